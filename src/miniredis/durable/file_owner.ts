/** One owner of a file at a time, by a lock that the system releases when the process dies. */

import { messageOf, StoreFileError } from "./store_file_error.ts";

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
   * @throws {StoreFileError} if another process, or another store in this one, owns it; if the
   * folder cannot be written to.
   */
  static claim(file: string): FileOwner {
    const lock = openLock(file);
    if (!lock.tryLockSync(true)) {
      const holder = readNote(lock);
      lock.close();
      throw new StoreFileError(file, `it is in use by process ${holder}`, undefined, holder);
    }
    writeNote(lock, String(Deno.pid));
    return new FileOwner(lock);
  }

  [Symbol.dispose](): void {
    this.#lock.close();
  }
}

function openLock(file: string): Deno.FsFile {
  try {
    return Deno.openSync(`${file}.lock`, { read: true, write: true, create: true });
  } catch (error) {
    throw new StoreFileError(file, `its folder cannot be written to (${messageOf(error)})`, error);
  }
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
