/** Evenings 15–20, 22, 24 and 26–29: the one public message, and who is answered how. */
import assert from "node:assert/strict";
import { messageText, type Outcome } from "../../src/emulator/mod.ts";
import { refusalQuips, tabQuips, troubleQuips } from "../_helpers/english.ts";
import { answered, assertRefused, isSaid, privateText, privateTexts } from "../_helpers/answers.ts";
import { boardsIn } from "../_helpers/boards.ts";
import { openEvening } from "../_helpers/evening.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { readChannel } from "../_helpers/snapshot.ts";
import { startRealEngine } from "../_helpers/store_engine.ts";
import { checkCalls, eveningTest } from "./_evening_tests.ts";
import {
  begin,
  beginWith,
  boardSeenBy,
  boardText,
  clockAt,
  gather,
  give,
  oldPress,
  rolls,
  storeIsBack,
} from "./_steps.ts";
import { StoredData } from "./_stored_data.ts";

eveningTest(
  "evening 15: a private message never takes the place of the public board",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const board = await boardSeenBy(ben, evening);
    await rolls(evening, [ann, 6]);
    await ann.waitFor("Who gets the drink?");
    answered(await ann.click("Give"));
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
  },
);

eveningTest(
  "evenings 16 and 24: nor does a payment; the lowest roll's drink is on board and tab",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 1], [ben, 3]);
    const before = boardText(ben);
    assert.match(before, /Drinks of this game \(2\)/);
    assert.match(before, /🍺 \*\*Ann\*\*: lowest roll/);
    assert.match(before, /🍺 \*\*Ann\*\*: rolled a fail/);
    assert.match(before, /\*\*Ann\*\* ▓▓ 2 owed, 0 settled, 0 given/);
    const tab = privateText(await ann.slash("ronnied tab"));
    assert.match(tab, /2 drinks to settle/);
    assert.match(tab, /🍺 lowest roll/);
    const paid = answered(await ann.click("Pay a drink"));
    assert(isSaid(tabQuips.paidOne, privateText(paid)));
    assert.match(privateText(paid), /Settled: rolled a fail\.\n1 left on your tab/);
    assert.equal(boardText(ben), before);
    assert.equal(boardsIn(ben.messages()).length, 1);
    assert.deepEqual(await stored.debts(ann), ["lowest_roll"]);
  },
);

eveningTest(
  "evening 17: while Discord is slow to take edits, presses are still answered at once",
  async (evening, stored) => {
    const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
    evening.discord.faults.rest.add({ routeClass: "channelMessage" }, { kind: "hang" });
    evening.envSource.willRoll(3, 4, 5);
    const outcomes = [
      // The edit of the board after the command hangs: further presses find it under way.
      await ann.slash("ronnied roll"),
      await ben.click("Roll"),
      await cat.click("Roll"),
    ];
    for (const outcome of outcomes) assert((answered(outcome).firstAnswerMs ?? Infinity) < 1_000);
    assert.deepEqual(await stored.drinks(), ["Ann: lowest_roll"]);
    evening.discord.faults.clear();
    await boardSeenBy(ben, evening);
    assert.match(boardText(ben), /Game over/);
  },
  { timings: { connection: { requestMs: 400, retryMs: 20 }, board: { retryMs: 10 } } },
);

eveningTest(
  "evening 18: ten players with the longest of names fit onto every board",
  async (evening, stored) => {
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
    assert.equal((await stored.game()).status, "completed");
    assert.match(boardText(host), /Game over/);
    assert.equal((await stored.drinks()).length, 11);
  },
);

eveningTest(
  "evening 20: a Roll of an old game is refused in private and does nothing to the new one",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const oldBoard = await boardSeenBy(ann, evening);
    const press = oldPress(oldBoard, "Roll");
    await rolls(evening, [ann, 2], [ben, 3]);
    const finished = await boardSeenBy(ann, evening);
    answered(await ben.click("New game"));
    answered(await ann.click("Join"));
    answered(await ben.click("Begin"));
    const before = await evening.redis.dump();
    assertRefused(await ann.forge({ ...press, message: finished }), refusalQuips.gameOver);
    assertRefused(await ann.forge(press), troubleQuips.staleBoard);
    assert.deepEqual(await evening.redis.dump(), before);
    assert.equal((await stored.game()).rounds[0]?.rolls.length, 0);
    // The finished game's own New game button is left behind, too.
    assertRefused(await ann.click("New game", { message: finished.id }), troubleQuips.staleBoard);
    assert.deepEqual(await evening.redis.dump(), before);
    // But a drink of that game's session can still be paid on its board.
    assert(
      isSaid(
        tabQuips.paidOne,
        privateText(await ann.click("Pay a drink", { message: finished.id })),
      ),
    );
  },
);

