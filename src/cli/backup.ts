import { buildInfo, openStoreAccess, type StoreAccess } from "../app/mod.ts";
import type { Config } from "../config.ts";
import { backUp, type BackupResult } from "../ops/mod.ts";
import { openInspection } from "./open_inspection.ts";
import type { Print } from "./output.ts";
import { orExplain } from "./store_errors.ts";

/**
 * `backup FILE`: writes the store into a file, whether or not the bot runs.
 *
 * @returns an exit code: `failed` if the file cannot be written, `unavailable` if the store cannot be
 * reached.
 * @throws {ConfigError} if there is no embedded store to back up, or the Redis is not the store.
 */
export function runBackup(config: Config, path: string, print: Print): Promise<number> {
  return orExplain(print, async () => {
    await using access = await openStoreAccess(config, "visit");
    const opened = await openInspection(access, config.readReplicas);
    await using store = opened.store;
    const result = await backUp(store, path, buildInfo.version);
    for (const line of backupLines(result, path, access)) print(line);
  });
}

function backupLines(result: BackupResult, path: string, access: StoreAccess): readonly string[] {
  const leftOut = result.leftOut.map((key) =>
    `Left out ${key}: it holds a kind of value that Ronnied never writes`
  );
  return [`Backed up ${access.description}: ${result.keys} keys into ${path}`, ...leftOut];
}
