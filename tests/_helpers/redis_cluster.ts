/** A real Redis Cluster for tests, of redis-servers on free ports of this machine. */
import { slotCount, slotOf } from "../../src/storage/keys/mod.ts";
import { freePort } from "./free_port.ts";
import { RedisGroup, until } from "./redis_group.ts";
import { type RedisServer, startRedisServer } from "./redis_server.ts";

/** How to start a cluster. */
export interface ClusterOptions {
  /** Default: 3. */
  readonly masters?: number;
  /** Of each master. Default: 1. */
  readonly replicas?: number;
  /** After this long without a word a node is given up. Default: 2000. */
  readonly nodeTimeoutMs?: number;
  /** A folder with `crt.pem` and `key.pem`: clients and nodes speak TLS, and nothing else. */
  readonly tlsFolder?: string;
  /** Further arguments of each redis-server. */
  readonly args?: readonly string[];
}

/** A node as it describes itself. */
interface SelfDescription {
  readonly server: RedisServer;
  readonly id: string;
  readonly isMaster: boolean;
  /** The id of a replica's master. */
  readonly masterId: string;
  readonly epoch: number;
  readonly busPort: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const startAttempts = 5;

/** A cluster whose slots are spread evenly over its masters. Use it in a `redisTest`. */
export class RedisCluster extends RedisGroup {
  /** The first masters, and then their replicas, in turn. */
  readonly servers: readonly RedisServer[];

  private constructor(servers: readonly RedisServer[], owned: AsyncDisposableStack) {
    super(servers, owned);
    this.servers = servers;
  }

  /** Starts it, and waits until all nodes know of each other and all replicas follow: two seconds. */
  static async start(options: ClusterOptions = {}): Promise<RedisCluster> {
    const { masters = 3, replicas = 1 } = options;
    await using stack = new AsyncDisposableStack();
    // Without replicas WAIT ends by its time-out, which an idle server notices only when its timer rings.
    const args = [...replicas === 0 ? ["--hz", "100"] : [], ...options.args ?? []];
    const length = masters * (1 + replicas);
    const starting = Array.from({ length }, () => startNode({ ...options, args }));
    const servers = (await Promise.all(starting)).map((server) => stack.use(server));
    const cluster = new RedisCluster(servers, stack.move());
    await cluster.#form(masters);
    return cluster;
  }

  /** The master of a slot, or of a key's slot: by what awake nodes say of themselves. */
  async masterOf(slot: number | string): Promise<RedisServer> {
    const number = typeof slot === "number" ? slot : slotOf(slot);
    const masters = (await this.#describe()).filter(({ isMaster, ranges }) =>
      isMaster && ranges.some(([from, to]) => from <= number && number <= to)
    );
    const [latest] = masters.toSorted((a, b) => b.epoch - a.epoch);
    if (!latest) throw new Error(`No master of slot ${number} is awake`);
    return latest.server;
  }

