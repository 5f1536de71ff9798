import { delay } from "../../async/mod.ts";
import { addressOf, type ClusterAddress } from "../address/mod.ts";
import { Inquiry } from "./inquiry.ts";
import { lookAtCluster, passing, type Trouble } from "./look.ts";
import { type Topology, uniquePlaces } from "./topology.ts";

/** How long it waits before it asks again, in milliseconds. */
const againMs = 20;

/** Who has what in a cluster, or why not all of it can be used. */
export type FoundCluster = { readonly topology: Topology } | Trouble;

/** Asks once for all who has what in a cluster, and waits so long that somebody says. */
export async function findCluster(
  address: ClusterAddress,
  patienceMs: number,
): Promise<FoundCluster> {
  await using inquiry = new Inquiry((place) => addressOf(address, place), Math.random);
  const end = performance.now() + patienceMs;
  let places = address.nodes;
  for (;;) {
    const look = await lookAtCluster(inquiry, places);
    if ("trouble" in look) {
      if (look.isRefusal || performance.now() >= end) return look;
      await delay(againMs);
      continue;
    }
    const { topology, wrong } = look;
    const all = uniquePlaces([...places, ...topology.places]);
    if (all.length > places.length) {
      // The others may know better.
      places = all;
    } else if (wrong === null) {
      return topology.lack === null ? look : passing(topology.lack);
    } else {
      if (performance.now() >= end) return { ...passing(wrong), isWrongAddress: true };
      await delay(againMs);
    }
  }
}
