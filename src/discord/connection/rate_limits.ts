import type { RateLimitScope } from "./events.ts";
import { failureOf, isCap } from "./rest_result.ts";
import type { Route } from "./route.ts";

/**
 * Requests a second over all processes; a little below Discord's global limit of 50, to avoid its 429.
 */
const globalLimit = 48;
/** A second, and a little more for requests that arrive closer together than they left. */
const globalWindowMs = 1_050;
/** The wait after a 429 that gives none. */
const defaultRetryMs = 1_000;
/** Expired buckets are swept above this number, and then above twice what was left. */
const sweepAbove = 500;

interface Bucket {
  /** 0 until a header gave it. */
  limit: number;
  remaining: number;
  /** When `remaining` is full again, in milliseconds of the clock. */
  resetAt: number;
  /** How long it takes to be full again, as far as answers have shown. */
  windowMs: number;
  /** Nothing is sent before this; set by a 429. */
  blockedUntil: number;
}

/** The parts of a response that are about rate limits. */
interface LimitedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body of a 429. */
  readonly body: unknown;
}

/** What a 429 says. */
export interface Refusal {
  readonly scope: RateLimitScope;
  readonly retryAfterMs: number;
}

/**
 * Discord's rate limits as its headers and 429s give them, never hard-coded: per bucket and major
 * id, the bot's global one, and one for all interaction endpoints, should they answer with a global
 * 429.
 *
 * Source: Discord docs, Topics, Rate Limits.
 */
export class RateLimits {
  readonly #buckets = new Map<string, Bucket>();
  /** Discord's bucket hashes, by route template. */
  readonly #hashes = new Map<string, string>();
  readonly #laneBlockedUntil = { bot: 0, interaction: 0 };
  /** When the last requests under the global limit went out, as many as it allows. */
  readonly #sentAt: number[] = [];
  /** Unknown buckets, about which one request is finding out. */
  readonly #probes = new Map<string, PromiseWithResolvers<void>>();
  #sweepAbove = sweepAbove;
  readonly #portion: () => number;

  /** `portion`: how much of the application's requests this process may send, above 0 and up to 1. */
  constructor(portion: () => number = () => 1) {
    this.#portion = portion;
  }

  /** How long a request has to wait now; 0 when it may go. */
  waitMs(route: Route, now: number): number {
    return Math.max(this.bucketWaitMs(route, now), this.laneWaitMs(route.lane, now));
  }

  /** How long it has to wait for its bucket. */
  bucketWaitMs(route: Route, now: number): number {
    const bucket = this.#buckets.get(this.#key(route));
    if (!bucket) return 0;
    const isEmpty = bucket.remaining <= 0 && bucket.resetAt > now;
    return Math.max(0, bucket.blockedUntil - now, isEmpty ? bucket.resetAt - now : 0);
  }

