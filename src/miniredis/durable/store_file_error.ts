/** The file cannot be used; it was left as it is. The message is for the operator. */
export class StoreFileError extends Error {
  override readonly name = "StoreFileError";
  readonly file: string;

  constructor(file: string, reason: string, cause?: unknown) {
    super(`Cannot open the store file ${file}: ${reason}`, { cause });
    this.file = file;
  }
}
