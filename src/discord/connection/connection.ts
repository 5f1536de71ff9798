import type { BigString } from "@discordeno/bot";
import type { ConnectionState, ConnectOptions } from "./connect_options.ts";
import type { ConnectionContext } from "./connection_context.ts";
import { createDiscordBot, type DiscordBot } from "./discord_bot.ts";
import { ClockWatch } from "./clock_watch.ts";
import { DiscordClock } from "./discord_clock.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import type { ConnectionEvent, FatalReason } from "./events.ts";
import { Gateway } from "./gateway.ts";
import { readGuildCount } from "./guild_count.ts";
import { isFatal, readGatewayInfo } from "./identify_budget.ts";
import { type Messaging, RestMessaging } from "./messaging.ts";
import { Outage, unreachable } from "./outage.ts";
import { ReceivedAt } from "./received_at.ts";
import { Requests } from "./requests.ts";
import { portionOf, ShardKeeper, type Shards, type ShardSession } from "../shards/mod.ts";
import { defaultTimings } from "./timings.ts";

/** Fewer failed requests in a row than this may be the requests' own fault. */
const failuresOfOutage = 3;
/** Requests may be rare: after this long without one nobody knows whether they still fail. */
const recentMs = 60_000;

/**
 * Connects to Discord and stays connected. Returns at once, whether or not Discord can be reached:
 * `ready` says when it was.
 *
 * @throws {TypeError} if the token is not of the form of a bot's token.
 */
export function connect(options: ConnectOptions): Connection {
  return new Connection(createDiscordBot(options), options);
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
  readonly #keeper: ShardKeeper;
  readonly #discordClock: DiscordClock;
  readonly #requestsEnd = new AbortController();
  readonly #ready = Promise.withResolvers<"ready" | "stopped" | "fatal">();
  #divided = Promise.withResolvers<void>();
  #wasReady = false;
  #ended: "stopped" | "fatal" | undefined;
  #isConfirmingToken = false;

  /** Use {@linkcode connect}. */
  constructor(bot: DiscordBot, options: ConnectOptions) {
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
      portion: () => portionOf(this.#keeper.shards),
      onUnauthorized: () => void this.#confirmToken(),
      onDate: (date, tookMs) => {
        discordClock.learn(date, tookMs);
        clockWatch.look();
      },
    });
    this.#requests.takeOver();
    const receivedAt = new ReceivedAt();
    this.messaging = new RestMessaging(context, this.#requests, receivedAt);
    const dispatch = createDispatch(context, receivedAt, (interaction) => {
      discordClock.heard(interaction.id);
      return options.onInteraction(interaction);
    });
    this.#gateway = new Gateway({
      ...context,
      requests: this.#requests,
      onDispatch: dispatch,
      onLive: () => this.#noteLive(),
      onFatal: (reason) => this.#die(reason),
      mayConnect: (signal) => this.#keeper.mayConnect(signal),
      takeIdentifyTurn: (bucket) => this.#keeper.takeIdentifyTurn(bucket),
    });
    this.#keeper = this.#createKeeper(context, dispatch);
    this.#keeper.start();
  }

  /**
   * Resolves when the start is over: every shard of this process is live, if it has any yet, or never
   * will be. Never rejects.
   */
  get ready(): Promise<"ready" | "stopped" | "fatal"> {
    return this.#ready.promise;
  }

  get state(): ConnectionState {
    if (this.#ended) return this.#ended;
    if (this.#isLive) return "ready";
    return this.#wasReady ? "reconnecting" : "connecting";
  }

  /** What keeps it from Discord, in the words of the log; null if nothing does. */
  get trouble(): string | null {
    if (this.#ended) return null;
    return this.#gateway.trouble ?? this.#apiOutage.recentTrouble(recentMs);
  }

  /** Which shards run here, of how many, and how many processes share them. */
  get shards(): Shards {
    return this.#keeper.shards;
  }

  /** Whether this process does what is done once for all of them: it runs the first shard. */
  get leads(): boolean {
    return this.#keeper.shards.held[0] === 0;
  }

  /** Resolves when it leads, now or later, or with false when it stops before. */
  async untilLeading(): Promise<boolean> {
    while (!this.leads && !this.#ended) await this.#divided.promise;
    return this.leads;
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
    this.#keeper.stop();
    const sessions = await this.#gateway.stop();
    this.#ready.resolve("stopped");
    this.#divided.resolve();
    return sessions;
  }

  /** After the stop: leaves the shards and their sessions to other processes. May reject. */
  handOver(): Promise<void> {
    return this.#keeper.handOver(this.#gateway.sessions);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    this.#requestsEnd.abort();
    await this.#keeper.ended();
    await this.#gateway.ended();
    this.#requests[Symbol.dispose]();
  }

  #createKeeper(context: ConnectionContext, dispatch: Dispatch): ShardKeeper {
    const { leases = null, sessions } = this.#options;
    const gateway = this.#gateway;
    return new ShardKeeper({
      ...context,
      leases,
      sessions,
      host: {
        get sessions() {
          return gateway.sessions;
        },
        countShards: (saved) => gateway.countShards(saved),
        run: (...shard) => gateway.run(...shard),
        async leave(shardId) {
          const session = await gateway.leave(shardId);
          await dispatch.finish(shardId, context.timings.finishMs);
          return session;
        },
      },
      onDivided: () => {
        this.#divided.resolve();
        this.#divided = Promise.withResolvers();
        this.#noteLive();
      },
    });
  }

  get #isLive(): boolean {
    return this.#keeper.isDivided && this.#gateway.isLive;
  }

  #noteLive(): void {
    if (!this.#isLive) return;
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
    this.#keeper.stop();
    void this.#gateway.stop();
    this.#divided.resolve();
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
