import { awaitedRollers, type Game } from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import type { Text, Voice } from "../words/mod.ts";
import type { Message } from "./message.ts";
import { isMentionable, mention, showPlayer } from "./people.ts";

/** Public: mentions the players that the game waits for, as far as the server wants mentions. */
export function renderNudge(
  voice: Voice,
  game: Game,
  playerIds: readonly string[],
  pick: PickVariant,
): Message {
  const { moves, quips: { giving } } = voice.words;
  const called = [...new Set(playerIds)];
  const rollers = new Set(awaitedRollers(game));
  const said = voice.quip(called.length === 1 ? giving.nudgeOne : giving.nudgeMany, pick);
  const lines = [
    `🔔 ${said}`,
    ...callFor(voice, game, moves.nudgeRoll, called.filter((id) => rollers.has(id))),
    ...callFor(voice, game, moves.nudgeGive, called.filter((id) => !rollers.has(id))),
  ];
  const users = game.style.mentions ? called.filter(isMentionable) : [];
  return { content: lines.join("\n"), allowedMentions: { parse: [], users } };
}

function callFor(
  voice: Voice,
  game: Game,
  text: Text<"names">,
  playerIds: readonly string[],
): readonly string[] {
  if (playerIds.length === 0) return [];
  const called = playerIds.map((id) =>
    isMentionable(id) ? mention(id) : showPlayer(voice, game, id)
  );
  return [voice.say(text, { names: called.join(" ") })];
}
