/** Accounts that nobody can see, or that have the bot where no server invited it. */
import assert from "node:assert/strict";
import { eveningTest } from "./_evening_tests.ts";
import { begin, rolls } from "./_steps.ts";

eveningTest("a name that nobody can see gives way to the account's next one", async (
  evening,
  stored,
) => {
  const { guild } = evening;
  const players = [
    guild.addMember({ name: "Ann", nick: "\u3164" }),
    guild.addMember({ name: "ben", globalName: "\u2800", nick: "\u200B\u200D" }),
    guild.addMember({ name: "cat", globalName: "\u115F\u0301" }),
    guild.addMember({ name: "dan", globalName: "\uFE0F", username: "\u3164", nick: "\u2063" }),
  ];
  const [host, ...others] = players;
  assert(host);
  await begin(host, ...others);
  const names = (await stored.game()).players.map(({ name }) => name);
  const last = players.at(-1)?.id.slice(-4);
  assert.deepEqual(names, ["Ann", "ben", "cat", `Somebody ${last}`]);
  await rolls(evening, ...players.map((player, at) => [player, at + 2] as const));
});
