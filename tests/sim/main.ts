/**
 * `deno task sim --seed N --evenings M`: plays evenings of random people with all that can go wrong,
 * on as many threads as there are processors, and says what they came to. `--keep FILE` leaves the
 * store of the last one as a backup; `--server` plays on a redis-server, which is killed and frozen.
 */
import { parseArgs } from "node:util";
import meta from "../../deno.json" with { type: "json" };
import { backUp } from "../../src/ops/mod.ts";
import { StoreInspection } from "../../src/storage/mod.ts";
import type { Bar } from "./_bar.ts";
import { EveningFailed, playEvening } from "./_evening.ts";
import { add, nothing, type SeasonReport } from "./_season.ts";
import type { Order, Word } from "./_season_worker.ts";

/** Evenings that one thread plays at once: most of an evening is waiting. */
const usualLanes = 12;

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: "1" },
      evenings: { type: "string", default: "100" },
      threads: { type: "string", default: String(navigator.hardwareConcurrency) },
      lanes: { type: "string", default: String(usualLanes) },
      keep: { type: "string" },
      server: { type: "boolean", default: false },
    },
  });
  const [seed, evenings] = [whole(values.seed), whole(values.evenings)];
  const began = performance.now();
  print(`Seeds ${seed} to ${seed + evenings - 1}`);
  const orders = share(seed, evenings, whole(values.threads)).map((part): Order => ({
    ...part,
    lanes: whole(values.lanes),
    ...values.server && { kind: "server" },
  }));
  const progress = new Progress(evenings);
  const reports = await Promise.all(orders.map((order) => playOnThread(order, progress)));
  if (values.keep !== undefined) await keep(seed + evenings - 1, values.keep);
  print(summary(reports.reduce(add, nothing), (performance.now() - began) / 1000));
  if (progress.failures === 0) return 0;
  print(`${progress.failures} failures, see above`);
  return 1;
}

/** As many runs of seeds as threads, as equal as can be. */
function share(seed: number, evenings: number, threads: number) {
  const most = Math.max(1, Math.min(threads, evenings));
  return Array.from({ length: most }, (_, index) => {
    const first = Math.floor(evenings * index / most);
    const next = Math.floor(evenings * (index + 1) / most);
    return { seed: seed + first, evenings: next - first };
  });
}

/** The report of what was in order; all else has been told to `progress`. */
async function playOnThread(order: Order, progress: Progress): Promise<SeasonReport> {
  const { promise, resolve } = Promise.withResolvers<SeasonReport>();
  const breakOff = (message: string) => {
    progress.fail(message);
    resolve(nothing);
  };
  const worker = new Worker(new URL("./_season_worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === "done") resolve(data.report);
    else if (data.kind === "broken") breakOff(data.message);
    else if (data.kind === "failed") progress.fail(data.message);
    else progress.count();
  };
  // Nobody caught it: the very thing that must not happen, in the bot or in here.
  worker.onerror = (event) => {
    event.preventDefault();
    breakOff(`Nobody caught, with seeds from ${order.seed}: ${event.message}`);
  };
  worker.postMessage(order);
  const report = await promise;
  worker.terminate();
  return report;
}

/** Plays an evening once more and leaves its store in a file, however it ends. */
async function keep(seed: number, file: string): Promise<void> {
  try {
    await playEvening(seed, undefined, (bar) => writeBackup(bar, file));
  } catch (error) {
    if (!(error instanceof EveningFailed)) throw error;
  }
  print(`The store of the evening of seed ${seed} is in ${file}`);
}

async function writeBackup({ engine }: Bar, file: string): Promise<void> {
  await using store = await StoreInspection.open({ path: engine.path });
  await backUp(store, file, meta.version);
}

class Progress {
  readonly #total: number;
  readonly #began = performance.now();
  #done = 0;
  #failures = 0;

  constructor(total: number) {
    this.#total = total;
  }

  get failures(): number {
    return this.#failures;
  }

  /** Tells at once what failed: the rest may take long. */
  fail(message: string): void {
    this.#failures += 1;
    print(`\n${message}\n`);
  }

  count(): void {
    this.#done += 1;
    if (this.#done % 100 !== 0 && this.#done !== this.#total) return;
    const perSecond = this.#done / (performance.now() - this.#began) * 1000;
    print(`${this.#done} of ${this.#total} evenings, ${perSecond.toFixed(1)} a second`);
  }
}

function summary(report: SeasonReport, seconds: number): string {
  const { evenings, presses, unanswered, troubles, restarts, games, drinks } = report;
  return [
    `${evenings} evenings in ${seconds.toFixed(0)} s (${
      (evenings / seconds).toFixed(1)
    } a second),`,
    `in order: ${games} games, ${drinks} drinks, ${presses} presses,`,
    `${unanswered} of which trouble left without an answer; ${troubles} troubles, ${restarts} restarts`,
  ].join("\n");
}

function whole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new RangeError(`Cannot read "${text}": a whole number is expected`);
}

function print(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}

if (import.meta.main) Deno.exit(await main(Deno.args));
