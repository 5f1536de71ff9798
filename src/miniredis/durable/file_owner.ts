/** One owner of a file at a time, by a lock that the system releases when the process dies. */

import { fileErrorOf } from "./file_problem.ts";
import { StoreFileError } from "./store_file_error.ts";

const maxNoteBytes = 64;

/** Holds `<file>.lock`, which contains the owner's pid, until disposal. */
export class FileOwner implements Disposable {
  readonly #lock: Deno.FsFile;

  private constructor(lock: Deno.FsFile) {
    this.#lock = lock;
  }

  /**
   * Becomes the owner of a file, which need not exist.
   *
   * @throws {StoreFileError} if another process, or another store in this one, owns it; if its
   * folder is full or not writable.
   */
  static claim(file: string): FileOwner {
    using opened = new DisposableStack();
    try {
      const lock = opened.use(
        Deno.openSync(`${file}.lock`, { read: true, write: true, create: true }),
      );
      if (!lock.tryLockSync(true)) throw inUse(file, readNote(lock));
      writeNote(lock, String(Deno.pid));
      opened.move();
      return new FileOwner(lock);
    } catch (error) {
      throw fileErrorOf(file, error, "forbidden");
    }
  }

  [Symbol.dispose](): void {
    // A program that is being started elsewhere in this process holds a copy of the file for a
    // moment, and the lock with it. Unlocking ends the lock for all copies, closing does not.
    this.#lock.unlockSync();
    this.#lock.close();
  }
}

function inUse(file: string, holder: string): StoreFileError {
  return new StoreFileError(file, "locked", `it is in use by process ${holder}`, { holder });
}

function readNote(lock: Deno.FsFile): string {
  const bytes = new Uint8Array(maxNoteBytes);
  try {
    const count = lock.readSync(bytes) ?? 0;
    return new TextDecoder().decode(bytes.subarray(0, count)).trim() || "(unknown)";
  } catch {
    return "(unknown)"; // on Windows, what another process has locked cannot be read
  }
}

function writeNote(lock: Deno.FsFile, note: string): void {
  lock.truncateSync(0);
  lock.writeSync(new TextEncoder().encode(`${note}\n`));
}
