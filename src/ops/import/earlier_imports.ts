import {
  type ForeignCounts,
  type ImportState,
  importStateOf,
  keyTable,
  parseKey,
  type Snapshot,
} from "../../storage/mod.ts";

/** What each server has taken before, by its id. */
export function importsIn(
  { entries }: Pick<Snapshot, "entries">,
): ReadonlyMap<string, ImportState> {
  const imports = new Map<string, ImportState>();
  for (const entry of entries.values()) {
    const parsed = parseKey(entry.key);
    const isOne = parsed?.kind === "importedCounts" && entry.type === keyTable.importedCounts.type;
    if (!isOne || entry.type !== "hash") continue;
    const fields = entry.value.map(([field, text]) => [String(field), String(text)] as const);
    imports.set(parsed.ids[0] ?? "", importStateOf(new Map(fields)));
  }
  return imports;
}

/** Whether a server seems to have taken these counts before: it has those of most of the players. */
export function looksTaken(
  players: readonly ForeignCounts[],
  { playerIds }: ImportState,
): boolean {
  return players.filter(({ id }) => playerIds.has(id)).length * 2 > players.length;
}
