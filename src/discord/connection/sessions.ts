import type { ConnectionLog } from "./events.ts";

/** What it takes to resume one shard's session with the gateway. */
export interface ShardSession {
  readonly shardId: number;
  readonly totalShards: number;
  readonly sessionId: string;
  /** Of the last event that was handled. */
  readonly sequence: number;
  readonly resumeUrl: string;
}

/**
 * Where sessions outlive a process, for the two minutes or so that Discord keeps them too. May
 * reject: the bot then opens a new session.
 */
export interface GatewaySessionStore {
  load(): Promise<readonly ShardSession[] | null>;
  /** For the caller of `stop`, with what that returned, once all it received is dealt with. */
  save(sessions: readonly ShardSession[]): Promise<void>;
  /** Called once they are taken, so that no later start goes on with a session that moved on. */
  clear(): Promise<void>;
}

/** Takes the saved sessions out of the store; none if it fails or takes longer than `withinMs`. */
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

/** Whether they are one of each shard, of one and the same count. */
function isComplete(sessions: readonly ShardSession[]): boolean {
  const ids = new Set(sessions.map(({ shardId }) => shardId));
  return sessions.every(({ shardId, totalShards }) =>
    totalShards === sessions.length && shardId >= 0 && shardId < totalShards
  ) && ids.size === sessions.length;
}
