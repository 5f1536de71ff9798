import {
  addressOf,
  type ClusterAddress,
  nameOf,
  type Place,
  type SentinelAddress,
} from "../address/mod.ts";
import { StoreUnavailable } from "../../service/mod.ts";
import {
  CommandFailed,
  type Query,
  type Replies,
  type StoreEvents,
  type StoreOperation,
  type ViewReader,
} from "../redis/mod.ts";
import { Inquiry } from "./inquiry.ts";
import type { Nodes } from "./nodes.ts";
import { isFresh, isRecent, type Link, linkIn } from "./replica_link.ts";
import type { Shard } from "./topology.ts";

/** A replica that has not answered is not asked for so long. */
const restMs = 1_000;

/** What it takes to read from replicas. */
export interface ReplicaReaderOptions {
  readonly address: ClusterAddress | SentinelAddress;
  readonly nodes: Pick<Nodes, "topology" | "onTopology">;
  /** Reads from the masters. */
  readonly masters: ViewReader;
  readonly random: () => number;
  readonly events: Pick<StoreEvents, "operated">;
}

/**
 * Reads from replicas what is only looked at. A replica says with each answer how its link is, so that
 * one that lags is not believed: its master is asked then, and also for what the replica does not have,
 * because it may be on its way. Where the master does not answer, a replica's last word counts.
 */
export class ReplicaReader implements ViewReader, AsyncDisposable {
  readonly #options: ReplicaReaderOptions;
  /** Connections of its own: READONLY would let one that becomes a master's answer for too long. */
  readonly #replicas: Inquiry;
  readonly #restUntil = new Map<string, number>();
  #isClosed = false;

  constructor(options: ReplicaReaderOptions) {
    this.#options = options;
    const { address, nodes, random } = options;
    this.#replicas = new Inquiry((place) => addressOf(address, place), random);
    nodes.onTopology(() => this.#keepReplicas());
  }

  async read<const T extends readonly Query<unknown>[]>(
    name: StoreOperation,
    ...queries: T
  ): Promise<Replies<T>> {
    const began = performance.now();
    const fresh = await this.#ask(
      queries,
      (link, replies) => isFresh(link) && !replies.some(isNothing),
    );
    if (fresh) return this.#decode(name, began, queries, fresh);
    try {
      return await this.#options.masters.read(name, ...queries);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      this.#restUntil.clear();
      const last = await this.#ask(queries, isRecent);
      if (last === null) throw error;
      return this.#decode(name, began, queries, last);
    }
  }

  /** It connects to replicas once it is known which there are. */
  connect(): Promise<void> {
    return Promise.resolve();
  }

  /** Replicas are dialled again by themselves. */
  redial(): void {}

  [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    return this.#replicas[Symbol.asyncDispose]();
  }

  #decode<T extends readonly Query<unknown>[]>(
    name: StoreOperation,
    began: number,
    queries: T,
    replies: readonly unknown[],
  ): Replies<T> {
    const decoded = queries.map((query, index) => query.decode(replies[index]));
    this.#options.events.operated(name, performance.now() - began, true);
    return decoded as Replies<T>;
  }

  /** The replies of the first replica that is good enough; null if there is none. */
  async #ask(
    queries: readonly Query<unknown>[],
    isGood: (link: Link, replies: readonly unknown[]) => boolean,
  ): Promise<readonly unknown[] | null> {
    for (const place of this.#replicasOf(queries)) {
      try {
        const { link, replies } = await this.#askReplica(place, queries);
        if (link !== null && isGood(link, replies)) return replies;
      } catch (error) {
        if (!(error instanceof CommandFailed)) throw error;
        this.#restUntil.set(nameOf(place), performance.now() + restMs);
      }
    }
    return null;
  }

  /** In one trip, so that the link is as it was when it was read. */
  async #askReplica(place: Place, queries: readonly Query<unknown>[]) {
    // Otherwise a cluster's replica says who the master is.
    const opening = "nodes" in this.#options.address ? [["READONLY"]] : [];
    const commands = [...opening, ["INFO", "replication"], ...queries.map(({ args }) => [...args])];
    const answers = await this.#replicas.ask(place, ...commands);
    const [info, ...replies] = answers.slice(opening.length);
    return { link: linkIn(info), replies };
  }

  /** Those of the keys' shard, beginning with any of them; none if the keys are in several. */
  #replicasOf(queries: readonly Query<unknown>[]): readonly Place[] {
    const { nodes, random } = this.#options;
    const [shard, ...others] = new Set(queries.map(({ key }) => nodes.topology?.shardOf(key)));
    if (!shard || others.length > 0) return [];
    const replicas = awake(shard, this.#restUntil);
    const first = Math.floor(random() * replicas.length);
    return [...replicas.slice(first), ...replicas.slice(0, first)];
  }

  /** Connects to all replicas there are: when a master goes is no time to begin. */
  #keepReplicas(): void {
    if (this.#isClosed) return;
    const replicas = this.#options.nodes.topology?.shards.flatMap((shard) => shard.replicas) ?? [];
    this.#replicas.keep(replicas);
    for (const place of replicas) this.#replicas.to(place);
  }
}

function awake({ replicas }: Shard, restUntil: ReadonlyMap<string, number>): readonly Place[] {
  const now = performance.now();
  return replicas.filter((place) => (restUntil.get(nameOf(place)) ?? 0) <= now);
}

/** Whether a reply is what there is at no key: null, or nothing of a hash, a set or a list. */
function isNothing(reply: unknown): boolean {
  if (reply instanceof Map) return reply.size === 0;
  return reply === null || Array.isArray(reply) && reply.length === 0;
}
