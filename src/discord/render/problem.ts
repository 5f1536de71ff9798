import type { Pick } from "../quips/mod.ts";
import { type Message, textMessage } from "./message.ts";

/** A press or a command that never got as far as the rules, or whose end is not known. */
export type Problem =
  /** The store is away; nothing was changed. */
  | { readonly code: "bar_closed" }
  /** The store went away in the middle: it may have counted or not. */
  | { readonly code: "bar_closed_unknown" }
  /** Looked up afterwards: it did not count. */
  | { readonly code: "not_counted" }
  /** A game this bot no longer knows. */
  | { readonly code: "game_unknown" }
  /** A message that is not the game's current board. */
  | { readonly code: "stale_board" }
  /** A press that came too late to be answered as what it was. */
  | { readonly code: "stale_too_old" }
  /** A forged custom id, or one of another release. */
  | { readonly code: "unknown_button" }
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
  | { readonly code: "archived_thread" }
  /** Only the session's opener or a member with Manage Server may open a new one. */
  | { readonly code: "newsession_not_allowed" };

/** The code of a problem. */
export type ProblemCode = Problem["code"];

/** Private: what is the case, in a plain sentence. */
export function renderProblem(problem: Problem, _pick: Pick): Message {
  return textMessage(problem.code);
}
