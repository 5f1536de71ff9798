import { type App, startApp } from "./app.ts";
import { type Config, ConfigError } from "./config.ts";
import { type Emulator, startEmulator, TcpFront } from "./emulator/mod.ts";
import { KeySnapshots } from "./key_snapshots.ts";
import { startMiniredis } from "./miniredis/mod.ts";
import { PlayWorld } from "./play_world.ts";
import {
  type Bench,
  type Playground,
  startPlayground,
  type StoreControl,
} from "./playground/mod.ts";
import { Signals } from "./signals.ts";

/** How to play. */
export interface PlayOptions {
  /** Where the page listens; default 127.0.0.1. */
  readonly hostname?: string;
  /** Takes what there is to tell, one line; default: standard output. */
  readonly print?: (line: string) => void;
}

/** The whole bot on an emulated Discord and a store in memory, with a page to play it on. */
export interface Play extends AsyncDisposable {
  readonly app: App;
  readonly bench: Bench;
  readonly playground: Playground;
}

const firstPlayers = ["Ann", "Ben", "Cleo"];

/**
 * Plays until a signal comes.
 *
 * @returns the exit code: 0.
 * @throws {ConfigError} if the port is taken.
 */
export async function runPlay(config: Config, options: PlayOptions = {}): Promise<number> {
  const print = options.print ?? printLine;
  await using signals = new Signals();
  await using play = await startPlay(config, options);
  print(`Play at ${play.playground.url} (Ctrl+C stops)`);
  await signals.first;
  return 0;
}

/**
 * Starts everything in this process. Resolves when the bot answers and its commands are there.
 *
 * @throws {ConfigError} if the port is taken.
 */
export async function startPlay(config: Config, { hostname }: PlayOptions = {}): Promise<Play> {
  await using opened = new AsyncDisposableStack();
  const discord = opened.use(await startEmulator({ botUsername: "Ronnied" }));
  const now = () => discord.clock.now();
  const engine = opened.use(await startMiniredis({ port: 0, now }));
  const snapshots = opened.use(await KeySnapshots.connect(engine.url));
  const line = opened.use(new TcpFront(engine.port ?? 0));
  const world = new PlayWorld(now, config.houseRules.diceSides);
  const app = opened.use(await openApp(config, discord, line, world));
  const bench = furnish(discord, world, storeControl(app, line, snapshots));
  const playground = opened.use(openPage(config, bench, hostname));
  await app.ready;
  const resources = opened.move();
  return {
    app,
    bench,
    playground,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

function openApp(config: Config, discord: Emulator, line: TcpFront, world: PlayWorld) {
  const { token, restUrl, applicationId } = discord;
  const own = { ...config, token, applicationId, guildId: null, discordApiUrl: restUrl };
  return startApp(own, { address: { url: `redis://127.0.0.1:${line.port}` } }, { world });
}

/** A server with a channel and some people in it. */
function furnish(discord: Emulator, dice: PlayWorld, store: StoreControl): Bench {
  const guild = discord.addGuild({ name: "The Crown" });
  const channel = guild.addChannel({ name: "bar" });
  for (const name of firstPlayers) guild.addMember({ name });
  return { discord, guild, channel, dice, store };
}

function storeControl(app: App, line: TcpFront, snapshots: KeySnapshots): StoreControl {
  return {
    cutOff: () => line.shut(),
    reconnect: () => line.open(),
    answers: () => app.store.ready(),
    snapshot: () => snapshots.read(),
  };
}

function openPage({ port }: Config, bench: Bench, hostname = "127.0.0.1"): Playground {
  try {
    return startPlayground(bench, { port, hostname });
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    const other = port < 65_535 ? port + 1 : port - 1;
    throw new ConfigError([
      `Port ${port} is taken: stop the program that listens there, or set PORT to another one, such as PORT=${other}`,
    ]);
  }
}

function printLine(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