eveningTest(
  "evening 28: the board's message is known from Discord's answer, not by looking for it",
  async (evening) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    const started = await ann.slash("ronnied start");
    ben.say("Is this the bot? It looks like a board.");
    await evening.discord.waitUntil(() => evening.discord.calls.length >= 4);
    await ben.click("Join");
    const { board: stored } = await readChannel(evening.redis, evening.bar.id) ?? {};
    assert.equal(stored?.messageId, started.message?.id);
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

eveningTest("evening 29: no press is ever answered twice", async (evening) => {
  const players = evening.members("Ann", "Ben", "Cat", "Dan");
  const [ann, ...others] = players;
  await gather(ann, ...others);
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

eveningTest("evening 19: the table holds MAX_PLAYERS and no more", async (evening, stored) => {
  const [ann, ben, cat, dan] = evening.members("Ann", "Ben", "Cat", "Dan");
  await gather(ann, ben, cat);
  assert.match(boardText(ann), /At the table \(3\/3\)/);
  assertRefused(await dan.click("Join"), refusalQuips.joinFull);
  assertRefused(await dan.slash("ronnied join"), refusalQuips.joinFull);
  assert.equal((await stored.game()).players.length, 3);
  answered(await cat.click("Leave"));
  answered(await dan.click("Join"));
  assert.deepEqual((await stored.game()).players.map(({ name }) => name), ["Ann", "Ben", "Dan"]);
}, { env: { MAX_PLAYERS: "3" } });

eveningTest(
  "evening 22: a stranger cannot abandon the game, nor a player before its time",
  async (evening, stored) => {
    const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
    const boss = evening.guild.addMember({ name: "Boss", permissions: ["MANAGE_MESSAGES"] });
    await begin(ann, ben);
    const before = await evening.redis.dump();
    assertRefused(await eve.slash("ronnied abandon"), refusalQuips.abandonNotAllowed);
    const refusal = await ben.slash("ronnied abandon");
    assertRefused(refusal, refusalQuips.abandonNotAllowed);
    const allowedAt = clockAt((await stored.game()).lastMoveAt + 600_000);
    assert(privateText(refusal).includes(`at ${allowedAt}, after 10 minutes without a move`));
    assert.deepEqual(await evening.redis.dump(), before);
    evening.passMinutes(10);
    assertRefused(await eve.slash("ronnied abandon"), refusalQuips.abandonNotAllowed);
    answered(await ben.slash("ronnied abandon"));
    await ann.waitFor("Game called off");
    assert.equal((await stored.game()).status, "abandoned");

    answered(await ann.click("New game"));
    answered(await boss.slash("ronnied abandon"));
    assert.equal((await stored.game()).status, "abandoned");
  },
);

redisTest(
  "evening 26: with Redis down players read plain words, and after it they play on",
  async () => {
    const engine = await startRealEngine({ appendonly: true });
    await using evening = await openEvening({ engine });
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await engine.server.kill();
    const outcomes = await Promise.all([
      ann.click("Roll"),
      ann.slash("ronnied leaderboard"),
      ben.slash("ronnied tab"),
      ben.click("Pay a drink"),
      ben.slash("ronnied start"),
    ]);
    for (const outcome of outcomes) {
      assert((answered(outcome).firstAnswerMs ?? Infinity) < 2_000);
      await evening.discord.waitUntil(() => /The bar is closed/.test(lastWords(outcome)));
      assert.doesNotMatch(lastWords(outcome), /redis|ECONN|socket|Error/i);
    }
    await engine.server.restart();
    await storeIsBack(evening);
    await rolls(evening, [ann, 2], [ben, 5]);
    await boardSeenBy(ben, evening);
    const stored = new StoredData(evening);
    assert.deepEqual(await stored.drinks(), ["Ann: lowest_roll"]);
    await evening.stopBot();
    await stored.balance();
    checkCalls(evening, {});
  },
);

eveningTest(
  "evening 27: stopping the bot leaves its slash commands where they are",
  async (evening) => {
    const [ann] = evening.members("Ann");
    const before = evening.discord.commands();
    assert.deepEqual(before.map(({ name }) => name), [
      "ronnied",
      "ronnied-house",
      "Correct a drink",
    ]);
    await evening.restartBot();
    await gather(ann);
    await evening.stopBot();
    assert.deepEqual(evening.discord.commands(), before);
    const writes = evening.discord.calls.filter(({ routeClass, method }) =>
      routeClass === "commands" && method !== "GET"
    );
    assert.deepEqual(writes.map(({ method }) => method), ["PUT"], "registered once, by the first");
  },
);

function lastWords(outcome: Outcome): string {
  return privateTexts(outcome).at(-1) ?? "";
}
