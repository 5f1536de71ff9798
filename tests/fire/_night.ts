import { delay } from "../../src/async/mod.ts";
import { slotOf } from "../../src/storage/mod.ts";
import { checkLedger } from "../_helpers/ledger_check.ts";
import { dumpAll, RawRedis } from "../_helpers/raw_redis.ts";
import { clusterUrl, RedisCluster } from "../_helpers/redis_cluster.ts";
import { until } from "../_helpers/redis_group.ts";
import { seededRandom } from "../_helpers/seeded_env.ts";
import { addShardedGuilds } from "../_helpers/sharded_guilds.ts";
import { Snapshot } from "../_helpers/snapshot.ts";
import { type LoadEntry, LoadGenerator } from "../sim/_load_generator.ts";
import { checkAnswers, type Excuse, isPending, isServed } from "./_night_answers.ts";
import { NightBots, shards } from "./_night_bots.ts";

/** How long a night is. */
export interface NightOptions {
  readonly seed: number;
  readonly games: number;
  readonly log: (line: string) => void;
}

/** What came of a night. */
export interface NightReport {
  readonly figures: string;
  readonly problems: readonly string[];
}

const channels = 20;
const pressesPerSecond = 20;
/** What has not recovered by then will not. */
const maxRecoveryMs = 60_000;
/** A press this long before a process is killed may still wait for its answer. */
const answerMs = 3_000;

/**
 * Two processes of the program on a cluster of three masters and three replicas, people who press, and
 * once each: a master is killed, another is frozen, a slot moves, each process is replaced, and one is
 * killed.
 */
export async function runNight({ seed, games, log }: NightOptions): Promise<NightReport> {
  await using stack = new AsyncDisposableStack();
  const cluster = stack.use(await RedisCluster.start());
  const bots = stack.use(await NightBots.start(clusterUrl(cluster)));
  const night = new Night(cluster, bots, seededRandom(seed));
  await night.load.start();
  const misfortunes = inChanceOrder(night.misfortunes, seededRandom(seed));
  let over = false;
  const suffer = async () => {
    for (const [index, [name, strike]] of misfortunes.entries()) {
      await night.played(games * (index + 1) / (misfortunes.length + 1));
      const at = performance.now();
      log(`${Math.round(at)} ms: ${name}: ${await strike()}`);
    }
    await night.played(games);
  };
  await Promise.all([
    suffer().finally(() => over = true),
    night.load.runUntil(pressesPerSecond, () => over),
  ]);
  return await night.end();
}

/** A strike resolves with what it came to, in words. */
type Named = readonly [name: string, strike: () => Promise<string>];

class Night {
  readonly load: LoadGenerator;
  readonly #cluster: RedisCluster;
  readonly #bots: NightBots;
  readonly #random: () => number;
  readonly #guildIds: readonly string[];
  readonly #entries: LoadEntry[] = [];
  readonly #excuses: Excuse[] = [];
  readonly #listeners = new Set<(entry: LoadEntry) => void>();

