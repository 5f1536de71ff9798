import type { Move, Person } from "../../src/game/mod.ts";
import {
  type GameService,
  type Invocation,
  type Place,
  systemEnvSource,
  type TabService,
} from "../../src/service/mod.ts";
import type { RedisStore, StoreOptions } from "../../src/storage/mod.ts";
import { openUseCases, type UseCases } from "../_helpers/use_cases.ts";

/** The use cases on a store, with dice that all fall on one face. */
export class BenchApp implements Omit<UseCases, "corrections"> {
  /** The face of every die from now on. */
  face = 3;
  readonly games: GameService;
  readonly tabs: TabService;
  readonly store: RedisStore;
  #invocations = 0;
  readonly #never = new AbortController().signal;

  private constructor({ games, tabs, store }: UseCases) {
    this.games = games;
    this.tabs = tabs;
    this.store = store;
  }

  /** Opens one on the engine that listens there; all of the store as by default but the cache. */
  static open(path: string, cache = false): Promise<BenchApp> {
    return BenchApp.openOn({ path, cache });
  }

  /** The same on any kind of store. */
  static async openOn(options: StoreOptions): Promise<BenchApp> {
    const envSource = { ...systemEnvSource, scriptedFace: () => app.face };
    const app: BenchApp = new BenchApp(await openUseCases(options, envSource));
    return app;
  }

  /** An invocation with an id of its own. */
  invocation(person: Person): Invocation {
    return { id: `invocation-${++this.#invocations}`, person, signal: this.#never };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.store[Symbol.asyncDispose]();
  }
}

/** People who play game after game in a channel. */
export interface BenchChannel {
  readonly place: Place;
  readonly people: readonly Person[];
  /** The game they play, or played last. */
  gameId: string | null;
}

/** A channel of four, in a guild of its own unless one is named. */
export function newChannel(name: string, guildId = `guild-${name}`): BenchChannel {
  const people = ["ann", "ben", "cat", "dan"].map((who) => ({ id: `${name}-${who}`, name: who }));
  return { place: { guildId, channelId: `channel-${name}` }, people, gameId: null };
}

/** Starts a channel's next game, as the button under the last one does. */
export async function start(app: BenchApp, channel: BenchChannel, player: number): Promise<void> {
  const { gameId, place } = channel;
  const pressed = gameId === null ? null : { gameId, messageId: null };
  const result = await app.games.start(place, app.invocation(personAt(channel, player)), pressed);
  channel.gameId = mustBeCommitted(result).game.id;
}

/** Makes a move by a button. */
export async function move(
  app: BenchApp,
  channel: BenchChannel,
  player: number,
  made: Move,
): Promise<void> {
  const pressed = { gameId: channel.gameId ?? "", messageId: null, place: channel.place };
  mustBeCommitted(await app.games.move(pressed, made, app.invocation(personAt(channel, player))));
}

/** Pays a drink by the button on the board. */
export async function pay(app: BenchApp, channel: BenchChannel, player: number): Promise<void> {
  const pressed = { gameId: channel.gameId ?? "", messageId: null, place: channel.place };
  const paid = await app.tabs.payOnBoard(pressed, app.invocation(personAt(channel, player)));
  if (mustBeCommitted(paid).payments.length !== 1) throw new Error("There was nothing to pay");
}

/** The person with this number. */
export function personAt({ people }: BenchChannel, player: number): Person {
  return people[player] as Person;
}

function mustBeCommitted<T>(
  result: { readonly committed: T } | { readonly refused: unknown },
): T {
  if ("committed" in result) return result.committed;
  throw new Error(`Refused: ${JSON.stringify(result.refused)}`);
}
