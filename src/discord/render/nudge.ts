import { awaitedRollers, type Game } from "../../game/mod.ts";
import { givingQuips, type Pick, say } from "../quips/mod.ts";
import type { Message } from "./message.ts";
import { showPlayer } from "./people.ts";

/** Public: calls the players the game waits for. The only message that pings anybody. */
export function renderNudge(game: Game, playerIds: readonly string[], pick: Pick): Message {
  const called = [...new Set(playerIds)];
  const rollers = new Set(awaitedRollers(game));
  const occasion = called.length === 1 ? givingQuips.nudgeOne : givingQuips.nudgeMany;
  const lines = [
    `🔔 ${say(occasion, pick, {})}`,
    ...callFor(game, "🎲 To roll:", called.filter((id) => rollers.has(id))),
    ...callFor(game, "🎯 To give a drink:", called.filter((id) => !rollers.has(id))),
  ];
  const users = called.filter(isPingable);
  return { content: lines.join("\n"), allowedMentions: { parse: [], users } };
}

function callFor(
  game: Game,
  what: string,
  playerIds: readonly string[],
): readonly string[] {
  if (playerIds.length === 0) return [];
  const called = playerIds.map((id) => isPingable(id) ? `<@${id}>` : showPlayer(game, id));
  return [`${what} ${called.join(" ")}`];
}

/** Whether Discord knows somebody under this id. One who was forgotten has another kind of id. */
function isPingable(playerId: string): boolean {
  return /^\d{1,20}$/.test(playerId);
}
