import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import { setOrRemove } from "./gauge.ts";
import { labels } from "./label_values.ts";

/** How a cache did since it was opened. */
export interface CacheCounts {
  readonly hits: number;
  readonly misses: number;
}

/** What the embedded store takes of its disk; `freeBytes` null where the program may not ask. */
export interface DiskUse {
  readonly fileBytes: number;
  readonly freeBytes: number | null;
}

/** A store answers in milliseconds, gives up after 1.5 s, and is hidden behind a deferral at 0.7. */
const operationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.7, 1, 1.5, 2];

/** The store: how fast, how often in vain, and whether at all. */
export class StoreMetrics {
  readonly #seconds: Histogram<"operation">;
  readonly #errors: Counter<"operation">;
  readonly #retries: Counter<"operation" | "reason">;
  readonly #conflicts: Counter<"operation">;
  readonly #corrupt: Counter;
  readonly #up: Gauge;
  readonly #outages: Counter;
  readonly #outageSeconds: Counter;
  readonly #cacheReads: Counter<"result">;
  readonly #fileBytes: Gauge;
  readonly #freeBytes: Gauge;
  #isAway = false;

  constructor(registry: Registry) {
    const counter = <T extends string = never>(name: string, help: string, labelNames: T[] = []) =>
      new Counter<T>({ name, help, labelNames, registers: [registry] });
    const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
    this.#seconds = new Histogram({
      name: "ronnied_store_operation_seconds",
      help: "From the start of an operation on the store to its end, all its attempts together.",
      labelNames: ["operation"],
      buckets: operationBuckets,
      registers: [registry],
    });
    this.#errors = counter("ronnied_store_errors_total", "Operations that failed.", ["operation"]);
    this.#retries = counter("ronnied_store_retries_total", "Operations tried again, by why.", [
      "operation",
      "reason",
    ]);
    this.#conflicts = counter(
      "ronnied_store_conflicts_total",
      "Changes given up because others were faster too often.",
      ["operation"],
    );
    this.#corrupt = counter("ronnied_store_corrupt_records_total", "Records met and not readable.");
    this.#up = gauge("ronnied_store_up", "1 while the store answers and takes writes, else 0.");
    this.#outages = counter("ronnied_store_outages_total", "Outages that began.");
    this.#outageSeconds = counter("ronnied_store_outage_seconds_total", "Length of past outages.");
    this.#cacheReads = counter("ronnied_store_cache_reads_total", "Reads through the cache.", [
      "result",
    ]);
    this.#fileBytes = gauge("ronnied_store_file_bytes", "Size of the embedded store's files.");
    this.#freeBytes = gauge("ronnied_store_disk_free_bytes", "Free space beside these files.");
    this.#begin();
  }

  outageBegan(_error: unknown): void {
    this.#isAway = true;
    this.#up.set(0);
    this.#outages.inc();
  }

  outageEnded(lengthMs: number): void {
    this.#isAway = false;
    this.#up.set(1);
    this.#outageSeconds.inc(Math.max(0, lengthMs) / 1000);
  }

  retried(operation: string, why: string): void {
    this.#retries.inc({
      operation: labels.storeOperation.of(operation),
      reason: labels.retryReason.of(why),
    });
  }

  conflict(operation: string, _key: string): void {
    this.#conflicts.inc({ operation: labels.storeOperation.of(operation) });
  }

  corrupt(_error: unknown): void {
    this.#corrupt.inc();
  }

  operated(operation: string, ms: number, ok: boolean): void {
    const label = { operation: labels.storeOperation.of(operation) };
    this.#seconds.observe(label, ms / 1000);
    if (!ok) this.#errors.inc(label);
    // In an outage a read may work while writes don't, so only its end says that it is over.
    else if (!this.#isAway) this.#up.set(1);
  }

  /** Takes over the cache's counts; null where there is no cache. */
  sampleCache(counts: CacheCounts | null): void {
    this.#cacheReads.reset();
    this.#cacheReads.inc({ result: "hit" }, counts?.hits ?? 0);
    this.#cacheReads.inc({ result: "miss" }, counts?.misses ?? 0);
  }

  /** Takes over the use of the disk; null where the store is not ours. */
  sampleDisk(use: DiskUse | null): void {
    setOrRemove(this.#fileBytes, use?.fileBytes);
    setOrRemove(this.#freeBytes, use?.freeBytes);
  }

  #begin(): void {
    this.sampleCache(null);
    this.sampleDisk(null);
    for (const operation of labels.storeOperation.values) {
      this.#errors.inc({ operation }, 0);
      this.#conflicts.inc({ operation }, 0);
      for (const reason of labels.retryReason.values) this.#retries.inc({ operation, reason }, 0);
    }
  }
}
