/** Accounts that nobody can see, or that have the bot where no server invited it. */
import assert from "node:assert/strict";
import { InteractionType } from "../../src/emulator/mod.ts";
import { troubleQuips } from "../_helpers/english.ts";
import { answered, assertRefused, privateText } from "../_helpers/answers.ts";
import { buttonId } from "../_helpers/boards.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, boardSeenBy, rolls } from "./_steps.ts";

eveningTest("who has the bot only for their own account is shown how to invite it", async (
  evening,
) => {
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  const board = await boardSeenBy(ann, evening);
  const button = {
    data: { custom_id: buttonId(board, "Roll") ?? "", component_type: 2 },
    message: board,
  };
  const command = {
    type: InteractionType.ApplicationCommand,
    data: { id: "1", name: "ronnied", type: 1, options: [{ type: 1, name: "roll" }] },
  };
  const owned = (owners: Readonly<Record<string, string>>) => ({
    editBody: (body: Record<string, unknown>) => body.authorizing_integration_owners = owners,
  });
  const before = await evening.redis.dump();
  const uninvited = [{ "1": ben.id }, { "0": "0", "1": ben.id }, { "0": "123456789012345678" }];
  for (const owners of uninvited) {
    for (const sent of [command, button]) {
      const outcome = await ben.forge({ ...sent, ...owned(owners) });
      assertRefused(outcome, troubleQuips.notInvited);
      assert.match(
        privateText(outcome),
        /https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&/,
      );
    }
  }
  // Only a component may come without any owner.
  assertRefused(await ben.forge({ ...command, ...owned({}) }), troubleQuips.notInvited);
  assert.deepEqual(await evening.redis.dump(), before);
  evening.envSource.willRoll(2);
  answered(await ben.forge({ ...button, ...owned({ "0": evening.guild.id, "1": ben.id }) }));
  await rolls(evening, [ann, 3]);
});

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
