/** One kind of key: how its names read, what its values are, for how long, and about whom. */
export interface KeyKind {
  /** How its keys read. What stands in `{…}` or is a `<…>` is an id; the braces are part of the key. */
  readonly pattern: string;
  readonly type: "string" | "set" | "zset" | "hash" | "stream";
  readonly lifetime: Lifetime;
  readonly personal: PersonalData;
  /** Games go on without it: a Redis user of an earlier release may have no right to it. */
  readonly isOptional?: true;
  /** Only a cluster has it. */
  readonly isOfCluster?: true;
  /** What the values are, for people. */
  readonly holds: string;
}

/**
 * How long a key lives. `as_game`: 7 days after the game's last write while the game is live, then
 * GAME_RETENTION. `beside_game`: as long, and up to a day longer while the game is live. `as_ledger`:
 * forever while its session is open, then LEDGER_RETENTION. A number: that many milliseconds after the
 * key was written.
 */
export type Lifetime = "forever" | "as_game" | "beside_game" | "as_ledger" | number;

/** What a key or its value says about players: nothing, their ids, or their ids and names. */
export type PersonalData = null | "ids" | "ids and names";

/** One text for each id in a pattern. */
export type IdsOf<Pattern extends string> = Pattern extends `${string}{${string}}${infer Rest}`
  ? [id: string, ...others: IdsOf<Rest>]
  : Pattern extends `${string}<${string}>${infer Rest}` ? [id: string, ...others: IdsOf<Rest>]
  : [];

/** An id in a pattern, without the braces around it. */
const slot = /(?<=\{)[^}]+(?=\})|<[^>]+>/g;
const idShape = "[!-9;-z|~]{1,64}";
const idOnly = new RegExp(`^${idShape}$`);

/** Whether a text can be an id inside a key: 1–64 visible ASCII characters, no braces, no colon. */
export function isKeyPart(text: string): boolean {
  return idOnly.test(text);
}

/**
 * One row of the key table: a function that makes keys of this kind from their ids. It throws a
 * TypeError for an id that {@linkcode isKeyPart} refuses.
 */
export function keyKind<Pattern extends string, Row extends Omit<KeyKind, "pattern">>(
  pattern: Pattern,
  row: Row,
) {
  const [head = "", ...tails] = pattern.split(slot);
  const makeKey = (...ids: IdsOf<Pattern>): string =>
    tails.reduce((key, tail, index) => key + checked(ids[index]) + tail, head);
  return Object.assign(makeKey, { pattern, ...row });
}

/** A pattern with the same text in the place of every id. */
export function fillPattern({ pattern }: KeyKind, id: string): string {
  return pattern.replace(slot, id);
}

/** Matches the keys of a pattern, and captures their ids. */
export function shapeOf({ pattern }: KeyKind): RegExp {
  return new RegExp(`^${pattern.split(slot).map(RegExp.escape).join(`(${idShape})`)}$`);
}

function checked(id: string | undefined): string {
  if (id !== undefined && isKeyPart(id)) return id;
  throw new TypeError(`Cannot make a key of the id ${JSON.stringify(id?.slice(0, 80))}`);
}
