/** What a press costs on a Redis Cluster beside one Redis: the same games, in turns. */
import process from "node:process";
import {
  joinTimings,
  median,
  quantile,
  rateOf,
  runInFlight,
  type Timing,
} from "../_helpers/pace.ts";
import { RedisCluster } from "../_helpers/redis_cluster.ts";
import { startRedisServer } from "../_helpers/redis_server.ts";
import { BenchApp, newChannel } from "./_bench_app.ts";
import { script } from "./_script.ts";
import { type Spent, spentBetween, SpentBy } from "./_spent.ts";

/** How much is measured. */
export interface ClusterExtent {
  /** How often each is measured; between two times it is the other's turn. */
  readonly turns: number;
  /** Games per turn that are played one press after the other. */
  readonly games: number;
  /** Tables per turn that play a game at once. */
  readonly tables: number;
  /** Of these, as many press at a time. */
  readonly inFlight: number;
}

/** As it is meant: half a minute on two calm cores. */
export const fullCluster: ClusterExtent = { turns: 7, games: 20, tables: 128, inFlight: 32 };
/** For nothing but to see that it runs. */
export const quickCluster: ClusterExtent = { turns: 1, games: 1, tables: 4, inFlight: 2 };

/** A figure of both, and the median over all turns of the cluster's over that of one Redis. */
export interface BesideOne {
  readonly one: number;
  readonly cluster: number;
  readonly ratio: number;
}

/** What was measured. A press is what the players of `_script.ts` do, without what they look at. */
export interface ClusterReport {
  readonly machine: { readonly cores: number; readonly deno: string };
  readonly presses: number;
  readonly seconds: number;
  /** One press at a time: half of them are answered by then. */
  readonly p50Ms: BesideOne;
  /** How many presses are in flight at once in what follows. */
  readonly inFlight: number;
  /** Until all outboxes are empty. */
  readonly perSecond: BesideOne;
  /** Of the bot's process. */
  readonly cpuMsPerPress: BesideOne;
  /** That masters carry out for presses. */
  readonly commandsPerPress: BesideOne;
  /** Of all masters together, and what they keep of a game of four, with people and a server of its own. */
  readonly serverCpuMsPerPress: BesideOne;
  readonly bytesPerGame: BesideOne;
  /** On the cluster: what was written into outboxes, and how often one was read to be applied. */
  readonly entriesPerPress: number;
  readonly roundsPerPress: number;
}

/** What one side did in one turn. */
interface Turn {
  readonly alone: Timing;
  readonly together: Timing;
  /** Of this process, while all tables played. */
  readonly cpuMs: number;
  /** By the masters. */
  readonly spent: Spent;
}

const presses = script.filter(({ action }) => action !== "leaderboard");

/** Measures both. `announce` gets what comes next. */
export async function measureCluster(
  extent: ClusterExtent,
  announce: (what: string) => Promise<void>,
): Promise<ClusterReport> {
  const began = performance.now();
  await announce("starting one Redis, and a cluster of three masters with a replica each");
  await using redis = await startRedisServer({ appendonly: true, appendfsync: "everysec" });
  await using cluster = await RedisCluster.start();
  const [place, ...nodes] = [redis, ...cluster.servers].map(({ port }) => ({
    host: "127.0.0.1",
    port,
  }));
  if (!place) throw new Error("There is no Redis");
  await using one = await BenchApp.openOn({ ...place, tls: false });
  await using many = await BenchApp.openOn({ nodes, tls: false });
  await using oneSpent = await SpentBy.open([redis]);
  await using manySpent = await SpentBy.open(cluster.servers.slice(0, 3));
  await announce("warming up");
  const warmUp = { ...extent, games: 1 };
  await takeTurn(one, oneSpent, warmUp, "warm-up");
  await takeTurn(many, manySpent, warmUp, "warm-up");
  const turns: { readonly one: Turn; readonly cluster: Turn }[] = [];
  for (let turn = 1; turn <= extent.turns; turn++) {
    await announce(`turn ${turn} of ${extent.turns}`);
    turns.push({
      one: await takeTurn(one, oneSpent, extent, `${turn}`),
      cluster: await takeTurn(many, manySpent, extent, `${turn}`),
    });
  }
  return {
    machine: { cores: navigator.hardwareConcurrency, deno: Deno.version.deno },
    seconds: (performance.now() - began) / 1000,
    inFlight: extent.inFlight,
    ...figuresOf(turns),
  };
}

function figuresOf(turns: readonly { readonly one: Turn; readonly cluster: Turn }[]) {
  const beside = (figure: (turn: Turn) => number): BesideOne => ({
    one: median(turns.map((turn) => figure(turn.one))),
    cluster: median(turns.map((turn) => figure(turn.cluster))),
    ratio: median(turns.map((turn) => figure(turn.cluster) / figure(turn.one))),
  });
  const perPress = (turn: Turn, name: string) =>
    (turn.spent.commands.get(name) ?? 0) / pressesOf(turn);
  return {
    presses: turns.reduce((sum, { one, cluster }) => sum + pressesOf(one) + pressesOf(cluster), 0),
    p50Ms: beside(({ alone }) => quantile(alone.eachMs, 0.5)),
    perSecond: beside(({ together }) => rateOf(together)),
    cpuMsPerPress: beside(({ cpuMs, together }) => cpuMs / together.eachMs.length),
    commandsPerPress: beside((turn) => {
      const all = turn.spent.commands.values().reduce((sum, count) => sum + count, 0);
      return all / pressesOf(turn);
    }),
    serverCpuMsPerPress: beside((turn) => turn.spent.cpuMs / pressesOf(turn)),
    bytesPerGame: beside((turn) => turn.spent.bytes / pressesOf(turn) * presses.length),
    entriesPerPress: median(turns.map((turn) => perPress(turn.cluster, "xadd"))),
    roundsPerPress: median(turns.map((turn) => perPress(turn.cluster, "xrange"))),
  };
}

function pressesOf({ alone, together }: Turn): number {
  return alone.eachMs.length + together.eachMs.length;
}

/** Plays some games press by press, and then many at once; in channels that are new. */
async function takeTurn(
  app: BenchApp,
  counter: SpentBy,
  { games, tables, inFlight }: ClusterExtent,
  name: string,
): Promise<Turn> {
  const before = await counter.now();
  const alone = await play(app, games, 1, `${name}-alone`);
  const cpuBefore = process.cpuUsage();
  const together = await play(app, tables, inFlight, name);
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    ...{ alone, together },
    cpuMs: (user + system) / 1000,
    spent: spentBetween(before, await counter.now()),
  };
}

/** A game in each channel, step by step over all of them: the dice are the same for all. */
async function play(
  app: BenchApp,
  tables: number,
  inFlight: number,
  name: string,
): Promise<Timing> {
  const channels = Array.from({ length: tables }, (_, at) => newChannel(`${name}-${at}`));
  const timings: Timing[] = [];
  for (const { face, run } of presses) {
    app.face = face;
    timings.push(await runInFlight(channels.map((channel) => () => run(app, channel)), inFlight));
  }
  const began = performance.now();
  await app.store.settled();
  return joinTimings([...timings, { eachMs: [], totalMs: performance.now() - began }]);
}
