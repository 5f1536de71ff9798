import { Registry } from "prom-client";
import { BotMetrics } from "./bot_metrics.ts";
import { GameMetrics } from "./game_metrics.ts";
import { ConnectionMetrics, type ConnectionState } from "./connection_metrics.ts";
import { type BuildInfo, ProcessMetrics } from "./process_metrics.ts";
import { type CacheCounts, type DiskUse, StoreMetrics } from "./store_metrics.ts";

/**
 * What is looked at when somebody asks for the metrics. Each ends within a deadline of its own; one
 * that fails leaves its metric without a value.
 */
export interface MetricSources {
  readonly connection: () => ConnectionState;
  /** How many games live. */
  readonly liveGames: () => Promise<number>;
  /** The cache's counts since it was opened; null without one. */
  readonly cache: () => CacheCounts | null;
  /** The disk of the embedded store; null without one. */
  readonly disk: () => Promise<DiskUse | null>;
}

/** Asking more often than this brings the same samples: a scrape costs the store next to nothing. */
const sampleEveryMs = 5_000;

/**
 * The metrics of one app, in a registry of its own. `bot`, `store` and `games` listen to the events
 * of these parts and have their methods. No label has a value that a player can choose.
 */
export class Metrics {
  readonly bot: BotMetrics;
  readonly store: StoreMetrics;
  readonly games: GameMetrics;
  readonly registry: Registry;
  readonly #line: ConnectionMetrics;
  readonly #process: ProcessMetrics;
  readonly #now: () => number;
  #sources: Partial<MetricSources> = {};
  #sampledAt = -Infinity;
  #sampling: Promise<unknown> = Promise.resolve();

  /** `now` counts milliseconds from anywhere. */
  constructor(build: BuildInfo, now: () => number = () => performance.now()) {
    const registry = new Registry();
    this.registry = registry;
    this.store = new StoreMetrics(registry);
    this.games = new GameMetrics(registry);
    this.#line = new ConnectionMetrics(registry);
    this.bot = new BotMetrics(registry, this.#line);
    this.#process = new ProcessMetrics(registry, build);
    this.#now = now;
  }

  /** Names what to look at from now on. */
  watch(sources: Partial<MetricSources>): void {
    this.#sources = sources;
    this.#sampledAt = -Infinity;
  }

  /** The media type of {@linkcode text}. */
  get contentType(): string {
    return this.registry.contentType;
  }

  /** All of it, in Prometheus' text format. */
  async text(): Promise<string> {
    const { connection, cache } = this.#sources;
    if (connection) this.#line.sample(connection());
    if (cache) this.store.sampleCache(cache());
    this.#process.sample();
    await this.#sampled();
    return await this.registry.metrics();
  }

  #sampled(): Promise<unknown> {
    if (this.#now() - this.#sampledAt < sampleEveryMs) return this.#sampling;
    this.#sampledAt = this.#now();
    const { liveGames, disk } = this.#sources;
    return this.#sampling = Promise.all([
      orNull(liveGames).then((count) => this.games.sample(count)),
      orNull(disk).then((use) => this.store.sampleDisk(use)),
    ]);
  }
}

async function orNull<T>(source: (() => Promise<T>) | undefined): Promise<T | null> {
  try {
    return await source?.() ?? null;
  } catch {
    // What fails is told where it fails; here it is just not known.
    return null;
  }
}
