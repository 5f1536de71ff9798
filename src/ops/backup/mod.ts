/**
 * Backup and restore: a whole store in one readable file, and back, from any store to any other. It
 * knows which keys are ours, and nothing of what they mean.
 */
export {
  backUp,
  type BackupResult,
  restore,
  RestoreFailed,
  type RestoreResult,
  StoreNotEmpty,
} from "./backup.ts";
export { BackupFileError, checkBackup } from "./backup_file.ts";
export type { Header } from "./format.ts";
