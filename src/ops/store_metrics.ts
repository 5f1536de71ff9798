import type { Counter, Gauge, Histogram } from "prom-client";
import {
  type CacheStats,
  type NodeState,
  type OutboxStats,
  type RetryReason,
  retryReasons,
  type StoreEvents,
  type StoreOperation,
  storeOperations,
} from "../storage/mod.ts";
import { type MetricFactory, setOrRemove } from "./metric_factory.ts";

/** How often the cache had what was read. */
export type CacheCounts = Pick<CacheStats, "hits" | "misses">;

/** What the embedded store takes of its disk; `freeBytes` null where the program may not ask. */
export interface DiskUse {
  readonly fileBytes: number;
  readonly freeBytes: number | null;
}

/** A store answers in milliseconds, gives up after 1.5 s, and is hidden by a deferral at 0.7. */
const operationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.7, 1, 1.5, 2];

/** Counts the store's events: how fast it is, how often it fails, and whether it answers at all. */
export class StoreMetrics implements StoreEvents {
  readonly #seconds: Histogram<"operation">;
  readonly #errors: Counter<"operation">;
  readonly #retries: Counter<"operation" | "reason">;
  readonly #conflicts: Counter<"operation">;
  readonly #corrupt: Counter;
  readonly #losses: Counter;
  readonly #unconfirmed: Counter;
  readonly #up: Gauge;
  readonly #outages: Counter;
  readonly #outageSeconds: Counter;
  readonly #cacheReads: Counter<"result">;
  readonly #fileBytes: Gauge;
  readonly #freeBytes: Gauge;
  readonly #nodeUp: Gauge<"node">;
  readonly #outboxEntries: Gauge;
  readonly #outboxSeconds: Gauge;
  readonly #outboxApplied: Counter;
  #isAway = false;

  constructor(make: MetricFactory) {
    const operation = { operation: storeOperations };
    this.#seconds = make.histogram(
      "ronnied_store_operation_seconds",
      "From the start of an operation on the store to its end, all its attempts together.",
      operationBuckets,
      ["operation"],
    );
    this.#errors = make.counter("ronnied_store_errors_total", "Operations that failed.", operation);
    this.#retries = make.counter("ronnied_store_retries_total", "Operations tried again, by why.", {
      ...operation,
      reason: retryReasons,
    });
    this.#conflicts = make.counter(
      "ronnied_store_conflicts_total",
      "Changes given up because others were faster too often.",
      operation,
    );
    this.#corrupt = make.counter(
      "ronnied_store_corrupt_records_total",
      "Records that were read and are not valid.",
    );
    this.#losses = make.counter(
      "ronnied_store_losses_total",
      "Times that the store was found empty, or as it was some time ago.",
    );
    this.#unconfirmed = make.counter(
      "ronnied_store_unconfirmed_writes_total",
      "Writes that count although no replica has them, because the master has none.",
    );
    this.#up = make.gauge(
      "ronnied_store_up",
      "1 while the store answers, takes writes and refuses nothing that games need, else 0.",
    );
    this.#outages = make.counter("ronnied_store_outages_total", "Outages that began.");
    this.#outageSeconds = make.counter(
      "ronnied_store_outage_seconds_total",
      "Length of past outages.",
    );
    this.#cacheReads = make.counter("ronnied_store_cache_reads_total", "Reads through the cache.", [
      "result",
    ]);
    this.#fileBytes = make.gauge("ronnied_store_file_bytes", "Size of the embedded store's files.");
    this.#freeBytes = make.gauge("ronnied_store_disk_free_bytes", "Free space beside these files.");
    this.#nodeUp = make.gauge(
      "ronnied_store_node_up",
      "The same as ronnied_store_up for each master of a Redis Cluster.",
      ["node"],
    );
    this.#outboxEntries = make.gauge(
      "ronnied_outbox_entries",
      "Commits on a Redis Cluster whose effects elsewhere this process has still to apply.",
    );
    this.#outboxSeconds = make.gauge(
      "ronnied_outbox_oldest_seconds",
      "How long the first of them has waited.",
    );
    this.#outboxApplied = make.counter(
      "ronnied_outbox_applied_total",
      "Commits whose effects elsewhere this process has applied.",
    );
    this.sampleCache(null);
    this.sampleDisk(null);
    this.sampleOutbox(null);
  }

  outageBegan(): void {
    this.#isAway = true;
    this.#up.set(0);
    this.#outages.inc();
  }

  outageChanged(): void {}

  outageEnded(lengthMs: number): void {
    this.#isAway = false;
    this.#up.set(1);
    this.#outageSeconds.inc(Math.max(0, lengthMs) / 1000);
  }

  retried(operation: StoreOperation, reason: RetryReason): void {
    this.#retries.inc({ operation, reason });
  }

  conflict(operation: StoreOperation): void {
    this.#conflicts.inc({ operation });
  }

  corrupt(): void {
    this.#corrupt.inc();
  }

  connected(): void {}

  unmarked(): void {}

  dataLost(): void {
    this.#losses.inc();
  }

  refused(): void {}

  lossesUnseen(): void {}

  unconfirmed(): void {
    this.#unconfirmed.inc();
  }

  confirmedAgain(): void {}

  sentinelsSilent(): void {}

  operated(operation: StoreOperation, ms: number, ok: boolean): void {
    this.#seconds.observe({ operation }, ms / 1000);
    if (!ok) this.#errors.inc({ operation });
    // In an outage a read may work while writes don't, so only its end says that it is over.
    else if (!this.#isAway) this.#up.set(1);
  }

  /** Takes over the cache's counts; null where there is no cache. */
  sampleCache(counts: CacheCounts | null): void {
    this.#cacheReads.reset();
    this.#cacheReads.inc({ result: "hit" }, counts?.hits ?? 0);
    this.#cacheReads.inc({ result: "miss" }, counts?.misses ?? 0);
  }

  /** Takes over how the masters of a cluster do; none elsewhere. */
  sampleNodes(nodes: readonly NodeState[]): void {
    this.#nodeUp.reset();
    for (const { name, isUp } of nodes) this.#nodeUp.set({ node: name }, isUp ? 1 : 0);
  }

  /** Takes over how far behind outboxes are; null where there are none. */
  sampleOutbox(stats: OutboxStats | null): void {
    setOrRemove(this.#outboxEntries, stats?.entries);
    setOrRemove(this.#outboxSeconds, stats && stats.oldestMs / 1000);
    this.#outboxApplied.reset();
    this.#outboxApplied.inc(stats?.applied ?? 0);
  }

  /** Takes over the use of the disk; null where there is no embedded store. */
  sampleDisk(use: DiskUse | null): void {
    setOrRemove(this.#fileBytes, use?.fileBytes);
    setOrRemove(this.#freeBytes, use?.freeBytes);
  }
}
