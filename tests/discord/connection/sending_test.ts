import assert from "node:assert/strict";
import { InteractionResponseTypes } from "@discordeno/bot";
import { type RateLimitShape, relaxedLimits } from "../../../src/emulator/mod.ts";
import { RequestFailed } from "../../../src/discord/connection/mod.ts";
import { type Bar, type Line, openBar, startLine } from "./_line.ts";

async function post({ discord }: Bar, line: Line): Promise<string> {
  await line.connection.ready;
  const bar = discord.channel("bar");
  assert.ok(bar);
  const sent = await line.connection.createMessage(bar.id, { content: "board" });
  assert.ok(sent.ok && sent.messageId !== null);
  return sent.messageId;
}

function channelId({ discord }: Bar): string {
  return discord.channel("bar")?.id ?? "";
}

async function calls({ discord }: Bar, method: string, count: number) {
  const isMeant = (call: { method: string; routeClass: string }) =>
    call.method === method && ["channelMessage", "webhook"].includes(call.routeClass);
  await discord.waitUntil(() => discord.calls.filter(isMeant).length >= count);
  return discord.calls.filter(isMeant);
}

for (const kind of ["cut", "dropResponse", "hang"] as const) {
  Deno.test(`An edit that meets "${kind}" is sent again`, async () => {
    await using bar = await openBar();
    await using line = await startLine(bar.discord);
    const id = await post(bar, line);
    bar.discord.faults.rest.add({ method: "PATCH", times: 1 }, { kind });
    const sent = await line.connection.editMessage(channelId(bar), id, { content: "edited" });
    assert.deepEqual(sent, { ok: true, messageId: id });
    assert.ok(bar.ann.sees("edited"));
  });
}

Deno.test("An edit that meets only 503 is given up after a few tries", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  const id = await post(bar, line);
  bar.discord.faults.rest.add({ method: "PATCH" }, { kind: "status", status: 503 });
  const sent = await line.connection.editMessage(channelId(bar), id, { content: "edited" });
  assert.deepEqual(sent, { ok: false, status: 503, code: 0, reason: "unreachable" });
  const tries = (await calls(bar, "PATCH", 1)).length;
  assert.ok(tries >= 2 && tries <= 6, `${tries} tries`);
});

for (const shape of ["full", "retryAfterOnly", "global", "shared"] satisfies RateLimitShape[]) {
  Deno.test(`An edit that meets a 429 (${shape}) waits as long as it says`, async () => {
    await using bar = await openBar();
    await using line = await startLine(bar.discord);
    const id = await post(bar, line);
    bar.discord.faults.rest.add({ method: "PATCH", times: 1 }, {
      kind: "rateLimit",
      shape,
      retryAfterMs: 120,
    });
    const sent = await line.connection.editMessage(channelId(bar), id, { content: "edited" });
    assert.equal(sent.ok, true);
    const [first, second, ...more] = await calls(bar, "PATCH", 2);
    assert.deepEqual(more, []);
    const gapMs = (second?.steadyMs ?? 0) - (first?.steadyMs ?? 0);
    assert.ok(gapMs >= 120, `${gapMs} ms`);
  });
}

Deno.test("While one route waits out a 429 others go on, but not past a global one", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  const id = await post(bar, line);
  const { connection } = line;
  const edit = (content: string) => connection.editMessage(channelId(bar), id, { content });
  for (const [shape, isHeldUp] of [["full", false], ["global", true]] as const) {
    const action = { kind: "rateLimit", shape, retryAfterMs: 150 } as const;
    bar.discord.faults.rest.add({ method: "PATCH", times: 1 }, action);
    const edited = edit(shape);
    await bar.discord.waitUntil(() => line.count("rate_limited") > 0);
    const started = performance.now();
    await connection.createMessage(channelId(bar), { content: "meanwhile" });
    assert.equal(performance.now() - started > 100, isHeldUp, shape);
    assert.equal((await edited).ok, true);
    (line.events as unknown[]).length = 0;
  }
});

Deno.test("Edits of an old message are capped by Discord; that is told at once, and holds up no others", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord, { timings: { requestTotalMs: 60_000 } });
  const old = await post(bar, line);
  bar.discord.clock.advance(61 * 60_000);
  const young = await post(bar, line);
  const { oldEdits } = relaxedLimits;
  const edit = (id: string) =>
    line.connection.editMessage(channelId(bar), id, { content: "edited" });
  for (let edits = 0; edits < oldEdits.limit; edits++) assert.equal((await edit(old)).ok, true);
  const capped = await edit(old);
  assert.deepEqual(capped, { ok: false, status: 429, code: 30046, reason: "edits_capped" });
  assert.equal((await edit(young)).ok, true);
  assert.equal((await calls(bar, "PATCH", 1)).length, oldEdits.limit + 2, "nothing is sent twice");
});

Deno.test("A new message is posted once, though its answer was lost and it was sent twice", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.rest.add({ method: "POST", routeClass: "channelMessage", times: 1 }, {
    kind: "cut",
  });
  const sent = await line.connection.createMessage(channelId(bar), { content: "board" });
  assert.equal(sent.ok, true);
  const bodies = (await calls(bar, "POST", 2)).map(({ body }) => body as Record<string, unknown>);
  assert.equal(bodies.length, 2);
  assert.equal(bodies[0]?.enforce_nonce, true);
  assert.equal(typeof bodies[0]?.nonce, "string");
  assert.equal(bodies[0]?.nonce, bodies[1]?.nonce, "one nonce, by which Discord knows it again");
});

