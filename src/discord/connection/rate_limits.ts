import type { RateLimitScope } from "./events.ts";
import { failureOf } from "./rest_result.ts";
import type { Route } from "./route.ts";

/** Discord's global limit is 50 requests a second; a little below it nobody needs a 429. */
const GLOBAL_LIMIT = 48;
/** A second, and a little for requests that bunch up on their way. */
const GLOBAL_WINDOW_MS = 1_050;
/** Where a 429 gives no time at all. */
const DEFAULT_RETRY_MS = 1_000;
/** Buckets whose time is over are swept once there are this many, and then at twice what was left. */
const SWEEP_ABOVE = 500;

interface Bucket {
  /** 0 while no header has told it. */
  limit: number;
  remaining: number;
  /** When `remaining` is full again, in milliseconds of the clock. */
  resetAt: number;
  /** How long it takes to be full again, as far as answers have shown. */
  windowMs: number;
  /** Nothing is sent before this; set by a 429. */
  blockedUntil: number;
}

/** What an answer tells about rate limits. */
export interface LimitNews {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body of a 429. */
  readonly body: unknown;
}

/** What a 429 said. */
export interface Refusal {
  readonly scope: RateLimitScope;
  readonly retryAfterMs: number;
}

/**
 * Discord's rate limits as its headers and 429s tell them, never hard-coded: per bucket and major
 * id, the bot's global one, and a block of the interaction endpoints should they ever answer with a
 * global 429.
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
  /** Buckets that nothing is known of and one request is finding out about. */
  readonly #probes = new Map<string, PromiseWithResolvers<void>>();
  #sweepAbove = SWEEP_ABOVE;

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
    const oldest = this.#sentAt[0] ?? 0;
    const isFull = lane === "bot" && this.#sentAt.length >= GLOBAL_LIMIT;
    const until = Math.max(this.#laneBlockedUntil[lane], isFull ? oldest + GLOBAL_WINDOW_MS : 0);
    return Math.max(0, until - now);
  }

  /**
   * Resolves when the first request on a bucket that nothing is known of has been answered; undefined
   * when there is none to wait for. Without it a first burst would run into as many 429s.
   */
  probe(route: Route): Promise<void> | undefined {
    return this.#probes.get(this.#key(route))?.promise;
  }

  /** Counts a request that goes out now; the returned function is called when it has ended. */
  take(route: Route, now: number): () => void {
    if (route.lane === "bot") {
      this.#sentAt.push(now);
      if (this.#sentAt.length > GLOBAL_LIMIT) this.#sentAt.shift();
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

  /** Learns from an answer; what it said, if it was a 429. */
  learn(route: Route, news: LimitNews, now: number): Refusal | undefined {
    this.#learnBucket(route, news.headers, now);
    if (news.status !== 429) return undefined;
    const refusal = readRefusal(news);
    // The cap on edits of old messages is none of the bucket: younger ones can still be edited.
    if (failureOf(news.status, news.body).reason === "edits_capped") return refusal;
    const until = now + refusal.retryAfterMs;
    if (refusal.scope === "global") {
      this.#laneBlockedUntil[route.lane] = Math.max(this.#laneBlockedUntil[route.lane], until);
    } else {
      const bucket = this.#bucket(route);
      bucket.blockedUntil = Math.max(bucket.blockedUntil, until);
    }
    return refusal;
  }

  #learnBucket(route: Route, headers: Headers, now: number): void {
    const limit = numberIn(headers, "x-ratelimit-limit");
    const remaining = numberIn(headers, "x-ratelimit-remaining");
    const resetAfter = numberIn(headers, "x-ratelimit-reset-after");
    const hash = headers.get("x-ratelimit-bucket");
    if (hash) this.#hashes.set(route.template, hash);
    if (limit === undefined || remaining === undefined || resetAfter === undefined) return;
    const bucket = this.#bucket(route);
    // Answers overtake each other: within one window the lower count is the newer one.
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
    this.#sweepAbove = Math.max(SWEEP_ABOVE, 2 * this.#buckets.size);
  }
}

/**
 * Scope and wait of a 429 in any of its forms: Discord's JSON, its headers, or an edge server's
 * answer with nothing but `retry-after`.
 */
function readRefusal({ headers, body }: LimitNews): Refusal {
  const json = typeof body === "object" && body !== null ? body : {};
  const inBody = "retry_after" in json && typeof json.retry_after === "number"
    ? json.retry_after
    : undefined;
  const seconds = inBody ?? numberIn(headers, "retry-after") ??
    numberIn(headers, "x-ratelimit-reset-after");
  const isGlobal = headers.has("x-ratelimit-global") || ("global" in json && json.global === true);
  return {
    scope: isGlobal ? "global" : scopeIn(headers),
    retryAfterMs: seconds === undefined ? DEFAULT_RETRY_MS : Math.max(0, seconds * 1_000),
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
