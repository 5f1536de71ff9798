import { awaitedRollers, type Game } from "../../game/mod.ts";
import { givingQuips, type PickVariant, say } from "../quips/mod.ts";
import type { Message } from "./message.ts";
import { isMentionable, mention, showPlayer } from "./people.ts";

/** Public: mentions the players that the game waits for. */
export function renderNudge(game: Game, playerIds: readonly string[], pick: PickVariant): Message {
  const called = [...new Set(playerIds)];
  const rollers = new Set(awaitedRollers(game));
  const occasion = called.length === 1 ? givingQuips.nudgeOne : givingQuips.nudgeMany;
  const lines = [
    `🔔 ${say(occasion, pick, {})}`,
    ...callFor(game, "🎲 To roll:", called.filter((id) => rollers.has(id))),
    ...callFor(game, "🎯 To give a drink:", called.filter((id) => !rollers.has(id))),
  ];
  const users = called.filter(isMentionable);
  return { content: lines.join("\n"), allowedMentions: { parse: [], users } };
}

function callFor(
  game: Game,
  what: string,
  playerIds: readonly string[],
): readonly string[] {
  if (playerIds.length === 0) return [];
  const called = playerIds.map((id) => isMentionable(id) ? mention(id) : showPlayer(game, id));
  return [`${what} ${called.join(" ")}`];
}
