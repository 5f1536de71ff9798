/**
 * What makes the data outlive the process: an SQLite file with a row per key and per item, changed in
 * one transaction for one or several commands, before their replies are sent. It has one owner at a
 * time. It refuses to know what commands there are: it sees entries that changed.
 */

export { FileOwner } from "./file_owner.ts";
export { StoreFileError } from "./store_file_error.ts";
export { checkStoreFile, createStoreFile, type StoredEntry } from "./file_check.ts";
export { ChangeLog } from "./change_log.ts";
export { FileWriter, type Synchronous } from "./file_writer.ts";
export { GroupCommit } from "./group_commit.ts";
