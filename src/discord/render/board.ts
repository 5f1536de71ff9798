import { voiceFor } from "../words/mod.ts";
import {
  awaitedRollers,
  type Evening,
  type Game,
  type GameStatus,
  isSeatKept,
  nudgeAfterMs,
  skipAfterMs,
} from "../../game/mod.ts";
import { pickInTurn, rollOffQuips, say } from "../quips/mod.ts";
import { boardButtons } from "./board_buttons.ts";
import { boardQuip } from "./board_quip.ts";
import { type Calling, renderCall } from "./call.ts";
import { anyDrink, type BoardContent, drinksField, playersLimit } from "./board_content.ts";
import { abandonedContent, completedContent } from "./finished_board.ts";
import { showHouseRules } from "./house_rules.ts";
import { embedLimit, fitFields, joinLines, joinNames, joinWithin } from "./lists.ts";
import { embedMessage, type Message, withoutComponents } from "./message.ts";
import { boldName, showPlayer } from "./people.ts";
import { listRollOffs, listRound, showRound, tiedValue } from "./rounds.ts";
import { showSeal } from "./seal.ts";
import { beforeLastThrow } from "./tumble.ts";
import { showClock, showSpan } from "./times.ts";

const colors = {
  waiting: 0x3498db,
  active: 0x2ecc71,
  roll_off: 0xe74c3c,
  completed: 0xf1c40f,
  abandoned: 0x95a5a6,
} as const satisfies Record<GameStatus, number>;

type ContentOf = (game: Game, evening: Evening | null) => BoardContent;

const contents: Readonly<Record<GameStatus, ContentOf>> = {
  waiting: waitingContent,
  active: activeContent,
  roll_off: (game) => rollOffContent(game),
  completed: completedContent,
  abandoned: abandonedContent,
};

/**
 * The board: a pure function of the game, and of its session's evening once it is over (null if
 * that is not at hand). `calling` is how it mentions those it concerns. It keeps Discord's limits for
 * every game and every name, by leaving out the ends of lists and saying so.
 */
export function renderBoard(
  game: Game,
  evening: Evening | null,
  calling: Calling = "off",
): Message {
  return {
    ...renderEmbed(game, evening),
    ...renderCall(game, calling),
    components: [boardButtons(game)],
  };
}

/** The board of a roll-off whose last throw has ended the game, while its die still tumbles. */
export function renderTumblingBoard(game: Game, calling: Calling = "off"): Message {
  const { before, rollerId } = beforeLastThrow(game);
  const turn = { table: game.channelId, game: game.number, use: 0 };
  const said = say(rollOffQuips.tumbling, pickInTurn(turn), {
    name: showPlayer(game, rollerId),
  });
  return {
    ...embedOf(before, rollOffContent(before, rollerId), said),
    ...renderCall(before, calling),
    components: [boardButtons(before)],
  };
}

/** The same board without buttons, for a game that another one has taken the place of. */
export function renderClosedBoard(game: Game, evening: Evening | null): Message {
  return withoutComponents(renderEmbed(game, evening));
}

function renderEmbed(game: Game, evening: Evening | null): Message {
  return embedOf(game, contents[game.status](game, evening), boardQuip(game));
}

function embedOf(
  game: Game,
  { title, lead = [], text, fields, footer }: BoardContent,
  said: string,
): Message {
  const smallPrint = `${footer}\n${showSeal(game)}`;
  const description = [...lead, `> ${said}`, ...text].join("\n\n");
  const limit = embedLimit - title.length - description.length - smallPrint.length;
  return embedMessage({
    title,
    description,
    color: colors[game.status],
    fields: fitFields(fields, limit),
    footer: { text: smallPrint },
  });
}

function waitingContent(game: Game): BoardContent {
  const seats = game.players.map(({ id, name }) =>
    `${id === game.creatorId ? "👑" : "🪑"} ${boldName(name)}${
      isSeatKept(game, id) ? ": seat kept" : ""
    }`
  );
  const heading = `**At the table (${game.players.length}/${game.houseRules.maxPlayers})**`;
  return {
    title: "🎲 Ronnied: who's in?",
    text: [`${heading}\n${joinLines(seats, playersLimit)}`],
    fields: [
      { name: "House rules", lines: [showHouseRules(game.houseRules)] },
      { name: "Who begins", lines: listBeginners(game) },
    ],
    footer: anyDrink,
  };
}

function listBeginners(game: Game): readonly string[] {
  const creator = showPlayer(game, game.creatorId);
  if (isSeatKept(game, game.creatorId)) return ["Anybody at the table, any time."];
  const { forceStartAfterMs } = game.houseRules;
  const at = showClock(game.creatorSince + forceStartAfterMs);
  return [
    `👑 ${creator}, the host, any time.`,
    `Any other player, after ${showSpan(voiceFor(null), forceStartAfterMs)}: from ${at} on. ` +
    `Then ${creator} owes a drink for the wait.`,
  ];
}

function activeContent(game: Game): BoardContent {
  return {
    title: "🎲 Everybody rolls!",
    text: [joinLines(listRound(game, 0), playersLimit), showAwaited(game)],
    fields: [drinksField(game, "Drinks so far")],
    footer: runningFooter(),
  };
}

function rollOffContent(game: Game, tumblingId?: string): BoardContent {
  const index = game.rounds.length - 1;
  const everybody = game.rounds[0];
  return {
    title: `⚔️ ROLL-OFF number ${index}`,
    text: [
      showStakes(game, index),
      joinLines(listRound(game, index, tumblingId), playersLimit),
      ...tumblingId === undefined ? [showAwaited(game)] : [],
    ],
    fields: [
      { name: "Everybody's round", lines: everybody ? [showRound(game, everybody)] : [] },
      { name: "Roll-offs before", lines: listRollOffs(game, index) },
      drinksField(game, "Drinks so far"),
    ],
    footer: runningFooter(),
  };
}

/** Who rolls against whom, and for what: the most important line of a roll-off. */
function showStakes(game: Game, index: number): string {
  const ids = game.rounds[index]?.playerIds ?? [];
  const versus = joinWithin(ids.map((id) => showPlayer(game, id)), " ⚔️ ", 300);
  const value = tiedValue(game, index);
  const tie = value === null ? "They tied for lowest." : `They tied for lowest with **${value}**.`;
  return `### ${versus}\n${tie} **Only they roll:** the lowest takes the lowest-roll drink 🍺`;
}

function showAwaited(game: Game): string {
  const name = (id: string) => showPlayer(game, id);
  const rollers = awaitedRollers(game);
  const toRoll = rollers.length > 0
    ? [`⏳ Waiting for ${joinNames(rollers.map(name), 300)} to roll.`]
    : [];
  const toGive = game.hitIds.length > 0
    ? [`🎯 Waiting for ${joinNames(game.hitIds.map(name), 300)} to give a drink (press **Give**).`]
    : [];
  return [...toRoll, ...toGive].join("\n");
}

function runningFooter(): string {
  return `All quiet? Nudge after ${showSpan(voiceFor(null), nudgeAfterMs)}, Skip after ${
    showSpan(voiceFor(null), skipAfterMs)
  }.`;
}
