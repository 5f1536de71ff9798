import { noRuns, run, RunFailed, type RunReport } from "./_run.ts";
import type { EngineKind } from "./_simulation.ts";

/** How to run several simulations. */
export interface BatchOptions {
  /** Of the first; the next ones follow by one. */
  readonly seed: number;
  readonly runs: number;
  /** How many run at once: most of a simulation is waiting. */
  readonly atOnce: number;
  readonly kind?: EngineKind;
  readonly onRun?: () => void;
  /** Gets each failure; the batch then goes on. */
  readonly onFailure?: (failed: RunFailed) => void;
}

/**
 * Runs simulations, several at once. Without `onFailure` it ends at the first that fails, once those
 * under way are over.
 *
 * @throws {RunFailed} in that case.
 */
export async function runBatch(options: BatchOptions): Promise<RunReport> {
  const { seed, runs, atOnce, kind, onRun = () => {}, onFailure } = options;
  let next = seed;
  let failed = false;
  let total = noRuns;
  const work = async () => {
    while (next < seed + runs && !failed) {
      try {
        const report = await run(next++, kind);
        total = add(total, report);
        onRun();
      } catch (error) {
        if (onFailure && error instanceof RunFailed) {
          onFailure(error);
          continue;
        }
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return total;
}

function add(a: RunReport, b: RunReport): RunReport {
  return {
    runs: a.runs + b.runs,
    interactions: a.interactions + b.interactions,
    unanswered: a.unanswered + b.unanswered,
    faults: a.faults + b.faults,
    restarts: a.restarts + b.restarts,
    games: a.games + b.games,
    drinks: a.drinks + b.drinks,
  };
}
