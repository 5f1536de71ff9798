import {
  awaitedRollers,
  type Evening,
  type Game,
  type GameStatus,
  isSeatKept,
  nudgeAfterMs,
  skipAfterMs,
} from "../../game/mod.ts";
import { pickInTurn } from "../quips/mod.ts";
import { longestLength } from "../icons/mod.ts";
import type { Voice } from "../words/mod.ts";
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

type ContentOf = (voice: Voice, game: Game, evening: Evening | null) => BoardContent;

const contents: Readonly<Record<GameStatus, ContentOf>> = {
  waiting: waitingContent,
  active: activeContent,
  roll_off: (voice, game) => rollOffContent(voice, game),
  completed: completedContent,
  abandoned: abandonedContent,
};

/**
 * The board: a pure function of the game, and of its session's evening once it is over (null if
 * that is not at hand). `calling` is how it mentions those it concerns. It keeps Discord's limits for
 * every game and every name, by leaving out the ends of lists and saying so.
 */
export function renderBoard(
  voice: Voice,
  game: Game,
  evening: Evening | null,
  calling: Calling = "off",
): Message {
  return {
    ...renderEmbed(voice, game, evening),
    ...renderCall(voice, game, calling),
    components: [boardButtons(voice, game)],
  };
}

/** The board of a roll-off whose last throw has ended the game, while its die still tumbles. */
export function renderTumblingBoard(
  voice: Voice,
  game: Game,
  calling: Calling = "off",
): Message {
  const { before, rollerId } = beforeLastThrow(game);
  const turn = { table: game.channelId, game: game.number, use: 0 };
  const said = voice.quip(voice.words.quips.rollOff.tumbling, pickInTurn(turn), {
    name: showPlayer(voice, game, rollerId),
  });
  return {
    ...embedOf(voice, before, rollOffContent(voice, before, rollerId), said),
    ...renderCall(voice, before, calling),
    components: [boardButtons(voice, before)],
  };
}

/** The same board without buttons, for a game that another one has taken the place of. */
export function renderClosedBoard(
  voice: Voice,
  game: Game,
  evening: Evening | null,
): Message {
  return withoutComponents(renderEmbed(voice, game, evening));
}

function renderEmbed(voice: Voice, game: Game, evening: Evening | null): Message {
  const content = contents[game.status](voice, game, evening);
  return embedOf(voice, game, content, boardQuip(voice, game));
}

function embedOf(
  voice: Voice,
  game: Game,
  { title, lead = [], text, fields, footer }: BoardContent,
  said: string,
): Message {
  const smallPrint = [footer, showSeal(voice, game)].filter((line) => line !== "").join("\n");
  const description = [...lead, `> ${said}`, ...text].join("\n\n");
  const limit = embedLimit - title.length - longestLength(description) - smallPrint.length;
  return embedMessage({
    title,
    description,
    color: colors[game.status],
    fields: fitFields(voice, fields, limit),
    footer: { text: smallPrint },
  });
}

function waitingContent(voice: Voice, game: Game): BoardContent {
  const { board } = voice.words;
  const seats = game.players.map(({ id, name }) => {
    const seat = `${id === game.creatorId ? "👑" : "🪑"} ${boldName(voice, name)}`;
    return isSeatKept(game, id) ? voice.say(board.seatKept, { name: seat }) : seat;
  });
  const { maxPlayers: max } = game.houseRules;
  const heading = voice.say(board.atTable, { count: game.players.length, max });
  return {
    title: voice.say(board.waitingTitle),
    text: [`${heading}\n${joinLines(voice, seats, playersLimit)}`],
    fields: [
      { name: voice.say(board.houseRules), lines: [showHouseRules(voice, game.houseRules)] },
      { name: voice.say(board.whoBegins), lines: listBeginners(voice, game) },
    ],
    footer: anyDrink(voice),
  };
}

function listBeginners(voice: Voice, game: Game): readonly string[] {
  const { board } = voice.words;
  const name = showPlayer(voice, game, game.creatorId);
  if (isSeatKept(game, game.creatorId)) return [voice.say(board.anybodyBegins)];
  const { forceStartAfterMs } = game.houseRules;
  const time = showClock(game.creatorSince + forceStartAfterMs);
  const span = showSpan(voice, forceStartAfterMs);
  return [
    voice.say(board.hostBegins, { name }),
    voice.say(board.othersBegin, { span, time, name }),
  ];
}

function activeContent(voice: Voice, game: Game): BoardContent {
  const { board } = voice.words;
  return {
    title: voice.say(board.activeTitle),
    text: [joinLines(voice, listRound(voice, game, 0), playersLimit), showAwaited(voice, game)],
    fields: [drinksField(voice, game, board.drinksSoFar)],
    footer: runningFooter(voice),
  };
}

function rollOffContent(voice: Voice, game: Game, tumblingId?: string): BoardContent {
  const { board } = voice.words;
  const index = game.rounds.length - 1;
  const everybody = game.rounds[0];
  return {
    title: voice.say(board.rollOffTitle, { count: index }),
    text: [
      showStakes(voice, game, index),
      joinLines(voice, listRound(voice, game, index, tumblingId), playersLimit),
      ...tumblingId === undefined ? [showAwaited(voice, game)] : [],
    ],
    fields: [
      {
        name: voice.say(board.everybodysRound),
        lines: everybody ? [showRound(voice, game, everybody)] : [],
      },
      { name: voice.say(board.rollOffsBefore), lines: listRollOffs(voice, game, index) },
      drinksField(voice, game, board.drinksSoFar),
    ],
    footer: runningFooter(voice),
  };
}

/** Who rolls against whom, and for what: the most important line of a roll-off. */
function showStakes(voice: Voice, game: Game, index: number): string {
  const { board } = voice.words;
  const ids = game.rounds[index]?.playerIds ?? [];
  const names = ids.map((id) => showPlayer(voice, game, id));
  const versus = joinWithin(voice, names, " ⚔️ ", 300);
  const value = tiedValue(game, index);
  const tie = value === null ? voice.say(board.tied) : voice.say(board.tiedWith, { value });
  return `### ${versus}\n${tie} ${voice.say(board.stakes)}`;
}

function showAwaited(voice: Voice, game: Game): string {
  const { board } = voice.words;
  const listed = (ids: readonly string[]) =>
    joinNames(voice, ids.map((id) => showPlayer(voice, game, id)), 300);
  const rollers = awaitedRollers(game);
  const toRoll = rollers.length > 0
    ? [voice.say(board.waitingToRoll, { names: listed(rollers) })]
    : [];
  const toGive = game.hitIds.length > 0
    ? [voice.say(board.waitingToGive, { names: listed(game.hitIds) })]
    : [];
  return [...toRoll, ...toGive].join("\n");
}

function runningFooter(voice: Voice): string {
  return voice.say(voice.words.board.quiet, {
    nudge: showSpan(voice, nudgeAfterMs),
    skip: showSpan(voice, skipAfterMs),
  });
}
