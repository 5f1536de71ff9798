import { type App, type AppOverrides, startApp } from "../../src/app/app.ts";
import { type Config, readConfig } from "../../src/config.ts";
import type { BotTimings } from "../../src/discord/mod.ts";
import {
  type ChannelHandle,
  type Emulator,
  type EmulatorOptions,
  type GuildHandle,
  type Member,
  relaxedLimits,
  startEmulator,
} from "../../src/emulator/mod.ts";
import { RawRedis } from "./raw_redis.ts";
import { ScriptedEnv } from "./scripted_env.ts";
import { startStoreEngine, type StoreEngine } from "./store_engine.ts";

/** What an evening may differ in. */
export interface EveningOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Registers the commands for the evening's guild alone, as GUILD_ID does. */
  readonly guildOnly?: boolean;
  readonly emulator?: EmulatorOptions;
  readonly timings?: BotTimings;
  /** Whether the bot brings its emoji: a dozen requests more. Default: no. */
  readonly hasEmoji?: boolean;
  /** Dice, ids and clock, given the emulator's clock; default: a `ScriptedEnv`. */
  readonly envSource?: (now: () => number) => NonNullable<AppOverrides["envSource"]>;
  /** Where the data is; default: an embedded engine. The evening closes it. */
  readonly engine?: StoreEngine;
}

/**
 * Boards change without a pause, every refusal is a message of its own, and nobody is too fast: a test
 * of these sets its own.
 */
export const quickTimings: BotTimings = {
  board: { editSpacingMs: 0, retryMs: 10, tumbleMs: 0 },
  router: { noteLifeMs: 0, throttle: { burst: Infinity, perSecond: 0 } },
};

/** A guild with one channel, a store, and the bot running. */
export class Evening implements AsyncDisposable {
  readonly discord: Emulator;
  readonly engine: StoreEngine;
  /** What stands in the store, read without any code of the product. */
  readonly redis: RawRedis;
  readonly guild: GuildHandle;
  readonly bar: ChannelHandle;
  /** Clock, dice and ids, unless the options have others. */
  readonly envSource: ScriptedEnv;
  readonly #options: EveningOptions;
  readonly #apps = new Set<App>();

  constructor(discord: Emulator, engine: StoreEngine, options: EveningOptions) {
    this.discord = discord;
    this.engine = engine;
    this.redis = new RawRedis(engine.address);
    this.guild = discord.addGuild({ name: "The Crown" });
    this.bar = this.guild.addChannel({ name: "bar" });
    this.envSource = new ScriptedEnv(() => discord.clock.now());
    this.#options = options;
  }

  /** The settings the bot runs with. */
  get config(): Config & { readonly token: string } {
    const { token, restUrl } = this.discord;
    const config = readConfig({
      DISCORD_TOKEN: token,
      DISCORD_API_URL: restUrl,
      ...this.#options.guildOnly && { GUILD_ID: this.guild.id },
      ...this.#options.env,
    });
    return { ...config, token };
  }

  /** Whether a bot runs. */
  get hasBot(): boolean {
    return this.#apps.size > 0;
  }

  /** The bot that was started last. */
  get app(): App {
    const app = [...this.#apps].at(-1);
    if (!app) throw new Error("No bot is running");
    return app;
  }

  /** Starts a bot and waits until it answers. */
  async startBot(): Promise<App> {
    const now = () => this.discord.clock.now();
    const app = await startApp(this.config, { address: this.engine.address }, {
      envSource: this.#options.envSource?.(now) ?? this.envSource,
      timings: { ...quickTimings, ...this.#options.timings },
      hasEmoji: this.#options.hasEmoji ?? false,
    });
    this.#apps.add(app);
    if (!await app.ready) throw new Error("The bot never became ready");
    return app;
  }

  /** Stops a bot as SIGTERM does: it finishes what it received, and its boards. */
  async stopBot(app: App = this.app): Promise<void> {
    this.#apps.delete(app);
    await app[Symbol.asyncDispose]();
  }

  /** Stops the bot and starts another on the same store. */
  async restartBot(): Promise<void> {
    await this.stopBot();
    await this.startBot();
  }

  /** Members of the guild, by name. */
  members<const Names extends readonly string[]>(...names: Names) {
    return names.map((name) => this.guild.addMember({ name })) as { [I in keyof Names]: Member };
  }

  /** Moves Discord's clock and the bot's forward. */
  passMinutes(minutes: number): void {
    this.discord.clock.advance(minutes * 60_000);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const app of this.#apps) await this.stopBot(app);
    await this.discord[Symbol.asyncDispose]();
    await this.redis[Symbol.asyncDispose]();
    await this.engine[Symbol.asyncDispose]();
  }
}

/** Starts emulator, store and bot. */
export async function openEvening(options: EveningOptions = {}): Promise<Evening> {
  const discord = await startEmulator({ limits: relaxedLimits, ...options.emulator });
  const evening = new Evening(discord, options.engine ?? await startStoreEngine(), options);
  await evening.startBot();
  return evening;
}
