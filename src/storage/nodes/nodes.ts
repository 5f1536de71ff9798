import { delay } from "../../async/mod.ts";
import {
  addressOf,
  type ClusterAddress,
  nameOf,
  type Place,
  type SentinelAddress,
} from "../address/mod.ts";
import {
  type Cause,
  CommandFailed,
  type Connection,
  ConnectionPool,
  type Connections,
  silentEvents,
  type StoreEvents,
} from "../redis/mod.ts";
import { Confirmation, type ConfirmationEvents, type Watcher } from "./confirmation.ts";
import { SilentSentinels } from "./silent_sentinels.ts";
import { Inquiry, sentinelAccess } from "./inquiry.ts";
import { RoutedConnection } from "./routed_connection.ts";
import { type Look, lookAtCluster, lookAtSentinels } from "./look.ts";
import { type Topology, uniquePlaces } from "./topology.ts";

/** How often it looks when nothing fails, in milliseconds. */
const lookEveryMs = 1_000;
/** After failures it looks at most this often, in milliseconds. */
const lookGapMs = 50;

/** How long it waits before it looks again while nobody answers, in milliseconds. */
const firstLookGapMs = 20;

/** Told of what the servers do. */
type NodeEvents = ConfirmationEvents & Pick<StoreEvents, "sentinelsSilent">;

/**
 * The servers of a cluster, or those that Sentinels watch: who has what, and connections to each. It
 * looks once a second and whenever something has failed, and never follows a redirection: a
 * transaction cannot be redirected, so it starts again where its key is by then.
 */
export class Nodes implements Watcher, AsyncDisposable {
  readonly #address: ClusterAddress | SentinelAddress;
  readonly #makePool: (place: Place, onFailure: () => void) => ConnectionPool;
  /** Ended for each master when there are connections to it, or cannot be for now. */
  readonly #firstTries: Promise<void>[] = [];
  readonly #servers: Inquiry;
  readonly #sentinels: Inquiry;
  readonly #pools = new Map<string, ConnectionPool>();
  readonly #ending = new Set<Promise<void>>();
  /** Those of the address, and those that these have named. */
  #sentinelPlaces: readonly Place[];
  readonly #confirmation: Confirmation;
  readonly #silentSentinels: SilentSentinels;
  /** For errors: why no master can be reached, or one of them. */
  readonly #causes: Pick<Connections, "trouble" | "causeAt">;
  readonly #listeners = new Set<() => void>();
  #topology: Topology | null = null;
  #trouble: string | null = null;
  #looking: Promise<Topology | null> | null = null;
  #lookedAt = -Infinity;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isClosed = false;

