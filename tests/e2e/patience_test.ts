/** What one player gets who presses what they should not, or far too often. */
import assert from "node:assert/strict";
import { refusalQuips, troubleQuips } from "../../src/discord/quips/mod.ts";
import { messageText } from "../../src/emulator/mod.ts";
import { answered, assertRefused, isSaid } from "../_helpers/answers.ts";
import { quickTimings } from "../_helpers/evening.ts";
import { eveningTest } from "./_evening_tests.ts";
import { beginWith, boardSeenBy, rolls } from "./_steps.ts";

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
