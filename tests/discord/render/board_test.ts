import { voiceFor } from "../../../src/discord/words/mod.ts";
import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import type { Evening, Game } from "../../../src/game/mod.ts";
import {
  componentKinds,
  type Message,
  renderBoard,
  renderClosedBoard,
} from "../../../src/discord/render/mod.ts";
import { againGame, four, idOf, play, rolledGame, startedAt, waitingGame } from "./_games.ts";
import { markdownOf } from "./_limits.ts";

const board = (game: Game) => renderBoard(english, game, null);
const fieldOf = (message: Message, name: string) =>
  message.embeds?.[0]?.fields?.find((field) => field.name.startsWith(name))?.value;
const buttonsOf = ({ components = [] }: Message) =>
  components.flatMap((row) => row.components.map((one) => one.type === 2 ? one.label : "menu"));
const idsOf = ({ components = [] }: Message) =>
  components.flatMap((row) => row.components.map((one) => one.customId));

Deno.test("a waiting board shows who is in, the house rules, and who may begin when", () => {
  const message = board(waitingGame(four));
  const text = markdownOf(message);
  assert.match(text, /At the table \(4\/10\)/);
  assert.match(text, /👑 \*\*Ann\*\*/);
  for (const name of ["Bob", "Cid", "Dee"]) assert.ok(text.includes(`🪑 **${name}**`), name);
  assert.match(fieldOf(message, "House rules") ?? "", /1–6 · \*\*6\*\* gives .* \*\*1\*\* takes/);
  const seconds = (startedAt + 300_000) / 1000;
  assert.match(
    fieldOf(message, "Who begins") ?? "",
    new RegExp(`after 5 minutes: from <t:${seconds}:t> on.*\\*\\*Ann\\*\\* owes`),
  );
  assert.deepEqual(buttonsOf(message), ["Join", "Leave", "Begin"]);
});

Deno.test("a server that plays for something of its own is not told that water counts", () => {
  const gym = voiceFor("en-US", { one: "push-up", many: "push-ups", icon: "💪" });
  const game = rolledGame(["Ann", "Bob"], [6]);
  assert.match(markdownOf(board(waitingGame(four))), /Water counts/);
  const text = markdownOf(renderBoard(gym, waitingGame(four), null));
  assert.doesNotMatch(text, /Water/);
  assert.match(text, /\*\*6\*\* gives a push-up/);
  const running = renderBoard(gym, game, null);
  assert.match(markdownOf(running), /has a push-up to give/);
  const buttons = running.components?.[0]?.components ?? [];
  const pay = buttons.find((one) => one.type === 2 && one.label === "Pay a push-up");
  assert(pay?.type === 2);
  assert.deepEqual(pay.emoji, { name: "💪" });
});

Deno.test("an active board shows each roll, who is waited for, and the drinks so far", () => {
  const message = board(rolledGame(four, [6, 1]));
  const text = markdownOf(message);
  assert.match(text, /⚅ \*\*6\*\* 🎯 \*\*Ann\*\*: has a drink to give/);
  assert.match(text, /⚀ \*\*1\*\* ❌ \*\*Bob\*\*: fail, takes a drink/);
  assert.match(text, /\*\*Cid\*\*: still to roll/);
  assert.match(text, /Waiting for \*\*Cid\*\* and \*\*Dee\*\* to roll/);
  assert.match(text, /Waiting for \*\*Ann\*\* to give a drink/);
  assert.equal(fieldOf(message, "Drinks so far (1)"), "🍺 **Bob**: rolled a fail");
  assert.deepEqual(buttonsOf(message), ["Roll", "Give", "Nudge", "Skip", "Pay a drink"]);
  const given = rolledGame(four, [4]);
  assert.deepEqual(buttonsOf(board(given)), ["Roll", "Nudge", "Skip", "Pay a drink"]);
});

Deno.test("a given hit is shown as given, and by whom", () => {
  const { game } = play(rolledGame(four, [6]), 0, { type: "give", targetId: idOf(2), round: 1 });
  const message = board(game);
  assert.match(markdownOf(message), /\*\*Ann\*\*: hit, drink given/);
  assert.equal(fieldOf(message, "Drinks so far"), "🍺 **Cid**: hit from **Ann**");
});

Deno.test("a skipped player is shown as skipped, and owes", () => {
  const skip = { type: "skip", round: null } as const;
  const { game } = play(rolledGame(four, [3, 4, 5]), 0, skip, 1, startedAt + 3_600_000);
  assert.match(markdownOf(board(game)), /💤 \*\*Dee\*\*: skipped/);
  assert.match(fieldOf(board(game), "Drinks") ?? "", /🍺 \*\*Dee\*\*: missed a turn/);
});

