import { openStoreAccess, type StoreAccess } from "../app/mod.ts";
import type { Config } from "../config.ts";
import { loadBackup, restore, type RestoreResult } from "../ops/mod.ts";
import { openInspection } from "./open_inspection.ts";
import type { Print } from "./output.ts";
import { orExplain } from "./store_errors.ts";

/**
 * `restore FILE [--force] [--unchecked]`: fills the store from a backup. No bot may run on that store: the embedded
 * store makes sure of it, Redis does not.
 *
 * @returns an exit code: `failed` if the file cannot be used or the store is not empty, `unavailable`
 * if the store cannot be reached.
 * @throws {ConfigError} if the embedded store is in use, or the Redis is not the store.
 */
export function runRestore(
  config: Config,
  path: string,
  { force, unchecked }: { readonly force: boolean; readonly unchecked: boolean },
  print: Print,
): Promise<number> {
  return orExplain(print, async () => {
    // First, because opening the embedded store creates it.
    const backup = await loadBackup(path, { unchecked });
    await using access = await openStoreAccess(config, "own");
    const opened = await openInspection(access);
    await using store = opened.store;
    const result = await restore(store, backup, { force });
    for (const line of restoreLines(result, path, access)) print(line);
  });
}

function restoreLines(result: RestoreResult, path: string, access: StoreAccess): readonly string[] {
  const { header, keys, expired, replaced, moved, homeless } = result;
  const made = new Date(header.createdAt).toISOString();
  const details = [
    expired > 0 ? [`${expired} more had expired since`] : [],
    replaced > 0 ? [`${replaced} keys of before are gone or replaced`] : [],
    moved > 0 ? [`${moved} games and sessions have new ids, in the slots of their servers`] : [],
    homeless.map((id) => `${id} is not in the slot of its server, so nothing of it can be changed`),
  ].flat();
  return [
    `Restored ${access.description} from ${path} of ${made}: ${keys} keys, read back and compared`,
    ...details,
  ];
}
