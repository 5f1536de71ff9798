import type { GameResult } from "./result.ts";

/** How far back an evening is remembered, in games. */
const remembered = 30;

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

/** What the latest of these results, which are in order, calls to mind; the best of it first. */
export function memoriesOf(results: readonly GameResult[]): readonly Memory[] {
  const all = results.slice(-remembered);
  const latest = all.at(-1);
  if (latest === undefined) return [];
  return [
    ...winStreaks(all, latest),
    ...revenges(all.slice(0, -1), latest),
    ...fails(all, latest),
    ...rollOffs(all, latest),
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

function revenges(before: readonly GameResult[], latest: GameResult): readonly Memory[] {
  const hits = before.flatMap((result) => result.hits);
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
