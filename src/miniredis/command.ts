/** What a command is made of, and what it is given when it runs. */

import type { CommandFacts } from "./command_facts.ts";
import type { Engine } from "./engine.ts";
import type { Keyspace } from "./keyspace.ts";
import type { Reply } from "./reply.ts";
import type { Session } from "./session.ts";

/** One execution of a command. */
export interface Call {
  readonly engine: Engine;
  readonly session: Session;
  /** The selected database. */
  readonly db: Keyspace;
  /** What follows the command's name, and its subcommand's if it has one. */
  readonly args: readonly string[];
  /** The name as errors show it: `set`, `client|setname`. */
  readonly name: string;
  /** Milliseconds; the same all through a command or an EXEC. */
  readonly now: number;
}

/** Runs a command whose arity is right. @throws {CommandError} before it has changed anything. */
export type Handler = (call: Call) => Reply;

/** Handlers by lower-case name; a subcommand's name is `container|subcommand`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** A command that clients can call. */
export interface Command {
  readonly facts: CommandFacts;
  readonly writes: boolean;
  /** Reads keys and changes nothing: it can be run again. */
  readonly reads: boolean;
  readonly run: Handler;
}

/** An argument that the arity guarantees. */
export function arg(call: Call, index: number): string {
  const value = call.args[index];
  if (value === undefined) throw new RangeError(`Cannot happen: ${call.name} has no arg ${index}`);
  return value;
}
