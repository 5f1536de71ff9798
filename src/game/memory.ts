import type { DrinkVoided } from "./correction.ts";
import type { GameResult } from "./result.ts";
import type { TabLine } from "./tab.ts";

/** How far back an evening is remembered, in games. */
const rememberedGames = 30;

/** How far back an evening is remembered, in milliseconds. A session can be open for months. */
export const rememberedMs = 12 * 60 * 60_000;

/** How many results {@linkcode memoriesOf} needs: one more tells whether there were more games. */
export const resultsToRemember = rememberedGames + 1;

/** What a finished game's board shows of its session, besides the game. */
export interface Evening {
  readonly standings: readonly TabLine[];
  /** What the game calls to mind, the best of it first. */
  readonly memories: readonly Memory[];
}

/** Something that the latest game means only because of those before it in the session. */
export type Memory =
  /** Games won one after the other, of those that the player was in: three or more. */
  | { readonly kind: "win_streak"; readonly playerId: string; readonly count: number }
  /** A drink given to the player who had given one to the giver before. */
  | { readonly kind: "revenge"; readonly playerId: string; readonly otherId: string }
  /** Fails of one player in the session, the latest in this game: three or more. */
  | { readonly kind: "fails"; readonly playerId: string; readonly count: number }
  /** Games of the session that came to a roll-off, this one among them: four or more. */
  | { readonly kind: "roll_offs"; readonly count: number };

/**
 * What a game calls to mind, the best of it first. `results` are in order, and may go on after it; a
 * hit of a game with a voided drink may be one that never was, and is no reason for revenge.
 */
export function memoriesOf(
  results: readonly GameResult[],
  gameId: string,
  voided: readonly DrinkVoided[],
): readonly Memory[] {
  const index = results.findIndex((result) => result.gameId === gameId);
  const latest = results[index];
  if (latest === undefined) return [];
  const recent = results.slice(0, index + 1).filter(({ at }) => latest.at - at < rememberedMs);
  const all = recent.slice(-rememberedGames);
  // A number is true only if nothing of the evening is left out.
  const counted = all.length === recent.length
    ? [...fails(all, latest), ...rollOffs(all, latest)]
    : [];
  return [
    ...winStreaks(all, latest),
    ...revenges(
      all.filter((result) => !voided.some((one) => one.gameId === result.gameId)),
      latest,
    ),
    ...counted,
  ];
}

function winStreaks(all: readonly GameResult[], latest: GameResult): readonly Memory[] {
  return latest.winnerIds.flatMap((playerId) => {
    const played = all.filter(({ players }) => players.some((one) => one.playerId === playerId));
    const lost = played.findLastIndex(({ winnerIds }) => !winnerIds.includes(playerId));
    const count = played.length - 1 - lost;
    return count >= 3 ? [{ kind: "win_streak", playerId, count } as const] : [];
  });
}

function revenges(standing: readonly GameResult[], latest: GameResult): readonly Memory[] {
  if (!standing.includes(latest)) return [];
  const hits = standing.filter((result) => result !== latest).flatMap((result) => result.hits);
  return latest.hits.flatMap(({ fromId, toId }) => {
    const last = hits.findLast((hit) => hit.toId === fromId && hit.fromId !== fromId);
    return last !== undefined && last.fromId === toId
      ? [{ kind: "revenge", playerId: fromId, otherId: toId } as const]
      : [];
  });
}

function fails(all: readonly GameResult[], latest: GameResult): readonly Memory[] {
  return latest.failIds.flatMap((playerId) => {
    const count = all.filter(({ failIds }) => failIds.includes(playerId)).length;
    return count >= 3 ? [{ kind: "fails", playerId, count } as const] : [];
  });
}

function rollOffs(all: readonly GameResult[], latest: GameResult): readonly Memory[] {
  const hasOne = ({ players }: GameResult) => players.some(({ rollOffs }) => rollOffs.length > 0);
  const count = all.filter(hasOne).length;
  return hasOne(latest) && count >= 4 ? [{ kind: "roll_offs", count }] : [];
}
