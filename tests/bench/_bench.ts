import { hasRedisServer } from "../_helpers/redis_server.ts";
import { BenchApp, newChannel } from "./_bench_app.ts";
import { compare, type Comparison, type Load } from "./_compare.ts";
import { type EngineName, engineNames, startEngine } from "./_engines.ts";
import { Floor } from "./_floor.ts";
import { type DiscordExtent, measureDiscord } from "./_discord.ts";
import { measureGrowth } from "./_growth.ts";
import { costsOf, thisMachine } from "./_costs.ts";
import { median } from "../_helpers/pace.ts";
import { type Cost, record } from "./_record.ts";
import type { ActionReport, Report } from "./_report.ts";
import { measureViews, type Views } from "./_views.ts";

/** How much is measured. */
export interface Extent {
  readonly loads: readonly Load[];
  /** Channels whose messages are recorded: twice as many as are in flight at once. */
  readonly recorded: number;
  /** Sizes above this are left out. */
  readonly largest: number;
  readonly growthRounds: number;
  readonly viewOperations: number;
  /** Null: not measured. */
  readonly discord: DiscordExtent | null;
}

/** The benchmark as it is meant: about eleven minutes on two cores. */
export const full: Extent = {
  loads: [
    { inFlight: 1, channels: 64, rounds: 4, chunk: 32 },
    { inFlight: 16, channels: 256, rounds: 3, chunk: 128 },
    { inFlight: 64, channels: 512, rounds: 3, chunk: 256 },
  ],
  recorded: 128,
  largest: 100_000,
  growthRounds: 150,
  viewOperations: 20_000,
  discord: {
    starts: 5,
    rounds: 5,
    // After fewer than about 15,000 presses the processor time of a press still falls.
    warmUp: { interaction: "press", inFlight: 50, times: 18_000 },
    levels: [
      { interaction: "help", inFlight: 1, times: 500 },
      { interaction: "help", inFlight: 50, times: 2_000 },
      { interaction: "press", inFlight: 1, times: 500 },
      { interaction: "press", inFlight: 50, times: 2_000 },
      { interaction: "press", inFlight: 200, times: 3_000 },
      { interaction: "press", inFlight: 1_000, times: 3_000 },
    ],
    games: [1_000, 10_000],
    rate: { from: 200, seconds: 3, guests: 2_000 },
    mostPerSecond: 10_000,
  },
};

/** All of it in a few seconds, for nothing but to see that it runs. */
export const quick: Extent = {
  loads: [{ inFlight: 4, channels: 4, rounds: 1, chunk: 4 }],
  recorded: 8,
  largest: 10,
  growthRounds: 1,
  viewOperations: 200,
  discord: {
    starts: 1,
    rounds: 1,
    warmUp: { interaction: "press", inFlight: 5, times: 20 },
    levels: [
      { interaction: "help", inFlight: 1, times: 5 },
      { interaction: "press", inFlight: 5, times: 20 },
    ],
    games: [5],
    rate: { from: 20, seconds: 0.5, guests: 20 },
    mostPerSecond: 20,
  },
};

/** Measures everything. `announce` gets what comes next; `executable` is a file, if there is one. */
export async function runBench(
  extent: Extent,
  announce: (what: string) => Promise<void>,
  executable: string | null = null,
): Promise<Report> {
  const began = performance.now();
  const hasRedis = hasRedisServer();
  const engines = engineNames.filter((name) => hasRedis || name !== "redis");
  const measured: Measured[] = [];
  for (const engine of engines) measured.push(await measureEngine(engine, extent, announce));
  const growthOn = engines[0] ?? "embedded in memory";
  const growth = await measureGrowth(growthOn, extent.largest, extent.growthRounds, announce);
  const views = hasRedis ? await viewsOf(extent.viewOperations, announce) : null;
  const actions = actionsOf(measured);
  const ratios = measured.map(({ engine, comparisons }) => ({
    engine,
    ratio: median(comparisons.map(({ ratio }) => ratio)),
  }));
  const discord = extent.discord && await measureDiscord(extent.discord, executable, announce);
  return {
    machine: thisMachine(),
    seconds: (performance.now() - began) / 1000,
    skipped: [
      ...hasRedis ? [] : ["redis, and the client-side cache: redis-server is not installed"],
      ...executable === null ? ["the executable: --executable FILE names none"] : [],
    ],
    costs: costsOf(actions, ratios, discord),
    actions,
    ratios,
    growth,
    views,
    discord,
  };
}

interface Measured {
  readonly engine: EngineName;
  readonly costs: readonly Cost[];
  readonly comparisons: readonly Comparison[];
}

async function measureEngine(
  name: EngineName,
  { loads, recorded }: Extent,
  announce: (what: string) => Promise<void>,
): Promise<Measured> {
  await using engine = await startEngine[name]();
  await announce(`${name}: what the actions send`);
  const recordings = await record(engine.path, recorded);
  await using app = await BenchApp.open(engine.path);
  await using floor = await Floor.open(engine.path);
  const most = Math.max(...loads.map(({ channels }) => channels));
  const channels = Array.from({ length: most }, (_, at) => newChannel(`channel-${at}`));
  await announce(`${name}: warming up`);
  const warmUp = { inFlight: 4, channels: most, rounds: 1, chunk: 64 };
  await compare(app, floor, channels, recordings, warmUp);
  const comparisons: Comparison[] = [];
  for (const load of loads) {
    await announce(`${name}: ${load.inFlight} in flight`);
    const some = channels.slice(0, load.channels);
    comparisons.push(...await compare(app, floor, some, recordings, load));
  }
  return { engine: name, costs: recordings.costs, comparisons };
}

async function viewsOf(
  operations: number,
  announce: (what: string) => Promise<void>,
): Promise<Views> {
  await announce("views through the client-side cache");
  await using engine = await startEngine.redis();
  return await measureViews(engine, operations);
}

function actionsOf(measured: readonly Measured[]): ActionReport[] {
  return (measured[0]?.costs ?? []).map(({ action, roundTrips, commands, bytes }) => ({
    action,
    roundTrips,
    commands,
    bytes,
    runs: measured.flatMap(({ engine, comparisons }) =>
      comparisons.filter((run) => run.action === action).map((run) => ({ engine, ...run }))
    ),
  }));
}
