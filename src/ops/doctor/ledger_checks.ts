import { type Drink, type TabCounts } from "../../game/mod.ts";
import { codecs, keys } from "../../storage/mod.ts";
import { type Fields, isForgotten, type StoreContents } from "./store_contents.ts";
import { type Check, checked, type Finding, problem, repairable } from "./finding.ts";
import type { SessionLedger } from "./session_ledger.ts";

const counted = ["received", "assigned", "paid"] as const;

/** Every drink is in its ledger, every ledger has its session, every payment its drink. */
export function checkLedger(contents: StoreContents, ledgers: readonly SessionLedger[]): Check {
  const findings = ledgers.flatMap((ledger) => [
    ...checkOrphan(contents, ledger),
    ...checkGames(contents, ledger),
    ...checkDrinks(contents, ledger),
    ...checkPayments(ledger),
    ...ledger.gaps.map((gap) =>
      problem(
        keys.session(ledger.id),
        `Its tab and debts cannot be judged: ${gap}`,
        "Restore a backup; until then they are left as they are",
      )
    ),
  ]);
  const drinks = ledgers.reduce((sum, ledger) => sum + ledger.drinks.length, 0);
  return checked("ledger", `${drinks} drinks in ${ledgers.length} sessions`, findings);
}

/** A session's tab is exactly the fold of its drinks and payments. */
export function checkTabs(contents: StoreContents, ledgers: readonly SessionLedger[]): Check {
  const findings = ledgers.filter(isSound).flatMap((ledger) => {
    const key = keys.sessionTab(ledger.id);
    if (contents.corrupt.has(key)) return [];
    const fields = contents.sessionTabs.get(ledger.id) ?? new Map<string, string>();
    const wrong = wrongCounts(fields, ledger.tab);
    if (wrong.length === 0) return [];
    const commands = wrong.map(({ field, right }) =>
      right === 0 ? ["HDEL", key, field] : ["HSET", key, field, String(right)]
    );
    const told = wrong.map(({ field, is, right }) => `${field} is ${is}, not ${right}`);
    const repair = {
      what: `Set ${wrong.length} counts of ${key} to what its drinks and payments add up to`,
      basedOn: [...ledger.sources, key],
      commands: [...commands, ...endLike(ledger, key)],
    };
    return [
      repairable(key, `Not what its drinks and payments add up to: ${told.join("; ")}`, repair),
    ];
  });
  return checked("tabs", "tabs against drinks and payments", findings);
}

/** A player's debts in a session are exactly their drinks without a payment. */
export function checkDebts(contents: StoreContents, ledgers: readonly SessionLedger[]): Check {
  const findings = ledgers.filter(isSound).flatMap((ledger) => {
    const right = unpaidByPlayer(ledger);
    const stored = contents.debts.get(ledger.id) ?? new Map();
    const playerIds = [...new Set([...right.keys(), ...stored.keys()])].toSorted();
    return playerIds.flatMap((playerId) =>
      checkDebtsOf(contents, ledger, playerId, right.get(playerId) ?? [])
    );
  });
  return checked("debts", "debts against drinks and payments", findings);
}

/** All-time totals are never less than what is left of the ledgers adds up to. */
export function checkTotals(contents: StoreContents, ledgers: readonly SessionLedger[]): Check {
  const least = new Map<string, Map<string, number>>();
  const add = (key: string, field: string, by: number) => {
    const fields = least.get(key) ?? new Map<string, number>();
    least.set(key, fields.set(field, (fields.get(field) ?? 0) + by));
  };
  for (const { session, tab } of ledgers) {
    for (const [playerId, counts] of tab) {
      for (const field of counted) {
        if (!isForgotten(contents, playerId)) {
          add(keys.playerDrinks(playerId), field, counts[field]);
        }
        if (session === null) continue;
        add(keys.guildTab(session.guildId), `${playerId}:${field}`, counts[field]);
      }
    }
  }
  const findings = [...least].flatMap(([key, fields]) => checkTotal(contents, key, fields));
  return checked("totals", "all-time totals against what is left of the ledgers", [
    ...findings.toSorted(byKey),
    ...noCounts(contents),
  ]);
}

