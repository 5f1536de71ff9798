import { delay } from "../../async/mod.ts";
import { addressOf, type SentinelAddress, type StoreAddress } from "../address/mod.ts";
import { Inquiry, sentinelAccess } from "./inquiry.ts";
import { type Look, lookAtSentinels } from "./look.ts";

/** How long it waits before it asks again, in milliseconds. */
const againMs = 20;

/** Where a master is, or why nobody says. */
export type FoundMaster = { readonly address: StoreAddress } | Exclude<Look, { topology: unknown }>;

/** Asks once for all where the master is that Sentinels name, and waits so long that they say. */
export async function findMaster(
  address: SentinelAddress,
  patienceMs: number,
  random: () => number = Math.random,
): Promise<FoundMaster> {
  await using servers = new Inquiry((place) => addressOf(address, place), random);
  await using sentinels = new Inquiry((place) => addressOf(sentinelAccess(address), place), random);
  const end = performance.now() + patienceMs;
  for (;;) {
    const look = await lookAtSentinels(sentinels, address.sentinels, address.name, servers);
    if ("topology" in look) {
      const [shard] = look.topology.shards;
      if (shard) return { address: addressOf(address, shard.master) };
    } else if (look.isWrongAddress || performance.now() > end) {
      return look;
    }
    await delay(againMs);
  }
}
