/**
 * What people see: makes Discord messages of a game, its events and its standings. Pure: the same
 * arguments make the same message. Refuses to know who sends it: no discordeno, no store, no clock
 * and no chance (where words vary, a `pick` is handed in, or derived from the game).
 *
 * Every text that comes from people passes {@linkcode showName}; every message sets
 * `allowedMentions`; every message keeps Discord's limits whatever the game and the names. Dice and
 * other pictures are placeholders (`icons`), which `emoji` replaces when a message is sent.
 * `board.ts` is the public message of a game; the rest are answers, and the nudge.
 */
export { pickBySeed, type PickVariant } from "../quips/mod.ts";
export { renderAcknowledgement } from "./acknowledgement.ts";
export { renderBoard, renderClosedBoard, renderTumblingBoard } from "./board.ts";
export type { Calling } from "./call.ts";
export { renderCorrected, renderCorrectMenu, renderStruck } from "./correct.ts";
export {
  type ComponentKind,
  componentKinds,
  type CustomId,
  customIdVersion,
  drinkIdPattern,
  encodeCustomId,
  gameIdPattern,
  noGameId,
} from "./custom_id.ts";
export { renderForgetConfirm, renderForgotten } from "./forget.ts";
export { gameVoice } from "./game_voice.ts";
export { renderGiveMenu, renderGiven } from "./give_menu.ts";
export { renderHelp } from "./help.ts";
export {
  describeChange,
  describeConflict,
  describeProblems,
  renderHouse,
  renderHouseRefusal,
  renderHouseReset,
  renderHouseSlow,
} from "./house.ts";
export {
  type Entered,
  readRules,
  readStyle,
  readWords,
  renderRulesModal,
  renderStyleModal,
  renderWordsModal,
} from "./house_modals.ts";
export { renderLeaveQuestion, renderLeft } from "./leave.ts";
export { renderLeaderboard } from "./leaderboard.ts";
export {
  type ActionRow,
  type Button,
  type ButtonStyle,
  type Embed,
  type Message,
  textMessage,
} from "./message.ts";
export { type MyDataFile, renderMyData } from "./my_data.ts";
export {
  type Entries,
  type Modal,
  type ModalId,
  type ModalKind,
  modalKinds,
  parseModalId,
} from "./modal.ts";
export { renderMovedBoard } from "./moved.ts";
export { offerTable } from "./table_taken.ts";
export { isVisibleName, labelName, showName } from "./names.ts";
export { renderNewSession } from "./new_session.ts";
export { renderNotice, renderNoticeRefusal } from "./notice.ts";
export { renderNudge } from "./nudge.ts";
export { renderPaid } from "./paid.ts";
export { type Problem, renderProblem } from "./problem.ts";
export { renderRecap } from "./recap.ts";
export { renderRefusal } from "./refusal.ts";
export { renderTab } from "./tab.ts";
export { renderVerification } from "./verify.ts";
