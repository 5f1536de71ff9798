import { relaxedLimits, startEmulator } from "../../src/emulator/mod.ts";
import { BotProcess } from "../_helpers/bot_process.ts";
import { startContender } from "../bench/_contender.ts";
import { doInFlight } from "../bench/_press_load.ts";
import { Crowd, describe } from "./_crowd.ts";

const tables = 60;
/** So many presses are made before those in a hurry look at the time. */
const pressesAtOnce = 500;

/** A bot in a process of its own, and people who press. Disposal ends it. */
export interface Load extends AsyncDisposable {
  readonly bot: BotProcess;
  /** Presses for so long: how often, and what is to be told of it. */
  press(seconds: number): Promise<{ readonly count: number; readonly told: string }>;
}

type Env = Readonly<Record<string, string>>;

/** Whole games, at so many tables, with so many presses and commands a second. */
export async function steadyLoad(env: Env, perSecond: number): Promise<Load> {
  await using opened = new AsyncDisposableStack();
  const discord = opened.use(await startEmulator({ limits: relaxedLimits, maxCalls: 1_000 }));
  const bot = opened.use(new BotProcess(discord, env));
  await discord.waitUntil(() => discord.commands().length > 0, { timeoutMs: 30_000 });
  const crowd = new Crowd(discord, tables);
  await crowd.sitDown();
  const all = opened.move();
  return {
    bot,
    async press(seconds) {
      const service = await crowd.press(perSecond, seconds);
      return { count: service.presses, told: describe("", service) };
    },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

/** So many guests who press Join and Leave, each again as soon as they are answered. */
export async function hastyLoad(env: Env, guests: number): Promise<Load> {
  const contender = await startContender("ronnied", env);
  return {
    bot: contender.bot,
    async press(seconds) {
      const ends = performance.now() + seconds * 1_000;
      for (let count = 0;;) {
        const answers = await doInFlight(contender, guests, pressesAtOnce, (one) => one.press());
        count += answers.count;
        if (performance.now() < ends) continue;
        const ms = (value: number) => `${value.toFixed(1)} ms`;
        const told = `${count} presses, first answers p50 ${ms(answers.p50Ms)}, ` +
          `p99 ${ms(answers.p99Ms)}`;
        return { count, told };
      }
    },
    [Symbol.asyncDispose]: () => contender[Symbol.asyncDispose](),
  };
}
