import type { Config } from "../config.ts";
import { discordQueries } from "./discord_queries.ts";
import { examine, judge, repair, reportJson, reportLines } from "../ops/mod.ts";
import { exitCodes } from "./exit_codes.ts";
import { type Opened, openInspection } from "./open_inspection.ts";
import type { Print } from "./output.ts";
import { StoreUnavailable } from "../service/mod.ts";
import { openStoreAccess, type StoreAccess, StoreUnusable } from "../app/mod.ts";

/** The flags of `doctor`. */
export interface DoctorFlags {
  /** One line of JSON instead of a report. */
  readonly json: boolean;
  /** Recompute derived data, after the problems were shown. */
  readonly repair: boolean;
}

/**
 * `doctor [--json] [--repair]`: examines the store, and Discord if there is a token.
 *
 * @returns an exit code: `failed` if there are problems, after the repair if there was one, and
 * `unavailable` if the store cannot be reached.
 * @throws {ConfigError} if the Redis is not the store: what `checkServer` finds.
 */
export async function runDoctor(config: Config, flags: DoctorFlags, print: Print): Promise<number> {
  try {
    await using access = await openStoreAccess(config, "visit");
    const opened = await openInspection(access);
    await using _ = opened.store;
    return await examineAndReport(config, { access, ...opened }, flags, print);
  } catch (error) {
    if (!(error instanceof StoreUnavailable || error instanceof StoreUnusable)) throw error;
    const { message } = error;
    print(flags.json ? JSON.stringify({ version: 1, ok: false, unreachable: message }) : message);
    return exitCodes.unavailable;
  }
}

/** What is examined, and the way there. */
interface Patient extends Opened {
  readonly access: StoreAccess;
}

async function examineAndReport(
  config: Config,
  { access, store, sentinels, isOpenOnNetwork }: Patient,
  flags: DoctorFlags,
  print: Print,
): Promise<number> {
  const { gameRetentionMs } = config;
  const check = () =>
    examine(store, {
      kind: access.kind,
      isWatched: sentinels !== null,
      sentinels,
      isOpenOnNetwork,
      gameRetentionMs,
      discord: discordQueries(config),
    });
  const show = (lines: readonly string[]) => flags.json || lines.forEach((line) => print(line));
  let checks = await check();
  show(reportLines(access.description, checks));
  const repairs: string[] = [];
  if (flags.repair && judge(checks).repairable > 0) {
    show(["", "Repairing:"]);
    await repair(store, { gameRetentionMs }, (what) => {
      repairs.push(what);
      show([`  ${what}`]);
    }).catch(sayHalfWay);
    checks = await check();
    show(["", ...reportLines(access.description, checks)]);
  }
  if (flags.json) print(reportJson(access.description, checks, repairs));
  return judge(checks).problems === 0 ? exitCodes.ok : exitCodes.failed;
}

/** Each repair is all or nothing, on a cluster in each slot. */
function sayHalfWay(cause: unknown): never {
  if (!(cause instanceof StoreUnavailable)) throw cause;
  const advice = "Some repairs may be made, others not: do it again";
  throw new StoreUnavailable(`${cause.message}. ${advice}`, { cause });
}
