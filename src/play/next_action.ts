import type { ComponentKind } from "../discord/render/mod.ts";
import { awaitedRollers, type Game, isLive, type Person } from "../game/mod.ts";

/** What a member does next in a round that is played for a visitor. */
export interface Action {
  readonly by: Person;
  /** `start` is a command, the others are components of the game's messages. */
  readonly kind: "start" | Extract<ComponentKind, "join" | "begin" | "roll" | "give" | "pay">;
  /** For the visitor, as "Ben rolls". */
  readonly text: string;
}

/** A table of more takes too long to look at. */
const seats = 4;

/**
 * What is done next so that a round comes to its end: the first of the members opens a table, the
 * others sit down, those who have to give or to roll do so, and the loser pays. Null when the game
 * is over for good.
 *
 * @param game the channel's game; null to open a table.
 */
export function nextAction(game: Game | null, members: readonly Person[]): Action | null {
  const say = (by: Person | undefined, kind: Action["kind"], text: string): Action | null =>
    by === undefined ? null : { by, kind, text: `${by.name} ${text}` };
  const member = (id: string | undefined) => members.find((one) => one.id === id);
  if (!game) return say(members[0], "start", "opens a table");
  if (!isLive(game)) {
    return game.status === "completed"
      ? say(member(game.drinks.at(-1)?.toId), "pay", "pays a drink")
      : null;
  }
  if (game.status === "waiting") {
    const free = Math.min(seats, game.houseRules.maxPlayers) - game.players.length;
    const next = members.find(({ id }) => game.players.every((player) => player.id !== id));
    return free > 0 && next
      ? say(next, "join", "sits down")
      : say(member(game.creatorId), "begin", "begins");
  }
  const giver = member(game.hitIds[0]);
  if (giver) return say(giver, "give", "gives a drink away");
  return say(awaitedRollers(game).map(member).find(Boolean), "roll", "rolls");
}
