/** SCAN, HSCAN, SSCAN, ZSCAN: walks in pages. https://redis.io/commands/scan/ */

import { arg, type Call, type Handlers } from "../command.ts";
import { commandError } from "../errors.ts";
import { matchGlob } from "../glob.ts";
import { formatDouble, readInteger } from "../numbers.ts";
import type { Reply } from "../reply.ts";

/** The four scans. */
export const scanCommands: Handlers = { scan, hscan, sscan, zscan };

interface ScanOptions {
  readonly count: number;
  readonly pattern: string | undefined;
  readonly type: string | undefined;
}

function scan(call: Call): Reply {
  const cursor = readCursor(arg(call, 0));
  const options = readScanOptions(call.args.slice(1), true);
  const page = call.db.page(cursor, options.count);
  const names = page.names.filter((key) =>
    matches(key, options) &&
    (options.type === undefined || call.db.find(key)?.value.type === options.type)
  );
  return [String(page.cursor), names];
}

function hscan(call: Call): Reply {
  const cursor = readCursor(arg(call, 1));
  const items = call.db.items(arg(call, 0), "hash");
  if (items === undefined) return ["0", []];
  return scanItems(call, cursor, items, (name) => items.get(name) ?? "");
}

function sscan(call: Call): Reply {
  const cursor = readCursor(arg(call, 1));
  const items = call.db.items(arg(call, 0), "set");
  return items === undefined ? ["0", []] : scanItems(call, cursor, items);
}

function zscan(call: Call): Reply {
  const cursor = readCursor(arg(call, 1));
  const items = call.db.items(arg(call, 0), "zset");
  if (items === undefined) return ["0", []];
  return scanItems(call, cursor, items, (name) => formatScore(items.get(name) ?? 0));
}

/** ZSCAN alone prints whole numbers in full, as they are in Redis's listpacks. */
function formatScore(score: number): string {
  const isWhole = Number.isInteger(score) && Math.abs(score) < 2 ** 62;
  return isWhole ? String(BigInt(score)) : formatDouble(score);
}

interface Pages {
  page(cursor: number, count: number): { cursor: number; names: readonly string[] };
}

function scanItems(
  call: Call,
  cursor: number,
  items: Pages,
  value?: (name: string) => string,
): Reply {
  const options = readScanOptions(call.args.slice(2), false);
  const page = items.page(cursor, options.count);
  const names = page.names.filter((name) => matches(name, options));
  const flat = value === undefined ? names : names.flatMap((name) => [name, value(name)]);
  return [String(page.cursor), flat];
}

/** As C's `strtoul` takes it: an empty one is 0, a negative one is far beyond the end. */
function readCursor(text: string): number {
  if (!/^(?:[+-]?\d{1,20})?$/.test(text)) throw commandError("invalidCursor");
  if (text.startsWith("-")) return Infinity;
  return Number(text);
}

function readScanOptions(args: readonly string[], withType: boolean): ScanOptions {
  let count = 10;
  let pattern: string | undefined;
  let type: string | undefined;
  for (let i = 0; i < args.length; i += 2) {
    const value = args[i + 1];
    const option = args[i]?.toLowerCase();
    if (value === undefined) throw commandError("syntax");
    if (option === "count") {
      count = readInteger(value);
      if (count < 1) throw commandError("syntax");
    } else if (option === "match") pattern = value;
    else if (option === "type" && withType) type = value.toLowerCase();
    else throw commandError("syntax");
  }
  return { count, pattern, type };
}

function matches(name: string, { pattern }: ScanOptions): boolean {
  return pattern === undefined || matchGlob(pattern, name);
}
