import { type App, startApp } from "../../src/app/app.ts";
import { readConfig } from "../../src/config.ts";
import type { BotTimings } from "../../src/discord/mod.ts";
import {
  type ChannelHandle,
  discordLimits,
  type Emulator,
  type GuildHandle,
  type Limits,
  type Member,
  type Outcome,
  startEmulator,
} from "../../src/emulator/mod.ts";
import { quickTimings } from "../_helpers/evening.ts";
import type { BotHost } from "../_helpers/faults.ts";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { RedisProxy } from "../_helpers/redis_proxy.ts";
import { canMount, SmallDisk } from "../_helpers/small_disk.ts";
import { seededEnv } from "../_helpers/seeded_env.ts";
import { type LocalEngine, startRealEngine, startStoreEngine } from "../_helpers/store_engine.ts";
import { counts } from "./_plan.ts";
import { Timeline } from "./_timeline.ts";

/** Which Redis a simulation has. */
export type EngineKind = "memory" | "file" | "server";

/** One channel with its guild, and the people of that guild by number. */
export interface SimChannel {
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly people: readonly Member[];
}

interface RunningBot {
  readonly app: App;
  /** Between it and the store. */
  readonly proxy: RedisProxy;
}

/** Shorter than in the product, where nothing waits for the outcome. Discord's own are as they are. */
const timings: BotTimings = {
  connection: {
    retryMs: 20,
    helloMs: 400,
    readyMs: 400,
    reconnectMs: 10,
    reconnectMaxMs: 150,
    identifyMaxMs: 150,
    identifyIntervalMs: 120,
    invalidSessionMs: [10, 40],
    closeMs: 300,
    sessionsMs: 500,
    requestMs: 1_500,
    requestTotalMs: 6_000,
  },
  board: { editSpacingMs: 20, retryMs: 15, maxRetries: 6, tumbleMs: 30 },
  router: quickTimings.router ?? {},
};

/** By how many hours the bot's clock is off: the same for the same seed. */
const clockHours = [0, 1, 0, -1, 30] as const;

/** Two guilds, three channels, six people, a store, and the bot. */
export class Simulation implements BotHost, AsyncDisposable {
  readonly discord: Emulator;
  readonly engine: LocalEngine;
  /** What stands in the store, read past every fault. */
  readonly redis: RawRedis;
  readonly channels: readonly SimChannel[];
  readonly timeline: Timeline;
  readonly #seed: number;
  readonly #clockOffMs: number;
  #bot: RunningBot | null = null;
  #starts = 0;
  /** Bots that have crashed and whose remains are still being closed. */
  readonly #crashed: PromiseLike<void>[] = [];

  constructor(seed: number, discord: Emulator, engine: LocalEngine) {
    this.#seed = seed;
    this.#clockOffMs = (clockHours[seed % clockHours.length] ?? 0) * 3_600_000;
    this.discord = discord;
    this.engine = engine;
    this.redis = new RawRedis(engine.address);
    this.channels = addChannels(discord);
    this.timeline = new Timeline(discord);
  }

  /** The bot that runs; null between two. */
  get bot(): RunningBot | null {
    return this.#bot;
  }

  /** How many bots were ever started. */
  get starts(): number {
    return this.#starts;
  }

  channel(where: number): SimChannel {
    const channel = this.channels[where % this.channels.length];
    if (!channel) throw new RangeError(`There is no channel ${where}`);
    return channel;
  }

  /** A person in a channel. */
  client(who: number, where: number): { readonly client: Member; readonly person: Member } {
    const { people, channel } = this.channel(where);
    const person = people[who % people.length];
    if (!person) throw new RangeError(`There is no person ${who}`);
    return { client: person.in(channel), person };
  }

  /** Lets a person do something in a channel, perhaps several times at once, and writes it down. */
  async interact(
    { who, where, times = 1 }: {
      readonly who: number;
      readonly where: number;
      readonly times?: number;
    },
    what: string,
    action: () => Promise<Outcome>,
  ): Promise<void> {
    const { channel } = this.channel(where);
    const line = `${this.client(who, where).person.name} ${what} in #${channel.name}`;
    await Promise.all(Array.from({ length: times }, () => this.timeline.record(line, action)));
  }

