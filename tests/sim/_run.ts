import { delay } from "../../src/async/mod.ts";
import { checkLedger } from "../_helpers/ledger_check.ts";
import { limitMs } from "../_helpers/long_test.ts";
import { takeSnapshot } from "../_helpers/snapshot.ts";
import { perform } from "./_actions.ts";
import { checkActions } from "./_check_actions.ts";
import { checkAnswers } from "./_check_answers.ts";
import { checkBoards } from "./_check_boards.ts";
import { checkLimits } from "./_check_limits.ts";
import { checkSeals } from "./_check_seals.ts";
import { endFaults } from "./_fault_plan.ts";
import { finishGames } from "./_finish_games.ts";
import { checkHouses, settleHouse } from "./_houses.ts";
import { makePlan, type Step } from "./_plan.ts";
import { type EngineKind, openSimulation, type Simulation } from "./_simulation.ts";

/** How long the bot may take to be ready once every fault is over. */
const recoveryMs = limitMs(8_000);
const traceLines = 80;

/** What one simulation, or several, came to. */
export interface RunReport {
  readonly runs: number;
  readonly interactions: number;
  readonly unanswered: number;
  readonly faults: number;
  readonly restarts: number;
  readonly games: number;
  readonly drinks: number;
}

/** No runs at all. */
export const noRuns: RunReport = {
  runs: 0,
  interactions: 0,
  unanswered: 0,
  faults: 0,
  restarts: 0,
  games: 0,
  drinks: 0,
};

/** A simulation after which something was not as it has to be. */
export class RunFailed extends Error {
  override readonly name = "RunFailed";
}

/**
 * Runs the simulation of a seed. `inspect` gets it at its end, before its store is gone.
 *
 * @throws {RunFailed} with what was wrong, the last lines of what happened, and how to run it again.
 */
export async function run(
  seed: number,
  kind: EngineKind = kindOf(seed),
  inspect: (simulation: Simulation) => Promise<void> = () => Promise.resolve(),
): Promise<RunReport> {
  await using simulation = await openSimulation(seed, kind);
  const { violations } = simulation.timeline;
  await simulation.startBot();
  await settleHouse(simulation);
  for (const step of makePlan(seed)) {
    await take(step, simulation);
    if (violations.length > 0) break;
  }
  if (violations.length === 0) await recover(simulation);
  if (violations.length === 0) await finish(simulation);
  await inspect(simulation);
  if (violations.length > 0) throw failure(seed, simulation);
  return await report(simulation);
}

/** Every sixth simulation has a file: only there can the embedded engine be killed. */
function kindOf(seed: number): EngineKind {
  return seed % 6 === 0 ? "file" : "memory";
}

async function take({ actions, fault, minutes, isCheckpoint }: Step, simulation: Simulation) {
  const { timeline } = simulation;
  if (minutes > 0) passMinutes(simulation, minutes);
  const faulty = async () => {
    if (!fault) return;
    const over = timeline.disturb(fault.name);
    await fault.inflict(simulation);
    over();
  };
  await Promise.all([faulty(), ...actions.map((action) => perform(action, simulation))]);
  for (const wrong of checkLedger(await takeSnapshot(simulation.redis))) timeline.violate(wrong);
  if (isCheckpoint) await recover(simulation);
}

function passMinutes({ timeline, discord }: Simulation, minutes: number): void {
  const over = timeline.disturb(`the clock goes ${minutes} minutes forward`);
  discord.clock.advance(minutes * 60_000);
  discord.resetRateLimits();
  over();
}

/** Every fault ends; then everything has to be as it should be. */
async function recover(simulation: Simulation): Promise<void> {
  const { timeline } = simulation;
  timeline.note("every fault ends");
  await endFaults(simulation);
  const { app } = simulation.bot ?? {};
  const until = performance.now() + recoveryMs;
  while (app?.bot.connection.state !== "ready" || !await app.store.ready()) {
    if (performance.now() > until) {
      return timeline.violate(`the bot is ${app?.bot.connection.state} long after every fault`);
    }
    await delay(10);
  }
  for (const wrong of await checkBoards(simulation)) timeline.violate(wrong);
}

/** Games are played to their end, the bot stops, and everything is checked once more. */
async function finish(simulation: Simulation): Promise<void> {
  const wrong = [...await finishGames(simulation)];
  await simulation.stopBot();
  wrong.push(...await checkBoards(simulation));
  const snapshot = await takeSnapshot(simulation.redis);
  wrong.push(...checkLedger(snapshot));
  wrong.push(...checkActions(snapshot, simulation.timeline.entries));
  wrong.push(...checkAnswers(simulation, snapshot), ...checkLimits(simulation));
  wrong.push(...checkSeals(snapshot, simulation), ...checkHouses(snapshot, simulation));
  for (const one of wrong) simulation.timeline.violate(one);
}

function failure(seed: number, { timeline }: Simulation): RunFailed {
  return new RunFailed([
    `simulation of seed ${seed}: ${timeline.violations.join("\n")}`,
    `The last of what happened:\n${timeline.tail(traceLines)}`,
    `To run it again: deno task sim --seed ${seed} --runs 1`,
  ].join("\n\n"));
}

async function report({ timeline, redis, starts }: Simulation): Promise<RunReport> {
  const { games } = await takeSnapshot(redis);
  return {
    runs: 1,
    interactions: timeline.entries.length,
    unanswered: timeline.entries.filter(({ outcome }) => !outcome.ok).length,
    faults: timeline.disturbances.length,
    restarts: starts - 1,
    games: games.length,
    drinks: games.reduce((sum, { drinks }) => sum + drinks.length, 0),
  };
}
