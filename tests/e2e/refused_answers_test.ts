/** Discord takes the move and refuses the answer: the player reads so, and the board is mended. */
import assert from "node:assert/strict";
import { troubleQuips } from "../_helpers/english.ts";
import { answered, isSaid, privateText } from "../_helpers/answers.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, boardSeenBy, gather, rolls } from "./_steps.ts";

/** AutoMod, a bad body, a message that is gone, and an error that nobody has heard of. */
const refusals = [[400, 200000], [400, 200001], [400, 50035], [404, 10008], [403, 999999]] as const;

for (const [status, code] of refusals) {
  eveningTest(
    `code ${code} for a board as the answer: a plain answer, and the board follows`,
    async (
      evening,
      stored,
    ) => {
      const [ann, ben] = evening.members("Ann", "Ben");
      await begin(ann, ben);
      const action = { kind: "status", status, code } as const;
      evening.discord.faults.rest.add({ routeClass: "callback", times: 1 }, action);
      evening.envSource.willRoll(3);
      const text = privateText(answered(await ann.click("Roll")));
      assert(isSaid(troubleQuips.answerRefused, text), text);
      assert.match(text, new RegExp(`\`${code}\``));
      await boardSeenBy(ben, evening);
      assert.equal((await stored.game()).rounds[0]?.rolls.length, 1);
      await rolls(evening, [ben, 4]);
    },
    { discordRefuses: true },
  );
}

eveningTest(
  "a word that AutoMod blocks costs the answers, and no move",
  async (evening, stored) => {
    const [ann, ben] = evening.members("Ann", "Ben");
    const blocked = evening.discord.faults.rest.add(
      { when: ({ body }) => JSON.stringify(body ?? null).includes("Ann") },
      { kind: "status", status: 400, code: 200000 },
    );
    const started = privateText(answered(await ann.slash("ronnied start")));
    assert(isSaid(troubleQuips.answerRefused, started), started);
    answered(await ben.slash("ronnied join"));
    assert.equal((await stored.game()).players.length, 2);
    blocked.remove();
    answered(await ann.slash("ronnied board"));
    await boardSeenBy(ben, evening);
    answered(await ann.click("Begin"));
    await rolls(evening, [ann, 3], [ben, 4]);
  },
  { discordRefuses: true },
);

eveningTest("a start whose answer is refused has its board all the same", async (evening) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  const action = { kind: "status", status: 400, code: 200001 } as const;
  evening.discord.faults.rest.add({ routeClass: "callback", times: 1 }, action);
  await gather(ann);
  await boardSeenBy(ben, evening);
  answered(await ben.click("Join"));
}, { discordRefuses: true });
