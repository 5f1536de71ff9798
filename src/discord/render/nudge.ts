import { awaitedRollers, type Game } from "../../game/mod.ts";
import { givingQuips, type Pick, say } from "../quips/mod.ts";
import type { Message } from "./message.ts";

/** Public: calls the players the game waits for. The only message that pings anybody. */
export function renderNudge(game: Game, playerIds: readonly string[], pick: Pick): Message {
  const called = [...new Set(playerIds)];
  const rollers = new Set(awaitedRollers(game));
  const occasion = called.length === 1 ? givingQuips.nudgeOne : givingQuips.nudgeMany;
  const lines = [
    `🔔 ${say(occasion, pick, {})}`,
    ...callFor("🎲 To roll:", called.filter((id) => rollers.has(id))),
    ...callFor("🎯 To give a drink:", called.filter((id) => !rollers.has(id))),
  ];
  return { content: lines.join("\n"), allowedMentions: { parse: [], users: called } };
}

function callFor(what: string, playerIds: readonly string[]): readonly string[] {
  return playerIds.length === 0 ? [] : [`${what} ${playerIds.map((id) => `<@${id}>`).join(" ")}`];
}
