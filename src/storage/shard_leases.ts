import {
  isComplete,
  type LeaseDecision,
  type LeaseTable,
  type ShardProcesses,
  type ShardSession,
} from "../service/mod.ts";
import type { Mutation } from "./redis/mod.ts";
import { keys } from "./keys/mod.ts";
import type { Codecs, OnCorrupt } from "./records/mod.ts";
import {
  commit,
  getRecord,
  getScored,
  getText,
  getTime,
  isForbidden,
  orElse,
  publish,
  type Query,
  type Reader,
  type Scored,
  type Transactor,
} from "./redis/mod.ts";

/** Who lives is heard of every five seconds, give or take one. */
const overdueMs = 7_000;

/** A count above this is none: Discord's largest bots have some thousand. */
const mostShards = 16_384;

/** Where the processes of an application hear of each other. A message there is a hint, and is empty. */
export function shardChannel(applicationId: string, processId?: string): string {
  return `shards:{${applicationId}}${processId === undefined ? "" : `:${processId}`}`;
}

/** What a repository of leases is made of. */
export interface ShardLeaseContext {
  readonly applicationId: string;
  /** This process, other than every one before it. */
  readonly processId: string;
  readonly reader: Reader;
  readonly transactor: Transactor;
  readonly codecs: Codecs;
  readonly onCorrupt: OnCorrupt;
  /** Resolves when the process hears what is published to it, or will not soon. */
  readonly listening: Promise<unknown>;
}

/**
 * Which process runs which of an application's shards: by leases that run out unless they are renewed.
 * All keys share a slot, so a lease and the session under it change in one transaction, and a process
 * whose lease is another's by now writes nothing.
 */
export class ShardLeaseRepository {
  readonly #context: ShardLeaseContext;

  constructor(context: ShardLeaseContext) {
    this.#context = context;
  }

  /**
   * Looks who else there is, and takes over what an earlier release has saved. Null if the store's user
   * or the server cannot do what leases take. @throws {StoreError}
   */
  async look(): Promise<ShardProcesses | null> {
    const { applicationId, processId, reader, listening } = this.#context;
    try {
      const found = await this.#readProcesses();
      await listening;
      const channels = [processId, ...found.others].map((id) => shardChannel(applicationId, id));
      const heard = await reader.read("look for processes", ...channels.map(publish));
      // Where this process does not hear itself, as through another node of a cluster, silence of
      // others says nothing.
      const gone = heard[0] === 0 ? [] : found.others.filter((_, index) => heard[index + 1] === 0);
      return { ...found, gone };
    } catch (error) {
      if (isForbidden(error)) return null;
      throw error;
    }
  }

