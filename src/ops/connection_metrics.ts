import type { Counter, Gauge, Histogram } from "prom-client";
import {
  type Connection,
  type ConnectionEvent,
  connectionStates,
  endings,
  plans,
} from "../discord/mod.ts";
import { type MetricFactory, setOrRemove } from "./metric_factory.ts";
import { RequestMetrics } from "./request_metrics.ts";

/** What is sampled of the connection to Discord. */
export interface ConnectionSample
  extends Pick<Connection, "state" | "latencyMs" | "identifiesLeft" | "shards"> {
  /** Whether Discord has this release's commands. */
  readonly isRegistered: boolean;
}

const awayBuckets = [0.5, 1, 2, 5, 10, 30, 60, 300, 1800];

/** The connection to Discord: requests, and the gateway. */
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
  readonly #shards: Gauge<"of">;
  readonly #processes: Gauge;
  readonly #commands: Gauge;

  constructor(make: MetricFactory) {
    this.#requests = new RequestMetrics(make);
    this.#connections = make.counter(
      "ronnied_gateway_connections_total",
      "Sockets opened to the gateway, to resume a session or to identify for a new one.",
      { plan: plans },
    );
    this.#greetings = make.counter(
      "ronnied_gateway_greetings_total",
      "RESUME and IDENTIFY sent; each IDENTIFY counts against the day's budget.",
      { plan: plans },
    );
    this.#away = make.histogram(
      "ronnied_gateway_away_seconds",
      "How long a shard was disconnected, the start included, by how it came back.",
      awayBuckets,
      { plan: plans },
    );
    this.#losses = make.counter(
      "ronnied_gateway_losses_total",
      "Connections to the gateway, or tries of one, that ended, by how.",
      { ending: endings, was_live: ["true", "false"] },
    );
    this.#odd = make.counter(
      "ronnied_gateway_oddities_total",
      "Frames and interactions that could not be read, and handlers that failed.",
      { what: ["malformed_frame", "malformed_interaction", "handler_failed"] },
    );
    this.#interactions = make.counter(
      "ronnied_interactions_received_total",
      "Interactions that arrived over the gateway.",
    );
    this.#state = make.gauge(
      "ronnied_gateway_state",
      "1 for the state of the connection to Discord, 0 for the others.",
      ["state"],
    );
    this.#latency = make.gauge(
      "ronnied_gateway_latency_seconds",
      "The last heartbeat, there and back; the slowest shard's.",
    );
    this.#identifiesLeft = make.gauge(
      "ronnied_gateway_identifies_left",
      "New sessions that Discord still allows today.",
    );
    this.#commands = make.gauge(
      "ronnied_commands_registered",
      "1 once Discord has this release's commands, 0 before.",
    );
    this.#shards = make.gauge(
      "ronnied_shards",
      "Shards of the bot: those that this process runs, and all of them, once that is known.",
      ["of"],
    );
    this.#processes = make.gauge(
      "ronnied_processes",
      "Processes that share the bot's shards, as far as this one knows, itself included.",
    );
    this.#latency.remove();
    this.#identifiesLeft.remove();
  }

  /** Counts an event. */
  count(event: ConnectionEvent): void {
    switch (event.kind) {
      case "rest_call":
        return this.#requests.called(event);
      case "rate_limited":
        return this.#requests.rateLimited(event);
      case "connecting":
        return this.#connections.inc({ plan: event.plan });
      case "identify":
      case "resume":
        return this.#greetings.inc({ plan: event.kind });
      case "live":
        return this.#away.observe({ plan: event.plan }, event.awayMs / 1000);
      case "lost":
        return this.#losses.inc({ ending: event.ending, was_live: String(event.wasLive) });
      case "interaction":
        return this.#interactions.inc();
      case "malformed_frame":
      case "malformed_interaction":
      case "handler_failed":
        return this.#odd.inc({ what: event.kind });
    }
  }

  /** Takes over the present state of the connection. */
  sample(
    { state, latencyMs, identifiesLeft, isRegistered, shards }: ConnectionSample,
  ): void {
    this.#shards.set({ of: "process" }, shards.held.length);
    if (shards.total !== null) this.#shards.set({ of: "bot" }, shards.total);
    this.#processes.set(shards.processes);
    this.#commands.set(Number(isRegistered));
    for (const known of connectionStates) {
      this.#state.set({ state: known }, Number(known === state));
    }
    setOrRemove(this.#latency, latencyMs === undefined ? undefined : latencyMs / 1000);
    setOrRemove(this.#identifiesLeft, identifiesLeft);
  }
}
