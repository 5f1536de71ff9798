import { type BigString, createBot } from "@discordeno/bot";
import { ReceivedAt } from "./received_at.ts";
import { backoffMs, delay } from "../../async/mod.ts";
import type { ConnectionState, ConnectOptions } from "./connect_options.ts";
import { desiredProperties, type DiscordBot } from "./desired_properties.ts";
import { DiscordClock } from "./discord_clock.ts";
import { createDispatch } from "./dispatch.ts";
import type { ConnectionEvent, ConnectionLog, FatalReason } from "./events.ts";
import { GuildCount } from "./guild_count.ts";
import { type GatewayInfo, IdentifyBudget, isFatal, readGatewayInfo } from "./identify_budget.ts";
import { createMessaging, type Messaging } from "./messaging.ts";
import { Outage } from "./outage.ts";
import { Requests } from "./requests.ts";
import { type GatewaySessionStore, type ShardSession, takeSessions } from "./sessions.ts";
import { ShardLife } from "./shard_life.ts";
import { TIMINGS, type Timings } from "./timings.ts";

/** The pieces of one connection, and what they tell each other; see `Connection`. */
export class Line {
  readonly bot: DiscordBot;
  readonly messaging: Messaging;
  readonly #log: ConnectionLog;
  readonly #timings: Timings;
  readonly #clock: () => number;
  readonly #random: () => number;
  readonly #sessions: GatewaySessionStore;
  readonly #onFatal: (reason: FatalReason) => void;
  /** Ends the gateway's part. */
  readonly #gatewayEnd = new AbortController();
  /** Ends requests as well. */
  readonly #end = new AbortController();
  readonly #discordClock = new DiscordClock();
  readonly #receivedAt = new ReceivedAt();
  readonly #ready = Promise.withResolvers<"ready" | "stopped" | "fatal">();
  readonly #requests: Requests;
  readonly #budget: IdentifyBudget;
  readonly #guilds: GuildCount;
  readonly #dispatch: ReturnType<typeof createDispatch>;
  readonly #observer: ((event: ConnectionEvent) => void) | undefined;
  #lives: readonly ShardLife[] = [];
  #running: Promise<void> = Promise.resolve();
  #wasReady = false;
  #ended: "stopped" | "fatal" | undefined;
  #isConfirmingToken = false;

