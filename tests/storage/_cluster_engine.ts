import { slotOf } from "../../src/storage/keys/mod.ts";
import { ClusterInspection } from "../../src/storage/mod.ts";
import type { ClusterAddress } from "../../src/storage/address/mod.ts";
import { ClusterProxy } from "../_helpers/cluster_proxy.ts";
import type { RedisCluster } from "../_helpers/redis_cluster.ts";
import type { RedisServer } from "../_helpers/redis_server.ts";
import type { Bare } from "./_engine.ts";
import { clusterAddress, placeOf } from "./nodes/_nodes.ts";

/** A cluster of masters without replicas that tests use in turn: each begins with an empty one. */
export class ClusterEngine implements AsyncDisposable {
  readonly address: ClusterAddress;
  readonly #cluster: RedisCluster;
  readonly #masters = new Map<number, Promise<RedisServer>>();
  readonly #onDone: () => void;

  /** `onDone` is called when a test has done with it. */
  constructor(cluster: RedisCluster, onDone: () => void) {
    this.#cluster = cluster;
    this.#onDone = onDone;
    this.address = clusterAddress(cluster);
  }

  async empty(): Promise<void> {
    await this.#askAll("FLUSHALL");
  }

  /** A proxy in front of all nodes, and the way to the cluster through it. */
  openProxy() {
    const proxy = new ClusterProxy(this.#cluster.servers.map(({ port }) => port));
    return { proxy, address: { ...this.address, nodes: [placeOf(proxy)] } };
  }

  /** Its keys, looked at by operators. */
  inspect(): Promise<ClusterInspection> {
    return ClusterInspection.open(this.address);
  }

  /** A client that asks each key's master, when `settled` says that nothing is on its way there. */
  connect(settled: () => Promise<void>): Bare {
    const send = async (name: string | number, ...args: (string | number)[]) => {
      await settled();
      if (name === "KEYS") return (await this.#askAll(name, ...args) as string[][]).flat();
      if (name !== "DEL" && name !== "EXISTS") return await this.#ask(args[0] ?? "", name, ...args);
      const counts = await Promise.all(args.map((key) => this.#ask(key, name, key)));
      return counts.reduce((sum: number, count) => sum + Number(count), 0);
    };
    return Object.assign(send as Bare, { [Symbol.asyncDispose]: () => Promise.resolve() });
  }

  /** The cluster is there for the next test. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#onDone();
    return Promise.resolve();
  }

  async #ask(key: string | number, ...command: (string | number)[]): Promise<unknown> {
    const slot = slotOf(String(key));
    const known = this.#masters.get(slot) ?? this.#cluster.masterOf(slot);
    this.#masters.set(slot, known);
    return await this.#cluster.ask(await known, ...command);
  }

  #askAll(...command: (string | number)[]): Promise<unknown[]> {
    return Promise.all(this.#cluster.servers.map((each) => this.#cluster.ask(each, ...command)));
  }
}
