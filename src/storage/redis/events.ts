import type { RecordCorrupt, StoreError, StoreUnavailable } from "../../service/mod.ts";
import type { StoreOperation } from "./store_operation.ts";

/** Why an operation is tried again. */
export const retryReasons = ["unsent", "lost", "refused", "conflict"] as const;

/** One of the {@linkcode retryReasons}. */
export type RetryReason = typeof retryReasons[number];

/** How a store lost data: nothing of before is there, or it is as it was some time ago. */
export type Loss = "emptied" | "older";

/** What a store reports, for logs and metrics. No listener may throw. */
export interface StoreEvents {
  /** The store stopped answering, or taking writes, or some of a cluster's nodes did. Once per outage. */
  outageBegan(error: StoreUnavailable): void;
  /** While there is an outage, it has become one of other nodes, or of all. */
  outageChanged(error: StoreUnavailable): void;
  /** It works again. `lengthMs` is how long the outage was. */
  outageEnded(lengthMs: number): void;
  retried(operation: StoreOperation, why: RetryReason): void;
  /** A change was given up: other writes came first too often. */
  conflict(operation: StoreOperation, key: string): void;
  /** A record could not be read, and was left out or left alone. */
  corrupt(error: RecordCorrupt): void;
  /** The store refused a command, in its own words, although a rehearsal is let do all. Once per words. */
  refused(words: string): void;
  /** An operation ended after `ms` milliseconds, with success or without. */
  operated(operation: StoreOperation, ms: number, ok: boolean): void;
  /** Said once, with the reply to INFO, where that is permitted; of a cluster not. */
  connected(info: string): void;
  /** Nothing shows that a process which looks for losses was ever here. Once, at the start. */
  unmarked(): void;
  /** The store is there, and data that it had is not; of a cluster, that this node had. */
  dataLost(loss: Loss, node: string | null): void;
  /** The mark by which losses are noticed cannot be used, as without the rights to it. Once; nothing else depends on it. */
  lossesUnseen(error: StoreError): void;
  /** A write counts although no replica of this master has it, for there is none; `isFirst` since one had. */
  unconfirmed(master: string, isFirst: boolean): void;
  /** Replicas have what is written, again. */
  confirmedAgain(): void;
  /** These Sentinels do not answer any more, and all others do; none: all do again. Once per change. */
  sentinelsSilent(names: readonly string[]): void;
}

/** For a store without listeners. */
export const silentEvents: StoreEvents = {
  outageBegan() {},
  outageChanged() {},
  outageEnded() {},
  retried() {},
  conflict() {},
  corrupt() {},
  refused() {},
  operated() {},
  connected() {},
  unmarked() {},
  dataLost() {},
  lossesUnseen() {},
  unconfirmed() {},
  confirmedAgain() {},
  sentinelsSilent() {},
};
