import {
  type Correction,
  foldResults,
  forgetInCorrection,
  forgetInDrink,
  forgetInGame,
  forgetInPayment,
  forgetInResult,
  forgetInSession,
  type Game,
  type LineCounts,
  lineCounts,
  noCounts,
  type Person,
  type Session,
  tabCounts,
} from "../../game/mod.ts";
import { expiryMutations, type WriteContext } from "../commits.ts";
import { keys } from "../keys/mod.ts";
import type { Mutation } from "../redis/mod.ts";
import { type Codec, decodeEach } from "../records/mod.ts";
import type { SessionSnapshot, SetSnapshot } from "./session_snapshot.ts";
import { countOnTab, isCount, nameOnTab, tabFields } from "../tab.ts";
import type { Unread } from "./unread.ts";

type Fields = ReadonlyMap<string, string>;

/** A player who is forgotten, and who takes their place. */
export interface Replacement {
  readonly playerId: string;
  readonly placeholder: Person;
}

/**
 * Everything that puts a placeholder in a player's place in one session: its games, its ledger, and
 * what this session has added to the all-time counts. Every tab stays the fold of its ledger. What
 * cannot be read stays as it is.
 */
export function forgetMutations(
  context: WriteContext,
  replacement: Replacement,
  seen: SessionSnapshot,
): SessionForgotten {
  const { codecs } = context;
  const { session, sessionId, payments, debts, unread } = seen;
  const { playerId, placeholder: { id } } = replacement;
  const newDebtsKey = keys.sessionDebts(sessionId, id);
  const moved = { ...noCounts };
  const inCorrection = swapIn(
    unread,
    codecs.correction,
    (correction) => forgetInCorrection(correction, playerId, id),
  );
  const takenBack = takenBackIn(codecs.correction, seen.corrections);
  const inDrink = swapIn(unread, codecs.drink, (drink) => {
    const counts = !takenBack.has(drink.id);
    moved.received += Number(counts && drink.toId === playerId);
    moved.assigned += Number(counts && drink.fromId === playerId);
    return forgetInDrink(drink, playerId, id);
  });
  const inPayment = swapIn(unread, codecs.payment, (payment) => {
    moved.paid += Number(!takenBack.has(payment.id) && payment.payerId === playerId);
    return forgetInPayment(payment, playerId, id);
  });
  const inResult = swapIn(unread, codecs.result, (result) => {
    const counts = foldResults([result]).get(playerId);
    moved.games += counts?.games ?? 0;
    moved.won += counts?.won ?? 0;
    return forgetInResult(result, playerId, id);
  });
  const inDebt = swapIn(
    unread,
    codecs.debt,
    (debt) => debt.fromId === playerId ? { ...debt, fromId: id } : debt,
  );
  // One that names them still is none that can be read. Debts follow from drinks and payments.
  const ownDebts = debts.members.map(({ member, score }) => ({
    score,
    member: inDebt(debts.key, member),
  })).filter(({ member }) => !member.includes(JSON.stringify(playerId)));
  const inLedger: readonly Mutation[] = [
    ...session === null ? [] : openerMutations(context, replacement, session),
    ...seen.games.flatMap((game) => forgetInGameMutations(context, replacement, game)),
    ...seen.drinks.flatMap((set) => swapMembers(set, inDrink)),
    ...swapMembers(payments, inPayment),
    ...swapMembers(seen.corrections, inCorrection),
    ...swapMembers(seen.results, inResult),
    ...seen.othersDebts.flatMap((set) => swapMembers(set, inDebt)),
    ...ownDebts.map(({ score, member }): Mutation => ({
      op: "addScored",
      key: newDebtsKey,
      score,
      member,
    })),
    { op: "remove", key: debts.key },
    ...ownDebts.length > 0 ? endMutations(seen, newDebtsKey) : [],
  ];
  // What stays theirs in the ledger stays theirs on the tab, so that the two go on to agree, and a
  // second forgetting finds it.
  const isWhole = ![payments, seen.corrections, seen.results, ...seen.drinks]
    .some(({ key }) => unread.has(key));
  const here = countsIn(seen.tab, `${playerId}:`);
  const inCounts = isWhole ? here : least(here, moved);
  const kept = eachCount((field) => here[field] - inCounts[field]);
  return { mutations: [...inLedger, ...countMutations(replacement, seen, inCounts, kept)], kept };
}

/** What forgets a player in a session, and the counts that stay theirs there for now. */
export interface SessionForgotten {
  readonly mutations: Mutation[];
  readonly kept: LineCounts;
}

/** A new key ends as its session, or as the tab if the session cannot be read. */
function endMutations({ session, tabLifeMs }: SessionSnapshot, key: string): Mutation[] {
  if (session !== null) return expiryMutations(session.expiresAt, [key]);
  return tabLifeMs > 0 ? [{ op: "expire", key, expiry: { inMs: tabLifeMs } }] : [];
}

/**
 * Gives the rest of a player's counts on a guild's all-time tab to a placeholder, and as much of the
 * player's own: those are the sum over the guilds.
 */
export function forgetInGuildTabMutations(
  key: string,
  replacement: Replacement,
  guildTab: Fields,
  own: Fields | null,
  kept: LineCounts,
): Mutation[] {
  const { playerId, placeholder } = replacement;
  const all = countsIn(guildTab, `${playerId}:`);
  const counts = eachCount((field) => Math.max(0, all[field] - kept[field]));
  return [
    ...addToTab(key, placeholder, counts),
    ...takeFromTab(key, playerId, counts, kept),
    ...ownCountMutations(replacement, counts, own),
  ];
}

