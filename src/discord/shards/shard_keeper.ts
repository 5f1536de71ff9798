import { delay } from "../../async/mod.ts";
import {
  type LeaseTable,
  type ShardProcesses,
  type ShardSession,
  StoreError,
} from "../../service/mod.ts";
import { divide, type Division, shareOf } from "./divide.ts";
import type { ShardLeases } from "./leases.ts";
import type { ShardKeeperOptions, Shards } from "./keeper_options.ts";
import { takeSessions } from "./take_sessions.ts";

/**
 * Decides which shards run in this process: all of them where it is alone, else its share. While the
 * store is away it keeps what it has: nobody else can take a lease either.
 */
export class ShardKeeper {
  readonly #options: ShardKeeperOptions;
  readonly #stopping = new AbortController();
  readonly #held = new Set<number>();
  #leases: ShardLeases | null;
  #running: Promise<void> = Promise.resolve();
  #total: number | null = null;
  #others: readonly string[] = [];
  #overdue: readonly string[] = [];
  /** Whether the store has been asked who else there is. */
  #hasLooked = false;
  #isDivided = false;
  #hasFailed = false;
  #renewedAt = -Infinity;
  /** When it shares with others again, once the store or it was away; null while it does. */
  #joinsAt: number | null = null;
  #isHinted = false;
  /** Ends the pause between two looks. */
  #wake = new AbortController();

