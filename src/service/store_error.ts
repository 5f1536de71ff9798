/** Codes of store errors: answers and metrics depend on them, never on the message. */
export const storeErrorCodes = ["store/unavailable", "store/conflict", "store/corrupt"] as const;

/** One of the {@linkcode storeErrorCodes}. */
export type StoreErrorCode = typeof storeErrorCodes[number];

/** A failure of the store. Only the operator can repair it, so it is thrown, with its cause. */
export abstract class StoreError extends Error {
  abstract readonly code: StoreErrorCode;
}

/** The store cannot be reached, did not answer in time, or refuses to write. */
export class StoreUnavailable extends StoreError {
  override readonly name = "StoreUnavailable";
  readonly code = "store/unavailable";
  /**
   * True if a write was sent and its answer was lost: it may have been applied, or may be later. Its
   * done marker shows which.
   */
  readonly outcomeUnknown: boolean;
  /** True if it is about some of the store's servers, and the others answer. */
  readonly isPartial: boolean;
  /** The names of those servers; empty if it is about all, or there is one. */
  readonly servers: readonly string[];
  /** The key of that write's done marker, for `DoneMarkers.settle`; null if it has none. */
  readonly marker: string | null;

  constructor(
    message: string,
    options: ErrorOptions & {
      readonly outcomeUnknown?: boolean;
      readonly isPartial?: boolean;
      readonly servers?: readonly string[];
      readonly marker?: string | null;
    } = {},
  ) {
    super(message, options);
    this.outcomeUnknown = options.outcomeUnknown ?? false;
    this.isPartial = options.isPartial ?? false;
    this.servers = options.servers ?? [];
    this.marker = options.marker ?? null;
  }
}

/** A change met conflicts on a key more often than is allowed. Nothing was written. */
export class WriteConflict extends StoreError {
  override readonly name = "WriteConflict";
  readonly code = "store/conflict";

  constructor(readonly key: string, attempts: number) {
    super(`Cannot write "${key}": it kept changing during ${attempts} attempts`);
  }
}

/** A stored value is not what its schema says. Its bytes are left as they are. */
export class RecordCorrupt extends StoreError {
  override readonly name = "RecordCorrupt";
  readonly code = "store/corrupt";

  constructor(readonly key: string, problem: string, options?: ErrorOptions) {
    super(`Cannot read "${key}": ${problem}`, options);
  }
}