/** Writes a placeholder in the place of a player whose counts another bot has brought. */
export function forgetImportedMutations(
  key: string,
  { playerId, placeholder }: Replacement,
  imported: Fields,
): Mutation[] {
  const prefix = `${playerId}:`;
  const own = [...imported].filter(([field]) => field.startsWith(prefix));
  if (own.length === 0) return [];
  return [
    ...own.map(([field, value]): Mutation => ({
      op: "setField",
      key,
      field: `${placeholder.id}:${field.slice(prefix.length)}`,
      value,
    })),
    { op: "removeFields", key, fields: own.map(([field]) => field) },
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
  const isIn = game.players.some(({ id }) => id === playerId);
  return [
    { op: "set", key, value: codecs.game.encode(key, forgotten), expiry: "keep" },
    // Who has left a game is named in it, and in no list of games.
    ...isIn ? [{ op: "addMembers", key: keys.playerGames(placeholder.id), members } as const] : [],
    { op: "removeMembers", key: keys.playerGames(playerId), members },
  ];
}

/** Moves the player's counts on the session's tab, and as much of their all-time counts. */
function countMutations(
  replacement: Replacement,
  { session, sessionId, guildTab, counts, unread }: SessionSnapshot,
  here: LineCounts,
  kept: LineCounts,
): Mutation[] {
  const { playerId, placeholder } = replacement;
  const tabKey = keys.sessionTab(sessionId);
  const onTab = unread.has(tabKey)
    ? []
    : [...addToTab(tabKey, placeholder, here), ...takeFromTab(tabKey, playerId, here, kept)];
  // Of an unknown guild: its tab is done for all sessions at once, afterwards.
  const guildTabKey = session && keys.guildTab(session.guildId);
  if (guildTabKey === null || unread.has(guildTabKey)) return onTab;
  const inGuild = least(here, countsIn(guildTab, `${playerId}:`));
  return [
    ...onTab,
    ...addToTab(guildTabKey, placeholder, inGuild),
    ...nonZero(inGuild).map(([field, by]) => countOnTab(guildTabKey, playerId, field, -by)),
    ...ownCountMutations(replacement, here, counts),
  ];
}

/**
 * Moves as much of the player's own all-time counts, of which `own` are all; null where they are elsewhere,
 * and all that is left of them is deleted in the end.
 */
function ownCountMutations(
  { playerId, placeholder }: Replacement,
  counts: LineCounts,
  own: Fields | null,
): Mutation[] {
  const [from, to] = [keys.playerDrinks(playerId), keys.playerDrinks(placeholder.id)];
  const moved = own === null ? counts : least(counts, countsIn(own, ""));
  // Results are counted on tabs only.
  return tabCounts.filter((field) => moved[field] > 0).flatMap((field): Mutation[] => [
    { op: "count", key: to, field, by: moved[field] },
    { op: "count", key: from, field, by: -moved[field] },
  ]);
}

/** Takes counts, and the name, off a tab: all that is there, unless some of it is kept. */
function takeFromTab(
  key: string,
  playerId: string,
  counts: LineCounts,
  kept: LineCounts,
): Mutation[] {
  const isAll = nonZero(kept).length === 0;
  const fields = isAll ? tabFields(playerId) : [`${playerId}:name`];
  const taken = isAll ? [] : nonZero(counts);
  return [
    ...taken.map(([field, by]) => countOnTab(key, playerId, field, -by)),
    { op: "removeFields", key, fields },
  ];
}

/** Counts in a hash under fields that begin with `prefix`. One that is no count is nobody's. */
function countsIn(fields: Fields, prefix: string): LineCounts {
  return eachCount((field) => {
    const text = fields.get(prefix + field) ?? "0";
    return isCount(text) ? Number(text) : 0;
  });
}

/** Counts, each of which comes from a function of its name. */
export function eachCount(count: (field: keyof LineCounts) => number): LineCounts {
  return {
    received: count("received"),
    assigned: count("assigned"),
    paid: count("paid"),
    games: count("games"),
    won: count("won"),
  };
}

function addToTab(key: string, { id, name }: Person, counts: LineCounts): Mutation[] {
  const added = nonZero(counts).map(([field, by]) => countOnTab(key, id, field, by));
  return added.length === 0 ? [] : [...added, nameOnTab(key, id, name)];
}

/** All-time counts are never below a session's, unless they were lowered by hand. */
function least(a: LineCounts, b: LineCounts): LineCounts {
  return eachCount((field) => Math.min(a[field], b[field]));
}

function nonZero(counts: LineCounts) {
  return lineCounts.map((field) => [field, counts[field]] as const).filter(([, by]) => by > 0);
}

/** Ids of the drinks and payments that do not count. What cannot be read takes nothing back. */
function takenBackIn(codec: Codec<Correction>, { key, members }: SetSnapshot): ReadonlySet<string> {
  const corrections = decodeEach(
    members.map(({ member }) => member),
    (text) => codec.decode(key, text),
    () => {},
  );
  return new Set(
    corrections.map((each) => each.type === "drink_voided" ? each.drinkId : each.paymentId),
  );
}

/** The text of a record after a change; the same text if nothing changes, or it cannot be read. */
function swapIn<T>(
  unread: Unread,
  codec: Codec<T>,
  swap: (value: T) => T,
): (key: string, text: string) => string {
  return (key, text) => {
    const value = unread.decode(codec, key, text);
    if (value === null) return text;
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
