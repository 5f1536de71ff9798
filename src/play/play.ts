import { type App, type AppOverrides, startApp } from "../app/mod.ts";
import { type Config, ConfigError } from "../config.ts";
import type { BotTimings } from "../discord/mod.ts";
import { type Emulator, type Limits, startEmulator } from "../emulator/mod.ts";
import { readStoredKeys } from "./key_snapshots.ts";
import { startMiniredis } from "../miniredis/mod.ts";
import { PlayBot } from "./play_bot.ts";
import { StoreProxy } from "./store_proxy.ts";
import { PlayEnvSource } from "./env_source.ts";
import { type RoundPace, RoundPlayer } from "./round_player.ts";
import { Servers } from "./servers.ts";
import { settledSides } from "./settled_sides.ts";
import type { Game } from "../game/mod.ts";
import type { Place } from "../service/mod.ts";
import {
  type Playground,
  startPlayground,
  type StoreControl,
  type TestBench,
} from "../playground/mod.ts";
import { exitCodes, type Print, printLine, Signals } from "../cli/mod.ts";
import { parseStoreUrl, StoreInspection } from "../storage/mod.ts";

/** How the playground runs. */
export interface PlayOptions {
  /** Where the page listens; default 127.0.0.1. */
  readonly hostname?: string;
  /** Prints the line that names the page; default: to standard output. */
  readonly print?: Print;
  /** How a round is played for a visitor; default: so that people can follow it. */
  readonly round?: RoundPace;
  /** How long the bot waits, and limits other than Discord's: for tests, which cannot wait. */
  readonly pace?: { readonly timings: BotTimings; readonly limits: Partial<Limits> };
}

/** The whole bot on an emulated Discord and a store in memory, with a page to play it on. */
export interface Play extends AsyncDisposable {
  readonly bot: PlayBot;
  readonly bench: TestBench;
  readonly playground: Playground;
}

const about = {
  name: "Ronnied",
  line: "A dice game for Discord. You are all the players.",
};
const readablePace: RoundPace = { paceMs: 1_200, patienceMs: 10_000 };
/** Discord's is 41 s, too long for a person who wants to see what unanswered heartbeats lead to. */
const heartbeatIntervalMs = 5_000;

/**
 * Plays until a signal arrives.
 *
 * @returns the exit code `ok`.
 * @throws {ConfigError} if the port is taken.
 */
export async function runPlay(config: Config, options: PlayOptions = {}): Promise<number> {
  const print = options.print ?? printLine;
  await using signals = new Signals();
  await using play = await startPlay(config, options);
  print(`Play at ${play.playground.url} (Ctrl+C stops)`);
  await signals.first;
  return exitCodes.ok;
}

/**
 * Starts everything in this process. Resolves when the bot answers and its commands are registered.
 *
 * @throws {ConfigError} if the port is taken.
 */
export async function startPlay(config: Config, options: PlayOptions = {}): Promise<Play> {
  const { hostname, pace, round: roundPace = readablePace } = options;
  await using opened = new AsyncDisposableStack();
  const limits = pace?.limits ?? {};
  const discord = opened.use(
    await startEmulator({ botUsername: "Ronnied", heartbeatIntervalMs, limits }),
  );
  const now = () => discord.clock.now();
  const engine = opened.use(await startMiniredis({ port: 0, now }));
  const address = { ...parseStoreUrl(engine.url), silenceMs: 0 };
  const inspection = opened.use(await StoreInspection.open(address));
  const proxy = opened.use(new StoreProxy(engine.port ?? 0));
  const servers = new Servers(discord);
  const { diceSides } = config.houseRules;
  const sides = () => settledSides(inspection, servers.shown.guild.id, diceSides);
  const envSource = new PlayEnvSource(now, sides);
  const bot = opened.use(
    new PlayBot({
      open: (onFatal) =>
        openApp(config, discord, proxy, {
          envSource,
          onFatal,
          ...pace && { timings: pace.timings },
        }),
      async disconnect() {
        discord.faults.gateway.cut();
        await proxy.renew();
      },
    }),
  );
  await bot.start();
  const round = opened.use(
    new RoundPlayer({
      members: () => {
        const { guild, channel } = servers.shown;
        return guild.members().map((member) => member.in(channel));
      },
      game: () => {
        const { guild, channel } = servers.shown;
        return latestGame(bot, { guildId: guild.id, channelId: channel.id });
      },
      ...roundPace,
    }),
  );
  servers.onChange(() => round.stop());
  const store = storeControl(bot, proxy, inspection);
  const bench = { about, discord, servers, dice: envSource, bot, store, round };
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
  return startApp(own, { address: { host: "127.0.0.1", port, tls: false } }, overrides);
}

/** A channel's latest game, as the bot's store has it. @throws {StoreError} */
async function latestGame({ app }: PlayBot, place: Place): Promise<Game | null> {
  const games = app?.store.games;
  const id = await games?.currentGameId(place) ?? null;
  return id === null ? null : (await games?.find(id))?.game ?? null;
}

function storeControl(bot: PlayBot, proxy: StoreProxy, inspection: StoreInspection): StoreControl {
  return {
    cutOff: () => proxy.shut(),
    reconnect: () => proxy.open(),
    silence: (on) => proxy.silence(on),
    slowDown: (ms) => proxy.slowDown(ms),
    answers: async () => await bot.app?.store.ready() ?? false,
    snapshot: () => readStoredKeys(inspection),
  };
}

function openPage({ port }: Config, bench: TestBench, hostname = "127.0.0.1"): Playground {
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
