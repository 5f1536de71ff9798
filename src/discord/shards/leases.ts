import type { LeaseDecision, LeaseTable, ShardProcesses, ShardSession } from "../../service/mod.ts";

/**
 * Keeps sessions from one process to the next, for about the two minutes that Discord keeps them, where
 * a process is the only one. May reject: the bot then opens a new session.
 */
export interface GatewaySessionStore {
  load(): Promise<readonly ShardSession[] | null>;
  /** Called at the end, with sessions that do not go on here. */
  save(sessions: readonly ShardSession[]): Promise<void>;
  /** Called once they are loaded, so that no later start resumes a session that has moved on. */
  clear(): Promise<void>;
}

/** The leases of an application's shards. All methods throw a StoreError while the store is away. */
export interface ShardLeases {
  /** Id of this process, which none had before it. */
  readonly processId: string;
  /** Who else there is; null if the store does not let this process have leases. */
  look(): Promise<ShardProcesses | null>;
  /**
   * Writes the leases that `decide` names, for fifteen seconds, and their sessions, and says that this
   * process lives. If the table has changed meanwhile, it decides again. Resolves with the decision.
   */
  update<D extends LeaseDecision>(
    shards: number,
    sessions: readonly ShardSession[],
    gone: readonly string[],
    decide: (table: LeaseTable) => D,
  ): Promise<D>;
  /** Gives shards back with what resumes them; `leaving` says that this process ends. */
  handOver(
    shardIds: readonly number[],
    sessions: readonly ShardSession[],
    leaving: boolean,
  ): Promise<void>;
  /** Has the others look at the table now. */
  announce(): Promise<void>;
  /** Takes the turn of a bucket of shards to IDENTIFY: one in five seconds over all processes. */
  takeIdentifyTurn(bucket: number): Promise<boolean>;
  /** Calls `listener` when another process says that something has changed. It may not come. */
  onHint(listener: () => void): void;
}
