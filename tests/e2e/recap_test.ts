import assert from "node:assert/strict";
import { messageText } from "../../src/emulator/mod.ts";
import { answered } from "../_helpers/answers.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, beginWith, boardText, give, rolls } from "./_steps.ts";

eveningTest("a recap, and a new session, show the evening at a glance", async (evening) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  const early = answered(await ann.slash("ronnied recap")).message ?? assert.fail("no recap");
  assert.match(early.content, /No game has been finished/);
  await rolls(evening, [ann, 6], [ben, 1]);
  await give(ann, "Ben");
  await ann.waitFor(/Game over/);
  const recap = answered(await ben.slash("ronnied recap")).message ?? assert.fail("no recap");
  assert(!recap.ephemeral);
  const closing = answered(await ann.slash("ronnied newsession")).message ??
    assert.fail("no answer");
  for (const text of [messageText(recap), messageText(closing)]) {
    assert.match(text, /\*\*1 game\*\* · 🍺 \*\*3 drinks\*\*/);
    assert.match(text, /Results since <t:\d+:f>/);
    assert.match(text, /Winner of the night: \*\*Ann\*\*\s+\| ▓ 1 win/);
    assert.match(text, /Most generous: \*\*Ann\*\*\s+\| ▓ 1 drink given/);
    assert.match(text, /Unluckiest dice: \*\*Ben\*\*\s+\| ▓▓ 2 fails and lowest rolls/);
    assert.match(text, /Bone dry: \*\*Ann\*\*/);
  }
  const fresh = answered(await ben.slash("ronnied recap")).message ?? assert.fail("no recap");
  assert.match(fresh.content, /No game has been finished/, "a new session has a recap of its own");
});

eveningTest("Ronnie remembers: a third win in a row, on the board and once", async (evening) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  for (const count of [1, 2, 3]) {
    await begin(ann, ben);
    await rolls(evening, [ann, 5], [ben, 2]);
    await ann.waitFor(/Game over/);
    const text = boardText(ann);
    assert.equal(text.includes("Ronnie remembers"), count === 3, text);
  }
  assert.match(boardText(ann), /Ronnie remembers: [^|]*\*\*Ann\*\*/);
  const before = boardText(ann);
  answered(await ben.slash("ronnied board"));
  await ben.waitFor((message) => messageText(message) === before);
});