Deno.test("rule 15: a player who left is shown as having left, and not as asleep", () => {
  const leave = { type: "leave", round: null, isSure: true } as const;
  const { game } = play(rolledGame(four, [3]), 1, leave);
  const text = markdownOf(board(game));
  assert.match(text, /👋 \*\*Bob\*\*: left/);
  assert.ok(!/💤|nodded|skipped/.test(text), text);
  assert.equal(fieldOf(board(game), "Drinks"), "🍺 **Bob**: left the game");
  const hit = board(play(rolledGame(four, [6]), 0, leave).game);
  assert.match(markdownOf(hit), /hit, given to nobody/);
});

Deno.test("rule 16: a finished board opens with the winner, then who drinks", () => {
  const description = (values: readonly number[]) =>
    markdownOf(board(rolledGame(four, values))).split("\n").slice(2, 4);
  assert.deepEqual(description([5, 4, 3, 2]), [
    "🏆 **Ann** wins with ⚄ **5**",
    "🍺 **Dee** takes the lowest-roll drink.",
  ]);
  assert.deepEqual(description([5, 4, 5, 2]), [
    "🏆 **Ann** and **Cid** share the win: ⚄ **5**",
    "🍺 **Dee** takes the lowest-roll drink.",
  ]);
  const alone = board(rolledGame(["Ann"], [4])).embeds?.[0]?.description;
  assert.match(alone ?? "", /^Nobody takes the lowest-roll drink/);
});

Deno.test("rule 14: a board says who called the game off, always", () => {
  const abandon = { type: "abandon", managesMessages: true } as const;
  for (const [seat, name] of [[0, "Ann"], [9, "Guest 9"]] as const) {
    const { game } = play(rolledGame(four, [3]), seat, abandon);
    assert.match(markdownOf(board(game)), new RegExp(`\\*\\*${name}\\*\\* called it off`));
  }
});

Deno.test("rule 13: a board of same again mentions those whose seats are kept, and only then", () => {
  const game = againGame(rolledGame(four, [5, 4, 3, 2]), 1);
  const loud = (each: Game) => renderBoard(english, each, null, "loud");
  const message = loud(game);
  assert.deepEqual(message.allowedMentions, { parse: [], users: [idOf(0), idOf(2), idOf(3)] });
  assert.match(message.content ?? "", new RegExp(`<@${idOf(0)}> <@${idOf(2)}> <@${idOf(3)}>`));
  assert.match(markdownOf(message), /👑 \*\*Bob\*\*/);
  assert.match(markdownOf(message), /🪑 \*\*Ann\*\*: seat kept/);
  const joined = loud(play(game, 0, { type: "join" }).game);
  assert.deepEqual(joined.allowedMentions.users, [idOf(2), idOf(3)]);
  const begun = loud(play(game, 1, { type: "begin" }).game);
  assert.equal(begun.content, "");
  assert.deepEqual(begun.allowedMentions, { parse: [] });
  assert.match(markdownOf(begun), /🪑 \*\*Ann\*\*: seat kept, still to roll/);
});

Deno.test("rule 13: a kept seat that was skipped or given back is told as such", () => {
  const game = againGame(rolledGame(four, [5, 4, 3, 2]));
  const begun = play(game, 0, { type: "begin" }).game;
  const left = board(play(begun, 1, { type: "leave", round: null }).game);
  assert.match(markdownOf(left), /👋 \*\*Bob\*\*: left/);
  const rolled = play(begun, 0, { type: "roll", round: null }, 3).game;
  const skip = { type: "skip", round: null } as const;
  const skipped = board(play(rolled, 0, skip, 1, startedAt + 60_000).game);
  assert.match(markdownOf(skipped), /🪑 \*\*Bob\*\*: not playing/);
  assert.equal(fieldOf(skipped, "Drinks"), undefined);
});

Deno.test("a die with more than six sides shows its number", () => {
  const game = rolledGame(four, [17], { diceSides: 20, criticalHit: 20 });
  assert.match(markdownOf(board(game)), /🎲 \*\*17\*\* \*\*Ann\*\*/);
});

