import { isComplete, type ShardSession } from "../../service/mod.ts";
import type { GatewaySessionStore } from "./leases.ts";

/** Loads and clears the saved sessions; none if that fails or takes longer than `withinMs`. */
export async function takeSessions(
  store: GatewaySessionStore,
  withinMs: number,
  log: { warn(message: string, properties?: Record<string, unknown>): void },
): Promise<readonly ShardSession[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${withinMs} ms`)), withinMs);
  });
  try {
    const sessions = await Promise.race([store.load(), late]);
    if (!sessions || sessions.length === 0) return [];
    await Promise.race([store.clear(), late]);
    return isComplete(sessions) ? sessions : [];
  } catch (cause) {
    log.warn("Saved gateway sessions cannot be read: opening new ones", { cause });
    return [];
  } finally {
    clearTimeout(timer);
    late.catch(() => {});
  }
}
