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
import { playEvening } from "./_evening.ts";
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
  const failures = reports.filter((report) => typeof report === "string");
  for (const failure of failures) print(`\n${failure}`);
  if (values.keep !== undefined) await keep(seed + evenings - 1, values.keep);
  if (failures.length > 0) return 1;
  const total = reports.filter((report) => typeof report !== "string").reduce(add, nothing);
  print(summary(total, (performance.now() - began) / 1000));
  return 0;
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

/** The season's report, or why it failed. */
async function playOnThread(order: Order, progress: Progress): Promise<SeasonReport | string> {
  const { promise, resolve } = Promise.withResolvers<SeasonReport | string>();
  const worker = new Worker(new URL("./_season_worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === "evening") progress.count();
    else resolve(data.kind === "done" ? data.report : data.message);
  };
  // Nobody caught it: the very thing that must not happen, in the bot or in here.
  worker.onerror = (event) => {
    event.preventDefault();
    resolve(`Nobody caught, with seeds from ${order.seed}: ${event.message}`);
  };
  worker.postMessage(order);
  const report = await promise;
  worker.terminate();
  return report;
}

/** Plays an evening once more and leaves its store in a file. */
async function keep(seed: number, file: string): Promise<void> {
  await playEvening(seed, undefined, (bar) => writeBackup(bar, file));
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

  constructor(total: number) {
    this.#total = total;
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
    `all of them in order: ${games} games, ${drinks} drinks, ${presses} presses,`,
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
