import { StoreUnavailable } from "../../service/mod.ts";
import { addressOf, type ClusterAddress, nameOf, type Place } from "../address/mod.ts";
import { parseKey, slotOf } from "../keys/mod.ts";
import { findCluster, type FoundCluster, type Topology } from "../nodes/mod.ts";
import { isElsewhere } from "../outbox/mod.ts";
import { type InspectionPatience, StoreInspection } from "./inspection.ts";
import { hasCaughtUp, openReplica } from "./replica_source.ts";
import { settle } from "./settle.ts";
import {
  findKeys,
  inOrder,
  keysKeepAppearing,
  readSnapshot,
  slotScope,
  type Snapshot,
} from "./snapshot.ts";
import type { StoredEntry } from "./stored_entry.ts";

/** How long nodes are asked that do not answer, in milliseconds. */
const findingMs = 3_000;
/** How often it looks for guilds that have come meanwhile. */
const maxLooks = 20;

/** A connection for operators to each master of a cluster: the whole store, slot by slot. */
export class ClusterInspection implements AsyncDisposable {
  readonly isSplit = true;
  readonly topology: Topology;
  /** By the masters' names. */
  readonly masters: ReadonlyMap<string, StoreInspection>;
  /** By the masters' names: a hash tag in a slot of each. */
  readonly tags: ReadonlyMap<string, string>;
  /** By the masters' names: replicas to read snapshots from. */
  readonly #replicas: Map<string, StoreInspection>;
  readonly #owned: AsyncDisposableStack;

  private constructor(
    topology: Topology,
    masters: ReadonlyMap<string, StoreInspection>,
    replicas: Map<string, StoreInspection>,
    owned: AsyncDisposableStack,
  ) {
    this.topology = topology;
    this.masters = masters;
    this.#replicas = replicas;
    this.tags = new Map(topology.tags.map((tag) => [nameAt(topology, tag), tag]));
    this.#owned = owned;
  }

  /**
   * Connects to every master, by what was `found` of them, and with `readReplicas` to a replica of each,
   * where one keeps up: snapshots are read from it then.
   *
   * @throws {StoreUnavailable}
   */
  static async open(
    options: ClusterAddress & InspectionPatience & { readonly readReplicas?: boolean },
    found?: FoundCluster,
  ): Promise<ClusterInspection> {
    const seen = found ?? await findCluster(options, findingMs);
    if ("trouble" in seen) throw new StoreUnavailable(`Cannot reach the store: ${seen.trouble}`);
    const { topology } = seen;
    await using stack = new AsyncDisposableStack();
    const masters = new Map<string, StoreInspection>();
    const replicas = new Map<string, StoreInspection>();
    for (const shard of topology.shards) {
      const at = (place: Place) => ({ ...options, ...addressOf(options, place) });
      const master = stack.use(await StoreInspection.open(at(shard.master)));
      masters.set(nameOf(shard.master), master);
      const wanted = options.readReplicas ? shard.replicas.map(at) : [];
      const replica = await openReplica(master, wanted, [["READONLY"]]);
      if (replica !== null) replicas.set(nameOf(shard.master), stack.use(replica));
    }
    return new ClusterInspection(topology, masters, replicas, stack.move());
  }

