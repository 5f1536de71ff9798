import type { Counter, Histogram } from "prom-client";
import {
  type BoardWrite,
  boardWrites,
  type BotEvents,
  type ConnectionEvent,
  interactionKinds,
  type InteractionOutcome,
  interactionOutcomes,
} from "../discord/mod.ts";
import type { ConnectionMetrics } from "./connection_metrics.ts";
import type { MetricFactory } from "./metric_factory.ts";

/**
 * Up to the three seconds that Discord allows, finest where it matters: below one second is the goal,
 * above two an alert.
 */
const answerBuckets = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 2.5, 3];
const lagBuckets = [0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10, 30, 60];

/** Counts the bot's events: interactions, boards, and its connection to Discord. */
export class BotMetrics implements BotEvents {
  readonly #connection: ConnectionMetrics;
  readonly #ended: Counter<"kind" | "outcome">;
  readonly #firstAnswer: Histogram<"type">;
  readonly #boardWrites: Counter<"how">;
  readonly #boardLag: Histogram<"how">;
  readonly #boardFailures: Counter<"for_good">;

  constructor(make: MetricFactory, connection: ConnectionMetrics) {
    this.#connection = connection;
    this.#ended = make.counter(
      "ronnied_interactions_total",
      "Interactions by command (with a slash) or component, and by how they ended.",
      { kind: interactionKinds, outcome: interactionOutcomes },
    );
    this.#firstAnswer = make.histogram(
      "ronnied_first_answer_seconds",
      "From the arrival of an interaction until Discord had its first answer.",
      answerBuckets,
      { type: ["command", "component"] },
    );
    this.#boardWrites = make.counter(
      "ronnied_board_writes_total",
      "Boards brought up to date, by an answer to an interaction, an edit or a new message.",
      { how: boardWrites },
    );
    this.#boardLag = make.histogram(
      "ronnied_board_lag_seconds",
      "From a new state of a game until its board showed it.",
      lagBuckets,
      { how: boardWrites },
    );
    this.#boardFailures = make.counter(
      "ronnied_board_failures_total",
      "Board writes that failed, for now or for good.",
      { for_good: ["true", "false"] },
    );
  }

  onConnectionEvent(event: ConnectionEvent): void {
    this.#connection.count(event);
  }

  interactionEnded(
    _interactionId: string,
    kind: string,
    outcome: InteractionOutcome,
    firstAnswerMs: number | null,
  ): void {
    this.#ended.inc({ kind, outcome });
    if (firstAnswerMs === null) return;
    const type = kind.startsWith("/") ? "command" : "component";
    this.#firstAnswer.observe({ type }, firstAnswerMs / 1000);
  }

  /** Counted by its outcome, when it ends. */
  answerRefused(): void {}

  /** Counted by its outcome, when it ends. */
  interactionFailed(): void {}

  boardWritten(_gameId: string, how: BoardWrite, lagMs: number): void {
    this.#boardWrites.inc({ how });
    this.#boardLag.observe({ how }, lagMs / 1000);
  }

  boardFailed(_gameId: string, _failure: unknown, forGood: boolean): void {
    this.#boardFailures.inc({ for_good: String(forGood) });
  }
}
