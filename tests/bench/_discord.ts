/**
 * What Ronnied costs beside discordeno as it comes: how long an answer takes, what it takes of the
 * processor, how many there can be, and what is held. Both bots run in one measurement, by turns.
 */
import { openProcessStore } from "../_helpers/process_store.ts";
import { hasRedisServer } from "../_helpers/redis_server.ts";
import {
  Contender,
  type ContenderName,
  contenderNames,
  type InteractionName,
} from "./_contender.ts";
import { type FloorName, floorNames } from "./_floors.ts";
import { type LeastFigures, LeastStarts } from "./_least_starts.ts";
import { median } from "../_helpers/pace.ts";
import { type Answers, interactInFlight, pressAtRate } from "./_discord_load.ts";

/** The same figure of both bots. `ratio` is Ronnied's by the other's. */
export interface Beside {
  readonly ronnied: number;
  readonly bare: number;
  readonly ratio: number;
}

/** Both bots with this many interactions in flight. */
export interface AnswersBeside {
  readonly interaction: InteractionName;
  readonly inFlight: number;
  readonly p50Ms: Beside;
  readonly p99Ms: Beside;
  readonly maxMs: Beside;
  readonly perSecond: Beside;
  readonly cpuMs: Beside;
  /** What a press cannot do without, step by step; empty where it was not measured. */
  readonly floors: readonly FloorFigures[];
}

/** A press of a bot that does no more than this. */
export interface FloorFigures {
  readonly name: FloorName;
  readonly p50Ms: number;
  readonly cpuMs: number;
}

/** What was measured through Discord. */
export interface DiscordReport {
  readonly startMs: Beside;
  readonly answers: readonly AnswersBeside[];
  /** The highest rate at which 99 of 100 answers came within a second. */
  readonly sustainedPerSecond: Beside;
  /** The same of the bots that show what a press cannot do without. */
  readonly sustainedFloors: readonly { readonly name: FloorName; readonly perSecond: number }[];
  /** RSS when there is nothing to do, and after this many games (or pongs) were opened; in MiB. */
  readonly rssMib: readonly { readonly games: number; readonly rss: Beside }[];
  /** Null if no executable was given. */
  readonly executable: ExecutableReport | null;
}

/** What was measured of the executable. */
export interface ExecutableReport {
  /** From its start to READY, beside the other bot, which starts from source. */
  readonly startMs: Beside;
  readonly megabytes: number;
  /** As of {@linkcode DiscordReport}. */
  readonly rssMib: readonly { readonly games: number; readonly rss: number }[];
  /** The least that is packed in the same way and becomes live; null without a Redis. */
  readonly least: LeastFigures | null;
}

/** A press (which changes a game and its board) or help (which needs no store), and how often. */
export interface Level {
  readonly interaction: InteractionName;
  readonly inFlight: number;
  readonly times: number;
}

/** How much is measured. */
export interface DiscordExtent {
  readonly starts: number;
  readonly rounds: number;
  /** Pressed before anything of a press is measured. */
  readonly warmUp: Level;
  readonly levels: readonly Level[];
  readonly games: readonly number[];
  /** The first rate that is tried, how long each is, and how many guests there are to press. */
  readonly rate: { readonly from: number; readonly seconds: number; readonly guests: number };
  /** No rate above this is tried. */
  readonly mostPerSecond: number;
}

const promisedMs = 1_000;
/** Each rate is this much above the one before. */
const rateStep = 1.15;
/** A rate counts as failed after this many tries: the machine may have been busy meanwhile. */
const rateTries = 2;
const mebibyte = 2 ** 20;

/**
 * Measures both bots, and the executable if one is given. `announce` gets what comes next.
 *
 * Memory comes first, so Ronnied has the most live games while it answers presses. The bare bot has
 * answered as often and keeps nothing, and the bots of `_floors.ts` begin empty. So what many live games
 * cost a press is among what Ronnied costs beside them.
 */
export async function measureDiscord(
  extent: DiscordExtent,
  executable: string | null,
  announce: (what: string) => Promise<void>,
): Promise<DiscordReport> {
  await using store = await openProcessStore();
  await announce("Discord: starting");
  const starts = await measureStarts(extent.starts - 1);
  await using ronnied = await Contender.start("ronnied", store.env);
  await using bare = await Contender.start("bare", {});
  await using opened = new AsyncDisposableStack();
  const floors: Contender[] = [];
  for (const name of "REDIS_URL" in store.env ? floorNames : []) {
    floors.push(opened.use(await Contender.start(name, { ...store.env, FLOOR: name })));
  }
  const both = { ronnied, bare };
  for (const name of contenderNames) starts[name].push(both[name].lone.startMs);
  const startMs = beside({ ronnied: median(starts.ronnied), bare: median(starts.bare) });
  await announce("Discord: live games");
  const rssMib = await measureMemory(both, extent.games);
  await announce("Discord: warming up");
  // A process that has just begun is slower than it will be: V8 compiles what is used most.
  const { inFlight, times, interaction } = extent.warmUp;
  for (const contender of [ronnied, bare, ...floors]) {
    await interactInFlight(contender, inFlight, times, interaction);
  }
  const answers: AnswersBeside[] = [];
  for (const level of extent.levels) {
    await announce(`Discord: ${level.interaction}, ${level.inFlight} in flight`);
    const pressed = level.interaction === "press" ? floors : [];
    answers.push(await measureLevel(both, pressed, level, extent.rounds));
  }
  await announce("Discord: sustained rate");
  const sustained = await eachOf((name) => sustainedRate(both[name], extent));
  const sustainedFloors = [];
  for (const floor of floors) {
    const perSecond = await sustainedRate(floor, extent);
    sustainedFloors.push({ name: floor.name as FloorName, perSecond });
  }
  await announce("Discord: the executable");
  return {
    startMs,
    answers,
    sustainedPerSecond: beside(sustained),
    sustainedFloors,
    rssMib,
    executable: executable === null ? null : await measureExecutable(executable, extent),
  };
}

