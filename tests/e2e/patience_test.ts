/** Help for those who are new, and patience with those who press too often. */
import assert from "node:assert/strict";
import { moveQuips, refusalQuips, troubleQuips } from "../_helpers/english.ts";
import { messageText } from "../../src/emulator/mod.ts";
import { answered, assertRefused, isSaid, privateText } from "../_helpers/answers.ts";
import { quickTimings } from "../_helpers/evening.ts";
import { eveningTest } from "./_evening_tests.ts";
import { beginWith, boardSeenBy, linkTo, rolls } from "./_steps.ts";

eveningTest("every command in the help can be clicked", async (evening) => {
  const [ann] = evening.members("Ann");
  const help = privateText(await ann.slash("ronnied help"));
  const mentions = help.match(/<\/[^>]+>/g) ?? [];
  const [command] = evening.discord.commands();
  assert.deepEqual(
    mentions.map((mention) => /^<\/ronnied ([a-z]+):\d+>$/.exec(mention)?.[1]),
    command?.options?.map(({ name }) => name),
  );
  const start = mentions.find((mention) => mention.includes(" start:")) ?? "";
  assert(answered(await ann.slash(start)).message?.components.length, "a board");
});

eveningTest(
  "three presses to the first roll for somebody who types start where a table is open",
  async (
    evening,
    stored,
  ) => {
    const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
    const opened = answered(await ann.slash("ronnied start")).message ?? assert.fail("no board");
    const offer = answered(await ben.slash("ronnied start"));
    assertRefused(offer, refusalQuips.alreadyRunning);
    assert(privateText(offer).includes(linkTo(evening, opened)));
    const joined = answered(await ben.click("Join", { message: offer.message?.id ?? "" }));
    assert(isSaid(moveQuips.joined, privateText(joined)));
    assert.deepEqual(joined.message?.components, []);
    answered(await ann.click("Begin"));
    await boardSeenBy(ben, evening);
    evening.envSource.willRoll(4);
    answered(await ben.click("Roll"));
    assert.deepEqual((await stored.game()).players.map(({ name }) => name), ["Ann", "Ben"]);
    // There is no seat any more, but the way to the board.
    const late = answered(await cat.slash("ronnied start"));
    assert(privateText(late).includes(linkTo(evening, opened)));
    assert.deepEqual(late.message?.components, []);
  },
);

eveningTest("ten wrong presses leave one private message", async (evening) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  await rolls(evening, [ann, 3]);
  assertRefused(await ann.click("Roll"), refusalQuips.alreadyRolled);
  for (let press = 0; press < 8; press++) answered(await ann.click("Roll"));
  answered(await ann.click("Skip"));
  const notes = () => ann.messages().filter(({ ephemeral }) => ephemeral);
  await evening.discord.waitUntil(() =>
    isSaid(refusalQuips.skipTooEarly, messageText(notes()[0] ?? assert.fail("no note")))
  );
  assert.equal(notes().length, 1);
  // Fifteen minutes later the first one can no longer be edited.
  evening.passMinutes(16);
  assertRefused(await ann.click("Roll"), refusalQuips.alreadyRolled);
  assert.equal(notes().length, 2);
  assert.equal(ben.messages().filter(({ ephemeral }) => ephemeral).length, 0);
}, { timings: { router: {} } });

eveningTest(
  "two hundred presses at once are answered at first, and others play on",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const storm = Array.from({ length: 200 }, () => ann.click("Nudge"));
    await evening.discord.waitUntil(() =>
      ann.messages().some((message) => isSaid(troubleQuips.tooFast, messageText(message)))
    );
    const before = evening.discord.calls.length;
    evening.envSource.willRoll(4);
    const rolled = answered(await ben.click("Roll"));
    assert((rolled.firstAnswerMs ?? Infinity) < 1_000);
    await boardSeenBy(ben, evening);
    assert(evening.discord.calls.length - before < 20, "the storm costs Discord nothing");
    evening.passMinutes(1);
    const outcomes = await Promise.all(storm);
    // Ann has used two of her ten: she opened the table and began.
    assert.equal(outcomes.filter(({ ok }) => ok).length, 10 - 2 + 1);
  },
  {
    timings: {
      ...quickTimings,
      router: { ...quickTimings.router, throttle: { burst: 10, perSecond: 0 } },
    },
  },
);
