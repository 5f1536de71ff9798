import type { BucketName, Limits } from "../limits.ts";
import { WindowCounter } from "../window_counter.ts";
import { isInteractionRoute, type Route } from "./route.ts";

/** What the limiter says of one request: headers for any answer, and a refusal if it is over. */
export interface RateVerdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly refusal?: Response;
}

/** Whose limit was hit (Discord docs: Rate Limits, Header Format). */
export type RateScope = "user" | "global" | "shared";

const FORGET_ABOVE = 5000;

/** Counts requests per bucket and in all (Discord docs: Rate Limits). Goes by real time. */
export class RateLimiter {
  readonly #limits: Limits;
  readonly #buckets = new Map<string, WindowCounter>();
  #global: WindowCounter;
  #invalid: WindowCounter;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#global = new WindowCounter(limits.global);
    this.#invalid = new WindowCounter(limits.invalidRequests);
  }

  /** Counts a request and says whether it may pass. */
  check(route: Route): RateVerdict {
    const now = performance.now();
    if (!isInteractionRoute(route)) {
      const { allowed, resetAfterMs } = this.#global.take(now);
      if (!allowed) {
        return { headers: {}, refusal: rateLimited({ scope: "global", resetAfterMs }) };
      }
    }
    return route.bucket ? this.#checkBucket(route, route.bucket, now) : { headers: {} };
  }

  /** Counts an answer of 401, 403 or 429 (scope `shared` is nobody's fault). */
  countInvalid(): void {
    this.#invalid.take(performance.now());
  }

  /** Refuses everything while there were too many invalid requests, as Discord's edge does. */
  ban(): Response | undefined {
    const { allowed, resetAfterMs } = this.#invalid.standing(performance.now());
    if (allowed) return undefined;
    const headers = { "retry-after": String(Math.ceil(resetAfterMs / 1000)) };
    return new Response("error code: 1015", { status: 429, headers });
  }

  /** Forgets what was used. */
  reset(): void {
    this.#buckets.clear();
    this.#global = new WindowCounter(this.#limits.global);
    this.#invalid = new WindowCounter(this.#limits.invalidRequests);
  }

  #checkBucket(route: Route, name: BucketName, now: number): RateVerdict {
    const allowance = this.#limits.buckets[name];
    const { allowed, remaining, resetAfterMs } = this.#counter(route, name, now).take(now);
    const headers = {
      "x-ratelimit-limit": String(allowance.limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": ((Date.now() + resetAfterMs) / 1000).toFixed(3),
      "x-ratelimit-reset-after": (resetAfterMs / 1000).toFixed(3),
      "x-ratelimit-bucket": bucketHash(name),
    };
    if (allowed) return { headers };
    return { headers, refusal: rateLimited({ scope: "user", resetAfterMs, headers }) };
  }

  #counter(route: Route, name: BucketName, now: number): WindowCounter {
    const key = `${name}:${route.major}`;
    const known = this.#buckets.get(key);
    if (known) return known;
    if (this.#buckets.size > FORGET_ABOVE) this.#forgetIdle(now);
    const counter = new WindowCounter(this.#limits.buckets[name]);
    this.#buckets.set(key, counter);
    return counter;
  }

  #forgetIdle(now: number): void {
    for (const [key, counter] of this.#buckets) {
      const { remaining } = counter.standing(now);
      const [name] = key.split(":") as [BucketName];
      if (remaining === this.#limits.buckets[name].limit) this.#buckets.delete(key);
    }
  }
}

/** A 429 as Discord words it (Discord docs: Rate Limits, Exceeding A Rate Limit). */
export function rateLimited(
  { scope, resetAfterMs, headers = {} }: {
    scope: RateScope;
    resetAfterMs: number;
    headers?: Readonly<Record<string, string>>;
  },
): Response {
  const isGlobal = scope === "global";
  const seconds = Math.max(0, resetAfterMs) / 1000;
  return Response.json(
    {
      message: scope === "shared"
        ? "The resource is being rate limited."
        : "You are being rate limited.",
      retry_after: Number(seconds.toFixed(3)),
      global: isGlobal,
    },
    {
      status: 429,
      headers: {
        ...headers,
        "retry-after": String(Math.ceil(seconds)),
        "x-ratelimit-scope": scope,
        ...(isGlobal && { "x-ratelimit-global": "true" }),
        via: "1.1 emulator",
      },
    },
  );
}

/** Buckets have opaque names that stay the same; the top-level resource is not part of them. */
export function bucketHash(name: BucketName): string {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0").repeat(4);
}
