/** The bot's shards, as far as a store keeps who runs them: shared by it and by who runs them. */

/** What resumes one shard's session with the gateway. */
export interface ShardSession {
  readonly shardId: number;
  readonly totalShards: number;
  readonly sessionId: string;
  /** Of the last event that was handled. */
  readonly sequence: number;
  readonly resumeUrl: string;
}

/** Whether there is one of each shard, all of the same count. */
export function isComplete(sessions: readonly ShardSession[]): boolean {
  const ids = new Set(sessions.map(({ shardId }) => shardId));
  return sessions.every(({ shardId, totalShards }) =>
    totalShards === sessions.length && shardId >= 0 && shardId < totalShards
  ) && ids.size === sessions.length;
}

/** The processes of one application, as a new one finds them. */
export interface ShardProcesses {
  /** Ids of the others that were heard of lately. */
  readonly others: readonly string[];
  /** Those of them that were killed. */
  readonly gone: readonly string[];
  /** How many shards they share, or did until lately; null if nobody has said. */
  readonly shards: number | null;
}

/** Who runs which shard. */
export interface LeaseTable extends Omit<ShardProcesses, "gone"> {
  /** Those of the others that should have been heard of since. */
  readonly overdue: readonly string[];
  /** Whether this process itself was heard of lately: if not, the store or it was away. */
  readonly isKnown: boolean;
  /** By shard: the id of the process that runs it, null for nobody. */
  readonly owners: readonly (string | null)[];
  /** By shard: what resumes it; null if nothing does. */
  readonly sessions: readonly (ShardSession | null)[];
}

/** What a process writes into the table. */
export interface LeaseDecision {
  /** The shards that it holds from now on; null to write nothing. */
  readonly holds: readonly number[] | null;
  /** Whether it counts among the processes that share the shards. */
  readonly isMember: boolean;
}
