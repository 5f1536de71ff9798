/** From what SQLite or the system throws to what is wrong with a store file, in words. */

import { messageOf, StoreFileError, type StoreFileProblem } from "./store_file_error.ts";

/** What can be told from an error of the system or of SQLite. */
export type ToldProblem = Exclude<StoreFileProblem, "foreign" | "incomplete" | "lost">;

const sentences: Readonly<Record<ToldProblem, (detail: string) => string>> = {
  full: (detail) => `there is no space left on its disk (${detail}). Make room; nothing is lost`,
  locked: (detail) => `another program has it open (${detail}). Close it there`,
  io: (detail) => `its disk fails (${detail}). Look at the system's log`,
  forbidden: (detail) =>
    `it or its folder cannot be written to (${detail}). Give both to the user that this runs as`,
  no_folder: (detail) => `its folder cannot be written to (${detail})`,
  damaged: (detail) => `it is damaged (${detail}). Restore a backup`,
};

/** By the `code` that Deno gives to errors of the system. */
const systemCodes: Readonly<Record<string, ToldProblem>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EACCES: "forbidden",
  EPERM: "forbidden",
  EROFS: "forbidden",
  ENOENT: "no_folder",
  ENOTDIR: "no_folder",
};

/**
 * By the message, because `DatabaseSync.exec` throws without a code. https://sqlite.org/rescode.html
 */
const sqliteMessages: readonly (readonly [RegExp, ToldProblem])[] = [
  [/^database or disk is full/, "full"],
  [/^(database is locked|database table is locked|locking protocol)/, "locked"],
  [/^(attempt to write a readonly database|access permission denied)/, "forbidden"],
  [/^(disk I\/O error|unable to open database file)/, "io"],
  [/malformed|^file is not a database/, "damaged"],
];

/**
 * What is wrong with a store file, told from what was thrown when it was used. An error that says
 * nothing of the kind means `otherwise`.
 */
export function fileErrorOf(
  file: string,
  error: unknown,
  otherwise: ToldProblem,
): StoreFileError {
  if (error instanceof StoreFileError) return error;
  const problem = problemIn(error) ?? otherwise;
  // SQLite says "disk I/O error" for a full disk as well, when it cannot make its index of the log.
  const cause = problem === "io" ? writeRefusal(file) ?? error : error;
  const told = problemIn(cause) ?? problem;
  return new StoreFileError(file, told, sentences[told](detailOf(cause)), { cause });
}

/** Deno's own refusal names flags that nobody here can set. */
function detailOf(error: unknown): string {
  return error instanceof Deno.errors.NotCapable ? "not permitted" : messageOf(error);
}

/** What an error of the system or of SQLite says; undefined if it says nothing of the kind. */
export function problemIn(error: unknown): ToldProblem | undefined {
  if (error instanceof Deno.errors.NotCapable) return "forbidden";
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? systemCodes[String(error.code)] : undefined;
  return code ?? sqliteMessages.find(([pattern]) => pattern.test(error.message))?.[1];
}

const probeBytes = 64 * 1024;

/** What the system says to a write beside the file; undefined if it takes it. */
function writeRefusal(file: string): unknown {
  const probe = `${file}.probe`;
  try {
    Deno.writeFileSync(probe, new Uint8Array(probeBytes));
    Deno.removeSync(probe);
    return undefined;
  } catch (error) {
    removeQuietly(probe);
    return error;
  }
}

function removeQuietly(path: string): void {
  try {
    Deno.removeSync(path);
  } catch {
    // It was never made, or the file system is read-only: the write's error says which.
  }
}
