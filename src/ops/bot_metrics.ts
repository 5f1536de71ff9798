import { Counter, Histogram, type Registry } from "prom-client";
import { labels } from "./label_values.ts";
import type { ConnectionEvent, ConnectionMetrics } from "./connection_metrics.ts";

/**
 * Up to the three seconds that Discord grants, closest where it matters: below one second is the
 * goal, above two an alert.
 */
const answerBuckets = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 2.5, 3];
const lagBuckets = [0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10, 30, 60];

/**
 * What the bot tells about itself: interactions and boards, which are what people feel, and its line
 * to Discord. Its methods are those of the bot's events.
 */
export class BotMetrics {
  readonly #line: ConnectionMetrics;
  readonly #ended: Counter<"kind" | "outcome">;
  readonly #firstAnswer: Histogram<"type">;
  readonly #boardWrites: Counter<"how">;
  readonly #boardLag: Histogram<"how">;
  readonly #boardFailures: Counter<"for_good">;

  constructor(registry: Registry, line: ConnectionMetrics) {
    this.#line = line;
    const registers = [registry];
    this.#ended = new Counter({
      name: "ronnied_interactions_total",
      help: "Interactions by command (with a slash) or button, and by how they ended.",
      labelNames: ["kind", "outcome"],
      registers,
    });
    this.#firstAnswer = new Histogram({
      name: "ronnied_first_answer_seconds",
      help: "From the arrival of an interaction until Discord had its first answer.",
      labelNames: ["type"],
      buckets: answerBuckets,
      registers,
    });
    this.#boardWrites = new Counter({
      name: "ronnied_board_writes_total",
      help: "Boards brought up to date, by an answer to a press, an edit or a new message.",
      labelNames: ["how"],
      registers,
    });
    this.#boardLag = new Histogram({
      name: "ronnied_board_lag_seconds",
      help: "From a new state of a game until its board showed it.",
      labelNames: ["how"],
      buckets: lagBuckets,
      registers,
    });
    this.#boardFailures = new Counter({
      name: "ronnied_board_failures_total",
      help: "Board writes that failed, for now or for good.",
      labelNames: ["for_good"],
      registers,
    });
    this.#begin();
  }

  onConnectionEvent(event: ConnectionEvent): void {
    this.#line.count(event);
  }

  interactionEnded(
    _interactionId: string,
    kind: string,
    outcome: string,
    firstAnswerMs: number | null,
  ): void {
    this.#ended.inc({
      kind: labels.interactionKind.of(kind),
      outcome: labels.interactionOutcome.of(outcome),
    });
    if (firstAnswerMs === null) return;
    this.#firstAnswer.observe({ type: typeOf(kind) }, firstAnswerMs / 1000);
  }

  /** Counted by its outcome, when it ends. */
  interactionFailed(_interactionId: string, _kind: string, _error: unknown): void {}

  boardWritten(_gameId: string, how: string, lagMs: number): void {
    const label = { how: labels.boardWrite.of(how) };
    this.#boardWrites.inc(label);
    this.#boardLag.observe(label, lagMs / 1000);
  }

  boardFailed(_gameId: string, _code: number, _reason: string, forGood: boolean): void {
    this.#boardFailures.inc({ for_good: String(forGood) });
  }

  /** A series that begins with its first event hides that event from `increase()`. */
  #begin(): void {
    for (const kind of labels.interactionKind.values) {
      for (const outcome of labels.interactionOutcome.values) this.#ended.inc({ kind, outcome }, 0);
    }
    for (const type of ["command", "component"]) this.#firstAnswer.zero({ type });
    for (const how of labels.boardWrite.values) {
      this.#boardWrites.inc({ how }, 0);
      this.#boardLag.zero({ how });
    }
    for (const forGood of [true, false]) this.#boardFailures.inc({ for_good: String(forGood) }, 0);
  }
}

function typeOf(kind: string): "command" | "component" {
  return kind.startsWith("/") ? "command" : "component";
}
