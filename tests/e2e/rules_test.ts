/** The numbered rules of the game, where they reach beyond the rules core: what people see of them. */
import assert from "node:assert/strict";
import { messageText } from "../../src/emulator/mod.ts";
import { moveQuips, refusalQuips, tabQuips } from "../_helpers/english.ts";
import { answered, assertRefused, isSaid, privateText } from "../_helpers/answers.ts";
import { eveningTest } from "./_evening_tests.ts";
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
  rollsIn,
} from "./_steps.ts";

eveningTest(
  "rule 1: games of all channels of a guild belong to the session current when they began",
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    const boss = evening.guild.addMember({ name: "Boss", permissions: ["MANAGE_GUILD"] });
    const garden = evening.guild.addChannel({ name: "garden" });
    await begin(ann, ben);
    answered(await ben.slash("ronnied start", { channel: garden }));
    const first = (await stored.game()).sessionId;
    assert.equal((await stored.game(garden)).sessionId, first);
    assert.equal((await stored.session(first)).openerId, ann.id);

    const before = await evening.redis.dump();
    assertRefused(await ben.slash("ronnied newsession"), refusalQuips.sessionNotYours);
    assert.deepEqual(await evening.redis.dump(), before);
    const opened = answered(await boss.slash("ronnied newsession"));
    assert.match(opened.message?.content ?? "", new RegExp(`<#${evening.bar.id}>`));
    assert.match(opened.message?.content ?? "", new RegExp(`<#${garden.id}>`));

    answered(await ben.click("Begin", { channel: garden }));
    await rollsIn(garden, evening, [ben, 1]);
    await rolls(evening, [ann, 2], [ben, 3]);
    assert.deepEqual(await stored.tab(first), { Ann: [1, 0, 0], Ben: [1, 0, 0] });
    assert.deepEqual(await stored.tab(), {});
    answered(await ann.click("New game", { channel: evening.bar }));
    assert.equal((await stored.game()).sessionId, (await stored.sessions()).currentId);
    // Boss opened this session, so Ann may not replace it, though she opened the one before.
    assertRefused(await ann.slash("ronnied newsession"), refusalQuips.sessionNotYours);
  },
);

eveningTest(
  "rule 2: one live game a channel; the next player becomes host; the last one out closes it",
  async (evening, stored) => {
    const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
    await gather(ann, ben, cat);
    assertRefused(await cat.slash("ronnied start"), refusalQuips.alreadyRunning);
    assertRefused(await cat.click("Join"), refusalQuips.alreadyIn);
    answered(await ann.click("Leave"));
    assert.match((await boardSeenBy(cat, evening)).embeds[0]?.description ?? "", /👑 \*\*Ben\*\*/);
    assertRefused(await ann.click("Leave"), refusalQuips.notIn);
    answered(await cat.slash("ronnied leave"));
    await ben.waitFor("(1/10)");
    answered(await ben.click("Leave"));
    assert.match(boardText(ann), /🚪 Game called off/);
    assert.equal((await stored.game()).status, "abandoned");
    assert.deepEqual(await stored.drinks(), []);
    answered(await cat.slash("ronnied start"));
    assert.equal((await stored.game()).creatorId, cat.id);
  },
);

eveningTest("rule 2: a Leave that comes after Begin is no skip", async (evening, stored) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await gather(ann, ben);
  const board = await boardSeenBy(ben, evening);
  answered(await ann.click("Begin"));
  assertRefused(await ben.forge(oldPress(board, "Leave")), refusalQuips.roundOver);
  assert.deepEqual(await stored.drinks(), []);
});

eveningTest(
  "rule 15: leaving a begun game asks first, in private; then it is told and booked as leaving",
  async (evening, stored) => {
    const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
    await begin(ann, ben, cat);
    const before = await evening.redis.dump();
    const question = privateText(answered(await ben.slash("ronnied leave")));
    assert.ok(isSaid(moveQuips.askFirst, question), question);
    assert.deepEqual(await evening.redis.dump(), before);
    const left = answered(await ben.click("Leave anyway"));
    assert.deepEqual(await stored.drinks(), ["Ben: walked_out"]);
    assert.ok(isSaid(moveQuips.leftBegun, privateText(left)), privateText(left));
    const board = await boardSeenBy(ann, evening);
    assert.match(board.embeds[0]?.description ?? "", /👋 \*\*Ben\*\*: left/);
    // The button is gone with the question; one who remembers it presses in vain.
    assertRefused(await ben.slash("ronnied leave"), refusalQuips.leaveNotAwaited);
  },
);

