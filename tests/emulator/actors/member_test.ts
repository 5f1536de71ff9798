import assert from "node:assert/strict";
import { ActorError, type Member } from "../../../src/emulator/mod.ts";
import { boardRows, sessionTest } from "../_emulator_session.ts";
import { rest } from "../_raw_bot.ts";

const board = (content: string) => ({ type: 4, data: { content, components: boardRows } });

sessionTest("a guild's interaction has a member", async ({ discord, guild, channel, bob, bot }) => {
  channel.deny("bot", "EMBED_LINKS");
  bot.answer(() => board("hi"));
  await bob.slash("game pay count:2");
  const i = await bot.event("INTERACTION_CREATE");
  assert.equal(i.application_id, discord.applicationId);
  assert.deepEqual([i.type, i.version, i.context], [2, 1, 0]);
  assert.deepEqual([i.locale, i.guild_locale], ["en-US", "en-US"]);
  assert.deepEqual([i.guild_id, i.channel_id, i.channel.type], [guild.id, channel.id, 0]);
  assert.deepEqual([i.member.user.username, i.member.user.global_name, i.member.nick], [
    "bob",
    "Bob",
    "Bobby",
  ]);
  assert.ok(!("user" in i));
  assert.match(i.member.permissions, /^\d+$/);
  assert.equal(BigInt(i.app_permissions) & (1n << 14n), 0n, "no embed links");
  assert.notEqual(BigInt(i.app_permissions) & (1n << 11n), 0n, "but may send");
  assert.equal(i.data.name, "game");
  assert.deepEqual(i.data.options, [{
    name: "pay",
    type: 1,
    options: [{ name: "count", type: 4, value: 2 }],
  }]);
});

sessionTest("an interaction names the languages of its user and its guild", async (session) => {
  const { guild, bob, bot } = session;
  bob.speak("fr");
  guild.speak("de");
  bot.answer(() => board("hi"));
  await bob.slash("game start");
  const i = await bot.event("INTERACTION_CREATE");
  assert.deepEqual([i.locale, i.guild_locale, i.guild.locale], ["fr", "de", "de"]);
  assert.throws(() => bob.speak("es"), ActorError);
  assert.throws(() => guild.speak("tlh"), ActorError);
});

sessionTest("in a direct message there is a user, no member and no guild", async ({ ann, bot }) => {
  bot.answer(() => ({ type: 4, data: { content: "not here" } }));
  const client = ann.inDirectMessages();
  await client.slash("ping");
  const i = await bot.event("INTERACTION_CREATE");
  assert.equal(i.user.id, ann.id);
  assert.deepEqual([i.context, i.channel.type, i.guild_id, i.member], [1, 1, undefined, undefined]);
  assert.ok(client.sees("not here"));
  assert.ok(!ann.sees("not here"));
});

sessionTest("a thread is a channel of type 11 with its parent", async ({ channel, ann, bot }) => {
  const thread = channel.addThread({ name: "snug" });
  bot.answer(() => board("in here"));
  await ann.in(thread).slash("ping");
  const { type, parent_id, thread_metadata } = (await bot.event("INTERACTION_CREATE")).channel;
  assert.deepEqual([type, parent_id, thread_metadata.archived], [11, channel.id, false]);
  assert.ok(ann.in(thread).sees("in here") && !ann.in(channel).sees("in here"));
});

sessionTest("a component's interaction carries its message whole", async ({ ann, bob, bot }) => {
  bot.answer((i) => i.type === 2 ? board("hi") : { type: 6 });
  const { message } = await ann.slash("ping");
  await bob.choose("Cal");
  const use = await bot.frame((frame) => frame.d?.type === 3);
  assert.equal(use.d.message.id, message?.id);
  assert.equal(use.d.message.components.length, 2);
  assert.deepEqual([use.d.data.custom_id, use.d.data.values], ["pick", ["c"]]);
});

