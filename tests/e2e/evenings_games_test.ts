/** Evenings 1–6, 13, 21 and 23–25 of those that broke the bot before this one: ties and tabs. */
import assert from "node:assert/strict";
import { messageText } from "../../src/emulator/mod.ts";
import { refusalQuips, tabQuips } from "../_helpers/english.ts";
import { answered, assertRefused, isSaid, privateText } from "../_helpers/answers.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, beginWith, boardSeenBy, boardText, give, rolls } from "./_steps.ts";

eveningTest(
  "evenings 1, 2, 4 and 5: ties are rolled off in the same game until one is lowest",
  async (evening, stored) => {
    const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
    // Everyone ties: one roll-off of all.
    await rolls(evening, [ann, 3], [ben, 3], [cat, 3]);
    assert.match(boardText(ann), /ROLL-OFF number 1/);
    assert.match(boardText(ann), /\*\*Ann\*\* ⚔️ \*\*Ben\*\* ⚔️ \*\*Cat\*\*/);
    // Two of three tie, the creator among them.
    await rolls(evening, [ann, 1], [ben, 1], [cat, 6]);
    for (const player of [ann, ben, cat]) {
      assert.match(boardText(player), /ROLL-OFF number 2/);
      assert.match(boardText(player), /\*\*Ann\*\* ⚔️ \*\*Ben\*\*\n/);
      assert.match(boardText(player), /They tied for lowest with \*\*1\*\*/);
    }
    assertRefused(await cat.click("Roll"), refusalQuips.notInRound);
    await rolls(evening, [ben, 6], [ann, 6]);
    assert.match(boardText(cat), /ROLL-OFF number 3/);
    await rolls(evening, [ben, 5], [ann, 2]);
    for (const player of [ann, ben, cat]) {
      assert.match(boardText(player), /🏁 Game over/);
      assert.match(boardText(player), /🍺 \*\*Ann\*\* takes the lowest-roll drink/);
      assert.match(boardText(player), /Roll-off 3: \*\*Ben\*\* 5 · \*\*Ann\*\* 2/);
    }
    // Ones and sixes of a roll-off are neither fails nor hits.
    assert.deepEqual(await stored.drinks(), ["Ann: lowest_roll"]);
    assert.equal((await stored.game()).status, "completed");
    assert.equal((await evening.redis.keys("game:{*}")).length, 1);
  },
);

eveningTest(
  "evening 3: with a tie for highest and one lowest, each hit is given and the lowest drinks",
  async (evening, stored) => {
    const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
    await rolls(evening, [ann, 6], [ben, 6], [cat, 2]);
    await give(ann, "Cat");
    await give(ben, "Ann");
    const board = await boardSeenBy(cat, evening);
    assert.match(board.embeds[0]?.description ?? "", /\*\*Cat\*\* takes the lowest-roll drink/);
    assert.deepEqual(await stored.drinks(), [
      "Cat: critical_hit from Ann",
      "Ann: critical_hit from Ben",
      "Cat: lowest_roll",
    ]);
    assert.equal((await stored.game()).rounds.length, 1);
  },
);

eveningTest(
  "evening 6: the menu for a hit is taken by Discord, and the game goes on to its end",
  async (evening, stored) => {
    const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
    await rolls(evening, [ann, 6]);
    const menu = await ann.waitFor("<Who gets the drink?: Ben, Cat>");
    assert.equal(menu.ephemeral, true);
    assert.equal(menu.components[0]?.type, 1);
    assert.equal(menu.components[0]?.components[0]?.type, 3);
    for (const other of [ben, cat]) assert(!other.sees("Who gets the drink?"));
    await rolls(evening, [ben, 3], [cat, 4]);
    assert.equal((await stored.game()).status, "active");
    assertRefused(await ann.click("Nudge"), refusalQuips.nudgeTooEarly);
    // Roll rolls, and nothing else; Give offers the choice again, and either menu will do.
    assertRefused(await ann.click("Roll"), refusalQuips.giveFirst);
    assertRefused(await ann.slash("ronnied roll"), refusalQuips.giveFirst);
    assertRefused(await cat.click("Give"), refusalQuips.noHit);
    assert.match(privateText(await ann.click("Give")), /<Who gets the drink\?: Ben, Cat>/);
    const given = await ann.choose("Cat");
    assert.match(privateText(given), /\*\*Cat\*\*/);
    assert.deepEqual(given.message?.components, []);
    await boardSeenBy(ben, evening);
    assert.match(boardText(ben), /🏁 Game over/);
    assert.deepEqual(await stored.drinks(), ["Cat: critical_hit from Ann", "Ben: lowest_roll"]);
    // The first menu is still there, and good for nothing.
    assertRefused(await ann.choose("Ben", { message: menu }), refusalQuips.gameOver);
    assert.deepEqual(await stored.drinks(), ["Cat: critical_hit from Ann", "Ben: lowest_roll"]);
  },
);

