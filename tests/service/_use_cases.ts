import assert from "node:assert/strict";
import type { Move, Person } from "../../src/game/mod.ts";
import type { Invocation, MoveCommitted, Place, Refusal, Result } from "../../src/service/mod.ts";
import { ScriptedEnv } from "../_helpers/scripted_env.ts";
import { startStoreEngine, type StoreEngine } from "../_helpers/store_engine.ts";
import { openUseCases, type UseCases } from "../_helpers/use_cases.ts";

export const ann: Person = { id: "1001", name: "Ann" };
export const ben: Person = { id: "1002", name: "Ben" };
export const cat: Person = { id: "1003", name: "Cat" };

export const place: Place = { guildId: "2001", channelId: "3001" };

/** Use cases on an engine of their own, with a clock that stands still and scripted dice. */
export interface ScriptedUseCases extends UseCases {
  readonly engine: StoreEngine;
  readonly envSource: ScriptedEnv;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Opens them on an engine of their own. */
export async function openScripted(): Promise<ScriptedUseCases> {
  await using stack = new AsyncDisposableStack();
  const engine = stack.use(await startStoreEngine());
  const clock = { now: 1_700_000_000_000 };
  const envSource = new ScriptedEnv(() => clock.now);
  const cases = stack.use(await openUseCases({ ...engine.address, connections: 6 }, envSource));
  const owned = stack.move();
  const dispose = () => owned.disposeAsync();
  return Object.assign(clock, { ...cases, engine, envSource, [Symbol.asyncDispose]: dispose });
}

let invocations = 0;

/** An invocation with an id of its own. */
export function invocation(person: Person, id = `p${++invocations}`): Invocation {
  return { id, person, signal: new AbortController().signal };
}

/** Starts a game; it must not be refused. */
export async function start({ games }: UseCases, person: Person, where = place) {
  return committed(await games.start(where, invocation(person))).game;
}

/** Makes a move in a game, refused or not. */
export async function tryMove(
  { games }: UseCases,
  gameId: string,
  person: Person,
  move: Move,
  where = place,
): Promise<Result<MoveCommitted, Refusal>> {
  return await games.move({ gameId, messageId: null, place: where }, move, invocation(person));
}

/** Makes a move in a game; it must not be refused. */
export async function move(
  cases: UseCases,
  gameId: string,
  person: Person,
  made: Move,
  where = place,
) {
  return committed(await tryMove(cases, gameId, person, made, where));
}

/** Rolls in whatever round it is. */
export async function roll(cases: ScriptedUseCases, gameId: string, person: Person, value: number) {
  cases.envSource.willRoll(value);
  return await move(cases, gameId, person, { type: "roll", round: null });
}

/** Ann and Ben play: Ann fails and is lowest, so she owes two drinks. */
export async function playGame(cases: ScriptedUseCases, where = place) {
  const { id } = await start(cases, ann, where);
  await move(cases, id, ben, { type: "join" });
  await move(cases, id, ann, { type: "begin" });
  await roll(cases, id, ann, 1);
  return (await roll(cases, id, ben, 4)).game;
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
