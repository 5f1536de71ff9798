/**
 * `deno task sim --seed N --runs M`: simulates random people with all that can go wrong, and says what
 * they came to. `--keep FILE` leaves the store of the last run as a backup; `--server` runs on a
 * redis-server, which is killed and frozen. `--quips` only says how often Ronnie repeats himself in
 * evenings of twenty games.
 */
import { parseArgs } from "node:util";
import meta from "../../deno.json" with { type: "json" };
import { backUp } from "../../src/ops/mod.ts";
import { StoreInspection } from "../../src/storage/mod.ts";
import { print } from "../_helpers/print.ts";
import { wholeNumber } from "../_helpers/whole_number.ts";
import { runBatch } from "./_batch.ts";
import { type Repetition, repetitionIn } from "./_quips.ts";
import { run, RunFailed } from "./_run.ts";

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: "1" },
      runs: { type: "string", default: "100" },
      // Most of a simulation is waiting.
      "at-once": { type: "string", default: "20" },
      keep: { type: "string" },
      server: { type: "boolean", default: false },
      quips: { type: "boolean", default: false },
    },
  });
  const [seed, runs] = [wholeNumber(values.seed), wholeNumber(values.runs)];
  if (values.quips) return printQuips(seed, runs);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  print(`Seeds ${seed} to ${seed + runs - 1}`);
  let failures = 0;
  let done = 0;
  const report = await runBatch({
    seed,
    runs,
    atOnce: wholeNumber(values["at-once"]),
    ...values.server && { kind: "server" },
    onRun() {
      if (++done % 100 === 0) {
        print(`${done} of ${runs}, ${(done / seconds()).toFixed(1)} a second`);
      }
    },
    onFailure({ message }) {
      failures += 1;
      print(`\n${message}\n`);
    },
  });
  if (values.keep !== undefined) await keep(seed + runs - 1, values.keep);
  const { interactions, unanswered, faults, restarts, games, drinks } = report;
  print(`${report.runs} runs in ${seconds().toFixed(0)} s are in order: ${games} games,`);
  print(
    `${drinks} drinks, ${interactions} interactions, ${unanswered} of which faults left without`,
  );
  print(`an answer; ${faults} faults, ${restarts} restarts; ${failures} failures`);
  return failures === 0 ? 0 : 1;
}

/** Evenings of twenty games at one table, and what Ronnie says there. */
function printQuips(seed: number, evenings: number): number {
  const all = Array.from({ length: evenings }, (_, at) => repetitionIn(seed + at, 20));
  const sum = (of: (one: Repetition) => number) => all.reduce((total, one) => total + of(one), 0);
  const share = (one: Repetition) => one.soon / one.lines * 100;
  const worst = Math.max(...all.map(share));
  const lines = sum((one) => one.lines);
  print(`${evenings} evenings of 20 games of four, ${lines} lines`);
  print(`one of the ten lines before: ${(sum((one) => one.soon) / lines * 100).toFixed(1)} %`);
  print(`the same in the worst evening: ${worst.toFixed(1)} %`);
  print(`games in which a line came twice: ${sum((one) => one.games)}`);
  return 0;
}

/** Runs a simulation once more and leaves its store in a file, however it ends. */
async function keep(seed: number, file: string): Promise<void> {
  try {
    await run(seed, undefined, async ({ engine }) => {
      await using store = await StoreInspection.open({ path: engine.path });
      await backUp(store, file, meta.version);
    });
  } catch (error) {
    if (!(error instanceof RunFailed)) throw error;
  }
  print(`The store of the run of seed ${seed} is in ${file}`);
}

if (import.meta.main) Deno.exit(await main(Deno.args));
