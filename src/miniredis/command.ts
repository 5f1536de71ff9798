/** What a command consists of, and what it receives when it runs. */

import type { Keyspace } from "./keyspace.ts";
import type { Reply } from "./reply.ts";
import type { ServerState } from "./server_state.ts";
import type { Session } from "./session.ts";

/** One execution of a command. */
export interface Call {
  readonly server: ServerState;
  readonly session: Session;
  /** The selected database. */
  readonly db: Keyspace;
  /** What follows the command's name, and its subcommand's if it has one. */
  readonly args: readonly string[];
  /** The name as errors show it: `set`, `client|setname`. */
  readonly name: string;
  /** Milliseconds since 1970; the same all through a command or an EXEC. */
  readonly now: number;
}

/** Runs a command whose arity is right. @throws {CommandError} before it has changed anything. */
export type Handler = (call: Call) => Reply;

/** What a command does with keys. A read can be run again; a write must reach the file. */
export type Effect = "reads" | "writes" | "none";

/** A command as its group defines it. */
export interface CommandDefinition {
  /** Words of the request, name and subcommand included, as Redis counts; negative: "at least". */
  readonly arity: number;
  readonly effect: Effect;
  /** It may be called before the password was given. */
  readonly beforeAuth?: true;
  readonly run: Handler;
}

/** Definitions by lower-case name; a subcommand's name is `container|subcommand`. */
export type CommandGroup = Readonly<Record<string, CommandDefinition>>;

/** A command that clients can call. */
export interface Command extends CommandDefinition {
  readonly name: string;
}

/** All commands by name. A name that is missing here does not exist for clients. */
export type CommandTable = ReadonlyMap<string, Command>;

/** An argument that the arity guarantees. */
export function arg(call: Call, index: number): string {
  const value = call.args[index];
  if (value === undefined) throw new RangeError(`Cannot happen: ${call.name} has no arg ${index}`);
  return value;
}
