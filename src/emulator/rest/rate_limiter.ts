import type { BucketName, Limits } from "../limits.ts";
import { WindowCounter, WindowCounters } from "../window_counter.ts";
import { isInteractionRoute, type Route } from "./route.ts";

/** The headers for the response to a request, and the refusal if it is over a limit. */
export interface RateVerdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly refusal?: Response;
}

/** Whose limit was hit (Discord docs: Rate Limits, Header Format). */
export type RateScope = "user" | "global" | "shared";

/** Counts requests per bucket and in all (Discord docs: Rate Limits). Measured in real time. */
export class RateLimiter {
  readonly #limits: Limits;
  #counters: ReturnType<typeof newCounters>;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#counters = newCounters(limits);
  }

  /** Counts a request and says whether it may pass. */
  check(route: Route): RateVerdict {
    const now = performance.now();
    if (!isInteractionRoute(route)) {
      const { allowed, resetAfterMs } = this.#counters.global.take(now);
      if (!allowed) {
        return { headers: {}, refusal: rateLimited({ scope: "global", resetAfterMs }) };
      }
    }
    return route.bucket ? this.#checkBucket(route, route.bucket, now) : { headers: {} };
  }

  /** Counts an answer of 401, 403 or 429 (scope `shared` is not the bot's fault). */
  countInvalid(): void {
    this.#counters.invalid.take(performance.now());
  }

  /** Refuses everything while there were too many invalid requests, as Discord's edge does. */
  ban(): Response | undefined {
    const { allowed, resetAfterMs } = this.#counters.invalid.state(performance.now());
    if (allowed) return undefined;
    const headers = { "retry-after": String(Math.ceil(resetAfterMs / 1000)) };
    return new Response("error code: 1015", { status: 429, headers });
  }

  /** Counts from 0 again. */
  reset(): void {
    this.#counters = newCounters(this.#limits);
  }

  #checkBucket(route: Route, name: BucketName, now: number): RateVerdict {
    const allowance = this.#limits.buckets[name];
    const { allowed, remaining, resetAfterMs } = this.#counters.buckets[name]
      .take(route.major, now);
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
}

function newCounters({ buckets, global, invalidRequests }: Limits) {
  const entries = Object.entries(buckets).map(([name, allowance]) =>
    [name, new WindowCounters<string>(allowance)] as const
  );
  return {
    buckets: Object.fromEntries(entries) as Record<BucketName, WindowCounters<string>>,
    global: new WindowCounter(global),
    invalid: new WindowCounter(invalidRequests),
  };
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
function bucketHash(name: BucketName): string {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0").repeat(4);
}
