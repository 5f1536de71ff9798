/** A JSON value. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [field: string]: JsonValue };

/** What something says about a player, in words for them. */
export interface OwnPart {
  readonly [field: string]: JsonValue;
}

/** The same of all that stands at one key of the store. */
export interface OwnRecord extends OwnPart {
  readonly key: string;
}

/** All records of one kind that say something about a player. */
export interface OwnRecords {
  /** What they are, in words for the player. */
  readonly what: string;
  /** How their keys read in the store. */
  readonly key: string;
  /** How long they are kept, in words. */
  readonly kept: string;
  readonly records: readonly OwnRecord[];
}

/** Everything that the store holds about one player. Of others there is no id and no name in it. */
export interface OwnData {
  readonly playerId: string;
  /** Every kind of record that can say something about a player, those without any too. */
  readonly kinds: readonly OwnRecords[];
  /** Keys, and entries of outboxes, that cannot be read and may name the player. */
  readonly unread: readonly string[];
}
