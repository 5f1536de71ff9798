/** Rule 12: a board is current or it isn't; and a bot that comes back finds its boards. */
import assert from "node:assert/strict";
import { refusalQuips, troubleQuips } from "../_helpers/english.ts";
import { answered, assertRefused } from "../_helpers/answers.ts";
import { boardsIn } from "../_helpers/boards.ts";
import { readChannel } from "../_helpers/snapshot.ts";
import { eveningTest } from "./_evening_tests.ts";
import {
  beginWith,
  boardSeenBy,
  boardText,
  gather,
  give,
  linkTo,
  oldPress,
  rolls,
} from "./_steps.ts";

eveningTest(
  "a restart in mid-game loses nothing, and the old board's buttons still work",
  async (evening, stored) => {
    const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
    await rolls(evening, [ann, 6], [ben, 2]);
    const board = await boardSeenBy(ann, evening);
    const before = await gameParts(evening.redis);
    await evening.restartBot();
    assert.deepEqual(await gameParts(evening.redis), before);
    await rolls(evening, [cat, 2]);
    await give(ann, "Ben");
    assert((await boardSeenBy(ben, evening)).id > board.id, "further down");
    assert.match(boardText(ben), /ROLL-OFF number 1/);
    await evening.restartBot();
    await rolls(evening, [ben, 3], [cat, 5]);
    assert.match(boardText(ann), /🍺 \*\*Ben\*\* takes the lowest-roll drink/);
    assert.deepEqual(await stored.drinks(), ["Ben: critical_hit from Ann", "Ben: lowest_roll"]);
    await evening.restartBot();
    answered(await cat.click("New game"));
    assert.equal((await stored.game()).creatorId, cat.id);
  },
  { alsoOnRedis: true },
);

eveningTest(
  "/ronnied board moves the board: the old one loses its buttons and its presses count for nothing",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const old = await boardSeenBy(ann, evening);
    await evening.restartBot();
    ann.say("enough chatter to hide the board");
    const moved = answered(await ben.slash("ronnied board"));
    assert(moved.message && !moved.message.ephemeral);
    const current = await boardSeenBy(ann, evening);
    assert.equal(current.id, moved.message.id);
    const retired = await ann.waitFor((message) =>
      message.id === old.id && message.components.length === 0
    );
    assert(retired.content.includes(linkTo(evening, current)), retired.content);
    assert.deepEqual(retired.embeds, []);
    // A client that was slow to redraw still has the button.
    const before = await evening.redis.dump();
    assertRefused(await ann.forge(oldPress(old, "Roll")), troubleQuips.staleBoard);
    assert.deepEqual(await evening.redis.dump(), before);
    await rolls(evening, [ann, 3], [ben, 4]);
    await boardSeenBy(ann, evening);
    assert.match(boardText(ben), /Game over/);
    assert.equal((await stored.game()).status, "completed");
    await evening.discord.waitUntil(() => boardsIn(ann.messages()).length === 1);
  },
);

eveningTest(
  "a board that a moderator deleted is posted again by the next move",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const old = await boardSeenBy(ann, evening);
    evening.bar.deleteMessage(old.id);
    evening.envSource.willRoll(3);
    answered(await ann.slash("ronnied roll"));
    const board = await boardSeenBy(ben, evening);
    assert.notEqual(board.id, old.id);
    await evening.discord.waitUntil(() => boardsIn(ben.messages()).length === 1);
    assert.equal(boardsIn(ben.messages())[0]?.id, board.id);
    await evening.stopBot();
    assert.equal((await readChannel(evening.redis, evening.bar.id))?.board?.messageId, board.id);
  },
  { discordRefuses: true },
);

eveningTest(
  "a press on a board older than 50 minutes posts it again and takes the old one's buttons",
  async (evening) => {
    const [ann, ben, cat, dan] = evening.members("Ann", "Ben", "Cat", "Dan");
    await gather(ann, ben);
    const old = await boardSeenBy(ann, evening);
    evening.passMinutes(49);
    answered(await cat.click("Join"));
    assert.equal((await boardSeenBy(ann, evening)).id, old.id, "49 minutes are fine");
    evening.passMinutes(2);
    answered(await dan.slash("ronnied join"));
    const board = await boardSeenBy(ann, evening);
    assert.notEqual(board.id, old.id);
    await ann.waitFor((message) => message.id === old.id && message.components.length === 0);
    answered(await ann.click("Begin"));
    await rolls(evening, [ann, 2], [ben, 3], [cat, 4]);
    assert.equal(boardsIn(ann.messages())[0]?.id, board.id);
  },
);

eveningTest("a button of a finished round does nothing to the round after it", async (evening) => {
  const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
  const board = await boardSeenBy(ann, evening);
  await rolls(evening, [ann, 2], [ben, 2], [cat, 4]);
  const current = await boardSeenBy(ann, evening);
  const before = await gameParts(evening.redis);
  for (const label of ["Roll", "Skip", "Nudge"]) {
    const press = { ...oldPress(board, label), message: current };
    assertRefused(await ann.forge(press), refusalQuips.roundOver);
  }
  assert.deepEqual(await gameParts(evening.redis), before);
});

eveningTest(
  "a press on the board of a forgotten game is answered in private",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const { id } = await stored.game();
    await evening.redis.delete(`game:{${id}}`);
    const before = await evening.redis.dump();
    assertRefused(await ann.click("Roll"), troubleQuips.gameUnknown);
    assertRefused(await ann.click("Pay a drink"), troubleQuips.gameUnknown);
    assertRefused(await ann.slash("ronnied roll"), troubleQuips.noGameHere);
    assertRefused(await ann.slash("ronnied board"), troubleQuips.noGameHere);
    assert.deepEqual(await evening.redis.dump(), before);
    answered(await ben.slash("ronnied start"));
    assert.equal((await stored.game()).creatorId, ben.id);
  },
  { spoilsRecords: true },
);

/** What is stored, without what a process keeps for the next one. */
async function gameParts(redis: { dump(): Promise<Readonly<Record<string, unknown>>> }) {
  const { entries, fromEntries } = Object;
  return fromEntries(
    entries(await redis.dump()).filter(([key]) => !/^(gateway_session|uncalled_games)/.test(key)),
  );
}
