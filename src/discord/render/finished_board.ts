import { type Evening, type Game, standingDrinks, winnersOf } from "../../game/mod.ts";
import { anyDrink, type BoardContent, drinksField, playersLimit } from "./board_content.ts";
import { loserOf } from "./board_quip.ts";
import { joinLines, joinNames, type ListField } from "./lists.ts";
import { pickInTurn } from "../quips/mod.ts";
import { remembersTitle, showMemory } from "./memory.ts";
import { boldName, showPlayer } from "./people.ts";
import { listRollOffs, listRound, showDie } from "./rounds.ts";
import { listStandings, standingsLegend } from "./standings.ts";

/** A completed game: the winner first, then who drinks. */
export function completedContent(
  game: Game,
  evening: Evening | null,
): BoardContent {
  return {
    title: "🏁 Game over",
    lead: [[...showWinners(game), showVerdict(game)].join("\n")],
    text: [joinLines(listRound(game, 0), playersLimit)],
    fields: finishedFields(game, evening),
    footer: anyDrink,
  };
}

/** A game that was called off: by whom first. */
export function abandonedContent(
  game: Game,
  evening: Evening | null,
): BoardContent {
  const rolls = listRound(game, 0);
  return {
    title: "🚪 Game called off",
    lead: showCallingOff(game),
    text: [
      "No loser this time. Drinks already on the tab stay on it.",
      ...(rolls.length > 0 ? [joinLines(rolls, playersLimit)] : []),
    ],
    fields: finishedFields(game, evening),
    footer: anyDrink,
  };
}

function showVerdict(game: Game): string {
  const loserId = loserOf(game);
  if (loserId === null) return "Nobody drinks for the lowest roll.";
  const isOwed = standingDrinks(game).some(({ reason }) => reason === "lowest_roll");
  return isOwed
    ? `🍺 ${showPlayer(game, loserId)} drinks for the lowest roll.`
    : "✏️ The drink for the lowest roll was struck off.";
}

function showWinners(game: Game): readonly string[] {
  const winners = winnersOf(game);
  const roll = game.rounds[0]?.rolls.find(({ playerId }) => playerId === winners[0]);
  if (roll === undefined) return [];
  const names = joinNames(winners.map((id) => showPlayer(game, id)), 300);
  const die = showDie(roll.value, game.houseRules.diceSides);
  return [
    winners.length === 1 ? `🏆 ${names} wins with ${die}` : `🏆 ${names} share the win: ${die}`,
  ];
}

/** None for a table that everybody left, and for games of earlier releases, which kept no name. */
function showCallingOff({ calledOff }: Game): readonly string[] {
  if (calledOff === null) return [];
  const name = boldName(calledOff.by.name);
  switch (calledOff.why) {
    case "asked":
      return [`${name} called it off.`];
    case "stale":
      return [`Nobody had moved for an hour, and ${name} opened a new table.`];
    default:
      return calledOff.why satisfies never;
  }
}

function finishedFields(game: Game, evening: Evening | null): readonly ListField[] {
  return [
    { name: remembersTitle, lines: listMemory(game, evening) },
    { name: "Roll-offs", lines: listRollOffs(game, game.rounds.length) },
    drinksField(game, "Drinks of this game"),
    { name: `This session: ${standingsLegend}`, lines: listStandings(evening?.standings ?? []) },
  ];
}

/** One at most: the best of what the game calls to mind. */
function listMemory(game: Game, evening: Evening | null): readonly string[] {
  const memory = evening?.memories[0];
  if (memory === undefined) return [];
  const pick = pickInTurn({ table: game.channelId, game: game.number, use: 0 });
  return [showMemory(memory, (id) => showPlayer(game, id), pick)];
}
