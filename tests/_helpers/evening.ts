import { type App, type AppOverrides, startApp } from "../../src/app.ts";
import { type Config, readConfig } from "../../src/config.ts";
import {
  type ChannelHandle,
  Emulator,
  type EmulatorOptions,
  type GuildHandle,
  RELAXED_LIMITS,
  startEmulator,
} from "../../src/emulator/mod.ts";
import type { BotTimings } from "../../src/discord/mod.ts";
import { ScriptedWorld } from "./scripted_world.ts";
import { startStoreEngine, type StoreEngine } from "./store_engine.ts";

/** What an evening may differ in. */
export interface EveningOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly emulator?: EmulatorOptions;
  readonly timings?: BotTimings;
  /** Dice, ids and clock; default: scripted ones on the emulator's clock. */
  readonly world?: AppOverrides["world"];
}

/** Boards that need not wait between edits: tests count writes where that matters. */
const quick: BotTimings = { board: { editSpacingMs: 0, retryMs: 10 } };

/** A guild with a bar, a store, and the bot running: everything a test of an evening needs. */
export class Evening implements AsyncDisposable {
  readonly discord: Emulator;
  readonly engine: StoreEngine;
  readonly guild: GuildHandle;
  readonly bar: ChannelHandle;
  readonly world: ScriptedWorld;
  readonly #options: EveningOptions;
  readonly #apps = new Set<App>();

  constructor(discord: Emulator, engine: StoreEngine, options: EveningOptions) {
    this.discord = discord;
    this.engine = engine;
    this.guild = discord.addGuild({ name: "The Crown" });
    this.bar = this.guild.addChannel({ name: "bar" });
    this.world = new ScriptedWorld(() => discord.clock.now());
    this.#options = options;
  }

  /** The settings the bot runs with. */
  get config(): Config & { readonly token: string } {
    const { token, restUrl } = this.discord;
    const config = readConfig({
      DISCORD_TOKEN: token,
      DISCORD_API_URL: restUrl,
      ...this.#options.env,
    });
    return { ...config, token };
  }

  /** Starts a bot and waits until it answers. */
  async startBot(): Promise<App> {
    const app = await startApp(this.config, this.engine.address, {
      world: this.#options.world ?? this.world,
      timings: { ...quick, ...this.#options.timings },
    });
    this.#apps.add(app);
    if (!await app.ready) throw new Error("The bot never became ready");
    return app;
  }

  /** Stops a bot as SIGTERM does. */
  async stopBot(app: App): Promise<void> {
    this.#apps.delete(app);
    await app[Symbol.asyncDispose]();
  }

  /** Members of the guild, by name. */
  members<const Name extends string>(...names: readonly Name[]) {
    return names.map((name) => this.guild.addMember({ name }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const app of this.#apps) await app[Symbol.asyncDispose]();
    await this.discord[Symbol.asyncDispose]();
    await this.engine[Symbol.asyncDispose]();
  }
}

/** Opens the bar: emulator, store and bot. */
export async function openEvening(options: EveningOptions = {}): Promise<Evening> {
  const discord = await startEmulator({ limits: RELAXED_LIMITS, ...options.emulator });
  const evening = new Evening(discord, await startStoreEngine(), options);
  await evening.startBot();
  return evening;
}