  /**
   * Reads all keys of ours, in each slot in one instant, as they are once all outboxes are applied.
   * Guilds come first: what an outbox has given up by then is found at the person that it was for. So
   * nothing is missing, but what people do meanwhile may be with them already and not yet in their guild.
   *
   * @throws {StoreUnavailable}
   */
  async snapshot(): Promise<Snapshot> {
    const parts: Snapshot[] = [];
    const known = new Set<number>();
    for (let look = 1; look <= maxLooks; look++) {
      // What an outbox on one replica has given up has to be on another by now.
      await this.#leaveSlowReplicas();
      const { names, foreign } = await this.#findKeys();
      const slots = new Set(names.filter(isHome).map(slotOf)).difference(known);
      if (slots.size === 0) {
        parts.push(...await this.#readSlots(names.filter((key) => !isHome(key)), isNotHome));
        return settle(merged(parts, foreign));
      }
      for (const slot of slots) known.add(slot);
      const wanted = names.filter((key) => isHome(key) && slots.has(slotOf(key)));
      parts.push(...await this.#readSlots(wanted, isHome));
    }
    throw keysKeepAppearing();
  }

  /**
   * Puts `entries` in the place of `oldKeys`, each slot in one EXEC.
   *
   * @throws {StoreUnavailable} Some slots may be written, and others not.
   */
  async replace(oldKeys: readonly string[], entries: Iterable<StoredEntry>): Promise<void> {
    const bySlot = Map.groupBy(entries, ({ key }) => slotOf(key));
    const oldBySlot = Map.groupBy(oldKeys, slotOf);
    const slots = new Set([...oldBySlot.keys(), ...bySlot.keys()]);
    try {
      await this.#eachSlot(slots, async (slot, master) => {
        await master.replace(oldBySlot.get(slot) ?? [], bySlot.get(slot) ?? []);
      });
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) throw cause;
      const advice = "That was one slot; others may be written: do it again with --force";
      throw new StoreUnavailable(`${cause.message}. ${advice}`, { cause });
    }
  }

  /** As on one server, for each master. @throws {StoreUnavailable} */
  async confirm(patienceMs?: number): Promise<void> {
    const followed = this.topology.shards.filter(({ replicas }) => replicas.length > 0);
    await Promise.all(
      followed.map(({ master }) => this.masters.get(nameOf(master))?.waitForReplica(patienceMs)),
    );
  }

  /**
   * As on one server, but slot by slot: keys in slots where nothing is written are compared just before.
   *
   * @throws {StoreUnavailable}
   */
  async changeIf(
    expected: ReadonlyMap<string, StoredEntry | string | null>,
    commands: readonly (readonly string[])[],
  ): Promise<boolean> {
    const bySlot = Map.groupBy(commands, ([, key = ""]) => slotOf(key));
    const expectedBySlot = Map.groupBy(expected, ([key]) => slotOf(key));
    const written = new Set(bySlot.keys());
    for (const slot of [...new Set(expectedBySlot.keys()).difference(written), ...written]) {
      const own = new Map(expectedBySlot.get(slot));
      if (!await this.#masterOf(slot).changeIf(own, bySlot.get(slot) ?? [])) return false;
    }
    return true;
  }

  /** Ends the connections. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#owned.disposeAsync();
  }

  async #findKeys() {
    const sources = [...this.masters].map(([name, master]) => this.#replicas.get(name) ?? master);
    const found = await Promise.all(sources.map(findKeys));
    const names = found.flatMap((each) => each.names);
    const total = found.reduce((sum, each) => sum + each.total, 0);
    return { names, foreign: total - names.length };
  }

  async #readSlots(
    names: readonly string[],
    holds: (key: string) => boolean,
  ): Promise<readonly Snapshot[]> {
    const bySlot = Map.groupBy(names, slotOf);
    return await this.#eachSlot(new Set(bySlot.keys()), (slot, master) => {
      const known = bySlot.get(slot) ?? [];
      const found = { names: known, total: known.length };
      const source = this.#replicas.get(nameAt(this.topology, slot)) ?? master;
      return readSnapshot(source, found, slotScope(slot, holds));
    });
  }

  /** Reads from the master again where a replica does not keep up. */
  async #leaveSlowReplicas(): Promise<void> {
    for (const [name, replica] of this.#replicas) {
      const master = this.masters.get(name);
      if (!master || !await hasCaughtUp(replica, master)) this.#replicas.delete(name);
    }
  }

  /** Masters work side by side, each on one slot after the other. */
  async #eachSlot<T>(
    slots: ReadonlySet<number>,
    work: (slot: number, master: StoreInspection) => Promise<T>,
  ): Promise<readonly T[]> {
    const byMaster = Map.groupBy(slots, (slot) => this.#masterOf(slot));
    const done = await Promise.all([...byMaster].map(async ([master, own]) => {
      const results: T[] = [];
      for (const slot of own) results.push(await work(slot, master));
      return results;
    }));
    return done.flat();
  }

  #masterOf(slot: number): StoreInspection {
    const shard = this.topology.shardOf(slot);
    const master = shard && this.masters.get(nameOf(shard.master));
    if (master) return master;
    throw new StoreUnavailable(`Cannot use the store: no node has slot ${slot}`);
  }
}

/** Whether a key belongs to a guild, or to the bot, and not to a person, a channel or everybody. */
function isHome(key: string): boolean {
  return !isNotHome(key);
}

function isNotHome(key: string): boolean {
  return isElsewhere(key) || parseKey(key)?.kind === "applied";
}

function nameAt(topology: Topology, of: number | string): string {
  const shard = topology.shardOf(of);
  return shard ? nameOf(shard.master) : "";
}

function merged(parts: readonly Snapshot[], foreign: number): Snapshot {
  return {
    entries: inOrder(parts.flatMap(({ entries }) => [...entries.values()])),
    strange: new Map(parts.flatMap(({ strange }) => [...strange])),
    foreign,
    now: Math.max(0, ...parts.map(({ now }) => now)),
  };
}
