import assert from "node:assert/strict";
import type { Move, Person } from "../../src/game/mod.ts";
import { foldTab } from "../../src/game/mod.ts";
import {
  GameService,
  type Invocation,
  type MoveCommitted,
  type Place,
  type Refusal,
  type Result,
  TabService,
} from "../../src/service/mod.ts";
import { openStore, type RedisStore } from "../../src/storage/mod.ts";
import { ScriptedEnv } from "../_helpers/scripted_env.ts";
import { startStoreEngine, type StoreEngine } from "../_helpers/store_engine.ts";
import type { EnvSource } from "../../src/service/mod.ts";
import { usualRules } from "../_helpers/usual_rules.ts";

export const ann: Person = { id: "1001", name: "Ann" };
export const ben: Person = { id: "1002", name: "Ben" };
export const cat: Person = { id: "1003", name: "Cat" };

export const place: Place = { guildId: "2001", channelId: "3001" };

/** One process's worth of the product without Discord: the use cases on a store of their own. */
export interface Counter extends AsyncDisposable {
  readonly store: RedisStore;
  readonly games: GameService;
  readonly tabs: TabService;
}

/** Opens the use cases on an engine, which other counters may share. */
export async function openCounter(engine: StoreEngine, envSource: EnvSource): Promise<Counter> {
  const store = await openStore({ ...engine.address, connections: 6 });
  const { games, players, ledger, sessions, doneMarkers } = store;
  const ports = { games, players, ledger, sessions, doneMarkers, envSource };
  return {
    store,
    games: new GameService(ports, usualRules),
    tabs: new TabService(ports),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/** A counter on an engine of its own, with a clock that stands still and dice that fall as told. */
export interface Bar extends Counter {
  readonly envSource: ScriptedEnv;
  /** Milliseconds since the epoch. */
  now: number;
}

export async function openBar(): Promise<Bar> {
  const engine = await startStoreEngine();
  const bar = { now: 1_700_000_000_000 };
  const envSource = new ScriptedEnv(() => bar.now);
  const counter = await openCounter(engine, envSource);
  return Object.assign(bar, {
    ...counter,
    envSource,
    async [Symbol.asyncDispose]() {
      await counter[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();
    },
  });
}

let presses = 0;

/** A press with an id of its own. */
export function invocation(person: Person, id = `p${++presses}`): Invocation {
  return { id, person, signal: new AbortController().signal };
}

/** Starts a game; it must not be refused. */
export async function start({ games }: Counter, person: Person, where = place) {
  return committed(await games.start(where, invocation(person))).game;
}

/** Makes a move in a game, refused or not. */
export async function tryMove(
  { games }: Counter,
  gameId: string,
  person: Person,
  move: Move,
): Promise<Result<MoveCommitted, Refusal>> {
  return await games.move({ gameId, messageId: null }, move, invocation(person));
}

/** Makes a move in a game; it must not be refused. */
export async function move(counter: Counter, gameId: string, person: Person, made: Move) {
  return committed(await tryMove(counter, gameId, person, made));
}

/** Rolls in whatever round it is. */
export async function roll(bar: Bar, gameId: string, person: Person, value: number) {
  bar.envSource.willRoll(value);
  return await move(bar, gameId, person, { type: "roll", round: null });
}

/** Ann and Ben play: Ann fails and is lowest, so she owes two drinks. */
export async function playGame(bar: Bar, where = place) {
  const { id } = await start(bar, ann, where);
  await move(bar, id, ben, { type: "join" });
  await move(bar, id, ann, { type: "begin" });
  await roll(bar, id, ann, 1);
  return (await roll(bar, id, ben, 4)).game;
}

export function committed<Committed, Refused>(result: Result<Committed, Refused>): Committed {
  assert("committed" in result, JSON.stringify(result));
  return result.committed;
}

/** The code of the rule that refused, or the reason where none did. */
export function refusedBy(result: Result<unknown, Refusal>): string {
  assert("refused" in result, "it was committed");
  const { refused } = result;
  return refused.reason === "rule" ? refused.error.code : refused.reason;
}

/** A session's tab is the fold of its games' drinks and its payments. */
export async function assertBalanced(
  { store }: Counter,
  sessionId: string,
  gameIds: readonly string[],
): Promise<void> {
  const drinks = await Promise.all(gameIds.map((id) => store.ledger.drinks(id)));
  const folded = foldTab(drinks.flat(), await store.ledger.payments(sessionId));
  const tab = await store.ledger.sessionTab(sessionId);
  const stored = tab.map(({ playerId, received, assigned, paid }) =>
    [playerId, { received, assigned, paid }] as const
  );
  assert.deepEqual(new Map(stored.toSorted(byId)), new Map([...folded].toSorted(byId)));
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