  /** `size` connections to each master are for transactions. */
  constructor(
    address: ClusterAddress | SentinelAddress,
    size: number,
    random: () => number,
    onError: (error: Error) => void,
    events: NodeEvents = silentEvents,
  ) {
    this.#address = address;
    this.#silentSentinels = new SilentSentinels(events);
    this.#confirmation = new Confirmation(this, events);
    const causeAt = (key: string) => this.#causeAt(key);
    this.#causes = {
      trouble: {
        get cause() {
          return causeAt("");
        },
      },
      causeAt,
    };
    this.#sentinelPlaces = "sentinels" in address ? address.sentinels : [];
    this.#makePool = (place, onFailure) =>
      new ConnectionPool(addressOf(address, place), size, random, (error) => {
        onFailure();
        onError(error);
        this.suspect();
      });
    this.#servers = new Inquiry((place) => addressOf(address, place), random);
    this.#sentinels = new Inquiry((place) => addressOf(sentinelAccess(address), place), random);
  }

  /** Lends a connection to the master of a key that only one task uses meanwhile. */
  get changing(): Connections {
    return { ...this.#causes, use: (task, key) => this.#change(task, key) };
  }

  /** Lends a connection that all reads share; on a cluster, each command goes where its key is. */
  get reading(): Connections {
    const nodes = {
      masters: () => this.#topology?.shards.map(({ master }) => master) ?? [],
      masterOf: (key: string) => this.#masterOf(key),
      send: (master: Place, args: readonly string[]) =>
        this.#servers.to(master).use((connection) => connection.sendCommand(args)),
    };
    const routed = new RoutedConnection(nodes);
    return { ...this.#causes, use: (task) => task(routed) };
  }

  /** What the latest look that found something has found; null before that. */
  get topology(): Topology | null {
    return this.#topology;
  }

  /** A tag in a slot of each shard of a cluster; none while no shard is known. */
  get tags(): readonly string[] {
    return this.#topology?.tags ?? [];
  }

  /** Which slots no node has, in words; null if there are none. */
  get lack(): string | null {
    return this.#topology?.lack ?? null;
  }

  /** The name of the server that has a key; null if none has it. */
  serverOf(key: string): string | null {
    const shard = this.#topology?.shardOf(key);
    return shard ? nameOf(shard.master) : null;
  }

  /** The names of the masters, in order. */
  get names(): readonly string[] {
    return (this.#topology?.shards ?? []).map(({ master }) => nameOf(master)).toSorted();
  }

  /** Sentinels that do not answer any more. */
  get silentSentinels(): readonly string[] {
    return this.#silentSentinels.names;
  }

  /** Calls a listener after each look that has found something. */
  onTopology(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Why the latest look has found nothing; null if it has. */
  get trouble(): string | null {
    return this.#trouble;
  }

  /**
   * Looks until somebody answers, and once a second from then on. Waits for the connections to each
   * master, or until it turns out to be away.
   */
  async connect(): Promise<void> {
    while (await this.look() === null && !this.#isClosed) await delay(firstLookGapMs);
    if (this.#isClosed) return;
    const masters = this.#topology?.shards.map(({ master }) => master) ?? [];
    await Promise.all([...masters.map((each) => this.#servers.tried(each)), ...this.#firstTries]);
    if (!this.#isClosed) this.#timer = setInterval(() => this.suspect(), lookEveryMs);
  }

  /** A server turned out to be the wrong one: who is right is seen by a look. */
  redial(): void {
    this.suspect();
  }

  /** Something failed that another look may explain: looks, unless that was done just now. */
  suspect(): void {
    if (performance.now() - this.#lookedAt >= lookGapMs) this.#lookOnce();
  }

  /** What there is to see from now on; null if nobody says. It never fails. */
  async look(): Promise<Topology | null> {
    // One that runs already may have asked before.
    await this.#looking;
    return await this.#lookOnce();
  }

  /** Ends all connections at once. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#looking;
    this.#keepPools([]);
    await Promise.all([
      ...this.#ending,
      this.#servers[Symbol.asyncDispose](),
      this.#sentinels[Symbol.asyncDispose](),
    ]);
  }

  /** Why the master of a key cannot be used; null if it can. */
  #causeAt(key: string): Cause | null {
    const words = this.#trouble;
    if (words !== null) return { words, error: new Error(words) };
    const master = this.#topology?.shardOf(key)?.master;
    if (master === undefined) return null;
    const name = nameOf(master);
    const own = this.#pools.get(name)?.trouble.cause ?? this.#servers.troubleAt(master);
    return own && { words: `${name}: ${own.words}`, error: own.error };
  }

  /** Where a key is, or any master. */
  #masterOf(key: string | undefined): Place {
    const shard = key === undefined ? this.#topology?.shards[0] : this.#topology?.shardOf(key);
    if (!shard) throw unsent(this.#trouble ?? `No node has the slot of ${key}`);
    return shard.master;
  }

  async #change<T>(task: (connection: Connection) => Promise<T>, key?: string): Promise<T> {
    const master = this.#masterOf(key);
    const pool = this.#pools.get(nameOf(master));
    if (!pool) throw unsent(`${nameOf(master)} is no master any more`);
    return await pool.use((connection) => task(this.#confirmable(connection, master)));
  }

  #confirmable(connection: Connection, master: Place): Connection {
    const sendCommand = (args: readonly string[]) => connection.sendCommand(args);
    return {
      get isReady() {
        return connection.isReady;
      },
      get socketEpoch() {
        return connection.socketEpoch;
      },
      sendCommand,
      sendCommands: (commands) => connection.sendCommands(commands),
      confirm: (key) => this.#confirmation.confirm({ master, sendCommand }, key),
    };
  }

  #lookOnce(): Promise<Topology | null> {
    // It would dial again, and nothing would end what it dialled.
    if (this.#isClosed) return Promise.resolve(null);
    return this.#looking ??= this.#ask().then((look) => this.#take(look)).finally(() => {
      this.#lookedAt = performance.now();
      this.#looking = null;
    });
  }

  #ask(): Promise<Look> {
    const address = this.#address;
    if ("sentinels" in address) {
      return lookAtSentinels(this.#sentinels, this.#sentinelPlaces, address.name, this.#servers);
    }
    const known = this.#topology?.places ?? [];
    return lookAtCluster(this.#servers, uniquePlaces([...address.nodes, ...known]));
  }

  #take(look: Look): Topology | null {
    this.#trouble = "trouble" in look ? look.trouble : null;
    if (look.silent) this.#silentSentinels.saw(look.silent);
    if ("trouble" in look || this.#isClosed) return null;
    const { topology } = look;
    this.#topology = topology;
    this.#keepPools(topology.shards.map(({ master }) => master));
    const { nodes, sentinels } = { nodes: [], sentinels: [], ...this.#address };
    this.#servers.keep([...nodes, ...topology.places]);
    this.#sentinelPlaces = uniquePlaces([...sentinels, ...look.sentinels]);
    this.#sentinels.keep(this.#sentinelPlaces);
    for (const listener of this.#listeners) listener();
    return topology;
  }

  /** Connects to these masters, and ends the connections to what is no master any more. */
  #keepPools(masters: readonly Place[]): void {
    const names = new Set(masters.map(nameOf));
    for (const [name, pool] of this.#pools) {
      if (names.has(name)) continue;
      this.#pools.delete(name);
      const ended = pool[Symbol.asyncDispose]().finally(() => this.#ending.delete(ended));
      this.#ending.add(ended);
    }
    for (const master of masters) {
      if (this.#pools.has(nameOf(master))) continue;
      const { promise, resolve } = Promise.withResolvers<void>();
      const pool = this.#makePool(master, resolve);
      this.#pools.set(nameOf(master), pool);
      // It fails only when it is closed before it was connected.
      pool.connect().then(resolve, resolve);
      if (!this.#timer) this.#firstTries.push(promise);
    }
  }
}

function unsent(why: string): CommandFailed {
  return new CommandFailed("unsent", new Error(why));
}
