import { BotMetrics } from "./bot_metrics.ts";
import { ConnectionMetrics, type ConnectionSample } from "./connection_metrics.ts";
import { GameMetrics } from "./game_metrics.ts";
import { MetricFactory } from "./metric_factory.ts";
import { type BuildInfo, ProcessMetrics } from "./process_metrics.ts";
import { promClient } from "./prom_client.ts";
import type { NodeState, OutboxStats } from "../storage/mod.ts";
import { type CacheCounts, type DiskUse, StoreMetrics } from "./store_metrics.ts";

/**
 * What is sampled when the metrics are asked for. Each ends within a deadline of its own; one that
 * fails leaves its metric without a value.
 */
export interface MetricSources {
  readonly connection: () => ConnectionSample;
  /** How many games live. */
  readonly liveGames: () => Promise<number>;
  /** The cache's counts since it was opened; null without one. */
  readonly cache: () => CacheCounts | null;
  /** The masters of a Redis Cluster; none elsewhere. */
  readonly nodes: () => readonly NodeState[];
  /** The outboxes of a Redis Cluster; null elsewhere. */
  readonly outbox: () => Promise<OutboxStats | null>;
  /** The disk of the embedded store; null without one. */
  readonly disk: () => Promise<DiskUse | null>;
}

/** More frequent scrapes get the same samples of store and disk, so that they cost the store little. */
const sampleEveryMs = 5_000;

/**
 * The metrics of one app, in a registry of its own. `bot`, `store` and `games` are listeners for the
 * events of these parts. No label has a value that a player can choose.
 */
export class Metrics {
  readonly bot: BotMetrics;
  readonly store: StoreMetrics;
  readonly games: GameMetrics;
  readonly registry = new promClient.Registry();
  readonly #connection: ConnectionMetrics;
  readonly #process: ProcessMetrics;
  readonly #now: () => number;
  #sources: Partial<MetricSources> = {};
  #sampledAt = -Infinity;
  #sampling: Promise<unknown> = Promise.resolve();

  /** `now` is a steady clock in milliseconds. */
  constructor(build: BuildInfo, now: () => number = () => performance.now()) {
    const make = new MetricFactory(this.registry);
    this.store = new StoreMetrics(make);
    this.games = new GameMetrics(make);
    this.#connection = new ConnectionMetrics(make);
    this.bot = new BotMetrics(make, this.#connection);
    this.#process = new ProcessMetrics(make, build);
    this.#now = now;
  }

  /** Sets what is sampled from now on. */
  watch(sources: Partial<MetricSources>): void {
    this.#sources = sources;
    this.#sampledAt = -Infinity;
  }

  /** The media type of {@linkcode text}. */
  get contentType(): string {
    return this.registry.contentType;
  }

  /** All metrics, in Prometheus' text format. */
  async text(): Promise<string> {
    const { connection, cache, nodes } = this.#sources;
    if (connection) this.#connection.sample(connection());
    if (cache) this.store.sampleCache(cache());
    if (nodes) this.store.sampleNodes(nodes());
    this.#process.sample();
    await this.#sampled();
    return await this.registry.metrics();
  }

  #sampled(): Promise<unknown> {
    if (this.#now() - this.#sampledAt < sampleEveryMs) return this.#sampling;
    this.#sampledAt = this.#now();
    const { liveGames, disk, outbox } = this.#sources;
    return this.#sampling = Promise.all([
      orNull(liveGames).then((count) => this.games.sample(count)),
      orNull(disk).then((use) => this.store.sampleDisk(use)),
      orNull(outbox).then((stats) => this.store.sampleOutbox(stats)),
    ]);
  }
}

async function orNull<T>(source: (() => Promise<T>) | undefined): Promise<T | null> {
  try {
    return await source?.() ?? null;
  } catch {
    // The failure is reported where it happens; here the value is unknown.
    return null;
  }
}
