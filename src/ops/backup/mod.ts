/**
 * Backup and restore: a whole store in one readable file, and back, from any store to any other. It
 * knows which keys are ours; whether their records can be read, the doctor tells.
 */
export {
  backUp,
  type BackupResult,
  GamesAreLive,
  loadBackup,
  restore,
  RestoreFailed,
  type RestoreResult,
  StoreNotEmpty,
} from "./backup.ts";
export { type Backup, BackupFileError } from "./backup_file.ts";
export type { Header } from "./format.ts";