eveningTest(
  "rule 14: calling off costs its player one, and nothing before the first roll; the board says who",
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    const boss = evening.guild.addMember({ name: "Boss", permissions: ["MANAGE_MESSAGES"] });
    const calledOffBy = async (name: string) => {
      const board = await boardSeenBy(ann, evening);
      assert.ok(board.embeds[0]?.description?.startsWith(`**${name}** called it off`), name);
    };
    await begin(ann, ben);
    answered(await ann.slash("ronnied abandon"));
    assert.deepEqual(await stored.drinks(), []);
    await calledOffBy("Ann");
    await begin(ann, ben);
    await rolls(evening, [ben, 3]);
    answered(await boss.slash("ronnied abandon"));
    assert.deepEqual(await stored.drinks(), []);
    await calledOffBy("Boss");
    await begin(ann, ben);
    await rolls(evening, [ben, 3]);
    answered(await ann.slash("ronnied abandon"));
    assert.deepEqual(await stored.drinks(), ["Ann: called_off"]);
    await calledOffBy("Ann");
  },
);

eveningTest(
  "rule 13: a further round of four is six presses, and nine with an empty table",
  async (evening, stored) => {
    const [ann, ben, cat, dan] = evening.members("Ann", "Ben", "Cat", "Dan");
    const all = [ann, ben, cat, dan];
    let presses = 0;
    const press = async (member: typeof ann, label: string) => {
      presses += 1;
      await boardSeenBy(member, evening);
      return answered(await member.click(label));
    };
    const roundOf = async (open: string, joiners: readonly (typeof ann)[]) => {
      presses = 0;
      evening.envSource.willRoll(2, 3, 4, 5);
      const opened = (await press(ann, open)).message?.content;
      for (const joiner of joiners) await press(joiner, "Join");
      await press(ann, "Begin");
      for (const member of all) await press(member, "Roll");
      assert.equal((await stored.game()).status, "completed");
      return { presses, opened };
    };
    await begin(ann, ben, cat, dan);
    await rolls(evening, [ann, 2], [ben, 3], [cat, 4], [dan, 5]);
    assert.equal((await roundOf("New game", [ben, cat, dan])).presses, 9);
    const { presses: again, opened } = await roundOf("Same again", []);
    assert.equal(again, 6);
    // Those whose seats were kept were called.
    const called = [ben, cat, dan].map(({ id }) => `<@${id}>`).join(" ");
    assert.ok(opened?.includes(called), opened);
  },
);

eveningTest(
  "rule 13: same again is for those who were in that game, and a kept seat costs nothing",
  async (evening, stored) => {
    const [ann, ben, cat, eve] = evening.members("Ann", "Ben", "Cat", "Eve");
    await begin(ann, ben, cat);
    await rolls(evening, [ann, 2], [ben, 3], [cat, 4]);
    assertRefused(await eve.click("Same again"), refusalQuips.againNotIn);
    answered(await ben.click("Same again"));
    const { creatorId, keptIds } = await stored.game();
    assert.deepEqual([creatorId, keptIds], [ben.id, [ann.id, cat.id]]);
    answered(await cat.click("Leave"));
    answered(await ben.click("Begin"));
    await rolls(evening, [ben, 3]);
    assertRefused(await ben.click("Skip"), refusalQuips.skipTooEarly);
    evening.passMinutes(1);
    answered(await ben.click("Skip"));
    assert.equal((await stored.game()).status, "completed");
    assert.deepEqual(await stored.drinks(), []);
  },
);

eveningTest(
  "rule 3: only the host begins, until FORCE_START_AFTER; then they owe for the wait",
  async (evening, stored) => {
    const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
    await gather(ann, ben);
    assertRefused(await eve.click("Begin"), refusalQuips.notIn);
    const refusal = await ben.click("Begin");
    assertRefused(refusal, refusalQuips.beginTooEarly);
    const allowedAt = clockAt((await stored.game()).creatorSince + 120_000);
    assert(privateText(refusal).includes(`at ${allowedAt}, after the host had 2 minutes`));
    assert.match(privateText(refusal), /\*\*Ann\*\* will owe a drink/);
    evening.passMinutes(2);
    assertRefused(await eve.click("Begin"), refusalQuips.notIn);
    answered(await ben.click("Begin"));
    assert.match(boardText(ann), /🍺 \*\*Ann\*\*: late start, from \*\*Ben\*\*/);
    assert.deepEqual(await stored.drinks(), ["Ann: delayed_start from Ben"]);
    assert.deepEqual(await stored.tab(), { Ann: [1, 0, 0], Ben: [0, 1, 0] });
  },
  { env: { FORCE_START_AFTER: "2m" } },
);

