import type { GatewayUnknown } from "./connection_end.ts";
import * as z from "zod";
import { delay } from "../../async/mod.ts";
import type { FatalReason } from "./events.ts";
import { identifyBudgetSpent, minIdentifiesLeft, tokenRefused } from "./fatal.ts";
import type { Requests, SendLimits } from "./requests.ts";
import type { Timings } from "./timings.ts";

/** What was read less than this ago is not read again. */
const freshMs = 1_000;

const gatewayBot = z.object({
  url: z.url(),
  shards: z.int().positive(),
  session_start_limit: z.object({
    remaining: z.number(),
    reset_after: z.number(),
    max_concurrency: z.int().positive(),
  }),
}).transform(({ url, shards, session_start_limit: limit }) => ({
  url,
  shards,
  /** New sessions left for today. */
  remaining: limit.remaining,
  resetAfterMs: limit.reset_after,
  maxConcurrency: limit.max_concurrency,
}));

/** What Discord says about connecting. Source: Discord docs, Get Gateway Bot. */
export type GatewayInfo = Readonly<z.output<typeof gatewayBot>>;

const path = "/gateway/bot";

/** Asks Discord; a fatal reason when it refuses the token. */
export async function readGatewayInfo(
  requests: Requests,
  limits: SendLimits = {},
): Promise<GatewayInfo | FatalReason | GatewayUnknown> {
  const result = await requests.send("GET", path, {}, limits);
  // A proxy that wants a password answers with 401 too, but as a page.
  if (!result.ok && result.reason === "token_refused") return tokenRefused;
  const waitMs = requests.waitMs("GET", path);
  if (!result.ok) {
    const isElsewhere = result.status === 404 && result.reason === "refused";
    return { why: isElsewhere ? `${result.words}: ${lookAtUrl}` : result.words, waitMs };
  }
  return gatewayBot.safeParse(result.body).data ?? { why: `an odd answer: ${lookAtUrl}`, waitMs };
}

const lookAtUrl = "look at DISCORD_API_URL, if it is set";

/** Whether an answer of {@linkcode readGatewayInfo} or {@linkcode IdentifyBudget} ends the bot. */
export function isFatal(value: object): value is FatalReason {
  return "code" in value;
}

/** Whether such an answer is of no use. */
export function isUnknown(value: object): value is GatewayUnknown {
  return "why" in value;
}

const stopping: GatewayUnknown = { why: "stopping", waitMs: 0 };

/** The permit for one IDENTIFY; disposal lets the next shard of its turn go. */
export interface IdentifyPermit extends Disposable {
  readonly url: string;
  /** The IDENTIFY goes out now. */
  spend(): void;
}

/**
 * Discord's two limits on IDENTIFY: a number per day, and `max_concurrency` per five seconds, by
 * shard number. The day's remainder is read again before each, as other processes with the same
 * token, and earlier ones of this bot, have spent from it too.
 *
 * Source: Discord docs, Session Start Limit Object; Rate Limiting (of sharding).
 */
export class IdentifyBudget {
  readonly #requests: Requests;
  readonly #timings: Timings;
  readonly #clock: () => number;
  readonly #signal: AbortSignal;
  readonly #takeTurn: (turn: number) => Promise<boolean>;
  /** Per turn of shards: resolves when the last one has finished its IDENTIFY. */
  readonly #turns = new Map<number, Promise<void>>();
  readonly #lastAt = new Map<number, number>();
  #left: number | undefined;
  #maxConcurrency = 1;
  /** What the start has read, for the first IDENTIFY that follows. */
  #unused: { readonly info: GatewayInfo; readonly at: number } | undefined;

  constructor(
    requests: Requests,
    timings: Timings,
    clock: () => number,
    signal: AbortSignal,
    takeTurn: (turn: number) => Promise<boolean> = () => Promise.resolve(true),
  ) {
    this.#requests = requests;
    this.#timings = timings;
    this.#clock = clock;
    this.#signal = signal;
    this.#takeTurn = takeTurn;
  }

  /** IDENTIFYs left today, as last read and less those sent since; undefined before the first. */
  get left(): number | undefined {
    return this.#left;
  }

  /** Takes over what was read just now, for one IDENTIFY. */
  learn(info: GatewayInfo): void {
    this.#note(info);
    this.#unused = { info, at: this.#clock() };
  }

  /**
   * Waits for this shard's turn, here and over all processes. A fatal reason when too few are left; unknown when Discord cannot
   * be asked, within `withinMs` where that is given, or the bot stops.
   */
  async ask(
    shardId: number,
    withinMs?: number,
  ): Promise<IdentifyPermit | FatalReason | GatewayUnknown> {
    const turn = shardId % this.#maxConcurrency;
    const before = this.#turns.get(turn);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turns.set(turn, promise);
    await before;
    const waitMs = (this.#lastAt.get(turn) ?? -Infinity) + this.#timings.identifyIntervalMs -
      this.#clock();
    if (waitMs > 0) await delay(waitMs, this.#signal);
    const info = this.#signal.aborted ? stopping : await this.#read(withinMs);
    if (isUnknown(info) || isFatal(info)) {
      resolve();
      return info;
    }
    if (info.remaining < minIdentifiesLeft) {
      resolve();
      return identifyBudgetSpent(info.remaining, info.resetAfterMs);
    }
    while (!await this.#takeTurn(shardId % info.maxConcurrency) && !this.#signal.aborted) {
      await delay(this.#timings.identifyIntervalMs / 10, this.#signal);
    }
    return {
      url: info.url,
      spend: () => {
        this.#lastAt.set(turn, this.#clock());
        this.#left = Math.max(0, (this.#left ?? 1) - 1);
      },
      [Symbol.dispose]: resolve,
    };
  }

  async #read(withinMs?: number): Promise<GatewayInfo | FatalReason | GatewayUnknown> {
    const unused = this.#unused;
    this.#unused = undefined;
    if (unused && this.#clock() - unused.at < freshMs) return unused.info;
    const limits = withinMs === undefined ? {} : { deadline: this.#clock() + withinMs };
    const info = await readGatewayInfo(this.#requests, limits);
    if (!isUnknown(info) && !isFatal(info)) this.#note(info);
    return info;
  }

  #note(info: GatewayInfo): void {
    this.#left = info.remaining;
    this.#maxConcurrency = info.maxConcurrency;
  }
}
