import meta from "../deno.json" with { type: "json" };
import type { Config } from "./config.ts";
import {
  backUp,
  BackupFileError,
  type BackupResult,
  checkBackup,
  restore,
  RestoreFailed,
  type RestoreResult,
  StoreNotEmpty,
} from "./ops/mod.ts";
import { StoreUnavailable } from "./service/mod.ts";
import { openStoreAccess, type StoreAccess } from "./store_access.ts";
import { StoreInspection } from "./storage/mod.ts";

/** Takes one line for people. */
export type Print = (line: string) => void;

/** 69 as in sysexits.h. */
const exitCodes = { done: 0, refused: 1, unavailable: 69 } as const;

/**
 * `backup FILE`: writes the store into a file, while the bot runs or not.
 *
 * @returns the exit code: 0; 1 if the file cannot be written; 69 if the store cannot be reached.
 * @throws {ConfigError} if there is no embedded store to back up.
 */
export function runBackup(config: Config, path: string, print: Print): Promise<number> {
  return orExplain(print, async () => {
    await using access = await openStoreAccess(config, "visit");
    await using store = await StoreInspection.open(access.address);
    const result = await backUp(store, path, meta.version);
    for (const line of backupLines(result, path, access)) print(line);
  });
}

/**
 * `restore FILE [--force]`: puts a backup in the store's place. On the embedded store no bot may run;
 * on Redis that is the operator's to see to.
 *
 * @returns the exit code: 0; 1 if the file or the store will not do; 69 if the store cannot be reached.
 * @throws {ConfigError} if the embedded store is in use.
 */
export function runRestore(
  config: Config,
  path: string,
  { force }: { readonly force: boolean },
  print: Print,
): Promise<number> {
  return orExplain(print, async () => {
    // Before the store is opened, for that makes an embedded one where there is none.
    await checkBackup(path);
    await using access = await openStoreAccess(config, "own");
    await using store = await StoreInspection.open(access.address);
    const result = await restore(store, path, { force });
    for (const line of restoreLines(result, path, access)) print(line);
  });
}

async function orExplain(print: Print, task: () => Promise<void>): Promise<number> {
  try {
    await task();
    return exitCodes.done;
  } catch (error) {
    if (error instanceof StoreUnavailable) {
      print(error.message);
      if (error.outcomeUnknown) print("Whether it was written is not known; if so, all of it was");
      return exitCodes.unavailable;
    }
    const isRefusal = error instanceof BackupFileError || error instanceof StoreNotEmpty ||
      error instanceof RestoreFailed;
    if (!isRefusal) throw error;
    print(error.message);
    return exitCodes.refused;
  }
}

function backupLines(result: BackupResult, path: string, access: StoreAccess): readonly string[] {
  const strange = result.leftOut.map((key) =>
    `Left out ${key}: it holds a kind of value that Ronnied never writes`
  );
  return [`Backed up ${access.description}: ${result.keys} keys into ${path}`, ...strange];
}

function restoreLines(result: RestoreResult, path: string, access: StoreAccess): readonly string[] {
  const { header, keys, expired, replaced } = result;
  const made = new Date(header.createdAt).toISOString();
  const details = [
    expired > 0 ? [`${expired} more had expired since`] : [],
    replaced > 0 ? [`${replaced} keys of before are gone or replaced`] : [],
  ].flat();
  return [
    `Restored ${access.description} from ${path} of ${made}: ${keys} keys, read back and compared`,
    ...details,
  ];
}
