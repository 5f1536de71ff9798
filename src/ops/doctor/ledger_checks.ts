import { type Drink, type LineCounts, lineCounts } from "../../game/mod.ts";
import { codecs, debtOf, keys } from "../../storage/mod.ts";
import {
  addIds,
  type Check,
  checked,
  type Finding,
  problem,
  type Repair,
  repairable,
} from "./finding.ts";
import type { SessionLedger } from "./session_ledger.ts";
import { type Fields, isPast, type StoreContents } from "./store_contents.ts";

/** A count that is not what it should be. */
interface WrongCount {
  readonly field: string;
  readonly is: string;
  readonly right: number;
}

/** Every drink is in its ledger, every ledger has its session, every payment its drink. */
export function checkLedger(contents: StoreContents, ledgers: readonly SessionLedger[]): Check {
  const findings = ledgers.flatMap((ledger) => [
    ...checkOrphan(contents, ledger),
    ...checkGames(contents, ledger),
    ...ledger.gameIds.flatMap((gameId) => checkDrinks(contents, gameId)),
    ...checkPayments(ledger),
    ...checkCorrections(ledger),
    ...checkResults(ledger),
    ...ledger.gaps.map((gap) =>
      problem(
        keys.session(ledger.id),
        `Its tab and debts cannot be judged: ${gap}`,
        "Restore a backup; until then they are left as they are",
      )
    ),
  ]);
  const drinks = ledgers.reduce((sum, { records }) => sum + records.drinks.length, 0);
  return checked("ledger", `${drinks} drinks in ${ledgers.length} sessions`, findings);
}

/** A session's tab is exactly the fold of the drinks and payments that count, and of its results. */
export function checkTabs(contents: StoreContents, ledgers: readonly SessionLedger[]): Check {
  const findings = ledgers.filter((each) => isSound(contents, each)).flatMap((ledger) => {
    const key = keys.sessionTab(ledger.id);
    const wrong = wrongCounts(contents.sessionTab.get(ledger.id), ledger.tab);
    if (wrong.length === 0 || contents.corrupt.has(key)) return [];
    const text = wrong.map(({ field, is, right }) => `${field} is ${is}, not ${right}`).join("; ");
    const commands = wrong.map(({ field, right }) =>
      right === 0 ? ["HDEL", key, field] : ["HSET", key, field, String(right)]
    );
    const what = `Set ${wrong.length} counts of ${key} to what its records add up to`;
    const repair = derivedAgain(ledger, key, what, commands);
    return [repairable(key, `Not what its records add up to: ${text}`, repair)];
  });
  return checked("tabs", "tabs against drinks, payments and results", findings);
}

/** A player's debts in a session are exactly their drinks without a payment. */
export function checkDebts(contents: StoreContents, ledgers: readonly SessionLedger[]): Check {
  const findings = ledgers.filter((each) => isSound(contents, each)).flatMap((ledger) => {
    const paid = new Set(ledger.payments.map(({ drinkId }) => drinkId));
    const unpaid = Map.groupBy(
      ledger.drinks.filter(({ id }) => !paid.has(id)),
      (drink) => drink.toId,
    );
    const playerIds = [...new Set([...unpaid.keys(), ...ledger.debts.keys()])].toSorted();
    return playerIds.flatMap((id) => checkDebtsOf(contents, ledger, id, unpaid.get(id) ?? []));
  });
  return checked("debts", "debts against drinks and payments", findings);
}

function checkOrphan(contents: StoreContents, { id, session }: SessionLedger): readonly Finding[] {
  const key = keys.session(id);
  if (session !== null || contents.corrupt.has(key)) return [];
  const advice =
    "Restore a backup. If there is none, these debts cannot be paid any more: delete " +
    `the keys that have {${id}} in their name`;
  return [problem(key, "Missing, but games, drinks, debts or payments belong to it", advice)];
}

function checkGames(
  contents: StoreContents,
  { id, gameIds, session }: SessionLedger,
): readonly Finding[] {
  const key = keys.sessionGames(id);
  const listed = contents.sessionGames.get(id);
  const missing = gameIds.filter((gameId) => !listed?.has(gameId));
  if (session === null || missing.length === 0 || contents.corrupt.has(key)) return [];
  const sources = missing.flatMap((gameId) => [keys.game(gameId), keys.drinks(gameId)]);
  const repair = addIds(key, missing, [keys.session(id), ...sources]);
  return [repairable(key, `Does not list the session's games ${missing.join(", ")}`, repair)];
}

function checkDrinks(contents: StoreContents, gameId: string): readonly Finding[] {
  const key = keys.drinks(gameId);
  const listed = new Set(contents.drinks.get(gameId)?.map((drink) => drink.id));
  const missing = contents.game.get(gameId)?.drinks.filter(({ id }) => !listed.has(id)) ?? [];
  if (missing.length === 0 || contents.corrupt.has(key)) return [];
  const members = missing.flatMap((drink) => [String(drink.at), codecs.drink.encode(key, drink)]);
  const ids = missing.map((drink) => drink.id).join(", ");
  return [repairable(key, `Lacks drinks that the game has handed out: ${ids}`, {
    what: `Add ${missing.length} drinks of the game's record to ${key}`,
    basedOn: [key, keys.game(gameId)],
    commands: [["ZADD", key, ...members]],
  })];
}

