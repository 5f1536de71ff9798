import { type Drink, foldTab, type Game, isLive, type Payment } from "../../src/game/mod.ts";
import type { Snapshot } from "./_snapshot.ts";

/**
 * What is wrong with the books of a store: tabs that are not the fold of their drinks and payments,
 * debts that are not the drinks without a payment, drinks of a game that are not in the ledger.
 */
export function checkLedger(store: Snapshot): readonly string[] {
  const wrong: string[] = [];
  const guilds = new Map<string, { drinks: Drink[]; payments: Payment[] }>();
  for (const session of store.sessions) {
    const drinks = store.gameIdsOf(session.id).flatMap((id) => store.drinksOf(id));
    const payments = store.paymentsOf(session.id);
    wrong.push(...checkSession(store, session.id, drinks, payments));
    const guild = guilds.get(session.guildId) ?? { drinks: [], payments: [] };
    guild.drinks.push(...drinks);
    guild.payments.push(...payments);
    guilds.set(session.guildId, guild);
  }
  for (const [id, { drinks, payments }] of guilds) {
    // Nothing of the ledger expires in an evening, so here "never less" is "as much".
    wrong.push(...differs(`guild ${id}`, store.tab(`guild_tab:{${id}}`), fold(drinks, payments)));
  }
  for (const game of store.games) wrong.push(...checkGame(store, game));
  return wrong;
}

function checkSession(
  store: Snapshot,
  id: string,
  drinks: readonly Drink[],
  payments: readonly Payment[],
): readonly string[] {
  const paid = payments.map(({ drinkId }) => drinkId);
  const owed = new Map<string, string[]>();
  for (const { id: drinkId, toId } of drinks) {
    if (!paid.includes(drinkId)) owed.set(toId, [...owed.get(toId) ?? [], drinkId]);
  }
  const debts = [...store.debtsOf(id)].filter(([, ids]) => ids.length > 0);
  const twice = paid.filter((drinkId, index) => paid.indexOf(drinkId) !== index);
  return [
    ...differs(`session ${id}`, store.tab(`session_tab:{${id}}`), fold(drinks, payments)),
    ...differs(`debts of session ${id}`, listed(debts), listed([...owed])),
    ...twice.map((drinkId) => `drink ${drinkId} was paid twice`),
  ];
}

function checkGame(store: Snapshot, game: Game): readonly string[] {
  const inLedger = store.drinksOf(game.id).map(({ id }) => id);
  const inGame = game.drinks.map(({ id }) => id);
  const isActive = store.activeIds.includes(game.id);
  const wrong = [...differs(`drinks of game ${game.id}`, inLedger, inGame)];
  if (isActive !== isLive(game)) {
    wrong.push(`game ${game.id} is ${game.status}, active: ${isActive}`);
  }
  for (const [index, { rolls }] of game.rounds.entries()) {
    const rollers = rolls.map(({ playerId }) => playerId);
    if (new Set(rollers).size < rollers.length) {
      wrong.push(`somebody rolled twice in round ${index} of game ${game.id}`);
    }
  }
  return wrong;
}

function fold(drinks: readonly Drink[], payments: readonly Payment[]): readonly string[] {
  return [...foldTab(drinks, payments)].map(([id, { received, assigned, paid }]) =>
    `${id}: ${received} ${assigned} ${paid}`
  ).toSorted();
}

function listed(entries: readonly (readonly [string, readonly string[]])[]): readonly string[] {
  return entries.map(([id, ids]) => `${id}: ${ids.toSorted().join(" ")}`).toSorted();
}

function differs(
  what: string,
  found: readonly string[],
  expected: readonly string[],
): readonly string[] {
  const [is, should] = [found.join(", "), expected.join(", ")];
  return is === should ? [] : [`${what}: is (${is}), should be (${should})`];
}
