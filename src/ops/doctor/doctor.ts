import { StoreUnavailable } from "../../service/mod.ts";
import {
  ClusterInspection,
  type Inspection,
  type Snapshot,
  type StoreInspection,
} from "../../storage/mod.ts";
import { readContents, type StoreContents } from "./store_contents.ts";
import { checkDiscord } from "./discord_checks.ts";
import { checkDice } from "./dice_check.ts";
import type { DiscordQueries } from "./discord_queries.ts";
import { type Check, type Repair, skipped } from "./finding.ts";
import { checkDebts, checkLedger, checkTabs } from "./ledger_checks.ts";
import { checkHomes, checkOutboxes } from "./home_checks.ts";
import { checkLifetimes } from "./lifetime_checks.ts";
import { withLosses } from "./losses.ts";
import { checkNodes } from "./node_checks.ts";
import { checkRecords } from "./record_check.ts";
import { checkRights } from "./rights.ts";
import { checkServer, type StoreKind } from "./server_checks.ts";
import {
  checkChannels,
  checkLiveGames,
  checkPlayerGames,
  checkSessions,
} from "./session_checks.ts";
import { checkShards } from "./shard_check.ts";
import { sessionLedgers } from "./session_ledger.ts";
import { checkTotals } from "./total_checks.ts";

/** How to examine. */
export interface DoctorOptions extends StoreKind {
  /** GAME_RETENTION. */
  readonly gameRetentionMs: number;
  /** Null: there is no token. */
  readonly discord: DiscordQueries | null;
}

/** Repairs build on each other: a game is listed first, then its drinks count. */
const maxRounds = 10;

/** Examines everything and changes nothing. @throws {StoreUnavailable} */
export async function examine(
  store: StoreInspection | ClusterInspection,
  options: DoctorOptions,
): Promise<readonly Check[]> {
  const server = store instanceof ClusterInspection
    ? await checkNodes(store, options)
    : [...await checkServer(store, options), await checkRights(store, options)];
  const { contents, checks } = await contentChecks(store, options, server);
  const remembered = contents?.registeredGuilds.get(options.discord?.applicationId ?? "");
  return [
    ...server,
    ...checks,
    ...await checkDiscord(options.discord, remembered ?? new Set()),
  ];
}

async function contentChecks(
  store: Inspection,
  options: DoctorOptions,
  server: readonly Check[],
): Promise<{ readonly contents: StoreContents | null; readonly checks: readonly Check[] }> {
  try {
    const snapshot = await store.snapshot();
    const contents = readContents(snapshot);
    const ofCluster = store.isSplit ? [checkHomes(contents), checkOutboxes(contents)] : [];
    return { contents, checks: [...checkContents(snapshot, options), ...ofCluster] };
  } catch (error) {
    // Where a right to read is missing, that is found already.
    const lacksRights = server.some(({ name, findings }) =>
      name === "rights" && findings.length > 0
    );
    if (!(error instanceof StoreUnavailable) || !lacksRights) throw error;
    return { contents: null, checks: [skipped("records", error.message)] };
  }
}

/** Whether the records in a store agree with each other. */
export function checkContents(
  snapshot: Snapshot,
  { gameRetentionMs }: Pick<DoctorOptions, "gameRetentionMs">,
): readonly Check[] {
  const contents = readContents(snapshot);
  const ledgers = withLosses(contents, sessionLedgers(contents));
  return [
    checkRecords(contents, ledgers),
    checkSessions(contents),
    checkLedger(contents, ledgers),
    checkTabs(contents, ledgers),
    checkDebts(contents, ledgers),
    checkTotals(contents, ledgers),
    checkChannels(contents),
    checkLiveGames(contents),
    checkPlayerGames(contents),
    checkDice(contents),
    checkLifetimes(contents, gameRetentionMs),
    checkShards(contents),
  ];
}

/**
 * Repairs what is derived, and reports each repair before it is tried. Each is a transaction of its
 * own that happens only if the keys it was computed from have not changed. If they have, because
 * people play, it is computed again.
 *
 * @returns how many repairs were made.
 * @throws {StoreUnavailable}
 */
export async function repair(
  store: Inspection,
  options: Pick<DoctorOptions, "gameRetentionMs">,
  report: (what: string) => void,
): Promise<number> {
  let made = 0;
  for (let round = 1; round <= maxRounds; round++) {
    const snapshot = await store.snapshot();
    const repairs = repairsIn(checkContents(snapshot, options));
    if (repairs.length === 0) break;
    for (const each of repairs) {
      report(each.what);
      if (await carryOut(store, snapshot, each)) made += 1;
      else report("… not now: it has changed meanwhile");
    }
  }
  return made;
}

function repairsIn(checks: readonly Check[]): readonly Repair[] {
  return checks.flatMap(({ findings }) => findings.flatMap((finding) => finding.repair ?? []));
}

function carryOut(
  store: Inspection,
  { entries, strange }: Snapshot,
  { basedOn, commands }: Repair,
): Promise<boolean> {
  const expected = new Map(
    basedOn.map((key) => [key, entries.get(key) ?? strange.get(key) ?? null]),
  );
  return store.changeIf(expected, commands);
}
