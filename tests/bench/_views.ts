import { setImmediate } from "node:timers/promises";
import { seededRandom } from "../_helpers/seeded_env.ts";
import { BenchApp, type BenchChannel, move, newChannel, personAt, start } from "./_bench_app.ts";
import type { LocalEngine } from "../_helpers/store_engine.ts";
import { rateOf, runInFlight } from "../_helpers/pace.ts";
import { playGame } from "./_script.ts";

/** How views do through the client-side cache, while another process writes. */
export interface Views {
  readonly views: number;
  /** Of all operations, the part that were writes of the other process. */
  readonly foreignWrites: number;
  /** Of all keys that a view may find in the cache, the part that were found there. */
  readonly hitRate: number;
  readonly perSecond: number;
  /** The same without a cache. */
  readonly uncachedPerSecond: number;
}

const guilds = 40;
const inFlight = 16;
const foreignPart = 0.05;

/** Looks at leaderboards, tabs and boards of several guilds, on real Redis. */
export async function measureViews(engine: LocalEngine, operations: number): Promise<Views> {
  await using foreign = await BenchApp.open(engine.path);
  const channels = Array.from({ length: guilds }, (_, at) => newChannel(`viewed-${at}`));
  for (const channel of channels) {
    await playGame(foreign, channel);
    await start(foreign, channel, 0);
  }
  await using cached = await BenchApp.open(engine.path, true);
  await using uncached = await BenchApp.open(engine.path);
  const visitors = new Visitors(foreign, channels);
  const with_ = await runInFlight(visitors.mix(cached, operations), inFlight);
  const { views, writes } = visitors;
  const without = await runInFlight(visitors.mix(uncached, operations), inFlight);
  return {
    views,
    foreignWrites: writes / operations,
    hitRate: cached.store.cacheStats?.hitRate ?? 0,
    perSecond: rateOf(with_),
    uncachedPerSecond: rateOf(without),
  };
}

/** Who looks, and the other process, where somebody joins and leaves in one channel after another. */
class Visitors {
  views = 0;
  writes = 0;
  readonly #foreign: BenchApp;
  readonly #channels: readonly BenchChannel[];
  readonly #joined = new Set<BenchChannel>();
  readonly #random = seededRandom(1);

  constructor(foreign: BenchApp, channels: readonly BenchChannel[]) {
    this.#foreign = foreign;
    this.#channels = channels;
  }

  mix(app: BenchApp, operations: number): (() => Promise<void>)[] {
    return Array.from({ length: operations }, () => async () => {
      // A press comes from the network; a cached answer alone would never let the loop turn.
      await setImmediate();
      if (this.#random() < foreignPart) await this.#write();
      else await this.#view(app);
    });
  }

  /** Every move writes the game and a name on both tabs: all three kinds of views get outdated. */
  async #write(): Promise<void> {
    const channel = this.#channels[this.writes++ % this.#channels.length] as BenchChannel;
    const wasIn = this.#joined.delete(channel);
    if (!wasIn) this.#joined.add(channel);
    await move(this.#foreign, channel, 1, wasIn ? { type: "leave", round: 0 } : { type: "join" });
  }

  async #view(app: BenchApp): Promise<void> {
    this.views++;
    const channel = this.#channels[Math.floor(this.#random() * guilds)] as BenchChannel;
    const { guildId } = channel.place;
    const kind = this.#random();
    if (kind < 0.4) await app.tabs.leaderboard(guildId);
    else if (kind < 0.7) await app.tabs.tab(guildId, personAt(channel, 1));
    else await app.games.lookAt(channel.gameId ?? "");
  }
}