for (const kind of ["dropResponse", "cut"] as const) {
  Deno.test(`A follow-up that meets "${kind}" is not sent again: nobody reads it twice`, async () => {
    await using bar = await openBar();
    const results: unknown[] = [];
    await using line = await startLine(bar.discord, {
      onInteraction: async (interaction, { connection }) => {
        const type = InteractionResponseTypes.ChannelMessageWithSource;
        await connection.answer(interaction, { type, data: { content: "first" } });
        results.push(await connection.followUp(interaction, { content: "second" }));
      },
    });
    await line.connection.ready;
    bar.discord.faults.rest.add({ method: "POST", routeClass: "webhook", times: 1 }, { kind });
    await bar.ann.slash("ping");
    await bar.discord.waitUntil(() => results.length === 1);
    assert.deepEqual(results, [{ ok: false, status: 0, code: 0, reason: "unreachable" }]);
    assert.equal((await calls(bar, "POST", 1)).length, 1);
  });
}

Deno.test("A burst on one route stays within what its headers allow: no 429", async () => {
  const allowance = { limit: 3, windowMs: 200 };
  await using bar = await openBar({
    limits: { buckets: { ...relaxedLimits.buckets, messageEdit: allowance } },
  });
  await using line = await startLine(bar.discord);
  const id = await post(bar, line);
  const started = performance.now();
  const edits = Array.from(
    { length: 9 },
    (_, n) => line.connection.editMessage(channelId(bar), id, { content: `edit ${n}` }),
  );
  assert.ok((await Promise.all(edits)).every(({ ok }) => ok));
  assert.equal(line.count("rate_limited"), 0);
  assert.ok(performance.now() - started >= 400, "three windows of three");
});

Deno.test("A burst over many channels stays within 50 a second: no 429", async () => {
  await using bar = await openBar({ limits: { global: { limit: 50, windowMs: 1_000 } } });
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  const [guild] = bar.discord.guilds();
  const channels = Array.from({ length: 30 }, (_, n) => guild?.addChannel({ name: `c${n}` }));
  const posts = [...channels, ...channels].map((channel) =>
    line.connection.createMessage(channel?.id ?? "", { content: "hello" })
  );
  assert.ok((await Promise.all(posts)).every(({ ok }) => ok));
  assert.equal(line.count("rate_limited"), 0);
});

Deno.test("Of many that wait only the first looks: a backlog takes no time from others", async () => {
  await using bar = await openBar();
  let looks = 0;
  const clock = () => {
    looks++;
    return performance.now();
  };
  const timings = { requestTotalMs: 20_000 };
  await using line = await startLine(bar.discord, { clock, timings });
  await line.connection.ready;
  const [guild] = bar.discord.guilds();
  const channels = Array.from({ length: 130 }, (_, at) => guild?.addChannel({ name: `${at}` }));
  const post = (channel = channels[0]) =>
    line.connection.createMessage(channel?.id ?? "", { content: "hello" });
  // One after the other, so that places become free one after the other too.
  for (let at = 0; at < 48; at++) await post();
  looks = 0;
  const sent = await Promise.all(channels.map(post));
  assert.ok(sent.every(({ ok }) => ok));
  assert.ok(looks / channels.length < 15, `${looks} looks at the clock`);
});

Deno.test("Failures are told by Discord's code", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  const id = await post(bar, line);
  const channel = bar.discord.channel("bar");
  const edit = async () => {
    const sent = await line.connection.editMessage(channelId(bar), id, { content: "edited" });
    return sent.ok || [sent.reason, sent.code];
  };
  channel?.deny("bot", "VIEW_CHANNEL");
  assert.deepEqual(await edit(), ["missing_permission", 50001]);
  channel?.allow("bot", "VIEW_CHANNEL");
  channel?.deleteMessage(id);
  assert.deepEqual(await edit(), ["unknown_message", 10008]);
  const deleted = channelId(bar);
  channel?.delete();
  const sent = await line.connection.editMessage(deleted, id, { content: "edited" });
  assert.deepEqual(sent.ok || [sent.reason, sent.code], ["unknown_channel", 10003]);
});

Deno.test("discordeno's own helpers go the same way and throw what they were told", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  const { rest } = line.connection.bot;
  bar.discord.faults.rest.add({ routeClass: "commands", times: 1 }, { kind: "cut" });
  const commands = await rest.upsertGlobalApplicationCommands([
    { name: "ping", description: "Ping", contexts: [0] },
  ]);
  assert.deepEqual(commands.map(({ name, contexts }) => [name, contexts]), [["ping", [0]]]);
  await assert.rejects(
    rest.getMessage("1", "2"),
    (error) => error instanceof RequestFailed && error.failure.code === 10003,
  );
});

Deno.test("The server count is asked once and kept", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  assert.equal(await line.connection.guildCount(), 1);
  bar.discord.addGuild({ name: "The Lion" });
  assert.equal(await line.connection.guildCount(), 1);
  const asked = bar.discord.calls.filter(({ path }) => path === "/applications/@me");
  assert.equal(asked.length, 1);
});
