import { delay } from "../../async/mod.ts";
import { StoreUnavailable } from "../../service/mod.ts";
import type { StoreAddress } from "../address/mod.ts";
import { type InspectionPatience, StoreInspection } from "./inspection.ts";

/** How long a replica has to catch up with its master, in milliseconds. */
const catchUpMs = 5_000;
const lookEveryMs = 20;

/**
 * Connects to the first of a master's replicas that keeps up with it; null if none does. `opening` is
 * sent first.
 *
 * @throws {StoreUnavailable} if the master does not answer.
 */
export async function openReplica(
  master: StoreInspection,
  replicas: readonly (StoreAddress & InspectionPatience)[],
  opening: readonly (readonly string[])[] = [],
): Promise<StoreInspection | null> {
  for (const address of replicas) {
    const replica = await orNull(StoreInspection.open(address));
    if (replica === null) continue;
    await using attempt = new AsyncDisposableStack();
    attempt.use(replica);
    const opened = await orNull(replica.ask(opening));
    if (opened === null || !await hasCaughtUp(replica, master)) continue;
    attempt.move();
    return replica;
  }
  return null;
}

/**
 * Waits until a replica has all that its master has now; false if it has no link to it, or if that takes
 * more than five seconds.
 *
 * @throws {StoreUnavailable} if the master does not answer.
 */
export async function hasCaughtUp(
  replica: StoreInspection,
  master: StoreInspection,
): Promise<boolean> {
  const wanted = await offsetOf(master, "master");
  const end = performance.now() + catchUpMs;
  while (performance.now() < end) {
    const offset = await orNull(offsetOf(replica, "slave"));
    if (offset === null || wanted === null) return false;
    if (offset >= wanted) return true;
    await delay(lookEveryMs);
  }
  return false;
}

/** How much of the writes a server has; null if it has not this role, or no link to its master. */
async function offsetOf(server: StoreInspection, role: "master" | "slave"): Promise<number | null> {
  const [info] = await server.askText([["INFO", "replication"]]);
  const field = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, "m").exec(String(info))?.[1];
  if (field("role") !== role || field("master_link_status") === "down") return null;
  return Number(field(`${role}_repl_offset`));
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return null;
  }
}
