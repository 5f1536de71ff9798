import { backoffMs, delay } from "../../async/mod.ts";
import { type ConnectionEnd, describeEnd, endsSession, neverOpened } from "./connection_end.ts";
import type { ConnectionContext } from "./connection_context.ts";
import type { FatalReason, Plan } from "./events.ts";
import { fatalByCloseCode } from "./fatal.ts";
import { type IdentifyBudget, type IdentifyPermit, isFatal, isUnknown } from "./identify_budget.ts";
import { Outage, unreachable } from "./outage.ts";
import { Shard } from "./shard.ts";
import type { DiscordGatewayPayload, ShardCreateOptions } from "@discordeno/bot";

/** Resumes in a row that may fail before an IDENTIFY on the gateway's own URL. */
const resumeTries = 3;
/** So many connections in a row that were live and did not last are an outage as well. */
const briefOnesOfOutage = 3;

/** What the runner of a shard needs. */
export interface ShardRunnerOptions extends ConnectionContext {
  readonly shard: ShardCreateOptions;
  readonly budget: IdentifyBudget;
  readonly onDispatch: (packet: DiscordGatewayPayload, shardId: number) => void;
  readonly onLive: () => void;
  /** Resolves when a shard of this process may connect, or when the signal aborts. */
  readonly mayConnect: (signal: AbortSignal) => Promise<void>;
  readonly onFatal: (reason: FatalReason) => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps one shard connected: opens a connection and, when that ends, decides whether to resume or to
 * identify and how long to wait first. One loop, so that there is one socket and one plan at a time.
 */
export class ShardRunner {
  readonly shard: Shard;
  readonly #options: ShardRunnerOptions;
  readonly #outage: Outage;
  /** Tries in a row that led to no lasting connection. */
  #failures = 0;
  /** Resumes in a row that failed. */
  #failedResumes = 0;
  /** Connections in a row, whatever tries lay between, that were live and did not last. */
  #briefOnes = 0;
  #lasting: ReturnType<typeof setTimeout> | undefined;
  #waitMs = 0;
  #awaySince: number;
  #permit: IdentifyPermit | undefined;

  constructor(options: ShardRunnerOptions) {
    this.#options = options;
    const { timings, clock, log, observe, shard: { id: shardId } } = options;
    this.#awaySince = clock();
    this.#outage = new Outage(log, clock, unreachable("Discord's gateway"), 1, { shardId });
    this.shard = new Shard(options.shard, timings, clock, {
      onGreeting: (plan) => {
        if (plan === "identify") this.#permit?.spend();
        observe({ kind: plan, shardId });
      },
      onLive: (plan) => this.#noteLive(plan),
      onDispatch: (packet) => options.onDispatch(packet, shardId),
      onMalformedFrame: () => observe({ kind: "malformed_frame", shardId }),
    });
  }

  /** Why it is not connected, in the words of the log; null while nothing has gone wrong. */
  get trouble(): string | null {
    return this.#outage.trouble;
  }

