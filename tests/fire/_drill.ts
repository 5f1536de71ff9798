import { RawRedis } from "../_helpers/raw_redis.ts";
import { seededRandom } from "../_helpers/seeded_env.ts";
import { Snapshot } from "../_helpers/snapshot.ts";
import { startReplicatedEngine } from "../_helpers/store_engine.ts";
import { audit } from "./_audit.ts";
import { RetryingClient } from "./_client.ts";
import { DrillApp } from "./_drill_app.ts";
import { DrillChannel, type Players } from "./_drill_channel.ts";
import { type FaultCounts, planFaults, type Scene, strike } from "./_fault_plan.ts";
import { FaultWindow } from "./_fault_window.ts";
import { Journal } from "./_journal.ts";

/** How big a drill is. */
export interface DrillOptions {
  readonly seed: number;
  readonly faults: FaultCounts;
  /** Requests acknowledged between one fault and the next: from, to. */
  readonly gap: readonly [number, number];
  /** Requests to be acknowledged at least. */
  readonly acknowledged: number;
  readonly apps: number;
  readonly channels: number;
}

/** What came of a drill. */
export interface DrillReport {
  readonly figures: string;
  readonly problems: readonly string[];
}

/**
 * Several apps, channels of people who press without a pause, and a server that all kinds of faults
 * happen to. Nothing is opened again but what was killed.
 */
export async function runDrill(options: DrillOptions): Promise<DrillReport> {
  await using stack = new AsyncDisposableStack();
  const { seed } = options;
  const engine = stack.use(await startReplicatedEngine({ appendonly: true }));
  const apps = Array.from(
    { length: options.apps },
    (_, at) => stack.use(new DrillApp(`app ${at}`, engine.path, seed + at)),
  );
  await Promise.all(apps.map((app) => app.startBot()));
  const window = new FaultWindow(apps.map(({ name }) => name));
  const journal = new Journal();
  const client = new RetryingClient(apps, journal, window, seededRandom(seed + 1));
  let over = false;
  const channels = playersIn(options.channels).map((players, at) =>
    new DrillChannel(players, client, apps, window, seededRandom(seed + 10 + at))
      .playUntil(() => over)
  );
  const ending = inflictAll(options, { engine, apps }, journal, window)
    .finally(() => over = true);
  // The first to fail ends it: a channel that fails would keep the faults waiting for it.
  await Promise.all([ending, ...channels]);
  return await report(options, { engine, apps }, journal, window);
}

async function inflictAll(
  options: DrillOptions,
  scene: Scene,
  journal: Journal,
  window: FaultWindow,
): Promise<void> {
  const random = seededRandom(options.seed);
  for (const { after, name } of planFaults(options.faults, options.gap, random)) {
    const goal = journal.acknowledged.size + after;
    await journal.until(() => journal.acknowledged.size >= goal);
    window.begin();
    await strike(scene, name, random);
    await window.end();
  }
  await journal.until(() => journal.acknowledged.size >= options.acknowledged);
}

async function report(
  { seed, faults }: DrillOptions,
  { engine, apps }: Scene,
  journal: Journal,
  window: FaultWindow,
): Promise<DrillReport> {
  for (const app of apps) await app.settled();
  await using redis = new RawRedis(engine.address);
  const problems = audit(journal, apps, new Snapshot(await redis.dump()));
  const figures = [
    `seed ${seed}`,
    `requests ${journal.requested}`,
    `acknowledged ${journal.acknowledged.size}`,
    ...Object.entries(faults).map(([name, count]) => `${name} ${count}`),
    `unavailable ${journal.unavailable.known}`,
    `unknown ${journal.unavailable.unknown}`,
    `answered by marker ${journal.replays}`,
    `losses ${count(problems, "loss")}`,
    `doubles ${count(problems, "double")}`,
    `longest recovery ${Math.round(window.longestRecoveryMs)} ms`,
  ];
  return { figures: figures.join(", "), problems };
}

function count(problems: readonly string[], kind: string): number {
  return problems.filter((problem) => problem.startsWith(kind)).length;
}

/** Two guilds, whose people play in several channels each. */
function playersIn(channels: number): Players[] {
  return Array.from({ length: channels }, (_, at) => {
    const guild = at % 2;
    const people = Array.from({ length: 3 + at % 3 }, (_, person) => {
      const number = 1000 * (guild + 1) + (at + person) % 8;
      return { id: String(number), name: `Guest ${number}` };
    });
    const place = { guildId: `guild-${guild}`, channelId: `channel-${at}` };
    return { place, people, opensSessions: guild === 0 };
  });
}
