import { type Changed, extend } from "./move_result.ts";

/**
 * Starts a roll-off between those who tied for the lowest roll: one more round inside the same game.
 * A roll-off that ties again is followed by another one, until one of them is lowest.
 */
export function startRollOff(changed: Changed, tiedIds: readonly string[]): Changed {
  const { game } = changed;
  const playerIds = game.players.map((player) => player.id).filter((id) => tiedIds.includes(id));
  const rounds = [...game.rounds, { playerIds, rolls: [], skippedIds: [] }];
  return extend(changed, { ...game, status: "roll_off", rounds }, {
    type: "roll_off_started",
    playerIds,
    round: game.rounds.length,
  });
}
