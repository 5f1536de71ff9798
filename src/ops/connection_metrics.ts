import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import { setOrRemove } from "./gauge.ts";
import { gatewayStates, labels, statusLabel } from "./label_values.ts";

/** An event on the line to Discord, as far as it is counted: a ConnectionEvent is one. */
export interface ConnectionEvent {
  readonly kind: string;
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly scope?: string;
  readonly plan?: string;
  readonly ending?: string;
  readonly wasLive?: boolean;
  readonly awayMs?: number;
}

/** How the line to Discord stands. */
export type GatewayState = (typeof gatewayStates)[number];

/** The line to Discord, to be looked at when asked. */
export interface ConnectionState {
  readonly state: GatewayState;
  /** Of the last heartbeat, there and back. */
  readonly latencyMs: number | undefined;
  /** New sessions left for today. */
  readonly identifiesLeft: number | undefined;
}

const requestBuckets = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2.5, 5, 10];
const awayBuckets = [0.5, 1, 2, 5, 10, 30, 60, 300, 1800];

/** Requests to Discord and the life of the gateway connection. */
export class ConnectionMetrics {
  readonly #requests: RequestMetrics;
  readonly #connections: Counter<"plan">;
  readonly #greetings: Counter<"plan">;
  readonly #away: Histogram<"plan">;
  readonly #losses: Counter<"ending" | "was_live">;
  readonly #odd: Counter<"what">;
  readonly #interactions: Counter;
  readonly #state: Gauge<"state">;
  readonly #latency: Gauge;
  readonly #identifiesLeft: Gauge;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#requests = new RequestMetrics(registry);
    this.#connections = new Counter({
      name: "ronnied_gateway_connections_total",
      help: "Sockets opened to the gateway, to resume a session or to identify for a new one.",
      labelNames: ["plan"],
      registers,
    });
    this.#greetings = new Counter({
      name: "ronnied_gateway_greetings_total",
      help: "RESUME and IDENTIFY sent; each IDENTIFY is one of the day's budget.",
      labelNames: ["plan"],
      registers,
    });
    this.#away = new Histogram({
      name: "ronnied_gateway_away_seconds",
      help: "How long the gateway was away (or first awaited), by how it came back.",
      labelNames: ["plan"],
      buckets: awayBuckets,
      registers,
    });
    this.#losses = new Counter({
      name: "ronnied_gateway_losses_total",
      help: "Connections to the gateway, or tries of one, that ended, by how.",
      labelNames: ["ending", "was_live"],
      registers,
    });
    this.#odd = new Counter({
      name: "ronnied_gateway_oddities_total",
      help: "What should not happen: frames or interactions nobody can read, handlers that threw.",
      labelNames: ["what"],
      registers,
    });
    this.#interactions = new Counter({
      name: "ronnied_interactions_received_total",
      help: "Interactions that arrived over the gateway.",
      registers,
    });
    this.#state = new Gauge({
      name: "ronnied_gateway_state",
      help: "1 for the state the line to Discord is in, 0 for the others.",
      labelNames: ["state"],
      registers,
    });
    this.#latency = new Gauge({
      name: "ronnied_gateway_latency_seconds",
      help: "The last heartbeat, there and back; the slowest shard's.",
      registers,
    });
    this.#identifiesLeft = new Gauge({
      name: "ronnied_gateway_identifies_left",
      help: "New sessions that Discord still grants today.",
      registers,
    });
    this.#begin();
  }

  /** Counts an event. */
  count(event: ConnectionEvent): void {
    const plan = { plan: labels.plan.of(event.plan ?? event.kind) };
    switch (event.kind) {
      case "rest_call":
      case "rate_limited":
        return this.#requests.count(event);
      case "connecting":
        return this.#connections.inc(plan);
      case "identify":
      case "resume":
        return this.#greetings.inc(plan);
      case "live":
        return this.#away.observe(plan, (event.awayMs ?? 0) / 1000);
      case "lost":
        return this.#losses.inc({
          ending: labels.ending.of(event.ending ?? ""),
          was_live: String(event.wasLive ?? false),
        });
      case "interaction":
        return this.#interactions.inc();
      case "malformed_frame":
      case "malformed_interaction":
      case "handler_failed":
        return this.#odd.inc({ what: event.kind });
    }
  }

  /** Takes over how the line stands now. */
  sample({ state, latencyMs, identifiesLeft }: ConnectionState): void {
    for (const known of gatewayStates) this.#state.set({ state: known }, known === state ? 1 : 0);
    setOrRemove(this.#latency, latencyMs === undefined ? undefined : latencyMs / 1000);
    setOrRemove(this.#identifiesLeft, identifiesLeft);
  }

  #begin(): void {
    this.#latency.remove();
    this.#identifiesLeft.remove();
    for (const plan of ["resume", "identify"]) {
      this.#connections.inc({ plan }, 0);
      this.#greetings.inc({ plan }, 0);
      this.#away.zero({ plan });
    }
    for (const ending of labels.ending.values) {
      for (const wasLive of ["true", "false"]) {
        this.#losses.inc({ ending, was_live: wasLive }, 0);
      }
    }
    for (const what of ["malformed_frame", "malformed_interaction", "handler_failed"]) {
      this.#odd.inc({ what }, 0);
    }
  }
}

/** Requests to Discord, each try counted. */
class RequestMetrics {
  readonly #requests: Counter<"route" | "status">;
  readonly #seconds: Histogram<"route">;
  readonly #rateLimited: Counter<"route" | "scope">;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#requests = new Counter({
      name: "ronnied_discord_requests_total",
      help: "Requests to Discord, each try of them, by kind of route and status of the answer.",
      labelNames: ["route", "status"],
      registers,
    });
    this.#seconds = new Histogram({
      name: "ronnied_discord_request_seconds",
      help: "From sending a request to Discord until its answer, or until it was given up.",
      labelNames: ["route"],
      buckets: requestBuckets,
      registers,
    });
    this.#rateLimited = new Counter({
      name: "ronnied_discord_rate_limited_total",
      help: "Answers of 429, by kind of route and by whose limit it was.",
      labelNames: ["route", "scope"],
      registers,
    });
    for (const route of labels.route.values) {
      for (const status of ["200", "429"]) this.#requests.inc({ route, status }, 0);
      for (const scope of labels.rateLimitScope.values) this.#rateLimited.inc({ route, scope }, 0);
    }
  }

  count(event: ConnectionEvent): void {
    const route = labels.route.of(event.route ?? "");
    if (event.kind === "rate_limited") {
      return this.#rateLimited.inc({ route, scope: labels.rateLimitScope.of(event.scope ?? "") });
    }
    this.#requests.inc({ route, status: statusLabel(event.status ?? 0) });
    this.#seconds.observe({ route }, (event.ms ?? 0) / 1000);
  }
}
