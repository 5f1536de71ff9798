import type { Counter, Histogram } from "prom-client";
import { type ConnectionEvent, rateLimitScopes, routeClasses } from "../discord/mod.ts";
import type { MetricFactory } from "./metric_factory.ts";

type EventOf<Kind> = Extract<ConnectionEvent, { readonly kind: Kind }>;

const requestBuckets = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2.5, 5, 10];

/** Requests to Discord, each try counted. */
export class RequestMetrics {
  readonly #requests: Counter<"route" | "status">;
  readonly #seconds: Histogram<"route">;
  readonly #rateLimited: Counter<"route" | "scope">;

  constructor(make: MetricFactory) {
    this.#requests = make.counter(
      "ronnied_discord_requests_total",
      "Requests to Discord, each try of them, by kind of route and status of the answer.",
      { route: routeClasses, status: ["200", "429"] },
    );
    this.#seconds = make.histogram(
      "ronnied_discord_request_seconds",
      "From sending a request to Discord until its answer, or until it was given up.",
      requestBuckets,
      ["route"],
    );
    this.#rateLimited = make.counter(
      "ronnied_discord_rate_limited_total",
      "Answers of 429, by kind of route and by the scope of the limit.",
      { route: routeClasses, scope: rateLimitScopes },
    );
  }

  called({ route, status, ms }: EventOf<"rest_call">): void {
    this.#requests.inc({ route, status: statusLabel(status) });
    this.#seconds.observe({ route }, ms / 1000);
  }

  rateLimited({ route, scope }: EventOf<"rate_limited">): void {
    this.#rateLimited.inc({ route, scope });
  }
}

const statuses: ReadonlySet<number> = new Set([
  200,
  201,
  204,
  400,
  401,
  403,
  404,
  405,
  413,
  429,
  500,
  502,
  503,
  504,
]);

/** An HTTP status as a label: the usual ones by number, others by class, "none" for no answer. */
export function statusLabel(status: number): string {
  if (status === 0) return "none";
  if (statuses.has(status)) return String(status);
  const first = Math.floor(status / 100);
  return first >= 1 && first <= 5 ? `${first}xx` : "other";
}