  /** How long all requests of a lane have to wait. */
  laneWaitMs(lane: Route["lane"], now: number): number {
    const limit = this.#limit;
    const oldest = this.#sentAt.at(-limit) ?? 0;
    const isFull = lane === "bot" && this.#sentAt.length >= limit;
    const until = Math.max(this.#laneBlockedUntil[lane], isFull ? oldest + globalWindowMs : 0);
    return Math.max(0, until - now);
  }

  /**
   * Resolves when the first request on an unknown bucket has been answered; undefined when there is
   * none to wait for. Without it every further request of a first burst could meet a 429.
   */
  probe(route: Route): Promise<void> | undefined {
    return this.#probes.get(this.#key(route))?.promise;
  }

  /** Counts a request that goes out now; the returned function is called when it has ended. */
  take(route: Route, now: number): () => void {
    if (route.lane === "bot") {
      this.#sentAt.push(now);
      if (this.#sentAt.length > globalLimit) this.#sentAt.shift();
    }
    const key = this.#key(route);
    const bucket = this.#buckets.get(key);
    if (!bucket || bucket.limit === 0) return this.#startProbe(route, key);
    if (bucket.resetAt <= now) {
      bucket.remaining = bucket.limit;
      bucket.resetAt = now + bucket.windowMs;
    }
    bucket.remaining--;
    return () => {};
  }

  /** Learns from a response; returns what it says, if it is a 429. */
  learn(route: Route, response: LimitedResponse, now: number): Refusal | undefined {
    this.#learnBucket(route, response.headers, now);
    if (response.status !== 429) return undefined;
    const refusal = readRefusal(response);
    // The cap on edits of old messages, for one, is not the bucket's: newer ones can be edited.
    if (isCap(failureOf(response.status, response.body).reason)) return refusal;
    const until = now + refusal.retryAfterMs;
    if (refusal.scope === "global") {
      this.#laneBlockedUntil[route.lane] = Math.max(this.#laneBlockedUntil[route.lane], until);
    } else {
      const bucket = this.#bucket(route);
      bucket.blockedUntil = Math.max(bucket.blockedUntil, until);
    }
    return refusal;
  }

  get #limit(): number {
    return Math.max(1, Math.floor(globalLimit * this.#portion()));
  }

  #learnBucket(route: Route, headers: Headers, now: number): void {
    // Each interaction has a bucket of its own and takes one answer: what is learned has no use.
    if (route.class === "callback") return;
    const limit = numberIn(headers, "x-ratelimit-limit");
    const remaining = numberIn(headers, "x-ratelimit-remaining");
    const resetAfter = numberIn(headers, "x-ratelimit-reset-after");
    const hash = headers.get("x-ratelimit-bucket");
    if (hash) this.#hashes.set(route.template, hash);
    if (limit === undefined || remaining === undefined || resetAfter === undefined) return;
    const bucket = this.#bucket(route);
    // Responses overtake each other: within one window the lower count is the newer one.
    const isSameWindow = bucket.limit > 0 && bucket.resetAt > now;
    bucket.remaining = isSameWindow ? Math.min(bucket.remaining, remaining) : remaining;
    bucket.limit = limit;
    bucket.resetAt = now + resetAfter * 1_000;
    bucket.windowMs = Math.max(bucket.windowMs, resetAfter * 1_000);
    if (this.#buckets.size > this.#sweepAbove) this.#sweep(now);
  }

  #startProbe(route: Route, key: string): () => void {
    if (route.lane === "interaction") return () => {};
    const probe = Promise.withResolvers<void>();
    this.#probes.set(key, probe);
    return () => {
      this.#probes.delete(key);
      probe.resolve();
    };
  }

  #key(route: Route): string {
    return `${this.#hashes.get(route.template) ?? route.template} ${route.major}`;
  }

  #bucket(route: Route): Bucket {
    const key = this.#key(route);
    const known = this.#buckets.get(key);
    if (known) return known;
    const bucket = { limit: 0, remaining: 0, resetAt: 0, windowMs: 0, blockedUntil: 0 };
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #sweep(now: number): void {
    for (const [key, bucket] of this.#buckets) {
      if (bucket.resetAt <= now && bucket.blockedUntil <= now) this.#buckets.delete(key);
    }
    this.#sweepAbove = Math.max(sweepAbove, 2 * this.#buckets.size);
  }
}

/**
 * Scope and wait of a 429 in any of its forms: Discord's JSON, its headers, or an edge server's
 * answer with nothing but `retry-after`.
 */
function readRefusal({ headers, body }: LimitedResponse): Refusal {
  const json = typeof body === "object" && body !== null ? body : {};
  const inBody = "retry_after" in json && typeof json.retry_after === "number"
    ? json.retry_after
    : undefined;
  const seconds = inBody ?? numberIn(headers, "retry-after") ??
    numberIn(headers, "x-ratelimit-reset-after");
  const isGlobal = headers.has("x-ratelimit-global") || ("global" in json && json.global === true);
  return {
    scope: isGlobal ? "global" : scopeIn(headers),
    retryAfterMs: seconds === undefined ? defaultRetryMs : Math.max(0, seconds * 1_000),
  };
}

function scopeIn(headers: Headers): RateLimitScope {
  const scope = headers.get("x-ratelimit-scope");
  return scope === "user" || scope === "global" || scope === "shared" ? scope : "unknown";
}

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  const value = text === null || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
