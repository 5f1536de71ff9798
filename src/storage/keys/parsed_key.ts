import { fillPattern, shapeOf } from "./key_kind.ts";
import { type KeyKindName, keyKindNames, keyTable } from "./key_table.ts";

/** A key taken apart: what kind it is, and the ids in it, in order. */
export interface ParsedKey {
  readonly kind: KeyKindName;
  readonly ids: readonly string[];
}

const shapes = new Map(keyKindNames.map((kind) => {
  const row = keyTable[kind];
  return [headOf(row.pattern), { kind, shape: shapeOf(row) }];
}));

/** Takes a key apart; null if it is none of ours. */
export function parseKey(key: string): ParsedKey | null {
  const found = shapes.get(headOf(key));
  const match = found?.shape.exec(key);
  return found && match ? { kind: found.kind, ids: match.slice(1) } : null;
}

/** A glob for SCAN and ACL rules that matches every key of a kind: braces mean nothing in one. */
export function globOf(kind: KeyKindName): string {
  return keyWith(kind, "*");
}

/** A key of a kind with the same text in the place of every id. */
export function keyWith(kind: KeyKindName, id: string): string {
  return fillPattern(keyTable[kind], id);
}

/** What stands before the first id. No two kinds have the same. */
function headOf(key: string): string {
  return key.split("{", 1)[0] ?? key;
}
