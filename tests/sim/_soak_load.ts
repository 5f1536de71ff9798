import { type BotProcess, startLoneBot } from "../_helpers/bot_process.ts";
import { Contender } from "../bench/_contender.ts";
import { interactInFlight } from "../bench/_discord_load.ts";
import { describe, LoadGenerator } from "./_load_generator.ts";

const channels = 60;
/** After this many presses those in a hurry look at the time. */
const pressesAtOnce = 500;

/** A bot in a process of its own, and people who interact with it. Disposal ends it. */
export interface SoakLoad extends AsyncDisposable {
  readonly bot: BotProcess;
  /** Interacts for some seconds: how often, and the figures as a line. */
  run(seconds: number): Promise<{ readonly count: number; readonly line: string }>;
}

type Env = Readonly<Record<string, string>>;

/** Whole games in many channels, with this many interactions a second. */
export async function startSteadyLoad(env: Env, perSecond: number): Promise<SoakLoad> {
  const { discord, bot, [Symbol.asyncDispose]: dispose } = await startLoneBot(env);
  const load = new LoadGenerator([discord.addGuild({ name: "The Crowded House" })], channels);
  await load.start();
  return {
    bot,
    async run(seconds) {
      const report = await load.run(perSecond, seconds);
      return { count: report.interactions, line: describe("", report) };
    },
    [Symbol.asyncDispose]: dispose,
  };
}

/** Guests who press Join and Leave, each again as soon as they are answered. */
export async function startHastyLoad(env: Env, guests: number): Promise<SoakLoad> {
  const contender = await Contender.start("ronnied", env);
  return {
    bot: contender.lone.bot,
    async run(seconds) {
      const ends = performance.now() + seconds * 1_000;
      for (let count = 0;;) {
        const answers = await interactInFlight(contender, guests, pressesAtOnce, "press");
        count += answers.count;
        if (performance.now() < ends) continue;
        const ms = (value: number) => `${value.toFixed(1)} ms`;
        const line = `${count} presses, first answers p50 ${ms(answers.p50Ms)}, ` +
          `p99 ${ms(answers.p99Ms)}`;
        return { count, line };
      }
    },
    [Symbol.asyncDispose]: () => contender[Symbol.asyncDispose](),
  };
}
