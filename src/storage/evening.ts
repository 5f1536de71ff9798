import {
  type Correction,
  type Evening,
  type Game,
  type GameResult,
  memoriesOf,
  recapOf,
  rememberedMs,
  resultsToRemember,
} from "../game/mod.ts";
import type { LookBack } from "../service/mod.ts";
import { keys } from "./keys/mod.ts";
import { latestRecordsQuery, recordsQuery, tabQuery } from "./ledger_queries.ts";
import { orElse, type Query } from "./redis/mod.ts";
import type { StoreContext } from "./store_context.ts";

/** Reads what a finished game's board shows of its session. */
export function eveningQueries(
  { codecs, onCorrupt }: Pick<StoreContext, "codecs" | "onCorrupt">,
  { sessionId, endedAt }: Game,
) {
  const to = endedAt ?? 0;
  const from = to - rememberedMs;
  const results = { from, to, count: resultsToRemember };
  // Of games that began before, too; and a drink can be voided long after its game.
  const corrections = { from: from - rememberedMs, to: Number.MAX_SAFE_INTEGER };
  const resultsKey = keys.sessionResults(sessionId);
  const correctionsKey = keys.sessionCorrections(sessionId);
  // Without memories a board is a board.
  const orNull = <T>(query: Query<T>) => orElse(query, null, onCorrupt);
  return [
    tabQuery(keys.sessionTab(sessionId), onCorrupt),
    orNull(latestRecordsQuery(resultsKey, codecs.result, onCorrupt, results)),
    orNull(recordsQuery(correctionsKey, codecs.correction, onCorrupt, corrections)),
  ] as const;
}

/** What the replies to {@linkcode eveningQueries} mean; a part that cannot be read is left out. */
export function eveningOf(
  { id }: Game,
  standings: Evening["standings"] | null,
  results: readonly GameResult[] | null,
  corrections: readonly Correction[] | null,
): Evening {
  const voided = corrections?.filter((each) => each.type === "drink_voided");
  // Without the corrections no memory is sure to be true.
  const memories = voided === undefined ? [] : memoriesOf(results ?? [], id, voided);
  return { standings: standings ?? [], memories };
}

/** Reads what a session is looked back on by. */
export function lookBackQueries(
  { codecs, onCorrupt }: Pick<StoreContext, "codecs" | "onCorrupt">,
  sessionId: string,
) {
  return [
    tabQuery(keys.sessionTab(sessionId), onCorrupt),
    recordsQuery(keys.sessionResults(sessionId), codecs.result, onCorrupt),
    recordsQuery(keys.sessionCorrections(sessionId), codecs.correction, onCorrupt),
  ] as const;
}

/** What the replies to {@linkcode lookBackQueries} mean; a part that cannot be read is left out. */
export function lookBackOf(
  tab: LookBack["tab"] | null,
  results: readonly GameResult[] | null,
  corrections: readonly Correction[] | null,
): LookBack {
  return { recap: recapOf(results ?? [], tab ?? [], corrections ?? []), tab: tab ?? [] };
}
