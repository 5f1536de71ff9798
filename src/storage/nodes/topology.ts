import { nameOf, type Place } from "../address/mod.ts";
import { slotCount, slotOf } from "../keys/mod.ts";

/** A master, and those that may take its place: all of its replicas that were not given up. */
export interface Shard {
  readonly master: Place;
  readonly replicas: readonly Place[];
}

/** By so many numbers all slots are reached. */
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
  readonly #bySlot: readonly (Shard | undefined)[];

  constructor(
    bySlot: readonly (Shard | undefined)[],
    places: readonly Place[],
    isByMajority: boolean,
  ) {
    this.#bySlot = bySlot;
    this.shards = [...new Set(bySlot)].filter((shard) => shard !== undefined);
    this.places = uniquePlaces([...places, ...this.shards.map(({ master }) => master)]);
    this.isByMajority = isByMajority;
  }

  /** Who has a slot, or a key's slot; null if no node has it. */
  shardOf(of: number | string): Shard | null {
    return this.#bySlot[typeof of === "number" ? of : slotOf(of)] ?? null;
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
    const missing = slotCount - this.#bySlot.filter((shard) => shard !== undefined).length;
    if (missing === 0) return null;
    return `no node has ${missing} of the cluster's ${slotCount} slots; \`redis-cli --cluster check\` and ` +
      "`--cluster fix` find and mend that";
  }
}

/** One master that has all slots, as with Sentinel. */
export function topologyOfOne(shard: Shard, isByMajority: boolean): Topology {
  const bySlot = Array.from({ length: slotCount }, () => shard);
  return new Topology(bySlot, shard.replicas, isByMajority);
}

/** Each place once. */
export function uniquePlaces(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [nameOf(place), place])).values()];
}