/** By turns with the bare bot, and with the least if there is a Redis. */
async function measureExecutable(
  file: string,
  { starts, games }: DiscordExtent,
): Promise<ExecutableReport> {
  const times: Both<number[]> = { ronnied: [], bare: [] };
  await using least = hasRedisServer() ? await LeastStarts.make() : null;
  // Once more than it is measured: the first start unpacks it.
  for (let start = 0; start <= starts; start++) {
    {
      await using bare = await Contender.start("bare", {});
      times.bare.push(bare.lone.startMs);
    }
    await least?.start();
    await using store = await openProcessStore();
    await using contender = await Contender.startExecutable(file, store.env);
    times.ronnied.push(contender.lone.startMs);
    if (start < starts) continue;
    const rssMib = await memoryOf(contender, games);
    const [ronnied, bare] = [median(times.ronnied.slice(1)), median(times.bare.slice(1))];
    const startMs = beside({ ronnied, bare });
    const megabytes = (await Deno.stat(file)).size / 1e6;
    return { startMs, megabytes, rssMib, least: least && least.figures };
  }
  throw new RangeError(`Cannot measure ${starts} starts`);
}

async function memoryOf(contender: Contender, games: readonly number[]) {
  const measured: ExecutableReport["rssMib"][number][] = [];
  for (const count of [0, ...games]) {
    await contender.guests(count);
    measured.push({ games: count, rss: (await contender.held()).rssBytes / mebibyte });
  }
  return measured;
}

type Both<T> = Readonly<Record<ContenderName, T>>;

/** One bot after the other. */
async function eachOf<T>(measure: (name: ContenderName) => Promise<T>): Promise<Both<T>> {
  const [ronnied, bare] = contenderNames;
  return { ronnied: await measure(ronnied), bare: await measure(bare) };
}

function beside({ ronnied, bare }: Both<number>): Beside {
  return { ronnied, bare, ratio: ronnied / bare };
}

/** Each on a store of its own: on one store a process waits its turn to identify after another. */
async function measureStarts(starts: number): Promise<Both<number[]>> {
  const times: Both<number[]> = { ronnied: [], bare: [] };
  for (let start = 0; start < starts; start++) {
    for (const name of contenderNames) {
      await using store = await openProcessStore();
      await using contender = await Contender.start(name, name === "ronnied" ? store.env : {});
      times[name].push(contender.lone.startMs);
    }
  }
  return times;
}

async function measureMemory(both: Both<Contender>, games: readonly number[]) {
  const held = await eachOf((name) => memoryOf(both[name], games));
  return held.ronnied.map(({ games, rss }, at) => ({
    games,
    rss: beside({ ronnied: rss, bare: held.bare[at]?.rss ?? NaN }),
  }));
}

/** By turns, so that what the machine does besides hits both alike; of all rounds the median. */
async function measureLevel(
  both: Both<Contender>,
  floors: readonly Contender[],
  { interaction, inFlight, times }: Level,
  rounds: number,
): Promise<AnswersBeside> {
  const contenders = [both.ronnied, both.bare, ...floors];
  const all = new Map<Contender, Answers[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [contender, answers] of all) {
      answers.push(await interactInFlight(contender, inFlight, times, interaction));
    }
  }
  const middleOf = (contender: Contender, of: (answers: Answers) => number) =>
    median((all.get(contender) ?? []).map(of));
  const middle = (of: (answers: Answers) => number) =>
    beside({ ronnied: middleOf(both.ronnied, of), bare: middleOf(both.bare, of) });
  return {
    interaction,
    inFlight,
    p50Ms: middle(({ p50Ms }) => p50Ms),
    p99Ms: middle(({ p99Ms }) => p99Ms),
    maxMs: middle(({ maxMs }) => maxMs),
    perSecond: middle(({ perSecond }) => perSecond),
    cpuMs: middle(({ cpuMs }) => cpuMs),
    floors: floors.map((floor) => ({
      name: floor.name as FloorName,
      p50Ms: middleOf(floor, ({ p50Ms }) => p50Ms),
      cpuMs: middleOf(floor, ({ cpuMs }) => cpuMs),
    })),
  };
}

/** The last rate that was kept; 0 if none was. */
async function sustainedRate(
  contender: Contender,
  { rate: { from, seconds, guests }, mostPerSecond }: DiscordExtent,
): Promise<number> {
  let kept = 0;
  for (let rate = from; rate <= mostPerSecond; rate *= rateStep) {
    const reached = await keepRate(contender, rate, seconds, guests);
    if (reached === null) return kept;
    kept = reached;
  }
  return kept;
}

/** What came of a rate in answers per second; null if it was not kept. */
async function keepRate(
  contender: Contender,
  rate: number,
  seconds: number,
  guests: number,
): Promise<number | null> {
  for (let tries = 1; tries <= rateTries; tries++) {
    const answers = await pressAtRate(contender, rate, seconds, guests);
    if (answers.p99Ms <= promisedMs) return answers.perSecond;
  }
  return null;
}
