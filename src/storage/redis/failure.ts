import {
  ClientClosedError,
  ClientOfflineError,
  ErrorReply,
  TimeoutError,
  WatchError,
} from "redis/dist/lib/errors.js";
import { RecordCorrupt, StoreUnavailable } from "../../service/mod.ts";

/**
 * Why a command came to nothing. `unsent`: it never left. `lost`: it may have left, and no answer
 * came. `refused`: the server said no. `conflict`: a watched key changed.
 */
export type FailureKind = "unsent" | "lost" | "refused" | "conflict";

/** A command that failed, with what that means for the data. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";

  constructor(readonly kind: FailureKind, override readonly cause: Error) {
    super(cause.message, { cause });
  }
}

/** Sorts what the client rejected with. Every call of the client goes through this. */
export function failureOf(error: unknown): CommandFailed {
  if (error instanceof CommandFailed) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new CommandFailed(kindOf(cause), cause);
}

/**
 * What a server says that does not do what was asked, in an error or in what caused it; null if none
 * did, or for a reason that is said elsewhere: it is the wrong server, or a key holds something else.
 */
export function refusalIn(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (!(error instanceof ErrorReply)) return refusalIn(error.cause);
  return isWrongServer(error) || corruptBy("", error) ? null : error.message;
}

/**
 * Whether an error, or what caused it, is the reply of a server that is not the store any more, or
 * does not know us any more: a node that became a replica, one that loads its data or lost its master,
 * a user or a password that was replaced. Nothing was written, and the address may lead elsewhere.
 */
export function isWrongServer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isOne = error instanceof ErrorReply &&
    /^(READONLY|MASTERDOWN|LOADING|NOAUTH|DENIED) /.test(error.message);
  return isOne || isWrongServer(error.cause);
}

/** Whether a server has said it: it is there. */
export function isReply(error: Error): boolean {
  return error instanceof ErrorReply;
}

/** Whether an error, or what caused it, is that the store's user or the server cannot do this at all. */
export function isForbidden(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isOne = error instanceof ErrorReply && /^(NOPERM |ERR unknown command)/.test(error.message);
  return isOne || isForbidden(error.cause);
}

function kindOf(error: Error): FailureKind {
  if (error instanceof WatchError) return "conflict";
  if (isWrongServer(error) || isElsewhere(error)) return "unsent";
  if (error instanceof ErrorReply) return "refused";
  const unsent = error instanceof ClientOfflineError || error instanceof ClientClosedError ||
    error instanceof TimeoutError;
  return unsent ? "unsent" : "lost";
}

/** The error of a key that is not in the slot of its guild, where a cluster would have to find it. */
export function notAtHome(key: string): RecordCorrupt {
  return new RecordCorrupt(
    key,
    "it is not in the slot of its guild, for an earlier release made its id; back up the Redis it " +
      "comes from, and restore that here",
  );
}

/** Whether a cluster says that a key is elsewhere, or nowhere for now. Nothing was written. */
function isElsewhere(error: Error): boolean {
  return error instanceof ErrorReply && /^(MOVED|ASK|TRYAGAIN|CLUSTERDOWN) /.test(error.message);
}

/** The store error that a command's error reply stands for. */
export function refusalOf(key: string, error: Error): StoreUnavailable | RecordCorrupt {
  const corrupt = corruptBy(key, error);
  if (corrupt) return corrupt;
  // OOM, READONLY, MISCONF, LOADING, NOAUTH, NOPERM, MASTERDOWN …: nothing was written.
  return new StoreUnavailable(`Redis refused: ${error.message}`, { cause: error });
}

/**
 * The errors inside the replies of an EXEC to writes of these keys: commands that failed beside others
 * that were carried out, because their key holds another type of value.
 * https://redis.io/docs/latest/develop/using-commands/transactions/#errors-inside-a-transaction
 */
export function partialFailures(
  replies: readonly unknown[],
  keys: readonly string[],
): readonly RecordCorrupt[] {
  return keys.flatMap((key, index) => {
    const cause = replies[index];
    if (!(cause instanceof Error)) return [];
    return [corruptBy(key, cause) ?? new RecordCorrupt(key, cause.message, { cause })];
  });
}

function corruptBy(key: string, error: Error): RecordCorrupt | null {
  const { message } = error;
  if (message.startsWith("WRONGTYPE")) {
    return new RecordCorrupt(key, "it holds another type of value", { cause: error });
  }
  return message.startsWith("ERR hash value is not an integer")
    ? new RecordCorrupt(key, "a count in it is not an integer", { cause: error })
    : null;
}
