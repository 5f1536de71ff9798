/** Redis with Sentinels for tests, on free ports of this machine. */
import { RedisGroup, until } from "./redis_group.ts";
import { type RedisServer, startRedisServer } from "./redis_server.ts";

/** How to start a set. */
export interface SentinelOptions {
  /** Default: 2. */
  readonly replicas?: number;
  /**
   * After this long without a word the master is given up. Default: 1000. A replica that missed its
   * master for ten times as long before that is not promoted, so much less does not stand a pause.
   */
  readonly downAfterMs?: number;
  /** Further arguments of each redis-server. */
  readonly args?: readonly string[];
}

const sentinelCount = 3;

/**
 * Sentinels' own times, in milliseconds, without which every test would wait.
 *
 * A Sentinel that notices that it stood still for two seconds, as on a busy machine, does nothing for
 * as long as the tilt period: half a minute if it is not told otherwise. A replica is promoted only
 * if it answered within the last five ping periods, so these may not be too short.
 */
const ownTimes = [
  ...["info-period", 200, "publish-period", 200, "ask-period", 100],
  ...["ping-period", 500, "tilt-period", 1000],
];

/** A master, its replicas, and three Sentinels of which two have to agree. Use it in a `redisTest`. */
export class SentinelSet extends RedisGroup {
  /** What the Sentinels call the master. */
  readonly name = "tavern";
  /** The first master, and then its replicas. */
  readonly servers: readonly RedisServer[];
  readonly sentinels: readonly RedisServer[];

  private constructor(
    servers: readonly RedisServer[],
    sentinels: readonly RedisServer[],
    owned: AsyncDisposableStack,
  ) {
    super([...servers, ...sentinels], owned);
    this.servers = servers;
    this.sentinels = sentinels;
  }

  /** Starts it, and waits until all Sentinels know of each other and of all replicas. */
  static async start(options: SentinelOptions = {}): Promise<SentinelSet> {
    const { replicas = 2, downAfterMs = 1000 } = options;
    await using stack = new AsyncDisposableStack();
    const startServer = async (args: readonly string[]) =>
      stack.use(
        await startRedisServer({
          appendonly: true,
          appendfsync: "everysec",
          args: ["--repl-diskless-sync-delay", "0", ...args, ...options.args ?? []],
        }),
      );
    const master = await startServer([]);
    const following = ["--replicaof", `127.0.0.1 ${master.port}`];
    const others = Array.from({ length: replicas }, () => startServer(following));
    const servers = [master, ...await Promise.all(others)];
    const config = sentinelConfig(master, downAfterMs);
    const starting = Array.from(
      { length: sentinelCount },
      () => startRedisServer({ config, args: ["--sentinel"] }),
    );
    const sentinels = (await Promise.all(starting)).map((server) => stack.use(server));
    const set = new SentinelSet(servers, sentinels, stack.move());
    for (const sentinel of sentinels) await set.ask(sentinel, "SENTINEL", "DEBUG", ...ownTimes);
    await set.settled();
    return set;
  }

  /** The master, by what it says of itself and most of the awake Sentinels say of it. */
  async master(): Promise<RedisServer> {
    const { found } = await this.#findMaster();
    if (found === null) throw new Error("No master is awake that the Sentinels agree on");
    return found;
  }

  /** Waits until another server than this one is the master. */
  async failedOver(from: RedisServer): Promise<RedisServer> {
    let master: RedisServer | null = null;
    await until("a replica is promoted", async () => {
      master = (await this.#findMaster()).found;
      return master !== null && master !== from;
    });
    return master ?? from;
  }

  /** Waits until all awake Sentinels know all that is awake, and all replicas follow the master. */
  settled(): Promise<void> {
    return until("the Sentinels are at rest", async () => {
      const { found, areAgreed } = await this.#findMaster();
      if (found === null || !areAgreed) return false;
      const servers = this.#awakeOf(this.servers);
      const roles = await Promise.all(servers.map((server) => this.ask(server, "ROLE")));
      // A replica that has just got all follows from its first word on, which comes within a second.
      if (roles.some((role) => /^master,.*,0(,|$)/.test(String(role)))) return false;
      const following = roles.filter((role) => /^slave,.*,connected,/.test(String(role))).length;
      const seen = await Promise.all(
        this.#awakeOf(this.sentinels).map((sentinel) => this.#seenBy(sentinel)),
      );
      return following === servers.length - 1 &&
        seen.every(({ sentinels, replicas }) =>
          sentinels === this.#awakeOf(this.sentinels).length - 1 && replicas === following
        );
    });
  }

  #awakeOf(servers: readonly RedisServer[]): readonly RedisServer[] {
    return servers.filter((server) => this.awake.includes(server));
  }

  async #findMaster() {
    const sentinels = this.#awakeOf(this.sentinels);
    const named = await Promise.all(sentinels.map(async (sentinel) => {
      const address = await this.ask(sentinel, "SENTINEL", "GET-MASTER-ADDR-BY-NAME", this.name);
      return Number((address as readonly string[])[1]);
    }));
    const votesFor = (port: number) => named.filter((each) => each === port).length;
    const candidate = this.#awakeOf(this.servers)
      .find(({ port }) => votesFor(port) > named.length / 2);
    const isMaster = candidate !== undefined &&
      String(await this.ask(candidate, "ROLE")).startsWith("master");
    const found = isMaster ? candidate : null;
    return { found, areAgreed: found !== null && votesFor(found.port) === named.length };
  }

  /** How many others a Sentinel takes to be up. */
  async #seenBy(sentinel: RedisServer) {
    const count = async (what: "SENTINELS" | "REPLICAS") => {
      const found = await this.ask(sentinel, "SENTINEL", what, this.name) as readonly object[];
      return found.filter((each) => !/down|disconnected/.test((each as { flags: string }).flags))
        .length;
    };
    const [sentinels, replicas] = await Promise.all([count("SENTINELS"), count("REPLICAS")]);
    return { sentinels, replicas };
  }
}

/** The setting that names a set, by two of its Sentinels. */
export function sentinelUrl({ sentinels, name }: SentinelSet, access = ""): string {
  const places = sentinels.slice(0, 2).map(({ port }) => `127.0.0.1:${port}`);
  return `redis+sentinel://${access}${places}/${name}`;
}

/** An election that fails is tried again after twice the failover timeout. */
function sentinelConfig({ port }: RedisServer, downAfterMs: number): string {
  return `sentinel monitor tavern 127.0.0.1 ${port} 2
sentinel down-after-milliseconds tavern ${downAfterMs}
sentinel failover-timeout tavern 3000
sentinel parallel-syncs tavern 1
`;
}
