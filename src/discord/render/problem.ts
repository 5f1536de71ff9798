import type { PickVariant } from "../quips/mod.ts";
import type { Voice, Words } from "../words/mod.ts";
import { joinNames } from "./lists.ts";
import { type Message, textMessage } from "./message.ts";

/** Why an interaction did not reach the rules, or that its outcome is unknown. */
export type Problem =
  /** The store is away; nothing was changed. */
  | { readonly code: "bar_closed" }
  /** The store went away during a write: it may have counted or not. */
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
  /** A command of another release, or another bot's. */
  | { readonly code: "unknown_command" }
  /** One user used more commands and components than a person can. */
  | { readonly code: "too_fast" }
  /** A direct message: the game is for servers only. */
  | { readonly code: "dm" }
  /** The bot is not a member of this server, or cannot see this channel. */
  | { readonly code: "not_invited"; readonly inviteUrl: string }
  /** A stored record cannot be read; the log says which. */
  | { readonly code: "record_corrupt"; readonly incidentId: string }
  /** A bug, logged under this id. */
  | { readonly code: "bug"; readonly incidentId: string }
  /** The command needs a game, and this channel has none. */
  | { readonly code: "no_game_here" }
  | { readonly code: "not_a_text_channel" }
  /** The permissions that the bot lacks here. */
  | {
    readonly code: "missing_permission";
    readonly permissions: readonly (keyof Words["problems"]["permissions"])[];
  }
  | { readonly code: "archived_thread" }
  /** Discord refused the answer, for the reason with this number; what was asked for is done. */
  | { readonly code: "answer_refused"; readonly number: number };

const quipsOf: Readonly<Record<Problem["code"], keyof Words["quips"]["troubles"]>> = {
  bar_closed: "barClosed",
  bar_closed_unknown: "barClosedUnknown",
  not_counted: "notCounted",
  counted: "counted",
  game_unknown: "gameUnknown",
  stale_board: "staleBoard",
  unknown_button: "unknownButton",
  unknown_command: "unknownCommand",
  too_fast: "tooFast",
  dm: "dm",
  not_invited: "notInvited",
  record_corrupt: "recordCorrupt",
  bug: "bug",
  no_game_here: "noGameHere",
  not_a_text_channel: "notATextChannel",
  missing_permission: "missingPermission",
  archived_thread: "archivedThread",
  answer_refused: "answerRefused",
};

/** Ephemeral: what is wrong, in a plain sentence. */
export function renderProblem(voice: Voice, problem: Problem, pick: PickVariant): Message {
  const { problems, quips: { troubles } } = voice.words;
  const said = voice.quip(troubles[quipsOf[problem.code]], pick);
  switch (problem.code) {
    case "record_corrupt":
    case "bug":
      return textMessage(
        `${said}\n${voice.say(problems.incident, { id: quote(problem.incidentId) })}`,
      );
    case "answer_refused":
      return textMessage(
        `${said}\n${voice.say(problems.discordsReason, { number: quote(String(problem.number)) })}`,
      );
    case "not_invited":
      return textMessage(`${said} ${problem.inviteUrl}`);
    case "missing_permission":
      return textMessage(`${said} ${joinNames(voice, namesOf(voice, problem.permissions))}.`);
    default:
      return textMessage(said);
  }
}

function namesOf(
  voice: Voice,
  permissions: readonly (keyof Words["problems"]["permissions"])[],
): readonly string[] {
  const names = voice.words.problems.permissions;
  return permissions.map((permission) => quote(voice.say(names[permission])));
}

/** Text as code. A backtick would end it early, so it has none. */
function quote(text: string): string {
  return `\`${text.replace(/[`\s]+/g, " ").slice(0, 64)}\``;
}
