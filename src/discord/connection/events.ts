import type { EndReason } from "./connection_end.ts";
import type { RouteClass } from "./route.ts";

/** How a shard takes up a connection: go on with the session it has, or open a new one. */
export type Plan = "resume" | "identify";

/** Who set a rate limit, as Discord's `X-RateLimit-Scope` tells; "unknown" where it said nothing. */
export type RateLimitScope = "user" | "global" | "shared" | "unknown";

/** What happens on the way to Discord, for metrics. No token, id or text of anybody is in it. */
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
  /** A connection, or the try of one, is over. */
  | {
    readonly kind: "lost";
    readonly shardId: number;
    readonly ending: EndReason["kind"];
    /** The gateway's close code, where there was one. */
    readonly code?: number;
    readonly wasLive: boolean;
  }
  | { readonly kind: "heartbeat"; readonly shardId: number; readonly latencyMs: number }
  /** A frame that could not be read; it was skipped. */
  | { readonly kind: "malformed_frame"; readonly shardId: number }
  | { readonly kind: "interaction"; readonly shardId: number }
  /** An interaction that could not be read; nobody can answer it. */
  | { readonly kind: "malformed_interaction" }
  /** `onInteraction` rejected. */
  | { readonly kind: "handler_failed" }
  | { readonly kind: "fatal"; readonly code: FatalCode };

/** Why there is no point in going on. */
export type FatalCode =
  | "token_refused"
  | "identify_budget"
  | "invalid_shard"
  | "sharding_required"
  | "invalid_api_version"
  | "invalid_intents"
  | "disallowed_intents";

/** What ends the bot, with one line that tells its operator what to do. */
export interface FatalReason {
  readonly code: FatalCode;
  readonly message: string;
}

/** Where this layer's few log lines go. Properties hold no secrets. */
export interface ConnectionLog {
  info(message: string, properties?: Record<string, unknown>): void;
  warn(message: string, properties?: Record<string, unknown>): void;
  error(message: string, properties?: Record<string, unknown>): void;
  /** Runs a task so that its lines, and those of all that it leads to, have these fields too. */
  about?<T>(fields: Readonly<Record<string, unknown>>, task: () => T): T;
}
