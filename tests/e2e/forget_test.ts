/** A player asks to be forgotten, while others play. */
import assert from "node:assert/strict";
import { messageText } from "../../src/emulator/mod.ts";
import { refusalQuips } from "../_helpers/english.ts";
import { answered, assertRefused, privateText } from "../_helpers/answers.ts";
import { eveningTest } from "./_evening_tests.ts";
import { beginWith, boardText, give, rolls } from "./_steps.ts";

eveningTest(
  "forget asks once more, then the board says Somebody and the others' tabs stay",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 6]);
    await give(ann, "Ben");
    const before = await stored.tab();
    const asked = answered(await ann.slash("ronnied forget"));
    assert.match(privateText(asked), /Shall I strike you from my book\?/);
    assert.match(boardText(ben), /\*\*Ann\*\*/, "asking changes nothing");

    answered(await ann.click("Forget me"));
    await ben.waitFor("Somebody");
    assert.doesNotMatch(boardText(ben), /Ann/);
    const dump = JSON.stringify(
      Object.entries(await evening.redis.dump()).filter(([key]) => !key.startsWith("done:")),
    );
    assert.ok(!dump.includes(ann.id), dump);
    assert.ok(!dump.includes("Ann"), dump);
    const { Ann: annsLine, ...others } = before;
    const { Ben, ...nobodys } = await stored.tab();
    assert.deepEqual({ Ben }, others);
    assert.deepEqual(Object.values(nobodys), [annsLine]);
    assert.deepEqual((await stored.debts(ben)).length, 1);
    assertRefused(await ann.click("Roll"), refusalQuips.notIn);

    await rolls(evening, [ben, 4]);
    await ben.waitFor("Game over");
    const table = answered(await ben.slash("ronnied leaderboard all_time:true"));
    assert(table.message);
    assert.match(messageText(table.message), /\*\*Somebody\*\* 0 owed, 0 settled, 1 given/);
  },
  { alsoOnRedis: true },
);

eveningTest(
  "mydata sends all that is stored about the asker, to them alone, and then nothing is left",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 6]);
    await give(ann, "Ben");
    await rolls(evening, [ben, 2]);
    await ben.waitFor("Game over");
    const { callbackType } = answered(await ben.slash("ronnied mydata"));
    assert.equal(callbackType, 5, "it reads the whole store, so it is deferred at once");
    const { ephemeral, attachments: [attachment] } = await ben.waitFor("Every page of my book");
    assert.ok(ephemeral);
    assert.deepEqual(
      [attachment?.filename, attachment?.content_type],
      ["ronnied-my-data.json", "application/json"],
    );
    const text = await (await fetch(attachment?.url ?? "")).text();
    const { you, isComplete, parts } = JSON.parse(text);
    assert.deepEqual([you, isComplete], [{ id: ben.id, name: "Ben" }, true]);
    const game = parts.find(({ key }: { readonly key: string }) => key === "game:{gameId}");
    assert.deepEqual(game.records[0].yourRolls.map(({ value }: { value: number }) => value), [2]);
    assert.ok(!text.includes(ann.id) && !text.includes("Ann"), "nothing of others");

    answered(await ben.slash("ronnied forget"));
    answered(await ben.click("Forget me"));
    const asked = answered(await ben.slash("ronnied mydata"));
    const url = () => asked.message?.attachments[0]?.url;
    const left = JSON.parse(await (await fetch(await evening.discord.waitUntil(url))).text());
    const found = left.parts.filter((part: { records: unknown[] }) => part.records.length > 0);
    assert.deepEqual(found.map(({ key }: { key: string }) => key), [
      "done:{guildId|gameId|sessionId}:<interactionId>",
    ]);
  },
  { alsoOnRedis: true },
);

eveningTest(
  "a player forgotten in mid-game is nudged without a ping, skipped, and back as a new player",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ben, 1]);
    answered(await ann.slash("ronnied forget"));
    answered(await ann.click("Forget me"));
    evening.passMinutes(6);
    answered(await ben.click("Nudge"));
    await ben.waitFor(/To roll: \*\*Somebody\*\*/);
    answered(await ben.click("Skip"));
    await ben.waitFor("Game over");
    const whole = Object.keys(await stored.tab()).filter((name) => name.startsWith("gone-"));
    assert.equal(whole.length, 1);

    answered(await ann.click("New game"));
    answered(await ann.click("Begin"));
    await rolls(evening, [ann, 1]);
    assert.deepEqual((await stored.tab()).Ann, [1, 0, 0]);
  },
);

eveningTest(
  "a stranger who presses the button of another's question forgets themselves alone",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 1]);
    const data = { custom_id: "1:forget:none:0", component_type: 2 };
    answered(await ben.forge({ data }));
    assert.deepEqual((await stored.tab()).Ann, [1, 0, 0]);
    assert.deepEqual((await stored.game()).players.map(({ name }) => name), ["Ann", ""]);
  },
);
