import { delay } from "../async/mod.ts";
import type {
  BoardRef,
  BoardView,
  CorrectionService,
  DoneMarkers,
  GameService,
  HouseService,
  PaymentNotices,
  TabService,
} from "../service/mod.ts";
import {
  type BoardEvents,
  BoardKeeper,
  type BoardTimings,
  callAgain,
  defaultBoardTimings,
  type UncalledGames,
} from "./board/mod.ts";
import {
  connect,
  type Connection,
  type ConnectionEvent,
  type ConnectionLog,
  type DiscordClock,
  type FatalReason,
  type ReceivedInteraction,
  type Timings,
} from "./connection/mod.ts";
import { defaultEmojiTimings, EmojiKeeper, type EmojiTimings, IconMessaging } from "./emoji/mod.ts";
import { HousePasses } from "./interactions/house_pass.ts";
import { readInteraction } from "./interactions/read_interaction.ts";
import { PrivateNotes } from "./interactions/private_notes.ts";
import { Router } from "./interactions/router.ts";
import {
  defaultRouterTimings,
  type RouterEvents,
  type RouterTimings,
} from "./interactions/router_options.ts";
import { inviteUrl } from "./invite.ts";
import { NoticeKeeper } from "./notices/mod.ts";
import {
  defaultRegistrarTimings,
  type RegisteredGuilds,
  Registrar,
  type RegistrarTimings,
} from "./registrar.ts";
import type { GatewaySessionStore, ShardLeases } from "./shards/mod.ts";

/** What happens in the bot, for logs and metrics. */
export interface BotEvents extends RouterEvents, BoardEvents {
  /** Something happened on the connection to Discord. */
  onConnectionEvent(event: ConnectionEvent): void;
}

/** How the bot waits, in all its parts. */
export interface BotTimings {
  readonly connection?: Partial<Timings>;
  readonly router?: Partial<RouterTimings>;
  readonly board?: Partial<BoardTimings>;
  readonly registrar?: Partial<RegistrarTimings>;
  readonly emoji?: Partial<EmojiTimings>;
}

/** How to start the bot. */
export interface BotOptions {
  readonly token: string;
  readonly applicationId: string | null;
  readonly guildId: string | null;
  readonly apiUrl: string;
  readonly games: GameService;
  readonly tabs: TabService;
  readonly corrections: CorrectionService;
  readonly paymentNotices: PaymentNotices;
  readonly doneMarkers: DoneMarkers;
  readonly house: HouseService;
  /** Stores which message shows a game. Must not throw. */
  readonly saveBoard: (view: BoardView, ref: BoardRef) => Promise<void>;
  readonly sessions: GatewaySessionStore;
  /** How the shards are shared with other processes; null where this one is the only one. */
  readonly leases: ShardLeases | null;
  readonly registeredGuilds: RegisteredGuilds;
  readonly uncalledGames: UncalledGames;
  /** Tells Discord's time, here and to who else needs it. */
  readonly discordClock: DiscordClock;
  readonly log: ConnectionLog;
  readonly events: BotEvents;
  /** Nothing can help: the process should end with exit code 78. */
  readonly onFatal: (reason: FatalReason) => void;
  readonly timings?: BotTimings;
  /** Whether it brings emoji of its own, and shows them; default: yes. */
  readonly hasEmoji?: boolean;
}

/** How long the bot, when it stops, waits for what was received to be handled. */
const drainMs = 10_000;
/** After this long its shards are handed over, whatever is still to be handled. */
const handOverMs = 1_000;

/** The bot on Discord, from its connection to its boards. */
export class Bot implements AsyncDisposable {
  readonly connection: Connection;
  /**
   * Resolves with true once the bot is live and, if it runs the first shard, its commands are
   * registered; false if never.
   */
  readonly ready: Promise<boolean>;
  readonly #options: BotOptions;
  readonly #router: Router;
  readonly #boards: BoardKeeper;
  readonly #notices: NoticeKeeper;
  readonly #registrar: Registrar;
  readonly #emoji: EmojiKeeper;
  readonly #emojiEnded: Promise<void>;
  readonly #tidied: Promise<void>;
  readonly #stopping = new AbortController();

