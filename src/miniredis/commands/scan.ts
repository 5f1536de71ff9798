/** SCAN and SSCAN: walks in pages. https://redis.io/commands/scan/ */

import { arg, type Call, type CommandGroup } from "../command.ts";
import { commandError } from "../errors.ts";
import { matchGlob } from "../glob.ts";
import { readInteger } from "../numbers.ts";
import type { Reply } from "../reply.ts";

/** The two scans. */
export const scanCommands: CommandGroup = {
  scan: { arity: -2, effect: "reads", run: scan },
  sscan: { arity: -3, effect: "reads", run: scanSet },
};

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

function scanSet(call: Call): Reply {
  const cursor = readCursor(arg(call, 1));
  const members = call.db.items(arg(call, 0), "set");
  if (members === undefined) return ["0", []];
  const options = readScanOptions(call.args.slice(2), false);
  const page = members.page(cursor, options.count);
  return [String(page.cursor), page.names.filter((name) => matches(name, options))];
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
