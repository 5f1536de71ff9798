import { isDeepStrictEqual } from "node:util";
import { drinksOf, type Game, type GameEvent, type Payment } from "../../src/game/mod.ts";
import { checkGame } from "../game/_invariants.ts";
import { auditLedger } from "./_audit_ledger.ts";
import type { Done } from "./_app.ts";
import type { Acknowledged, Journal } from "./_journal.ts";
import type { Stock } from "./_stock.ts";

/**
 * Compares what the apps acknowledged with what is stored. Every problem begins with what it is: a
 * `loss` is acknowledged and not there, a `double` is there and not acknowledged, or twice.
 */
export function audit(journal: Journal, stock: Stock): readonly string[] {
  const acknowledged = [...journal.acknowledged.values()];
  return [
    ...journal.problems,
    ...auditMarkers(acknowledged, stock),
    ...stock.games.flatMap((game) => auditGame(game, acknowledgedIn(acknowledged, game.id), stock)),
    ...auditMissingGames(acknowledged, stock),
    ...auditPayments(acknowledged, stock),
    ...auditLedger(stock),
  ];
}

/** Every acknowledged press has its marker, with the same events; no other press has one. */
function auditMarkers(acknowledged: readonly Acknowledged[], stock: Stock): string[] {
  const expected = new Map<string, Done>(
    acknowledged.map(({ pressing, done }) =>
      [`done:{${done.scopeId}}:${pressing.id}`, done] as const
    ),
  );
  const lost = [...expected].flatMap(([key, done]) => {
    const marker = stock.record<{ events?: GameEvent[]; payments?: Payment[] }>(key);
    if (marker === null) return [`loss: ${key} is missing`];
    const { events = [], payments = [] } = marker;
    const same = isDeepStrictEqual({ events, payments }, {
      events: done.events,
      payments: done.payments,
    });
    return same ? [] : [`loss: ${key} says something else than the app did`];
  });
  const ghosts = stock.keys("done:{").filter((key) => !expected.has(key));
  return [...lost, ...ghosts.map((key) => `double: ${key} was never acknowledged`)];
}

/** As many changes as were acknowledged, and in it what they said. */
function auditGame(game: Game, moves: readonly Acknowledged[], stock: Stock): string[] {
  const events = moves.flatMap(({ done }) => done.events);
  const problems = count(`changes of game ${game.id}`, moves.length, game.revision);
  const drinks = drinksOf(events).toSorted((a, b) => a.id < b.id ? -1 : 1);
  const rest = events.filter(({ type }) => type !== "drink_owed");
  const history = {
    game,
    events: [...rest, ...drinks.map((drink) => ({ type: "drink_owed", drink }) as const)],
  };
  try {
    checkGame(history);
  } catch (error) {
    problems.push(`broken: game ${game.id}: ${String(error)}`);
  }
  const stored = stock.drinks(game.id).toSorted((a, b) => a.id < b.id ? -1 : 1);
  problems.push(...same(`drinks of game ${game.id}`, drinks, stored));
  problems.push(...same(`rolls of game ${game.id}`, rollsSaid(events), rollsStored(game)));
  return problems;
}

function auditMissingGames(acknowledged: readonly Acknowledged[], stock: Stock): string[] {
  const stored = new Set(stock.games.map(({ id }) => id));
  const said = new Set(acknowledged.flatMap(({ done }) => done.gameId ?? []));
  return [...said].filter((id) => !stored.has(id)).map((id) => `loss: game ${id} is missing`);
}

function auditPayments(acknowledged: readonly Acknowledged[], stock: Stock): string[] {
  const said = acknowledged.flatMap(({ done }) => done.payments);
  const stored = stock.sessions.flatMap(({ id }) => stock.payments(id));
  const opened = acknowledged.flatMap(({ done }) => done.openedSessionId ?? []);
  const known = new Set(stock.sessions.map(({ id }) => id));
  return [
    ...same("payments", said.toSorted(byId), stored.toSorted(byId)),
    ...opened.filter((id) => !known.has(id)).map((id) => `loss: session ${id} is missing`),
  ];
}

function acknowledgedIn(acknowledged: readonly Acknowledged[], gameId: string): Acknowledged[] {
  return acknowledged.filter(({ done }) => done.gameId === gameId);
}

function rollsSaid(events: readonly GameEvent[]): string[] {
  return events.flatMap((event) =>
    event.type === "die_rolled" ? [`${event.round} ${event.playerId} ${event.value}`] : []
  ).toSorted();
}

function rollsStored({ rounds }: Game): string[] {
  return rounds.flatMap(({ rolls }, round) =>
    rolls.map(({ playerId, value }) => `${round} ${playerId} ${value}`)
  ).toSorted();
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
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
