import assert from "node:assert/strict";
import type { RateLimitShape, RestAction } from "../../../src/emulator/mod.ts";
import {
  connectBot,
  type ConnectedBot,
  openGuild,
  type PingGuild,
  text,
} from "./_connected_bot.ts";

/** For interactions that end unanswered. */
const shortWindow = { callbackWindowMs: 500, callbackMs: 120 };

function callbacks({ discord }: PingGuild) {
  return discord.calls.filter(({ routeClass }) => routeClass === "callback");
}

/** A command while callbacks are at fault, then one when they are well again. */
async function pingUnder(guild: PingGuild, bot: ConnectedBot, action: RestAction, times: number) {
  const fault = guild.discord.faults.rest.add({ routeClass: "callback", times }, action);
  const started = performance.now();
  const outcome = await guild.ann.slash("ping");
  await guild.discord.waitUntil(() => bot.answers.length === 1);
  const tookMs = performance.now() - started;
  fault.remove();
  return { outcome, tookMs, tries: callbacks(guild).length };
}

const mended: readonly [string, RestAction, number][] = [
  ["one 500", { kind: "status", status: 500 }, 2],
  ["one 502 page of HTML", { kind: "status", status: 502, html: true }, 2],
  ["a connection cut before it was carried out", { kind: "cut" }, 2],
  ["an answer that hangs", { kind: "hang" }, 2],
  ["an answer lost after it was carried out", { kind: "dropResponse" }, 2],
  ["an answer that comes after its deadline", { kind: "delayResponse", ms: 300 }, 2],
];

for (const [what, action, tries] of mended) {
  Deno.test(`A callback meets ${what}: sent again, answered once`, async () => {
    await using guild = await openGuild();
    await using bot = await connectBot(guild.discord);
    await bot.connection.ready;
    const result = await pingUnder(guild, bot, action, 1);
    assert.equal(result.outcome.ok, true);
    await guild.discord.waitUntil(() => callbacks(guild).length === tries);
    assert.deepEqual(bot.answers, [{ ok: true, messageId: result.outcome.message?.id }]);
    assert.equal(guild.ann.messages().length, 1, "one message, not two");
  });
}

Deno.test("A callback that meets nothing but 500 is given up before three seconds are over", async () => {
  await using guild = await openGuild({ limits: { firstAnswerMs: 600 } });
  await using bot = await connectBot(guild.discord, { timings: shortWindow });
  await bot.connection.ready;
  const result = await pingUnder(guild, bot, { kind: "status", status: 500 }, Infinity);
  assert.ok(result.tries >= 3 && result.tries <= 6, `${result.tries} POSTs`);
  assert.deepEqual(bot.answers, [{ ok: false, status: 500, code: 0, reason: "unreachable" }]);
  assert.equal((await guild.ann.slash("ping")).ok, true);
});

Deno.test("A callback that always hangs is given up within its window", async () => {
  await using guild = await openGuild({ limits: { firstAnswerMs: 600 } });
  await using bot = await connectBot(guild.discord, { timings: shortWindow });
  await bot.connection.ready;
  const result = await pingUnder(guild, bot, { kind: "hang" }, Infinity);
  guild.discord.faults.rest.clear();
  assert.ok(result.tries <= 5, `${result.tries} POSTs`);
  assert.deepEqual(bot.answers, [{ ok: false, status: 0, code: 0, reason: "unreachable" }]);
  assert.equal((await guild.ann.slash("ping")).ok, true);
});

Deno.test("REST that refuses connections costs answers and nothing else", async () => {
  await using guild = await openGuild({ limits: { firstAnswerMs: 600 } });
  await using bot = await connectBot(guild.discord, { timings: shortWindow });
  await bot.connection.ready;
  guild.discord.faults.rest.refuse();
  await guild.ann.slash("ping");
  await guild.discord.waitUntil(() => bot.answers.length === 1);
  assert.deepEqual(bot.answers, [{ ok: false, status: 0, code: 0, reason: "unreachable" }]);
  assert.ok(bot.count("rest_call") <= 8);
  guild.discord.faults.rest.accept();
  assert.equal((await guild.ann.slash("ping")).ok, true);
  await guild.discord.waitUntil(() => bot.answers.length === 2);
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn", "info"]);
});

const shapes: readonly RateLimitShape[] = ["full", "retryAfterOnly", "global", "shared"];

for (const shape of shapes) {
  Deno.test(`A callback meets a 429 (${shape}): the wait it asks for, then once more`, async () => {
    await using guild = await openGuild();
    await using bot = await connectBot(guild.discord);
    await bot.connection.ready;
    const action = { kind: "rateLimit", shape, retryAfterMs: 100 } as const;
    const { outcome, tries, tookMs } = await pingUnder(guild, bot, action, 1);
    assert.deepEqual([outcome.ok, tries], [true, 2]);
    assert.ok(tookMs >= 100, `${tookMs} ms`);
    assert.equal(bot.count("rate_limited"), 1);
  });
}

Deno.test("A callback meets a 429 with nothing but retry-after in whole seconds", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord, { timings: { callbackWindowMs: 2_500 } });
  await bot.connection.ready;
  const action = { kind: "rateLimit", shape: "noBody", retryAfterMs: 100 } as const;
  const { outcome, tries, tookMs } = await pingUnder(guild, bot, action, 1);
  assert.deepEqual([outcome.ok, tries], [true, 2]);
  assert.ok(tookMs >= 1_000, `${tookMs} ms`);
});

