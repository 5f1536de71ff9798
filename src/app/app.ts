import { botLog, discordLog, storeLog } from "./log_events.ts";
import { buildInfo } from "./build_info.ts";
import type { Config } from "../config.ts";
import {
  type Bot,
  type BotEvents,
  type BotTimings,
  DiscordClock,
  type FatalReason,
  type GatewaySessionStore,
  type RegisteredGuilds,
  startBot,
  type UncalledGames,
} from "../discord/mod.ts";
import { fanOut } from "./fan_out.ts";
import { JanitorRounds } from "./janitor_rounds.ts";
import { shardLeasesOf } from "./shard_leases.ts";
import { diskUse, Metrics, Readiness, serveHttp } from "../ops/mod.ts";
import {
  type BoardRef,
  type BoardView,
  CorrectionService,
  type EnvSource,
  GameService,
  HouseService,
  houseWith,
  type Ports,
  StoreError,
  systemEnvSource,
  TabService,
} from "../service/mod.ts";
import {
  type AnyStoreAddress,
  openStore,
  type RedisStore,
  type StoreEvents,
} from "../storage/mod.ts";

/** The store the app runs on. */
export interface AppStore {
  readonly address: AnyStoreAddress;
  /** Whether to cache reads; only Redis itself reports which keys have changed. */
  readonly cache?: boolean;
  /** Whether other processes of the bot can reach it, and hear of each other by it. */
  readonly isShared?: boolean;
  /** Whether to look for lost data: the embedded store has it in this process, and watches its file. */
  readonly lossesEveryMs?: number;
  /** The file of the embedded store, for metrics about its disk. */
  readonly file?: string | null;
  /** Calls a listener when that file is lost or comes back. */
  readonly onFileProblem?: (listener: () => void) => void;
}

/** What tests and the playground replace. */
export interface AppOverrides {
  /** Clock, dice and ids. */
  readonly envSource?: EnvSource;
  readonly timings?: BotTimings;
  /** Whether the bot brings emoji of its own; default: yes. */
  readonly hasEmoji?: boolean;
  /** Called if Discord will never accept the bot as it is. */
  readonly onFatal?: (reason: FatalReason) => void;
}

/** The settings of a bot that has a token. */
type BotConfig = Config & { readonly token: string };

/** The running app. Disposal stops it as SIGTERM does. */
export interface App extends AsyncDisposable {
  readonly bot: Bot;
  readonly store: RedisStore;
  readonly metrics: Metrics;
  /** Resolves with true once the bot answers and its commands are registered; false if never. */
  readonly ready: Promise<boolean>;
}

/**
 * Starts the bot on its store. Resolves at once, whether or not Discord and the store can be
 * reached: the app tries again until they can.
 *
 * @throws {TypeError} if the token is not of the form of a bot's token.
 * @throws {HttpPortUnusable} if HTTP_PORT is set and cannot be listened on.
 */
