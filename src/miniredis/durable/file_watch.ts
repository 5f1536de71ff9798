/**
 * Notices that the file which is open is no longer the one that has its name: the folder was deleted
 * or replaced, or another file was copied over it. SQLite goes on writing to what it has open, and
 * all of it would be gone with the process.
 */

import { idOf } from "../paths.ts";
import { fileErrorOf } from "./file_problem.ts";
import { StoreFileError } from "./store_file_error.ts";

const checkMs = 1_000;
/** The header of an SQLite file, with a counter that each checkpoint of ours increments. */
const headerBytes = 100;

/** Looks after a store file and its log while they are open. */
export class FileWatch implements Disposable {
  readonly #file: string;
  readonly #log: string;
  readonly #onChange: (problem: StoreFileError | null) => void;
  /**
   * Open from before SQLite opens the file until after it closes it: closing any handle of a file
   * ends the locks that this process has on it.
   */
  readonly #handle: Deno.FsFile;
  #header = "";
  #ids: readonly (string | null)[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #last: string | null = null;

  /**
   * `onChange` is called when a problem begins, and with null when it has ended.
   *
   * @throws {StoreFileError} if the file cannot be read.
   */
  constructor(file: string, onChange: (problem: StoreFileError | null) => void) {
    this.#file = file;
    this.#log = `${file}-wal`;
    this.#onChange = onChange;
    try {
      this.#handle = Deno.openSync(file);
    } catch (error) {
      throw fileErrorOf(file, error, "io");
    }
  }

  /** Takes the file and its log as they are now for the right ones, and watches from now on. */
  remember(): void {
    this.#header = this.#readHeader();
    this.#ids = [idOf(this.#file), idOf(this.#log)];
    this.#timer ??= setInterval(() => this.problem(), checkMs);
  }

  /** What has happened to the file, looked at now. */
  problem(): StoreFileError | null {
    const what = this.#happened();
    const problem = what === null ? null : new StoreFileError(
      this.#file,
      "lost",
      `${what} while it was in use. Stop the bot, restore a backup, and start it again`,
    );
    if (what !== this.#last) {
      this.#last = what;
      this.#onChange(problem);
    }
    return problem;
  }

  /** Whether the file is still there, with contents that are not ours. */
  get isOverwritten(): boolean {
    return idOf(this.#file) === this.#ids[0] && this.#readHeader() !== this.#header;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#handle.close();
  }

  #happened(): string | null {
    const [file, log] = this.#ids;
    const found = idOf(this.#file);
    if (found === null) return "it was deleted";
    if (found !== file) return "it was replaced by another file";
    if (idOf(this.#log) !== log) return "its log, with -wal at the end, was deleted or replaced";
    return this.#readHeader() === this.#header ? null : "it was overwritten";
  }

  /** What cannot be read is not what it was. */
  #readHeader(): string {
    const bytes = new Uint8Array(headerBytes);
    try {
      this.#handle.seekSync(0, Deno.SeekMode.Start);
      const count = this.#handle.readSync(bytes) ?? 0;
      return bytes.subarray(0, count).toHex();
    } catch {
      return "unreadable";
    }
  }
}
