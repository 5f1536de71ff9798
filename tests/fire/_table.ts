import { awaitedRollers, type Game, giveTargets, isLive, type Person } from "../../src/game/mod.ts";
import type { Place } from "../../src/service/mod.ts";
import type { Deed, LocalApp } from "./_app.ts";
import type { Presser } from "./_presser.ts";
import type { Weather } from "./_weather.ts";

/** Who sits there, and how they press. */
export interface Seats {
  readonly place: Place;
  readonly people: readonly Person[];
  /** Whether this table's people close the guild's tab now and then; they pay on boards only. */
  readonly opensSessions: boolean;
}

/**
 * A table of people who play game after game in one channel, all at once, and look at nothing but
 * the stored game: so they go on from wherever a misfortune left it.
 */
export class Table {
  readonly #seats: Seats;
  readonly #presser: Presser;
  readonly #eyes: readonly LocalApp[];
  readonly #weather: Weather;
  readonly #random: () => number;

  constructor(
    seats: Seats,
    presser: Presser,
    eyes: readonly LocalApp[],
    weather: Weather,
    random: () => number,
  ) {
    this.#seats = seats;
    this.#presser = presser;
    this.#eyes = eyes;
    this.#weather = weather;
    this.#random = random;
  }

  async playUntil(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const game = await this.#look();
      if (game === null || !isLive(game)) await this.#betweenGames(game);
      else if (game.status === "waiting") await this.#gather(game);
      else await this.#playRound(game);
    }
  }

  async #look(): Promise<Game | null> {
    for (;;) {
      const seen = await this.#pick(this.#eyes).look(this.#seats.place.channelId);
      if (seen !== "away") return seen;
      await this.#weather.calm();
    }
  }

  /** Some pay, perhaps somebody opens a new session, and then two start a game at once. */
  async #betweenGames(last: Game | null): Promise<void> {
    const { place, people, opensSessions } = this.#seats;
    if (last !== null) await Promise.all(people.map((person) => this.#pay(person, last)));
    if (opensSessions && this.#random() < 0.2) {
      await this.#presser.invocation({
        person: this.#pick(people),
        deed: { kind: "new_session", place },
      });
    }
    const starters = [this.#pick(people), this.#pick(people)];
    await this.#all(starters.map((person) => [person, { kind: "start", place }]));
  }

  async #pay(person: Person, { id }: Game): Promise<void> {
    if (this.#random() < 0.5) return;
    const byCommand = !this.#seats.opensSessions && this.#random() < 0.5;
    const { guildId } = this.#seats.place;
    const count = 1 + Math.floor(this.#random() * 3);
    const deed: Deed = byCommand
      ? { kind: "pay_by_command", guildId, count }
      : { kind: "pay", gameId: id };
    await this.#presser.invocation({ person, deed });
  }

  async #gather(game: Game): Promise<void> {
    const gameId = game.id;
    const missing = this.#seats.people.filter(({ id }) =>
      !game.players.some((in_) => in_.id === id)
    );
    await this.#all(
      missing.map((person) => [person, { kind: "move", gameId, move: { type: "join" } }]),
    );
    const host = this.#seats.people.find(({ id }) => id === game.creatorId);
    if (host) await this.#all([[host, { kind: "move", gameId, move: { type: "begin" } }]]);
  }

  async #playRound(game: Game): Promise<void> {
    const gameId = game.id;
    const rollers = new Set(awaitedRollers(game));
    const rolls = this.#seats.people.filter(({ id }) => rollers.has(id)).map((person) =>
      [person, {
        kind: "move",
        gameId,
        move: { type: "roll", round: game.rounds.length },
      }] as const
    );
    const givers = this.#seats.people.filter(({ id }) => game.hitIds.includes(id)).map((person) => {
      const targetId = this.#pick(giveTargets(game, person.id)).id;
      return [person, {
        kind: "move",
        gameId,
        move: { type: "give", targetId, round: null },
      }] as const;
    });
    await this.#all([...rolls, ...givers]);
  }

  async #all(deeds: readonly (readonly [Person, Deed])[]): Promise<void> {
    await Promise.all(deeds.map(([person, deed]) => this.#presser.invocation({ person, deed })));
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.#random() * choices.length)] as T;
  }
}
