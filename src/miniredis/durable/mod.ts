/**
 * Keeps the data beyond the life of the process: an SQLite file with a row per key and per item.
 * One or several commands change it in one transaction, before their replies are sent. The file has
 * one owner at a time, and is watched: what happens to it meanwhile is said, in the words of
 * `file_problem.ts`. This folder refuses to know what commands there are: it sees entries that
 * changed.
 */

export { FileOwner } from "./file_owner.ts";
export { problemIn } from "./file_problem.ts";
export { FileWatch } from "./file_watch.ts";
export { StoreFileError, type StoreFileProblem } from "./store_file_error.ts";
export { checkStoreFile, createStoreFile } from "./file_check.ts";
export { ChangeLog } from "./change_log.ts";
export { FileWriter, type Synchronous } from "./file_writer.ts";
export { GroupCommit } from "./group_commit.ts";
