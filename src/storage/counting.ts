import {
  type Drink,
  findPlayer,
  foldResults,
  type Game,
  resultCounts,
  resultOf,
  type TabCounts,
} from "../game/mod.ts";
import { type Codecs, debtOf } from "./records/mod.ts";
import { keys } from "./keys/mod.ts";
import type { Mutation } from "./redis/mod.ts";
import { countOnTab, nameOnTab } from "./tab.ts";

/** A drink of a game: in the ledger, among the debts, and in every count of it. */
export function drinkMutations(codecs: Codecs, game: Game, drink: Drink): readonly Mutation[] {
  const { sessionId, toId, fromId, at: score } = drink;
  const drinksKey = keys.drinks(game.id);
  const debtsKey = keys.sessionDebts(sessionId, toId);
  const debt = codecs.debt.encode(debtsKey, debtOf(drink));
  const count = (playerId: string, field: keyof TabCounts) => {
    const player = findPlayer(game, playerId) ?? { id: playerId };
    return countMutations(tabKeys(sessionId, game.guildId), player, field, 1);
  };
  return [
    { op: "addScored", key: drinksKey, score, member: codecs.drink.encode(drinksKey, drink) },
    { op: "addScored", key: debtsKey, score, member: debt },
    ...count(toId, "received"),
    ...fromId === null ? [] : count(fromId, "assigned"),
  ];
}

/** The result of a game, once it is completed: no later change of it is a move. */
export function resultMutations(codecs: Codecs, game: Game): readonly Mutation[] {
  const result = resultOf(game);
  if (result === null) return [];
  const key = keys.sessionResults(game.sessionId);
  const counts = [...foldResults([result])].flatMap(([playerId, won]) =>
    tabKeys(game.sessionId, game.guildId).flatMap((tab) =>
      resultCounts.filter((field) => won[field] > 0)
        .map((field) => countOnTab(tab, playerId, field, won[field]))
    )
  );
  return [
    { op: "addScored", key, score: result.at, member: codecs.result.encode(key, result) },
    ...counts,
  ];
}

/** Adds to a player's count for all time and on these tabs, with their name if it is known. */
export function countMutations(
  tabs: readonly string[],
  { id, name }: { readonly id: string; readonly name?: string },
  field: keyof TabCounts,
  by: number,
): readonly Mutation[] {
  return [
    { op: "count", key: keys.playerDrinks(id), field, by },
    ...tabs.flatMap((key) => [
      countOnTab(key, id, field, by),
      ...name === undefined ? [] : [nameOnTab(key, id, name)],
    ]),
  ];
}

/** The tabs that everything of a session counts on. */
export function tabKeys(sessionId: string, guildId: string): readonly string[] {
  return [keys.sessionTab(sessionId), keys.guildTab(guildId)];
}
