import {
  awaitedRollers,
  type Game,
  giveTargets,
  isLive,
  type Move,
  type Payment,
  type Person,
} from "../../src/game/mod.ts";
import type { Place } from "../../src/service/mod.ts";
import type { Action, App } from "./_app.ts";
import type { RetryingClient } from "./_client.ts";
import type { FaultWindow } from "./_fault_window.ts";

/** Who plays in a channel, and how. */
export interface Players {
  readonly place: Place;
  readonly people: readonly Person[];
  /** Whether they open a new session now and then; they pay on boards only. */
  readonly opensSessions: boolean;
}

/**
 * People who play game after game in one channel, all at once, and look at nothing but the stored
 * game: so they go on from wherever a fault left it.
 */
export class DrillChannel {
  readonly #players: Players;
  readonly #client: RetryingClient;
  readonly #apps: readonly App[];
  readonly #window: FaultWindow;
  readonly #random: () => number;

  /** They look at games through any of `apps`. */
  constructor(
    players: Players,
    client: RetryingClient,
    apps: readonly App[],
    window: FaultWindow,
    random: () => number,
  ) {
    this.#players = players;
    this.#client = client;
    this.#apps = apps;
    this.#window = window;
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
      const seen = await this.#pick(this.#apps).look(this.#players.place);
      if (seen !== "unavailable") return seen;
      await this.#window.over();
    }
  }

  /** Some pay, perhaps somebody opens a new session, and then two start a game at once. */
  async #betweenGames(last: Game | null): Promise<void> {
    const { place, people, opensSessions } = this.#players;
    if (last !== null) await Promise.all(people.map((person) => this.#pay(person, last)));
    if (opensSessions && this.#random() < 0.2) {
      await this.#client.request({
        person: this.#pick(people),
        action: { kind: "new_session", place },
      });
    }
    const starters = [this.#pick(people), this.#pick(people)];
    const again = last !== null && this.#random() < 0.5 ? { againId: last.id } : {};
    await this.#all(starters.map((person) => [person, { kind: "start", place, ...again }]));
  }

  async #pay(person: Person, { id }: Game): Promise<void> {
    if (this.#random() < 0.5) return;
    const byCommand = !this.#players.opensSessions && this.#random() < 0.5;
    const { place } = this.#players;
    const count = 1 + Math.floor(this.#random() * 3);
    const action: Action = byCommand
      ? { kind: "pay_by_command", guildId: place.guildId, count }
      : { kind: "pay", gameId: id, place };
    const paid = await this.#client.request({ person, action });
    await this.#takeBack(person, paid?.payments ?? []);
  }

  /** Some think better of it, and of a drink that is owed again some say that it never was. */
  async #takeBack(person: Person, payments: readonly Payment[]): Promise<void> {
    if (payments.length === 0 || this.#random() < 0.6) return;
    const { guildId } = this.#players.place;
    const undone = await this.#client.request({
      person,
      action: { kind: "undo", guildId, payments },
    });
    const drinkId = undone?.corrections[0]?.drinkId;
    if (drinkId === undefined || this.#random() < 0.5) return;
    const judge = this.#pick(this.#players.people);
    await this.#client.request({ person: judge, action: { kind: "void", guildId, drinkId } });
  }

  async #gather({ id: gameId, players, creatorId }: Game): Promise<void> {
    const { people, place } = this.#players;
    const missing = people.filter(({ id }) => !players.some((player) => player.id === id));
    await this.#all(
      missing.map((person) => [person, { kind: "move", gameId, place, move: { type: "join" } }]),
    );
    const host = people.find(({ id }) => id === creatorId);
    if (host) await this.#all([[host, { kind: "move", gameId, place, move: { type: "begin" } }]]);
  }

  async #playRound(game: Game): Promise<void> {
    const gameId = game.id;
    const { people, place } = this.#players;
    const rollers = new Set(awaitedRollers(game));
    await this.#all([
      ...people.filter(({ id }) => rollers.has(id)).map((person) =>
        [person, { kind: "move", gameId, place, move: this.#rollOrGo(game) }] as const
      ),
      ...people.filter(({ id }) => game.hitIds.includes(id)).map((person) => {
        const targetId = this.#pick(giveTargets(game, person.id)).id;
        const give = { type: "give", targetId, round: null } as const;
        return [person, { kind: "move", gameId, place, move: give }] as const;
      }),
    ]);
  }

  /** Most roll; now and then somebody leaves, or calls the game off. */
  #rollOrGo(game: Game): Move {
    const chance = this.#random();
    if (chance < 0.02) return { type: "abandon", managesMessages: true };
    const round = game.rounds.length;
    return chance < 0.07 ? { type: "leave", round, isSure: true } : { type: "roll", round };
  }

  async #all(actions: readonly (readonly [Person, Action])[]): Promise<void> {
    await Promise.all(actions.map(([person, action]) => this.#client.request({ person, action })));
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.#random() * choices.length)] as T;
  }
}
