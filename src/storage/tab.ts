import { rankTab, type TabCounts, type TabLine } from "../game/mod.ts";
import { RecordCorrupt } from "../service/mod.ts";
import type { Mutation } from "./mutation.ts";
import type { OnCorrupt } from "./record.ts";

const countFields = ["received", "assigned", "paid"] as const;
type CountField = typeof countFields[number];

/** Adds to one player's count on a tab. */
export function countOnTab(
  key: string,
  playerId: string,
  field: CountField,
  by: number,
): Mutation {
  return { op: "count", key, field: `${playerId}:${field}`, by };
}

/** Notes the name of a player on a tab. */
export function nameOnTab(key: string, playerId: string, name: string): Mutation {
  return { op: "setField", key, field: `${playerId}:name`, value: name };
}

/**
 * The lines of a tab as its hash has them, ranked. Players without a single count are no line: only
 * their name was noted. A count that is none is reported, and its line is left out.
 */
export function tabLines(
  key: string,
  fields: ReadonlyMap<string, string>,
  onCorrupt: OnCorrupt,
): readonly TabLine[] {
  const lines = playersOf(fields.keys()).flatMap((playerId) => {
    const counts = readCounts(key, fields, `${playerId}:`, onCorrupt);
    if (counts === null || countFields.every((field) => counts[field] === 0)) return [];
    return [{ playerId, name: fields.get(`${playerId}:name`) ?? playerId, ...counts }];
  });
  return rankTab(lines);
}

/** Counts in a hash under fields that begin with `prefix`; null, and a report, if one is no number. */
export function readCounts(
  key: string,
  fields: ReadonlyMap<string, string>,
  prefix: string,
  onCorrupt: OnCorrupt,
): TabCounts | null {
  const counts = { received: 0, assigned: 0, paid: 0 };
  for (const field of countFields) {
    const text = fields.get(prefix + field) ?? "0";
    if (!/^\d{1,15}$/.test(text)) {
      onCorrupt(new RecordCorrupt(key, `its field ${prefix}${field} is not a count`));
      return null;
    }
    counts[field] = Number(text);
  }
  return counts;
}

/**
 * Counts in a hash, as by {@linkcode readCounts}, where a wrong one must not be passed over.
 *
 * @throws {RecordCorrupt} if one is no number.
 */
export function strictCounts(
  key: string,
  fields: ReadonlyMap<string, string>,
  prefix: string,
): TabCounts {
  const counts = readCounts(key, fields, prefix, (error) => {
    throw error;
  });
  return counts ?? { received: 0, assigned: 0, paid: 0 };
}

/** Every field that a player may have on a tab. */
export function tabFields(playerId: string): readonly string[] {
  return [...countFields, "name"].map((field) => `${playerId}:${field}`);
}

/** Ids of the players that fields of a tab are about. */
export function playersOf(fields: Iterable<string>): readonly string[] {
  const ids = new Set<string>();
  for (const field of fields) {
    const end = field.indexOf(":");
    if (end > 0) ids.add(field.slice(0, end));
  }
  return [...ids];
}