  constructor(cluster: RedisCluster, bots: NightBots, random: () => number) {
    this.#cluster = cluster;
    this.#bots = bots;
    this.#random = random;
    const guilds = [1, 2].flatMap(() => addShardedGuilds(bots.discord, shards));
    this.#guildIds = guilds.map(({ id }) => id);
    this.load = new LoadGenerator(guilds, channels, (entry) => {
      this.#entries.push(entry);
      for (const listener of this.#listeners) listener(entry);
    });
  }

  get misfortunes(): readonly Named[] {
    return [
      ["a master is killed", () => this.#loseMaster("kill")],
      ["a master is frozen until it was replaced", () => this.#loseMaster("freeze")],
      ["a slot moves", () => this.#moveSlot()],
      ["a process is replaced", () => this.#roll()],
      ["the other process is replaced", () => this.#roll()],
      ["a process is killed", () => this.#killBot()],
    ];
  }

  /** Waits until this many games are over: in each channel runs one. */
  async played(games: number): Promise<void> {
    while (await this.#countGames() - channels < games) await delay(500);
  }

  /** Waits until all is written and said that will be, stops the bots, and looks. */
  async end(): Promise<NightReport> {
    const { discord } = this.#bots;
    const takeAll = async () => new Snapshot(await dumpAll(await this.#cluster.masters()));
    await until("outboxes are empty", async () => (await takeAll()).waitingOutboxes.length === 0);
    await discord.waitUntil(() => !this.#unexcused().some(({ outcome }) => isPending(outcome)), {
      timeoutMs: maxRecoveryMs,
    }).catch(() => {}); // Who is still waiting then is a problem of its own.
    await this.#bots.stop();
    const store = await takeAll();
    const problems = [
      ...checkLedger(store),
      ...checkAnswers(this.#entries, discord, store, this.#excuses),
      ...store.waitingOutboxes.map((key) => `${key} still has entries`),
    ];
    const served = this.#entries.filter(({ outcome }) => isServed(outcome)).length;
    const failed = this.#entries.filter(({ outcome }) => !outcome.ok).length;
    const figures = [
      `${store.games.length} games`,
      `${this.#entries.length} presses`,
      `${served} served`,
      `${this.#entries.length - served - failed} told that the bar was closed`,
      `${failed} without an answer`,
      `${problems.length} problems`,
    ];
    return { figures: figures.join(", "), problems };
  }

  async #loseMaster(how: "kill" | "freeze"): Promise<string> {
    const guildId = this.#pick(this.#guildIds);
    const victim = await this.#cluster.masterOf(guildId);
    await this.#cluster[how](victim);
    const began = performance.now();
    await this.#cluster.failedOver(guildId, victim);
    const replacedMs = performance.now() - began;
    // Until then nothing counts there, though some answers need no store.
    const closedMs = replacedMs + await this.#everybodyServed();
    if (how === "kill") await this.#cluster.restart(victim);
    else this.#cluster.thaw(victim);
    await this.#cluster.settled();
    return `replaced after ${seconds(replacedMs)}, everybody is served after ${seconds(closedMs)}`;
  }

  async #moveSlot(): Promise<string> {
    const guildId = this.#pick(this.#guildIds);
    const from = await this.#cluster.masterOf(guildId);
    const others = (await this.#cluster.masters()).filter((master) => master !== from);
    const recovery = this.#everybodyServed();
    const began = performance.now();
    await this.#cluster.moveSlot(slotOf(guildId), this.#pick(others));
    const movedMs = performance.now() - began;
    return `moved in ${seconds(movedMs)}, everybody is served after ${seconds(await recovery)}`;
  }

  /** The one that has run longer: the other one the next time. */
  async #roll(): Promise<string> {
    return `its shards run elsewhere after ${seconds(await this.#bots.roll(0))}`;
  }

  async #killBot(): Promise<string> {
    const from = performance.now() - answerMs;
    const recovery = this.#everybodyServed();
    const takenMs = await this.#bots.kill(this.#random() < 0.5 ? 0 : 1);
    const closedMs = await recovery;
    this.#excuses.push({ from, to: from + answerMs + closedMs });
    return `its shards run elsewhere after ${seconds(takenMs)}, everybody is served after ${
      seconds(closedMs)
    }`;
  }

  /** How long it takes from now on until in every guild somebody is served, in milliseconds. */
  async #everybodyServed(): Promise<number> {
    const began = performance.now();
    const waiting = new Set(this.#guildIds);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(
      () => reject(new Error(`Nobody is served in ${[...waiting].join(", ")}`)),
      maxRecoveryMs,
    );
    const listener = ({ guildId, sentAt, outcome }: LoadEntry) => {
      if (sentAt < began || !isServed(outcome)) return;
      waiting.delete(guildId);
      if (waiting.size === 0) resolve();
    };
    this.#listeners.add(listener);
    await promise.finally(() => {
      clearTimeout(timer);
      this.#listeners.delete(listener);
    });
    return performance.now() - began;
  }

  #unexcused(): readonly LoadEntry[] {
    return this.#entries.filter(({ sentAt }) =>
      !this.#excuses.some(({ from, to }) => from <= sentAt && sentAt <= to)
    );
  }

  async #countGames(): Promise<number> {
    const counts = (await this.#cluster.masters()).map(async ({ socketPath }) => {
      await using redis = new RawRedis({ path: socketPath });
      return (await redis.keys("game:{*")).length;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.#random() * choices.length)] as T;
  }
}

function inChanceOrder(all: readonly Named[], random: () => number): readonly Named[] {
  return all.map((each) => [random(), each] as const).toSorted(([a], [b]) => a - b)
    .map(([, each]) => each);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
