import { type App, type AppOverrides, startApp } from "../app/mod.ts";
import { type Config, ConfigError } from "../config.ts";
import type { BotTimings } from "../discord/mod.ts";
import { type Emulator, type Limits, startEmulator } from "../emulator/mod.ts";
import { KeySnapshots } from "./key_snapshots.ts";
import { startMiniredis } from "../miniredis/mod.ts";
import { PlayBot } from "./play_bot.ts";
import { StoreProxy } from "./store_proxy.ts";
import { PlayEnvSource } from "./env_source.ts";
import {
  type Bench,
  type Playground,
  startPlayground,
  type StoreControl,
} from "../playground/mod.ts";
import { Signals } from "../cli/mod.ts";

/** How to play. */
export interface PlayOptions {
  /** Where the page listens; default 127.0.0.1. */
  readonly hostname?: string;
  /** Takes what there is to tell, one line; default: standard output. */
  readonly print?: (line: string) => void;
  /** How the bot waits, and what differs from Discord's limits: for tests, that have no time. */
  readonly haste?: { readonly timings: BotTimings; readonly limits: Partial<Limits> };
}

/** The whole bot on an emulated Discord and a store in memory, with a page to play it on. */
export interface Play extends AsyncDisposable {
  readonly bot: PlayBot;
  readonly bench: Bench;
  readonly playground: Playground;
}

const firstPlayers = ["Ann", "Ben", "Cleo"];
/** Discord's own is 41 s. Here somebody waits to see what becomes of heartbeats that go unanswered. */
const heartbeatIntervalMs = 5_000;

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
export async function startPlay(config: Config, options: PlayOptions = {}): Promise<Play> {
  const { hostname, haste } = options;
  await using opened = new AsyncDisposableStack();
  const limits = haste?.limits ?? {};
  const discord = opened.use(
    await startEmulator({ botUsername: "Ronnied", heartbeatIntervalMs, limits }),
  );
  const now = () => discord.clock.now();
  const engine = opened.use(await startMiniredis({ port: 0, now }));
  const snapshots = opened.use(await KeySnapshots.connect(engine.url));
  const line = opened.use(new StoreProxy(engine.port ?? 0));
  const envSource = new PlayEnvSource(now, config.houseRules.diceSides);
  const bot = opened.use(
    new PlayBot({
      open: (onFatal) =>
        openApp(config, discord, line, {
          envSource,
          onFatal,
          ...haste && { timings: haste.timings },
        }),
      async sever() {
        discord.faults.gateway.cut();
        await line.renew();
      },
    }),
  );
  await bot.start();
  const bench = furnish(discord, envSource, bot, storeControl(bot, line, snapshots));
  const playground = opened.use(openPage(config, bench, hostname));
  await bot.app?.ready;
  const resources = opened.move();
  return {
    bot,
    bench,
    playground,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

function openApp(
  config: Config,
  { token, restUrl, applicationId }: Emulator,
  { port }: StoreProxy,
  overrides: AppOverrides,
): Promise<App> {
  const own = { ...config, token, applicationId, guildId: null, discordApiUrl: restUrl };
  return startApp(own, { address: { url: `redis://127.0.0.1:${port}` } }, overrides);
}

/** A server with a channel and some people in it. */
function furnish(discord: Emulator, dice: PlayEnvSource, bot: PlayBot, store: StoreControl): Bench {
  const guild = discord.addGuild({ name: "The Crown" });
  const channel = guild.addChannel({ name: "bar" });
  for (const name of firstPlayers) guild.addMember({ name });
  return { discord, guild, channel, dice, bot, store };
}

function storeControl(bot: PlayBot, line: StoreProxy, snapshots: KeySnapshots): StoreControl {
  return {
    cutOff: () => line.shut(),
    reconnect: () => line.open(),
    silence: (on) => line.silence(on),
    slowDown: (ms) => line.slowDown(ms),
    answers: async () => await bot.app?.store.ready() ?? false,
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
