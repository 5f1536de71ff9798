import * as z from "zod";

/** More than Discord allows, with room for nicknames of then. */
const maxNameLength = 100;
/** More drinks than anybody has had. */
const maxCount = 1_000_000;

/** What the Go bot kept of a player, in one JSON text. Only the name is of use. */
const playerSchema = z.strictObject({
  ID: z.string(),
  Name: z.string().max(maxNameLength).refine(isPlain, "has characters that are not shown"),
  CurrentGameID: z.string(),
  LastRoll: z.int(),
  LastRollTime: z.string(),
});

/** Counts of a player, as the Go bot kept them. */
export interface GoStats {
  readonly assigned: number;
  readonly received: number;
}

/** What was read, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly problem: string };

/** The name in a `player:<id>`; null if it is empty. */
export function readGoName(id: string, text: string): Read<string | null> {
  const json = parseJson(text);
  if (json === undefined) return { problem: "it is no JSON" };
  const read = playerSchema.safeParse(json);
  if (!read.success) {
    const issues = read.error.issues.map(({ path, message }) => [...path, message].join(": "));
    return { problem: `it is no player of the Go bot's: ${issues.join("; ")}` };
  }
  const { ID, Name } = read.data;
  if (ID !== id) return { problem: "it is the record of another id" };
  return { value: Name.trim() === "" ? null : Name };
}

/** The counts in a `player_stats:<id>`. A count that is missing is 0. */
export function readGoStats(
  fields: readonly (readonly [field: string, text: string])[],
): Read<GoStats> {
  const stats = { assigned: 0, received: 0 };
  for (const [field, text] of fields) {
    if (field !== "assigned" && field !== "received") {
      return { problem: `it has a field ${shown(field)}` };
    }
    if (!/^\d{1,9}$/.test(text) || Number(text) > maxCount) {
      return { problem: `its field ${field} is ${shown(text)}, not a count up to ${maxCount}` };
    }
    stats[field] = Number(text);
  }
  return { value: stats };
}

/** A text of somebody else's, as it can be shown in a line. */
export function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !/[\p{Cc}\p{Co}\p{Cn}\u2028\u2029]/u.test(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
