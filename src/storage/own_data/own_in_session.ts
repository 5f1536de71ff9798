import {
  forgetInCorrection,
  forgetInPayment,
  forgetInResult,
  forgetInSession,
} from "../../game/mod.ts";
import type { OwnPart, OwnRecord } from "../../service/mod.ts";
import type { SessionSnapshot, SetSnapshot } from "../forget/session_snapshot.ts";
import { keys } from "../keys/mod.ts";
import type { Codec, Codecs } from "../records/mod.ts";
import type { FoundRecords } from "./kinds.ts";
import {
  another,
  isInDrink,
  isInGame,
  partInCorrection,
  partInDebt,
  partInDrink,
  partInGame,
  partInPayment,
  partInResult,
  partInSession,
  partInTab,
} from "./own_parts.ts";

/** The kinds of records that a session has. */
export type OfSession = Pick<
  FoundRecords,
  | "game"
  | "drinks"
  | "session"
  | "sessionTab"
  | "sessionDebts"
  | "sessionPayments"
  | "sessionCorrections"
  | "sessionResults"
>;

/** Of a session that is gone. */
export const nothingInSession: OfSession = {
  game: [],
  drinks: [],
  session: [],
  sessionTab: [],
  sessionDebts: [],
  sessionPayments: [],
  sessionCorrections: [],
  sessionResults: [],
};

/** What a session says about a player, as far as it can be read: what cannot is noted in the snapshot. */
export function ownInSession(codecs: Codecs, seen: SessionSnapshot, playerId: string): OfSession {
  const { sessionId, session, unread } = seen;
  const read = <T>(codec: Codec<T>, { key, members }: SetSnapshot) =>
    members.flatMap(({ member }) => unread.decode(codec, key, member) ?? []);
  const isIn =
    <T>(forget: (value: T, playerId: string, placeholderId: string) => T) => (value: T) =>
      forget(value, playerId, another) !== value;
  const drinks = seen.drinks.map((set) => ({
    key: set.key,
    own: read(codecs.drink, set).filter((drink) => isInDrink(drink, playerId)),
  }));
  const drinkIds = new Set(drinks.flatMap(({ own }) => own.map(({ id }) => id)));
  const line = partInTab(seen.tab, playerId);
  const payments = read(codecs.payment, seen.payments).filter(isIn(forgetInPayment));
  const corrections = read(codecs.correction, seen.corrections)
    .filter((each) => isIn(forgetInCorrection)(each) || drinkIds.has(each.drinkId));
  const results = read(codecs.result, seen.results).filter(isIn(forgetInResult));
  return {
    game: seen.games.filter((game) => isInGame(game, playerId))
      .map((game) => ({ key: keys.game(game.id), ...partInGame(game, playerId) })),
    drinks: drinks.flatMap(({ key, own }) =>
      listed(key, "drinks", own.map((drink) => partInDrink(drink, playerId)))
    ),
    session: session === null || !isIn(forgetInSession)(session)
      ? []
      : [{ key: keys.session(sessionId), ...partInSession(session) }],
    sessionTab: line === null ? [] : [{ key: keys.sessionTab(sessionId), ...line }],
    sessionDebts: ownDebts(codecs, seen, playerId),
    sessionPayments: listed(seen.payments.key, "payments", payments.map(partInPayment)),
    sessionCorrections: listed(
      seen.corrections.key,
      "corrections",
      corrections.map((each) => partInCorrection(each, playerId)),
    ),
    sessionResults: listed(
      seen.results.key,
      "results",
      results.map((result) => partInResult(result, playerId)),
    ),
  };
}

/** The player's debts; and of others', whose keys have their ids, those that the player gave. */
function ownDebts(
  codecs: Codecs,
  { sessionId, debts, othersDebts, unread }: SessionSnapshot,
  playerId: string,
): readonly OwnRecord[] {
  const read = ({ key, members }: SetSnapshot, ownerId: string) =>
    members.flatMap(({ member, score }) => {
      const debt = unread.decode(codecs.debt, key, member);
      const isOwn = debt !== null && (ownerId === playerId || debt.fromId === playerId);
      return isOwn ? [partInDebt(debt, score, playerId, ownerId)] : [];
    });
  const othersKey = `${
    keys.sessionDebts(sessionId, playerId).slice(0, -playerId.length)
  }<${another}>`;
  return [
    ...listed(debts.key, "debts", read(debts, playerId)),
    ...othersDebts.flatMap((set) => listed(othersKey, "debts", read(set, another))),
  ];
}

/** One record for a key that holds a list; none if there is nothing of the player in it. */
function listed(
  key: string,
  name: string,
  records: readonly OwnPart[],
): readonly OwnRecord[] {
  return records.length === 0 ? [] : [{ key, [name]: records }];
}