  /** All awake masters of slots. */
  async masters(): Promise<readonly RedisServer[]> {
    return (await this.#describe()).filter(({ isMaster, ranges }) => isMaster && ranges.length > 0)
      .map(({ server }) => server);
  }

  /** The awake replicas of a node. */
  async replicasOf(server: RedisServer): Promise<readonly RedisServer[]> {
    const id = String(await this.ask(server, "CLUSTER", "MYID"));
    return (await this.#describe()).filter(({ masterId }) => masterId === id)
      .map((node) => node.server);
  }

  /** Waits until another node than this one is master of a slot, or of a key's slot. */
  async failedOver(slot: number | string, from: RedisServer): Promise<RedisServer> {
    let master = from;
    await until("a replica is promoted", async () => {
      master = await this.masterOf(slot).catch(() => from);
      return master !== from;
    });
    return master;
  }

  /** Waits until all that is awake agrees that all is well, and all replicas follow their masters. */
  settled(): Promise<void> {
    return until("the cluster is at rest", async () => {
      // One after the other: until all are, one that is not well yet is all that has to be asked.
      for (const server of this.awake) if (!await this.#isWell(server)) return false;
      const nodes = await this.#describe();
      const knowing = nodes.map(({ server }) => this.#knowsAll(server, nodes));
      return (await Promise.all(knowing)).every(Boolean);
    });
  }

  /** Moves a slot with its keys, a few at a time, `between` the steps doing something else. */
  async moveSlot(
    slot: number,
    to: RedisServer,
    between: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> {
    const from = await this.masterOf(slot);
    const [fromId, toId] = await Promise.all(
      [from, to].map(async (server) => String(await this.ask(server, "CLUSTER", "MYID"))),
    );
    if (fromId === undefined || toId === undefined) throw new Error("A node has no id");
    await this.ask(to, "CLUSTER", "SETSLOT", slot, "IMPORTING", fromId);
    await this.ask(from, "CLUSTER", "SETSLOT", slot, "MIGRATING", toId);
    for (;;) {
      await between();
      const keys = await this.ask(from, "CLUSTER", "GETKEYSINSLOT", slot, 10) as string[];
      if (keys.length === 0) break;
      await this.ask(from, "MIGRATE", "127.0.0.1", to.port, "", 0, 5000, "KEYS", ...keys);
    }
    for (const server of [to, from]) {
      await this.ask(server, "CLUSTER", "SETSLOT", slot, "NODE", toId);
    }
  }

  /** By hand: `redis-cli --cluster create` waits for seconds where there is nothing to wait for. */
  async #form(masterCount: number): Promise<void> {
    const masters = this.servers.slice(0, masterCount);
    const perMaster = Math.ceil(slotCount / masterCount);
    for (const [index, server] of masters.entries()) {
      const to = Math.min((index + 1) * perMaster, slotCount) - 1;
      await this.ask(server, "CLUSTER", "SET-CONFIG-EPOCH", index + 1);
      await this.ask(server, "CLUSTER", "ADDSLOTSRANGE", index * perMaster, to);
    }
    const nodes = await this.#describe();
    await until("all nodes know of each other", async () => {
      const views = await Promise.all(this.servers.map((each) => this.#nodesSeenBy(each)));
      for (const [index, { server }] of nodes.entries()) {
        // Each is introduced to each: to hear of one from another takes a second.
        for (const other of nodes.slice(index + 1)) {
          // One that stood still while it was introduced is forgotten.
          if (views[index]?.includes(`:${other.server.port}@`)) continue;
          const { port } = other.server;
          await this.ask(server, "CLUSTER", "MEET", "127.0.0.1", port, other.busPort);
        }
      }
      return views.every((view) =>
        !/handshake/.test(view) && linesOf(view).length === views.length
      );
    });
    const ids = (await this.#describe()).map(({ id }) => id);
    for (const [index, server] of this.servers.slice(masterCount).entries()) {
      await this.ask(server, "CLUSTER", "REPLICATE", ids[index % masterCount] ?? "");
    }
    await this.settled();
  }

  async #describe(): Promise<readonly SelfDescription[]> {
    return await Promise.all(this.awake.map(async (server) => {
      const own = linesOf(await this.#nodesSeenBy(server)).find((line) => /myself/.test(line)) ??
        "";
      const [id = "", address = "", flags = "", masterId = "", , , epoch, , ...slots] = own.split(
        " ",
      );
      const ranges = slots.filter((text) => !text.startsWith("[")).map((text) => {
        const [from = 0, to = from] = text.split("-").map(Number);
        return [from, to] as const;
      });
      const busPort = /@(\d+)/.exec(address)?.[1] ?? "";
      const isMaster = flags.includes("master");
      return { server, id, isMaster, masterId, epoch: Number(epoch), busPort, ranges };
    }));
  }

  async #isWell(server: RedisServer): Promise<boolean> {
    const info = String(await this.ask(server, "CLUSTER", "INFO"));
    if (!/cluster_state:ok/.test(info) || !/cluster_slots_ok:16384/.test(info)) return false;
    const replication = String(await this.ask(server, "INFO", "replication"));
    return !/link_status:down|state=(?!online)|offset=0,/.test(replication);
  }

  async #knowsAll(server: RedisServer, nodes: readonly SelfDescription[]): Promise<boolean> {
    const lines = linesOf(await this.#nodesSeenBy(server));
    return nodes.every(({ id, isMaster }) =>
      lines.some((line) =>
        line.startsWith(id) && !/fail|handshake/.test(line) &&
        line.includes(isMaster ? "master" : "slave")
      )
    );
  }

  async #nodesSeenBy(server: RedisServer): Promise<string> {
    return String(await this.ask(server, "CLUSTER", "NODES"));
  }
}

/** The setting that names a cluster, by all of its nodes. */
export function clusterUrl({ servers }: RedisCluster): string {
  return `redis+cluster://${servers.map(({ port }) => `127.0.0.1:${port}`)}`;
}

async function startNode(
  { nodeTimeoutMs = 2000, tlsFolder, args = [] }: ClusterOptions,
): Promise<RedisServer> {
  for (let attempt = 1;; attempt++) {
    const port = freePort();
    const node = ["--cluster-enabled", "yes", "--cluster-port", String(freePort())];
    node.push("--cluster-node-timeout", String(nodeTimeoutMs));
    node.push("--cluster-require-full-coverage", "no");
    node.push("--repl-diskless-sync-delay", "0", "--repl-ping-replica-period", "1");
    if (tlsFolder !== undefined) node.push(...tlsArgs(tlsFolder, port));
    try {
      return await startRedisServer({
        port,
        appendonly: true,
        appendfsync: "everysec",
        args: [...node, ...args],
      });
    } catch (error) {
      // Its other port may have been taken since.
      if (attempt === startAttempts) throw error;
    }
  }
}

/** The port that everybody knows is the one for TLS. */
function tlsArgs(folder: string, port: number): readonly string[] {
  return [
    ...["--port", "0", "--tls-port", String(port), "--tls-cluster", "yes"],
    ...["--tls-replication", "yes", "--tls-auth-clients", "no"],
    ...["--tls-cert-file", `${folder}/crt.pem`, "--tls-key-file", `${folder}/key.pem`],
    ...["--tls-ca-cert-file", `${folder}/crt.pem`],
  ];
}

function linesOf(text: string): readonly string[] {
  return text.trim().split("\n");
}
