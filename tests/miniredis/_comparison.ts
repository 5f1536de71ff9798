/** What of two replies must be equal: everything but the order where Redis promises none. */

import { show, type WireReply } from "./_wire.ts";

const unordered = new Set(["hkeys", "keys", "sinter", "smembers"]);
const scans = new Set(["scan", "sscan"]);

/** A time between 2001 and 2096, in milliseconds: it was given from now on. */
const relative = /^:"[1-3]\d{12}"$/;

/** A reply as text that is equal on both engines if they agree. */
export function normalise(command: readonly string[], reply: WireReply): string {
  const name = command[0]?.toLowerCase() ?? "";
  const items = itemsOf(reply);
  if (name === "pexpiretime" && relative.test(show(reply))) return "some time from now";
  if (items === undefined) return show(reply);
  if (name === "hello") return show(reply).replace(/\$"id" :"\d+"/, "$id");
  if (scans.has(name)) return `scan of ${normaliseScan(command, items)}`;
  if (unordered.has(name)) return sorted(reply.sign, items.map(show));
  if (name === "hgetall") return sorted(reply.sign, inPairs(items));
  return show(reply);
}

/** The same for the replies of the commands in an EXEC. */
export function normaliseExec(queued: readonly (readonly string[])[], reply: WireReply): string {
  const items = itemsOf(reply);
  if (items === undefined || items.length !== queued.length) return show(reply);
  return items.map((item, i) => normalise(queued[i] ?? [], item)).join("\n");
}

/** All that a scan found; without a COUNT above the number of items it is free to stop anywhere. */
function normaliseScan(command: readonly string[], [, page]: readonly WireReply[]): string {
  if (!command.some((word) => word.toLowerCase() === "count")) return "some";
  return sorted("*", ((page && itemsOf(page)) ?? []).map(show));
}

function itemsOf(reply: WireReply): readonly WireReply[] | undefined {
  return reply.value === null || typeof reply.value === "string" ? undefined : reply.value;
}

function inPairs(items: readonly WireReply[]): string[] {
  const pairs: string[] = [];
  for (const [i, item] of items.entries()) {
    const text = show(item);
    if (i % 2 === 0) pairs.push(text);
    else pairs[pairs.length - 1] += `=${text}`;
  }
  return pairs;
}

function sorted(sign: string, texts: readonly string[]): string {
  return `${sign}{${[...texts].sort().join(" ")}}`;
}