sessionTest("a click goes to the newest match or a named message", async ({ ann, bot }) => {
  let count = 0;
  bot.answer((i) => i.type === 2 ? board(`board ${++count}`) : { type: 6 });
  const first = await ann.slash("ping");
  const second = await ann.slash("ping");
  assert.equal((await ann.click("roll")).message?.id, second.message?.id);
  const message = first.message ?? "";
  assert.equal((await ann.click("🎲 Roll", { message })).message?.id, first.message?.id);
  assert.equal((await ann.click(/^Rol/)).message?.id, second.message?.id);
});

sessionTest("a missing or disabled component cannot be used", async ({ ann, bot, discord }) => {
  bot.answer(() => board("hi"));
  await ann.slash("ping");
  const before = discord.gatewayLog.length;
  await assert.rejects(ann.click("Join"), (error) => {
    assert.ok(error instanceof ActorError);
    assert.match(
      error.message,
      /Ann cannot click Join\n#bar as Ann\ntest-bot: hi\n {2}\[🎲 Roll\] \(Join\)/,
    );
    return true;
  });
  await assert.rejects(ann.click("Nudge"), ActorError);
  await assert.rejects(ann.choose("Dee"), ActorError);
  await assert.rejects(ann.choose(["Bob", "Cal"]), /takes 1–1/);
  assert.equal(discord.gatewayLog.length, before, "nothing was sent");
});

sessionTest("a client sends no unknown or invalid command", async ({ ann }) => {
  await assert.rejects(ann.slash("gmae start"), /no command \/gmae; there is: \/ping, \/game/);
  await assert.rejects(ann.slash("game"), /no sub-command ""; it has: start, pay/);
  await assert.rejects(ann.slash("game pay count:0"), /"0" does not fit count/);
  await assert.rejects(ann.slash("game pay count:many"), /not a number/);
  await assert.rejects(ann.slash("game pay extra"), /no option for "extra"/);
});

sessionTest("guild commands hide global ones", async ({ discord, guild, ann, bob, bot }) => {
  const path = `/applications/${discord.applicationId}/guilds/${guild.id}/commands`;
  const own = { name: "ping", description: "Ours", default_member_permissions: String(1 << 5) };
  await rest(discord, "PUT", path, [own]);
  bot.answer(() => board("hi"));
  await assert.rejects(bob.slash("ping"), /bob may not use \/ping/);
  ann.permit("MANAGE_GUILD");
  assert.ok((await ann.slash("ping")).ok);
  const i = await bot.event("INTERACTION_CREATE");
  assert.equal(i.data.guild_id, guild.id);
  guild.removeBot();
  await assert.rejects(ann.slash("ping"), /there is: none/);
});

sessionTest("forged interactions go out as they are", async ({ ann, bot }) => {
  bot.answer((i) => i.type === 2 ? board("hi") : { type: 6 });
  await ann.forge({ type: 2, data: { id: "1", name: "nonsense", type: 1 } });
  await ann.forge({ data: { custom_id: "forged", component_type: 3, values: ["zzz"] } });
  const sent = bot.frames.filter((frame) => frame.t === "INTERACTION_CREATE");
  assert.deepEqual(sent.map((frame) => frame.d.data.name ?? frame.d.data.custom_id), [
    "nonsense",
    "forged",
  ]);
});

sessionTest("a member cannot act in a channel they cannot view", async ({ channel, ann }) => {
  channel.deny(ann, "VIEW_CHANNEL");
  await assert.rejects(ann.slash("ping"), /Ann cannot see the channel/);
  assert.deepEqual(ann.messages(), []);
});

sessionTest("an unanswered interaction fails", async ({ discord, ann, bob, bot }) => {
  const failures: unknown[] = [];
  discord.on("interaction", ({ kind, failure }) => kind === "failed" && failures.push(failure));
  bot.answer((i) => i.type === 2 && i.member.user.id === ann.id ? board("hi") : undefined);
  await ann.slash("ping");
  const outcome = await bob.click("Roll");
  assert.deepEqual([outcome.ok, outcome.failed], [false, "This interaction failed"]);
  assert.deepEqual(failures, ["This interaction failed"]);
  const late = await bot.frame((frame) => frame.d?.type === 3);
  assert.equal((await bot.callback(late.d, { type: 6 })).body.code, 10062);
}, { limits: { firstAnswerMs: 200 } });

