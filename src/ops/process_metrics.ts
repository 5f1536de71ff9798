import process, { cpuUsage } from "node:process";
import { Counter, Gauge, type Registry } from "prom-client";

/** Which program this is. */
export interface BuildInfo {
  readonly version: string;
  /** Of the source it was made from; "unknown" where nobody wrote it down. */
  readonly commit: string;
  /** How it came to run: from source, compiled, or self-extracting. */
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

  constructor(registry: Registry, build: BuildInfo) {
    const registers = [registry];
    new Gauge({
      name: "ronnied_build_info",
      help: "Always 1; the labels tell which program this is.",
      labelNames: ["version", "commit", "made_by"],
      registers,
    }).set({ version: build.version, commit: build.commit, made_by: build.madeBy }, 1);
    new Gauge({
      name: "process_start_time_seconds",
      help: "When the process started, in seconds since 1970.",
      registers,
    }).set(performance.timeOrigin / 1000);
    this.#cpu = new Counter({
      name: "process_cpu_seconds_total",
      help: "Processor time spent, user and system.",
      registers,
    });
    this.#resident = new Gauge({
      name: "process_resident_memory_bytes",
      help: "Memory in use by the process.",
      registers,
    });
    this.#heap = new Gauge({
      name: "ronnied_heap_used_bytes",
      help: "JavaScript heap in use.",
      registers,
    });
    this.#timers = new Gauge({
      name: "ronnied_active_timers",
      help: "Timers that are set.",
      registers,
    });
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
