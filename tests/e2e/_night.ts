import assert from "node:assert/strict";
import { type Evening, type EveningOptions, openEvening } from "../_helpers/evening.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { startRealEngine, startStoreEngine } from "../_helpers/store_engine.ts";
import { Books } from "./_books.ts";

/** What a test of an evening may differ in. */
export interface NightOptions extends Omit<EveningOptions, "engine"> {
  /** Runs on a real redis-server too. */
  readonly alsoOnRedis?: boolean;
  /** Discord is made to refuse things: its errors are no failure of the test. */
  readonly discordRefuses?: boolean;
  /** Records are spoilt by hand: the books need not add up. */
  readonly spoilsBooks?: boolean;
}

/**
 * Registers a test of an evening. Whatever it is about, at its end the bot is stopped, the books
 * have to add up, no press may have had two answers, Discord must never have said no, and nobody may
 * have been told of a bug.
 */
export function night(
  name: string,
  task: (evening: Evening, books: Books) => Promise<void>,
  options: NightOptions = {},
): void {
  Deno.test(name, async () => {
    await using evening = await openEvening({ ...options, engine: await startStoreEngine() });
    await play(evening, task, options);
  });
  if (!options.alsoOnRedis) return;
  redisTest(`${name} (on redis-server)`, async () => {
    await using evening = await openEvening({ ...options, engine: await startRealEngine() });
    await play(evening, task, options);
  });
}

async function play(
  evening: Evening,
  task: (evening: Evening, books: Books) => Promise<void>,
  options: NightOptions,
): Promise<void> {
  const books = new Books(evening);
  await task(evening, books);
  if (evening.hasBot) await evening.stopBot();
  if (!options.spoilsBooks) await books.balance();
  checkCalls(evening, options);
}

/** Checks everything the bot has said to Discord. Discord must remember all of it. */
export function checkCalls({ discord }: Evening, { discordRefuses = false }: NightOptions): void {
  const answered = new Set<string>();
  for (const { routeClass, interactionId, status, method, path, body, response } of discord.calls) {
    const call = `${method} ${path}: ${status} ${JSON.stringify(response)}`;
    assert(discordRefuses || status < 400, call);
    assert(!JSON.stringify(body ?? null).includes("Incident"), `a bug: ${JSON.stringify(body)}`);
    if (routeClass !== "callback" || interactionId === undefined || status >= 400) continue;
    assert(!answered.has(interactionId), `a second answer: ${call}`);
    answered.add(interactionId);
  }
}
