/** The file cannot be used and is left as it is. The message is for the operator. */
export class StoreFileError extends Error {
  override readonly name = "StoreFileError";
  readonly file: string;
  /** The process that has the file open, if that is the reason. */
  readonly holder: string | null;

  constructor(file: string, reason: string, cause?: unknown, holder: string | null = null) {
    super(`Cannot open the store file ${file}: ${reason}`, { cause });
    this.file = file;
    this.holder = holder;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
