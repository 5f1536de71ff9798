import { isDeepStrictEqual } from "node:util";
import { drinksOf, type Game, type GameEvent } from "../../src/game/mod.ts";
import { keys } from "../../src/storage/mod.ts";
import { checkLedger } from "../_helpers/ledger_check.ts";
import type { Snapshot } from "../_helpers/snapshot.ts";
import { checkGame } from "../game/_invariants.ts";
import type { App, Done, Request } from "./_app.ts";
import type { Acknowledged, Journal } from "./_journal.ts";

/**
 * Compares what the apps acknowledged with what is stored. Every problem begins with what it is: a
 * `loss` is acknowledged and not there, a `double` is there and not acknowledged, or twice.
 */
export function audit(
  journal: Journal,
  apps: readonly Pick<App, "problems">[],
  store: Snapshot,
): readonly string[] {
  const acknowledged = [...journal.acknowledged.values()];
  const byGame = Map.groupBy(acknowledged, ({ done }) => done.gameId);
  return [
    ...journal.problems,
    ...apps.flatMap(({ problems }) => problems).map((problem) => `broken: ${problem}`),
    ...auditMarkers(acknowledged, store),
    ...store.games.flatMap((game) => auditGame(game, byGame.get(game.id) ?? [], store)),
    ...auditRecords("payments", acknowledged, store),
    ...auditRecords("corrections", acknowledged, store),
    ...missing(
      "game",
      acknowledged.flatMap(({ done }) => done.gameId ?? []),
      store.games,
    ),
    ...missing(
      "session",
      acknowledged.flatMap(({ done }) => done.openedSessionId ?? []),
      store.sessions,
    ),
    ...checkLedger(store).map((problem) => `broken: ${problem}`),
    ...store.waitingOutboxes.map((key) => `broken: ${key} still has entries`),
  ];
}

/** How long a marker is there for certain, in milliseconds. */
const markersMs = keys.done.lifetime - 60_000;

/**
 * Every acknowledged request has its marker, with the same events, unless that may have expired; no
 * other request has one.
 */
function auditMarkers(acknowledged: readonly Acknowledged[], store: Snapshot): string[] {
  const markers = new Map(store.doneMarkers.map((marker) => [marker.key, marker]));
  const expected = new Set(acknowledged.map(({ request, done }) => markerKey(request, done)));
  const since = performance.now() - markersMs;
  const lost = acknowledged.flatMap(({ request, done, at }) => {
    const key = markerKey(request, done);
    const { events, payments, corrections } = markers.get(key) ?? {};
    if (!events) return at < since ? [] : [`loss: ${key} is missing`];
    const isSame = isDeepStrictEqual(
      [events, payments, corrections],
      [done.events, done.payments, done.corrections],
    );
    return isSame ? [] : [`loss: ${key} says something else than the app did`];
  });
  const ghosts = [...markers.keys()].filter((key) => !expected.has(key));
  return [...lost, ...ghosts.map((key) => `double: ${key} was never acknowledged`)];
}

function markerKey({ id }: Request, { scopeId }: Done): string {
  return `done:{${scopeId}}:${id}`;
}

/** As many changes as were acknowledged, a voided drink each among them, and in it what they said. */
function auditGame(game: Game, moves: readonly Acknowledged[], store: Snapshot): string[] {
  const { id } = game;
  const events = moves.flatMap(({ done }) => done.events);
  const changes = moves.length + game.voidedIds.length;
  const problems = count(`changes of game ${id}`, changes, game.revision);
  const drinks = drinksOf(events).toSorted(byId);
  const rest = events.filter(({ type }) => type !== "drink_owed");
  try {
    checkGame({
      game,
      events: [...rest, ...drinks.map((drink) => ({ type: "drink_owed", drink }) as const)],
    });
  } catch (error) {
    problems.push(`broken: game ${id}: ${String(error)}`);
  }
  return [
    ...problems,
    ...same(`drinks of game ${id}`, drinks, store.drinks(id).toSorted(byId)),
    ...same(`rolls of game ${id}`, acknowledgedRolls(events), storedRolls(game)),
  ];
}

function auditRecords(
  what: "payments" | "corrections",
  acknowledged: readonly Acknowledged[],
  store: Snapshot,
): string[] {
  const said = acknowledged.flatMap(({ done }): readonly Identified[] => done[what]);
  const stored = store.sessions.flatMap(({ id }): readonly Identified[] => store[what](id));
  return same(what, said.toSorted(byId), stored.toSorted(byId));
}

function missing(
  what: string,
  said: readonly string[],
  stored: readonly { readonly id: string }[],
): string[] {
  const ids = new Set(stored.map(({ id }) => id));
  return [...new Set(said)].filter((id) => !ids.has(id))
    .map((id) => `loss: ${what} ${id} is missing`);
}

function acknowledgedRolls(events: readonly GameEvent[]): string[] {
  return events.flatMap((event) =>
    event.type === "die_rolled" ? [`${event.round} ${event.playerId} ${event.value}`] : []
  ).toSorted();
}

function storedRolls({ rounds }: Game): string[] {
  return rounds.flatMap(({ rolls }, round) =>
    rolls.map(({ playerId, value }) => `${round} ${playerId} ${value}`)
  ).toSorted();
}

interface Identified {
  readonly id: string;
}

function byId(a: Identified, b: Identified): number {
  return a.id < b.id ? -1 : 1;
}

function count(what: string, said: number, stored: number): string[] {
  if (said === stored) return [];
  return [`${stored < said ? "loss" : "double"}: ${said} ${what}, stored are ${stored}`];
}

function same(what: string, said: readonly unknown[], stored: readonly unknown[]): string[] {
  const counted = count(what, said.length, stored.length);
  if (counted.length > 0 || isDeepStrictEqual(said, stored)) return counted;
  return [`loss: ${what} are others than those acknowledged`];
}