function checkOrphan(contents: StoreContents, { id, session }: SessionLedger): readonly Finding[] {
  const key = keys.session(id);
  if (session !== null || contents.corrupt.has(key)) return [];
  return [
    problem(
      key,
      "Missing, but games, drinks, debts or payments belong to it",
      "Restore a backup. If there is none, nobody can pay these debts any more: delete the keys " +
        `that have {${id}} in their name`,
    ),
  ];
}

function checkGames(
  contents: StoreContents,
  { id, gameIds, session }: SessionLedger,
): readonly Finding[] {
  const key = keys.sessionGames(id);
  if (session === null || contents.corrupt.has(key)) return [];
  const listed = contents.sessionGames.get(id);
  const missing = gameIds.filter((gameId) => !listed?.has(gameId));
  if (missing.length === 0) return [];
  const sources = missing.flatMap((gameId) => [keys.game(gameId), keys.drinks(gameId)]);
  const repair = {
    what: `Add ${missing.join(", ")} to ${key}`,
    basedOn: [keys.session(id), ...sources],
    commands: [["SADD", key, ...missing]],
  };
  return [repairable(key, `Does not list the session's games ${missing.join(", ")}`, repair)];
}

function checkDrinks(contents: StoreContents, { gameIds }: SessionLedger): readonly Finding[] {
  return gameIds.flatMap((gameId) => {
    const key = keys.drinks(gameId);
    const game = contents.games.get(gameId);
    if (!game || contents.corrupt.has(key)) return [];
    const booked = new Set(contents.drinks.get(gameId)?.map((drink) => drink.id));
    const missing = game.drinks.filter((drink) => !booked.has(drink.id));
    if (missing.length === 0) return [];
    const members = missing.flatMap((drink) => [
      String(drink.at),
      codecs.drink.encode(key, drink),
    ]);
    const repair = {
      what: `Book ${missing.length} drinks of the game's record in ${key}`,
      basedOn: [key, keys.game(gameId)],
      commands: [["ZADD", key, ...members]],
    };
    const ids = missing.map((drink) => drink.id).join(", ");
    return [repairable(key, `Lacks drinks that the game has handed out: ${ids}`, repair)];
  });
}

function checkPayments({ id, drinks, payments, gaps }: SessionLedger): readonly Finding[] {
  if (gaps.length > 0) return [];
  const key = keys.sessionPayments(id);
  const owed = new Map(drinks.map((drink) => [drink.id, drink.toId]));
  const paid = new Set<string>();
  const wrong = payments.filter(({ drinkId, payerId }) => {
    const isWrong = owed.get(drinkId) !== payerId || paid.has(drinkId);
    paid.add(drinkId);
    return isWrong;
  });
  return wrong.map((payment) =>
    problem(
      key,
      `Payment ${payment.id} of ${payment.payerId} settles no drink of theirs, or one twice`,
      "Look at it with ZRANGE; payments are never changed by the doctor",
    )
  );
}

function isSound({ session, gaps }: SessionLedger): boolean {
  return session !== null && gaps.length === 0;
}

/** Counts that are not what they should be. Names, and counts of 0 that stand there, are fine. */
function wrongCounts(fields: Fields, tab: ReadonlyMap<string, TabCounts>) {
  const right = new Map<string, number>();
  for (const [playerId, counts] of tab) {
    for (const name of counted) right.set(`${playerId}:${name}`, counts[name]);
  }
  const isCount = (field: string) => counted.some((name) => field.endsWith(`:${name}`));
  const all = new Set([...right.keys(), ...[...fields.keys()].filter(isCount)]);
  return [...all].toSorted().flatMap((field) => {
    const should = right.get(field) ?? 0;
    const is = fields.get(field) ?? "0";
    return is === String(should) ? [] : [{ field, is, right: should }];
  });
}

function unpaidByPlayer({ drinks, payments }: SessionLedger): ReadonlyMap<string, Drink[]> {
  const paid = new Set(payments.map(({ drinkId }) => drinkId));
  return Map.groupBy(drinks.filter(({ id }) => !paid.has(id)), ({ toId }) => toId);
}