  constructor(options: ShardKeeperOptions) {
    this.#options = options;
    this.#leases = options.leases;
    this.#leases?.onHint(() => {
      this.#isHinted = true;
      this.#wake.abort();
    });
  }

  /** What runs here. */
  get shards(): Shards {
    const held = [...this.#held].toSorted((a, b) => a - b);
    return { held, total: this.#total, processes: this.#others.length + 1 };
  }

  /** Whether it is known which shards run here. */
  get isDivided(): boolean {
    return this.#isDivided;
  }

  /** Starts the shards, and divides them with others until it is stopped. */
  start(): void {
    this.#running = this.#run();
  }

  /** Takes and renews no more. */
  stop(): void {
    this.#stopping.abort();
    this.#wake.abort();
  }

  /** After the stop: resolves when nothing is under way any more. */
  ended(): Promise<void> {
    return this.#running;
  }

  /** After the stop: gives everything back. @throws {Error} if the sessions cannot be kept. */
  async handOver(sessions: readonly ShardSession[]): Promise<void> {
    await this.#running;
    if (this.#leases === null) return await this.#options.sessions.save(sessions);
    await this.#leases.handOver([...this.#held], sessions, true);
  }

  /**
   * Resolves when a shard of this process may connect, or when `signal` aborts: with others about, not
   * while its lease may have run out without its knowing, or two processes would take the session from
   * each other.
   */
  async mayConnect(signal: AbortSignal): Promise<void> {
    const { clock, timings } = this.#options;
    const isUnsure = () => this.#others.length > 0 && clock() - this.#renewedAt > timings.leaseMs;
    while (isUnsure() && !signal.aborted) await delay(timings.leaseHurryMs, signal);
  }

  /** Whether a shard may IDENTIFY now. Without the store, Discord's own limit has to do. */
  async takeIdentifyTurn(bucket: number): Promise<boolean> {
    try {
      return await this.#leases?.takeIdentifyTurn(bucket) ?? true;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return true;
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const found = await this.#lookFirst();
    if (this.#leases === null) return await this.#runAlone();
    const isFirst = found === null || found.others.length === found.gone.length;
    this.#total = isFirst || found.shards === null
      ? await this.#options.host.countShards(found?.shards ?? 0)
      : found.shards;
    if (this.#total === null || signal.aborted) return;
    if (found === null) this.#runAll([]);
    let gone = found?.gone ?? [];
    while (!signal.aborted && this.#leases !== null) {
      this.#isHinted = false;
      this.#wake = new AbortController();
      if (await this.#tick(gone)) gone = await this.#lookForTheOverdue();
      // Alone beside a store that takes no writes: players have to be told that the bar is closed.
      else if (isFirst && !this.#isDivided) this.#runAll([]);
      if (!this.#isHinted && !signal.aborted) await delay(this.#pauseMs(), this.#wake.signal);
    }
  }

  /** Who else there is; null if the store does not say in time, or there are no leases. */
  async #lookFirst(): Promise<ShardProcesses | null> {
    if (this.#leases === null) return null;
    const late = new AbortController();
    const { timings, log } = this.#options;
    const timeout = delay(timings.sessionsMs, late.signal).then(() => null);
    const found = await Promise.race([this.#look(), timeout]);
    late.abort();
    if (found === null && this.#leases !== null) {
      log.warn("Saved gateway sessions cannot be read: opening new ones");
    }
    return found;
  }

  async #look(): Promise<ShardProcesses | null> {
    try {
      const found = await this.#leases?.look() ?? null;
      this.#hasLooked = true;
      if (found !== null) return found;
      this.#leases = null;
      this.#options.log.warn(
        "Redis does not let this process share shards with others, so it runs all of them: " +
          "`ronnied doctor` says which rights are missing",
      );
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
    return null;
  }

  /** Who is overdue and has left the store, too, was killed: what it ran is free at once. */
  async #lookForTheOverdue(): Promise<readonly string[]> {
    if (this.#overdue.length === 0) return [];
    const gone = (await this.#look())?.gone.filter((id) => this.#overdue.includes(id)) ?? [];
    if (gone.length > 0) this.#isHinted = true;
    return gone;
  }

  async #runAlone(): Promise<void> {
    const { sessions, timings, log, host } = this.#options;
    const saved = await takeSessions(sessions, timings.sessionsMs, log);
    this.#total = await host.countShards(saved.length);
    if (!this.#stopping.signal.aborted) this.#runAll(saved);
  }

  #runAll(sessions: readonly ShardSession[]): void {
    for (let shard = 0; shard < (this.#total ?? 0); shard++) {
      this.#begin(shard, sessions.find(({ shardId }) => shardId === shard) ?? null);
    }
    this.#noteDivided("");
  }

  /** A session belongs to a number of shards. */
  #begin(shardId: number, session: ShardSession | null): void {
    const total = this.#total ?? 0;
    this.#held.add(shardId);
    this.#options.host.run(shardId, total, session?.totalShards === total ? session : null);
  }

  /** One look at the leases; false if the store is away. */
  async #tick(gone: readonly string[]): Promise<boolean> {
    try {
      if (!this.#hasLooked) await this.#look();
      if (this.#leases !== null) await this.#renew(this.#leases, gone);
      this.#hasFailed = false;
    } catch (error) {
      // The store says itself when it is away.
      if (!(error instanceof StoreError) && !this.#hasFailed) {
        this.#options.log.error("The shards cannot be shared with other processes", { bug: error });
      }
      this.#hasFailed = true;
    }
    return !this.#hasFailed;
  }

  async #renew(leases: ShardLeases, gone: readonly string[]): Promise<void> {
    const { clock, host } = this.#options;
    const at = clock();
    const { table, division, isMember } = await leases.update(
      this.#total ?? 0,
      host.sessions,
      gone,
      (table) => this.#decide(leases.processId, table, at),
    );
    this.#renewedAt = at;
    this.#others = table.others;
    this.#overdue = table.overdue;
    if (division === null) return await this.#beginAnew(table.shards);
    await this.#carryOut(leases, division, table.sessions);
    if (isMember && !table.isKnown && this.#others.length > 0) await leases.announce();
  }

  #decide(processId: string, table: LeaseTable, at: number) {
    const isOther = table.shards !== null && table.shards !== this.#total;
    const isMember = this.#isMember(table, at);
    if (isOther && table.others.length > 0) return { holds: null, isMember, table, division: null };
    const division = divide(table, processId, this.#held, isMember);
    return { holds: [...division.run, ...division.surplus], isMember, table, division };
  }

  /**
   * Whether it shares the shards with others. One that is not known any more, since the store was away
   * or it was itself, only renews for a while what it runs: the others are about to do the same.
   */
  #isMember({ isKnown }: LeaseTable, at: number): boolean {
    if (isKnown || !this.#isDivided) this.#joinsAt = null;
    else this.#joinsAt ??= at + 1.5 * this.#options.timings.leaseTickMs;
    return this.#joinsAt === null || at >= this.#joinsAt;
  }

  async #carryOut(
    leases: ShardLeases,
    { run, surplus, lost }: Division,
    stored: LeaseTable["sessions"],
  ): Promise<void> {
    const before = JSON.stringify(this.shards);
    if (this.#stopping.signal.aborted) {
      // What was taken is given back at the end.
      for (const shard of run) this.#held.add(shard);
      return;
    }
    await Promise.all(lost.map((shard) => this.#leave(shard)));
    for (const shard of run) {
      if (!this.#held.has(shard)) this.#begin(shard, stored[shard] ?? null);
    }
    if (surplus.length > 0) {
      const left = await Promise.all(surplus.map((shard) => this.#leave(shard)));
      await leases.handOver(surplus, left.flatMap((session) => session ?? []), false);
    }
    this.#noteDivided(before);
  }

  /** The others share another number of shards: an earlier one than this process knows, or a later. */
  async #beginAnew(shards: number | null): Promise<void> {
    await Promise.all([...this.#held].map((shard) => this.#leave(shard)));
    this.#total = shards;
    this.#isHinted = true;
  }

  #leave(shard: number): Promise<ShardSession | null> {
    this.#held.delete(shard);
    return this.#options.host.leave(shard);
  }

  #noteDivided(before: string): void {
    const { shards } = this;
    const isAlone = shards.total === 1 && shards.processes === 1;
    this.#isDivided = true;
    this.#options.onDivided();
    if (isAlone || JSON.stringify(shards) === before) return;
    const { held, total, processes } = shards;
    this.#options.log.info(
      "Runs {held} of {total} shards, with {processes} processes to share them",
      {
        held: held.length,
        total,
        processes,
        shards: held.join(" "),
      },
    );
  }

  #pauseMs(): number {
    const { timings, random } = this.#options;
    const { held, total, processes } = this.shards;
    const isBelow = held.length < shareOf(total ?? 0, processes);
    const isUrgent = isBelow || this.#hasFailed || this.#overdue.length > 0;
    const ms = isUrgent ? timings.leaseHurryMs : timings.leaseTickMs;
    return ms * (0.8 + 0.4 * random());
  }
}
