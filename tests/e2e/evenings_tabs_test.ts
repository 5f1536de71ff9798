/** Evenings 13, 21, 23 and 25: tabs, leaderboards and payments. */
import assert from "node:assert/strict";
import { messageText } from "../../src/emulator/mod.ts";
import { tabQuips } from "../../src/discord/quips/mod.ts";
import { night } from "./_night.ts";
import { answered, begin, boardText, isSaid, rolls, told } from "./_table.ts";

night(
  "evening 13: a drink of one channel is on the leaderboard of every channel of the guild",
  async (
    evening,
    books,
  ) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    const garden = evening.guild.addChannel({ name: "garden" });
    await begin(ann, ben);
    await rolls(evening, [ann, 1], [ben, 4]);
    const outcome = answered(await ben.slash("ronnied leaderboard", { channel: garden }));
    assert(outcome.message && !outcome.message.ephemeral);
    assert.match(messageText(outcome.message), /1\\\. \*\*Ann\*\* ▓▓ 2 owed, 0 settled, 0 given/);
    assert.doesNotMatch(messageText(outcome.message), /All time/);
    const whole = answered(
      await ben.slash("ronnied leaderboard all_time:true", { channel: garden }),
    );
    assert(whole.message);
    assert.match(messageText(whole.message), /All time, on this server: 1\\\. \*\*Ann\*\* ▓▓/);
    assert.deepEqual(await books.tab(), { Ann: [2, 0, 0] });
  },
);

night("evening 13: and another guild's leaderboard knows nothing of it", async (evening) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  await rolls(evening, [ann, 1], [ben, 4]);
  const crown = evening.discord.addGuild({ name: "The Rose and Crown" });
  crown.addChannel({ name: "bar" });
  const annThere = crown.addMember({ name: "Ann", sameAs: ann });
  const outcome = answered(await annThere.slash("ronnied leaderboard all_time:true"));
  assert(outcome.message && isSaid(tabQuips.leaderboardEmpty, messageText(outcome.message)));
  assert(isSaid(tabQuips.allCaughtUp, told(await annThere.slash("ronnied pay"))));
  // Her own counts are over every server, though.
  assert.match(told(await annThere.slash("ronnied tab")), /2 owed, 0 settled, 0 given/);
});

night("evening 21: a lost or unreadable drink record does not stop the game", async (
  evening,
  books,
) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  await begin(ann, ben, cat);
  await rolls(evening, [ann, 1]);
  const { id } = await books.game();
  await evening.redis.delete(`drinks:{${id}}`);
  await rolls(evening, [ben, 1]);
  await evening.redis.set(`drinks:{${id}}`, "spilt beer");
  await rolls(evening, [cat, 4]);
  assert.match(boardText(ann), /ROLL-OFF number 1/);
  await rolls(evening, [ann, 2], [ben, 3]);
  assert.equal((await books.game()).status, "completed");
  assert.match(boardText(cat), /🍺 \*\*Ann\*\* drinks for the lowest roll/);
  assert.match(boardText(cat), /Drinks of this game \(3\)/);
  assert.equal(await evening.redis.text(`drinks:{${id}}`), "spilt beer", "bytes left untouched");
  assert(isSaid(tabQuips.paidMany, told(await ann.slash("ronnied pay count:2"))));
}, { spoilsBooks: true });

night("evening 23: the creator has their name on the leaderboard, the one they go by now", async (
  evening,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  await rolls(evening, [ann, 1]);
  ann.rename("Queen Ann");
  await rolls(evening, [ben, 6]);
  await ben.waitFor("Who gets the drink?");
  answered(await ben.choose("Ann"));
  answered(await ann.click("Pay a drink"));
  const outcome = answered(await ben.slash("ronnied leaderboard"));
  assert(outcome.message);
  assert.match(messageText(outcome.message), /\*\*Queen Ann\*\* ▓▓░ 2 owed, 1 settled, 0 given/);
  assert.match(messageText(outcome.message), /\*\*Ben\*\* 0 owed, 0 settled, 1 given/);
  assert.doesNotMatch(messageText(outcome.message), /Unknown|Somebody/);
});

night("evening 25: a debt is paid after the round, and after the game was abandoned", async (
  evening,
  books,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  await rolls(evening, [ann, 1], [ben, 3]);
  assert(isSaid(tabQuips.paidOne, told(await ann.click("Pay a drink"))));
  assert.deepEqual(await books.debts(ann), ["lowest_roll"]);

  answered(await ann.click("New game"));
  answered(await ben.click("Join"));
  answered(await ann.click("Begin"));
  await rolls(evening, [ben, 1]);
  answered(await ann.slash("ronnied abandon"));
  await ben.waitFor("🚪 Game called off");
  assert.deepEqual(await books.debts(ben), ["critical_fail"]);
  assert(isSaid(tabQuips.paidOne, told(await ben.click("Pay a drink"))));
  assert.deepEqual(await books.debts(ben), []);
  assert(isSaid(tabQuips.allCaughtUp, told(await ben.slash("ronnied pay"))));
  // Ann's oldest is of the first game, and the second game's board settles it all the same.
  assert(isSaid(tabQuips.lastOne, told(await ann.click("Pay a drink"))));
  assert.deepEqual(await books.tab(), { Ann: [2, 0, 2], Ben: [1, 0, 1] });
});
