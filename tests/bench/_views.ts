import { setImmediate } from "node:timers/promises";
import { seededRandom } from "../_helpers/seeded_env.ts";
import { Bar, move, personAt, setTable, start, type Table } from "./_bar.ts";
import type { BenchEngine } from "./_engines.ts";
import { rateOf, runInFlight } from "./_pace.ts";
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
export async function measureViews(engine: BenchEngine, operations: number): Promise<Views> {
  await using foreign = await Bar.open(engine.path);
  const tables = Array.from({ length: guilds }, (_, at) => setTable(`viewed-${at}`));
  for (const table of tables) {
    await playGame(foreign, table);
    await start(foreign, table, 0);
  }
  await using cached = await Bar.open(engine.path, true);
  await using uncached = await Bar.open(engine.path);
  const visitors = new Visitors(foreign, tables);
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

/** Who looks, and the other process, where somebody joins and leaves at one table after another. */
class Visitors {
  views = 0;
  writes = 0;
  readonly #foreign: Bar;
  readonly #tables: readonly Table[];
  readonly #joined = new Set<Table>();
  readonly #random = seededRandom(1);

  constructor(foreign: Bar, tables: readonly Table[]) {
    this.#foreign = foreign;
    this.#tables = tables;
  }

  mix(bar: Bar, operations: number): (() => Promise<void>)[] {
    return Array.from({ length: operations }, () => async () => {
      // A press comes from the network; a cached answer alone would never let the loop turn.
      await setImmediate();
      if (this.#random() < foreignPart) await this.#write();
      else await this.#view(bar);
    });
  }

  /** Every move writes the game and a name on both tabs: all three kinds of views get outdated. */
  async #write(): Promise<void> {
    const table = this.#tables[this.writes++ % this.#tables.length] as Table;
    const wasIn = this.#joined.delete(table);
    if (!wasIn) this.#joined.add(table);
    await move(this.#foreign, table, 1, wasIn ? { type: "leave", round: 0 } : { type: "join" });
  }

  async #view(bar: Bar): Promise<void> {
    this.views++;
    const table = this.#tables[Math.floor(this.#random() * guilds)] as Table;
    const { guildId } = table.place;
    const kind = this.#random();
    if (kind < 0.4) await bar.tabs.leaderboard(guildId);
    else if (kind < 0.7) await bar.tabs.tab(guildId, personAt(table, 1));
    else await bar.games.lookAt(table.gameId ?? "");
  }
}
