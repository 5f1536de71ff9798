import type { EndingKind } from "./connection_end.ts";
import type { RouteClass } from "./route.ts";

/** How a shard begins a connection: with the session it has, or with a new one. */
export const plans = ["resume", "identify"] as const;

/** One of the {@linkcode plans}. */
export type Plan = typeof plans[number];

/** Scopes of rate limits in Discord's `X-RateLimit-Scope`; "unknown" where it is missing. */
export const rateLimitScopes = ["user", "global", "shared", "unknown"] as const;

/** One of the {@linkcode rateLimitScopes}. */
export type RateLimitScope = typeof rateLimitScopes[number];

/** What happens on the connection to Discord, for metrics. It has no token, user id or text. */
export type ConnectionEvent =
  /** One try of a request; `status` 0 when no answer came. */
  | {
    readonly kind: "rest_call";
    readonly route: RouteClass;
    readonly method: string;
    readonly status: number;
    readonly ms: number;
  }
  | {
    readonly kind: "rate_limited";
    readonly route: RouteClass;
    readonly scope: RateLimitScope;
    readonly retryAfterMs: number;
  }
  /** A socket is being opened. */
  | { readonly kind: "connecting"; readonly shardId: number; readonly plan: Plan }
  /** IDENTIFY or RESUME was sent. */
  | { readonly kind: "identify" | "resume"; readonly shardId: number }
  /** READY or RESUMED came; `awayMs` since the shard was lost or first tried. */
  | {
    readonly kind: "live";
    readonly shardId: number;
    readonly plan: Plan;
    readonly awayMs: number;
  }
  /** A connection, or the try of one, has ended. */
  | {
    readonly kind: "lost";
    readonly shardId: number;
    readonly ending: EndingKind;
    /** The gateway's close code, where there was one. */
    readonly code?: number;
    readonly wasLive: boolean;
  }
  | { readonly kind: "heartbeat"; readonly shardId: number; readonly latencyMs: number }
  /** A frame that could not be read; it was skipped. */
  | { readonly kind: "malformed_frame"; readonly shardId: number }
  | { readonly kind: "interaction"; readonly shardId: number }
  /** An interaction that could not be read, so it gets no answer. */
  | { readonly kind: "malformed_interaction" }
  /** `onInteraction` rejected. */
  | { readonly kind: "handler_failed" }
  | { readonly kind: "fatal"; readonly code: FatalCode };

/** Why the bot cannot go on. */
export type FatalCode =
  | "token_refused"
  | "identify_budget"
  | "invalid_shard"
  | "sharding_required"
  | "invalid_api_version"
  | "invalid_intents"
  | "disallowed_intents";

/** What ends the bot; the message says what its operator can do. */
export interface FatalReason {
  readonly code: FatalCode;
  readonly message: string;
}

/** The logger of this layer. Properties hold no secrets. */
export interface ConnectionLog {
  info(message: string, properties?: Record<string, unknown>): void;
  warn(message: string, properties?: Record<string, unknown>): void;
  error(message: string, properties?: Record<string, unknown>): void;
  /** Runs a task; every line that is logged during it has these fields too. */
  about?<T>(fields: Readonly<Record<string, unknown>>, task: () => T): T;
}
