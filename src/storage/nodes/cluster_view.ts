import type { Place } from "../address/mod.ts";
import { slotCount } from "../keys/mod.ts";
import { type Shard, type SlotRange, Topology, uniquePlaces } from "./topology.ts";

/** What one node knows of one node. */
export interface NodeLine {
  readonly id: string;
  readonly place: Place;
  /** Whether it is the node that was asked. */
  readonly isSelf: boolean;
  readonly isMaster: boolean;
  /** Whether the majority of masters has given it up. */
  readonly isFailed: boolean;
  /** Of a replica. */
  readonly masterId: string;
  /** Of two claims to a slot the one of the higher epoch counts. */
  readonly epoch: number;
  readonly ranges: readonly SlotRange[];
}

/** What one node knows of all. */
export type ClusterView = readonly NodeLine[];

/**
 * Reads the reply of CLUSTER NODES. Nodes without an address are left out. A slot that is moving is
 * still its old master's. https://redis.io/docs/latest/commands/cluster-nodes/
 */
export function parseClusterView(text: string, asked: Place): ClusterView {
  return text.split("\n").filter((line) => line.trim() !== "").flatMap((line) => {
    const [id = "", address = "", flagged = "", masterId = "", , , epoch, , ...slots] = line.trim()
      .split(" ");
    const flags = flagged.split(",");
    const isSelf = flags.includes("myself");
    const place = placeOf(address, isSelf ? asked : null);
    if (place === null) return [];
    return [{
      id,
      place,
      isSelf,
      isMaster: flags.includes("master"),
      isFailed: flags.includes("fail"),
      masterId,
      epoch: Number(epoch),
      ranges: slots.filter((slot) => !slot.startsWith("[")).map(rangeOf),
    }];
  });
}

/**
 * What several nodes know together. Each slot is that master's who claims it with the highest epoch,
 * which is how the nodes themselves agree. A replica counts as long as anybody counts it: one that has
 * just come back may be promoted before all others have heard of it.
 */
export function mergeViews(views: readonly ClusterView[]): Topology {
  const lines = views.flat();
  const claims = lines.filter(({ isMaster }) => isMaster).toSorted((a, b) => a.epoch - b.epoch);
  const claimants = [...new Set(claims.map(({ id }) => id))];
  // By their number in that list, from 1 on; 0 is no claimant.
  const owners = new Uint16Array(slotCount);
  for (const { id, ranges } of claims) {
    for (const [from, to] of ranges) owners.fill(claimants.indexOf(id) + 1, from, to + 1);
  }
  const masters = claimants.filter((_, index) => owners.includes(index + 1));
  const shards = claimants.map((id) =>
    masters.includes(id) ? shardOf(id, lines, masters) : undefined
  );
  const heard = lines.filter(({ id, isSelf }) => isSelf && masters.includes(id));
  return new Topology(
    [undefined, ...shards],
    owners,
    lines.map(({ place }) => place),
    heard.length > masters.length / 2,
  );
}

function shardOf(id: string, lines: readonly NodeLine[], masterIds: readonly string[]): Shard {
  const master = lines.find((line) => line.id === id)?.place;
  if (!master) throw new TypeError(`Nobody knows node ${id}`);
  const replicas = lines.filter((line) =>
    line.masterId === id && !line.isFailed && !masterIds.includes(line.id)
  );
  return { master, replicas: uniquePlaces(replicas.map(({ place }) => place)) };
}

/** `ip:port@busPort,hostname`: the host's name if it has one, for TLS. A node may not know its own. */
function placeOf(address: string, asked: Place | null): Place | null {
  const [, ip = "", port, name = ""] = /^(.*):(\d+)(?:@\d+)?(?:,([^,=]*))?/.exec(address) ?? [];
  const host = name || ip || asked?.host || "";
  return host === "" || Number(port) === 0 ? null : { host, port: Number(port) };
}

function rangeOf(text: string): SlotRange {
  const [from = 0, to = from] = text.split("-").map(Number);
  return [from, to];
}
