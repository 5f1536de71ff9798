/**
 * Why a store file cannot be used: `full`, no space or quota is left; `locked`, another process has
 * it; `io`, the disk answers with errors; `forbidden`, this process has no right to it; `no_folder`,
 * what should be its folder is none; `damaged`; `foreign`, it is no store file of this version; `incomplete`, it was copied without its log;
 * `lost`, it was deleted or replaced while it was in use.
 */
export type StoreFileProblem =
  | "full"
  | "locked"
  | "io"
  | "forbidden"
  | "no_folder"
  | "damaged"
  | "foreign"
  | "incomplete"
  | "lost";

/** What to say of a file beside its problem. */
export interface StoreFileErrorOptions extends ErrorOptions {
  /** The process that has the file, if that is the problem and it is known. */
  readonly holder?: string;
}

/** The file cannot be used and is left as it is. The message is for the operator. */
export class StoreFileError extends Error {
  override readonly name = "StoreFileError";
  readonly file: string;
  readonly problem: StoreFileProblem;
  /** The message without the file. */
  readonly reason: string;
  readonly holder: string | null;

  constructor(
    file: string,
    problem: StoreFileProblem,
    reason: string,
    { holder, ...options }: StoreFileErrorOptions = {},
  ) {
    super(`Cannot open the store file ${file}: ${reason}`, options);
    this.file = file;
    this.problem = problem;
    this.reason = reason;
    this.holder = holder ?? null;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
