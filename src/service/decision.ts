import type { Person } from "../game/mod.ts";

/** One use of a button, menu or command by one person. It changes something once, if at all. */
export interface Invocation {
  /** Discord's interaction id. A second commit with the same id is a replay of the first. */
  readonly id: string;
  readonly person: Person;
  /** Ends the wait for the store; a write that was not sent by then never will be. */
  readonly signal: AbortSignal;
}

/** The result of a deciding function. */
export type Decision<Commit, Refusal> = { readonly commit: Commit } | { readonly refuse: Refusal };

/** What was committed, or why nothing was. */
export type Result<Committed, Refusal> =
  | { readonly committed: Committed }
  | { readonly refused: Refusal };
