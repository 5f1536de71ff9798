import { Buffer } from "node:buffer";

/** A text as it is stored. What is no UTF-8, and so nothing this program wrote, is in base64. */
export type StoredText = string | { readonly base64: string };

/** The value of a key, as readable as it can be. Members are in a fixed order. */
export type StoredValue =
  | { readonly type: "string"; readonly value: StoredText }
  | { readonly type: "set"; readonly value: readonly StoredText[] }
  | { readonly type: "hash"; readonly value: readonly (readonly [StoredText, StoredText])[] }
  | { readonly type: "zset"; readonly value: readonly (readonly [number, StoredText])[] }
  | { readonly type: "stream"; readonly value: readonly StreamItem[] };

/** An entry of a stream: its id, its fields and their values. */
export type StreamItem = readonly [id: string, fields: readonly StoredText[]];

/** A key with its value, and when it expires: milliseconds since the epoch, null for never. */
export type StoredEntry = StoredValue & { readonly key: string; readonly expiresAt: number | null };

/** A kind of value that this program knows. */
export type StoredType = StoredValue["type"];

/** An argument of a command. */
export type Argument = string | Buffer;

/** Members per command: one command must not block the server for long. */
const membersPerCommand = 500;

/** The command that reads a whole value. */
export function readCommand(key: string, type: StoredType): Argument[] {
  switch (type) {
    case "string":
      return ["GET", key];
    case "set":
      return ["SMEMBERS", key];
    case "hash":
      return ["HGETALL", key];
    case "zset":
      return ["ZRANGE", key, "0", "-1", "WITHSCORES"];
    case "stream":
      return ["XRANGE", key, "-", "+"];
    default:
      throw new TypeError(`Unknown type of value: ${type satisfies never}`);
  }
}

/** The value in such a command's RESP2 reply; null if there is none. */
export function readValue(type: StoredType, reply: unknown): StoredValue | null {
  if (type === "string") {
    return Buffer.isBuffer(reply) ? { type, value: toText(reply) } : null;
  }
  if (type === "stream") return readStream(reply);
  const texts = Array.isArray(reply) ? reply.map((item) => toText(Buffer.from(item))) : [];
  if (texts.length === 0) return null;
  if (type === "set") return { type, value: texts.toSorted(compareTexts) };
  const pairs = inPairs(texts);
  if (type === "hash") {
    return { type, value: pairs.toSorted(([a], [b]) => compareTexts(a, b)) };
  }
  return { type, value: pairs.map(([member, score]) => [toScore(score), member] as const) };
}

/** A stream that is empty has only its last id, which is of no use to another one. */
function readStream(reply: unknown): StoredValue | null {
  const items = Array.isArray(reply) ? reply : [];
  if (items.length === 0) return null;
  const value = items.map(([id, fields]): StreamItem => [
    String(id),
    Array.from<Buffer, StoredText>(fields, (field) => toText(Buffer.from(field))),
  ]);
  return { type: "stream", value };
}

/** The commands that write an entry to a key that does not exist. */
export function writeCommands(entry: StoredEntry): readonly Argument[][] {
  const { key, expiresAt } = entry;
  const end = expiresAt === null ? [] : [["PEXPIREAT", key, String(expiresAt)]];
  return [...writeValue(key, entry), ...end];
}

/** Whether two values are the same. */
export function sameValue(a: StoredValue | null, b: StoredValue | null): boolean {
  return a?.type === b?.type && JSON.stringify(a?.value) === JSON.stringify(b?.value);
}

/** An entry with other texts in its key and its value. What is no text stays. */
export function mapTexts(entry: StoredEntry, change: (text: string) => string): StoredEntry {
  const { expiresAt } = entry;
  const place = { key: change(entry.key), expiresAt };
  const map = (text: StoredText) => typeof text === "string" ? change(text) : text;
  switch (entry.type) {
    case "string":
      return { ...place, type: entry.type, value: map(entry.value) };
    case "set":
      return { ...place, type: entry.type, value: entry.value.map(map).toSorted(compareTexts) };
    case "hash": {
      const fields = entry.value.map(([field, text]) => [map(field), map(text)] as const);
      const value = fields.toSorted(([a], [b]) => compareTexts(a, b));
      return { ...place, type: entry.type, value };
    }
    case "zset": {
      const scored = entry.value.map(([score, member]) => [score, map(member)] as const);
      const value = scored.toSorted(([a, one], [b, other]) =>
        a === b ? Buffer.compare(toBytes(one), toBytes(other)) : a < b ? -1 : 1
      );
      return { ...place, type: entry.type, value };
    }
    case "stream": {
      const value = entry.value.map(([id, fields]) => [id, fields.map(map)] as const);
      return { ...place, type: entry.type, value };
    }
    default:
      throw new TypeError(`Unknown type of value: ${JSON.stringify(entry satisfies never)}`);
  }
}

/** The bytes of a text. */
export function toBytes(text: StoredText): Buffer {
  return typeof text === "string" ? Buffer.from(text) : Buffer.from(text.base64, "base64");
}

function writeValue(key: string, entry: StoredValue): Argument[][] {
  switch (entry.type) {
    case "string":
      return [["SET", key, toBytes(entry.value)]];
    case "set":
      return inChunks(entry.value.map((member) => [toBytes(member)]), ["SADD", key]);
    case "hash":
      return inChunks(entry.value.map((pair) => pair.map(toBytes)), ["HSET", key]);
    case "zset":
      return inChunks(
        entry.value.map(([score, member]) => [scoreText(score), toBytes(member)]),
        ["ZADD", key],
      );
    case "stream":
      return entry.value.map(([id, fields]) => ["XADD", key, id, ...fields.map(toBytes)]);
    default:
      throw new TypeError(`Unknown type of value: ${JSON.stringify(entry satisfies never)}`);
  }
}

function inChunks(items: readonly (readonly Argument[])[], head: readonly string[]): Argument[][] {
  const commands: Argument[][] = [];
  for (let start = 0; start < items.length; start += membersPerCommand) {
    commands.push([...head, ...items.slice(start, start + membersPerCommand).flat()]);
  }
  return commands;
}

/** The bytes as text if that loses nothing. */
function toText(bytes: Buffer): StoredText {
  const text = bytes.toString("utf8");
  return Buffer.from(text).equals(bytes) ? text : { base64: bytes.toString("base64") };
}

function toScore(text: StoredText): number {
  return text === "inf" ? Infinity : text === "-inf" ? -Infinity : Number(text);
}

function scoreText(score: number): string {
  return score === Infinity ? "+inf" : score === -Infinity ? "-inf" : String(score);
}

function inPairs(texts: readonly StoredText[]): (readonly [StoredText, StoredText])[] {
  return texts.flatMap((text, index) => index % 2 === 0 ? [[text, texts[index + 1] ?? ""]] : []);
}

/** The order of members: any, but always the same. */
export function compareTexts(a: StoredText, b: StoredText): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
