import {
  type LineCounts,
  lineCounts,
  noCounts,
  rankTab,
  type TabCounts,
  tabCounts,
  type TabLine,
} from "../game/mod.ts";
import { RecordCorrupt } from "../service/mod.ts";
import type { Mutation } from "./redis/mod.ts";
import type { OnCorrupt } from "./records/mod.ts";

/** Adds to one player's count on a tab. */
export function countOnTab(
  key: string,
  playerId: string,
  field: keyof LineCounts,
  by: number,
): Mutation {
  return { op: "count", key, field: `${playerId}:${field}`, by };
}

/** Writes the name of a player on a tab. */
export function nameOnTab(key: string, playerId: string, name: string): Mutation {
  return { op: "setField", key, field: `${playerId}:name`, value: name };
}

/**
 * The lines of a tab as its hash has them, ranked. Players without a count have no line: only their
 * name is there. A count that is no number is reported, and its line is left out.
 */
export function tabLines(
  key: string,
  fields: ReadonlyMap<string, string>,
  onCorrupt: OnCorrupt,
): readonly TabLine[] {
  const drafts = new Map<string, Draft>();
  // One pass: this is most of what a leaderboard costs in this process.
  for (const [field, text] of fields) {
    const end = field.indexOf(":");
    if (end <= 0) continue;
    const playerId = field.slice(0, end);
    let draft = drafts.get(playerId);
    if (draft === undefined) drafts.set(playerId, draft = newDraft(playerId));
    if (!addField(draft, field.slice(end + 1), text)) onCorrupt(notACount(key, field));
  }
  const lines: TabLine[] = [];
  for (const { line, isCorrupt } of drafts.values()) {
    if (!isCorrupt && lineCounts.some((field) => line[field] !== 0)) lines.push(line);
  }
  return rankTab(lines);
}

/** A line that is not complete yet. */
interface Draft {
  readonly line: { -readonly [Field in keyof TabLine]: TabLine[Field] };
  isCorrupt: boolean;
}

function newDraft(playerId: string): Draft {
  return { line: { playerId, name: playerId, ...noCounts }, isCorrupt: false };
}

/** Adds one field to a line; false if it is the line's first count that is no number. */
function addField(draft: Draft, what: string, text: string): boolean {
  if (what === "name") draft.line.name = text;
  if (!isLineCount(what) || draft.isCorrupt) return true;
  draft.isCorrupt = !isCount(text);
  draft.line[what] = Number(text);
  return !draft.isCorrupt;
}

function isLineCount(what: string): what is keyof LineCounts {
  return Object.hasOwn(noCounts, what);
}

/** Counts in a hash under fields that begin with `prefix`; null, and a report, if one is no number. */
export function readCounts(
  key: string,
  fields: ReadonlyMap<string, string>,
  prefix: string,
  onCorrupt: OnCorrupt,
): TabCounts | null {
  const counts = { received: 0, assigned: 0, paid: 0 };
  for (const field of tabCounts) {
    const text = fields.get(prefix + field) ?? "0";
    if (!isCount(text)) {
      onCorrupt(notACount(key, prefix + field));
      return null;
    }
    counts[field] = Number(text);
  }
  return counts;
}

/**
 * Counts in a hash, as by {@linkcode readCounts}, where a wrong count must not be ignored.
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
  return [...lineCounts, "name"].map((field) => `${playerId}:${field}`);
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

/** Whether the text of a field is a count. */
export function isCount(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

function notACount(key: string, field: string): RecordCorrupt {
  return new RecordCorrupt(key, `its field ${field} is not a count`);
}