eveningTest(
  "evening 13: a drink is on the leaderboard of every channel of the guild, and no other",
  async (evening) => {
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

    const crown = evening.discord.addGuild({ name: "The Rose and Crown" });
    crown.addChannel({ name: "bar" });
    const annThere = crown.addMember({ name: "Ann", sameAs: ann });
    const there = answered(await annThere.slash("ronnied leaderboard all_time:true"));
    assert(there.message && isSaid(tabQuips.leaderboardEmpty, messageText(there.message)));
    assert(isSaid(tabQuips.allCaughtUp, privateText(await annThere.slash("ronnied pay"))));
    // Her own counts are over every server, though.
    assert.match(privateText(await annThere.slash("ronnied tab")), /2 owed, 0 settled, 0 given/);
  },
);

eveningTest(
  "evening 21: a lost or unreadable drink record does not stop the game",
  async (evening, stored) => {
    const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
    await rolls(evening, [ann, 1]);
    const { id } = await stored.game();
    await evening.redis.delete(`drinks:{${id}}`);
    await rolls(evening, [ben, 1]);
    await evening.redis.set(`drinks:{${id}}`, "spilt beer");
    await rolls(evening, [cat, 4]);
    assert.match(boardText(ann), /ROLL-OFF number 1/);
    await rolls(evening, [ann, 2], [ben, 3]);
    assert.equal((await stored.game()).status, "completed");
    assert.match(boardText(cat), /🍺 \*\*Ann\*\* takes the lowest-roll drink/);
    assert.match(boardText(cat), /Drinks of this game \(3\)/);
    assert.equal(await evening.redis.text(`drinks:{${id}}`), "spilt beer", "bytes left untouched");
    assert(isSaid(tabQuips.paidMany, privateText(await ann.slash("ronnied pay count:2"))));
  },
  { spoilsRecords: true },
);

eveningTest(
  "evening 23: the creator has their name on the leaderboard, the one they go by now",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
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
  },
);

eveningTest(
  "evening 25: a debt is paid after the round, and after the game was abandoned",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 1], [ben, 3]);
    assert(isSaid(tabQuips.paidOne, privateText(await ann.click("Pay a drink"))));
    assert.deepEqual(await stored.debts(ann), ["lowest_roll"]);

    answered(await ann.click("New game"));
    answered(await ben.click("Join"));
    answered(await ann.click("Begin"));
    await rolls(evening, [ben, 1]);
    evening.passMinutes(10);
    answered(await ann.slash("ronnied abandon"));
    await ben.waitFor("🚪 Game called off");
    assert.deepEqual(await stored.debts(ben), ["critical_fail"]);
    assert(isSaid(tabQuips.paidOne, privateText(await ben.click("Pay a drink"))));
    assert.deepEqual(await stored.debts(ben), []);
    assert(isSaid(tabQuips.allCaughtUp, privateText(await ben.slash("ronnied pay"))));
    // Ann's oldest is of the first game, and the second game's board settles it all the same.
    assert(isSaid(tabQuips.lastOne, privateText(await ann.click("Pay a drink"))));
    assert.deepEqual(await stored.tab(), { Ann: [2, 0, 2], Ben: [1, 0, 1] });
  },
);