eveningTest(
  "rules 4 and 5: who plays alone gives to themselves, and no roll is lowest",
  async (evening, stored) => {
    const [ann] = await beginWith(evening, "Ann");
    await rolls(evening, [ann, 6]);
    await give(ann, "Ann");
    await boardSeenBy(ann, evening);
    assert.match(boardText(ann), /Nobody takes the lowest-roll drink/);
    assert.deepEqual(await stored.drinks(), ["Ann: critical_hit from Ann"]);
    assert.deepEqual(await stored.tab(), { Ann: [1, 1, 0] });
  },
);

eveningTest(
  "rule 4: house rules come from the settings, and a game keeps those it began with",
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    await gather(ann, ben);
    assert.match(boardText(ann), /🎲 1–20 · \*\*20\*\* gives a drink · \*\*7\*\* takes/);
    answered(await ann.click("Begin"));
    await rolls(evening, [ann, 7], [ben, 20]);
    await give(ben, "Ann");
    assert.deepEqual(await stored.drinks(), [
      "Ann: critical_fail",
      "Ann: critical_hit from Ben",
      "Ann: lowest_roll",
    ]);
  },
  { env: { DICE_SIDES: "20", CRITICAL_FAIL_VALUE: "7" } },
);

eveningTest("rule 6: a finished board shows the standings of that moment", async (evening) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 1], [ben, 3]);
  assert.match(boardText(ben), /1\\\. \*\*Ann\*\* ▓▓ 2 owed/);
  const before = boardText(ben);
  answered(await ann.click("Pay a drink"));
  assert.equal(boardText(ben), before);
  // A board posted now shows them as they are now.
  answered(await ben.slash("ronnied board"));
  await ben.waitFor(/1\\\. \*\*Ann\*\* ▓░ 1 owed, 1 settled/);
});

eveningTest(
  "rule 7: a game left for an hour makes room for a new one, started by any member",
  async (evening, stored) => {
    const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
    await begin(ann, ben);
    await rolls(evening, [ann, 1]);
    const old = await stored.game();
    const board = await boardSeenBy(ann, evening);
    evening.passMinutes(59);
    assertRefused(await eve.slash("ronnied start"), refusalQuips.alreadyRunning);
    evening.passMinutes(1);
    answered(await eve.slash("ronnied start"));
    assert.equal((await stored.gameById(old.id)).status, "abandoned");
    assert.deepEqual(await stored.activeIds(), [(await stored.game()).id]);
    await ann.waitFor((message) => message.id === board.id && message.components.length === 0);
    assert.deepEqual(await stored.debts(ann), ["critical_fail"], "booked drinks stay");
  },
);

eveningTest(
  "rule 8: Nudge and Skip say when they will work; then they do",
  async (evening, stored) => {
    const [ann, ben, cat, eve] = evening.members("Ann", "Ben", "Cat", "Eve");
    await begin(ann, ben, cat);
    await rolls(evening, [ann, 6], [cat, 4]);
    const at = (await stored.game()).lastMoveAt;
    const nudgeRefusal = await cat.click("Nudge");
    assertRefused(nudgeRefusal, refusalQuips.nudgeTooEarly);
    assert(privateText(nudgeRefusal).includes(`at ${clockAt(at + 120_000)}, after 2 minutes`));
    const skipRefusal = await cat.click("Skip");
    assertRefused(skipRefusal, refusalQuips.skipTooEarly);
    assert(privateText(skipRefusal).includes(`at ${clockAt(at + 300_000)}, after 5 minutes`));
    assertRefused(await eve.click("Nudge"), refusalQuips.notIn);

    evening.passMinutes(2);
    const board = boardText(ann);
    const nudge = answered(await cat.click("Nudge"));
    assert(nudge.message && !nudge.message.ephemeral);
    assert.deepEqual(nudge.message.mentions.toSorted(), [ann.id, ben.id].toSorted());
    assert.match(nudge.message.content, new RegExp(`🎲 To roll: <@${ben.id}>`));
    assert.match(nudge.message.content, new RegExp(`🎯 To give a drink: <@${ann.id}>`));
    assert.equal(boardText(ann), board, "the board stays as it is");
    assertRefused(await ben.click("Nudge"), refusalQuips.nudgeTooEarly);
    evening.passMinutes(2);
    answered(await ben.click("Nudge"));

    // A nudge is no move: five minutes count from the last roll.
    assertRefused(await cat.click("Skip"), refusalQuips.skipTooEarly);
    evening.passMinutes(1);
    assertRefused(await ben.click("Skip"), refusalQuips.ownPartFirst);
    assertRefused(await eve.click("Skip"), refusalQuips.notIn);
    answered(await cat.click("Skip"));
    assert.match(boardText(ann), /🍺 \*\*Cat\*\* takes the lowest-roll drink/);
    assert.match(boardText(ann), /\*\*Ann\*\*: hit, given to nobody/);
    assert.deepEqual(await stored.drinks(), ["Ben: timed_out", "Cat: lowest_roll"]);
  },
);

