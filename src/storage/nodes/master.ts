import { delay } from "../../async/mod.ts";
import { addressOf, type SentinelAddress, type StoreAddress } from "../address/mod.ts";
import { Inquiry, sentinelAccess } from "./inquiry.ts";
import { type Look, lookAtSentinels } from "./look.ts";
import { uniquePlaces } from "./topology.ts";

/** How long it waits before it asks again, in milliseconds. */
const againMs = 20;

/** Where a master is, or why nobody says. */
export type FoundMaster = Master | Exclude<Look, { topology: unknown }>;

/** A master that Sentinels name. */
export interface Master {
  readonly address: StoreAddress;
  /** Those that may take its place. */
  readonly replicas: readonly StoreAddress[];
  /** Whether enough Sentinels answer to replace it. */
  readonly isByMajority: boolean;
}

/** Asks once for all where the master is that Sentinels name, and waits so long that they say. */
export async function findMaster(
  address: SentinelAddress,
  patienceMs: number,
  random: () => number = Math.random,
): Promise<FoundMaster> {
  await using servers = new Inquiry((place) => addressOf(address, place), random);
  await using sentinels = new Inquiry((place) => addressOf(sentinelAccess(address), place), random);
  const end = performance.now() + patienceMs;
  let places = address.sentinels;
  for (;;) {
    const look = await lookAtSentinels(sentinels, places, address.name, servers);
    const isLate = performance.now() > end;
    if ("topology" in look) {
      const { shards: [shard], isByMajority } = look.topology;
      // The others are asked, too, before there are too few.
      places = uniquePlaces([...address.sentinels, ...look.sentinels]);
      if (shard && (isByMajority || isLate)) {
        const replicas = shard.replicas.map((place) => addressOf(address, place));
        return { address: addressOf(address, shard.master), replicas, isByMajority };
      }
    } else if (look.isRefusal || isLate) {
      return look;
    }
    await delay(againMs);
  }
}
