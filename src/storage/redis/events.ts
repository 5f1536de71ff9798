import type { RecordCorrupt, StoreUnavailable } from "../../service/mod.ts";
import type { StoreOperation } from "./store_operation.ts";

/** Why an operation is tried again. */
export const retryReasons = ["unsent", "lost", "refused", "conflict"] as const;

/** One of the {@linkcode retryReasons}. */
export type RetryReason = typeof retryReasons[number];

/** What a store reports, for logs and metrics. No listener may throw. */
export interface StoreEvents {
  /** The store stopped answering, or taking writes. Once per outage. */
  outageBegan(error: StoreUnavailable): void;
  /** It works again. `lengthMs` is how long the outage was. */
  outageEnded(lengthMs: number): void;
  retried(operation: StoreOperation, why: RetryReason): void;
  /** A change was given up: other writes came first too often. */
  conflict(operation: StoreOperation, key: string): void;
  /** A record could not be read, and was left out or left alone. */
  corrupt(error: RecordCorrupt): void;
  /** An operation ended after `ms` milliseconds, with success or without. */
  operated(operation: StoreOperation, ms: number, ok: boolean): void;
}

/** For a store without listeners. */
export const silentEvents: StoreEvents = {
  outageBegan() {},
  outageEnded() {},
  retried() {},
  conflict() {},
  corrupt() {},
  operated() {},
};
