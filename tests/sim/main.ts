/**
 * `deno task sim --seed N --runs M`: simulates random people with all that can go wrong, on as many
 * threads as there are processors, and says what they came to. `--keep FILE` leaves the store of the
 * last run as a backup; `--server` runs on a redis-server, which is killed and frozen.
 */
import { parseArgs } from "node:util";
import meta from "../../deno.json" with { type: "json" };
import { backUp } from "../../src/ops/mod.ts";
import { StoreInspection } from "../../src/storage/mod.ts";
import { print } from "../_helpers/print.ts";
import { add } from "./_batch.ts";
import type { BatchMessage, BatchRequest } from "./_batch_worker.ts";
import { noRuns, run, RunFailed, type RunReport } from "./_run.ts";
import type { Simulation } from "./_simulation.ts";

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: "1" },
      runs: { type: "string", default: "100" },
      threads: { type: "string", default: String(navigator.hardwareConcurrency) },
      // Of each thread: most of a simulation is waiting.
      "at-once": { type: "string", default: "12" },
      keep: { type: "string" },
      server: { type: "boolean", default: false },
    },
  });
  const [seed, runs] = [whole(values.seed), whole(values.runs)];
  const began = performance.now();
  print(`Seeds ${seed} to ${seed + runs - 1}`);
  const requests = share(seed, runs, whole(values.threads)).map((part): BatchRequest => ({
    ...part,
    atOnce: whole(values["at-once"]),
    ...values.server && { kind: "server" },
  }));
  const progress = new Progress(runs);
  const reports = await Promise.all(requests.map((request) => runOnThread(request, progress)));
  if (values.keep !== undefined) await keep(seed + runs - 1, values.keep);
  print(summary(reports.reduce(add, noRuns), (performance.now() - began) / 1000));
  if (progress.failures === 0) return 0;
  print(`${progress.failures} failures, see above`);
  return 1;
}

/** Seeds by thread, as equal as can be. */
function share(seed: number, runs: number, threads: number) {
  const most = Math.max(1, Math.min(threads, runs));
  return Array.from({ length: most }, (_, index) => {
    const first = Math.floor(runs * index / most);
    const next = Math.floor(runs * (index + 1) / most);
    return { seed: seed + first, runs: next - first };
  });
}

/** The report of what was in order; `progress` has all else. */
async function runOnThread(request: BatchRequest, progress: Progress): Promise<RunReport> {
  const { promise, resolve } = Promise.withResolvers<RunReport>();
  const worker = new Worker(new URL("./_batch_worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<BatchMessage>) => {
    if (data.kind === "done") resolve(data.report);
    else if (data.kind === "failed") progress.fail(data.message);
    else progress.count();
  };
  // An error that nothing has caught: the very thing that must not happen, in the bot or in here.
  worker.onerror = (event) => {
    event.preventDefault();
    progress.fail(`An uncaught error, with seeds from ${request.seed}: ${event.message}`);
    resolve(noRuns);
  };
  worker.postMessage(request);
  const report = await promise;
  worker.terminate();
  return report;
}

/** Runs a simulation once more and leaves its store in a file, however it ends. */
async function keep(seed: number, file: string): Promise<void> {
  try {
    await run(seed, undefined, (simulation) => writeBackup(simulation, file));
  } catch (error) {
    if (!(error instanceof RunFailed)) throw error;
  }
  print(`The store of the run of seed ${seed} is in ${file}`);
}

async function writeBackup({ engine }: Simulation, file: string): Promise<void> {
  await using store = await StoreInspection.open({ path: engine.path });
  await backUp(store, file, meta.version);
}

class Progress {
  failures = 0;
  readonly #total: number;
  readonly #began = performance.now();
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** Prints at once what failed: the rest may take long. */
  fail(message: string): void {
    this.failures += 1;
    print(`\n${message}\n`);
  }

  count(): void {
    this.#done += 1;
    if (this.#done % 100 !== 0 && this.#done !== this.#total) return;
    const perSecond = this.#done / (performance.now() - this.#began) * 1000;
    print(`${this.#done} of ${this.#total} runs, ${perSecond.toFixed(1)} a second`);
  }
}

function summary(report: RunReport, seconds: number): string {
  const { runs, interactions, unanswered, faults, restarts, games, drinks } = report;
  return [
    `${runs} runs in ${seconds.toFixed(0)} s (${(runs / seconds).toFixed(1)} a second),`,
    `in order: ${games} games, ${drinks} drinks, ${interactions} interactions,`,
    `${unanswered} of which faults left without an answer; ${faults} faults, ${restarts} restarts`,
  ].join("\n");
}

function whole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new RangeError(`Cannot read "${text}": a whole number is expected`);
}

if (import.meta.main) Deno.exit(await main(Deno.args));
