import {
  type DoneMarkers,
  type DrinkLedger,
  type GameStore,
  type GuildSettingsStore,
  type PaymentNotices,
  type PlayerStore,
  type RecordCorrupt,
  type SessionStore,
  StoreUnavailable,
} from "../service/mod.ts";
import type { Retention, WriteContext } from "./commits.ts";
import { addressOf, type AnyStoreAddress, isGroup } from "./address/mod.ts";
import { type Codecs, codecs as currentCodecs } from "./records/mod.ts";
import {
  CachedReader,
  type CacheStats,
  ConnectionPool,
  type Connections,
  HintConnection,
  isWrongServer,
  type Observe,
  operationMs,
  Operations,
  OutageWatch,
  Reader,
  refusalIn,
  SharedConnection,
  silentEvents,
  type StoreEvents,
  Transactor,
  type ViewReader,
} from "./redis/mod.ts";
import { DrinkLedgerRepository } from "./drink_ledger_repository.ts";
import type { StoreContext } from "./store_context.ts";
import { GameRepository } from "./game_repository.ts";
import { GuildFilling } from "./guild_filling.ts";
import { GuildSettingsRepository } from "./guild_settings_repository.ts";
import { GatewaySessionRepository } from "./gateway_session_repository.ts";
import { ImportedCounts } from "./imported_counts.ts";
import { Janitor } from "./janitor.ts";
import { LossWatch } from "./loss_watch.ts";
import { DoneMarkerRepository } from "./done_markers.ts";
import { PlayerRepository } from "./player_repository.ts";
import { RegisteredGuildRepository } from "./registered_guild_repository.ts";
import { StoreProbe } from "./store_probe.ts";
import { Nodes, ReplicaReader, RoutedHints } from "./nodes/mod.ts";
import { Outbox, type OutboxStats, splitCommit } from "./outbox/mod.ts";
import { Retirement } from "./retirement.ts";
import { SessionRepository } from "./session_repository.ts";
import { PaymentNoticeRepository } from "./payment_notice_repository.ts";
import { UncalledGameRepository } from "./uncalled_game_repository.ts";
import { shardChannel, ShardLeaseRepository } from "./shard_leases.ts";

/** Which store to open, and how. */
export type StoreOptions = AnyStoreAddress & StoreSettings;

/** How to open a store. */
export interface StoreSettings {
  /** How long an ended game is kept, in milliseconds. Default: 24 hours. */
  readonly gameRetentionMs?: number;
  /** How long a closed session's ledger is kept, in milliseconds. Default: 90 days. */
  readonly ledgerRetentionMs?: number;
  /** Transactions at a time, each on a connection. One more carries all reads. Default: 8. */
  readonly connections?: number;
  /**
   * Cache in this process what is only looked at. Needs `CLIENT TRACKING`, so real Redis; costs a
   * connection more. Of several servers there is no cache. Default: false.
   */
  readonly cache?: boolean;
  /**
   * Read what is only looked at from replicas: of several servers, where one server has none. Default:
   * false.
   */
  readonly readReplicas?: boolean;
  /** How often to look whether the store lost data, in milliseconds. Default: never. */
  readonly lossesEveryMs?: number;
  /** Receives outages, conflicts and corrupt records. Default: no listener. */
  readonly events?: Partial<StoreEvents>;
  /** For the jitter of pauses, from 0 to below 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** For tests: told of every step of a write. */
  readonly observe?: Observe;
  /** The forms of the records. Default: those of this release. */
  readonly codecs?: Codecs;
}

const hour = 3_600_000;
const redialMs = 1_000;

/**
 * Opens a store. It need not be there yet: what is asked of it meanwhile ends in a StoreUnavailable,
 * and it recovers by itself, as after every outage. Waits for the connections, but not for a store
 * that is away.
 *
 * @throws {TypeError} if a retention makes no sense.
 */
