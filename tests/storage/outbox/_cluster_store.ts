import { silentEvents } from "../../../src/storage/redis/events.ts";
import type { RecordCorrupt } from "../../../src/service/mod.ts";
import { Outbox, splitCommit } from "../../../src/storage/outbox/mod.ts";
import { codecs } from "../../../src/storage/records/mod.ts";
import { type Connection, ConnectionPool } from "../../../src/storage/redis/connection.ts";
import { failureOf } from "../../../src/storage/redis/failure.ts";
import { Operations } from "../../../src/storage/redis/operations.ts";
import { Reader } from "../../../src/storage/redis/reader.ts";
import { type Splitting, Transactor } from "../../../src/storage/redis/transaction.ts";
import type { RedisCluster } from "../../_helpers/redis_cluster.ts";

/** What of a store is another. */
export interface Changes extends Partial<Splitting> {
  readonly confirm?: (connection: Connection) => Promise<boolean>;
  /** Awaited before an EXEC is sent. */
  readonly beforeExec?: () => Promise<void>;
}

/** Connections to the masters of a cluster, and what commits over several of them. */
export class ClusterStore implements AsyncDisposable {
  readonly transactor: Transactor;
  readonly outbox: Outbox;
  readonly corrupt: RecordCorrupt[] = [];
  readonly #cluster: RedisCluster;
  readonly #pools = new Map<string, ConnectionPool>();
  readonly #operations: Operations;

  /** `changes` puts something else in the place of what a store does: a mutant. */
  constructor(
    cluster: RedisCluster,
    { confirm = hasReplica, beforeExec, ...changes }: Changes = {},
  ) {
    this.#cluster = cluster;
    const connections = {
      trouble: { cause: null },
      use: async <T>(task: (connection: Connection) => Promise<T>, key = "") =>
        await (await this.#poolOf(key)).use((connection) =>
          task(withConfirm(connection, () => confirm(connection), beforeExec))
        ),
    };
    this.#operations = new Operations(connections, silentEvents, () => 0, () => {}, () => false);
    this.transactor = new Transactor(this.#operations, silentEvents, {
      split: splitCommit,
      committed: (guildId) => this.outbox.soon(guildId),
      ...changes,
    });
    this.outbox = new Outbox({
      transactor: this.transactor,
      reader: new Reader(this.#operations),
      codecs,
      onCorrupt: (error) => void this.corrupt.push(error),
      random: () => 0,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.outbox[Symbol.asyncDispose]();
    await this.#operations.close();
    await Promise.all([...this.#pools.values()].map((pool) => pool[Symbol.asyncDispose]()));
  }

  async #poolOf(key: string): Promise<ConnectionPool> {
    const { url, port } = await this.#cluster.masterOf(key);
    const known = this.#pools.get(url);
    if (known) return known;
    const pool = new ConnectionPool({ host: "127.0.0.1", port, tls: false }, 4, () => 0, () => {});
    this.#pools.set(url, pool);
    await pool.connect();
    return pool;
  }
}

async function hasReplica(connection: Connection): Promise<boolean> {
  try {
    return Number(await connection.sendCommand(["WAIT", "1", "400"])) > 0;
  } catch (error) {
    throw failureOf(error);
  }
}

function withConfirm(
  connection: Connection,
  confirm: () => Promise<boolean>,
  beforeExec?: () => Promise<void>,
): Connection {
  return {
    get isReady() {
      return connection.isReady;
    },
    get socketEpoch() {
      return connection.socketEpoch;
    },
    sendCommand: (args) => connection.sendCommand(args),
    sendCommands: async (commands) => {
      const at = commands.findIndex(([name]) => name === "EXEC");
      if (!beforeExec || at < 0) return await connection.sendCommands(commands);
      const queued = connection.sendCommands(commands.slice(0, at));
      await beforeExec();
      return [...await queued, ...await connection.sendCommands(commands.slice(at))];
    },
    confirm,
  };
}

/** A process that has read an outbox and stands still before it applies what it read. */
export async function openStale(cluster: RedisCluster, guildId: string, changes: Changes = {}) {
  const [hasRead, goesOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const store = new ClusterStore(cluster, {
    confirm: async (connection) => {
      const replicas = connection.sendCommand(["WAIT", "1", "400"]);
      hasRead.resolve();
      await goesOn.promise;
      return Number(await replicas) > 0;
    },
    ...changes,
  });
  const applied = store.outbox.apply(guildId);
  await hasRead.promise;
  /** Lets it apply what it read. */
  const goOn = async () => {
    goesOn.resolve();
    await applied;
  };
  return { goOn, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}
