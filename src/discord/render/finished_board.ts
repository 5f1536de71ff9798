import { type Evening, type Game, standingDrinks, winnersOf } from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
import { anyDrink, type BoardContent, drinksField, playersLimit } from "./board_content.ts";
import { loserOf } from "./board_quip.ts";
import { joinLines, joinNames, type ListField } from "./lists.ts";
import { pickInTurn } from "../quips/mod.ts";
import { showMemory } from "./memory.ts";
import { boldName, showPlayer } from "./people.ts";
import { listRollOffs, listRound, showDie } from "./rounds.ts";
import { listStandings, showStandingsLegend } from "./standings.ts";

/** A completed game: the winner first, then who drinks. */
export function completedContent(
  voice: Voice,
  game: Game,
  evening: Evening | null,
): BoardContent {
  const { board } = voice.words;
  return {
    title: voice.say(board.completedTitle),
    lead: [[...showWinners(voice, game), showVerdict(voice, game)].join("\n")],
    text: [joinLines(voice, listRound(voice, game, 0), playersLimit)],
    fields: finishedFields(voice, game, evening),
    footer: anyDrink(voice),
  };
}

/** A game that was called off: by whom first. */
export function abandonedContent(
  voice: Voice,
  game: Game,
  evening: Evening | null,
): BoardContent {
  const { board } = voice.words;
  const rolls = listRound(voice, game, 0);
  return {
    title: voice.say(board.abandonedTitle),
    lead: showCallingOff(voice, game),
    text: [
      voice.say(board.staysOnTab),
      ...(rolls.length > 0 ? [joinLines(voice, rolls, playersLimit)] : []),
    ],
    fields: finishedFields(voice, game, evening),
    footer: anyDrink(voice),
  };
}

function showVerdict(voice: Voice, game: Game): string {
  const { board } = voice.words;
  const loserId = loserOf(game);
  if (loserId === null) return voice.say(board.noLoser);
  const isOwed = standingDrinks(game).some(({ reason }) => reason === "lowest_roll");
  return isOwed
    ? voice.say(board.loser, { name: showPlayer(voice, game, loserId) })
    : voice.say(board.loserStruckOff);
}

function showWinners(voice: Voice, game: Game): readonly string[] {
  const winners = winnersOf(game);
  const roll = game.rounds[0]?.rolls.find(({ playerId }) => playerId === winners[0]);
  if (roll === undefined) return [];
  const { wins, shareWin } = voice.words.board;
  const names = joinNames(voice, winners.map((id) => showPlayer(voice, game, id)), 300);
  const die = showDie(roll.value, game.houseRules.diceSides);
  return [
    winners.length === 1
      ? voice.say(wins, { name: names, die })
      : voice.say(shareWin, { names, die }),
  ];
}

/** None for a table that everybody left, and for games of earlier releases, which kept no name. */
function showCallingOff(voice: Voice, { calledOff }: Game): readonly string[] {
  if (calledOff === null) return [];
  const { board } = voice.words;
  const name = boldName(voice, calledOff.by.name);
  switch (calledOff.why) {
    case "asked":
      return [voice.say(board.calledOff, { name })];
    case "stale":
      return [voice.say(board.leftAlone, { name })];
    default:
      return calledOff.why satisfies never;
  }
}

function finishedFields(
  voice: Voice,
  game: Game,
  evening: Evening | null,
): readonly ListField[] {
  const { board, session } = voice.words;
  const legend = showStandingsLegend(voice);
  return [
    { name: voice.say(session.remembers), lines: listMemory(voice, game, evening) },
    { name: voice.say(board.rollOffs), lines: listRollOffs(voice, game, game.rounds.length) },
    drinksField(voice, game, board.drinksOfGame),
    {
      name: voice.say(board.session, { legend }),
      lines: listStandings(voice, evening?.standings ?? []),
    },
  ];
}

/** One at most: the best of what the game calls to mind. */
function listMemory(voice: Voice, game: Game, evening: Evening | null): readonly string[] {
  const memory = evening?.memories[0];
  if (memory === undefined) return [];
  const pick = pickInTurn({ table: game.channelId, game: game.number, use: 0 });
  return [showMemory(voice, memory, (id) => showPlayer(voice, game, id), pick)];
}
