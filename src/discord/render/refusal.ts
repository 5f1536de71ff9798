import type { Game, RuleCode, RuleError } from "../../game/mod.ts";
import { type Occasion, type Pick, refusalQuips, say } from "../quips/mod.ts";
import { type Message, textMessage } from "./message.ts";
import { showPlayer } from "./people.ts";
import { showTime } from "./times.ts";

/** Private: why a move was refused, and when it will be allowed where time alone mends it. */
export function renderRefusal(error: RuleError, game: Game | null, pick: Pick): Message {
  const said = say(occasionOf(error.code), pick, {});
  const hint = hintAt(error, game);
  return textMessage(hint === null ? said : `${said}\n${hint}`);
}

function occasionOf(code: RuleCode): Occasion<never> {
  switch (code) {
    case "game/over":
      return refusalQuips.gameOver;
    case "game/not_in":
      return refusalQuips.notIn;
    case "game/not_running":
      return refusalQuips.notRunning;
    case "game/round_over":
      return refusalQuips.roundOver;
    case "start/already_running":
      return refusalQuips.alreadyRunning;
    case "join/already_in":
      return refusalQuips.alreadyIn;
    case "join/begun":
      return refusalQuips.joinBegun;
    case "join/full":
      return refusalQuips.joinFull;
    case "leave/not_awaited":
      return refusalQuips.leaveNotAwaited;
    case "begin/already_begun":
      return refusalQuips.alreadyBegun;
    case "begin/too_early":
      return refusalQuips.beginTooEarly;
    case "roll/already_rolled":
      return refusalQuips.alreadyRolled;
    case "roll/give_first":
      return refusalQuips.giveFirst;
    case "roll/not_in_round":
      return refusalQuips.notInRound;
    case "roll/skipped":
      return refusalQuips.skipped;
    case "give/no_hit":
      return refusalQuips.noHit;
    case "give/not_a_target":
      return refusalQuips.notATarget;
    case "nudge/too_early":
      return refusalQuips.nudgeTooEarly;
    case "skip/own_part_first":
      return refusalQuips.ownPartFirst;
    case "skip/too_early":
      return refusalQuips.skipTooEarly;
    case "abandon/not_allowed":
      return refusalQuips.abandonNotAllowed;
    case "session/not_yours":
      return refusalQuips.sessionNotYours;
    default:
      return unreachable(code);
  }
}

/** What to do about it: when, or by whom, or by which button; null if there is nothing to add. */
function hintAt({ code, allowedAt }: RuleError, game: Game | null): string | null {
  const time = allowedAt === undefined ? null : showTime(allowedAt);
  switch (code) {
    case "start/already_running":
      return time && `If nobody makes a move, anybody can start a new one: ${time}.`;
    case "begin/too_early":
      return time && `You can press Begin ${time}${owedBy(game)}.`;
    case "nudge/too_early":
      return time && `Nudge works ${time}, if it stays quiet.`;
    case "skip/too_early":
      return time && `Skip works ${time}, if it stays quiet.`;
    case "abandon/not_allowed":
      return "The host can, or a member with Manage Messages" +
        (time ? `; you can ${time}, if nobody makes a move.` : ".");
    case "game/not_in":
      return game?.status === "waiting" ? "Press **Join** first: it has not begun." : null;
    case "game/over":
      return "**New game** on its board, or `/ronnied start`, opens the next.";
    default:
      return time && `That will work ${time}.`;
  }
}

function owedBy(game: Game | null): string {
  return game === null ? "" : `, and ${showPlayer(game, game.creatorId)} will owe a drink for it`;
}

function unreachable(code: never): never {
  throw new TypeError(`No words for refusal ${JSON.stringify(code)}`);
}