for (const shape of [...shapes, "noBody"] as const) {
  Deno.test(`A callback that is only ever rate limited (${shape}) is tried a few times`, async () => {
    await using guild = await openGuild({ limits: { firstAnswerMs: 500 } });
    await using bot = await connectBot(guild.discord, { timings: { retryMs: 2 } });
    await bot.connection.ready;
    const action = { kind: "rateLimit", shape, retryAfterMs: 5 } as const;
    const { tries } = await pingUnder(guild, bot, action, Infinity);
    assert.ok(tries <= 6, `${tries} POSTs`);
    assert.deepEqual(bot.answers.map((sent) => sent.ok || sent.reason), ["rate_limited"]);
  });
}

Deno.test("A wait that goes beyond the three seconds is not waited for", async () => {
  await using guild = await openGuild({ limits: { firstAnswerMs: 300 } });
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  const action = { kind: "rateLimit", shape: "full", retryAfterMs: 60_000 } as const;
  const { tries } = await pingUnder(guild, bot, action, 1);
  assert.equal(tries, 1);
  assert.deepEqual(bot.answers.map((sent) => sent.ok || sent.reason), ["rate_limited"]);
});

Deno.test("An answer that Discord finds too late is not sent again", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord, {
    onInteraction: async (interaction, { answers, messaging }) => {
      guild.discord.clock.advance(3_001);
      answers.push(await messaging.answer(interaction, ephemeral("late")));
    },
  });
  await bot.connection.ready;
  await guild.ann.slash("ping");
  await guild.discord.waitUntil(() => bot.answers.length === 1);
  assert.deepEqual(bot.answers, [{ ok: false, status: 404, code: 10062, reason: "too_late" }]);
  assert.equal(callbacks(guild).length, 1);
});

Deno.test("A second answer is refused as such", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord, {
    onInteraction: async (interaction, { answers, messaging }) => {
      answers.push(await messaging.answer(interaction, ephemeral("one")));
      answers.push(await messaging.answer(interaction, ephemeral("two")));
    },
  });
  await bot.connection.ready;
  await guild.ann.slash("ping");
  await guild.discord.waitUntil(() => bot.answers.length === 2);
  assert.deepEqual(bot.answers, [
    { ok: true, messageId: null },
    { ok: false, status: 400, code: 40060, reason: "already_answered" },
  ]);
});

Deno.test("An answer after its window is not sent at all", async () => {
  await using guild = await openGuild({ limits: { firstAnswerMs: 200 } });
  const late = Promise.withResolvers<void>();
  await using bot = await connectBot(guild.discord, {
    timings: { callbackWindowMs: 100 },
    onInteraction: async (interaction, { answers, messaging }) => {
      await late.promise;
      answers.push(await messaging.answer(interaction, ephemeral("pong")));
    },
  });
  await bot.connection.ready;
  await guild.ann.slash("ping");
  late.resolve();
  await guild.discord.waitUntil(() => bot.answers.length === 1);
  assert.deepEqual(bot.answers, [{ ok: false, status: 0, code: 0, reason: "too_late" }]);
  assert.equal(callbacks(guild).length, 0);
});

Deno.test("What is sent is what was given, and an edit leaves nothing of the message before", async () => {
  await using guild = await openGuild();
  const embeds = [{ title: "a title", fields: [{ name: "n", value: "v", inline: false }] }];
  const message = Object.freeze({
    content: "",
    embeds,
    allowedMentions: { parse: [] as [], users: [guild.ann.id] },
  });
  await using bot = await connectBot(guild.discord, {
    onInteraction: async (interaction, { answers, messaging }) => {
      answers.push(
        await messaging.answer(interaction, { type: "message", message, ephemeral: true }),
        await messaging.editOriginal(interaction, text("only this")),
        await messaging.followUp(interaction, text("and this"), false),
      );
    },
  });
  await bot.connection.ready;
  assert.equal((await guild.ann.slash("ping")).ok, true);
  await guild.discord.waitUntil(() => bot.answers.length === 3);
  assert.ok(bot.answers.every(({ ok }) => ok));
  const sent = guild.discord.calls.filter(({ routeClass }) =>
    routeClass === "callback" || routeClass === "webhook"
  );
  const none = { parse: [] };
  assert.deepEqual(sent.map(({ body }) => body), [
    {
      type: 4,
      data: {
        content: "",
        embeds,
        flags: 64,
        allowed_mentions: { parse: [], users: [guild.ann.id] },
      },
    },
    { content: "only this", embeds: [], components: [], allowed_mentions: none },
    { content: "and this", allowed_mentions: none },
  ]);
  assert.deepEqual(sent[0]?.query, { with_response: "false" });
});

Deno.test("A token that Discord has called unknown is not used again", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  const stranger = { id: "1", token: "no-such-token" };
  const before = guild.discord.calls.length;
  const first = await bot.messaging.followUp(stranger, text("hello"), false);
  const second = await bot.messaging.editOriginal(stranger, text("hello"));
  assert.deepEqual([first.ok || first.reason, second.ok || second.reason], [
    "token_expired",
    "token_expired",
  ]);
  assert.equal(guild.discord.calls.length - before, 1);
});

function ephemeral(content: string) {
  return { type: "message", message: text(content), ephemeral: true } as const;
}
