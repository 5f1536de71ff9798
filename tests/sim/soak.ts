/**
 * `deno task soak`: the bot in a process of its own, with people pressing at a steady rate; what it
 * holds is looked at every few seconds. Prints whether that grows. The store is a redis-server, so
 * that what grows is the bot and not what it has written; `--embedded` takes the embedded store,
 * whose games of the last day are in the bot's memory. With `--guests 4` four people press as fast as
 * they are answered: in ten minutes as often as at the usual rate in six hours, but always the same
 * two buttons.
 */
import { parseArgs } from "node:util";
import { type Held, heldBy } from "../_helpers/bot_process.ts";
import { freePort } from "../_helpers/free_port.ts";
import { print } from "../_helpers/print.ts";
import { openProcessStore } from "../_helpers/process_store.ts";
import { startHastyLoad, startSteadyLoad } from "./_soak_load.ts";
import { trendOf } from "./_trend.ts";

/**
 * Caches fill, code is compiled, and the garbage collector takes its time to find a size for the
 * heap: what comes before this share of the time does not count.
 */
const warmUpShare = 1 / 2;
/** The rest is divided into this many parts; of each the least counts. */
const floors = 10;
const sampleSeconds = 5;
const mebibyte = 2 ** 20;

interface Sample extends Held {
  readonly minute: number;
  /** Made until then. */
  readonly presses: number;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: "string", default: "30" },
      rate: { type: "string", default: "20" },
      guests: { type: "string" },
      embedded: { type: "boolean", default: false },
    },
  });
  const minutes = countOf("minutes", values.minutes);
  await using store = await openProcessStore(values.embedded);
  const httpPort = freePort();
  const env = { ...store.env, HTTP_PORT: String(httpPort), LOG_FORMAT: "json" };
  await using load = values.guests === undefined
    ? await startSteadyLoad(env, countOf("rate", values.rate))
    : await startHastyLoad(env, countOf("guests", values.guests));
  print(`The store is ${store.what}`);
  const samples: Sample[] = [];
  let presses = 0;
  let printedAt = -Infinity;
  const began = performance.now();
  for (let minute = 0; minute < minutes;) {
    const { count, line } = await load.run(sampleSeconds);
    presses += count;
    minute = (performance.now() - began) / 60_000;
    samples.push({ minute, presses, ...await heldBy(load.bot.pid, httpPort) });
    if (minute < printedAt + 1) continue;
    print(`${showSample(samples.at(-1))} · ${line}`);
    printedAt = minute;
  }
  print(summary(samples, minutes));
  return await load.bot.stop();
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (count > 0) return count;
  throw new RangeError(`Cannot soak: --${option} is a number above 0`);
}

function summary(samples: readonly Sample[], minutes: number): string {
  const settled = samples.filter(({ minute }) => minute >= minutes * warmUpShare);
  const perHour = (of: (sample: Sample) => number) => {
    const { slope, margin, mean } = trendOf(floorOf(settled, of));
    const hourly = (value: number) => (value * 60).toFixed(2);
    return `${mean.toFixed(1)}, changing by ${hourly(slope)} ± ${hourly(margin)} an hour`;
  };
  const [first, last] = [settled[0], settled.at(-1)];
  if (!first || !last || first === last) return "That was too short to say anything";
  const seconds = (last.minute - first.minute) * 60;
  const [cpu, made] = [last.cpuSeconds - first.cpuSeconds, last.presses - first.presses];
  return [
    `${last.presses} interactions in ${minutes} minutes; in the second half, ${
      (made / seconds).toFixed(0)
    } a second:`,
    `  memory (RSS, MiB): ${perHour(({ rssBytes }) => rssBytes / mebibyte)}`,
    `    that is, by ${bytesEach(settled, made / seconds)} bytes an interaction`,
    `  heap used (MiB): ${perHour(({ heapBytes }) => heapBytes / mebibyte)}`,
    `  open files: ${perHour(({ files }) => files)}`,
    `  sockets: ${perHour(({ sockets }) => sockets)}`,
    `  timers: ${perHour(({ timers }) => timers)}`,
    `  processor: ${(cpu / seconds * 100).toFixed(1)} % of one, ${
      (cpu / made * 1000).toFixed(2)
    } ms each`,
  ].join("\n");
}

function bytesEach(settled: readonly Sample[], perSecond: number): string {
  const { slope, margin } = trendOf(floorOf(settled, ({ rssBytes }) => rssBytes));
  const each = (perMinute: number) => (perMinute / 60 / perSecond).toFixed(0);
  return `${each(slope)} ± ${each(margin)}`;
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

if (import.meta.main) Deno.exit(await main(Deno.args));
