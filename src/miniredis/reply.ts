/**
 * What a command answers, independent of the protocol version, and its encoding. Bytes travel as
 * "binary strings": one character per byte. See https://redis.io/docs/reference/protocol-spec/.
 */

import { formatDouble } from "./numbers.ts";

/** The protocol a connection speaks; HELLO changes it. */
export type Protocol = 2 | 3;

/** A string is a bulk string, a number or bigint an integer, null the null of the protocol. */
export type Reply = string | number | bigint | null | readonly Reply[] | TaggedReply;

type TaggedReply =
  | { readonly kind: "simple"; readonly text: string }
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "double"; readonly value: number }
  | { readonly kind: "map"; readonly pairs: readonly (readonly [Reply, Reply])[] }
  | { readonly kind: "set"; readonly items: readonly Reply[] }
  | { readonly kind: "scored"; readonly pairs: readonly (readonly [string, Reply])[] }
  | { readonly kind: "verbatim"; readonly text: string }
  | { readonly kind: "null_array" }
  | { readonly kind: "encoded"; readonly bytes: string };

/** `+OK`. */
export const OK: Reply = simple("OK");

/** What EXEC answers when a watched key changed: a null array, which is not the null in RESP2. */
export const nullArray: Reply = { kind: "null_array" };

/** A status line. */
export function simple(text: string): Reply {
  return { kind: "simple", text };
}

/** An error as a value; its line breaks become spaces. */
export function failure(message: string): Reply {
  return { kind: "error", message };
}

/** A floating point number: a bulk string in RESP2. */
export function double(value: number): Reply {
  return { kind: "double", value };
}

/** Pairs: a flat array in RESP2. */
export function map(pairs: readonly (readonly [Reply, Reply])[]): Reply {
  return { kind: "map", pairs };
}

/** Members of a set: an array in RESP2. */
export function set(items: readonly Reply[]): Reply {
  return { kind: "set", items };
}

/** Pairs in order: an array of two-element arrays in RESP3, flat in RESP2. */
export function pairs(items: readonly (readonly [string, Reply])[]): Reply {
  return { kind: "scored", pairs: items };
}

/** Text for people: a bulk string in RESP2. */
export function verbatim(text: string): Reply {
  return { kind: "verbatim", text };
}

/** An array whose items are already encoded, each in the protocol of its moment. */
export function encodedArray(items: readonly string[]): Reply {
  return { kind: "encoded", bytes: `*${items.length}\r\n${items.join("")}` };
}

/** The bytes of a reply, as a binary string. */
export function encodeReply(reply: Reply, protocol: Protocol): string {
  if (typeof reply === "string") return bulk(reply);
  if (typeof reply === "number" || typeof reply === "bigint") return `:${reply}\r\n`;
  if (reply === null) return protocol === 3 ? "_\r\n" : "$-1\r\n";
  if (isArray(reply)) return `*${reply.length}\r\n${encodeAll(reply, protocol)}`;
  return encodeTagged(reply, protocol);
}

function encodeTagged(reply: TaggedReply, protocol: Protocol): string {
  switch (reply.kind) {
    case "simple":
      return `+${reply.text}\r\n`;
    case "error":
      return `-${reply.message.replaceAll(/[\r\n]/g, " ")}\r\n`;
    case "double":
      return protocol === 3 ? `,${formatDouble(reply.value)}\r\n` : bulk(formatDouble(reply.value));
    case "map":
      return encodePairs(protocol === 3 ? "%" : "*", reply.pairs, protocol);
    case "set":
      return `${protocol === 3 ? "~" : "*"}${reply.items.length}\r\n` +
        encodeAll(reply.items, protocol);
    case "scored":
      return protocol === 3
        ? encodeReply(reply.pairs, protocol)
        : encodePairs("*", reply.pairs, protocol);
    case "verbatim":
      return protocol === 3
        ? `=${reply.text.length + 4}\r\ntxt:${reply.text}\r\n`
        : bulk(reply.text);
    case "null_array":
      return protocol === 3 ? "_\r\n" : "*-1\r\n";
    case "encoded":
      return reply.bytes;
  }
}

function encodePairs(
  sign: "%" | "*",
  items: readonly (readonly [Reply, Reply])[],
  protocol: Protocol,
): string {
  let out = `${sign}${sign === "%" ? items.length : items.length * 2}\r\n`;
  for (const [key, value] of items) {
    out += encodeReply(key, protocol) + encodeReply(value, protocol);
  }
  return out;
}

function encodeAll(items: readonly Reply[], protocol: Protocol): string {
  let out = "";
  for (const item of items) out += encodeReply(item, protocol);
  return out;
}

function bulk(text: string): string {
  return `$${text.length}\r\n${text}\r\n`;
}

function isArray(reply: Reply): reply is readonly Reply[] {
  return Array.isArray(reply);
}
