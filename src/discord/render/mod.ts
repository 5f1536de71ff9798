/**
 * What people see: from a game, its events and its standings to a Discord message. Pure: the same
 * arguments make the same message. Refuses to know who sends it: no discordeno, no store, no clock
 * and no chance (where words vary, a `pick` is handed in, or derived from the game).
 *
 * Every text that comes from people passes {@linkcode showName}; every message sets
 * `allowedMentions`; every message keeps Discord's limits whatever the game and the names.
 * `board.ts` is the one public message; the rest answers one person, or calls a few.
 */
export { type Pick, pickBySeed } from "../quips/mod.ts";
export { renderAcknowledgement } from "./acknowledgement.ts";
export { renderBoard, renderRetiredBoard } from "./board.ts";
export {
  type ButtonKind,
  buttonKinds,
  type CustomId,
  customIdVersion,
  encodeCustomId,
  gameIdPattern,
  noGameId,
} from "./button_id.ts";
export { renderForgetConfirm, renderForgotten } from "./forget.ts";
export { renderGiveMenu, renderGiven } from "./give_menu.ts";
export { type HelpCommand, renderHelp } from "./help.ts";
export { type Leaderboard, renderLeaderboard } from "./leaderboard.ts";
export {
  type ActionRow,
  type AllowedMentions,
  type Button,
  type ButtonStyle,
  type Embed,
  type EmbedField,
  type Message,
  type RowContents,
  type SelectMenu,
  type SelectOption,
  textMessage,
  withoutComponents,
} from "./message.ts";
export { labelName, showName } from "./names.ts";
export { type NewSession, renderNewSession } from "./new_session.ts";
export { renderNudge } from "./nudge.ts";
export { type PaidDrinks, renderPaid } from "./paid.ts";
export { type Problem, type ProblemCode, renderProblem } from "./problem.ts";
export { renderRefusal } from "./refusal.ts";
export { type Debt, type PersonalTab, renderTab } from "./tab.ts";
