/** The board comes to its players when a roll-off starts and when the game ends. */
import assert from "node:assert/strict";
import { discordLimits, messageText, type MessageView } from "../../src/emulator/mod.ts";
import { answered, assertRefused } from "../_helpers/answers.ts";
import { boardsIn } from "../_helpers/boards.ts";
import { openEvening, quickTimings } from "../_helpers/evening.ts";
import { limitMs } from "../_helpers/long_test.ts";
import { readChannel } from "../_helpers/snapshot.ts";
import { refusalQuips } from "../_helpers/english.ts";
import { eveningTest } from "./_evening_tests.ts";
import { beginWith, boardSeenBy, boardText, give, linkTo, rolls } from "./_steps.ts";

eveningTest(
  "a roll-off calls those who roll, an end those who drink, by the answer to the press",
  async (evening) => {
    const [ann, ben, cat, dan] = await beginWith(evening, "Ann", "Ben", "Cat", "Dan");
    const first = await boardSeenBy(ann, evening);
    await rolls(evening, [ann, 6], [ben, 2], [dan, 3]);
    await give(ann, "Dan");
    evening.envSource.willRoll(2);
    const tied = answered(await cat.click("Roll")).message;
    const rollOff = await boardSeenBy(dan, evening);
    assert.equal(tied?.id, rollOff.id);
    assert.deepEqual(rollOff.mentions.toSorted(), [ben.id, cat.id].toSorted());
    await isLinkTo(first, rollOff);

    await rolls(evening, [ben, 5]);
    assert.equal((await boardSeenBy(dan, evening)).id, rollOff.id, "a plain roll edits it");
    evening.envSource.willRoll(4);
    const ended = answered(await cat.click("Roll")).message;
    const last = await boardSeenBy(ann, evening);
    assert.equal(ended?.id, last.id);
    assert.deepEqual(last.mentions.toSorted(), [cat.id, dan.id].toSorted(), "those who drink");
    assert.match(boardText(ann), /Game over/);
    await isLinkTo(rollOff, last);
    assert.deepEqual(boardsIn(ann.messages()).map(({ id }) => id), [last.id]);
    await evening.stopBot();
    assert.equal((await readChannel(evening.redis, evening.bar.id))?.board?.messageId, last.id);

    async function isLinkTo(old: MessageView, current: MessageView): Promise<void> {
      const link = await ann.waitFor(({ id, components }) =>
        id === old.id && components.length === 0
      );
      assert.equal(link.content.split("\n").length, 1);
      assert(link.content.includes(linkTo(evening, current)), link.content);
      assert.deepEqual(link.embeds, []);
    }
  },
);

eveningTest("a move by a command, a menu or Skip calls, too", async (evening) => {
  const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
  evening.envSource.willRoll(3, 3, 6);
  answered(await ann.slash("ronnied roll"));
  answered(await ben.slash("ronnied roll"));
  answered(await cat.slash("ronnied roll"));
  await give(cat, "Ann");
  const rollOff = await boardSeenBy(cat, evening);
  assert.deepEqual(rollOff.mentions.toSorted(), [ann.id, ben.id].toSorted());
  await rolls(evening, [ann, 2]);
  evening.passMinutes(5);
  const skipped = answered(await cat.click("Skip")).message;
  assert.deepEqual(skipped?.mentions.toSorted(), [ann.id, ben.id].toSorted());
  assert.match(boardText(cat), /Game over/);
});

eveningTest("a board that is posted again at a player's wish calls nobody", async (evening) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 3], [ben, 3]);
  const again = answered(await ann.slash("ronnied board")).message;
  assert.deepEqual(again?.mentions, []);
});

eveningTest(
  "a bot that was stopped between the move and its call shows it at the next press",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 3]);
    const board = await boardSeenBy(ann, evening);
    evening.discord.faults.rest.add({}, { kind: "status", status: 503 });
    evening.envSource.willRoll(5);
    await ben.click("Roll");
    await evening.stopBot();
    evening.discord.faults.clear();
    await evening.startBot();
    assertRefused(await ann.click("Roll", { message: board.id }), refusalQuips.gameOver);
    assert.match((await boardSeenBy(ann, evening)).embeds[0]?.title ?? "", /Game over/);
  },
  { discordRefuses: true, timings: { connection: { retryMs: 5, requestTotalMs: 50 } } },
);

