import { nameOf, type Place } from "../address/mod.ts";
import { slotCount, slotOf } from "../keys/mod.ts";

/** A master, and those that may take its place: all of its replicas that were not given up. */
export interface Shard {
  readonly master: Place;
  readonly replicas: readonly Place[];
}

/** The first million numbers reach all slots. */
const mostTags = 1_000_000;

/** Slots from one to another, both included. */
export type SlotRange = readonly [from: number, to: number];

/** Who has what, as it was seen in one look. It never changes. */
export class Topology {
  readonly shards: readonly Shard[];
  /** Every server that was named, those that were given up as well. */
  readonly places: readonly Place[];
  /** Whether a majority of those who decide about masters was among those who said so. */
  readonly isByMajority: boolean;
  readonly #shards: readonly (Shard | undefined)[];
  readonly #owners: Uint16Array;

  /** `owners` has, for each slot, the place of its shard in `shards`. */
  constructor(
    shards: readonly (Shard | undefined)[],
    owners: Uint16Array,
    places: readonly Place[],
    isByMajority: boolean,
  ) {
    this.#shards = shards;
    this.#owners = owners;
    this.shards = shards.filter((shard) => shard !== undefined);
    this.places = uniquePlaces([...places, ...this.shards.map(({ master }) => master)]);
    this.isByMajority = isByMajority;
  }

  /** Who has a slot, or a key's slot; null if no node has it. */
  shardOf(of: number | string): Shard | null {
    const owner = this.#owners[typeof of === "number" ? of : slotOf(of)];
    return this.#shards[owner ?? -1] ?? null;
  }

  /**
   * A hash tag for each shard, whose slot it has: the lowest number. So what has this tag stays in its
   * slot when another node takes over.
   */
  get tags(): readonly string[] {
    const missing = new Set<Shard>(this.shards);
    const tags: string[] = [];
    for (let number = 0; missing.size > 0 && number < mostTags; number++) {
      const shard = this.shardOf(String(number));
      if (shard !== null && missing.delete(shard)) tags.push(String(number));
    }
    return tags;
  }

  /** Which slots no node has, and what to do about it; null if there are none. */
  get lack(): string | null {
    const missing = this.#owners.filter((owner) => this.#shards[owner] === undefined).length;
    if (missing === 0) return null;
    if (missing === slotCount) {
      return "no node has any slot; `redis-cli --cluster create` makes a cluster of nodes";
    }
    return `no node has ${missing} of the cluster's ${slotCount} slots; \`redis-cli --cluster check\` and ` +
      "`--cluster fix` find and mend that";
  }
}

/** One master that has all slots, as with Sentinel. */
export function topologyOfOne(shard: Shard, isByMajority: boolean): Topology {
  return new Topology([shard], new Uint16Array(slotCount), shard.replicas, isByMajority);
}

/** Each place once. */
export function uniquePlaces(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [nameOf(place), place])).values()];
}
