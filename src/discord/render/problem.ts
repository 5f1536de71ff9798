import { type Occasion, type Pick, say, troubleQuips } from "../quips/mod.ts";
import { joinNames } from "./lists.ts";
import { type Message, textMessage } from "./message.ts";

/** A press or a command that never got as far as the rules, or whose end is not known. */
export type Problem =
  /** The store is away; nothing was changed. */
  | { readonly code: "bar_closed" }
  /** The store went away in the middle: it may have counted or not. */
  | { readonly code: "bar_closed_unknown" }
  /** Looked up afterwards: it did not count. */
  | { readonly code: "not_counted" }
  /** Looked up afterwards: it did count. */
  | { readonly code: "counted" }
  /** A game this bot no longer knows. */
  | { readonly code: "game_unknown" }
  /** A message that is not the game's current board. */
  | { readonly code: "stale_board" }
  /** A forged custom id, or one of another release. */
  | { readonly code: "unknown_button" }
  /** A command of another release, or one that is not ours. */
  | { readonly code: "unknown_command" }
  /** A direct message: the game is for servers only. */
  | { readonly code: "dm" }
  /** A stored record cannot be read; its owner has been told. */
  | { readonly code: "record_corrupt"; readonly incidentId: string }
  /** A mistake of ours, logged under this id. */
  | { readonly code: "bug"; readonly incidentId: string }
  /** The command needs a game, and this channel has none. */
  | { readonly code: "no_game_here" }
  | { readonly code: "not_a_text_channel" }
  /** What Discord would have to allow us here, in Discord's own words. */
  | { readonly code: "missing_permission"; readonly names: readonly string[] }
  | { readonly code: "archived_thread" };

/** The code of a problem. */
export type ProblemCode = Problem["code"];

/** Private: what is the case, in a plain sentence. */
export function renderProblem(problem: Problem, pick: Pick): Message {
  const said = say(occasionOf(problem.code), pick, {});
  switch (problem.code) {
    case "record_corrupt":
    case "bug":
      return textMessage(`${said}\nIncident ${quote(problem.incidentId)}`);
    case "missing_permission":
      return textMessage(`${said} ${joinNames(problem.names.map(quote))}.`);
    default:
      return textMessage(said);
  }
}

function occasionOf(code: ProblemCode): Occasion<never> {
  switch (code) {
    case "bar_closed":
      return troubleQuips.barClosed;
    case "bar_closed_unknown":
      return troubleQuips.barClosedUnknown;
    case "not_counted":
      return troubleQuips.notCounted;
    case "counted":
      return troubleQuips.counted;
    case "game_unknown":
      return troubleQuips.gameUnknown;
    case "stale_board":
      return troubleQuips.staleBoard;
    case "unknown_button":
      return troubleQuips.unknownButton;
    case "unknown_command":
      return troubleQuips.unknownCommand;
    case "dm":
      return troubleQuips.dm;
    case "record_corrupt":
      return troubleQuips.recordCorrupt;
    case "bug":
      return troubleQuips.bug;
    case "no_game_here":
      return troubleQuips.noGameHere;
    case "not_a_text_channel":
      return troubleQuips.notATextChannel;
    case "missing_permission":
      return troubleQuips.missingPermission;
    case "archived_thread":
      return troubleQuips.archivedThread;
    default:
      return unreachable(code);
  }
}

/** Text to be copied as it is. A backtick would end it early, so there is none in it. */
function quote(text: string): string {
  return `\`${text.replace(/[`\s]+/g, " ").slice(0, 64)}\``;
}

function unreachable(code: never): never {
  throw new TypeError(`No words for problem ${JSON.stringify(code)}`);
}
