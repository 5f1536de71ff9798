import type { Env } from "./env.ts";
import type { Person } from "./game.ts";
import { refuse, type RuleError } from "./rule_error.ts";

/** A guild's drinking session, which has a tab of its own. Times are milliseconds since the epoch. */
export interface Session {
  readonly id: string;
  readonly guildId: string;
  readonly openerId: string;
  readonly openedAt: number;
  /** When another session replaced it; null while it is the current one. */
  readonly closedAt: number | null;
  /** When its ledger expires; null while it is open or a game of it still runs. */
  readonly expiresAt: number | null;
}

/** Opens a session for a guild. */
export function openSession(guildId: string, opener: Person, env: Env): Session {
  return {
    id: env.newId(),
    guildId,
    openerId: opener.id,
    openedAt: env.now,
    closedAt: null,
    expiresAt: null,
  };
}

/**
 * Replaces a guild's current session (null: there is none yet) by a new one. Only its opener or a
 * member who manages the server may. Games still running finish in the session they began in.
 */
export function replaceSession(
  guildId: string,
  current: Session | null,
  person: Person,
  managesServer: boolean,
  env: Env,
): { readonly opened: Session; readonly closed: Session | null } | RuleError {
  if (current !== null && current.openerId !== person.id && !managesServer) {
    return refuse("session/not_yours", `Session ${current.id} was opened by ${current.openerId}`);
  }
  const closed = current === null ? null : { ...current, closedAt: env.now };
  return { opened: openSession(guildId, person, env), closed };
}