  constructor(options: ConnectOptions) {
    this.bot = makeBot(options);
    this.#log = options.log;
    this.#timings = { ...TIMINGS, ...options.timings };
    this.#clock = options.clock ?? steadyClock;
    this.#random = options.random ?? Math.random;
    this.#sessions = options.sessions;
    this.#onFatal = options.onFatal;
    this.#observer = options.observe;
    this.#requests = new Requests({
      bot: this.bot,
      timings: this.#timings,
      clock: this.#clock,
      random: this.#random,
      observe: (event) => this.#observe(event),
      outage: new Outage(this.#log, this.#clock, "Discord's API", FAILED_REQUESTS),
      signal: this.#end.signal,
      onUnauthorized: () => void this.#confirmToken(),
      onDate: (date, now) => this.#discordClock.learn(date, now),
    });
    this.#requests.takeOver();
    this.#budget = new IdentifyBudget(
      this.#requests,
      this.#timings,
      this.#clock,
      this.#gatewayEnd.signal,
    );
    this.#guilds = new GuildCount(this.#requests, this.#timings.guildCountMs, this.#clock);
    this.#dispatch = createDispatch({
      bot: this.bot,
      receivedAt: this.#receivedAt,
      clock: this.#clock,
      log: this.#log,
      observe: (event) => this.#observe(event),
      onInteraction: options.onInteraction,
    });
    this.messaging = createMessaging({
      bot: this.bot,
      requests: this.#requests,
      receivedAt: this.#receivedAt,
      timings: this.#timings,
      clock: this.#clock,
    });
  }

  /** Takes the saved sessions and sets everything going. */
  async start(): Promise<void> {
    const saved = await takeSessions(this.#sessions, this.#timings.sessionsMs, this.#log);
    this.#running = this.#run(saved);
  }

  get ready(): Promise<"ready" | "stopped" | "fatal"> {
    return this.#ready.promise;
  }

  get state(): ConnectionState {
    if (this.#ended) return this.#ended;
    if (this.#lives.length > 0 && this.#lives.every(({ shard }) => shard.isLive)) return "ready";
    return this.#wasReady ? "reconnecting" : "connecting";
  }

  get latencyMs(): number | undefined {
    const all = this.#lives.flatMap(({ shard }) => shard.heart.rtt ?? []);
    return all.length === 0 ? undefined : Math.max(...all);
  }

  get identifiesLeft(): number | undefined {
    return this.#budget.left;
  }

  guildCount(): Promise<number | undefined> {
    return this.#guilds.read();
  }

  ageMs(id: BigString): number {
    return this.#discordClock.ageMs(id, this.#clock());
  }

  async stop(): Promise<readonly ShardSession[]> {
    this.#ended ??= "stopped";
    this.#gatewayEnd.abort();
    await Promise.all(this.#lives.map(({ shard }) => shard.stop()));
    this.#ready.resolve("stopped");
    return this.#lives.flatMap(({ shard }) => shard.session ?? []);
  }

  /** Stops, and cuts off requests under way. */
  async close(): Promise<void> {
    await this.stop();
    this.#end.abort();
    await this.#running;
    this.#requests[Symbol.dispose]();
  }

  async #run(saved: readonly ShardSession[]): Promise<void> {
    const info = await this.#readInfo(saved.length > 0);
    if (this.#ended) return;
    const recommended = info?.shards ?? saved.length;
    // A session belongs to a number of shards: when Discord wants more, all of them start anew.
    const sessions = saved.length >= recommended ? saved : [];
    const totalShards = Math.max(recommended, sessions.length);
    if (info) this.#budget.learn(info);
    this.#lives = Array.from({ length: totalShards }, (_, shardId) => {
      const life = this.#createLife(shardId, totalShards, info?.url);
      life.shard.session = sessions.find((session) => session.shardId === shardId);
      this.bot.gateway.shards.set(shardId, life.shard);
      return life;
    });
    await Promise.all(this.#lives.map((life) => life.run()));
  }

  /** Asks until Discord answers; with sessions to resume it soon does without. */
  async #readInfo(mayGoWithout: boolean): Promise<GatewayInfo | null> {
    const { reconnectMs, reconnectMaxMs, requestTotalMs, sessionsMs } = this.#timings;
    const withinMs = mayGoWithout ? sessionsMs : requestTotalMs;
    for (let failures = 1;; failures++) {
      const info = await readGatewayInfo(this.#requests, this.#clock() + withinMs);
      if (isFatal(info)) {
        this.#die(info);
        return null;
      }
      if (info || mayGoWithout || this.#ended) return info;
      await delay(
        backoffMs(failures, reconnectMs, reconnectMaxMs, this.#random),
        this.#gatewayEnd.signal,
      );
    }
  }

  #createLife(id: number, totalShards: number, url: string | undefined): ShardLife {
    const { gateway } = this.bot;
    const { token, version, intents, properties } = gateway;
    return new ShardLife({
      shard: {
        id,
        connection: {
          token,
          version,
          intents,
          properties,
          totalShards,
          url: url ?? gateway.url,
          compress: false,
          transportCompression: null,
        },
        events: {
          heartbeatAck: ({ heart }) => {
            if (heart.rtt === undefined) return;
            this.#observe({ kind: "heartbeat", shardId: id, latencyMs: heart.rtt });
          },
        },
        logger: silent,
      },
      budget: this.#budget,
      timings: this.#timings,
      clock: this.#clock,
      random: this.#random,
      log: this.#log,
      observe: (event) => this.#observe(event),
      onDispatch: this.#dispatch,
      onLive: () => this.#noteLive(),
      onFatal: (reason) => this.#die(reason),
      signal: this.#gatewayEnd.signal,
    });
  }

  #noteLive(): void {
    if (this.#wasReady || !this.#lives.every(({ shard }) => shard.isLive)) return;
    this.#wasReady = true;
    this.#ready.resolve("ready");
  }

  /** One 401 may be a hiccup of Discord's; one on `/gateway/bot` as well is not. */
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
    this.#gatewayEnd.abort();
    for (const { shard } of this.#lives) void shard.stop();
    this.#observe({ kind: "fatal", code: reason.code });
    this.#ready.resolve("fatal");
    this.#onFatal(reason);
  }

  #observe(event: ConnectionEvent): void {
    try {
      this.#observer?.(event);
    } catch {
      // A metric that fails is no reason to lose an event.
    }
  }
}

/** So many requests in a row, of all there are, and it is not the requests. */
const FAILED_REQUESTS = 3;

/** Set by the time of day once, then steady: a clock set back would stretch every rate limit. */
function steadyClock(): number {
  return performance.timeOrigin + performance.now();
}

/** discordeno logs addresses of requests, and those of interactions hold their tokens. */
const silent = { debug() {}, info() {}, warn() {}, error() {}, fatal() {} };

function makeBot({ token, applicationId, apiUrl }: ConnectOptions): DiscordBot {
  try {
    const bot = createBot({
      token,
      ...applicationId !== undefined && { applicationId },
      desiredProperties,
      loggerFactory: () => silent,
    });
    bot.rest.baseUrl = apiUrl.replace(/\/+$/, "");
    return bot;
  } catch {
    throw new TypeError(
      "Cannot connect: DISCORD_TOKEN is not of the form of a bot's token, copy it from the " +
        "Developer Portal (Bot, Reset Token)",
    );
  }
}
