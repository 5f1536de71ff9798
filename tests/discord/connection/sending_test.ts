import assert from "node:assert/strict";
import { type RateLimitShape, relaxedLimits } from "../../../src/emulator/mod.ts";
import { RequestFailed, type Sent } from "../../../src/discord/connection/mod.ts";
import { connectBot, type ConnectedBot, openBot, openGuild, text } from "./_connected_bot.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";

const test = sideBySide("requests meet what may go wrong");

/** Posts a message that can be edited. */
async function post({ messaging, channelId }: ConnectedBot): Promise<string> {
  const sent = await messaging.createMessage(channelId, text("board"));
  assert.ok(sent.ok && sent.messageId !== null);
  return sent.messageId;
}

/** Edits a message of the guild's channel. */
function edit({ messaging, channelId }: ConnectedBot, id: string): Promise<Sent> {
  return messaging.editMessage(channelId, id, text("edited"));
}

async function calls({ discord }: ConnectedBot, method: string, count: number) {
  const isMeant = (call: { method: string; routeClass: string }) =>
    call.method === method && ["channelMessage", "webhook"].includes(call.routeClass);
  await discord.waitUntil(() => discord.calls.filter(isMeant).length >= count);
  return discord.calls.filter(isMeant);
}

for (const kind of ["cut", "dropResponse", "hang"] as const) {
  test(`An edit that meets "${kind}" is sent again`, async () => {
    await using bot = await openBot();
    const id = await post(bot);
    bot.discord.faults.rest.add({ method: "PATCH", times: 1 }, { kind });
    assert.deepEqual(await edit(bot, id), { ok: true, messageId: id });
    assert.ok(bot.ann.sees("edited"));
  });
}

test("An edit that meets only 503 is given up after a few tries", async () => {
  await using bot = await openBot();
  const id = await post(bot);
  bot.discord.faults.rest.add({ method: "PATCH" }, { kind: "status", status: 503 });
  const sent = await edit(bot, id);
  assert.deepEqual(sent, { ok: false, status: 503, code: 0, reason: "unreachable" });
  const tries = (await calls(bot, "PATCH", 1)).length;
  assert.ok(tries >= 2 && tries <= 6, `${tries} tries`);
});

for (const shape of ["full", "retryAfterOnly", "global", "shared"] satisfies RateLimitShape[]) {
  test(`An edit that meets a 429 (${shape}) waits as long as it says`, async () => {
    await using bot = await openBot();
    const id = await post(bot);
    const action = { kind: "rateLimit", shape, retryAfterMs: 120 } as const;
    bot.discord.faults.rest.add({ method: "PATCH", times: 1 }, action);
    assert.equal((await edit(bot, id)).ok, true);
    const [first, second, ...more] = await calls(bot, "PATCH", 2);
    assert.deepEqual(more, []);
    const gapMs = (second?.steadyMs ?? 0) - (first?.steadyMs ?? 0);
    assert.ok(gapMs >= 120, `${gapMs} ms`);
  });
}

Deno.test("While one route waits out a 429 others go on, but not past a global one", async () => {
  await using bot = await openBot();
  const id = await post(bot);
  for (const [shape, isHeldUp] of [["full", false], ["global", true]] as const) {
    const action = { kind: "rateLimit", shape, retryAfterMs: 150 } as const;
    bot.discord.faults.rest.add({ method: "PATCH", times: 1 }, action);
    const edited = edit(bot, id);
    await bot.discord.waitUntil(() => bot.count("rate_limited") > 0);
    const started = performance.now();
    await bot.messaging.createMessage(bot.channelId, text("meanwhile"));
    assert.equal(performance.now() - started > 100, isHeldUp, shape);
    assert.equal((await edited).ok, true);
    bot.events.length = 0;
  }
});

test("A new process meets one 429 of a limit that the one before has used, and waits", async () => {
  const messageEdit = { limit: 3, windowMs: 2_000 };
  const buckets = { ...relaxedLimits.buckets, messageEdit };
  await using guild = await openGuild({ limits: { buckets } });
  let id: string;
  {
    await using before = await connectBot(guild);
    id = await post(before);
    for (let edits = 0; edits < messageEdit.limit; edits++) assert.ok((await edit(before, id)).ok);
  }
  await using bot = await connectBot(guild);
  for (let edits = 0; edits < messageEdit.limit; edits++) assert.ok((await edit(bot, id)).ok);
  const statuses = (await calls(bot, "PATCH", 1)).map(({ status }) => status);
  assert.deepEqual(statuses, [200, 200, 200, 429, 200, 200, 200]);
});

test("Edits of an old message are capped by Discord; that fails at once and blocks no others", async () => {
  await using bot = await openBot({ timings: { requestTotalMs: 60_000 } });
  const old = await post(bot);
  bot.discord.clock.advance(61 * 60_000);
  const young = await post(bot);
  const { limit } = relaxedLimits.oldEdits;
  for (let edits = 0; edits < limit; edits++) {
    assert.equal((await edit(bot, old)).ok, true);
  }
  const capped = await edit(bot, old);
  assert.deepEqual(capped, { ok: false, status: 429, code: 30046, reason: "edits_capped" });
  assert.equal((await edit(bot, young)).ok, true);
  assert.equal((await calls(bot, "PATCH", 1)).length, limit + 2, "nothing is sent twice");
});