  /** Starts the bot, if none runs, and waits until it answers. */
  async startBot(): Promise<void> {
    if (this.#bot) return;
    const proxy = new RedisProxy(this.engine.path);
    const { discord } = this;
    const { token } = discord;
    const config = readConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.restUrl });
    this.#starts += 1;
    const app = await startApp({ ...config, token }, { address: { path: proxy.path } }, {
      envSource: seededEnv(
        this.#seed + this.#starts,
        () => discord.clock.now() + this.#clockOffMs,
      ),
      timings,
      hasEmoji: false,
      onFatal: (reason) => this.timeline.violate(`the bot gave up: ${reason.message}`),
    });
    this.#bot = { app, proxy };
    await app.ready;
  }

  async stopBot(): Promise<void> {
    const bot = this.#takeBot();
    await bot?.app[Symbol.asyncDispose]();
    await bot?.proxy[Symbol.asyncDispose]();
  }

  async crashBot(): Promise<void> {
    const bot = this.#takeBot();
    if (!bot) return;
    await bot.proxy[Symbol.asyncDispose]();
    await bot.app.bot.connection[Symbol.asyncDispose]();
    this.#crashed.push(bot.app[Symbol.asyncDispose]());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stopBot();
    await Promise.all(this.#crashed);
    await this.discord[Symbol.asyncDispose]();
    await this.redis[Symbol.asyncDispose]();
    await this.engine[Symbol.asyncDispose]();
    this.timeline[Symbol.dispose]();
  }

  #takeBot(): RunningBot | null {
    const bot = this.#bot;
    this.#bot = null;
    return bot;
  }
}

/** Room for the evening's file and its log. */
const diskKibibytes = 16_384;

const engines: Readonly<Record<EngineKind, () => Promise<LocalEngine>>> = {
  memory: () => startStoreEngine(),
  file: async () =>
    startStoreEngine("normal", canMount() ? await SmallDisk.mount(diskKibibytes) : null),
  // What it acknowledged before it was killed has to be in its append-only file.
  server: () => startRealEngine({ appendonly: true }),
};

/** Starts all but the bot. */
export async function openSimulation(seed: number, kind: EngineKind): Promise<Simulation> {
  const engine = await engines[kind]();
  return new Simulation(seed, await startEmulator({ limits }), engine);
}

/** Discord's limits, ten times as fast, as everything is here. */
const limits: Partial<Limits> = {
  buckets: {
    ...Object.fromEntries(
      Object.entries(discordLimits.buckets).map(([name, { limit, windowMs }]) => [
        name,
        { limit, windowMs: windowMs / 10 },
      ]),
    ) as Limits["buckets"],
    // A bot that has just started cannot know what the one before it has used of this.
    gatewayBot: { limit: 50, windowMs: 500 },
    commandsRead: { limit: 50, windowMs: 500 },
  },
  identifyWindowMs: 50,
};

function addChannels(discord: Emulator): readonly SimChannel[] {
  const crown = discord.addGuild({ name: "The Crown" });
  const anchor = discord.addGuild({ name: "The Anchor" });
  const bar = crown.addChannel({ name: "bar" });
  const people = ["Ann", "Ben", "Cat", "Dan", "Eve", "Fay"].slice(0, counts.people).map(
    (name, index) =>
      crown.addMember({
        name,
        ...index === 0 && { permissions: ["MANAGE_GUILD", "MANAGE_MESSAGES"] as const },
      }),
  );
  const guests = people.map((sameAs, index) =>
    anchor.addMember({
      ...{ name: sameAs.name, sameAs },
      ...index === 0 && { permissions: ["MANAGE_GUILD"] as const },
    })
  );
  return [
    { guild: crown, channel: bar, people },
    { guild: crown, channel: bar.addThread({ name: "snug" }), people },
    { guild: anchor, channel: anchor.addChannel({ name: "quay" }), people: guests },
  ];
}
