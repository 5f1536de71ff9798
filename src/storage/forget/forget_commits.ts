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

/** A player who is forgotten, and who takes their place. */
export interface Replacement {
  readonly playerId: string;
  readonly placeholder: Person;
}

/**
 * Everything that puts a placeholder in a player's place in one session: its games, its ledger, and
 * what this session has added to the all-time counts. Every tab stays the fold of its ledger.
 *
 * @throws {RecordCorrupt} if something of it cannot be read.
 */
export function forgetMutations(
  context: WriteContext,
  replacement: Replacement,
  seen: SessionSnapshot,
): Mutation[] {
  const { codecs } = context;
  const { session, payments, debts } = seen;
  const { playerId, placeholder: { id } } = replacement;
  const newDebtsKey = keys.sessionDebts(session.id, id);
  const inDrink = swapIn(codecs.drink, (drink) => forgetInDrink(drink, playerId, id));
  const inPayment = swapIn(codecs.payment, (payment) => forgetInPayment(payment, playerId, id));
  const inDebt = swapIn(
    codecs.debt,
    (debt) => debt.fromId === playerId ? { ...debt, fromId: id } : debt,
  );
  return [
    ...openerMutations(context, replacement, session),
    ...seen.games.flatMap((game) => forgetInGameMutations(context, replacement, game)),
    ...seen.drinks.flatMap((set) => swapMembers(set, inDrink)),
    ...swapMembers(payments, inPayment),
    ...seen.othersDebts.flatMap((set) => swapMembers(set, inDebt)),
    ...debts.members.map(({ member, score }): Mutation => ({
      op: "addScored",
      key: newDebtsKey,
      score,
      member: inDebt(debts.key, member),
    })),
    { op: "remove", key: debts.key },
    ...expiryMutations(session.expiresAt, debts.members.length > 0 ? [newDebtsKey] : []),
    ...countMutations(replacement, seen),
  ];
}

/**
 * Gives the rest of a player's counts on a guild's all-time tab to a placeholder, and as much of the
 * player's own: those are the sum over the guilds.
 */
export function forgetInGuildTabMutations(
  key: string,
  replacement: Replacement,
  guildTab: Fields,
  own: Fields,
): Mutation[] {
  const { playerId, placeholder } = replacement;
  const counts = strictCounts(key, guildTab, `${playerId}:`);
  return [
    ...addToTab(key, placeholder, counts),
    { op: "removeFields", key, fields: tabFields(playerId) },
    ...ownCountMutations(replacement, counts, own),
  ];
}

function openerMutations(
  { codecs }: WriteContext,
  { playerId, placeholder }: Replacement,
  session: Session,
): Mutation[] {
  const forgotten = forgetInSession(session, playerId, placeholder.id);
  if (forgotten === session) return [];
  const key = keys.session(session.id);
  return [{ op: "set", key, value: codecs.session.encode(key, forgotten), expiry: "keep" }];
}

/** Puts a placeholder in a player's place in one game's record. */
export function forgetInGameMutations(
  { codecs }: WriteContext,
  { playerId, placeholder }: Replacement,
  game: Game,
): Mutation[] {
  const forgotten = forgetInGame(game, playerId, placeholder);
  if (forgotten === game) return [];
  const key = keys.game(game.id);
  const members = [game.id];
  return [
    { op: "set", key, value: codecs.game.encode(key, forgotten), expiry: "keep" },
    { op: "addMembers", key: keys.playerGames(placeholder.id), members },
    { op: "removeMembers", key: keys.playerGames(playerId), members },
  ];
}

/** Moves the player's counts on the session's tab, and as much of their all-time counts. */
function countMutations(
  replacement: Replacement,
  { session, tab, guildTab, counts }: SessionSnapshot,
): Mutation[] {
  const { playerId, placeholder } = replacement;
  const [tabKey, guildTabKey] = [keys.sessionTab(session.id), keys.guildTab(session.guildId)];
  const here = strictCounts(tabKey, tab, `${playerId}:`);
  const inGuild = least(here, strictCounts(guildTabKey, guildTab, `${playerId}:`));
  return [
    ...addToTab(tabKey, placeholder, here),
    { op: "removeFields", key: tabKey, fields: tabFields(playerId) },
    ...addToTab(guildTabKey, placeholder, inGuild),
    ...nonZero(inGuild).map(([field, by]) => countOnTab(guildTabKey, playerId, field, -by)),
    ...ownCountMutations(replacement, here, counts),
  ];
}

/** Moves as much of the player's own all-time counts, of which `own` are all. */
function ownCountMutations(
  { playerId, placeholder }: Replacement,
  counts: TabCounts,
  own: Fields,
): Mutation[] {
  const [from, to] = [keys.playerDrinks(playerId), keys.playerDrinks(placeholder.id)];
  return nonZero(least(counts, strictCounts(from, own, ""))).flatMap(([field, by]): Mutation[] => [
    { op: "count", key: to, field, by },
    { op: "count", key: from, field, by: -by },
  ]);
}

function addToTab(key: string, { id, name }: Person, counts: TabCounts): Mutation[] {
  const added = nonZero(counts).map(([field, by]) => countOnTab(key, id, field, by));
  return added.length === 0 ? [] : [...added, nameOnTab(key, id, name)];
}

/** All-time counts are never below a session's, unless they were lowered by hand. */
function least(a: TabCounts, b: TabCounts): TabCounts {
  return {
    received: Math.min(a.received, b.received),
    assigned: Math.min(a.assigned, b.assigned),
    paid: Math.min(a.paid, b.paid),
  };
}

function nonZero(counts: TabCounts) {
  return tabCounts.map((field) => [field, counts[field]] as const).filter(([, by]) => by > 0);
}

/** The text of a record after a change; the same text if nothing changes. */
function swapIn<T>(codec: Codec<T>, swap: (value: T) => T): (key: string, text: string) => string {
  return (key, text) => {
    const value = codec.decode(key, text);
    const swapped = swap(value);
    return swapped === value ? text : codec.encode(key, swapped);
  };
}

/** Adds first: a set that is empty for an instant would lose its expiry. */
function swapMembers(
  { key, members }: SetSnapshot,
  swap: (key: string, text: string) => string,
): Mutation[] {
  const changed = members.map(({ member, score }) => ({ member, score, after: swap(key, member) }))
    .filter(({ member, after }) => member !== after);
  if (changed.length === 0) return [];
  return [
    ...changed.map(({ score, after }) => ({ op: "addScored", key, score, member: after }) as const),
    { op: "removeScored", key, members: changed.map(({ member }) => member) },
  ];
}
