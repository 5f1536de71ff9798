import type { ConnectionLog } from "./events.ts";

/** What resumes one shard's session with the gateway. */
export interface ShardSession {
  readonly shardId: number;
  readonly totalShards: number;
  readonly sessionId: string;
  /** Of the last event that was handled. */
  readonly sequence: number;
  readonly resumeUrl: string;
}

/**
 * Keeps sessions from one process to the next, for about the two minutes that Discord keeps them.
 * May reject: the bot then opens a new session.
 */
export interface GatewaySessionStore {
  load(): Promise<readonly ShardSession[] | null>;
  /** Called after `stop`, with what that returned, once all that was received is handled. */
  save(sessions: readonly ShardSession[]): Promise<void>;
  /** Called once they are loaded, so that no later start resumes a session that has moved on. */
  clear(): Promise<void>;
}

/** Loads and clears the saved sessions; none if that fails or takes longer than `withinMs`. */
export async function takeSessions(
  store: GatewaySessionStore,
  withinMs: number,
  log: ConnectionLog,
): Promise<readonly ShardSession[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${withinMs} ms`)), withinMs);
  });
  try {
    const sessions = await Promise.race([store.load(), late]);
    if (!sessions || sessions.length === 0) return [];
    await Promise.race([store.clear(), late]);
    return isComplete(sessions) ? sessions : [];
  } catch (cause) {
    log.warn("Saved gateway sessions cannot be read: opening new ones", { cause });
    return [];
  } finally {
    clearTimeout(timer);
    late.catch(() => {});
  }
}

/** Whether there is one of each shard, all of the same count. */
function isComplete(sessions: readonly ShardSession[]): boolean {
  const ids = new Set(sessions.map(({ shardId }) => shardId));
  return sessions.every(({ shardId, totalShards }) =>
    totalShards === sessions.length && shardId >= 0 && shardId < totalShards
  ) && ids.size === sessions.length;
}
