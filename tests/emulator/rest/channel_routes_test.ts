import assert from "node:assert/strict";
import { boardRows, sessionTest } from "../_emulator_session.ts";
import { rest } from "../_raw_bot.ts";

const hourMs = 3_600_000;

sessionTest(
  "a bot writes, edits and deletes messages",
  async ({ discord, channel, ann, write }) => {
    const written = await write({ content: " hi ", components: boardRows });
    assert.equal(written.status, 200);
    assert.equal(written.body.content, "hi");
    assert.deepEqual(
      written.body.components[0].components.map((button: { id: number }) => button.id),
      [2, 3],
      "Discord numbers components through",
    );
    const one = `/channels/${channel.id}/messages/${written.body.id}`;
    const edited = await rest(discord, "PATCH", one, { content: null, embeds: [{ title: "T" }] });
    assert.deepEqual([edited.body.content, edited.body.embeds], ["", [{
      type: "rich",
      title: "T",
    }]]);
    assert.ok(edited.body.edited_timestamp);
    assert.ok(ann.sees("T"));
    assert.equal((await rest(discord, "DELETE", one)).status, 204);
    assert.equal((await rest(discord, "PATCH", one, { content: "x" })).body.code, 10008);
  },
);

sessionTest("a request without the working token is 401", async ({ discord, channel }) => {
  const path = `/channels/${channel.id}/messages`;
  for (const authorization of ["", "Bot wrong", discord.token, `Bearer ${discord.token}`]) {
    const { status, body } = await rest(discord, "POST", path, { content: "x" }, { authorization });
    assert.deepEqual([status, body], [401, { message: "401: Unauthorized", code: 0 }]);
  }
  discord.revokeToken();
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 401);
});

sessionTest("permissions apply per channel", async ({ guild, channel, ...session }) => {
  const thread = channel.addThread({ name: "snug" });
  const write = async (id: string, body: unknown = { content: "x" }) => {
    const answer = await session.write(body, id);
    return answer.status === 200 ? 200 : answer.body.code;
  };
  const embed = { embeds: [{ title: "T" }] };
  channel.deny("bot", "EMBED_LINKS");
  assert.deepEqual([await write(channel.id), await write(channel.id, embed)], [200, 50013]);
  channel.deny("bot", "SEND_MESSAGES");
  assert.deepEqual([await write(channel.id), await write(thread.id)], [50013, 200]);
  thread.deny("bot", "SEND_MESSAGES_IN_THREADS");
  assert.equal(await write(thread.id), 50013);
  channel.deny("bot", "VIEW_CHANNEL");
  assert.deepEqual([await write(channel.id), await write(thread.id)], [50001, 50001]);
  channel.allow("bot", "VIEW_CHANNEL", "SEND_MESSAGES");
  assert.equal(await write(channel.id), 200);
  guild.removeBot();
  assert.equal(await write(channel.id), 50001);
  guild.inviteBot();
  channel.delete();
  for (const id of [channel.id, thread.id, "1"]) assert.equal(await write(id), 10003);
});

sessionTest(
  "an archived thread takes no messages and no edits",
  async ({ channel, discord, write }) => {
    const thread = channel.addThread({ name: "snug" });
    const { body } = await write({ content: "x" }, thread.id);
    thread.archive();
    const one = `/channels/${thread.id}/messages/${body.id}`;
    const answers = [
      await write({ content: "y" }, thread.id),
      await rest(discord, "PATCH", one, { content: "y" }),
      await rest(discord, "DELETE", one),
    ];
    for (const { status, body } of answers) assert.deepEqual([status, body.code], [400, 50083]);
  },
);

sessionTest("another author's message is protected", async ({ discord, channel, ann }) => {
  const path = `/channels/${channel.id}/messages/${ann.say("mine").id}`;
  assert.equal((await rest(discord, "PATCH", path, { content: "x" })).body.code, 50005);
  assert.equal((await rest(discord, "DELETE", path)).body.code, 50013);
});

sessionTest("channels hide ephemeral messages", async ({ discord, channel, ann, bot }) => {
  bot.answer(() => ({ type: 4, data: { content: "whisper", flags: 64 } }));
  const { message } = await ann.slash("ping");
  const one = `/channels/${channel.id}/messages/${message?.id}`;
  assert.equal((await rest(discord, "PATCH", one, { content: "x" })).body.code, 10008);
});

sessionTest(
  "edits of a message older than an hour are limited",
  async ({ discord, channel, write }) => {
    const path = `/channels/${channel.id}/messages/${(await write({ content: "x" })).body.id}`;
    const edit = () => rest(discord, "PATCH", path, { content: "y" });
    for (let count = 0; count < 5; count++) assert.equal((await edit()).status, 200);
    discord.clock.advance(hourMs + 1);
    for (let count = 0; count < 3; count++) assert.equal((await edit()).status, 200);
    const refused = await edit();
    assert.deepEqual([refused.status, refused.body.code], [429, 30046]);
    assert.ok(refused.body.retry_after > 0);
  },
);

sessionTest("allowed_mentions limits pings", async ({ ann, bob, write }) => {
  const content = `<@${ann.id}> <@${bob.id}> @everyone`;
  const pinged = async (allowed?: unknown) => {
    const { body } = await write({ content, allowed_mentions: allowed });
    return body.mentions.map((user: { username: string }) => user.username);
  };
  assert.deepEqual(await pinged(), ["ann", "bob"]);
  assert.deepEqual(await pinged({ parse: [] }), []);
  assert.deepEqual(await pinged({ parse: ["users"] }), ["ann", "bob"]);
  assert.deepEqual(await pinged({ parse: [], users: [bob.id] }), ["bob"]);
});

sessionTest("an enforced nonce makes retries safe", async ({ discord, ann, ...session }) => {
  const write = async (body: unknown) => (await session.write(body)).body;
  const board = { content: "board", nonce: "board-1", enforce_nonce: true };
  const first = await write(board);
  assert.equal(first.nonce, "board-1");
  assert.equal((await write(board)).id, first.id);
  assert.notEqual((await write({ ...board, enforce_nonce: false })).id, first.id);
  discord.clock.advance(5 * 60_000);
  assert.notEqual((await write(board)).id, first.id);
  assert.equal(ann.messages().length, 3);
  assert.equal((await write({ ...board, nonce: "x".repeat(26) })).code, 50035);
});