Deno.test("a roll-off says who against whom, what for, which one, and what was rolled before", () => {
  const first = board(rolledGame(four, [5, 2, 2, 2]));
  assert.match(first.embeds?.[0]?.title ?? "", /ROLL-OFF number 1/);
  const text = markdownOf(first);
  assert.ok(text.includes("### **Bob** ⚔️ **Cid** ⚔️ **Dee**"), text);
  assert.match(text, /tied for lowest with \*\*2\*\*.*Only they roll.*lowest-roll drink/);
  assert.ok(!/\*\*Ann\*\*: still to roll/.test(text));
  assert.equal(
    fieldOf(first, "Everybody's round"),
    "**Ann** 5 · **Bob** 2 · **Cid** 2 · **Dee** 2",
  );
  assert.equal(fieldOf(first, "Roll-offs before"), undefined);

  const second = board(rolledGame(four, [5, 2, 2, 2, 4, 3, 3, 5]));
  assert.match(second.embeds?.[0]?.title ?? "", /ROLL-OFF number 2/);
  assert.match(
    markdownOf(second),
    /### \*\*Cid\*\* ⚔️ \*\*Dee\*\*\nThey tied for lowest with \*\*3\*\*/,
  );
  assert.match(markdownOf(second), /Waiting for \*\*Dee\*\* to roll/);
  assert.equal(
    fieldOf(second, "Roll-offs before"),
    "Roll-off 1: **Bob** 4 · **Cid** 3 · **Dee** 3",
  );
});

Deno.test("hits and fails mean nothing in a roll-off, and are not shown as such", () => {
  const text = markdownOf(board(rolledGame(four, [5, 2, 2, 2, 6, 1])));
  assert.match(text, /⚅ \*\*6\*\* \*\*Bob\*\*\n⚀ \*\*1\*\* \*\*Cid\*\*\n/);
});

Deno.test("a finished board shows rolls, every drink with its reason, and the standings", () => {
  const game = rolledGame(four, [5, 2, 2, 2, 4, 3, 3, 1, 5]);
  assert.equal(game.status, "completed");
  const standings = [
    { playerId: idOf(0), name: "Ann", received: 1, assigned: 2, paid: 1, games: 3, won: 1 },
    { playerId: idOf(2), name: "Cid", received: 20, assigned: 0, paid: 5, games: 0, won: 0 },
  ];
  const message = renderBoard(english, game, { standings, memories: [] });
  assert.match(markdownOf(message), /🍺 \*\*Cid\*\* takes the lowest-roll drink/);
  assert.equal(fieldOf(message, "Drinks of this game (1)"), "🍺 **Cid**: lowest roll");
  assert.match(
    fieldOf(message, "Roll-offs") ?? "",
    /^Roll-off 2: \*\*Cid\*\* 1 · \*\*Dee\*\* 5\nRoll-off 1/,
  );
  assert.equal(
    fieldOf(message, "This session: most drinks first · ▓ still owed · ░ settled"),
    "1\\. **Cid** ▓▓▓▓▓▓▓▓░░ 15 owed, 5 settled, 0 given\n" +
      "2\\. **Ann** ░ 0 owed, 1 settled, 2 given · 🏆 1 of 3",
  );
  assert.deepEqual(buttonsOf(message), ["Pay a drink", "Same again", "New game", "Verify"]);
});

Deno.test("Ronnie remembers on a finished board: the best memory, in the same words again", () => {
  const game = rolledGame(four, [5, 4, 3, 1]);
  const memories = [
    { kind: "win_streak", playerId: idOf(0), count: 3 },
    { kind: "fails", playerId: idOf(3), count: 4 },
  ] as const;
  const said = (each: Game, evening: Evening | null) =>
    fieldOf(renderBoard(english, each, evening), "🗒️ Ronnie remembers");
  const line = said(game, { standings: [], memories });
  assert.match(line ?? "", /\*\*Ann\*\*/);
  assert.ok(!/\*\*Dee\*\*/.test(line ?? ""), line);
  assert.equal(said(structuredClone(game), { standings: [], memories }), line);
  const next = said({ ...game, number: game.number + 1 }, { standings: [], memories });
  assert.notEqual(next, line, "the next game has other words for the same");
  assert.equal(said(game, { standings: [], memories: [] }), undefined);
  assert.equal(said(game, null), undefined);
});

Deno.test("the lowest roll's drink is in the list beside the fail's, evening 24", () => {
  const message = board(rolledGame(four, [5, 4, 3, 1]));
  assert.equal(
    fieldOf(message, "Drinks of this game (2)"),
    "🍺 **Dee**: lowest roll\n🍺 **Dee**: rolled a fail",
  );
});

