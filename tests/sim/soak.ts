/**
 * `deno task soak`: the bot in a process of its own, with people pressing at a steady rate; what it
 * holds is looked at every few seconds. Prints whether that grows. The store is a redis-server, so
 * that what grows is the bot and not what it has written; `--embedded` takes the embedded store,
 * whose games of the last day are in the bot's memory.
 */
import { parseArgs } from "node:util";
import { RELAXED_LIMITS, startEmulator } from "../../src/emulator/mod.ts";
import { BotProcess, type Held, heldBy } from "../_helpers/bot_process.ts";
import { openProcessStore } from "../_helpers/process_store.ts";
import { Crowd, describe } from "./_crowd.ts";
import { trendOf } from "./_trend.ts";

/**
 * Caches fill, code is compiled, and the garbage collector takes its time to find a size for the
 * heap: what comes before this share of the time does not count.
 */
const warmUpShare = 1 / 2;
/** Into so many parts the rest is parted; of each the least counts. */
const floors = 10;
const tables = 60;
const sampleSeconds = 5;
const mebibyte = 2 ** 20;

interface Sample extends Held {
  readonly minute: number;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: "string", default: "30" },
      rate: { type: "string", default: "20" },
      embedded: { type: "boolean", default: false },
    },
  });
  const [minutes, rate] = [Number(values.minutes), Number(values.rate)];
  if (!(minutes > 0 && rate > 0)) {
    throw new RangeError("Cannot soak: --minutes and --rate count up");
  }
  await using discord = await startEmulator({ limits: RELAXED_LIMITS, maxCalls: 1_000 });
  await using store = await openProcessStore(values.embedded);
  const httpPort = freePort();
  const env = { ...store.env, HTTP_PORT: String(httpPort), LOG_FORMAT: "json" };
  await using bot = new BotProcess(discord, env);
  print(`The store is ${store.what}`);
  await discord.waitUntil(() => discord.commands().length > 0, { timeoutMs: 30_000 });
  const crowd = new Crowd(discord, tables);
  await crowd.sitDown();
  const samples: Sample[] = [];
  const began = performance.now();
  for (let second = 0; second < minutes * 60; second += sampleSeconds) {
    const service = await crowd.press(rate, sampleSeconds);
    const minute = (performance.now() - began) / 60_000;
    samples.push({ minute, ...await heldBy(bot.pid, httpPort) });
    if (second % 60 === 0) print(`${showSample(samples.at(-1))} · ${describe("", service)}`);
  }
  print(summary(samples, minutes, rate));
  return await bot.end();
}

function summary(samples: readonly Sample[], minutes: number, rate: number): string {
  const settled = samples.filter(({ minute }) => minute >= minutes * warmUpShare);
  const perHour = (of: (sample: Sample) => number) => {
    const { slope, margin, mean } = trendOf(floorOf(settled, of));
    const hourly = (value: number) => (value * 60).toFixed(2);
    return `${mean.toFixed(1)}, changing by ${hourly(slope)} ± ${hourly(margin)} an hour`;
  };
  const [first, last] = [settled[0], settled.at(-1)];
  const cpu = last && first
    ? (last.cpuSeconds - first.cpuSeconds) / (last.minute - first.minute) / 60
    : 0;
  return [
    `${minutes} minutes at ${rate} interactions a second; after half of that:`,
    `  memory (RSS, MiB): ${perHour(({ rssBytes }) => rssBytes / mebibyte)}`,
    `  heap used (MiB): ${perHour(({ heapBytes }) => heapBytes / mebibyte)}`,
    `  open files: ${perHour(({ files }) => files)}`,
    `  sockets: ${perHour(({ sockets }) => sockets)}`,
    `  timers: ${perHour(({ timers }) => timers)}`,
    `  processor: ${(cpu * 100).toFixed(1)} % of one, ${(cpu / rate * 1000).toFixed(2)} ms each`,
    "",
  ].join("\n");
}

/** The least of each while: what a garbage collection left, and not what it had yet to take. */
function floorOf(
  samples: readonly Sample[],
  of: (sample: Sample) => number,
): readonly (readonly [number, number])[] {
  const size = Math.ceil(samples.length / floors);
  const first = samples.filter((_, at) => at % size === 0);
  return first.map(({ minute }, at) => {
    const within = samples.slice(at * size, (at + 1) * size);
    return [minute, Math.min(...within.map(of))];
  });
}

function showSample(sample: Sample | undefined): string {
  if (!sample) return "";
  const { minute, rssBytes, heapBytes, files, sockets, timers } = sample;
  const mib = (bytes: number) => `${(bytes / mebibyte).toFixed(1)} MiB`;
  return `minute ${minute.toFixed(1)}: RSS ${mib(rssBytes)}, heap ${mib(heapBytes)}, ` +
    `${files} files, ${sockets} sockets, ${timers} timers`;
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

function print(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}

if (import.meta.main) Deno.exit(await main(Deno.args));