eveningTest(
  "rule 8: a roll-off with one left ends without a further drink",
  async (evening, stored) => {
    const [ann, ben, cat] = await beginWith(evening, "Ann", "Ben", "Cat");
    await rolls(evening, [ann, 2], [ben, 2], [cat, 5]);
    await rolls(evening, [ann, 3]);
    evening.passMinutes(5);
    answered(await cat.click("Skip"));
    assert.match(boardText(ann), /Nobody takes the lowest-roll drink/);
    assert.deepEqual(await stored.drinks(), ["Ben: timed_out"]);
  },
);

eveningTest(
  "rule 9: payments settle the oldest first, and several in one commit",
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    assert(
      isSaid(tabQuips.allCaughtUp, privateText(await ann.slash("ronnied pay"))),
      "no session yet",
    );
    await begin(ann, ben);
    await rolls(evening, [ann, 1], [ben, 6]);
    await give(ben, "Ann");
    await boardSeenBy(ann, evening);
    const owed = ["critical_fail", "critical_hit from Ben", "lowest_roll"];
    assert.deepEqual(await stored.debts(ann), owed);
    assert.match(privateText(await ann.slash("ronnied pay")), /Settled: rolled a fail\.\n2 left/);
    assert.deepEqual(await stored.debts(ann), owed.slice(1));
    const both = privateText(await ann.slash("ronnied pay count:7"));
    assert.match(both, /Settled: somebody's hit, lowest roll\./);
    const [, second, third] = await stored.payments();
    assert(second && third && second.at === third.at, "one commit, one instant");
    assert(isSaid(tabQuips.allCaughtUp, privateText(await ann.slash("ronnied pay count:7"))));
    assert.deepEqual(await stored.tab(), { Ann: [3, 0, 3], Ben: [0, 1, 0] });
  },
);

eveningTest(
  "rule 9: a board pays in its own game's session, the command in the current one first",
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    const garden = evening.guild.addChannel({ name: "garden" });
    await begin(ann, ben);
    await rolls(evening, [ann, 1], [ben, 3]);
    answered(await ann.slash("ronnied newsession"));
    answered(await ann.slash("ronnied start", { channel: garden }));
    answered(await ann.click("Begin", { channel: garden }));
    await rollsIn(garden, evening, [ann, 1]);
    const { currentId, previousId } = await stored.sessions();
    assert(previousId);
    const open = async () => [
      (await stored.debts(ann, previousId)).length,
      (await stored.debts(ann, currentId)).length,
    ];
    assert.deepEqual(await open(), [2, 1]);
    answered(await ann.click("Pay a drink", { channel: evening.bar }));
    assert.deepEqual(await open(), [1, 1]);
    answered(await ann.slash("ronnied pay count:3"));
    assert.deepEqual(await open(), [1, 0]);
    assert(
      isSaid(
        tabQuips.allCaughtUp,
        privateText(await ann.click("Pay a drink", { channel: garden })),
      ),
    );
    assert.match(privateText(await ann.slash("ronnied pay")), /from the session before/);
    assert.deepEqual(await open(), [0, 0]);
    assert(isSaid(tabQuips.allCaughtUp, privateText(await ann.slash("ronnied pay"))));
  },
);

eveningTest("a thread is a table like any channel", async (evening, stored) => {
  const [ann] = evening.members("Ann");
  const thread = evening.bar.addThread({ name: "dice" });
  answered(await ann.slash("ronnied start", { channel: thread }));
  answered(await ann.click("Begin", { channel: thread }));
  await rollsIn(thread, evening, [ann, 4]);
  assert.equal((await stored.game(thread)).status, "completed");
  assert.match(messageText(await boardSeenBy(ann, evening, thread)), /Game over/);
});

eveningTest(
  "without the permissions for a board the bot says what it lacks, and starts nothing",
  async (evening) => {
    const [ann] = evening.members("Ann");
    evening.bar.deny("bot", "EMBED_LINKS");
    const before = await evening.redis.dump();
    const outcome = answered(await ann.slash("ronnied start"));
    assert.match(privateText(outcome), /`Embed Links`/);
    assert.deepEqual(await evening.redis.dump(), before);
    evening.bar.allow("bot", "EMBED_LINKS");
    await gather(ann);
  },
);