Deno.test("rule 19: a voided drink is struck off in its game's list", () => {
  const game = rolledGame(four, [5, 4, 3, 1]);
  const voidedIds = game.drinks.map(({ id }) => id);
  const one = board({ ...game, voidedIds: voidedIds.slice(0, 1) });
  assert.equal(
    fieldOf(one, "Drinks of this game (1)"),
    "🍺 **Dee**: lowest roll\n✏️ ~~**Dee**: rolled a fail~~ struck off",
  );
  assert.match(markdownOf(one), /🍺 \*\*Dee\*\* takes the lowest-roll drink/);
  const both = markdownOf(board({ ...game, voidedIds }));
  assert.match(both, /The drink for the lowest roll was struck off/);
  assert.ok(!/\*\*Dee\*\* drinks for/.test(both), both);
});

Deno.test("a game without a loser says so", () => {
  const { game } = play(rolledGame(["Ann", "Bob"], [3]), 1, {
    type: "leave",
    round: null,
    isSure: true,
  });
  assert.equal(game.status, "completed");
  assert.match(markdownOf(board(game)), /Nobody takes the lowest-roll drink/);
});

Deno.test("an abandoned board can still be paid on, and starts the next game, evening 25", () => {
  const { game } = play(rolledGame(four, [1]), 0, { type: "abandon", managesMessages: false });
  const message = board(game);
  assert.match(markdownOf(message), /called off/i);
  assert.match(markdownOf(message), /\*\*Bob\*\*: did not roll/);
  assert.deepEqual(buttonsOf(message), ["Pay a drink", "Same again", "New game", "Verify"]);
});

Deno.test("a table everybody has left is a board too", () => {
  const { game } = play(waitingGame(["Ann"]), 0, { type: "leave", round: null, isSure: true });
  assert.equal(game.status, "abandoned");
  assert.deepEqual(buttonsOf(board(game)), ["Pay a drink", "New game", "Verify"]);
});

Deno.test("a button carries its game and the round it was shown in", () => {
  const rounds = [
    [waitingGame(four), 0],
    [rolledGame(four, [2]), 1],
    [rolledGame(four, [5, 2, 2, 2]), 2],
    [rolledGame(four, [5, 2, 2, 2, 4, 3, 3]), 3],
  ] as const;
  for (const [game, round] of rounds) {
    for (const id of idsOf(board(game))) {
      const [version, kind, gameId, shown] = id.split(":");
      assert.deepEqual([version, gameId, shown], ["1", game.id, String(round)]);
      assert.ok((componentKinds as readonly string[]).includes(kind ?? ""));
    }
  }
});

Deno.test("buttons are never greyed out", () => {
  for (const game of [waitingGame(four), rolledGame(four, []), rolledGame(four, [5, 4, 3, 2])]) {
    assert.ok(!JSON.stringify(board(game).components).includes("disabled"));
  }
});

Deno.test("a closed board is the same without buttons", () => {
  const game = rolledGame(four, [5]);
  const closed = renderClosedBoard(english, game, null);
  assert.deepEqual(closed.components, []);
  assert.deepEqual(closed.embeds, board(game).embeds);
});

Deno.test("Ronnie comments on the latest event", () => {
  const voiceOf = (game: Game) => /^> .*$/m.exec(markdownOf(board(game)))?.[0] ?? "";
  assert.match(voiceOf(waitingGame(["Ann"])), /\*\*Ann\*\*/);
  assert.match(voiceOf(waitingGame(four)), /\*\*Dee\*\*/);
  assert.match(voiceOf(rolledGame(four, [3, 4])), /\*\*Bob\*\*.*4|4.*\*\*Bob\*\*/);
  assert.match(voiceOf(rolledGame(four, [3, 6])), /\*\*Bob\*\*|present/);
  const give = { type: "give", targetId: idOf(3), round: 1 } as const;
  const given = play(rolledGame(four, [3, 6]), 1, give, 1, startedAt + 60_000);
  assert.match(voiceOf(given.game), /\*\*Dee\*\*/);
  assert.match(voiceOf(rolledGame(four, [5, 4, 3, 2])), /\*\*Dee\*\*/);
});

Deno.test("Ronnie does not repeat the same line for every game", () => {
  const said = new Set(Array.from({ length: 40 }, (_, index) => {
    const game = { ...rolledGame(four, [3]), number: index + 1 };
    return /^> .*$/m.exec(markdownOf(board(game)))?.[0];
  }));
  assert.ok(said.size >= 4, String(said.size));
});

Deno.test("markdown in names is not obeyed on the board", () => {
  const names = ["**A**", "||b||", "@everyone", "[x](http://e.vil)"];
  for (
    const game of [
      waitingGame(names),
      rolledGame(names, [2, 2, 5]),
      rolledGame(names, [2, 2, 5, 5]),
    ]
  ) {
    const text = markdownOf(board(game));
    assert.ok(!/(?<!\\)\|\||@everyone|\]\(/.test(text), text);
  }
});
