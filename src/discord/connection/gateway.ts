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
import type { ShardSession } from "./sessions.ts";
import { ShardRunner, type ShardRunnerOptions } from "./shard_runner.ts";

interface GatewayOptions extends Omit<ShardRunnerOptions, "shard" | "budget" | "signal"> {
  readonly requests: Requests;
}

/** The gateway connections of all shards, as many as Discord recommends at the start. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #budget: IdentifyBudget;
  readonly #end = new AbortController();
  /** While Discord does not say how to connect, at the start. */
  readonly #start: Outage;
  #shards: readonly ShardRunner[] = [];

  constructor(options: GatewayOptions) {
    const { requests, timings, clock, log } = options;
    this.#start = new Outage(log, clock, unreachable("Discord's API"), 1);
    this.#options = options;
    this.#budget = new IdentifyBudget(requests, timings, clock, this.#end.signal);
  }

  /** Whether every shard is live. */
  get isLive(): boolean {
    return this.#shards.length > 0 && this.#shards.every(({ shard }) => shard.isLive);
  }

  /** Why it is not connected, in the words of the log; null if nothing has gone wrong. */
  get trouble(): string | null {
    const troubles = [this.#start.trouble, ...this.#shards.map((runner) => runner.trouble)];
    return troubles.find((trouble) => trouble !== null) ?? null;
  }

  /** The slowest shard's last heartbeat, there and back; undefined before the first. */
  get latencyMs(): number | undefined {
    const all = this.#shards.flatMap(({ shard }) => shard.heart.rtt ?? []);
    return all.length === 0 ? undefined : Math.max(...all);
  }

  /** New sessions left for today; undefined before Discord was asked. */
  get identifiesLeft(): number | undefined {
    return this.#budget.left;
  }

  /** Keeps the shards connected, from these sessions on, until it is stopped. Never rejects. */
  async run(saved: readonly ShardSession[]): Promise<void> {
    const info = await this.#readInfo(saved.length > 0);
    if (this.#end.signal.aborted) return;
    const recommended = info?.shards ?? saved.length;
    // A session belongs to a number of shards: when Discord wants more, all of them identify.
    const sessions = saved.length >= recommended ? saved : [];
    const totalShards = Math.max(recommended, sessions.length);
    if (info) this.#budget.learn(info);
    this.#shards = Array.from({ length: totalShards }, (_, shardId) => {
      const runner = this.#createShard(shardId, totalShards, info?.url);
      runner.shard.session = sessions.find((session) => session.shardId === shardId);
      this.#options.bot.gateway.shards.set(shardId, runner.shard);
      return runner;
    });
    await Promise.all(this.#shards.map((runner) => runner.run()));
  }

  /** Closes all sockets; returns the sessions, to be resumed from exactly there. */
  async stop(): Promise<readonly ShardSession[]> {
    this.#end.abort();
    await Promise.all(this.#shards.map(({ shard }) => shard.stop()));
    return this.#shards.flatMap(({ shard }) => shard.session ?? []);
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

  #createShard(id: number, totalShards: number, url: string | undefined): ShardRunner {
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
          url: url ?? bot.gateway.url,
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
      signal: this.#end.signal,
    });
  }
}
