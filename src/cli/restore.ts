import { openStoreAccess, type StoreAccess } from "../app/mod.ts";
import type { Config } from "../config.ts";
import { checkBackup, restore, type RestoreResult } from "../ops/mod.ts";
import { StoreInspection } from "../storage/mod.ts";
import type { Print } from "./output.ts";
import { orExplain } from "./store_errors.ts";

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