  /** Runs until `signal` aborts or nothing can help. Never rejects. */
  async run(): Promise<void> {
    const { signal } = this.#options;
    while (!signal.aborted) {
      await delay(this.#waitMs, signal);
      await this.#options.mayConnect(signal);
      if (signal.aborted) return;
      const end = await this.#try(this.#plan());
      clearTimeout(this.#lasting);
      if (!end || signal.aborted) return;
      if (!this.#prepareNext(end)) return;
    }
  }

  /**
   * Every fourth try of an outage is an IDENTIFY on the gateway's own URL: the resume URL may be
   * dead for good. The session is given up only once the gateway says HELLO to it, so an outage of
   * the whole network does not cost it.
   */
  #plan(): Plan {
    return this.shard.session && this.#failedResumes % (resumeTries + 1) < resumeTries
      ? "resume"
      : "identify";
  }

  /** One connection; undefined when that was the last. */
  async #try(plan: Plan): Promise<ConnectionEnd | undefined> {
    const { budget, observe, onFatal, signal, timings } = this.#options;
    const shardId = this.shard.id;
    if (plan === "resume") {
      observe({ kind: "connecting", shardId, plan });
      return await this.shard.run(plan);
    }
    // While there is a session, resuming it may work long before the API can be asked.
    const permit = await budget.ask(shardId, this.shard.session && timings.sessionsMs);
    if (isUnknown(permit)) return { ...neverOpened, unknown: permit };
    if (isFatal(permit)) {
      onFatal(permit);
      return undefined;
    }
    this.#permit = permit;
    if (signal.aborted) {
      this.#dropPermit();
      return undefined;
    }
    this.shard.connection.url = permit.url;
    observe({ kind: "connecting", shardId, plan });
    const end = await this.shard.run(plan);
    this.#dropPermit();
    return end;
  }

  #noteLive(plan: Plan): void {
    const { clock, observe, onLive, timings } = this.#options;
    this.#dropPermit();
    this.#failedResumes = 0;
    // Where connections do not last, one more is not the end of the outage yet.
    if (this.#briefOnes < briefOnesOfOutage) this.#outage.succeeded();
    else this.#lasting = setTimeout(() => this.#noteLasting(), timings.stableMs);
    const awayMs = clock() - this.#awaySince;
    observe({ kind: "live", shardId: this.shard.id, plan, awayMs });
    onLive();
  }

  #noteLasting(): void {
    this.#briefOnes = 0;
    this.#outage.succeeded();
  }

  /** The next shard need not wait until this one is lost again. */
  #dropPermit(): void {
    this.#permit?.[Symbol.dispose]();
    this.#permit = undefined;
  }

  /** Decides how to go on after a connection; false when nothing can help. */
  #prepareNext(end: ConnectionEnd): boolean {
    const { observe, onFatal, clock } = this.#options;
    const { ending, stage } = end;
    const wasLive = stage === "live";
    const code = ending.kind === "closed" ? { code: ending.code } : {};
    observe({ kind: "lost", shardId: this.shard.id, ending: ending.kind, ...code, wasLive });
    const fatal = ending.kind === "closed" ? fatalByCloseCode(ending.code) : undefined;
    if (fatal) {
      onFatal(fatal);
      return false;
    }
    if (wasLive) this.#awaySince = clock();
    else this.#failedResumes++;
    if (endsSession(ending)) {
      this.shard.session = undefined;
      this.#failedResumes = 0;
    }
    this.#waitMs = Math.max(this.#nextWaitMs(end), end.unknown?.waitMs ?? 0);
    this.#noteEnd(end);
    return true;
  }

  #noteEnd(end: ConnectionEnd): void {
    const cause = describeEnd(end);
    if (end.stage !== "live") return this.#outage.failed(cause, this.#waitMs);
    this.#briefOnes = end.liveMs < this.#options.timings.stableMs ? this.#briefOnes + 1 : 0;
    if (this.#briefOnes < briefOnesOfOutage) return;
    this.#outage.failed(`no connection lasts, ${cause}`, this.#waitMs);
  }

  /**
   * Nothing after a lasting connection, else more each time; after an IDENTIFY up to five minutes, as
   * only 1,000 of those are allowed a day.
   */
  #nextWaitMs({ ending, stage, liveMs, identified }: ConnectionEnd): number {
    const { timings, random } = this.#options;
    const wasLive = stage === "live";
    if (wasLive && liveMs >= timings.stableMs) this.#failures = 0;
    const maxMs = identified ? timings.identifyMaxMs : timings.reconnectMaxMs;
    const failures = this.#failures++ + (wasLive ? 0 : 1);
    const waitMs = backoffMs(failures, timings.reconnectMs, maxMs, random);
    if (ending.kind !== "session_refused") return waitMs;
    const [least, most] = timings.invalidSessionMs;
    return Math.max(waitMs, least + random() * (most - least));
  }
}
