import { BenchApp, type BenchChannel, newChannel } from "./_bench_app.ts";
import { type EngineName, startEngine } from "./_engines.ts";
import { fillDebts, fillDrinks, fillGames, fillPlayers } from "./_fill.ts";
import { median } from "../_helpers/pace.ts";
import { type ActionName, playGame, script } from "./_script.ts";

/** What an action costs beside this much of something. */
export interface Growth {
  readonly of: string;
  readonly size: number;
  readonly action: ActionName;
  readonly p50Ms: number;
}

/** What there may be much of, and which actions might mind. */
interface Dimension {
  readonly of: string;
  readonly sizes: readonly number[];
  readonly actions: readonly ActionName[];
  fill(path: string, channel: BenchChannel, size: number): Promise<void>;
}

const dimensions: readonly Dimension[] = [
  {
    of: "games in the store",
    sizes: [10, 1000, 100_000],
    actions: ["roll", "settle", "leaderboard"],
    fill: fillGames,
  },
  {
    of: "drinks in the session",
    sizes: [10, 1000, 100_000],
    actions: ["roll", "settle", "pay", "leaderboard"],
    fill: fillDrinks,
  },
  {
    of: "players in the session",
    sizes: [10, 100, 1000],
    actions: ["roll", "settle", "leaderboard"],
    fill: fillPlayers,
  },
  {
    of: "unpaid drinks of the payer",
    sizes: [10, 100, 1000],
    actions: ["roll", "settle", "pay"],
    fill: fillDebts,
  },
];

/** A store that is filled up to one size, with one channel where people play. */
interface Sized {
  readonly size: number;
  readonly app: BenchApp;
  readonly channel: BenchChannel;
  readonly eachMs: Map<ActionName, number[]>;
}

/** What becomes slower as there is more of something; sizes above `largest` are left out. */
export async function measureGrowth(
  engine: EngineName,
  largest: number,
  rounds: number,
  announce: (what: string) => Promise<void>,
): Promise<readonly Growth[]> {
  const grown: Growth[] = [];
  for (const dimension of dimensions) {
    await announce(`growth with ${dimension.of}`);
    grown.push(...await measureDimension(engine, dimension, largest, rounds));
  }
  return grown;
}

async function measureDimension(
  engine: EngineName,
  { of, sizes, actions, fill }: Dimension,
  largest: number,
  rounds: number,
): Promise<readonly Growth[]> {
  await using stack = new AsyncDisposableStack();
  const stores: Sized[] = [];
  for (const size of sizes.filter((each) => each <= largest)) {
    const started = stack.use(await startEngine[engine]());
    const app = stack.use(await BenchApp.open(started.path));
    const channel = newChannel("growing");
    await playGame(app, channel);
    await fill(started.path, channel, size);
    await playGame(app, channel);
    stores.push({ size, app, channel, eachMs: new Map() });
  }
  // Size after size within each round, so that what the machine does besides hits all alike.
  for (let round = 0; round < rounds; round++) {
    for (const store of stores) await timeGame(store);
  }
  return stores.flatMap(({ size, eachMs }) =>
    actions.map((action) => ({ of, size, action, p50Ms: median(eachMs.get(action) ?? []) }))
  );
}

async function timeGame({ app, channel, eachMs }: Sized): Promise<void> {
  for (const { action, face, run } of script) {
    app.face = face;
    const began = performance.now();
    await run(app, channel);
    if (action === null) continue;
    eachMs.set(action, [...eachMs.get(action) ?? [], performance.now() - began]);
  }
}
