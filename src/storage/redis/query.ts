import { RecordCorrupt, type StoreError } from "../../service/mod.ts";
import { refusalOf } from "./failure.ts";
import { entryField } from "./mutation.ts";
import { type Codec, decodeOr, type OnCorrupt } from "../records/mod.ts";

/** A command that changes nothing, with what its reply means. */
export interface Query<T> {
  readonly key: string;
  /** All keys, if the answer is a list with one part for each. */
  readonly keys?: readonly string[];
  readonly args: readonly string[];
  /**
   * What a reply means; an error reply comes in as an Error.
   *
   * @throws {RecordCorrupt} if it is not what should stand at the key.
   * @throws {StoreUnavailable} if it is a refusal.
   */
  decode(reply: unknown): T;
}

/** The same query, but what is corrupt is reported, and answered with `otherwise`. */
export function orElse<T, U>(query: Query<T>, otherwise: U, onCorrupt: OnCorrupt): Query<T | U> {
  const decode = (reply: unknown) => decodeOr(otherwise, () => query.decode(reply), onCorrupt);
  return { ...query, decode };
}

/** The answers of a list of queries, in order. */
export type Replies<T extends readonly Query<unknown>[]> = {
  -readonly [I in keyof T]: T[I] extends Query<infer A> ? A : never;
};

/** A member of a sorted set. */
export interface Scored {
  readonly member: string;
  readonly score: number;
}

/** GET: the text, or null. https://redis.io/docs/latest/commands/get/ */
export function getText(key: string): Query<string | null> {
  return { key, args: ["GET", key], decode: (reply) => textOrNull(key, reply) };
}

/** GET of a record: its value, or null. */
export function getRecord<T>(key: string, codec: Codec<T>): Query<T | null> {
  const decode = (reply: unknown) => {
    const text = textOrNull(key, reply);
    return text === null ? null : codec.decode(key, text);
  };
  return { key, args: ["GET", key], decode };
}

/**
 * GETs as one MGET. It says null of a value of another type as well: where that makes a difference,
 * somebody has to ask again. https://redis.io/docs/latest/commands/mget/
 */
export function together<const T extends readonly [Query<unknown>, ...Query<unknown>[]]>(
  ...gets: T
): Query<Replies<T>> {
  const [{ key }] = gets;
  const keys = gets.map((get) => get.key);
  return {
    key,
    keys,
    args: ["MGET", ...keys],
    decode: (reply) => {
      const items = listOf(key, reply, (item) => item);
      return gets.map((get, index) => get.decode(items[index])) as Replies<T>;
    },
  };
}

/** SCARD: how many members; 0 if there is no set. https://redis.io/docs/latest/commands/scard/ */
export function getSize(key: string): Query<number> {
  const decode = (reply: unknown) => {
    if (typeof reply === "number") return reply;
    throw surprising(key, reply);
  };
  return { key, args: ["SCARD", key], decode };
}

/** MGET: each text, or null where there is none. https://redis.io/docs/latest/commands/mget/ */
export function getTexts(keys: readonly string[]): Query<readonly (string | null)[]> {
  const key = keys[0] ?? "";
  const decode = (reply: unknown) => listOf(key, reply, (item) => textOrNull(key, item));
  return { key, args: ["MGET", ...keys], decode };
}

/** HGETALL: fields and values; empty if there is none. https://redis.io/docs/latest/commands/hgetall/ */
export function getHash(key: string): Query<ReadonlyMap<string, string>> {
  const decode = (reply: unknown) => {
    if (!(reply instanceof Map)) throw surprising(key, reply);
    for (const value of reply.values()) textOf(key, value);
    return reply as ReadonlyMap<string, string>;
  };
  return { key, args: ["HGETALL", key], decode };
}

/** INFO: the text, or null if this user may not ask. https://redis.io/docs/latest/commands/info/ */
export const getInfo: Query<string | null> = {
  key: "",
  args: ["INFO"],
  decode: (reply) => typeof reply === "string" ? reply : null,
};

/** HGET: the value of a field, or null. https://redis.io/docs/latest/commands/hget/ */
export function getField(key: string, field: string): Query<string | null> {
  return { key, args: ["HGET", key, field], decode: (reply) => textOrNull(key, reply) };
}

/** HKEYS: the fields. https://redis.io/docs/latest/commands/hkeys/ */
export function getFields(key: string): Query<readonly string[]> {
  return { key, args: ["HKEYS", key], decode: (reply) => textsOf(key, reply) };
}

/** SMEMBERS: all members. https://redis.io/docs/latest/commands/smembers/ */
export function getMembers(key: string): Query<readonly string[]> {
  return { key, args: ["SMEMBERS", key], decode: (reply) => textsOf(key, reply) };
}

/** SINTER: members of both sets. https://redis.io/docs/latest/commands/sinter/ */
export function getCommonMembers(key: string, other: string): Query<readonly string[]> {
  return { key, args: ["SINTER", key, other], decode: (reply) => textsOf(key, reply) };
}

/**
 * ZRANGE … WITHSCORES: members by score, all or between two scores (inclusive).
 * https://redis.io/docs/latest/commands/zrange/
 */
