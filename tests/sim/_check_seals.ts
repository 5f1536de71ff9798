import { areDiceSound } from "../../src/game/mod.ts";
import type { Snapshot } from "../_helpers/snapshot.ts";
import type { Simulation } from "./_simulation.ts";

/** The bot's clock follows Discord's, by this much at most. */
const clockErrorMs = 1_000;

/**
 * Whether the rolls of every game follow from its seal, and no request to Discord has told a seed
 * before the game was over.
 */
export function checkSeals(snapshot: Snapshot, { discord }: Simulation): readonly string[] {
  const bodies = discord.calls.map(({ at, body }) => ({ at, text: JSON.stringify(body ?? null) }));
  return snapshot.games.flatMap((game) => {
    const { id, dice, endedAt } = game;
    if (dice === null) return [`game ${id} is not sealed`];
    const told = bodies.find(({ text }) => text.includes(dice.seed))?.at;
    const isEarly = told !== undefined && (endedAt === null || told + clockErrorMs < endedAt);
    return [
      ...areDiceSound(game) ? [] : [`the rolls of game ${id} do not follow from its seal`],
      ...isEarly ? [`the seed of game ${id} was told at ${told}, before its end`] : [],
    ];
  });
}
