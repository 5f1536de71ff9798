/** Everything that an engine holds, to compare: from inside, or by commands. */

import type { Engine } from "../../src/miniredis/engine.ts";
import type { Value } from "../../src/miniredis/value.ts";

/** The living keys of all databases with what they hold and when they expire. */
export function contentsOf(engine: Engine): Record<string, unknown> {
  const contents: [string, unknown][] = [];
  for (const keyspace of engine.databases) {
    for (const key of keyspace.keys()) {
      const entry = keyspace.find(key);
      if (entry === undefined) continue;
      const shown = { type: entry.value.type, holds: plain(entry.value), until: entry.expiresAt };
      contents.push([`${keyspace.db}/${key}`, shown]);
    }
  }
  return Object.fromEntries(contents.sort(([a], [b]) => a < b ? -1 : 1));
}

function plain(value: Value): unknown {
  switch (value.type) {
    case "string":
      return value.text;
    case "hash":
      return Object.fromEntries([...value.items].sort(([a], [b]) => a < b ? -1 : 1));
    case "set":
      return [...value.items.keys()].sort();
    case "zset":
      return [...value.items].map(({ member, score }) => [member, score]);
  }
}

/** Commands that read everything about a key; those for another type answer with an error. */
export function readsOf(key: string): string[][] {
  return [
    ["TYPE", key],
    ["PEXPIRETIME", key],
    ["GET", key],
    ["HGETALL", key],
    ["SMEMBERS", key],
    ["ZRANGE", key, "0", "-1", "WITHSCORES"],
  ];
}
