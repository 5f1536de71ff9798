import { nameOf, type Place } from "../address/mod.ts";
import { failureOf, silentEvents, type StoreEvents } from "../redis/mod.ts";
import type { Topology } from "./topology.ts";

/** How long a replica has to confirm a write, in milliseconds. */
const confirmMs = 400;
/** The same where there seems to be no replica: one that has just come back answers at once. */
const aloneMs = 2;
/** How long it may take until all nodes know of a replica that has come back, in milliseconds. */
const rumourMs = 3_000;

/** Who knows the nodes. */
export interface Watcher {
  /** As it was seen last; null before it was seen. */
  readonly topology: Topology | null;
  /** What there is to see from now on; null if nobody says. */
  look(): Promise<Topology | null>;
}

/** Told of what no replica has. */
export type ConfirmationEvents = Pick<StoreEvents, "unconfirmed" | "confirmedAgain">;

/** A connection that has just sent a write to a master. */
export interface MasterConnection {
  readonly master: Place;
  sendCommand(args: readonly string[]): Promise<unknown>;
}

/**
 * Finds out whether a write would survive its master: whether a replica has it, or there is none that
 * could ever take the master's place. WAIT improves safety, as Redis says, and does not make Redis
 * strongly consistent: two nodes lost within seconds may still take a write along.
 * https://redis.io/docs/latest/commands/wait/
 */
export class Confirmation {
  readonly #nodes: Watcher;
  readonly #now: () => number;
  readonly #events: ConfirmationEvents;
  /** When a replica of a master last confirmed something. */
  readonly #confirmedAt = new Map<string, number>();
  /** Masters whose last write no replica has. */
  readonly #alone = new Set<string>();

  /** `now` is a clock in milliseconds that never jumps. */
  constructor(
    nodes: Watcher,
    events: ConfirmationEvents = silentEvents,
    now = () => performance.now(),
  ) {
    this.#nodes = nodes;
    this.#events = events;
    this.#now = now;
  }

  /**
   * Asks on the connection that has just sent a write, in the same tick, whether the write counts. If
   * not, its outcome is unknown: only its done marker can say.
   *
   * @throws {CommandFailed} if there is no answer.
   */
  async confirm(connection: MasterConnection, key: string): Promise<boolean> {
    const seemsAlone = this.#nodes.topology?.shardOf(key)?.replicas.length === 0;
    const patienceMs = seemsAlone ? aloneMs : confirmMs;
    if (await replicasWithin(connection, patienceMs) > 0) {
      this.#hasReplica(nameOf(connection.master));
      return true;
    }
    const isAlone = await this.#isAlone(connection.master, key);
    if (isAlone) {
      const name = nameOf(connection.master);
      this.#events.unconfirmed(name, !this.#alone.has(name));
      this.#alone.add(name);
    }
    return isAlone;
  }

  #hasReplica(master: string): void {
    this.#confirmedAt.set(master, this.#now());
    if (this.#alone.size === 0) return;
    const masters = this.#nodes.topology?.shards.map((shard) => nameOf(shard.master)) ?? [];
    for (const name of this.#alone) {
      if (name === master || !masters.includes(name)) this.#alone.delete(name);
    }
    if (this.#alone.size === 0) this.#events.confirmedAgain();
  }

  /**
   * Whether a node is the master of a key and has no replica, by what is said from now on. A node that
   * wakes from a long sleep takes writes for a moment that nobody will know of, so one that is no
   * master any more has written nothing.
   */
  async #isAlone(master: Place, key: string): Promise<boolean> {
    const seen = await this.#nodes.look();
    const shard = seen?.shardOf(key);
    if (!seen?.isByMajority || !shard) return false;
    const confirmedAt = this.#confirmedAt.get(nameOf(master)) ?? -Infinity;
    return nameOf(shard.master) === nameOf(master) && shard.replicas.length === 0 &&
      this.#now() - confirmedAt > rumourMs;
  }
}

async function replicasWithin(connection: MasterConnection, ms: number): Promise<number> {
  try {
    return Number(await connection.sendCommand(["WAIT", "1", String(ms)]));
  } catch (error) {
    throw failureOf(error);
  }
}