export async function openStore(options: StoreOptions): Promise<RedisStore> {
  const store = new RedisStore(options);
  await store.connect();
  return store;
}

/** A master of a cluster, and whether it answers, takes writes and refuses nothing that games need. */
export interface NodeState {
  readonly name: string;
  readonly isUp: boolean;
}

/** The repositories on one Redis, and the connections they share. */
export class RedisStore implements AsyncDisposable {
  readonly games: GameStore;
  readonly players: PlayerStore;
  readonly ledger: DrinkLedger;
  readonly sessions: SessionStore;
  readonly guildSettings: GuildSettingsStore;
  readonly gatewaySessions: GatewaySessionRepository;
  readonly registeredGuilds: RegisteredGuildRepository;
  readonly uncalledGames: UncalledGameRepository;
  readonly paymentNotices: PaymentNotices;
  readonly doneMarkers: DoneMarkers;
  readonly janitor: Janitor;
  readonly #cache: CachedReader | null;
  readonly #outbox: Outbox | null;
  /** Of a cluster. */
  readonly #nodes: Nodes | null;
  /** Of a cluster, or of a master that Sentinels watch. */
  readonly #group: Nodes | null;
  readonly #connections: Dialled[];
  readonly #listen: Listen;
  readonly #reading: Operations;
  readonly #changing: Operations;
  readonly #probe: StoreProbe;
  readonly #outage: OutageWatch;
  #losses: LossWatch | null = null;
  #redialledAt = -Infinity;
  readonly #context: StoreContext;

