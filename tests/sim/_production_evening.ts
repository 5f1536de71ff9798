import type { Limits } from "../../src/emulator/mod.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import type { RedisProxy } from "../_helpers/redis_proxy.ts";
import { seededEnv } from "../_helpers/seeded_env.ts";
import { startProxiedEngine } from "../_helpers/store_engine.ts";

/** An evening with Discord's limits as they are, and the waits that the bot has in production. */
export async function openProductionEvening(
  limits: Partial<Limits> = {},
): Promise<{ readonly evening: Evening; readonly proxy: RedisProxy }> {
  const engine = await startProxiedEngine();
  const evening = await openEvening({
    engine,
    emulator: { limits, maxCalls: 20_000 },
    envSource: (now) => seededEnv(1, now),
    timings: { board: {} },
  });
  return { evening, proxy: engine.proxy };
}