sessionTest("waiting ends with a match, or an error with the screen", async ({ ann, bob }) => {
  const seen = ann.waitFor((message) => message.author.name === "Bobby");
  bob.say("cheers");
  assert.equal((await seen).content, "cheers");
  await assert.rejects(
    ann.waitFor(/never/, { timeoutMs: 10 }),
    /Nothing after 10 ms, waiting for Ann to see \/never\/\n#bar as Ann\nBobby: cheers/,
  );
});

sessionTest("a page can follow the messages of each member", async ({ discord, ann, bob, bot }) => {
  const heard: string[] = [];
  const stop = discord.on("message", ({ kind, message }) => {
    heard.push(`${kind} ${message.content}${message.readerId === ann.id ? " to Ann" : ""}`);
  });
  bot.answer(() => ({ type: 4, data: { content: "whisper", flags: 64 } }));
  await ann.slash("ping");
  bob.say("cheers");
  stop();
  bob.say("unheard");
  assert.deepEqual(heard, ["created whisper to Ann", "created cheers"]);
  const contents = (member: Member) => member.messages().map(({ content }) => content);
  assert.deepEqual(contents(ann), ["whisper", "cheers", "unheard"]);
  assert.deepEqual(contents(bob), ["cheers", "unheard"]);
});

sessionTest("one user can be in two guilds, by different names", ({ discord, bob }) => {
  const other = discord.addGuild({ name: "The Swan" });
  other.addChannel({ name: "bar" });
  const same = other.addMember({ name: "Robert", nick: "Rob", sameAs: bob });
  assert.deepEqual([same.id === bob.id, same.name, bob.name], [true, "Rob", "Bobby"]);
});

sessionTest("a user command names its target, with user and member", async (session) => {
  const { discord, guild, ann, bob, bot } = session;
  const path = `/applications/${discord.applicationId}/guilds/${guild.id}/commands`;
  await rest(discord, "PUT", path, [
    { type: 2, name: "Buy a round" },
    { type: 1, name: "ping", description: "Same scope, another kind" },
  ]);
  bot.answer(() => ({ type: 4, data: { content: "cheers", flags: 64 } }));
  assert.ok((await ann.useOn("Buy a round", bob)).ok);
  const { type, data } = await bot.event("INTERACTION_CREATE");
  assert.equal(type, 2);
  assert.deepEqual([data.name, data.type, data.target_id], ["Buy a round", 2, bob.id]);
  assert.ok(!("options" in data));
  assert.deepEqual(Object.keys(data.resolved), ["users", "members"]);
  assert.equal(data.resolved.users[bob.id].username, "bob");
  const member = data.resolved.members[bob.id];
  assert.equal(member.nick, "Bobby");
  assert.match(member.permissions, /^\d+$/);
  assert.deepEqual(["user", "deaf", "mute"].filter((field) => field in member), []);
});

sessionTest(
  "a client offers user commands on users, and slash commands in the line",
  async (session) => {
    const { discord, guild, ann, bob } = session;
    const path = `/applications/${discord.applicationId}/guilds/${guild.id}/commands`;
    const own = { type: 2, name: "Buy", default_member_permissions: String(1 << 5) };
    await rest(discord, "PUT", path, [own]);
    await assert.rejects(ann.useOn("Sell", bob), /no user command "Sell"; there is: Buy/);
    await assert.rejects(ann.useOn("Buy", bob), /ann may not use Buy/);
    await assert.rejects(ann.slash("Buy"), /no command \/Buy; there is: \/ping, \/game/);
    await assert.rejects(ann.inDirectMessages().useOn("Buy", bob), /no user command/);
  },
);
