import { type Bar, openBar } from "./_bar.ts";
import { checkAnswers } from "./_check_answers.ts";
import { checkBoards } from "./_check_boards.ts";
import { checkDeeds } from "./_check_deeds.ts";
import { checkLedger } from "./_check_ledger.ts";
import { checkLine } from "./_check_line.ts";
import { playToTheEnd } from "./_closing_time.ts";
import { perform } from "./_deeds.ts";
import type { EngineKind } from "./_engines.ts";
import { makePlan, type Scene } from "./_plan.ts";
import { takeSnapshot } from "./_snapshot.ts";
import { calm, cause } from "./_trouble.ts";

/** How long the bot may take to be ready once all trouble is over. */
const recoveryMs = 8_000;
const traceLines = 80;

/** What an evening came to. */
export interface EveningReport {
  readonly seed: number;
  readonly presses: number;
  readonly unanswered: number;
  readonly troubles: number;
  readonly restarts: number;
  readonly games: number;
  readonly drinks: number;
  readonly ms: number;
}

/** An evening after which something was not as it has to be. */
export class EveningFailed extends Error {
  override readonly name = "EveningFailed";
}

/**
 * Plays the evening of a seed. `leave` gets the store at its end, before it is gone.
 *
 * @throws {EveningFailed} with what was wrong, the last lines of what happened, and how to play it
 * again.
 */
export async function playEvening(
  seed: number,
  kind: EngineKind = kindOf(seed),
  leave: (bar: Bar) => Promise<void> = () => Promise.resolve(),
): Promise<EveningReport> {
  const began = performance.now();
  await using bar = await openBar(seed, kind);
  await bar.startBot();
  for (const scene of makePlan(seed)) {
    await playScene(scene, bar);
    if (bar.diary.violations.length > 0) break;
  }
  if (bar.diary.violations.length === 0) await comeToRest(bar);
  if (bar.diary.violations.length === 0) await close(bar);
  await leave(bar);
  if (bar.diary.violations.length > 0) throw failure(seed, bar);
  return await report(seed, bar, began);
}

/** Every sixth evening is played on a file: only there can the engine be restarted. */
function kindOf(seed: number): EngineKind {
  return seed % 6 === 0 ? "file" : "memory";
}

async function playScene({ deeds, trouble, minutes, isLull }: Scene, bar: Bar): Promise<void> {
  if (minutes > 0) passMinutes(bar, minutes);
  const causing = trouble ? cause(trouble, bar) : Promise.resolve();
  await Promise.all([causing, ...deeds.map((deed) => perform(deed, bar))]);
  for (const wrong of checkLedger(await takeSnapshot(bar.redis))) bar.diary.violate(wrong);
  if (isLull) await comeToRest(bar);
}

function passMinutes(bar: Bar, minutes: number): void {
  const over = bar.diary.disturb(`the clock goes ${minutes} minutes forward`);
  bar.discord.clock.advance(minutes * 60_000);
  bar.discord.resetRateLimits();
  over();
}

/** All trouble ends; then everything has to be as it should be. */
async function comeToRest(bar: Bar): Promise<void> {
  const { diary } = bar;
  diary.note("all trouble ends");
  await calm(bar);
  const { app } = bar.bot ?? {};
  const until = performance.now() + recoveryMs;
  while (app?.bot.connection.state !== "ready" || !await app.store.ready()) {
    if (performance.now() > until) {
      return diary.violate(`the bot is ${app?.bot.connection.state} long after all trouble`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  for (const wrong of await checkBoards(bar)) diary.violate(wrong);
}

/** Games are played to their end, the bot stops, and everything is looked at once more. */
async function close(bar: Bar): Promise<void> {
  const wrong = [...await playToTheEnd(bar)];
  await bar.stopBot();
  wrong.push(...await checkBoards(bar));
  const store = await takeSnapshot(bar.redis);
  wrong.push(...checkLedger(store));
  wrong.push(...checkDeeds(store, bar.diary.entries));
  wrong.push(...checkAnswers(bar, store), ...checkLine(bar));
  for (const one of wrong) bar.diary.violate(one);
}

function failure(seed: number, { diary }: Bar): EveningFailed {
  return new EveningFailed([
    `evening of seed ${seed}: ${diary.violations.join("\n")}`,
    `The last of what happened:\n${diary.tail(traceLines)}`,
    `To play it again: deno task sim --seed ${seed} --evenings 1`,
  ].join("\n\n"));
}

async function report(seed: number, bar: Bar, began: number): Promise<EveningReport> {
  const { entries, disturbances } = bar.diary;
  const { games } = await takeSnapshot(bar.redis);
  return {
    seed,
    presses: entries.length,
    unanswered: entries.filter(({ outcome }) => !outcome.ok).length,
    troubles: disturbances.length,
    restarts: bar.starts - 1,
    games: games.length,
    drinks: games.reduce((sum, { drinks }) => sum + drinks.length, 0),
    ms: performance.now() - began,
  };
}
