import {
  type Inspection,
  type Snapshot,
  type StoredEntry,
  unsettledKeys,
} from "../../storage/mod.ts";
import { unreadableRecords } from "../doctor/mod.ts";
import {
  type Backup,
  BackupFileError,
  isRestorable,
  readBackup,
  writeBackup,
} from "./backup_file.ts";
import { entryLine, type Header } from "./format.ts";
import { bringHome } from "./homes.ts";

/** Servers before Redis 7 say how long a key has left, not when it expires, which is less exact. */
const endToleranceMs = 1_000;

/** What a backup holds. */
export interface BackupResult {
  readonly keys: number;
  /**
   * Keys of ours with a value that this program never writes, or with an entry of a cluster's outbox that
   * it cannot apply; they are not in the file.
   */
  readonly leftOut: readonly string[];
}

/** What a restore did. */
export interface RestoreResult {
  readonly header: Header;
  readonly keys: number;
  /** Keys of the file that have expired since: they were not restored. */
  readonly expired: number;
  /** Keys that were there before, and are deleted or replaced. */
  readonly replaced: number;
  /** Games and sessions that have new ids, in the slots of their guilds. */
  readonly moved: number;
  /** Ids of games and sessions that cannot be played on: they are not in the slots of their guilds. */
  readonly homeless: readonly string[];
}

/** The store holds something already. Nothing was changed. */
export class StoreNotEmpty extends Error {
  override readonly name = "StoreNotEmpty";

  constructor(readonly keys: number) {
    super(
      `Cannot restore: the store holds ${keys} keys of Ronnied's already. ` +
        "With --force they are replaced by the backup",
    );
  }
}

/** People would press buttons of games that have other ids by then. Nothing was changed. */
export class GamesAreLive extends Error {
  override readonly name = "GamesAreLive";

  constructor(readonly games: number) {
    super(
      `Cannot restore: ${games} games live in the backup, and on a cluster they get new ids, which the ` +
        "buttons of their boards do not have. End them before you back up; with --force they are " +
        "restored, and each goes on from a new board: /ronnied board",
    );
  }
}

/** What was written is not the same as in the file when it is read. */
export class RestoreFailed extends Error {
  override readonly name = "RestoreFailed";
}

/**
 * Backs a store up into a file, as it was in one instant, whether or not people play meanwhile.
 * The file is then read again and compared.
 *
 * @throws {BackupFileError} if the file cannot be written.
 * @throws {StoreUnavailable}
 */
export async function backUp(
  store: Inspection,
  path: string,
  product: string,
): Promise<BackupResult> {
  const snapshot = await store.snapshot();
  const { entries, strange, now } = snapshot;
  const kept = [...entries.values()].filter(({ key }) => isRestorable(key)).toSorted(byKey);
  await writeBackup(path, { product, createdAt: now, keys: kept.length }, kept);
  const { entries: written } = await readBackup(path);
  if (written.length !== kept.length) throw new BackupFileError(path, "it does not read back");
  return { keys: kept.length, leftOut: [...strange.keys(), ...unsettledKeys(snapshot)] };
}

/**
 * Reads a backup, whole, and refuses one with records that this release cannot read: it would be
 * restored into what the doctor finds damaged. `unchecked` takes it all the same.
 *
 * @throws {BackupFileError}
 */
export async function loadBackup(
  path: string,
  { unchecked = false }: { readonly unchecked?: boolean } = {},
): Promise<Backup> {
  const backup = await readBackup(path);
  const [first, ...others] = unchecked ? [] : unreadableRecords(backup.entries);
  if (first === undefined) return backup;
  const more = others.length === 0 ? "" : ` and ${others.length} more keys`;
  throw new BackupFileError(
    path,
    `${first.key} in it cannot be read (${first.problem})${more}. ` +
      "Restore it with the release that wrote it, or as it is with --unchecked",
  );
}

/**
 * Writes a backup into a store, in one transaction; on a cluster in one per slot, with every game and
 * session in the slot of its guild. A store that holds something already is refused
 * unless `force`; then every key of ours in it is deleted, in the same transaction. Keys of other
 * programs stay. Afterwards it waits until a replica has it, where there is one, and the store is read
 * and compared with the file.
 *
 * @throws {StoreNotEmpty} nothing was written.
 * @throws {GamesAreLive} nothing was written.
 * @throws {StoreUnavailable} nothing was written, or its message says that this is not known. On a
 * cluster some slots may be written and others not.
 * @throws {RestoreFailed} it was written, and then changed by another program.
 */
export async function restore(
  store: Inspection,
  { header, entries: saved }: Backup,
  { force = false }: { readonly force?: boolean } = {},
): Promise<RestoreResult> {
  const before = await store.snapshot();
  const old = [...before.entries.keys(), ...before.strange.keys()];
  const held = old.filter(isRestorable).length;
  if (held > 0 && !force) throw new StoreNotEmpty(held);
  const { entries, moved, movedLive, homeless } = store.isSplit
    ? bringHome(saved)
    : { entries: saved, moved: 0, movedLive: 0, homeless: [] };
  if (movedLive > 0 && !force) throw new GamesAreLive(movedLive);
  const alive = entries.filter((entry) => isAlive(entry, before));
  await store.replace(old, alive);
  await store.confirm();
  compare(alive, await store.snapshot());
  const expired = entries.length - alive.length;
  return { header, keys: alive.length, expired, replaced: held, moved, homeless };
}

function compare(written: readonly StoredEntry[], after: Snapshot): void {
  const expected = new Map(
    written.filter((entry) => isAlive(entry, after)).map((entry) => [entry.key, entry]),
  );
  const found = [...after.entries.values()].filter(({ key }) => isRestorable(key));
  const others = found.filter((entry) => !isSame(expected.get(entry.key), entry));
  const missing = [...expected.values()].filter(({ key }) => !after.entries.has(key));
  const wrong = [...others, ...missing];
  if (wrong.length === 0) return;
  throw new RestoreFailed(
    `Restored, but ${wrong.length} keys are not what the backup says, such as ${wrong[0]?.key}. ` +
      "Does a bot run on this store? Stop it and restore again with --force",
  );
}

function isSame(expected: StoredEntry | undefined, found: StoredEntry): boolean {
  if (!expected || (expected.expiresAt === null) !== (found.expiresAt === null)) return false;
  const endsApart = Math.abs((expected.expiresAt ?? 0) - (found.expiresAt ?? 0));
  const lineOf = (entry: StoredEntry) => entryLine({ ...entry, expiresAt: null });
  return endsApart <= endToleranceMs && lineOf(expected) === lineOf(found);
}

function isAlive({ expiresAt }: StoredEntry, { now }: Snapshot): boolean {
  return expiresAt === null || expiresAt > now;
}

function byKey(a: StoredEntry, b: StoredEntry): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
