import type { Move, Person } from "../../src/game/mod.ts";
import {
  type GameService,
  GameService as Games,
  type Invocation,
  type Place,
  type TabService,
  TabService as Tabs,
} from "../../src/service/mod.ts";
import { openStore, type RedisStore } from "../../src/storage/mod.ts";
import { usualRules } from "../_helpers/usual_rules.ts";

/** The use cases on a store, with dice that all fall on one face. */
export class Bar implements AsyncDisposable {
  /** The face of every die from now on. */
  face = 3;
  readonly games: GameService;
  readonly tabs: TabService;
  readonly store: RedisStore;
  #presses = 0;
  readonly #never = new AbortController().signal;

  private constructor(store: RedisStore) {
    this.store = store;
    const envSource = {
      now: () => Date.now(),
      rollDie: () => this.face,
      newId: () => crypto.randomUUID(),
    };
    const ports = { ...store, envSource };
    this.games = new Games(ports, usualRules);
    this.tabs = new Tabs(ports);
  }

  /** Opens a bar on the engine that listens there; all of the store as by default but the cache. */
  static async open(path: string, cache = false): Promise<Bar> {
    return new Bar(await openStore({ path, cache }));
  }

  /** A press with an id of its own. */
  invocation(person: Person): Invocation {
    return { id: `press-${++this.#presses}`, person, signal: this.#never };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.store[Symbol.asyncDispose]();
  }
}

/** People who play game after game in a channel. */
export interface Table {
  readonly place: Place;
  readonly people: readonly Person[];
  /** The game they play, or played last. */
  gameId: string | null;
}

/** A table of four, in a guild of its own unless one is named. */
export function setTable(name: string, guildId = `guild-${name}`): Table {
  const people = ["ann", "ben", "cat", "dan"].map((who) => ({ id: `${name}-${who}`, name: who }));
  return { place: { guildId, channelId: `channel-${name}` }, people, gameId: null };
}

/** Starts a table's next game, as the button under the last one does. */
export async function start(bar: Bar, table: Table, seat: number): Promise<void> {
  const { gameId, place } = table;
  const pressed = gameId === null ? null : { gameId, messageId: null };
  const result = await bar.games.start(place, bar.invocation(personAt(table, seat)), pressed);
  table.gameId = mustBeCommitted(result).game.id;
}

/** Makes a move by a button. */
export async function move(bar: Bar, table: Table, seat: number, made: Move): Promise<void> {
  const pressed = { gameId: table.gameId ?? "", messageId: null };
  mustBeCommitted(await bar.games.move(pressed, made, bar.invocation(personAt(table, seat))));
}

/** Pays a drink by the button on the board. */
export async function pay(bar: Bar, table: Table, seat: number): Promise<void> {
  const pressed = { gameId: table.gameId ?? "", messageId: null };
  const paid = await bar.tabs.payOnBoard(pressed, bar.invocation(personAt(table, seat)));
  if (mustBeCommitted(paid).payments.length !== 1) throw new Error("There was nothing to pay");
}

/** The person on a seat. */
export function personAt({ people }: Table, seat: number): Person {
  return people[seat] as Person;
}

function mustBeCommitted<T>(
  result: { readonly committed: T } | { readonly refused: unknown },
): T {
  if ("committed" in result) return result.committed;
  throw new Error(`Refused: ${JSON.stringify(result.refused)}`);
}