  /** Use {@linkcode startBot}. */
  constructor(options: BotOptions, connection: Connection) {
    this.#options = options;
    this.connection = connection;
    const { games, tabs, corrections, house, events, discordClock, timings = {} } = options;
    this.#emoji = new EmojiKeeper({
      connection,
      log: options.log,
      timings: { ...defaultEmojiTimings, ...timings.emoji },
      signal: this.#stopping.signal,
    });
    const messaging = new IconMessaging(connection.messaging, () => this.#emoji.show);
    this.#boards = new BoardKeeper({
      messaging,
      events,
      now: () => discordClock.now(),
      save: options.saveBoard,
      uncalled: options.uncalledGames,
      timings: { ...defaultBoardTimings, ...timings.board },
    });
    this.#notices = new NoticeKeeper({
      messaging,
      store: options.paymentNotices,
      timings: { ...defaultBoardTimings, ...timings.board },
      log: options.log,
      now: () => discordClock.now(),
    });
    const routerTimings = { ...defaultRouterTimings, ...timings.router };
    const { noteLifeMs } = routerTimings;
    this.#router = new Router({
      services: {
        games,
        tabs,
        corrections,
        boards: this.#boards,
        notices: this.#notices,
        messaging,
        notes: new PrivateNotes({ messaging, lifeMs: noteLifeMs, now: () => discordClock.now() }),
        house,
        passes: new HousePasses(options.token, () => discordClock.now()),
        inviteUrl: inviteUrl(connection.bot.applicationId),
      },
      events,
      doneMarkers: options.doneMarkers,
      ageMs: (id) => connection.ageMs(id),
      timings: routerTimings,
    });
    this.#registrar = new Registrar({
      bot: connection.bot,
      guildId: options.guildId,
      registeredGuilds: options.registeredGuilds,
      log: options.log,
      clock: discordClock.machine,
      random: Math.random,
      timings: { ...defaultRegistrarTimings, ...timings.registrar },
      signal: this.#stopping.signal,
    });
    this.#emojiEnded = options.hasEmoji === false ? Promise.resolve() : this.#emoji.run();
    this.ready = this.#becomeReady();
    this.#tidied = this.#tidyUp();
  }

  /** What keeps it from its players, in the words of the log; null if nothing does. */
  get trouble(): string | null {
    return this.connection.trouble ?? this.#registrar.trouble;
  }

  /** Whether Discord has this release's commands, or another process sees to them. */
  get isRegistered(): boolean {
    const { connection } = this;
    return this.#registrar.isRegistered || connection.state === "ready" && !connection.leads;
  }

  /** Handles an interaction to its end. */
  async handle(received: ReceivedInteraction): Promise<void> {
    const interaction = readInteraction(received);
    if (interaction) await this.#router.route(interaction);
  }

  /** Makes up for what an earlier process did not come to show. The next press does it, too. */
  async #callAgain(): Promise<void> {
    const { games, uncalledGames, discordClock, log } = this.#options;
    await callAgain({
      uncalled: uncalledGames,
      boards: this.#boards,
      lookAt: (gameId) => games.lookAt(gameId),
      now: () => discordClock.now(),
      log,
      signal: this.#stopping.signal,
    });
  }

  /**
   * Closes the gateway, so that nothing further arrives; finishes what was received, within ten
   * seconds; brings the boards up to date; leaves the gateway sessions to other processes.
   */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.connection.stop();
    await this.#router.close();
    const finished = this.#finish();
    // Others may go on before every board is up to date: people are pressing meanwhile.
    await Promise.race([finished, delay(handOverMs)]);
    await this.#handOver();
    await finished;
    await this.connection[Symbol.asyncDispose]();
    await this.#tidied;
    await this.#emojiEnded;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async #handOver(): Promise<void> {
    try {
      await this.connection.handOver();
    } catch (cause) {
      const { log } = this.#options;
      log.warn("The gateway session cannot be kept: the next start opens a new one", { cause });
    }
  }

  async #finish(): Promise<void> {
    const timeout = Promise.withResolvers<"timeout">();
    const timer = setTimeout(() => timeout.resolve("timeout"), drainMs);
    const flush = () => Promise.all([this.#boards.flush(), this.#notices.flush()]);
    const finished = this.#router.drain().then(flush);
    // Edits that wait for their turn would hold up the handlers that wait for them.
    const flushed = flush();
    if (await Promise.race([Promise.all([finished, flushed]), timeout.promise]) === "timeout") {
      this.#options.log.warn("Stopped before everything received was answered");
    }
    clearTimeout(timer);
  }

  async #becomeReady(): Promise<boolean> {
    if (await this.connection.ready !== "ready") return false;
    return !this.connection.leads || await this.#registrar.register();
  }

  async #tidyUp(): Promise<void> {
    if (!await this.ready) return;
    const { connection } = this;
    void this.#callAgain();
    const isRegistered = this.#registrar.isRegistered ||
      await connection.untilLeading() && await this.#registrar.register();
    if (isRegistered) await this.#registrar.takeBack();
  }
}

/**
 * Starts the bot. Resolves at once, whether or not Discord can be reached: `ready` says when it was.
 *
 * @throws {TypeError} if the token is not of the form of a bot's token.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, applicationId, apiUrl, sessions, leases, log, events, onFatal } = options;
  const { discordClock, timings } = options;
  const bot = Promise.withResolvers<Bot>();
  const connection = connect({
    token,
    ...applicationId !== null && { applicationId },
    apiUrl,
    sessions,
    ...leases !== null && { leases },
    log,
    onFatal,
    discordClock,
    observe: (event) => events.onConnectionEvent(event),
    onInteraction: async (interaction) => await (await bot.promise).handle(interaction),
    ...timings?.connection && { timings: timings.connection },
  });
  bot.resolve(new Bot(options, connection));
  return await bot.promise;
}
