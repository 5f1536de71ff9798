import type { Game, Round } from "./game.ts";
import { absentPlayers, hasWalkedOut, isSeatKept } from "./game.ts";

/** What is remembered of a game that was played to its end. Appended once, never edited. */
export interface GameResult {
  readonly gameId: string;
  readonly sessionId: string;
  /** When the game was created, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** When it ended, in milliseconds since the epoch. */
  readonly at: number;
  /** In order of joining; without those who only had a kept seat. */
  readonly players: readonly PlayerResult[];
  /** Drinks of critical hits, in the order of giving. They stay, should a drink be voided. */
  readonly hits: readonly { readonly fromId: string; readonly toId: string }[];
  /** Who rolled a critical fail. */
  readonly failIds: readonly string[];
  /** The highest of everybody's round; more than one if they tied. */
  readonly winnerIds: readonly string[];
  /** Who drinks for the lowest roll, if anybody does. */
  readonly loserId: string | null;
  /** Whom the others skipped. */
  readonly skippedIds: readonly string[];
  /** Who left the begun game. */
  readonly leftIds: readonly string[];
}

/** One player's part in a game. */
export interface PlayerResult {
  readonly playerId: string;
  /** What they rolled in everybody's round; null if they did not. */
  readonly roll: number | null;
  /** What they rolled in each roll-off they were in, in order; null where they did not. */
  readonly rollOffs: readonly (number | null)[];
}

/** Counters of one player that results add up to. */
export interface ResultCounts {
  /** Finished games they rolled in. */
  readonly games: number;
  /** Those of them that they won, alone or together with others. */
  readonly won: number;
}

/** What is counted of a player in results. */
export const resultCounts = ["games", "won"] as const satisfies readonly (keyof ResultCounts)[];

/**
 * Who won a completed game: the highest roll of everybody's round, or all who share it. With fewer than
 * two rolls, or in a game that is not completed, nobody wins.
 */
export function winnersOf({ status, rounds: [round] }: Game): readonly string[] {
  if (status !== "completed" || round === undefined || round.rolls.length < 2) return [];
  const highest = Math.max(...round.rolls.map(({ value }) => value));
  const winners = round.rolls.filter(({ value }) => value === highest);
  return inOrder(round, winners.map(({ playerId }) => playerId));
}

/** The result of a game; null unless it is completed: a game that was called off has none. */
export function resultOf(game: Game): GameResult | null {
  if (game.status !== "completed" || game.endedAt === null) return null;
  const { players, houseRules, drinks, rounds: [everybody, ...rollOffs] } = game;
  const rolls = everybody?.rolls ?? [];
  const ids = players.map(({ id }) => id).filter((id) => !isSeatKept(game, id));
  return {
    gameId: game.id,
    sessionId: game.sessionId,
    startedAt: game.createdAt,
    at: game.endedAt,
    players: ids.map((playerId) => ({
      playerId,
      roll: rollIn(everybody, playerId),
      rollOffs: rollOffs.filter(({ playerIds }) => playerIds.includes(playerId))
        .map((round) => rollIn(round, playerId)),
    })),
    hits: drinks.flatMap(({ reason, fromId, toId }) =>
      reason === "critical_hit" && fromId !== null ? [{ fromId, toId }] : []
    ),
    failIds: rolls.filter(({ value }) => value === houseRules.criticalFail)
      .map(({ playerId }) => playerId),
    winnerIds: winnersOf(game),
    loserId: drinks.find(({ reason }) => reason === "lowest_roll")?.toId ?? null,
    skippedIds: absentPlayers(game).filter((id) => ids.includes(id) && !hasWalkedOut(game, id)),
    leftIds: ids.filter((id) => hasWalkedOut(game, id)),
  };
}

/** Adds up results per player. `games` and `won` of a tab are exactly this fold. */
export function foldResults(results: readonly GameResult[]): Map<string, ResultCounts> {
  const counts = new Map<string, ResultCounts>();
  for (const { players, winnerIds } of results) {
    for (const { playerId, roll } of players) {
      if (roll === null) continue;
      const { games, won } = counts.get(playerId) ?? { games: 0, won: 0 };
      counts.set(playerId, {
        games: games + 1,
        won: won + Number(winnerIds.includes(playerId)),
      });
    }
  }
  return counts;
}

function rollIn(round: Round | undefined, playerId: string): number | null {
  return round?.rolls.find((roll) => roll.playerId === playerId)?.value ?? null;
}

function inOrder({ playerIds }: Round, ids: readonly string[]): readonly string[] {
  return playerIds.filter((id) => ids.includes(id));
}
