import {
  forgetInDrink,
  forgetInGame,
  forgetInPayment,
  forgetInSession,
  type Game,
  type Person,
  type Session,
  type TabCounts,
  tabCounts,
} from "../../game/mod.ts";
import { expiryMutations, type WriteContext } from "../commits.ts";
import { keys } from "../keys/mod.ts";
import type { Mutation } from "../redis/mod.ts";
import type { Codec } from "../records/mod.ts";
import type { SessionSnapshot, SetSnapshot } from "./session_snapshot.ts";
import { countOnTab, nameOnTab, strictCounts, tabFields } from "../tab.ts";

type Fields = ReadonlyMap<string, string>;

/**
 * Everything that puts somebody nameless in a player's place in one session: its games, its ledger,
 * and what this session has added to the all-time counts. Every tab stays the fold of its ledger.
 *
 * @throws {RecordCorrupt} if something of it cannot be read.
 */
export function forgetMutations(
  context: WriteContext,
  playerId: string,
  nobody: Person,
  seen: SessionSnapshot,
): Mutation[] {
  const { codecs } = context;
  const { session, payments, debts } = seen;
  const nobodysDebts = keys.sessionDebts(session.id, nobody.id);
  const inDrink = swapIn(codecs.drink, (drink) => forgetInDrink(drink, playerId, nobody.id));
  const inPayment = swapIn(codecs.payment, (paid) => forgetInPayment(paid, playerId, nobody.id));
  const inDebt = swapIn(
    codecs.debt,
    (debt) => debt.fromId === playerId ? { ...debt, fromId: nobody.id } : debt,
  );
  return [
    ...bookOpener(context, playerId, nobody, session),
    ...seen.games.flatMap((game) => forgetInGameMutations(context, playerId, nobody, game)),
    ...seen.drinks.flatMap((set) => swapMembers(set, inDrink)),
    ...swapMembers(payments, inPayment),
    ...seen.othersDebts.flatMap((set) => swapMembers(set, inDebt)),
    ...debts.members.map(({ member, score }): Mutation => ({
      op: "addScored",
      key: nobodysDebts,
      score,
      member: inDebt(debts.key, member),
    })),
    { op: "remove", key: debts.key },
    ...expiryMutations(session.expiresAt, debts.members.length > 0 ? [nobodysDebts] : []),
    ...bookCounts(playerId, nobody, seen),
  ];
}

/** Gives all that is left of a player on a guild's all-time tab to somebody nameless. */
export function forgetInGuildTabMutations(
  guildTabKey: string,
  playerId: string,
  nobody: Person,
  guildTab: Fields,
): Mutation[] {
  const counts = strictCounts(guildTabKey, guildTab, `${playerId}:`);
  return [
    ...addToTab(guildTabKey, nobody, counts),
    { op: "removeFields", key: guildTabKey, fields: tabFields(playerId) },
  ];
}

function bookOpener(
  context: WriteContext,
  playerId: string,
  nobody: Person,
  session: Session,
): Mutation[] {
  const forgotten = forgetInSession(session, playerId, nobody.id);
  if (forgotten === session) return [];
  const key = keys.session(session.id);
  return [{ op: "set", key, value: context.codecs.session.encode(key, forgotten), expiry: "keep" }];
}

/** Puts somebody nameless in a player's place in one game's record. */
export function forgetInGameMutations(
  context: WriteContext,
  playerId: string,
  nobody: Person,
  game: Game,
): Mutation[] {
  const forgotten = forgetInGame(game, playerId, nobody);
  if (forgotten === game) return [];
  const key = keys.game(game.id);
  const members = [game.id];
  return [
    { op: "set", key, value: context.codecs.game.encode(key, forgotten), expiry: "keep" },
    { op: "addMembers", key: keys.playerGames(nobody.id), members },
    { op: "removeMembers", key: keys.playerGames(playerId), members },
  ];
}

/** What stands on the session's tab moves there, and as much of it in what counts on for ever. */
function bookCounts(playerId: string, nobody: Person, seen: SessionSnapshot): Mutation[] {
  const { session, tab, guildTab, counts } = seen;
  const [tabKey, guildTabKey] = [keys.sessionTab(session.id), keys.guildTab(session.guildId)];
  const [countsKey, nobodysKey] = [keys.playerDrinks(playerId), keys.playerDrinks(nobody.id)];
  const here = strictCounts(tabKey, tab, `${playerId}:`);
  const inGuild = least(here, strictCounts(guildTabKey, guildTab, `${playerId}:`));
  const inAll = least(here, strictCounts(countsKey, counts, ""));
  return [
    ...addToTab(tabKey, nobody, here),
    { op: "removeFields", key: tabKey, fields: tabFields(playerId) },
    ...addToTab(guildTabKey, nobody, inGuild),
    ...nonZero(inGuild).map(([field, by]) => countOnTab(guildTabKey, playerId, field, -by)),
    ...nonZero(inAll).flatMap(([field, by]): Mutation[] => [
      { op: "count", key: nobodysKey, field, by },
      { op: "count", key: countsKey, field, by: -by },
    ]),
  ];
}

function addToTab(tabKey: string, nobody: Person, counts: TabCounts): Mutation[] {
  const added = nonZero(counts).map(([field, by]) => countOnTab(tabKey, nobody.id, field, by));
  return added.length === 0 ? [] : [...added, nameOnTab(tabKey, nobody.id, nobody.name)];
}

/** All-time counts are never below a session's, unless somebody has lowered them by hand. */
function least(a: TabCounts, b: TabCounts): TabCounts {
  return {
    received: Math.min(a.received, b.received),
    assigned: Math.min(a.assigned, b.assigned),
    paid: Math.min(a.paid, b.paid),
  };
}

function nonZero(counts: TabCounts) {
  return tabCounts.map((field) => [field, counts[field]] as const).filter(([, count]) => count > 0);
}

/** The text of a record after a change; the very same text if the change is none. */
function swapIn<T>(codec: Codec<T>, swap: (value: T) => T): (key: string, text: string) => string {
  return (key, text) => {
    const value = codec.decode(key, text);
    const swapped = swap(value);
    return swapped === value ? text : codec.encode(key, swapped);
  };
}

/** Adds before it removes: a set that is empty for an instant would lose its lifetime. */
function swapMembers(
  { key, members }: SetSnapshot,
  swap: (key: string, text: string) => string,
): Mutation[] {
  const changed = members.map(({ member, score }) => ({ member, score, after: swap(key, member) }))
    .filter(({ member, after }) => member !== after);
  if (changed.length === 0) return [];
  return [
    ...changed.map(({ score, after }): Mutation => ({
      op: "addScored",
      key,
      score,
      member: after,
    })),
    { op: "removeScored", key, members: changed.map(({ member }) => member) },
  ];
}
