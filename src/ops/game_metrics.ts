import { Counter, Gauge, type Registry } from "prom-client";
import type { GameEvent } from "../game/mod.ts";
import { setOrRemove } from "./gauge.ts";
import { labels } from "./label_values.ts";

/** What is told about games; {@linkcode countGames} and {@linkcode countPayments} tell it. */
export interface GameCounts {
  /** A change was committed, with these events. */
  moved(events: readonly GameEvent[]): void;
  /** So many drinks were paid. */
  paid(drinks: number): void;
}

/** The game itself: what people do in it and what it costs them. */
export class GameMetrics implements GameCounts {
  readonly #events: Counter<"type">;
  readonly #drinks: Counter<"reason">;
  readonly #paid: Counter;
  readonly #live: Gauge;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#events = new Counter({
      name: "ronnied_game_events_total",
      help: "What happened in games, by type; committed once each.",
      labelNames: ["type"],
      registers,
    });
    this.#drinks = new Counter({
      name: "ronnied_drinks_total",
      help: "Drinks that came to be owed, by reason.",
      labelNames: ["reason"],
      registers,
    });
    this.#paid = new Counter({
      name: "ronnied_drinks_paid_total",
      help: "Drinks that were paid.",
      registers,
    });
    this.#live = new Gauge({
      name: "ronnied_live_games",
      help: "Games that wait for players or run.",
      registers,
    });
    this.#live.remove();
    for (const type of labels.gameEvent.values) this.#events.inc({ type }, 0);
    for (const reason of labels.drinkReason.values) this.#drinks.inc({ reason }, 0);
  }

  moved(events: readonly GameEvent[]): void {
    for (const event of events) {
      this.#events.inc({ type: labels.gameEvent.of(event.type) });
      if (event.type !== "drink_owed") continue;
      this.#drinks.inc({ reason: labels.drinkReason.of(event.drink.reason) });
    }
  }

  paid(drinks: number): void {
    this.#paid.inc(drinks);
  }

  /** Takes over how many games live; null if that is not known now. */
  sample(liveGames: number | null): void {
    setOrRemove(this.#live, liveGames);
  }
}
