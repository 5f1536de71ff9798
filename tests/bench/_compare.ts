import process from "node:process";
import type { BenchApp, BenchChannel } from "./_bench_app.ts";
import type { Floor } from "./_floor.ts";
import {
  joinTimings,
  median,
  type Operation,
  quantile,
  rateOf,
  runInFlight,
  type Timing,
} from "../_helpers/pace.ts";
import type { Recordings } from "./_record.ts";
import { type ActionName, type Stage, stages } from "./_script.ts";

/** How an action did beside its floor. */
export interface Comparison {
  readonly action: ActionName;
  readonly inFlight: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  readonly floorPerSecond: number;
  readonly floorP50Ms: number;
  /** Throughput over that of the floor: the median over pairs of samples taken side by side. */
  readonly ratio: number;
  /** Processor time of this process for one action, in milliseconds; with the store, if it is in it. */
  readonly cpuMs: number;
}

/** One sample of an action, and one of as many operations of its floor taken right beside it. */
interface Pair {
  readonly action: Timing & { readonly cpuMs: number };
  readonly floor: Timing;
}

/** How much is measured. */
export interface Load {
  readonly inFlight: number;
  /** Channels where games are played at once. */
  readonly channels: number;
  /** Games each of them plays. */
  readonly rounds: number;
  /** Operations per sample. */
  readonly chunk: number;
}

/** Plays through the script in all channels, and beside each sample replays what it would send. */
export async function compare(
  app: BenchApp,
  floor: Floor,
  channels: readonly BenchChannel[],
  recordings: Recordings,
  { inFlight, rounds, chunk }: Load,
): Promise<readonly Comparison[]> {
  const pairs = new Map<ActionName, Pair[]>();
  for (let round = 0; round < rounds; round++) {
    for (const stage of stages) {
      const sampled = await sampleStage(app, floor, channels, recordings, stage, inFlight, chunk);
      const { action } = stage;
      if (action !== null) pairs.set(action, [...pairs.get(action) ?? [], ...sampled]);
    }
  }
  return [...pairs].map(([action, sampled]) => summarize(action, inFlight, sampled));
}

async function sampleStage(
  app: BenchApp,
  floor: Floor,
  channels: readonly BenchChannel[],
  recordings: Recordings,
  { action, face, steps }: Stage,
  inFlight: number,
  chunk: number,
): Promise<Pair[]> {
  app.face = face;
  // Step by step over all channels, so that two in one channel are never in flight together.
  const operations = steps.flatMap(({ run }) => channels.map((channel) => () => run(app, channel)));
  const replay = action === null ? async () => {} : replayOf(floor, recordings, action, inFlight);
  const pairs: Pair[] = [];
  for (let from = 0; from < operations.length; from += chunk) {
    const some = operations.slice(from, from + chunk);
    const playAll = async () => {
      const before = cpuMs();
      return { ...await runInFlight(some, inFlight), cpuMs: cpuMs() - before };
    };
    const replayAll = () => runInFlight(some.map(() => replay), inFlight);
    // Now one first, now the other, so that what the machine does besides hits both alike.
    if (pairs.length % 2 === 0) pairs.push({ action: await playAll(), floor: await replayAll() });
    else {
      const first = await replayAll();
      pairs.push({ action: await playAll(), floor: first });
    }
  }
  return pairs;
}

function summarize(action: ActionName, inFlight: number, pairs: readonly Pair[]): Comparison {
  const played = joinTimings(pairs.map((pair) => pair.action));
  const replayed = joinTimings(pairs.map((pair) => pair.floor));
  return {
    action,
    inFlight,
    p50Ms: quantile(played.eachMs, 0.5),
    p99Ms: quantile(played.eachMs, 0.99),
    perSecond: rateOf(played),
    floorPerSecond: rateOf(replayed),
    floorP50Ms: quantile(replayed.eachMs, 0.5),
    ratio: median(pairs.map((pair) => pair.floor.totalMs / pair.action.totalMs)),
    cpuMs: pairs.reduce((sum, pair) => sum + pair.action.cpuMs, 0) / played.eachMs.length,
  };
}

/** Says what an action said, each worker by recordings of its own: no two watch the same keys. */
function replayOf(
  floor: Floor,
  recordings: Recordings,
  action: ActionName,
  inFlight: number,
): Operation {
  const recorded = recordings.of(action);
  let turns = 0;
  return (worker) => floor.replay(recorded[(worker + inFlight * turns++) % recorded.length] ?? []);
}

/** Processor time that this process has used until now, in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
