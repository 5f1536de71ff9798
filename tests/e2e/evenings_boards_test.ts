/** Evenings 15–18, 20, 28 and 29: the one public message, and who is answered how. */
import assert from "node:assert/strict";
import { messageText } from "../../src/emulator/mod.ts";
import { refusalQuips, tabQuips, troubleQuips } from "../../src/discord/quips/mod.ts";
import { night } from "./_night.ts";
import {
  answered,
  assertRefused,
  begin,
  boardSeenBy,
  boardText,
  give,
  isSaid,
  pressedId,
  rolls,
  seat,
  told,
} from "./_table.ts";

night("evening 15: a private whisper never takes the place of the public board", async (
  evening,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  const board = await boardSeenBy(ben, evening);
  await rolls(evening, [ann, 6]);
  await ann.waitFor("Who gets the drink?");
  answered(await ann.click("Roll"));
  assertRefused(await ben.click("Nudge"), refusalQuips.nudgeTooEarly);
  answered(await ben.slash("ronnied tab"));
  for (const member of [ann, ben]) {
    const publicly = member.messages().filter((message) => !message.ephemeral);
    assert.deepEqual(publicly.map(({ id }) => id), [board.id], "one public message: the board");
    assert.match(boardText(member), /Waiting for \*\*Ann\*\* to give a drink/);
  }
  const anns = ann.messages().filter((message) => message.ephemeral);
  assert.equal(anns.length, 2, "Ann was offered her choice twice");
  assert(!ben.messages().some(({ id }) => anns.some((message) => message.id === id)));
});

night("evening 16: neither does a payment", async (evening, books) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  await rolls(evening, [ann, 1], [ben, 3]);
  const before = boardText(ben);
  const paid = answered(await ann.click("Pay a drink"));
  assert(isSaid(tabQuips.paidOne, told(paid)));
  assert.match(told(paid), /Settled: rolled a fail\.\n1 left on your tab/);
  assert.equal(boardText(ben), before);
  assert.equal(ben.messages().length, 1);
  assert.deepEqual(await books.debts(ann), ["lowest_roll"]);
});

night("evening 17: while Discord is slow to take edits, presses are still answered at once", async (
  evening,
  books,
) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  await begin(ann, ben, cat);
  evening.discord.faults.rest.add({ routeClass: "channelMessage" }, { kind: "hang" });
  evening.envSource.willRoll(3, 4, 5);
  const outcomes = [
    // The edit of the board after the command hangs: further presses find it under way.
    await ann.slash("ronnied roll"),
    await ben.click("Roll"),
    await cat.click("Roll"),
  ];
  for (const outcome of outcomes) assert((answered(outcome).firstAnswerMs ?? Infinity) < 1_000);
  assert.deepEqual(await books.drinks(), ["Ann: lowest_roll"]);
  evening.discord.faults.clear();
  await boardSeenBy(ben, evening);
  assert.match(boardText(ben), /Game over/);
}, { timings: { connection: { requestMs: 400, retryMs: 20 }, board: { retryMs: 10 } } });

night("evening 18: ten players with the longest of names fit onto every board", async (
  evening,
  books,
) => {
  const names = Array.from({ length: 10 }, (_, index) => `${index}_*${"\u{1F37A}W".repeat(13)}*`);
  const players = names.map((name) => evening.guild.addMember({ name }));
  const [host, ...others] = players;
  assert(host);
  await begin(host, ...others);
  await rolls(evening, [host, 6], ...others.map((other) => [other, 1] as const));
  await give(host, "1_");
  for (let tie = 1; tie <= 5; tie++) {
    const board = await boardSeenBy(host, evening);
    assert.match(messageText(board), new RegExp(`ROLL-OFF number ${tie}`));
    await rolls(evening, ...others.map((other) => [other, 2] as const));
  }
  await rolls(evening, ...others.map((other, index) => [other, index === 0 ? 1 : 2] as const));
  assert.equal((await books.game()).status, "completed");
  assert.match(boardText(host), /Game over/);
  assert.equal((await books.drinks()).length, 11);
});

night(
  "evening 20: a Roll of an old game is refused in private and does nothing to the new one",
  async (
    evening,
    books,
  ) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    await begin(ann, ben);
    const oldBoard = await boardSeenBy(ann, evening);
    const oldRoll = pressedId(oldBoard, "Roll");
    await rolls(evening, [ann, 2], [ben, 3]);
    answered(await ben.click("New game"));
    answered(await ann.click("Join"));
    answered(await ben.click("Begin"));
    const before = await evening.redis.dump();
    const press = { data: { custom_id: oldRoll, component_type: 2 }, message: oldBoard };
    assertRefused(await ann.forge(press), refusalQuips.gameOver);
    assert.deepEqual(await evening.redis.dump(), before);
    assert.equal((await books.game()).rounds[0]?.rolls.length, 0);
    // The finished game's own New game button is left behind, too.
    assertRefused(await ann.click("New game", { message: oldBoard.id }), troubleQuips.staleBoard);
    assert.deepEqual(await evening.redis.dump(), before);
    // But a drink of that game's session can still be paid on its board.
    assert(
      isSaid(tabQuips.paidOne, told(await ann.click("Pay a drink", { message: oldBoard.id }))),
    );
  },
);

night(
  "evening 28: the board's message is known from Discord's answer, not by looking for it",
  async (
    evening,
    books,
  ) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    const started = await ann.slash("ronnied start");
    ben.say("Is this the bot? It looks like a board.");
    const game = await books.game();
    await evening.discord.waitUntil(() => evening.discord.calls.length >= 4);
    await ben.click("Join");
    const stored = JSON.parse(await evening.redis.text(`board:{${game.id}}`) ?? "null");
    assert.equal(stored.messageId, started.message?.id);
    ben.say("Now a command, which has to find the board by itself:");
    answered(await ben.slash("ronnied leave"));
    const board = await boardSeenBy(ann, evening);
    assert.equal(board.id, started.message?.id);
    const looked = evening.discord.calls.filter(({ method, routeClass }) =>
      method === "GET" && routeClass !== "gatewayBot" && routeClass !== "commands"
    );
    assert.deepEqual(looked, []);
  },
);

night("evening 29: no press is ever answered twice", async (evening) => {
  const players = evening.members("Ann", "Ben", "Cat", "Dan");
  const [ann, ...others] = players;
  await seat(ann, ...others);
  evening.envSource.willRoll(2, 3, 4, 5);
  await Promise.all([ann, ann, ann].map((one) => one.click("Begin")));
  await boardSeenBy(ann, evening);
  await Promise.all(players.flatMap((one) => [one.click("Roll"), one.slash("ronnied roll")]));
  await Promise.all(players.map((one) => one.slash("ronnied leaderboard")));
  await evening.stopBot();
  const callbacks = evening.discord.calls.filter(({ routeClass }) => routeClass === "callback");
  const ids = callbacks.map(({ interactionId }) => interactionId);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids.length, 1 + 3 + 3 + 8 + 4);
});
