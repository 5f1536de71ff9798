import { memoriesOf, type Memory } from "./memory.ts";
import type { Correction } from "./correction.ts";
import type { GameResult } from "./result.ts";
import { foldResults } from "./result.ts";
import type { TabLine } from "./tab.ts";

/** What somebody can be best at in an evening. */
export const titleNames = [
  "winner",
  "generous",
  "unlucky",
  "survivor",
  "bone_dry",
  "sleepyhead",
] as const;

/** A title, and who has earned it by which number; two who tie share it. */
export interface Title {
  readonly name: (typeof titleNames)[number];
  readonly playerIds: readonly string[];
  readonly count: number;
}

/** A session to look back on. Times are milliseconds since the epoch. */
export interface Recap {
  /** When the first game with a result began. */
  readonly since: number;
  /** When the last one ended. */
  readonly until: number;
  readonly games: number;
  readonly drinks: number;
  readonly titles: readonly Title[];
  /** What the latest game calls to mind, the best of it first. */
  readonly memories: readonly Memory[];
}

/**
 * Looks back on a session: its results by age, its tab and its corrections. Null if no game has a
 * result. Players without a name were forgotten, and get no title.
 */
export function recapOf(
  results: readonly GameResult[],
  tab: readonly TabLine[],
  corrections: readonly Correction[],
): Recap | null {
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined) return null;
  const voided = corrections.filter((each) => each.type === "drink_voided");
  const named = tab.filter(({ name }) => name !== "");
  return {
    since: first.startedAt,
    until: last.at,
    games: results.length,
    drinks: tab.reduce((sum, { received }) => sum + received, 0),
    titles: titleNames.flatMap((name) => titleOf(name, results, named)),
    memories: memoriesOf(results, last.gameId, voided),
  };
}

function titleOf(
  name: Title["name"],
  results: readonly GameResult[],
  tab: readonly TabLine[],
): readonly Title[] {
  const counted = tab.map((line) => [line.playerId, countFor(name, results, line)] as const);
  const count = Math.max(0, ...counted.map(([, one]) => one));
  if (count === 0) return [];
  const playerIds = counted.filter(([, one]) => one === count).map(([id]) => id);
  return [{ name, playerIds, count }];
}

function countFor(name: Title["name"], results: readonly GameResult[], line: TabLine): number {
  const { playerId: id, received } = line;
  const isOne = (ids: readonly string[]) => ids.filter((one) => one === id).length;
  const sum = (of: (result: GameResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  switch (name) {
    case "winner":
      return foldResults(results).get(id)?.won ?? 0;
    case "generous":
      return sum(({ hits }) =>
        hits.filter(({ fromId, toId }) => fromId === id && toId !== id).length
      );
    case "unlucky":
      return sum(({ failIds, loserId }) => isOne(failIds) + Number(loserId === id));
    case "survivor":
      return sum(({ players, loserId, skippedIds, leftIds }) =>
        players.some(({ playerId, rollOffs }) => playerId === id && rollOffs.length > 0) &&
          loserId !== id && isOne([...skippedIds, ...leftIds]) === 0
          ? 1
          : 0
      );
    case "bone_dry":
      return received > 0 ? 0 : foldResults(results).get(id)?.games ?? 0;
    case "sleepyhead":
      return sum(({ skippedIds }) => isOne(skippedIds));
    default:
      return name satisfies never;
  }
}
