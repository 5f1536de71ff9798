import type { RecordCorrupt, StoreUnavailable } from "../../service/mod.ts";
import type { StoreOperation } from "./store_operation.ts";

/** Why an operation is tried again. */
export const retryReasons = ["unsent", "lost", "refused", "conflict"] as const;

/** One of the {@linkcode retryReasons}. */
export type RetryReason = typeof retryReasons[number];

/** What a store tells about itself, for logs and metrics. Nothing in it may throw. */
export interface StoreEvents {
  /** The store stopped answering, or taking writes. Once per outage. */
  outageBegan(error: StoreUnavailable): void;
  /** It works again, after so many milliseconds. */
  outageEnded(lengthMs: number): void;
  retried(operation: StoreOperation, why: RetryReason): void;
  /** A change was given up: others were faster too often. */
  conflict(operation: StoreOperation, key: string): void;
  /** A record that was met on the way could not be read, and was left out or left alone. */
  corrupt(error: RecordCorrupt): void;
  /** An operation ended, well or not, after so many milliseconds. */
  operated(operation: StoreOperation, ms: number, ok: boolean): void;
}

/** Tells nobody. */
export const silentEvents: StoreEvents = {
  outageBegan() {},
  outageEnded() {},
  retried() {},
  conflict() {},
  corrupt() {},
  operated() {},
};