function checkDebtsOf(
  contents: StoreContents,
  ledger: SessionLedger,
  playerId: string,
  owed: readonly Drink[],
): readonly Finding[] {
  const key = keys.sessionDebts(ledger.id, playerId);
  if (isSpoilt(contents, key)) return [];
  const stored = contents.debts.get(ledger.id)?.get(playerId) ?? [];
  const right = new Map(owed.map((drink) => [debtMember(key, drink), drink.at]));
  const extra = stored.filter(({ member, at }) => right.get(member) !== at);
  const known = new Map(stored.map(({ member, at }) => [member, at]));
  const missing = [...right].filter(([member, at]) => known.get(member) !== at);
  if (extra.length + missing.length === 0) return [];
  const repair = {
    what: `Set ${key} to the ${owed.length} drinks without a payment`,
    basedOn: [...ledger.sources, key],
    commands: [
      ...extra.length > 0 ? [["ZREM", key, ...extra.map(({ member }) => member)]] : [],
      ...missing.length > 0
        ? [["ZADD", key, ...missing.flatMap(([member, at]) => [String(at), member])]]
        : [],
      ...endLike(ledger, key),
    ],
  };
  const told = `${missing.length} unpaid drinks are missing, ${extra.length} are too many`;
  return [repairable(key, `Not the drinks without a payment: ${told}`, repair)];
}

/** What is no debt at all is taken out like a wrong one, unless its bytes cannot even be named. */
function isSpoilt(contents: StoreContents, key: string): boolean {
  const problems = contents.corrupt.get(key) ?? [];
  return problems.some((text) => text.startsWith("it holds "));
}

function debtMember(key: string, { id: drinkId, gameId, reason, fromId }: Drink): string {
  return codecs.debt.encode(key, { drinkId, gameId, reason, fromId });
}

/** What a repair makes anew ends with its session. */
function endLike({ session }: SessionLedger, key: string): string[][] {
  const end = session?.expiresAt ?? null;
  return end === null ? [] : [["PEXPIREAT", key, String(end)]];
}

function checkTotal(
  contents: StoreContents,
  key: string,
  least: ReadonlyMap<string, number>,
): readonly Finding[] {
  if (contents.corrupt.has(key)) return [];
  const totals = totalsAt(contents, key);
  const low = [...least].flatMap(([field, right]) => {
    const text = totals?.get(field) ?? "0";
    return isCount(text) && Number(text) < right ? [{ field, is: Number(text), right }] : [];
  });
  if (low.length === 0) return [];
  const repair = {
    what: `Raise ${low.length} counts of ${key} to what is left of the ledgers`,
    basedOn: [key],
    commands: low.map(({ field, is, right }) => ["HINCRBY", key, field, String(right - is)]),
  };
  const told = low.map(({ field, is, right }) => `${field} is ${is}, not ${right} or more`);
  return [repairable(key, `Less than what is left of the ledgers: ${told.join("; ")}`, repair)];
}

function totalsAt(contents: StoreContents, key: string): Fields | undefined {
  const id = /\{(.*)\}/.exec(key)?.[1] ?? "";
  return key === keys.guildTab(id) ? contents.guildTabs.get(id) : contents.playerDrinks.get(id);
}

function noCounts(contents: StoreContents): readonly Finding[] {
  const totals = [
    ...[...contents.guildTabs].map(([id, fields]) => [keys.guildTab(id), fields] as const),
    ...[...contents.playerDrinks].map(([id, fields]) => [keys.playerDrinks(id), fields] as const),
  ];
  return totals.flatMap(([key, fields]) =>
    [...fields].filter(([field, text]) => !field.endsWith(":name") && !isCount(text)).map((
      [field, text],
    ) =>
      problem(
        key,
        `${field} is ${JSON.stringify(text)}, which is no count`,
        "Nobody knows the right one any more: restore a backup, or HSET it to 0 and let " +
          "`ronnied doctor --repair` raise it",
      )
    )
  );
}

function byKey(a: Finding, b: Finding): number {
  return (a.key ?? "") < (b.key ?? "") ? -1 : 1;
}

function isCount(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}
