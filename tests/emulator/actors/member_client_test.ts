import assert from "node:assert/strict";
import { ActorError, type Member } from "../../../src/emulator/mod.ts";
import { BOARD, startEvening } from "../_emulator_session.ts";
import { rest } from "../_raw_bot.ts";

const board = (content: string) => ({ type: 4, data: { content, components: BOARD } });

Deno.test("an interaction in a guild says who, where and with which permissions", async () => {
  await using evening = await startEvening();
  const { discord, guild, bar, bob, bot } = evening;
  bar.deny("bot", "EMBED_LINKS");
  bot.answer(() => board("hi"));
  await bob.slash("game pay count:2");
  const i = await bot.event("INTERACTION_CREATE");
  assert.equal(i.application_id, discord.applicationId);
  assert.deepEqual([i.type, i.version, i.context], [2, 1, 0]);
  assert.deepEqual([i.guild_id, i.channel_id, i.channel.type], [guild.id, bar.id, 0]);
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

Deno.test("in a direct message there is a user, no member and no guild", async () => {
  await using evening = await startEvening();
  const { ann, bot } = evening;
  bot.answer(() => ({ type: 4, data: { content: "not here" } }));
  const seat = ann.inDirectMessages();
  await seat.slash("ping");
  const i = await bot.event("INTERACTION_CREATE");
  assert.equal(i.user.id, ann.id);
  assert.deepEqual([i.context, i.channel.type, i.guild_id, i.member], [1, 1, undefined, undefined]);
  assert.ok(seat.sees("not here"));
  assert.ok(!ann.sees("not here"));
});

Deno.test("a thread is a channel of type 11 with its parent", async () => {
  await using evening = await startEvening();
  const { bar, ann, bot } = evening;
  const snug = bar.addThread({ name: "snug" });
  bot.answer(() => board("in here"));
  await ann.in(snug).slash("ping");
  const { channel } = await bot.event("INTERACTION_CREATE");
  assert.deepEqual([channel.type, channel.parent_id, channel.thread_metadata.archived], [
    11,
    bar.id,
    false,
  ]);
  assert.ok(ann.in(snug).sees("in here") && !ann.in(bar).sees("in here"));
});

Deno.test("a component's interaction carries its message whole", async () => {
  await using evening = await startEvening();
  const { ann, bob, bot } = evening;
  bot.answer((i) => i.type === 2 ? board("hi") : { type: 6 });
  const { message } = await ann.slash("ping");
  await bob.choose("Cal");
  const pressed = await bot.frame((frame) => frame.d?.type === 3);
  assert.equal(pressed.d.message.id, message?.id);
  assert.equal(pressed.d.message.components.length, 2);
  assert.deepEqual([pressed.d.data.custom_id, pressed.d.data.values], ["pick", ["c"]]);
});

Deno.test("a click goes to the newest button so labelled, or to the message named", async () => {
  await using evening = await startEvening();
  const { ann, bot } = evening;
  let count = 0;
  bot.answer((i) => i.type === 2 ? board(`board ${++count}`) : { type: 6 });
  const first = await ann.slash("ping");
  const second = await ann.slash("ping");
  assert.equal((await ann.click("roll")).message?.id, second.message?.id);
  const message = first.message ?? "";
  assert.equal((await ann.click("🎲 Roll", { message })).message?.id, first.message?.id);
  assert.equal((await ann.click(/^Rol/)).message?.id, second.message?.id);
});

Deno.test("what is not there, or disabled, cannot be pressed or chosen", async () => {
  await using evening = await startEvening();
  const { ann, bot, discord } = evening;
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

Deno.test("a client sends no unknown or unfit command", async () => {
  await using evening = await startEvening();
  const { ann } = evening;
  await assert.rejects(ann.slash("gmae start"), /no command \/gmae; there is: \/ping, \/game/);
  await assert.rejects(ann.slash("game"), /no sub-command ""; it has: start, pay/);
  await assert.rejects(ann.slash("game pay count:0"), /"0" does not fit count/);
  await assert.rejects(ann.slash("game pay count:many"), /not a number/);
  await assert.rejects(ann.slash("game pay extra"), /no option for "extra"/);
});

Deno.test("a guild's own command hides the global one; permissions hide it altogether", async () => {
  await using evening = await startEvening();
  const { discord, guild, ann, bob, bot } = evening;
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

Deno.test("forged interactions go out as they are", async () => {
  await using evening = await startEvening();
  const { ann, bot } = evening;
  bot.answer((i) => i.type === 2 ? board("hi") : { type: 6 });
  await ann.forge({ type: 2, data: { id: "1", name: "nonsense", type: 1 } });
  await ann.forge({ data: { custom_id: "forged", component_type: 3, values: ["zzz"] } });
  const sent = bot.frames.filter((frame) => frame.t === "INTERACTION_CREATE");
  assert.deepEqual(sent.map((frame) => frame.d.data.name ?? frame.d.data.custom_id), [
    "nonsense",
    "forged",
  ]);
});

Deno.test("nobody acts where they cannot see", async () => {
  await using evening = await startEvening();
  const { bar, ann } = evening;
  bar.deny(ann, "VIEW_CHANNEL");
  await assert.rejects(ann.slash("ping"), /Ann cannot see the channel/);
  assert.deepEqual(ann.messages(), []);
});

Deno.test("without a bot an interaction fails for its user", async () => {
  await using evening = await startEvening({ limits: { firstAnswerMs: 20 } });
  const { discord, ann, bob, bot } = evening;
  const failures: unknown[] = [];
  discord.on("interaction", ({ kind, failure }) => kind === "failed" && failures.push(failure));
  bot.answer((i) => i.type === 2 && i.member.user.id === ann.id ? board("hi") : undefined);
  await ann.slash("ping");
  const pressed = await bob.click("Roll");
  assert.deepEqual([pressed.ok, pressed.failed], [false, "This interaction failed"]);
  assert.deepEqual(failures, ["This interaction failed"]);
  const late = await bot.frame((frame) => frame.d?.type === 3);
  assert.equal((await bot.callback(late.d, { type: 6 })).body.code, 10062);
});

Deno.test("waiting ends with what was to be seen, or with the screen", async () => {
  await using evening = await startEvening();
  const { ann, bob } = evening;
  const seen = ann.waitFor((message) => message.author.name === "Bobby");
  bob.say("cheers");
  assert.equal((await seen).content, "cheers");
  await assert.rejects(
    ann.waitFor(/never/, { timeoutMs: 10 }),
    /Nothing after 10 ms, waiting for Ann to see \/never\/\n#bar as Ann\nBobby: cheers/,
  );
});

Deno.test("a page can follow along and read what each member sees", async () => {
  await using evening = await startEvening();
  const { discord, ann, bob, bot } = evening;
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

Deno.test("one person can be in two guilds, by different names", async () => {
  await using evening = await startEvening();
  const { discord, bob } = evening;
  const swan = discord.addGuild({ name: "The Swan" });
  swan.addChannel({ name: "bar" });
  const same = swan.addMember({ name: "Robert", nick: "Rob", sameAs: bob });
  assert.deepEqual([same.id === bob.id, same.name, bob.name], [true, "Rob", "Bobby"]);
});
