import assert from "node:assert/strict";
import { drinkReasons, type Memory, type TabLine } from "../../../src/game/mod.ts";
import {
  type Message,
  offerTable,
  renderBoard,
  renderClosedBoard,
  renderCorrected,
  renderCorrectMenu,
  renderForgetConfirm,
  renderForgotten,
  renderGiveMenu,
  renderGiven,
  renderHelp,
  renderLeaderboard,
  renderLeaveQuestion,
  renderMovedBoard,
  renderNewSession,
  renderNotice,
  renderNudge,
  renderPaid,
  renderRecap,
  renderStruck,
  renderTab,
  renderTumblingBoard,
} from "../../../src/discord/render/mod.ts";
import { commands } from "../../../src/discord/commands/mod.ts";
import { commandBodies } from "../../../src/discord/registration.ts";
import { type Language, languages, type Voice } from "../../../src/discord/words/mod.ts";
import { readCommandForm } from "../../../src/emulator/forms/command_form.ts";
import { Field } from "../../../src/emulator/forms/field.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";
import { biggestGame, four, idOf, rolledGame, startedAt, waitingGame } from "../render/_games.ts";
import { assertAccepted } from "../render/_limits.ts";
import { everyVoice, nameOf } from "./_voices.ts";

/** As long as a name is ever shown: each of its characters is escaped. */
const longest = "*".repeat(22) + "🍺".repeat(9);

const standings: readonly TabLine[] = Array.from({ length: 60 }, (_, index) => ({
  playerId: String(index),
  name: longest,
  received: 99_999,
  assigned: 99_999,
  paid: 50_000,
  games: 99_999,
  won: 50_000,
}));
const [playerId, otherId] = [idOf(0), idOf(1)];
const memories: readonly Memory[] = [
  { kind: "revenge", playerId, otherId },
  { kind: "win_streak", playerId, count: 99_999 },
  { kind: "fails", playerId, count: 99_999 },
  { kind: "roll_offs", count: 99_999 },
];
const biggest = (["active", "roll_off", "completed"] as const)
  .map((status) => biggestGame(status, longest));
const hit = rolledGame([longest, "Ben", longest], [6]);
const tied = rolledGame(four, [5, 4, 2, 2, 3, 1]);
const fullTable = waitingGame(Array.from({ length: 25 }, () => longest), { maxPlayers: 25 });
const titles = ["winner", "generous", "unlucky", "survivor", "bone_dry", "sleepyhead"] as const;

/** Ten payers with all the reasons that there are. */
function longestNotice(voice: Voice): Message {
  const drinks = Array.from({ length: 25 }, (_, index) => ({
    reason: drinkReasons[index % drinkReasons.length] ?? "critical_hit",
    giverName: longest,
    isUndone: index > 12,
  }));
  return renderNotice(voice, {
    lines: Array.from({ length: 10 }, () => ({ name: longest, drinks, left: 99_999 })),
    cheererIds: Array.from({ length: 99_999 }, (_, index) => String(index)),
  });
}

