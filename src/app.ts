/** The composition root: the one place that knows every part and puts them together. */
import type { Config } from "./config.ts";
import { botLog, discordLog, storeLog } from "./app_log.ts";
import {
  type Bot,
  type BotTimings,
  type FatalReason,
  type GatewaySessionStore,
  startBot,
} from "./discord/mod.ts";
import {
  type BoardRef,
  type BoardView,
  GameService,
  realWorld,
  StoreError,
  TabService,
  type World,
} from "./service/mod.ts";
import { openStore, type RedisStore, type StoreAddress } from "./storage/mod.ts";

/** What differs from a real evening. */
export interface AppOverrides {
  /** Clock, dice and ids. */
  readonly world?: World;
  readonly timings?: BotTimings;
  /** Called when there is no point in going on. */
  readonly onFatal?: (reason: FatalReason) => void;
}

/** The running app. Disposal stops it as SIGTERM does. */
export interface App extends AsyncDisposable {
  readonly bot: Bot;
  readonly store: RedisStore;
  /** Resolves with true once the bot answers and its commands are registered; false if never. */
  readonly ready: Promise<boolean>;
}

/**
 * Starts the bot on its store. Resolves at once, whether or not Discord and the store can be
 * reached: both are tried until they can.
 *
 * @throws {TypeError} if the token is not of the form of a bot's token.
 */
export async function startApp(
  config: Config & { readonly token: string },
  store: StoreAddress,
  overrides: AppOverrides = {},
): Promise<App> {
  const world = overrides.world ?? realWorld;
  const opened = await openStore({
    ...store,
    gameRetentionMs: config.gameRetentionMs,
    ledgerRetentionMs: config.ledgerRetentionMs,
    events: storeLog,
  });
  const ports = { ...opened, world };
  const bot = await startBot({
    token: config.token,
    applicationId: config.applicationId,
    guildId: config.guildId,
    apiUrl: config.discordApiUrl,
    games: new GameService(ports, config.houseRules),
    tabs: new TabService(ports),
    outcomes: opened.outcomes,
    houseRules: config.houseRules,
    saveBoard: (view, ref) => saveBoard(opened, view, ref),
    sessions: gatewaySessionsOf(opened, config),
    now: () => world.now(),
    log: discordLog,
    events: botLog,
    onFatal: overrides.onFatal ?? (() => {}),
    ...overrides.timings && { timings: overrides.timings },
  });
  return {
    bot,
    store: opened,
    ready: bot.ready,
    async [Symbol.asyncDispose]() {
      await bot.stop();
      await opened[Symbol.asyncDispose]();
    },
  };
}

/** A board whose message was not remembered is found again by the next press on it. */
async function saveBoard({ games }: RedisStore, { game }: BoardView, ref: BoardRef): Promise<void> {
  try {
    await games.saveBoard(game, ref);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    discordLog.info("Board not remembered for now: {error}", { error, gameId: game.id });
  }
}

function gatewaySessionsOf(
  { gatewaySessions }: RedisStore,
  { applicationId }: Config,
): GatewaySessionStore {
  // A token always has an application id in it; see the environment's schema.
  const id = applicationId ?? "unknown";
  return {
    load: () => gatewaySessions.load(id),
    save: (sessions) => gatewaySessions.save(id, sessions),
    clear: () => gatewaySessions.clear(id),
  };
}
