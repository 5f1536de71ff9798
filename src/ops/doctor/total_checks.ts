import { tabCounts } from "../../game/mod.ts";
import { isCount, keys } from "../../storage/mod.ts";
import { AllTime } from "./all_time.ts";
import { type Check, checked, type Finding, problem, repairable } from "./finding.ts";
import type { SessionLedger } from "./session_ledger.ts";
import { type Fields, isForgotten, type StoreContents } from "./store_contents.ts";

/** Advice for what no record is left to decide. Counts may be of ledgers that have expired. */
const unjudged = "Which is right cannot be judged: restore a backup, or correct it with HSET";

/**
 * All-time totals are at least what is left of the ledgers adds up to; what they have beyond it, from
 * ledgers that have expired, is no payment without a drink; and a player's counts are the sum of
 * their lines on the tabs of all guilds.
 */
export function checkTotals(contents: StoreContents, ledgers: readonly SessionLedger[]): Check {
  const allTime = new AllTime(contents, ledgers);
  const totals = new Map<string, Fields>([
    ...[...contents.guildTab].map(([id, fields]) => [keys.guildTab(id), fields] as const),
    ...[...contents.playerDrinks].map(([id, fields]) => [keys.playerDrinks(id), fields] as const),
  ]);
  const imported = [...contents.importedCounts]
    .map(([id, fields]) => [keys.importedCounts(id), fields] as const);
  const known = allTime.playerIds().filter((id) => !isForgotten(contents, id));
  const gone = new Set(known.filter((id) => !contents.playerDrinks.has(id)).map(keys.playerDrinks));
  return checked("totals", "all-time totals against the ledgers and each other", [
    ...[...allTime.least].toSorted(([a], [b]) => a < b ? -1 : 1)
      .filter(([key]) => !contents.corrupt.has(key) && !gone.has(key))
      .flatMap(([key, fields]) => checkTotal(key, totals.get(key), fields)),
    ...[...totals].flatMap(([key, fields]) => checkCounts(key, fields, raised)),
    ...imported.flatMap(([key, fields]) => checkCounts(key, fields, kept)),
    ...allTime.lines().flatMap((line) => checkExcess(allTime, line)),
    ...known.flatMap((id) => checkGone(contents, allTime, id)),
    ...known.flatMap((id) => checkSum(contents, allTime, id)),
  ]);
}

function checkTotal(
  key: string,
  totals: Fields | undefined,
  least: ReadonlyMap<string, number>,
): readonly Finding[] {
  const low = [...least].map(([field, right]) => ({ field, is: totals?.get(field) ?? "0", right }))
    .filter(({ is, right }) => isCount(is) && Number(is) < right);
  if (low.length === 0) return [];
  const text = low.map(({ field, is, right }) => `${field} is ${is}, not ${right} or more`);
  return [repairable(key, `Less than what is left of the ledgers: ${text.join("; ")}`, {
    what: `Raise ${low.length} counts of ${key} to what is left of the ledgers`,
    basedOn: [key],
    commands: low.map((
      { field, is, right },
    ) => ["HINCRBY", key, field, String(right - Number(is))]),
  })];
}

const raised = "The right one is lost: restore a backup, or HSET it to 0 and let " +
  "`ronnied doctor --repair` raise it";
const kept =
  "The right one is lost: restore a backup, or HSET it to 0: what was added with it stays";

function checkCounts(key: string, fields: Fields, advice: string): readonly Finding[] {
  return [...fields].filter(([field, text]) => !field.endsWith(":name") && !isCount(text))
    .map(([field, text]) =>
      problem(key, `${field} is ${JSON.stringify(text)}, which is no count`, advice)
    );
}

/** Who has paid more than they received has paid drinks whose records are gone. */
function checkExcess(allTime: AllTime, [guildId, playerId]: readonly [string, string]) {
  if (!allTime.paysWithoutDrink(guildId, playerId)) return [];
  const text =
    `${playerId} has more payments there than the ledgers have, and no drinks for them: ` +
    "payments are lost";
  return [problem(keys.guildTab(guildId), text, unjudged)];
}

/** Counts that are gone altogether are made again from the tabs of all servers. */
function checkGone(contents: StoreContents, allTime: AllTime, playerId: string) {
  const key = keys.playerDrinks(playerId);
  if (contents.playerDrinks.has(playerId) || contents.corrupt.has(key)) return [];
  const sums = tabCounts.map((field) => [field, allTime.sumOverGuilds(playerId, field)] as const)
    .filter(([, sum]) => sum !== 0);
  if (sums.length === 0 || sums.some(([, sum]) => sum === null)) return [];
  const fields = sums.map(([field, sum]) => [field, String(sum)]);
  const text = fields.map(([field, sum]) => `${field} is 0, not ${sum}`).join("; ");
  return [repairable(key, `Missing, but on the tabs of servers ${text}`, {
    what: `Set ${key} to the sum of the tabs of all servers`,
    // Whatever counts on a server's tab counts here in the same commit.
    basedOn: [key],
    commands: [["HSET", key, ...fields.flat()]],
  })];
}

/** Beyond what the ledgers prove, neither of two counts that differ is known to be right. */
function checkSum(contents: StoreContents, allTime: AllTime, playerId: string): readonly Finding[] {
  const key = keys.playerDrinks(playerId);
  const fields = contents.playerDrinks.get(playerId);
  if (fields === undefined) return [];
  const apart = tabCounts.flatMap((field) => {
    const text = fields.get(field) ?? "0";
    const is = Math.max(Number(text), allTime.least.get(key)?.get(field) ?? 0);
    const sum = allTime.sumOverGuilds(playerId, field);
    return sum === null || !isCount(text) || is === sum ? [] : [`${field} is ${is}, not ${sum}`];
  });
  if (apart.length === 0) return [];
  const text = `Not the sum of the tabs of all servers: ${apart.join("; ")}`;
  return [problem(key, text, unjudged)];
}
