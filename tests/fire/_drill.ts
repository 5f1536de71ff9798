import { RawRedis } from "../_helpers/raw_redis.ts";
import { type RedisServer, startRedisServer } from "../_helpers/redis_server.ts";
import { seededRandom } from "../_helpers/seeded_env.ts";
import { Wire } from "../storage/_wire.ts";
import { type App, LocalApp } from "./_app.ts";
import { audit } from "./_audit.ts";
import { Journal } from "./_journal.ts";
import { type Counts, planMisfortunes, type Scene, strike } from "./_misfortunes.ts";
import { Presser } from "./_presser.ts";
import { RemoteApp } from "./_remote_app.ts";
import { Stock } from "./_stock.ts";
import { type Seats, Table } from "./_table.ts";
import { Weather } from "./_weather.ts";

/** How big a drill is. */
export interface DrillOptions {
  readonly seed: number;
  readonly misfortunes: Counts;
  /** Presses acknowledged between one misfortune and the next: from, to. */
  readonly gap: readonly [number, number];
  /** Presses to be acknowledged at least. */
  readonly acknowledged: number;
  readonly localApps: number;
  readonly processes: number;
  readonly tables: number;
}

/** What came of a drill. */
export interface DrillReport {
  readonly figures: string;
  readonly problems: readonly string[];
}

/**
 * Several apps, tables of people who press without a pause, and a server that all kinds of things
 * happen to. Nothing is opened again but what was killed.
 */
export async function runDrill(options: DrillOptions): Promise<DrillReport> {
  await using stack = new AsyncDisposableStack();
  const server = stack.use(await startRedisServer({ appendonly: true }));
  const wires = Array.from({ length: options.localApps }, () => new Wire(server.socketPath));
  for (const wire of wires) stack.use(wire);
  const locals = await Promise.all(
    wires.map(({ path }, at) => LocalApp.open(`app ${at}`, { path }, options.seed + at)),
  );
  const remotes = await Promise.all(
    Array.from(
      { length: options.processes },
      (_, at) => RemoteApp.start(`process ${at}`, server.socketPath, options.seed + 100 + at),
    ),
  );
  const apps: readonly App[] = [...locals, ...remotes];
  for (const app of apps) stack.use(app);
  const weather = new Weather(() => apps.map(({ name }) => name));
  const journal = new Journal();
  const random = seededRandom(options.seed);
  const presser = new Presser(apps, journal, weather, seededRandom(options.seed + 1));
  let over = false;
  const tables = seatTables(options.tables).map((seats, at) =>
    new Table(seats, presser, locals, weather, seededRandom(options.seed + 10 + at))
      .playUntil(() => over)
  );
  const crashApp = async () => {
    await remotes[Math.floor(random() * remotes.length)]?.crash();
  };
  const ending = suffer(options, { server, wires, crashApp, random }, journal, weather)
    .finally(() => over = true);
  // Whoever fails first ends it: a table that fails would keep the misfortunes waiting for it.
  await Promise.all([ending, ...tables]);
  return await report(options, server, journal, weather, locals);
}

async function suffer(
  options: DrillOptions,
  scene: Scene,
  journal: Journal,
  weather: Weather,
): Promise<void> {
  const plan = planMisfortunes(options.misfortunes, options.gap, scene.random);
  for (const { after, misfortune } of plan) {
    const goal = journal.acknowledged.size + after;
    await journal.until(() => journal.acknowledged.size >= goal);
    weather.darken();
    await strike(scene, misfortune);
    await weather.brighten();
  }
  await journal.until(() => journal.acknowledged.size >= options.acknowledged);
}

async function report(
  options: DrillOptions,
  server: RedisServer,
  journal: Journal,
  weather: Weather,
  locals: readonly LocalApp[],
): Promise<DrillReport> {
  for (const { store } of locals) await store.settled();
  await using redis = new RawRedis({ path: server.socketPath });
  const corrupt = locals.flatMap((app) => app.corrupt.map((error) => `broken: ${error.message}`));
  const problems = [...audit(journal, new Stock(await redis.dump())), ...corrupt];
  const { kill, freeze, long_freeze, cut, full_memory, read_only, crash } = options.misfortunes;
  const figures = [
    `seed ${options.seed}`,
    `moves ${journal.pressed}`,
    `acknowledged ${journal.acknowledged.size}`,
    `kills ${kill}`,
    `freezes ${freeze + long_freeze}`,
    `cuts ${cut}`,
    `full ${full_memory}`,
    `read-only ${read_only}`,
    `app crashes ${crash}`,
    `unavailable ${journal.away.known}`,
    `unknown ${journal.away.unknown}`,
    `answered by marker ${journal.replays}`,
    `losses ${count(problems, "loss")}`,
    `doubles ${count(problems, "double")}`,
    `longest recovery ${Math.round(weather.longestRecoveryMs)} ms`,
  ];
  return { figures: figures.join(", "), problems };
}

function count(problems: readonly string[], kind: string): number {
  return problems.filter((problem) => problem.startsWith(kind)).length;
}

/** Two guilds, whose people sit at several tables each. */
function seatTables(size: number): Seats[] {
  return Array.from({ length: size }, (_, at) => {
    const guild = at % 2;
    const people = Array.from({ length: 3 + at % 3 }, (_, seat) => {
      const number = 1000 * (guild + 1) + (at + seat) % 8;
      return { id: String(number), name: `Guest ${number}` };
    });
    const place = { guildId: `guild-${guild}`, channelId: `channel-${at}` };
    return { place, people, opensSessions: guild === 0 };
  });
}