eveningTest("the throw that decides a roll-off tumbles first", async (evening) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 3], [ben, 3], [ann, 4]);
  const board = await boardSeenBy(ann, evening);
  evening.envSource.willRoll(2);
  answered(await ben.click("Roll"));
  const tumbling = await ann.waitFor(({ id }) => id === board.id);
  assert.match(messageText(tumbling), /🎲 \*\*Ben\*\*: tumbling…/);
  assert.match(messageText(tumbling), /ROLL-OFF number 1/);
  assert.deepEqual(boardsIn(ann.messages()).map(({ id }) => id), [board.id]);
  const over = await ann.waitFor(/Game over/);
  assert.deepEqual(over.mentions, [ben.id]);
}, { timings: { board: { ...quickTimings.board, tumbleMs: 50 } } });

eveningTest(
  "a bot that was killed while the die tumbled shows what it led to at its next start",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 3], [ben, 3], [ann, 4]);
    evening.envSource.willRoll(2);
    answered(await ben.click("Roll"));
    evening.discord.faults.rest.add({}, { kind: "status", status: 503 });
    await evening.stopBot();
    evening.discord.faults.clear();
    assert(!ann.sees("Game over"));
    evening.passMinutes(1);
    await evening.startBot();
    const over = await ann.waitFor(/Game over/);
    assert.deepEqual(over.mentions, [ben.id]);
    await evening.discord.waitUntil(() => boardsIn(ann.messages()).length === 1);
    await evening.restartBot();
    assert.equal(boardsIn(ann.messages()).at(-1)?.id, over.id, "called once");
  },
  {
    discordRefuses: true,
    timings: {
      board: { ...quickTimings.board, tumbleMs: 60_000 },
      connection: { retryMs: 5, requestTotalMs: 50 },
    },
  },
);

eveningTest(
  "a press while the die tumbles changes nothing, and a killed bot is mended by it",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 3], [ben, 3], [ann, 4]);
    evening.envSource.willRoll(2);
    answered(await ben.click("Roll"));
    assertRefused(await ann.click("Roll"), refusalQuips.gameOver);
    evening.discord.faults.rest.add({}, { kind: "status", status: 503 });
    await evening.stopBot();
    evening.discord.faults.clear();
    // Too soon after the throw for the start to know that no other process is about to show it.
    await evening.startBot();
    assertRefused(await ann.click("Roll"), refusalQuips.gameOver);
    await ann.waitFor(/Game over/);
  },
  {
    discordRefuses: true,
    timings: {
      board: { ...quickTimings.board, tumbleMs: 60_000 },
      connection: { retryMs: 5, requestTotalMs: 50 },
    },
  },
);

Deno.test("Sixty games that end at once: all are answered at once, their old boards wait", async () => {
  const games = 60;
  const { global } = discordLimits;
  await using evening = await openEvening({
    emulator: {
      limits: {
        ...discordLimits,
        buckets: {
          ...discordLimits.buckets,
          callback: { limit: 1_000, windowMs: 1_000 },
        },
      },
    },
  });
  const { guild, envSource, discord } = evening;
  const [ann, ben] = evening.members("Ann", "Ben");
  const channels = Array.from(
    { length: games },
    (_, at) => guild.addChannel({ name: `bar-${at}` }),
  );
  for (const channel of channels) {
    answered(await ann.slash("ronnied start", { channel }));
    answered(await ben.click("Join", { channel }));
    answered(await ann.click("Begin", { channel }));
    envSource.willRoll(3);
    answered(await ann.click("Roll", { channel }));
  }
  envSource.willRoll(...channels.map(() => 4));
  const before = discord.calls.length;
  const ends = await Promise.all(channels.map((channel) => ben.click("Roll", { channel })));
  for (const end of ends) assert((answered(end).firstAnswerMs ?? Infinity) < limitMs(2_000));
  await evening.stopBot();
  const calls = discord.calls.slice(before);
  const edits = calls.filter(({ method }) => method === "PATCH");
  assert.equal(new Set(edits.map(({ path }) => path)).size, games);
  assert(edits.length > global.limit, "more than Discord takes in a second");
  assert.deepEqual(calls.filter(({ status }) => status === 429), []);
});