/** Every message that shows more than one of Ronnie's lines, at its longest. */
function longMessages(voice: Voice): readonly Message[] {
  const pick = () => 0;
  const debts = Array.from({ length: 25 }, (_, index) => ({
    reason: drinkReasons[index % drinkReasons.length] ?? "critical_hit",
    giverName: longest,
    at: startedAt,
  }));
  const counts = { received: 99_999, assigned: 99_999, paid: 50_000 };
  const offered = debts.map((debt, index) => ({ ...debt, toName: longest, drinkId: `g.${index}` }));
  return [
    ...biggest.flatMap((game) => [
      renderBoard(voice, game, { standings, memories }, "loud"),
      renderClosedBoard(voice, game, { standings, memories }),
      renderNudge(voice, game, game.players.map(({ id }) => id), pick),
    ]),
    renderBoard(voice, fullTable, null),
    renderHelp(voice, usualRules, commands.map(({ name }) => name), "1".repeat(19)),
    renderLeaderboard(voice, standings, standings, pick),
    renderTab(voice, {
      name: longest,
      debts,
      total: 99,
      previousSessionDebts: 99,
      allTime: counts,
    }),
    longestNotice(voice),
    renderPaid(
      voice,
      { paid: 99, left: 99, reasons: [...drinkReasons], previousSession: true },
      pick,
    ),
    renderCorrectMenu(voice, [...offered, ...offered], pick),
    renderStruck(voice),
    renderForgetConfirm(voice),
    renderForgotten(voice, 99_999),
    renderForgotten(voice, 0),
    renderGiveMenu(voice, { ...hit, drinks: biggest[0]?.drinks ?? [] }, idOf(0), pick),
    renderNewSession(voice, {
      openedBy: longest,
      running: Array.from({ length: 200 }, (_, index) => ({ channelId: idOf(index) })),
    }),
    renderMovedBoard(voice, hit, idOf(0)),
    renderRecap(voice, {
      since: startedAt,
      until: startedAt + 86_400_000,
      games: 99_999,
      drinks: 99_999,
      titles: titles.map((name) => ({
        name,
        playerIds: standings.map((line) => line.playerId),
        count: 99_999,
      })),
      memories,
    }, standings),
    renderRecap(voice, null, []),
  ];
}

Deno.test("in every language, the longest messages are ones that Discord accepts", () => {
  for (const voice of everyVoice) {
    for (const message of longMessages(voice)) {
      assert.doesNotThrow(() => assertAccepted(message), nameOf(voice));
    }
  }
});

Deno.test("in every language, the biggest board shows every player", () => {
  for (const voice of everyVoice) {
    const { more } = voice.words.lists;
    const leftOut = new Set(Array.from({ length: 25 }, (_, at) => voice.count(more, at + 1)));
    for (const game of [...biggest, fullTable]) {
      const description = renderBoard(voice, game, null).embeds?.[0]?.description ?? "";
      const left = description.split("\n").filter((line) => leftOut.has(line));
      assert.deepEqual(left, [], `${nameOf(voice)}, ${game.status}`);
    }
  }
});

Deno.test("in every language, a notice has a line for each of ten payers", () => {
  for (const voice of everyVoice) {
    assert.equal(longestNotice(voice).content?.split("\n").length, 10, nameOf(voice));
  }
});

Deno.test("in every language, short messages are as well", () => {
  for (const voice of everyVoice) {
    for (let variant = 0; variant < 8; variant++) {
      const pick = () => variant;
      const messages = [
        renderLeaveQuestion(voice, hit, idOf(0), pick),
        renderGiven(voice, hit, idOf(0), idOf(2), pick),
        renderTumblingBoard(voice, tied),
        renderCorrected(
          voice,
          longest,
          { toId: idOf(0), fromId: "x", reason: "critical_hit" },
          pick,
        ),
        offerTable(
          voice,
          { content: "", allowedMentions: { parse: [] } },
          waitingGame(four),
          idOf(1),
          idOf(9),
        ),
      ];
      for (const message of messages) {
        assert.doesNotThrow(() => assertAccepted(message), nameOf(voice));
      }
    }
  }
});

Deno.test("Discord takes the commands, with a description for each of its locales", () => {
  const bodies = commandBodies();
  const form = new Field(bodies);
  for (const body of form.list(0, 100)) readCommandForm(body);
  form.refuseIfBad();
  const locales = Object.values<Language>(languages).flatMap((language) => language.locales);
  for (const { description_localizations: texts = {}, options = [] } of bodies) {
    const all = [texts, ...options.map((option) => option.description_localizations)];
    for (const described of options.length > 0 ? all : []) {
      assert.deepEqual(
        Object.keys(described),
        locales.filter((locale) => !locale.startsWith("en")),
      );
    }
  }
});
