import { backoffMs, delay } from "../../async/mod.ts";
import { silentLogger } from "./discord_bot.ts";
import {
  type GatewayInfo,
  IdentifyBudget,
  isFatal,
  isUnknown,
  readGatewayInfo,
} from "./identify_budget.ts";
import { Outage, unreachable } from "./outage.ts";
import type { Requests } from "./requests.ts";
import { ShardRunner, type ShardRunnerOptions } from "./shard_runner.ts";
import type { ShardSession } from "../shards/mod.ts";

interface GatewayOptions extends Omit<ShardRunnerOptions, "shard" | "budget" | "signal"> {
  readonly requests: Requests;
  /** Takes a bucket's turn to IDENTIFY, over all processes; false while it is another's. */
  readonly takeIdentifyTurn: (bucket: number) => Promise<boolean>;
}

/** A shard that is kept connected. */
interface Kept {
  readonly runner: ShardRunner;
  readonly end: AbortController;
  /** Settles when it is connected no more. */
  readonly ended: Promise<void>;
}

/** The gateway connections of this process' shards. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #budget: IdentifyBudget;
  readonly #end = new AbortController();
  /** While Discord does not say how to connect, at the start. */
  readonly #start: Outage;
  readonly #kept = new Map<number, Kept>();
  #url: string | undefined;

  constructor(options: GatewayOptions) {
    const { requests, timings, clock, log } = options;
    this.#start = new Outage(log, clock, unreachable("Discord's API"), 1);
    this.#options = options;
    const { signal } = this.#end;
    this.#budget = new IdentifyBudget(requests, timings, clock, signal, options.takeIdentifyTurn);
  }

  /** Whether every shard is live; also where there is none. */
  get isLive(): boolean {
    return this.#runners.every(({ shard }) => shard.isLive);
  }

  /** What resumes the shards. */
  get sessions(): readonly ShardSession[] {
    return this.#runners.flatMap(({ shard }) => shard.session ?? []);
  }

  /** Why it is not connected, in the words of the log; null if nothing has gone wrong. */
  get trouble(): string | null {
    const troubles = [this.#start.trouble, ...this.#runners.map((runner) => runner.trouble)];
    return troubles.find((trouble) => trouble !== null) ?? null;
  }

  /** The slowest shard's last heartbeat, there and back; undefined before the first. */
  get latencyMs(): number | undefined {
    const all = this.#runners.flatMap(({ shard }) => shard.heart.rtt ?? []);
    return all.length === 0 ? undefined : Math.max(...all);
  }

  /** New sessions left for today; undefined before Discord was asked. */
  get identifiesLeft(): number | undefined {
    return this.#budget.left;
  }

  /**
   * How many shards there are to be: as many as Discord recommends, or the `saved` ones if those are
   * more, or if it does not answer soon. Null if the bot cannot go on.
   */
  async countShards(saved: number): Promise<number | null> {
    const info = await this.#readInfo(saved > 0);
    if (info) this.#budget.learn(info);
    this.#url = info?.url;
    if (this.#end.signal.aborted || info === null && saved === 0) return null;
    return Math.max(info?.shards ?? 0, saved);
  }

  /** Keeps a shard connected from now on, by this session if there is one. */
  run(shardId: number, totalShards: number, session: ShardSession | null): void {
    const end = new AbortController();
    const signal = AbortSignal.any([this.#end.signal, end.signal]);
    const runner = this.#createShard(shardId, totalShards, signal);
    runner.shard.session = session ?? undefined;
    this.#options.bot.gateway.shards.set(shardId, runner.shard);
    this.#kept.set(shardId, { runner, end, ended: runner.run() });
  }

  /** Closes a shard's socket; resolves with its session, to be resumed from exactly there. */
  async leave(shardId: number): Promise<ShardSession | null> {
    const kept = this.#kept.get(shardId);
    if (!kept) return null;
    this.#kept.delete(shardId);
    this.#options.bot.gateway.shards.delete(shardId);
    kept.end.abort();
    await kept.runner.shard.stop();
    await kept.ended;
    return kept.runner.shard.session ?? null;
  }

  /** Closes all sockets; returns the sessions, to be resumed from exactly there. */
  async stop(): Promise<readonly ShardSession[]> {
    this.#end.abort();
    await Promise.all(this.#runners.map(({ shard }) => shard.stop()));
    return this.sessions;
  }

  /** Resolves when all that ran has ended. */
  async ended(): Promise<void> {
    await Promise.all([...this.#kept.values()].map(({ ended }) => ended));
  }

  get #runners(): readonly ShardRunner[] {
    return [...this.#kept.values()].map(({ runner }) => runner);
  }

  /** Asks until Discord answers; with sessions to resume it soon does without. */
  async #readInfo(mayGoWithout: boolean): Promise<GatewayInfo | null> {
    const { requests, clock, random, timings, onFatal } = this.#options;
    const { reconnectMs, reconnectMaxMs, requestTotalMs, sessionsMs } = timings;
    const withinMs = mayGoWithout ? sessionsMs : requestTotalMs;
    // Each try is one request here, so that what goes wrong is said at once.
    const tries = mayGoWithout ? {} : { tries: 1 };
    for (let failures = 1;; failures++) {
      const info = await readGatewayInfo(requests, { deadline: clock() + withinMs, ...tries });
      if (isFatal(info)) {
        onFatal(info);
        return null;
      }
      if (!isUnknown(info)) {
        this.#start.succeeded();
        return info;
      }
      if (mayGoWithout || this.#end.signal.aborted) return null;
      const backOffMs = backoffMs(failures, reconnectMs, reconnectMaxMs, random);
      const waitMs = Math.max(backOffMs, info.waitMs);
      this.#start.failed(info.why, waitMs);
      await delay(waitMs, this.#end.signal);
    }
  }

  #createShard(id: number, totalShards: number, signal: AbortSignal): ShardRunner {
    const { bot, observe } = this.#options;
    const { token, version, intents, properties } = bot.gateway;
    return new ShardRunner({
      ...this.#options,
      shard: {
        id,
        connection: {
          token,
          version,
          intents,
          properties,
          totalShards,
          url: this.#url ?? bot.gateway.url,
          compress: false,
          transportCompression: null,
        },
        events: {
          heartbeatAck: ({ heart }) => {
            if (heart.rtt === undefined) return;
            observe({ kind: "heartbeat", shardId: id, latencyMs: heart.rtt });
          },
        },
        logger: silentLogger,
      },
      budget: this.#budget,
      signal,
    });
  }
}
