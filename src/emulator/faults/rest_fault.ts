import * as z from "zod";
import { rateLimited, type RateScope } from "../rest/rate_limiter.ts";
import type { RouteClass } from "../rest/route.ts";

/** Which requests a fault applies to: those that fit every given property. */
export interface RestMatch {
  readonly routeClass?: RouteClass | readonly RouteClass[];
  readonly method?: string;
  readonly when?: (request: FaultyRequest) => boolean;
  /** Applies to this many requests. Without it, until removed. */
  readonly times?: number;
}

/** What a fault may look at. */
export interface FaultyRequest {
  readonly method: string;
  readonly path: string;
  readonly routeClass: RouteClass;
  readonly body: unknown;
}

const ms = z.number();

/**
 * What goes wrong. Times in milliseconds.
 *
 * After `cut` or `dropResponse` on a kept-alive connection, Deno's fetch repeats the request by
 * itself, a POST too. With `times: 2` both are lost.
 */
export const restAction = z.discriminatedUnion("kind", [
  // The connection is cut before the request is carried out.
  z.object({ kind: z.literal("cut") }),
  // The request is carried out and then the connection is cut: the answer is lost.
  z.object({ kind: z.literal("dropResponse") }),
  // The request is carried out; the answer breaks off half-way through its body.
  z.object({ kind: z.literal("truncateResponse") }),
  // The request is not carried out and never answered.
  z.object({ kind: z.literal("hang") }),
  // Carried out after a while.
  z.object({ kind: z.literal("delay"), ms }),
  // Carried out at once, answered after a while.
  z.object({ kind: z.literal("delayResponse"), ms }),
  // Answered with a status, in JSON with one of Discord's error codes or as a proxy's HTML page.
  z.object({
    kind: z.literal("status"),
    status: z.number().int().min(200).max(599),
    code: z.number().int().optional(),
    html: z.boolean().optional(),
    // Sent as `retry-after` with a page, in whole seconds, as Cloudflare does.
    retryAfterMs: ms.optional(),
  }),
  z.object({ kind: z.literal("unauthorized") }),
  // A 429 with all headers, or with only some of them.
  z.object({
    kind: z.literal("rateLimit"),
    shape: z.enum(["full", "retryAfterOnly", "global", "shared", "noBody"]),
    retryAfterMs: ms,
  }),
]);

/** What goes wrong; see {@linkcode restAction}. */
export type RestAction = z.infer<typeof restAction>;

/** The form of a 429. */
export type RateLimitShape = Extract<RestAction, { kind: "rateLimit" }>["shape"];

/** A fault that is on; `hits` counts the requests it was applied to. */
export interface RestFault {
  readonly match: RestMatch;
  readonly action: RestAction;
  hits: number;
  remove(): void;
}

/** Whether a fault is for this request. */
export function matches({ routeClass, method, when }: RestMatch, request: FaultyRequest): boolean {
  const classes = routeClass === undefined ? undefined : [routeClass].flat();
  return (classes?.includes(request.routeClass) ?? true) &&
    (method === undefined || method === request.method) &&
    (when?.(request) ?? true);
}

/** The answer of a fault that answers by itself; undefined when the request goes on. */
export function answerOf(action: RestAction): Response | undefined {
  switch (action.kind) {
    case "status":
      return action.html ? proxyPage(action) : statusAnswer(action.status, action.code);
    case "unauthorized":
      return Response.json({ message: "401: Unauthorized", code: 0 }, { status: 401 });
    case "rateLimit":
      return rateLimitAnswer(action.shape, action.retryAfterMs);
    default:
      return undefined;
  }
}

function statusAnswer(status: number, code = 0): Response {
  return Response.json({ message: `${status}: Fault`, code }, { status });
}

function proxyPage(
  { status, retryAfterMs }: Extract<RestAction, { kind: "status" }>,
): Response {
  const page = `<html><head><title>${status}</title></head><body>upstream</body></html>`;
  const retryAfter: Record<string, string> = retryAfterMs === undefined
    ? {}
    : { "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
  return new Response(page, { status, headers: { "content-type": "text/html", ...retryAfter } });
}

function rateLimitAnswer(shape: RateLimitShape, resetAfterMs: number): Response {
  const retryAfter = { "retry-after": String(Math.ceil(resetAfterMs / 1000)) };
  switch (shape) {
    case "noBody":
      return new Response(null, { status: 429, headers: retryAfter });
    case "retryAfterOnly":
      return Response.json(
        { message: "You are being rate limited.", retry_after: resetAfterMs / 1000, global: false },
        { status: 429, headers: retryAfter },
      );
    case "global":
      return rateLimited({ scope: "global", resetAfterMs });
    default:
      return rateLimited({
        scope: (shape === "shared" ? "shared" : "user") satisfies RateScope,
        resetAfterMs,
        headers: usedUpHeaders(resetAfterMs),
      });
  }
}

function usedUpHeaders(resetAfterMs: number): Record<string, string> {
  return {
    "x-ratelimit-limit": "5",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": ((Date.now() + resetAfterMs) / 1000).toFixed(3),
    "x-ratelimit-reset-after": (resetAfterMs / 1000).toFixed(3),
    "x-ratelimit-bucket": "fa017fa017fa017fa017fa017fa017fa",
  };
}
