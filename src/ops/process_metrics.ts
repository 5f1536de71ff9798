import process, { cpuUsage } from "node:process";
import type { Counter, Gauge } from "prom-client";
import type { MetricFactory } from "./metric_factory.ts";

/** Which program this is. */
export interface BuildInfo {
  readonly version: string;
  /** Of the source it was made from; "unknown" where that was not recorded. */
  readonly commit: string;
  /** How it runs: from source, compiled, or self-extracting. */
  readonly madeBy: string;
}

/**
 * The process, under the names that all Prometheus clients use. prom-client's own collection reads
 * `/proc`, which needs more permissions than the bot has; these need none.
 */
export class ProcessMetrics {
  readonly #cpu: Counter;
  readonly #resident: Gauge;
  readonly #heap: Gauge;
  readonly #timers: Gauge;

  constructor(make: MetricFactory, { version, commit, madeBy }: BuildInfo) {
    make.gauge("ronnied_build_info", "Always 1; the labels say which program this is.", [
      "version",
      "commit",
      "made_by",
    ]).set({ version, commit, made_by: madeBy }, 1);
    make.gauge("process_start_time_seconds", "When the process started, in seconds since 1970.")
      .set(performance.timeOrigin / 1000);
    this.#cpu = make.counter("process_cpu_seconds_total", "Processor time spent, user and system.");
    this.#resident = make.gauge("process_resident_memory_bytes", "Memory in use by the process.");
    this.#heap = make.gauge("ronnied_heap_used_bytes", "JavaScript heap in use.");
    this.#timers = make.gauge("ronnied_active_timers", "Timers that are set.");
  }

  /** Takes over what the process uses now. */
  sample(): void {
    const { user, system } = cpuUsage();
    this.#cpu.reset();
    this.#cpu.inc((user + system) / 1e6);
    const { rss, heapUsed } = Deno.memoryUsage();
    this.#resident.set(rss);
    this.#heap.set(heapUsed);
    const resources = process.getActiveResourcesInfo();
    this.#timers.set(resources.filter((kind) => kind === "Timeout").length);
  }
}
