/** What a channel reads is in its server's language, and what only one reads in theirs. */
import assert from "node:assert/strict";
import { languages } from "../../src/discord/words/mod.ts";
import { answered, assertRefused, privateText } from "../_helpers/answers.ts";
import { eveningTest } from "./_evening_tests.ts";
import { boardText, gather, rolls } from "./_steps.ts";

const { de, en } = languages;

eveningTest("a board is in the server's language, an answer in the reader's", async (evening) => {
  const [ann, ben, cat] = evening.members("Ann", "Ben", "Cat");
  evening.guild.speak("de");
  ben.speak("de");
  cat.speak("ko");
  answered(await ann.slash("ronnied start"));
  await ann.waitFor("Wer spielt mit?");
  assertRefused(await ben.click("Gehen"), de.words.quips.refusals.notIn);
  // Ronnie does not speak Korean.
  assertRefused(await cat.click("Gehen"), en.words.quips.refusals.notIn);
  assert.match(privateText(answered(await ben.slash("ronnied help"))), /zehn Sekunden/);
  assert.match(privateText(answered(await cat.slash("ronnied help"))), /ten seconds/);
});

eveningTest(
  "a game keeps its language, and what comes after it has the new one",
  async (evening) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    await gather(ann, ben);
    evening.guild.speak("de");
    await evening.restartBot();
    answered(await ann.click("Begin"));
    await ann.waitFor("Everybody rolls!");
    await rolls(evening, [ann, 5], [ben, 1]);
    assert.match(boardText(ann), /Game over/);
    assert.match(privateText(answered(await ben.click("Pay a drink"))), /1 left on your tab/);
    await ann.waitFor("🍺 **Ben** hat beglichen: Patzer gewürfelt · noch 1");
    answered(await ann.click("Prost"));
    answered(await ann.slash("ronnied leaderboard"));
    await ann.waitFor("Die Tafel dieses Abends");
    answered(await ben.click("New game"));
    await ben.waitFor("Am Tisch (1/10)");
  },
);
