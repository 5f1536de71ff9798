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
import type { PickVariant } from "../quips/mod.ts";
import type { Voice, Words } from "../words/mod.ts";
import { type Message, textMessage } from "./message.ts";
import { showPlayer } from "./people.ts";
import { showClock, showSpan } from "./times.ts";

const quipsOf: Readonly<Record<RuleCode, keyof Words["quips"]["refusals"]>> = {
  "game/over": "gameOver",
  "game/not_in": "notIn",
  "game/not_running": "notRunning",
  "game/round_over": "roundOver",
  "start/already_running": "alreadyRunning",
  "again/not_in": "againNotIn",
  "join/already_in": "alreadyIn",
  "join/begun": "joinBegun",
  "join/full": "joinFull",
  "leave/not_awaited": "leaveNotAwaited",
  "leave/ask_first": "leaveAskFirst",
  "begin/already_begun": "alreadyBegun",
  "begin/too_early": "beginTooEarly",
  "roll/already_rolled": "alreadyRolled",
  "roll/give_first": "giveFirst",
  "roll/not_in_round": "notInRound",
  "roll/skipped": "skipped",
  "give/no_hit": "noHit",
  "give/not_a_target": "notATarget",
  "nudge/too_early": "nudgeTooEarly",
  "skip/own_part_first": "ownPartFirst",
  "skip/too_early": "skipTooEarly",
  "abandon/not_allowed": "abandonNotAllowed",
  "session/not_yours": "sessionNotYours",
  "undo/nothing_paid": "nothingToUndo",
  "undo/not_last": "undoNotLast",
  "undo/too_late": "undoTooLate",
  "correct/not_allowed": "correctNotAllowed",
  "correct/paid": "correctPaid",
  "correct/voided": "correctVoided",
};

/** Ephemeral: why a move was refused, and when it is allowed, where that is a matter of time. */
export function renderRefusal(
  voice: Voice,
  error: RuleError,
  game: Game | null,
  pick: PickVariant,
): Message {
  const said = voice.quip(voice.words.quips.refusals[quipsOf[error.code]], pick);
  const hint = hintAt(voice, error, game);
  return textMessage(hint === null ? said : `${said}\n${hint}`);
}

/** When, by whom or by which button it works; null if there is nothing to add. */
function hintAt(voice: Voice, { code, allowedAt }: RuleError, game: Game | null): string | null {
  const { hints } = voice.words;
  switch (code) {
    case "game/not_in":
      return game?.status === "waiting" ? voice.say(hints.joinFirst) : null;
    case "roll/give_first":
      return voice.say(hints.give);
    case "game/over":
      return voice.say(hints.newGame);
    case "abandon/not_allowed":
      if (allowedAt === undefined) return voice.say(hints.abandonBy);
      break;
  }
  return allowedAt === undefined ? null : hintOfTime(voice, code, showClock(allowedAt), game);
}

function hintOfTime(voice: Voice, code: RuleCode, time: string, game: Game | null): string {
  const { hints } = voice.words;
  const span = (ms: number) => showSpan(voice, ms);
  switch (code) {
    case "start/already_running":
      return voice.say(hints.startStale, { time, span: span(staleAfterMs) });
    case "begin/too_early":
      if (game === null) return voice.say(hints.beginAt, { time });
      return voice.say(hints.beginAtCost, {
        time,
        span: span(game.houseRules.forceStartAfterMs),
        name: showPlayer(voice, game, game.creatorId),
      });
    case "nudge/too_early":
      return voice.say(hints.nudgeAt, { time, span: span(nudgeAfterMs) });
    case "skip/too_early":
      return voice.say(hints.skipAt, { time, span: span(quietToSkip(game)) });
    case "abandon/not_allowed":
      return voice.say(hints.abandonByOrAt, { time, span: span(abandonAfterMs) });
    default:
      return voice.say(hints.worksAt, { time });
  }
}

/** How long it has to be quiet before the first of those awaited can be skipped. */
function quietToSkip(game: Game | null): number {
  const isKept = game !== null && awaitedPlayers(game).some((id) => isSeatKept(game, id));
  return isKept ? keptSkipAfterMs : skipAfterMs;
}
