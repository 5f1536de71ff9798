import assert from "node:assert/strict";
import { type Evening, type EveningOptions, openEvening } from "../_helpers/evening.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { startRealEngine } from "../_helpers/store_engine.ts";
import { StoredData } from "./_stored_data.ts";

/** What a test of an evening may differ in. */
export interface EveningTestOptions extends Omit<EveningOptions, "engine"> {
  /** Runs on a real redis-server too. */
  readonly alsoOnRedis?: boolean;
  /** Discord is made to refuse requests: its errors are no failure of the test. */
  readonly discordRefuses?: boolean;
  /** Records are spoilt by hand: the ledger need not add up. */
  readonly spoilsRecords?: boolean;
}

type Task = (evening: Evening, stored: StoredData) => Promise<void>;

/**
 * Registers a test of an evening. Whatever it is about, at its end the bot is stopped, the ledger has
 * to add up, no interaction may have had two answers, Discord must never have refused a request, and
 * no answer may have reported a bug.
 */
export function eveningTest(name: string, task: Task, options: EveningTestOptions = {}): void {
  Deno.test(name, async () => {
    await using evening = await openEvening(options);
    await play(evening, task, options);
  });
  if (!options.alsoOnRedis) return;
  redisTest(`${name} (on redis-server)`, async () => {
    await using evening = await openEvening({ ...options, engine: await startRealEngine() });
    await play(evening, task, options);
  });
}

async function play(evening: Evening, task: Task, options: EveningTestOptions): Promise<void> {
  const stored = new StoredData(evening);
  await task(evening, stored);
  if (evening.hasBot) await evening.stopBot();
  if (!options.spoilsRecords) await stored.balance();
  checkCalls(evening, options);
}

/** Checks every request of the bot to Discord. Discord must remember all of them. */
export function checkCalls(
  { discord }: Evening,
  { discordRefuses = false }: EveningTestOptions,
): void {
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