test("A new message is posted once, though its answer was lost and it was sent twice", async () => {
  await using bot = await openBot();
  bot.discord.faults.rest.add({ method: "POST", routeClass: "channelMessage", times: 1 }, {
    kind: "cut",
  });
  await post(bot);
  const bodies = (await calls(bot, "POST", 2)).map(({ body }) => body as Record<string, unknown>);
  assert.equal(bodies.length, 2);
  assert.equal(bodies[0]?.enforce_nonce, true);
  assert.equal(typeof bodies[0]?.nonce, "string");
  assert.equal(bodies[0]?.nonce, bodies[1]?.nonce, "one nonce, by which Discord knows it again");
});

for (const kind of ["dropResponse", "cut"] as const) {
  test(`A follow-up that meets "${kind}" is not sent again, because it could show twice`, async () => {
    await using bot = await openBot({
      onInteraction: async (interaction, { answers, messaging }) => {
        const first = { type: "message", message: text("first"), ephemeral: false } as const;
        await messaging.answer(interaction, first);
        answers.push(await messaging.followUp(interaction, text("second"), false));
      },
    });
    bot.discord.faults.rest.add({ method: "POST", routeClass: "webhook", times: 1 }, { kind });
    await bot.ann.slash("ping");
    await bot.discord.waitUntil(() => bot.answers.length === 1);
    assert.deepEqual(bot.answers, [{ ok: false, status: 0, code: 0, reason: "unreachable" }]);
    assert.equal((await calls(bot, "POST", 1)).length, 1);
  });
}

Deno.test("A burst on one route stays within what its headers allow: no 429", async () => {
  const allowance = { limit: 3, windowMs: 200 };
  const buckets = { ...relaxedLimits.buckets, messageEdit: allowance };
  await using bot = await openBot({ emulator: { limits: { buckets } } });
  const id = await post(bot);
  const started = performance.now();
  const edits = Array.from({ length: 9 }, () => edit(bot, id));
  assert.ok((await Promise.all(edits)).every(({ ok }) => ok));
  assert.equal(bot.count("rate_limited"), 0);
  assert.ok(performance.now() - started >= 400, "three windows of three");
});

Deno.test("A burst over many channels stays within 50 a second, and only the first of those that wait looks at the clock", async () => {
  let looks = 0;
  const clock = () => {
    looks++;
    return performance.now();
  };
  await using bot = await openBot({
    emulator: { limits: { global: { limit: 50, windowMs: 1_000 } } },
    timings: { requestTotalMs: 20_000 },
    clock,
  });
  const [guild] = bot.discord.guilds();
  const channels = Array.from({ length: 60 }, (_, at) => guild?.addChannel({ name: `${at}` }));
  const postIn = (channel = channels[0]) =>
    bot.messaging.createMessage(channel?.id ?? "", text("hello"));
  // One after the other, so that places become free one after the other too.
  for (let at = 0; at < 48; at++) await postIn();
  looks = 0;
  const sent = await Promise.all(channels.map(postIn));
  assert.ok(sent.every(({ ok }) => ok));
  assert.equal(bot.count("rate_limited"), 0);
  assert.ok(looks / channels.length < 25, `${looks} looks at the clock`);
});

test("Failures have a reason by Discord's code", async () => {
  await using bot = await openBot();
  const id = await post(bot);
  const channel = bot.discord.channel("bar");
  const failed = async () => {
    const sent = await edit(bot, id);
    return sent.ok || [sent.reason, sent.code];
  };
  channel?.deny("bot", "VIEW_CHANNEL");
  assert.deepEqual(await failed(), ["missing_permission", 50001]);
  channel?.allow("bot", "VIEW_CHANNEL");
  channel?.deleteMessage(id);
  assert.deepEqual(await failed(), ["unknown_message", 10008]);
  channel?.delete();
  assert.deepEqual(await failed(), ["unknown_channel", 10003]);
});

test("discordeno's own helpers send the same way and throw the failure", async () => {
  await using bot = await openBot();
  const { rest } = bot.connection.bot;
  bot.discord.faults.rest.add({ routeClass: "commands", times: 1 }, { kind: "cut" });
  const commands = await rest.upsertGlobalApplicationCommands([
    { name: "ping", description: "Ping", contexts: [0] },
  ]);
  assert.deepEqual(commands.map(({ name, contexts }) => [name, contexts]), [["ping", [0]]]);
  await assert.rejects(
    rest.editMessage("1", "2", { content: "edited" }),
    (error) => error instanceof RequestFailed && error.failure.code === 10003,
  );
  assert.equal(await bot.connection.guildCount(), 1);
});
