import { delay } from "../../async/mod.ts";
import { StoreUnavailable } from "../../service/mod.ts";
import { addressOf, type ClusterAddress } from "../address/mod.ts";
import { Inquiry } from "./inquiry.ts";
import { lookAtCluster } from "./look.ts";
import { type Topology, uniquePlaces } from "./topology.ts";

/** How long nodes are asked again that have not answered, in milliseconds. */
const patienceMs = 3_000;
const lookGapMs = 20;

/**
 * Who has what in a cluster, now.
 *
 * @throws {StoreUnavailable} if nobody says, or if slots are missing: then not all can be read.
 */
export async function seeCluster(address: ClusterAddress): Promise<Topology> {
  await using inquiry = new Inquiry((place) => addressOf(address, place), Math.random);
  const until = performance.now() + patienceMs;
  let places = address.nodes;
  for (;;) {
    const look = await lookAtCluster(inquiry, places);
    if ("trouble" in look) {
      if (look.isWrongAddress || performance.now() >= until) {
        throw new StoreUnavailable(`Cannot reach the store: ${look.trouble}`);
      }
      await delay(lookGapMs);
      continue;
    }
    const { topology } = look;
    const all = uniquePlaces([...places, ...topology.places]);
    if (all.length > places.length) {
      // The others may know better.
      places = all;
      continue;
    }
    if (topology.missingSlots === 0) return topology;
    throw new StoreUnavailable(
      `Cannot use the store: no node has ${topology.missingSlots} of its slots; ` +
        "`redis-cli --cluster check` and `--cluster fix` find and mend that",
    );
  }
}