export function getScored(
  key: string,
  between?: { readonly from: number; readonly to: number },
): Query<readonly Scored[]> {
  const range = between ? [String(between.from), String(between.to), "BYSCORE"] : ["0", "-1"];
  const decode = (reply: unknown) => listOf(key, reply, (item) => scoredOf(key, item));
  return { key, args: ["ZRANGE", key, ...range, "WITHSCORES"], decode };
}

/**
 * ZRANGE … REV LIMIT: the latest members between two scores (inclusive), the latest one last.
 * https://redis.io/docs/latest/commands/zrange/
 */
export function getLatest(
  key: string,
  { from, to, count }: { readonly from: number; readonly to: number; readonly count: number },
): Query<readonly string[]> {
  const range = [String(to), String(from), "BYSCORE", "REV", "LIMIT", "0", String(count)];
  return {
    key,
    args: ["ZRANGE", key, ...range],
    decode: (reply) => textsOf(key, reply).reverse(),
  };
}

/** An entry of a stream; its text is null if another program has made it. */
export interface StreamEntry {
  readonly id: string;
  readonly text: string | null;
}

/**
 * XRANGE: entries by age, the oldest first, from those after an id or from the first.
 * https://redis.io/docs/latest/commands/xrange/
 */
export function getEntries(
  key: string,
  after: string | null,
  count: number,
): Query<readonly StreamEntry[]> {
  const from = after === null ? "-" : `(${after}`;
  const decode = (reply: unknown) => listOf(key, reply, (item) => entryOf(key, item));
  return { key, args: ["XRANGE", key, from, "+", "COUNT", String(count)], decode };
}

/** XLEN: how many entries. https://redis.io/docs/latest/commands/xlen/ */
export function getLength(key: string): Query<number> {
  return { key, args: ["XLEN", key], decode: (reply) => numberOf(key, reply) };
}

/** EXISTS: whether there is something. https://redis.io/docs/latest/commands/exists/ */
export function getExists(key: string): Query<boolean> {
  return { key, args: ["EXISTS", key], decode: (reply) => numberOf(key, reply) === 1 };
}

/**
 * PTTL: milliseconds to live; -1 without an end, -2 if there is nothing.
 * https://redis.io/docs/latest/commands/pttl/
 */
export function getTimeToLive(key: string): Query<number> {
  return { key, args: ["PTTL", key], decode: (reply) => numberOf(key, reply) };
}

/**
 * PUBLISH of an empty message: how many heard it, of those on the same node.
 * https://redis.io/docs/latest/commands/publish/
 */
export function publish(channel: string): Query<number> {
  const args = ["PUBLISH", channel, ""];
  return { key: channel, args, decode: (reply) => numberOf(channel, reply) };
}

/** TIME: the server's clock, in milliseconds. https://redis.io/docs/latest/commands/time/ */
export function getTime(): Query<number> {
  const decode = (reply: unknown) => {
    const [seconds, micros] = textsOf("TIME", reply).map(Number);
    return (seconds ?? 0) * 1000 + Math.floor((micros ?? 0) / 1000);
  };
  return { key: "", args: ["TIME"], decode };
}

/** One page of SCAN or SSCAN; `cursor` is "0" on the last. https://redis.io/docs/latest/commands/scan/ */
export interface Page {
  readonly cursor: string;
  readonly items: readonly string[];
}

/** SCAN: keys that match a glob, a page at a time. */
export function scanKeys(glob: string, cursor: string, count: number): Query<Page> {
  const args = ["SCAN", cursor, "MATCH", glob, "COUNT", String(count)];
  return { key: glob, args, decode: (reply) => pageOf(glob, reply) };
}

/** SSCAN: members of a set, a page at a time. */
export function scanMembers(key: string, cursor: string, count: number): Query<Page> {
  const args = ["SSCAN", key, cursor, "COUNT", String(count)];
  return { key, args, decode: (reply) => pageOf(key, reply) };
}

function pageOf(key: string, reply: unknown): Page {
  if (!Array.isArray(reply)) throw surprising(key, reply);
  return { cursor: textOf(key, reply[0]), items: textsOf(key, reply[1]) };
}

function scoredOf(key: string, item: unknown): Scored {
  if (!Array.isArray(item)) throw surprising(key, item);
  return { member: textOf(key, item[0]), score: Number(item[1]) };
}

function entryOf(key: string, item: unknown): StreamEntry {
  if (!Array.isArray(item)) throw surprising(key, item);
  const [field, text] = textsOf(key, item[1]);
  return { id: textOf(key, item[0]), text: field === entryField ? text ?? null : null };
}

function textsOf(key: string, reply: unknown): string[] {
  return listOf(key, reply, (item) => textOf(key, item));
}

function listOf<T>(key: string, reply: unknown, itemOf: (item: unknown) => T): T[] {
  if (!Array.isArray(reply)) throw surprising(key, reply);
  return reply.map(itemOf);
}

function textOrNull(key: string, reply: unknown): string | null {
  return reply === null ? null : textOf(key, reply);
}

function textOf(key: string, reply: unknown): string {
  if (typeof reply !== "string") throw surprising(key, reply);
  return reply;
}

function numberOf(key: string, reply: unknown): number {
  if (typeof reply !== "number") throw surprising(key, reply);
  return reply;
}

function surprising(key: string, reply: unknown): StoreError {
  if (reply instanceof Error) return refusalOf(key, reply);
  return new RecordCorrupt(key, `the reply is of type ${typeof reply}`);
}
