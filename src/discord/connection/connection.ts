import type { BigString } from "@discordeno/bot";
import type { ConnectionState, ConnectOptions } from "./connect_options.ts";
import type { ConnectionContext } from "./connection_context.ts";
import { createDiscordBot, type DiscordBot } from "./discord_bot.ts";
import { ClockWatch } from "./clock_watch.ts";
import { DiscordClock } from "./discord_clock.ts";
import { createDispatch } from "./dispatch.ts";
import type { ConnectionEvent, FatalReason } from "./events.ts";
import { Gateway } from "./gateway.ts";
import { readGuildCount } from "./guild_count.ts";
import { isFatal, readGatewayInfo } from "./identify_budget.ts";
import { type Messaging, RestMessaging } from "./messaging.ts";
import { Outage, unreachable } from "./outage.ts";
import { ReceivedAt } from "./received_at.ts";
import { Requests } from "./requests.ts";
import { type ShardSession, takeSessions } from "./sessions.ts";
import { defaultTimings } from "./timings.ts";

/** Fewer failed requests in a row than this may be the requests' own fault. */
const failuresOfOutage = 3;
/** Requests may be rare: after this long without one nobody knows whether they still fail. */
const recentMs = 60_000;

/**
 * Connects to Discord and stays connected. Resolves at once, whether or not Discord can be reached:
 * `ready` says when it was.
 *
 * @throws {TypeError} if the token is not of the form of a bot's token.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const bot = createDiscordBot(options);
  const { sessionsMs } = { ...defaultTimings, ...options.timings };
  const saved = await takeSessions(options.sessions, sessionsMs, options.log);
  return new Connection(bot, options, saved);
}

/** The bot's connection to Discord. Disposal stops it and aborts requests under way. */
export class Connection implements AsyncDisposable {
  /** discordeno's bot; its helpers and REST methods go through this layer's requests. */
  readonly bot: DiscordBot;
  readonly messaging: Messaging;
  readonly #options: ConnectOptions;
  readonly #apiOutage: Outage;
  readonly #requests: Requests;
  readonly #gateway: Gateway;
  readonly #discordClock: DiscordClock;
  readonly #requestsEnd = new AbortController();
  readonly #ready = Promise.withResolvers<"ready" | "stopped" | "fatal">();
  readonly #running: Promise<void>;
  #wasReady = false;
  #ended: "stopped" | "fatal" | undefined;
  #isConfirmingToken = false;

  /** Use {@linkcode connect}. */
  constructor(bot: DiscordBot, options: ConnectOptions, saved: readonly ShardSession[]) {
    const discordClock = options.discordClock ?? new DiscordClock(options.clock);
    const clockWatch = new ClockWatch(discordClock, options.log);
    const context: ConnectionContext = {
      bot,
      timings: { ...defaultTimings, ...options.timings },
      clock: discordClock.machine,
      random: options.random ?? Math.random,
      log: options.log,
      observe: (event) => this.#observe(event),
    };
    this.bot = bot;
    this.#options = options;
    this.#discordClock = discordClock;
    this.#apiOutage = new Outage(
      context.log,
      context.clock,
      unreachable("Discord's API"),
      failuresOfOutage,
    );
    this.#requests = new Requests({
      ...context,
      outage: this.#apiOutage,
      signal: this.#requestsEnd.signal,
      onUnauthorized: () => void this.#confirmToken(),
      onDate: (date, tookMs) => {
        discordClock.learn(date, tookMs);
        clockWatch.look();
      },
    });
    this.#requests.takeOver();
    const receivedAt = new ReceivedAt();
    this.messaging = new RestMessaging(context, this.#requests, receivedAt);
    this.#gateway = new Gateway({
      ...context,
      requests: this.#requests,
      onDispatch: createDispatch(context, receivedAt, (interaction) => {
        discordClock.heard(interaction.id);
        return options.onInteraction(interaction);
      }),
      onLive: () => this.#noteLive(),
      onFatal: (reason) => this.#die(reason),
    });
    this.#running = this.#gateway.run(saved);
  }

  /** Resolves when the start is over: every shard is live, or never will be. Never rejects. */
  get ready(): Promise<"ready" | "stopped" | "fatal"> {
    return this.#ready.promise;
  }

  get state(): ConnectionState {
    if (this.#ended) return this.#ended;
    if (this.#gateway.isLive) return "ready";
    return this.#wasReady ? "reconnecting" : "connecting";
  }

  /** What keeps it from Discord, in the words of the log; null if nothing does. */
  get trouble(): string | null {
    if (this.#ended) return null;
    return this.#gateway.trouble ?? this.#apiOutage.recentTrouble(recentMs);
  }

  /** The slowest shard's last heartbeat, there and back; undefined before the first. */
  get latencyMs(): number | undefined {
    return this.#gateway.latencyMs;
  }

  /** New sessions left for today; undefined before Discord was asked. */
  get identifiesLeft(): number | undefined {
    return this.#gateway.identifiesLeft;
  }

  /** Asks Discord in how many servers the bot is; undefined if it does not say. */
  guildCount(): Promise<number | undefined> {
    return readGuildCount(this.#requests);
  }

  /** How long ago an interaction with this id was made, by Discord's clock. */
  ageMs(id: BigString): number {
    return this.#discordClock.ageMs(id);
  }

  /**
   * Closes the gateway, so that nothing further arrives, and returns what another process needs to
   * resume from exactly there. Requests still work, for what was received before.
   */
  async stop(): Promise<readonly ShardSession[]> {
    this.#ended ??= "stopped";
    const sessions = await this.#gateway.stop();
    this.#ready.resolve("stopped");
    return sessions;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    this.#requestsEnd.abort();
    await this.#running;
    this.#requests[Symbol.dispose]();
  }

  #noteLive(): void {
    if (!this.#gateway.isLive) return;
    this.#wasReady = true;
    this.#ready.resolve("ready");
  }

  /** A single 401 can be a fault of Discord's; one on `/gateway/bot` as well is not. */
  async #confirmToken(): Promise<void> {
    if (this.#isConfirmingToken || this.#ended) return;
    this.#isConfirmingToken = true;
    const info = await readGatewayInfo(this.#requests);
    this.#isConfirmingToken = false;
    if (isFatal(info)) this.#die(info);
  }

  #die(reason: FatalReason): void {
    if (this.#ended) return;
    this.#ended = "fatal";
    void this.#gateway.stop();
    this.#observe({ kind: "fatal", code: reason.code });
    this.#ready.resolve("fatal");
    this.#options.onFatal(reason);
  }

  #observe(event: ConnectionEvent): void {
    try {
      this.#options.observe?.(event);
    } catch {
      // A metric that fails is no reason to lose an event.
    }
  }
}
