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
  type MemberClient,
  startEmulator,
} from "../../src/emulator/mod.ts";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { seededEnv } from "../_helpers/seeded_env.ts";
import { Diary } from "./_diary.ts";
import { type Engine, type EngineKind, startEngine } from "./_engines.ts";
import { cast } from "./_plan.ts";
import { StoreDoor } from "./_store_door.ts";

/** One channel with its guild, and the people of that guild by number. */
export interface Table {
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly people: readonly Member[];
}

interface RunningBot {
  readonly app: App;
  readonly door: StoreDoor;
}

/** Shorter than in the product, where nobody waits for the outcome. What Discord sets is as it is. */
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
  board: { editSpacingMs: 20, retryMs: 15, maxRetries: 6 },
};

const names = ["Ann", "Ben", "Cat", "Dan", "Eve", "Fay"] as const;

/** A bar for an evening: two guilds, three channels, six people, a store, and the bot. */
export class Bar implements AsyncDisposable {
  readonly discord: Emulator;
  readonly engine: Engine;
  /** What stands in the store, read past every trouble. */
  readonly redis: RawRedis;
  readonly tables: readonly Table[];
  readonly diary: Diary;
  readonly #seed: number;
  #bot: RunningBot | null = null;
  #starts = 0;
  /** Bots that have ended and are still being tidied away. */
  readonly #leaving: Promise<void>[] = [];

  constructor(seed: number, discord: Emulator, engine: Engine) {
    this.#seed = seed;
    this.discord = discord;
    this.engine = engine;
    this.redis = new RawRedis({ path: engine.path });
    this.tables = furnish(discord);
    this.diary = new Diary(discord);
  }

  /** The bot that runs; null between two. */
  get bot(): RunningBot | null {
    return this.#bot;
  }

  /** How many bots were ever started. */
  get starts(): number {
    return this.#starts;
  }

  table(where: number): Table {
    const table = this.tables[where % this.tables.length];
    if (!table) throw new RangeError(`There is no table ${where}`);
    return table;
  }

  /** A person in a channel. */
  seat(who: number, where: number): { readonly seat: MemberClient; readonly person: Member } {
    const { people, channel } = this.table(where);
    const person = people[who % people.length];
    if (!person) throw new RangeError(`There is nobody with number ${who}`);
    return { seat: person.in(channel), person };
  }

  /** Starts the bot, if none runs, and waits until it answers. */
  async startBot(): Promise<void> {
    if (this.#bot) return;
    const door = new StoreDoor(this.engine.path);
    const { discord } = this;
    const { token } = discord;
    const config = readConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.restUrl });
    this.#starts += 1;
    const app = await startApp({ ...config, token }, { address: { path: door.path } }, {
      envSource: seededEnv(this.#seed + this.#starts, () => discord.clock.now()),
      timings,
      onFatal: (reason) => this.diary.violate(`the bot gave up: ${reason.message}`),
    });
    this.#bot = { app, door };
    await app.ready;
  }

  /** Stops the bot as SIGTERM does. */
  async stopBot(): Promise<void> {
    const bot = this.#bot;
    this.#bot = null;
    await bot?.app[Symbol.asyncDispose]();
    await bot?.door[Symbol.asyncDispose]();
  }

  /** Ends the bot without a farewell: nothing more reaches the store, requests end half-way. */
  async crashBot(): Promise<void> {
    const bot = this.#bot;
    this.#bot = null;
    if (!bot) return;
    bot.door.shut();
    await bot.app.bot.connection[Symbol.asyncDispose]();
    this.#leaving.push(tidyAway(bot));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stopBot();
    await Promise.all(this.#leaving);
    await this.discord[Symbol.asyncDispose]();
    await this.redis[Symbol.asyncDispose]();
    await this.engine[Symbol.asyncDispose]();
    this.diary[Symbol.dispose]();
  }
}

async function tidyAway({ app, door }: RunningBot): Promise<void> {
  await app[Symbol.asyncDispose]();
  await door[Symbol.asyncDispose]();
}

/** Opens the bar; the bot is not started yet. */
export async function openBar(seed: number, kind: EngineKind): Promise<Bar> {
  const engine = await startEngine(kind);
  return new Bar(seed, await startEmulator({ limits }), engine);
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

function furnish(discord: Emulator): readonly Table[] {
  const crown = discord.addGuild({ name: "The Crown" });
  const anchor = discord.addGuild({ name: "The Anchor" });
  const bar = crown.addChannel({ name: "bar" });
  const snug = bar.addThread({ name: "snug" });
  const quay = anchor.addChannel({ name: "quay" });
  const people = names.slice(0, cast.people).map((name, index) =>
    crown.addMember({
      name,
      ...index === 0 && { permissions: ["MANAGE_GUILD", "MANAGE_MESSAGES"] as const },
    })
  );
  const guests = people.map((sameAs) => anchor.addMember({ name: sameAs.name, sameAs }));
  return [
    { guild: crown, channel: bar, people },
    { guild: crown, channel: snug, people },
    { guild: anchor, channel: quay, people: guests },
  ];
}