  /** Use {@linkcode openStore}. */
  constructor(options: StoreOptions) {
    const codecs = options.codecs ?? currentCodecs;
    const context: WriteContext = { codecs, retention: retentionOf(options) };
    const events: StoreEvents = { ...silentEvents, ...options.events };
    const outageEnded = (lengthMs: number) => {
      events.outageEnded(lengthMs);
      this.#losses?.look();
    };
    const random = options.random ?? Math.random;
    const suspect = (error: Error, key = "") => {
      if (isWrongServer(error)) this.#redial();
      const refusal = refusalIn(error);
      if (refusal !== null) this.#probe.mayRefuse(refusal, key);
      this.suspect();
    };
    const isDown = () => this.#outage.down;
    const dialling = dial(options, random, suspect, events);
    const { reading, changing, listen, nodes, all } = dialling;
    this.#listen = listen;
    this.#nodes = nodes;
    this.#group = dialling.group;
    this.#reading = new Operations(reading, events, random, suspect, isDown);
    this.#changing = new Operations(changing, events, random, suspect, isDown);
    const reader = new Reader(this.#reading);
    const onCorrupt = (error: RecordCorrupt) => events.corrupt(error);
    const committed = (guildId: string) => this.#outbox?.soon(guildId);
    const splitting = "nodes" in options ? { split: splitCommit, committed } : null;
    const transactor = new Transactor(this.#changing, events, splitting, options.observe);
    this.#outbox = splitting && new Outbox({ transactor, reader, codecs, onCorrupt, random });
    const mode = "nodes" in options ? "cluster" : "sentinels" in options ? "watched" : "server";
    this.#probe = new StoreProbe(reader, this.#changing, events, mode, nodes);
    this.#outage = new OutageWatch(() => this.#probe.run(), { ...events, outageEnded }, random);
    this.#cache = options.cache && !isGroup(options)
      ? new CachedReader(options, reader, random, suspect)
      : null;
    const replicas = dialling.replicas(reader);
    this.#connections = [...all, this.#cache, replicas].filter((each) => each !== null);
    const filling = new GuildFilling(reader, transactor, nodes, { codecs, onCorrupt });
    const filled = () => filling.filled();
    this.#context = {
      ...context,
      reader,
      views: replicas ?? this.#cache ?? reader,
      transactor,
      retirement: new Retirement(reader, transactor, context, filled),
      filled,
      applyOutboxes: async () => await this.#outbox?.applyAll() ?? [],
      onCorrupt,
    };
    this.games = new GameRepository(this.#context);
    this.players = new PlayerRepository(this.#context);
    this.ledger = new DrinkLedgerRepository(this.#context);
    this.sessions = new SessionRepository(this.#context);
    this.guildSettings = new GuildSettingsRepository(this.#context);
    this.gatewaySessions = new GatewaySessionRepository(reader, codecs);
    this.registeredGuilds = new RegisteredGuildRepository(reader);
    this.uncalledGames = new UncalledGameRepository(reader);
    this.paymentNotices = new PaymentNoticeRepository(this.#context);
    this.doneMarkers = new DoneMarkerRepository(transactor, codecs);
    const { retirement } = this.#context;
    this.janitor = new Janitor(reader, transactor, retirement, onCorrupt, this.#outbox);
    if (options.lossesEveryMs !== undefined) {
      const everyMs = options.lossesEveryMs;
      this.#losses = new LossWatch({ reader, transactor, events, isDown, nodes, everyMs });
    }
  }

  /** Connects and probes; returns when that is done, or when the store turns out to be away. */
  async connect(): Promise<void> {
    const connected = Promise.all(this.#connections.map((each) => each.connect()))
      .then(() => Promise.all([this.#context.filled(), this.#outage.suspect()]));
    const waited = Promise.withResolvers<void>();
    const timer = setTimeout(waited.resolve, operationMs);
    // It is rejected when the store is closed before it has connected, which is no error, and when it
    // could not be filled: whoever needs that tries again.
    await Promise.race([connected.catch(() => {}), this.#outage.firstBegan, waited.promise]);
    clearTimeout(timer);
  }

  /**
   * The leases of an application's shards, for a process with an id that none had before it. `onHint`
   * is called when another process says that something has changed.
   */
  leaseShards(
    applicationId: string,
    processId: string,
    onHint: () => void,
  ): ShardLeaseRepository {
    const { reader, transactor, codecs, onCorrupt } = this.#context;
    const channels = [shardChannel(applicationId), shardChannel(applicationId, processId)] as const;
    const hints = this.#listen(channels, onHint);
    this.#connections.push(hints);
    const listening = hints.connect().catch(() => {});
    return new ShardLeaseRepository({
      ...{ applicationId, processId, reader, transactor, codecs, onCorrupt },
      listening: Promise.race([listening, this.#outage.firstBegan]),
    });
  }

  /** Whether the store does what games ask of it, asked now. */
  async ready(): Promise<boolean> {
    return await this.problem() === null;
  }

  /** Why the store does not do what games ask of it, asked now; null if it does. */
  async problem(): Promise<string | null> {
    return (await this.trouble())?.message ?? null;
  }

  /** The same with whether it is about all of a cluster. */
  async trouble(): Promise<StoreUnavailable | null> {
    try {
      await this.#probe.run();
      return null;
    } catch (error) {
      if (error instanceof StoreUnavailable) return error;
      return new StoreUnavailable(String(error), { cause: error });
    }
  }

  /** What keeps no game from being played for now, and is to be mended; null if nothing is. */
  get warning(): StoreUnavailable | null {
    const silent = this.#group?.silentSentinels ?? [];
    if (silent.length === 0) return null;
    const message = `Sentinels do not answer: ${silent.join(", ")}`;
    return new StoreUnavailable(message, { isPartial: true, servers: silent });
  }

  /** Probes the store as after a failure: something else has seen that it may not work any more. */
  suspect(): void {
    void this.#outage.suspect();
  }

  /** Dials again on every connection, at most once a second: the address may lead elsewhere by now. */
  #redial(): void {
    const now = performance.now();
    if (now - this.#redialledAt < redialMs) return;
    this.#redialledAt = now;
    for (const connection of this.#connections) connection.redial();
  }

  /** How the cache does; null without one. */
  get cacheStats(): CacheStats | null {
    return this.#cache?.stats ?? null;
  }

  /** How the masters of a cluster do, by the latest probe; none elsewhere. */
  get nodes(): readonly NodeState[] {
    const { down, trouble } = this.#outage;
    const isAway = (name: string) =>
      down && (!trouble?.isPartial || trouble.servers.includes(name));
    return (this.#nodes?.names ?? []).map((name) => ({ name, isUp: !isAway(name) }));
  }

  /** How far behind the outboxes are; null where there are none. @throws {StoreError} */
  async outboxStats(): Promise<OutboxStats | null> {
    return await this.#outbox?.stats() ?? null;
  }

  /** For the counts of another bot. */
  get importedCounts(): ImportedCounts {
    return new ImportedCounts(this.#context);
  }

  /** Waits for work that goes on after its interaction was answered. */
  async settled(): Promise<void> {
    await this.#context.retirement.settled();
    await this.#outbox?.settled();
  }

  /** Finishes what runs, within its deadlines, and ends the connections. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.settled();
    await this.#outbox?.[Symbol.asyncDispose]();
    await this.#losses?.[Symbol.asyncDispose]();
    await this.#outage.close();
    await Promise.all([this.#reading.close(), this.#changing.close()]);
    await Promise.all(this.#connections.map((each) => each[Symbol.asyncDispose]()));
  }
}

/** What is dialled, and dialled again when its address may lead elsewhere. */
interface Dialled extends AsyncDisposable {
  connect(): Promise<void>;
  redial(): void;
}

/** Listens on channels of one slot. */
type Listen = (channels: readonly [string, ...string[]], onHint: () => void) => Dialled;

/** The ways to the store. */
interface Dialling {
  readonly reading: Connections;
  readonly changing: Connections;
  readonly listen: Listen;
  /** Null where it is no cluster. */
  readonly nodes: Nodes | null;
  /** Null where there is one server. */
  readonly group: Nodes | null;
  /** Replicas to read views from; null where there are none, or they are not wanted. */
  readonly replicas: (masters: ViewReader) => ReplicaReader | null;
  readonly all: Dialled[];
}

/** Connections to one server, to the master that Sentinels name, or to the masters of a cluster. */
function dial(
  options: StoreOptions,
  random: () => number,
  suspect: (error: Error) => void,
  events: StoreEvents,
): Dialling {
  const size = options.connections ?? 8;
  if (isGroup(options)) {
    const nodes = new Nodes(options, size, random, suspect, events);
    const listen: Listen = (channels, onHint) =>
      new RoutedHints(
        nodes,
        channels[0],
        (place) => new HintConnection(addressOf(options, place), channels, onHint, random, suspect),
      );
    const { reading, changing } = nodes;
    const cluster = "nodes" in options ? nodes : null;
    const replicas = (masters: ViewReader) =>
      options.readReplicas
        ? new ReplicaReader({ address: options, nodes, masters, random, events })
        : null;
    return { reading, changing, listen, nodes: cluster, group: nodes, replicas, all: [nodes] };
  }
  const reading = new SharedConnection(options, random, suspect);
  const changing = new ConnectionPool(options, size, random, suspect);
  const listen: Listen = (channels, onHint) =>
    new HintConnection(options, channels, onHint, random, suspect);
  return {
    ...{ reading, changing, listen, nodes: null, group: null, replicas: () => null },
    all: [reading, changing],
  };
}

function retentionOf(options: StoreSettings): Retention {
  return {
    gameMs: checkRetention("gameRetentionMs", options.gameRetentionMs ?? 24 * hour),
    ledgerMs: checkRetention("ledgerRetentionMs", options.ledgerRetentionMs ?? 90 * 24 * hour),
  };
}

function checkRetention(name: string, ms: number): number {
  if (Number.isSafeInteger(ms) && ms > 0 && ms < Number.MAX_SAFE_INTEGER / 4) return ms;
  throw new TypeError(`Cannot use ${name} ${ms}: it is not a positive number of milliseconds`);
}
