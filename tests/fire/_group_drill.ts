import { openStore } from "../../src/storage/mod.ts";
import { dumpAll } from "../_helpers/raw_redis.ts";
import { seededRandom } from "../_helpers/seeded_env.ts";
import { type Dump, Snapshot } from "../_helpers/snapshot.ts";
import { audit } from "./_audit.ts";
import { RetryingClient } from "./_client.ts";
import type { DrillReport } from "./_drill.ts";
import { DrillChannel, type Players } from "./_drill_channel.ts";
import type { DrillServers } from "./_drill_servers.ts";
import { FaultWindow } from "./_fault_window.ts";
import { Journal } from "./_journal.ts";
import { fortyOf, type GroupScene, type Misfortune } from "./_misfortunes.ts";
import { ProcessApp } from "./_process_app.ts";

/** How big a drill on several servers is. */
export interface GroupDrillOptions {
  readonly seed: number;
  readonly misfortunes: number;
  /** Told of each misfortune when everybody has recovered from it. */
  readonly log?: (line: string) => void;
}

const processes = 3;
const guilds = 4;
const channels = 8;
/** Requests acknowledged between one misfortune and the next: from, to. */
const gap = [20, 60] as const;
/** People who were refused press again after this long, in milliseconds. */
const pauseMs = 100;

/** How long everybody was away with misfortunes of one name, in milliseconds. */
type Times = Map<string, number[]>;

/**
 * Several processes, channels of people who press without a pause, and several servers that all kinds
 * of misfortunes happen to. Processes are started again when they were killed, and nothing else is.
 */
export async function runGroupDrill(
  servers: DrillServers,
  options: GroupDrillOptions,
): Promise<DrillReport> {
  const { seed } = options;
  await using stack = new AsyncDisposableStack();
  const apps = Array.from({ length: processes }, (_, index) => {
    const settings = { name: `process ${index}`, at: servers.at, seed: seed + 100 + index };
    return stack.use(new ProcessApp(settings));
  });
  for (const app of apps) app.start();
  const seats = playersIn();
  const guildIds = [...new Set(seats.map(({ place }) => place.guildId))];
  const window = new FaultWindow([...apps.map(({ name }) => name), ...guildIds], pauseMs);
  const journal = new Journal();
  const client = new RetryingClient(apps, journal, window, seededRandom(seed + 1));
  let over = false;
  const playing = seats.map((players, index) =>
    new DrillChannel(players, client, apps, window, seededRandom(seed + 10 + index))
      .playUntil(() => over)
  );
  const scene = { servers, apps, guildIds, random: seededRandom(seed) };
  const times: Times = new Map();
  // The first to fail ends it: a channel that fails would keep the misfortunes waiting for it.
  const ending = strikeAll(scene, options, journal, window, times).finally(() => over = true);
  await Promise.all([ending, ...playing]);
  for (const app of apps) await app.settled();
  await stack.disposeAsync();
  const problems = audit(journal, apps, new Snapshot(await finalDump(servers)));
  return { figures: figuresOf(options, journal, problems, times), problems };
}

async function strikeAll(
  scene: GroupScene,
  { misfortunes, log }: GroupDrillOptions,
  journal: Journal,
  window: FaultWindow,
  times: Times,
): Promise<void> {
  for (const { name, strike } of plan(fortyOf(scene.servers), misfortunes, scene.random)) {
    const goal = journal.acknowledged.size + between(...gap, scene.random);
    await journal.until(() => journal.acknowledged.size >= goal);
    const began = performance.now();
    window.begin();
    const comeBack = await strike(scene);
    await window.end();
    const ms = performance.now() - began;
    times.set(name, [...times.get(name) ?? [], ms]);
    await comeBack();
    log?.(`${name}: everybody plays again after ${Math.round(ms)} ms`);
  }
}

/**
 * All of them in an order of chance, one of each kind first, and then again, until there are as many as
 * wanted.
 */
function plan(
  all: readonly Misfortune[],
  count: number,
  random: () => number,
): readonly Misfortune[] {
  const planned: Misfortune[] = [];
  while (planned.length < count) {
    const shuffled = all.map((misfortune) => [random(), misfortune] as const)
      .toSorted(([a], [b]) => a - b).map(([, misfortune]) => misfortune);
    const kinds = new Map(shuffled.map((misfortune) => [misfortune.name, misfortune]));
    const firsts = new Set(kinds.values());
    planned.push(...firsts);
    for (const misfortune of shuffled) if (!firsts.delete(misfortune)) planned.push(misfortune);
  }
  return planned.slice(0, count);
}

/** All that the masters hold, when what dead processes have left in outboxes was applied. */
async function finalDump(servers: DrillServers): Promise<Dump> {
  await servers.settled();
  await using store = await openStore(servers.at);
  await store.janitor.sweep();
  await store.settled();
  return await dumpAll(await servers.masters());
}

function figuresOf(
  { seed, misfortunes }: GroupDrillOptions,
  { requested, acknowledged, unavailable, replays }: Journal,
  problems: readonly string[],
  times: Times,
): string {
  const count = (kind: string) => problems.filter((problem) => problem.startsWith(kind)).length;
  const rows = [...times].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, all]) => {
    const sorted = all.toSorted((a, b) => a - b).map((ms) => `${Math.round(ms)} ms`);
    const [median, longest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return `  ${all.length} × ${name}: everybody plays again after ${median}, at most ${longest}`;
  });
  const summary = [
    `seed ${seed}`,
    `requests ${requested}`,
    `acknowledged ${acknowledged.size}`,
    `misfortunes ${misfortunes}`,
    `unavailable ${unavailable.known}`,
    `unknown ${unavailable.unknown}`,
    `answered by marker ${replays}`,
    `losses ${count("loss")}`,
    `doubles ${count("double")}`,
    `broken ${count("broken")}`,
  ];
  return [summary.join(", "), ...rows].join("\n");
}

/** The same people in all guilds, in several channels each. */
function playersIn(): readonly Players[] {
  return Array.from({ length: channels }, (_, channel) => {
    const guild = channel % guilds;
    const people = Array.from({ length: 3 + channel % 3 }, (_, person) => {
      const number = 1000 + (channel + person) % 9;
      return { id: String(number), name: `Guest ${number}` };
    });
    const place = { guildId: `guild-${guild}`, channelId: `channel-${channel}` };
    return { place, people, opensSessions: guild % 2 === 0 };
  });
}

function between(from: number, to: number, random: () => number): number {
  return Math.round(from + random() * (to - from));
}
