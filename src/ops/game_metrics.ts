import type { Counter, Gauge } from "prom-client";
import { type Correction, drinkReasons, type GameEvent } from "../game/mod.ts";
import type { GameObserver } from "../service/mod.ts";
import { type MetricFactory, setOrRemove } from "./metric_factory.ts";

const eventTypes = {
  game_created: true,
  player_joined: true,
  seat_kept: true,
  seat_taken: true,
  player_left: true,
  creator_changed: true,
  game_begun: true,
  die_rolled: true,
  hit_scored: true,
  hit_lost: true,
  drink_owed: true,
  roll_off_started: true,
  player_skipped: true,
  player_walked_out: true,
  players_nudged: true,
  game_completed: true,
  game_abandoned: true,
} as const satisfies Readonly<Record<GameEvent["type"], true>>;

const correctionTypes = {
  payment_undone: true,
  drink_voided: true,
} as const satisfies Readonly<Record<Correction["type"], true>>;

/** What players do in games, and the drinks that come of it. */
export class GameMetrics implements GameObserver {
  readonly #events: Counter<"type">;
  readonly #drinks: Counter<"reason">;
  readonly #paid: Counter;
  readonly #corrections: Counter<"type">;
  readonly #live: Gauge;

  constructor(make: MetricFactory) {
    this.#events = make.counter("ronnied_game_events_total", "Events of games, by type.", {
      type: Object.keys(eventTypes),
    });
    this.#drinks = make.counter("ronnied_drinks_total", "Drinks that became owed, by reason.", {
      reason: drinkReasons,
    });
    this.#paid = make.counter("ronnied_drinks_paid_total", "Drinks that were paid.");
    this.#corrections = make.counter(
      "ronnied_corrections_total",
      "Payments that were undone, and drinks that were voided, by type.",
      { type: Object.keys(correctionTypes) },
    );
    this.#live = make.gauge("ronnied_live_games", "Games that wait for players or run.");
    this.#live.remove();
  }

  moved(events: readonly GameEvent[]): void {
    for (const event of events) {
      this.#events.inc({ type: event.type });
      if (event.type === "drink_owed") this.#drinks.inc({ reason: event.drink.reason });
    }
  }

  paid(drinks: number): void {
    this.#paid.inc(drinks);
  }

  corrected(type: Correction["type"]): void {
    this.#corrections.inc({ type });
  }

  /** Takes over how many games live; null if that is not known now. */
  sample(liveGames: number | null): void {
    setOrRemove(this.#live, liveGames);
  }
}
