import { keyTable } from "./key_table.ts";

/** Name of a kind of key, as in {@linkcode keyTable}. */
export type KeyKindName = keyof typeof keyTable;

/** A key taken apart: what kind it is, and the ids in it, in order. */
export interface ParsedKey {
  readonly kind: KeyKindName;
  readonly ids: readonly string[];
}

/** Every kind of key, in the order of the table. */
export const keyKindNames = Object.keys(keyTable) as readonly KeyKindName[];

/** As in `isKeyPart`. */
const part = "([!-9;-z|~]{1,64})";

const shapes = keyKindNames.map((kind) => ({ kind, shape: shapeOf(keyTable[kind].pattern) }));

/** Takes a key apart; null if it is none of ours. */
export function parseKey(key: string): ParsedKey | null {
  for (const { kind, shape } of shapes) {
    const match = shape.exec(key);
    if (match) return { kind, ids: match.slice(1) };
  }
  return null;
}

function shapeOf(pattern: string): RegExp {
  const source = pattern.replace(/\{[^}]*\}/, `\\{${part}\\}`).replace(/<[^>]*>/, part);
  return new RegExp(`^${source}$`);
}
