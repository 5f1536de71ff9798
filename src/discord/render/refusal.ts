import { voiceFor } from "../words/mod.ts";
import {
  abandonAfterMs,
  awaitedPlayers,
  type Game,
  isSeatKept,
  keptSkipAfterMs,
  nudgeAfterMs,
  type RuleCode,
  type RuleError,
  skipAfterMs,
  staleAfterMs,
} from "../../game/mod.ts";
import { type Occasion, type PickVariant, refusalQuips, say } from "../quips/mod.ts";
import { type Message, textMessage } from "./message.ts";
import { showPlayer } from "./people.ts";
import { showClock, showSpan } from "./times.ts";

const ruleQuips: Readonly<Record<RuleCode, Occasion<never>>> = {
  "game/over": refusalQuips.gameOver,
  "game/not_in": refusalQuips.notIn,
  "game/not_running": refusalQuips.notRunning,
  "game/round_over": refusalQuips.roundOver,
  "start/already_running": refusalQuips.alreadyRunning,
  "again/not_in": refusalQuips.againNotIn,
  "join/already_in": refusalQuips.alreadyIn,
  "join/begun": refusalQuips.joinBegun,
  "join/full": refusalQuips.joinFull,
  "leave/not_awaited": refusalQuips.leaveNotAwaited,
  "leave/ask_first": refusalQuips.leaveAskFirst,
  "begin/already_begun": refusalQuips.alreadyBegun,
  "begin/too_early": refusalQuips.beginTooEarly,
  "roll/already_rolled": refusalQuips.alreadyRolled,
  "roll/give_first": refusalQuips.giveFirst,
  "roll/not_in_round": refusalQuips.notInRound,
  "roll/skipped": refusalQuips.skipped,
  "give/no_hit": refusalQuips.noHit,
  "give/not_a_target": refusalQuips.notATarget,
  "nudge/too_early": refusalQuips.nudgeTooEarly,
  "skip/own_part_first": refusalQuips.ownPartFirst,
  "skip/too_early": refusalQuips.skipTooEarly,
  "abandon/not_allowed": refusalQuips.abandonNotAllowed,
  "session/not_yours": refusalQuips.sessionNotYours,
  "undo/nothing_paid": refusalQuips.nothingToUndo,
  "undo/not_last": refusalQuips.undoNotLast,
  "undo/too_late": refusalQuips.undoTooLate,
  "correct/not_allowed": refusalQuips.correctNotAllowed,
  "correct/paid": refusalQuips.correctPaid,
  "correct/voided": refusalQuips.correctVoided,
};

/** Ephemeral: why a move was refused, and when it is allowed, where that is a matter of time. */
export function renderRefusal(error: RuleError, game: Game | null, pick: PickVariant): Message {
  const said = say(ruleQuips[error.code], pick, {});
  const hint = hintAt(error, game);
  return textMessage(hint === null ? said : `${said}\n${hint}`);
}

/** When, by whom or by which button it works; null if there is nothing to add. */
function hintAt({ code, allowedAt }: RuleError, game: Game | null): string | null {
  const time = allowedAt === undefined ? null : showClock(allowedAt);
  switch (code) {
    case "start/already_running":
      return time &&
        `After ${
          showSpan(voiceFor(null), staleAfterMs)
        } without a move anybody can start a new one: at ${time}.`;
    case "begin/too_early":
      return time && `You can press Begin at ${time}${waited(game)}${owedBy(game)}.`;
    case "nudge/too_early":
      return time &&
        `Nudge works at ${time}, after ${showSpan(voiceFor(null), nudgeAfterMs)} of quiet.`;
    case "skip/too_early":
      return time &&
        `Skip works at ${time}, after ${showSpan(voiceFor(null), quietToSkip(game))} of quiet.`;
    case "abandon/not_allowed":
      return "The host can, or a member with Manage Messages" +
        (time
          ? `; you can at ${time}, after ${
            showSpan(voiceFor(null), abandonAfterMs)
          } without a move.`
          : ".");
    case "game/not_in":
      return game?.status === "waiting" ? "Press **Join** first: it has not begun." : null;
    case "roll/give_first":
      return "**Give** on the board asks who gets it.";
    case "game/over":
      return "**New game** on its board, or `/ronnied start`, opens the next.";
    default:
      return time && `That works at ${time}.`;
  }
}

/** How long it has to be quiet before the first of those awaited can be skipped. */
function quietToSkip(game: Game | null): number {
  const isKept = game !== null && awaitedPlayers(game).some((id) => isSeatKept(game, id));
  return isKept ? keptSkipAfterMs : skipAfterMs;
}

function waited(game: Game | null): string {
  if (game === null) return "";
  return `, after the host had ${showSpan(voiceFor(null), game.houseRules.forceStartAfterMs)}`;
}

function owedBy(game: Game | null): string {
  return game === null ? "" : `, and ${showPlayer(game, game.creatorId)} will owe a drink for it`;
}