export async function startApp(
  config: BotConfig,
  place: AppStore,
  overrides: AppOverrides = {},
): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const metrics = new Metrics({
    version: buildInfo.version,
    commit: buildInfo.commit ?? "unknown",
    madeBy: buildInfo.kind,
  });
  const readiness = new Readiness();
  if (config.httpPort !== null) {
    const { httpPort: port, httpHost: hostname } = config;
    opened.use(await serveHttp({ port, hostname, metrics, readiness }));
  }
  const store = opened.use(
    await openStore({
      ...place.address,
      cache: place.cache ?? false,
      readReplicas: config.readReplicas,
      ...place.lossesEveryMs !== undefined && { lossesEveryMs: place.lossesEveryMs },
      gameRetentionMs: config.gameRetentionMs,
      ledgerRetentionMs: config.ledgerRetentionMs,
      events: fanOut<StoreEvents>(storeLog, metrics.store),
    }),
  );
  place.onFileProblem?.(() => store.suspect());
  const rounds = opened.use(new JanitorRounds(store.janitor));
  const bot = opened.use(await startBotOn(store, config, metrics, place.isShared, overrides));
  const { connection } = bot;
  void rounds.start(connection);
  readiness.watch({
    gateway: () => connection.state,
    shards: () => connection.shards,
    discordTrouble: () => bot.trouble,
    store: async () => await store.trouble() ?? store.warning,
  });
  metrics.watch({
    connection: () => {
      const { state, latencyMs, identifiesLeft, shards } = connection;
      return { state, latencyMs, identifiesLeft, shards, isRegistered: bot.isRegistered };
    },
    liveGames: () => store.games.countActive(),
    cache: () => store.cacheStats,
    nodes: () => store.nodes,
    outbox: () => store.outboxStats(),
    disk: async () => place.file ? await diskUse(place.file) : null,
  });
  const running = opened.move();
  return {
    bot,
    store,
    metrics,
    ready: bot.ready,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function startBotOn(
  store: RedisStore,
  config: BotConfig,
  metrics: Metrics,
  isShared = false,
  { onFatal = () => {}, timings, hasEmoji = true, envSource = systemEnvSource }: AppOverrides,
): Promise<Bot> {
  const isReal = envSource === systemEnvSource;
  const now = () => envSource.now();
  // Without a clock of a test's, what is waited for goes by one that never jumps.
  const discordClock = new DiscordClock(isReal ? undefined : now, now);
  const ports: Ports = {
    games: store.games,
    ledger: store.ledger,
    players: store.players,
    sessions: store.sessions,
    doneMarkers: store.doneMarkers,
    envSource: {
      // Times in games are compared with, and shown by, Discord's.
      now: () => discordClock.now(),
      newSeed: () => envSource.newSeed(),
      scriptedFace: (sides) => envSource.scriptedFace?.(sides) ?? null,
      newId: () => envSource.newId(),
    },
    observer: metrics.games,
  };
  const house = houseWith(config.houseRules);
  return startBot({
    token: config.token,
    applicationId: config.applicationId,
    guildId: config.guildId,
    apiUrl: config.discordApiUrl,
    games: new GameService(ports, house),
    tabs: new TabService(ports),
    corrections: new CorrectionService(ports),
    paymentNotices: store.paymentNotices,
    doneMarkers: ports.doneMarkers,
    house: new HouseService(store.guildSettings, house),
    saveBoard: (view, ref) => saveBoard(store, view, ref),
    sessions: gatewaySessionsOf(store, config),
    leases: isShared ? shardLeasesOf(store, idOf(config.applicationId)) : null,
    registeredGuilds: registeredGuildsOf(store, config),
    uncalledGames: uncalledGamesOf(store, config),
    discordClock,
    log: discordLog,
    events: fanOut<BotEvents>(botLog, metrics.bot),
    onFatal,
    hasEmoji,
    ...timings && { timings },
  });
}

/** A board whose message could not be stored is found again at the next interaction with it. */
async function saveBoard({ games }: RedisStore, { game }: BoardView, ref: BoardRef): Promise<void> {
  try {
    await games.saveBoard(game, ref);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    discordLog.info("Board not remembered for now: {error}", { error, gameId: game.id });
  }
}

/** What is not remembered the next press on the board shows. */
function uncalledGamesOf({ uncalledGames }: RedisStore, config: Config): UncalledGames {
  const id = idOf(config.applicationId);
  return {
    add: (gameId) => orNone(uncalledGames.add(id, gameId), undefined),
    remove: (gameId) => orNone(uncalledGames.remove(id, gameId), undefined),
    list: () => orNone(uncalledGames.list(id), []),
  };
}

async function orNone<T>(asked: Promise<T>, none: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    discordLog.info("Boards would not be posted again after a crash: {error}", { error });
    return none;
  }
}

function gatewaySessionsOf(
  { gatewaySessions }: RedisStore,
  { applicationId }: Config,
): GatewaySessionStore {
  const id = idOf(applicationId);
  return {
    load: () => gatewaySessions.load(id),
    save: (sessions) => gatewaySessions.save(id, sessions),
    clear: () => gatewaySessions.clear(id),
  };
}

function registeredGuildsOf(
  { registeredGuilds }: RedisStore,
  { applicationId }: Config,
): RegisteredGuilds {
  const id = idOf(applicationId);
  return {
    list: () => registeredGuilds.list(id),
    add: (guildId) => registeredGuilds.add(id, guildId),
    remove: (guildId) => registeredGuilds.remove(id, guildId),
  };
}

/** The schema of the environment lets no token pass that has no application id in it. */
function idOf(applicationId: string | null): string {
  return applicationId ?? "unknown";
}