function checkPayments({ id, drinks, payments, gaps }: SessionLedger): readonly Finding[] {
  if (gaps.length > 0) return [];
  const owed = new Map(drinks.map((drink) => [drink.id, drink.toId]));
  const paid = new Set<string>();
  const wrong = payments.filter(({ drinkId, payerId }) => {
    const isWrong = owed.get(drinkId) !== payerId || paid.has(drinkId);
    paid.add(drinkId);
    return isWrong;
  });
  return wrong.map((payment) =>
    problem(
      keys.sessionPayments(id),
      `Payment ${payment.id} of ${payment.payerId} settles no drink of theirs, or one twice`,
      "Look at it with ZRANGE; payments are never changed by the doctor",
    )
  );
}

/** Each takes back one record of its session's ledger, once. */
function checkCorrections({ id, records, gaps }: SessionLedger): readonly Finding[] {
  if (gaps.length > 0) return [];
  const payers = new Map(records.payments.map((payment) => [payment.id, payment.payerId]));
  const drinkIds = new Set(records.drinks.map((drink) => drink.id));
  const takenBack = new Set<string>();
  const wrong = records.corrections.filter((correction) => {
    const isUndo = correction.type === "payment_undone";
    const target = isUndo ? correction.paymentId : correction.drinkId;
    const isRight = isUndo ? payers.get(target) === correction.payerId : drinkIds.has(target);
    const isTwice = takenBack.has(target);
    takenBack.add(target);
    return !isRight || isTwice;
  });
  return wrong.map((correction) =>
    problem(
      keys.sessionCorrections(id),
      `Correction ${correction.id} takes back nothing that is there, or something twice`,
      "Look at it with ZRANGE; corrections are never changed by the doctor",
    )
  );
}

/** Each is of a game of its session, and no game has two. */
function checkResults({ id, gameIds, records, gaps }: SessionLedger): readonly Finding[] {
  if (gaps.length > 0) return [];
  const known = new Set(gameIds);
  const seen = new Set<string>();
  const wrong = records.results.filter(({ gameId }) => {
    const isWrong = !known.has(gameId) || seen.has(gameId);
    seen.add(gameId);
    return isWrong;
  });
  return wrong.map(({ gameId }) =>
    problem(
      keys.sessionResults(id),
      `The result of game ${gameId} is of no game of the session, or there twice`,
      "Look at it with ZRANGE; results are never changed by the doctor",
    )
  );
}

/** A ledger whose end has passed is left alone: what is made in it would be gone at once. */
function isSound(contents: StoreContents, { session, gaps }: SessionLedger): boolean {
  return session !== null && gaps.length === 0 && !isPast(contents, session);
}

/** Counts that are not what they should be. Names, and counts of 0 that stand there, are fine. */
function wrongCounts(
  fields: Fields | undefined,
  tab: ReadonlyMap<string, LineCounts>,
): readonly WrongCount[] {
  const right = new Map<string, number>(
    [...tab].flatMap(([playerId, counts]) =>
      lineCounts.map((name) => [`${playerId}:${name}`, counts[name]] as const)
    ),
  );
  const isOfCount = (field: string) => lineCounts.some((name) => field.endsWith(`:${name}`));
  const all = new Set([...right.keys(), ...[...fields?.keys() ?? []].filter(isOfCount)]);
  return [...all].toSorted()
    .map((field) => ({ field, is: fields?.get(field) ?? "0", right: right.get(field) ?? 0 }))
    .filter(({ is, right }) => is !== String(right));
}

function checkDebtsOf(
  contents: StoreContents,
  ledger: SessionLedger,
  playerId: string,
  owed: readonly Drink[],
): readonly Finding[] {
  const key = keys.sessionDebts(ledger.id, playerId);
  if (hasOtherBytes(contents, key)) return [];
  const stored = ledger.debts.get(playerId) ?? [];
  const right = new Map(
    owed.map((drink) => [codecs.debt.encode(key, debtOf(drink)), drink.at]),
  );
  const extra = stored.filter(({ current, at }) => right.get(current) !== at);
  const known = new Map(stored.map(({ current, at }) => [current, at]));
  const missing = [...right].filter(([member, at]) => known.get(member) !== at);
  if (extra.length + missing.length === 0) return [];
  const what = `Set ${key} to the ${owed.length} drinks without a payment`;
  const text = `${missing.length} unpaid drinks are missing, ${extra.length} are too many`;
  const repair = derivedAgain(ledger, key, what, [
    ...extra.length > 0 ? [["ZREM", key, ...extra.map(({ member }) => member)]] : [],
    ...missing.length > 0
      ? [["ZADD", key, ...missing.flatMap(([member, at]) => [String(at), member])]]
      : [],
  ]);
  return [repairable(key, `Not the drinks without a payment: ${text}`, repair)];
}

/** What is no debt at all is removed like a wrong one, unless its bytes are no text. */
function hasOtherBytes(contents: StoreContents, key: string): boolean {
  const problems = contents.corrupt.get(key) ?? [];
  return problems.some((text) => text.startsWith("it holds "));
}

/** Makes again what follows from a session's ledger. A key that this creates ends as the session. */
function derivedAgain(
  { session, sources }: SessionLedger,
  key: string,
  what: string,
  commands: readonly (readonly string[])[],
): Repair {
  const end = session?.expiresAt ?? null;
  const ending = end === null ? [] : [["PEXPIREAT", key, String(end)]];
  return { what, basedOn: [...sources, key], commands: [...commands, ...ending] };
}