  /**
   * Writes this process' leases and the sessions of the shards it runs, and says that it lives.
   * `decide` gets the table, in which what `gone` processes ran is free, and is called again after a
   * conflict. Resolves with its decision. @throws {StoreError}
   */
  async update<D extends LeaseDecision>(
    shards: number,
    sessions: readonly ShardSession[],
    gone: readonly string[],
    decide: (table: LeaseTable) => D,
  ): Promise<D> {
    const { applicationId, processId, transactor } = this.#context;
    const ids = Array.from({ length: shards }, (_, shard) => String(shard));
    const leases = ids.map((id) => keys.shardLease(applicationId, id));
    const countKey = keys.shardCount(applicationId);
    return await transactor.run("share the shards", undefined, countKey, async (watching) => {
      const [now, processes, stored, ...values] = await watching.watchLast(
        [countKey, ...leases],
        ...this.#processQueries(),
        ...leases.map((key) => this.#textQuery(key)),
        ...ids.map((id) => this.#sessionQuery(id)),
      );
      const { alive, overdue, stale } = sorted(processes ?? [], now, gone);
      const owners = values.slice(0, shards) as (string | null)[];
      const decision = decide({
        overdue: overdue.filter((id) => id !== processId),
        isKnown: alive.includes(processId),
        others: alive.filter((id) => id !== processId),
        shards: stored,
        owners: owners.map((owner) => owner !== null && gone.includes(owner) ? null : owner),
        sessions: values.slice(shards) as (ShardSession | null)[],
      });
      if (decision.holds === null) return { answer: decision };
      const key = keys.botProcesses(applicationId);
      const mutations: Mutation[] = [
        ...processes === null ? [{ op: "remove", key } as const] : [],
        ...decision.isMember ? this.#joining(now) : [],
        ...this.#holding(shards, decision.holds, sessions, stale),
      ];
      return commit(applicationId, mutations, [], () => decision);
    });
  }

  /**
   * Gives these shards back, with what resumes them, and tells the others; `leaving` takes this process
   * off the list. A shard that is another's by now is left alone. @throws {StoreError}
   */
  async handOver(
    shardIds: readonly number[],
    sessions: readonly ShardSession[],
    leaving: boolean,
  ): Promise<void> {
    const { applicationId, processId, transactor } = this.#context;
    const ids = shardIds.map(String);
    const leases = ids.map((id) => keys.shardLease(applicationId, id));
    const countKey = keys.shardCount(applicationId);
    await transactor.run("hand over shards", undefined, countKey, async (watching) => {
      const owners = await watching.watchLast(
        [countKey, ...leases],
        ...leases.map((key) => this.#textQuery(key)),
      );
      const mine = ids.filter((_, index) => (owners[index] ?? processId) === processId);
      const key = keys.botProcesses(applicationId);
      const mutations: Mutation[] = [
        ...mine.map((id): Mutation => ({ op: "remove", key: keys.shardLease(applicationId, id) })),
        ...this.#savings(sessions.filter(({ shardId }) => mine.includes(String(shardId)))),
        ...leaving ? [{ op: "removeScored", key, members: [processId] } as const] : [],
      ];
      const tail = [publish(shardChannel(applicationId))];
      return commit(applicationId, mutations, tail, () => {});
    });
  }

  /** Tells the others that something has changed. @throws {StoreError} */
  async announce(): Promise<void> {
    const channel = shardChannel(this.#context.applicationId);
    await this.#context.reader.read("look for processes", publish(channel));
  }

  /** Takes the turn to open a new session in a bucket of shards; false if it is another's. @throws {StoreError} */
  takeIdentifyTurn(bucket: number): Promise<boolean> {
    const { applicationId, processId, reader } = this.#context;
    return reader.setIfAbsent(
      "take a turn to identify",
      keys.identifyTurn(applicationId, String(bucket)),
      processId,
      { inMs: keys.identifyTurn.lifetime },
    );
  }

  async #readProcesses(): Promise<Omit<ShardProcesses, "gone">> {
    const { applicationId, processId, transactor, codecs, onCorrupt } = this.#context;
    const key = keys.gatewaySession(applicationId);
    const saved = orElse(getRecord(key, codecs.gatewaySession), null, onCorrupt);
    return await transactor.run("look for processes", undefined, key, async (watching) => {
      const [now, processes, stored, earlier] = await watching.watchLast(
        [key],
        ...this.#processQueries(),
        saved,
      );
      const others = sorted(processes ?? [], now, []).alive.filter((id) => id !== processId);
      if (earlier === null) return { answer: { others, shards: stored } };
      const sessions = isComplete(earlier.shards) && stored === null ? earlier.shards : [];
      const shards = sessions.length === 0 ? stored : sessions.length;
      const mutations: Mutation[] = [{ op: "remove", key }, ...this.#savings(sessions)];
      return commit(applicationId, mutations, [], () => ({ others, shards }));
    });
  }

  /** The server's clock; who was heard of when, null if that cannot be read; and how many shards. */
  #processQueries(): readonly [
    Query<number>,
    Query<readonly Scored[] | null>,
    Query<number | null>,
  ] {
    const { applicationId } = this.#context;
    const count = this.#textQuery(keys.shardCount(applicationId));
    const decode = (reply: unknown) => {
      const shards = Number(count.decode(reply));
      return Number.isInteger(shards) && shards > 0 && shards <= mostShards ? shards : null;
    };
    const processes = getScored(keys.botProcesses(applicationId));
    const { onCorrupt } = this.#context;
    return [getTime(), orElse(processes, null, onCorrupt), { ...count, decode }];
  }

  /** What is no text is replaced by the next write. */
  #textQuery(key: string): Query<string | null> {
    return orElse(getText(key), null, this.#context.onCorrupt);
  }

  #sessionQuery(shardId: string): Query<ShardSession | null> {
    const { applicationId, codecs, onCorrupt } = this.#context;
    const key = keys.shardSession(applicationId, shardId);
    return orElse(getRecord(key, codecs.shardSession), null, onCorrupt);
  }

  #joining(now: number): Mutation[] {
    const { applicationId, processId } = this.#context;
    const key = keys.botProcesses(applicationId);
    return [
      { op: "addScored", key, score: now, member: processId },
      { op: "expire", key, expiry: { inMs: keys.botProcesses.lifetime } },
    ];
  }

  #holding(
    shards: number,
    held: readonly number[],
    sessions: readonly ShardSession[],
    stale: readonly string[],
  ): Mutation[] {
    const { applicationId, processId } = this.#context;
    const processes = keys.botProcesses(applicationId);
    return [
      ...stale.length === 0
        ? []
        : [{ op: "removeScored", key: processes, members: stale } as const],
      {
        op: "set",
        key: keys.shardCount(applicationId),
        value: String(shards),
        expiry: { inMs: keys.shardCount.lifetime },
      },
      ...held.map((shard): Mutation => ({
        op: "set",
        key: keys.shardLease(applicationId, String(shard)),
        value: processId,
        expiry: { inMs: keys.shardLease.lifetime },
      })),
      ...this.#savings(sessions.filter(({ shardId }) => held.includes(shardId))),
    ];
  }

  #savings(sessions: readonly ShardSession[]): Mutation[] {
    const { applicationId, codecs } = this.#context;
    return sessions.map((session) => {
      const key = keys.shardSession(applicationId, String(session.shardId));
      const value = codecs.shardSession.encode(key, session);
      return { op: "set", key, value, expiry: { inMs: keys.shardSession.lifetime } };
    });
  }
}

/** Who was heard of within a lease's time by the server's clock, who of them is overdue, who was not. */
function sorted(processes: readonly Scored[], now: number, gone: readonly string[]) {
  const isWithin = (ms: number) => ({ member, score }: Scored) =>
    score > now - ms && !gone.includes(member);
  const isAlive = isWithin(keys.shardLease.lifetime);
  const isPunctual = isWithin(overdueMs);
  const namesOf = (some: readonly Scored[]) => some.map(({ member }) => member);
  return {
    alive: namesOf(processes.filter(isAlive)),
    overdue: namesOf(processes.filter((process) => isAlive(process) && !isPunctual(process))),
    stale: namesOf(processes.filter((process) => !isAlive(process))),
  };
}
