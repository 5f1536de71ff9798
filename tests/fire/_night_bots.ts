import assert from "node:assert/strict";
import { type Emulator, relaxedLimits, startEmulator } from "../../src/emulator/mod.ts";
import { BotProcess } from "../_helpers/bot_process.ts";

/** How many shards the two processes share. */
export const shards = 4;

/** Two processes of the program, on an emulated Discord. Each of them can be replaced. */
export class NightBots implements AsyncDisposable {
  readonly discord: Emulator;
  readonly #redisUrl: string;
  readonly #processes: BotProcess[] = [];
  /** How often a shard was resumed. */
  #resumed = 0;

  private constructor(discord: Emulator, redisUrl: string) {
    this.discord = discord;
    this.#redisUrl = redisUrl;
    discord.on("gateway", ({ event }) => {
      if (event === "resumed") this.#resumed += 1;
    });
  }

  /** Starts both, and waits until each runs half of the shards. */
  static async start(redisUrl: string): Promise<NightBots> {
    const limits = { ...relaxedLimits, shards, maxConcurrency: 2, identifyWindowMs: 5_000 };
    const discord = await startEmulator({ limits, maxCalls: 100_000 });
    const bots = new NightBots(discord, redisUrl);
    const first = bots.#spawn();
    await discord.waitUntil(
      () => discord.connectedSessions === shards && discord.commands().length > 0,
      { timeoutMs: 60_000, what: () => `the first process\n${first.output}` },
    );
    await bots.#moving(() => void bots.#spawn());
    return bots;
  }

  /** Stops one as SIGTERM does, and starts another. How long its shards took to be elsewhere. */
  roll(which: number): Promise<number> {
    return this.#replace(which, async (bot) => assert.equal(await bot.stop(), 0, bot.output));
  }

  /** Kills one, and starts another. How long its shards took to be elsewhere. */
  kill(which: number): Promise<number> {
    return this.#replace(which, (bot) => bot.stop("SIGKILL"));
  }

  /** Stops both, as SIGTERM does. */
  async stop(): Promise<void> {
    for (const bot of this.#processes) assert.equal(await bot.stop(), 0, bot.output);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const bot of this.#processes) await bot[Symbol.asyncDispose]();
    await this.discord[Symbol.asyncDispose]();
  }

  async #replace(which: number, end: (bot: BotProcess) => Promise<unknown>): Promise<number> {
    const [bot] = this.#processes.splice(which, 1);
    if (!bot) throw new Error(`There is no process ${which}`);
    const ms = await this.#moving(() => end(bot));
    await this.#moving(() => void this.#spawn());
    return ms;
  }

  #spawn(): BotProcess {
    const bot = new BotProcess(this.discord, { REDIS_URL: this.#redisUrl });
    this.#processes.push(bot);
    return bot;
  }

  /** Does something after which half of the shards are resumed; how long that takes. */
  async #moving(act: () => unknown): Promise<number> {
    const wanted = this.#resumed + shards / 2;
    const began = performance.now();
    const what = () => `shards to move\n${this.#processes.map(({ output }) => output).join("\n")}`;
    await Promise.all([
      act(),
      this.discord.waitUntil(() => this.#resumed >= wanted, { timeoutMs: 60_000, what }),
    ]);
    return performance.now() - began;
  }
}
