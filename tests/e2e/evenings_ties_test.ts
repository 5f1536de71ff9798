/** Evenings 1–6 and 24 of those that broke the bot before this one: ties, hits and losers. */
import assert from "node:assert/strict";
import { refusalQuips } from "../../src/discord/quips/mod.ts";
import { night } from "./_night.ts";
import { assertRefused, begin, boardSeenBy, boardText, give, rolls, told } from "./_table.ts";

night("evening 1: a roll-off of two of three is played to its end and one drinks", async (
  evening,
  books,
) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  await begin(ann, ben, cat);
  await rolls(evening, [ann, 5], [ben, 2], [cat, 2]);
  for (const player of [ann, ben, cat]) {
    assert.match(boardText(player), /ROLL-OFF number 1/);
    assert.match(boardText(player), /\*\*Ben\*\* ⚔️ \*\*Cat\*\*/);
    assert.match(boardText(player), /They tied for lowest with \*\*2\*\*/);
  }
  assertRefused(await ann.click("Roll"), refusalQuips.notInRound);
  await rolls(evening, [ben, 4], [cat, 3]);
  for (const player of [ann, ben, cat]) {
    assert.match(boardText(player), /🏁 Game over/);
    assert.match(boardText(player), /🍺 \*\*Cat\*\* drinks for the lowest roll/);
    assert.match(boardText(player), /Roll-off 1: \*\*Ben\*\* 4 · \*\*Cat\*\* 3/);
  }
  assert.equal((await books.game()).status, "completed");
  assert.deepEqual(await books.drinks(), ["Cat: lowest_roll"]);
});

night("evening 2: a creator who ties rolls off like anybody else", async (evening, books) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  await begin(ann, ben, cat);
  await rolls(evening, [ann, 2], [ben, 2], [cat, 5]);
  assert.match(boardText(cat), /\*\*Ann\*\* ⚔️ \*\*Ben\*\*/);
  await rolls(evening, [ann, 3], [ben, 6]);
  assert.match(boardText(ben), /🍺 \*\*Ann\*\* drinks for the lowest roll/);
  assert.equal((await books.game()).status, "completed");
  assert.deepEqual(await books.drinks(), ["Ann: lowest_roll"]);
});

night(
  "evening 3: with a tie for highest and one lowest, each hit is given and the lowest drinks",
  async (
    evening,
    books,
  ) => {
    const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
    await begin(ann, ben, cat);
    await rolls(evening, [ann, 6], [ben, 6], [cat, 2]);
    await give(ann, "Cat");
    await give(ben, "Ann");
    const board = await boardSeenBy(cat, evening);
    assert.match(board.embeds[0]?.description ?? "", /\*\*Cat\*\* drinks for the lowest roll/);
    assert.deepEqual(await books.drinks(), [
      "Cat: critical_hit from Ann",
      "Ann: critical_hit from Ben",
      "Cat: lowest_roll",
    ]);
    assert.equal((await books.game()).rounds.length, 1);
  },
);

night("evening 4: when everyone ties there is one roll-off of all and one drink", async (
  evening,
  books,
) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  await begin(ann, ben, cat);
  await rolls(evening, [ann, 4], [ben, 4], [cat, 4]);
  assert.match(boardText(ann), /ROLL-OFF number 1/);
  assert.match(boardText(ann), /\*\*Ann\*\* ⚔️ \*\*Ben\*\* ⚔️ \*\*Cat\*\*/);
  await rolls(evening, [ann, 4], [ben, 2], [cat, 5]);
  assert.deepEqual(await books.drinks(), ["Ben: lowest_roll"]);
  assert.equal((await books.game()).rounds.length, 2);
  assert.equal((await evening.redis.keys("game:{*}")).length, 1);
});

night("evening 5: a roll-off that ties again goes on in the same game until one is lowest", async (
  evening,
  books,
) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  await begin(ann, ben, cat);
  await rolls(evening, [ann, 3], [ben, 3], [cat, 3]);
  await rolls(evening, [ann, 1], [ben, 1], [cat, 6]);
  assert.match(boardText(cat), /ROLL-OFF number 2/);
  assert.match(boardText(cat), /\*\*Ann\*\* ⚔️ \*\*Ben\*\*\n/);
  assertRefused(await cat.click("Roll"), refusalQuips.notInRound);
  await rolls(evening, [ben, 6], [ann, 6]);
  assert.match(boardText(cat), /ROLL-OFF number 3/);
  await rolls(evening, [ben, 5], [ann, 2]);
  assert.match(boardText(cat), /🍺 \*\*Ann\*\* drinks for the lowest roll/);
  // Ones and sixes of a roll-off are neither fails nor hits.
  assert.deepEqual(await books.drinks(), ["Ann: lowest_roll"]);
  assert.equal((await evening.redis.keys("game:{*}")).length, 1);
});

night("evening 6: the menu for a hit is taken by Discord, and the game goes on to its end", async (
  evening,
  books,
) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  await begin(ann, ben, cat);
  await rolls(evening, [ann, 6]);
  const menu = await ann.waitFor("<Who gets the drink?: Ben, Cat>");
  assert.equal(menu.ephemeral, true);
  assert.equal(menu.components[0]?.type, 1);
  assert.equal(menu.components[0]?.components[0]?.type, 3);
  for (const other of [ben, cat]) assert(!other.sees("Who gets the drink?"));
  await rolls(evening, [ben, 3], [cat, 4]);
  assert.equal((await books.game()).status, "active");
  assertRefused(await ann.click("Nudge"), refusalQuips.nudgeTooEarly);
  // Pressing Roll again offers the choice again; either menu will do.
  assert.match(told(await ann.click("Roll")), /<Who gets the drink\?: Ben, Cat>/);
  const given = await ann.choose("Cat");
  assert.match(told(given), /\*\*Cat\*\*/);
  assert.deepEqual(given.message?.components, []);
  await boardSeenBy(ben, evening);
  assert.match(boardText(ben), /🏁 Game over/);
  assert.deepEqual(await books.drinks(), ["Cat: critical_hit from Ann", "Ben: lowest_roll"]);
  // The first menu is still there, and good for nothing.
  assertRefused(await ann.choose("Ben", { message: menu }), refusalQuips.gameOver);
  assert.deepEqual(await books.drinks(), ["Cat: critical_hit from Ann", "Ben: lowest_roll"]);
});

night("evening 24: the lowest-roll drink stands in the list of drinks and on the tab", async (
  evening,
  books,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  await rolls(evening, [ann, 1], [ben, 4]);
  assert.match(boardText(ben), /Drinks of this game \(2\)/);
  assert.match(boardText(ben), /🍺 \*\*Ann\*\*: lowest roll/);
  assert.match(boardText(ben), /🍺 \*\*Ann\*\*: rolled a fail/);
  assert.match(boardText(ben), /\*\*Ann\*\* ▓▓ 2 owed, 0 settled, 0 given/);
  assert.deepEqual(await books.debts(ann), ["critical_fail", "lowest_roll"]);
  const tab = told(await ann.slash("ronnied tab"));
  assert.match(tab, /2 drinks to settle/);
  assert.match(tab, /🍺 lowest roll/);
});
