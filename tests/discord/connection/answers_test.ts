import assert from "node:assert/strict";
import { InteractionResponseTypes } from "@discordeno/bot";
import type { RateLimitShape, RestAction } from "../../../src/emulator/mod.ts";
import { type Bar, type Line, openBar, pongData, startLine } from "./_line.ts";

const { ChannelMessageWithSource } = InteractionResponseTypes;

/** For interactions that end unanswered. */
const SHORT = { callbackWindowMs: 500, callbackMs: 120 };

function callbacks({ discord }: Bar) {
  return discord.calls.filter(({ routeClass }) => routeClass === "callback");
}

/** A command while callbacks are at fault, then one when they are well again. */
async function pingUnder(bar: Bar, line: Line, action: RestAction, times: number) {
  const fault = bar.discord.faults.rest.add({ routeClass: "callback", times }, action);
  const started = performance.now();
  const outcome = await bar.ann.slash("ping");
  await bar.discord.waitUntil(() => line.answers.length === 1);
  const tookMs = performance.now() - started;
  fault.remove();
  return { outcome, tookMs, tries: callbacks(bar).length };
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
    await using bar = await openBar();
    await using line = await startLine(bar.discord);
    await line.connection.ready;
    const result = await pingUnder(bar, line, action, 1);
    assert.equal(result.outcome.ok, true);
    await bar.discord.waitUntil(() => callbacks(bar).length === tries);
    assert.deepEqual(line.answers, [{ ok: true, messageId: result.outcome.message?.id }]);
    assert.equal(bar.ann.messages().length, 1, "one message, not two");
  });
}

Deno.test("A callback that meets nothing but 500 is given up before three seconds are over", async () => {
  await using bar = await openBar({ limits: { firstAnswerMs: 600 } });
  await using line = await startLine(bar.discord, { timings: SHORT });
  await line.connection.ready;
  const result = await pingUnder(bar, line, { kind: "status", status: 500 }, Infinity);
  assert.ok(result.tries >= 3 && result.tries <= 6, `${result.tries} POSTs`);
  assert.deepEqual(line.answers, [{ ok: false, status: 500, code: 0, reason: "unreachable" }]);
  assert.equal((await bar.ann.slash("ping")).ok, true);
});

Deno.test("A callback that always hangs is given up within its window", async () => {
  await using bar = await openBar({ limits: { firstAnswerMs: 600 } });
  await using line = await startLine(bar.discord, { timings: SHORT });
  await line.connection.ready;
  const result = await pingUnder(bar, line, { kind: "hang" }, Infinity);
  bar.discord.faults.rest.clear();
  assert.ok(result.tries <= 5, `${result.tries} POSTs`);
  assert.deepEqual(line.answers, [{ ok: false, status: 0, code: 0, reason: "unreachable" }]);
  assert.equal((await bar.ann.slash("ping")).ok, true);
});

Deno.test("REST that refuses connections costs answers and nothing else", async () => {
  await using bar = await openBar({ limits: { firstAnswerMs: 600 } });
  await using line = await startLine(bar.discord, { timings: SHORT });
  await line.connection.ready;
  bar.discord.faults.rest.refuse();
  await bar.ann.slash("ping");
  await bar.discord.waitUntil(() => line.answers.length === 1);
  assert.deepEqual(line.answers, [{ ok: false, status: 0, code: 0, reason: "unreachable" }]);
  assert.ok(line.count("rest_call") <= 8);
  bar.discord.faults.rest.accept();
  assert.equal((await bar.ann.slash("ping")).ok, true);
  await bar.discord.waitUntil(() => line.answers.length === 2);
  assert.deepEqual(line.logged.map(({ level }) => level), ["warn", "info"]);
});

const shapes: readonly RateLimitShape[] = ["full", "retryAfterOnly", "global", "shared"];

for (const shape of shapes) {
  Deno.test(`A callback meets a 429 (${shape}): the wait it asks for, then once more`, async () => {
    await using bar = await openBar();
    await using line = await startLine(bar.discord);
    await line.connection.ready;
    const action = { kind: "rateLimit", shape, retryAfterMs: 100 } as const;
    const { outcome, tries, tookMs } = await pingUnder(bar, line, action, 1);
    assert.deepEqual([outcome.ok, tries], [true, 2]);
    assert.ok(tookMs >= 100, `${tookMs} ms`);
    assert.equal(line.count("rate_limited"), 1);
  });
}

Deno.test("A callback meets a 429 with nothing but retry-after in whole seconds", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord, { timings: { callbackWindowMs: 2_500 } });
  await line.connection.ready;
  const action = { kind: "rateLimit", shape: "noBody", retryAfterMs: 100 } as const;
  const { outcome, tries, tookMs } = await pingUnder(bar, line, action, 1);
  assert.deepEqual([outcome.ok, tries], [true, 2]);
  assert.ok(tookMs >= 1_000, `${tookMs} ms`);
});

for (const shape of [...shapes, "noBody"] as const) {
  Deno.test(`A callback that is only ever rate limited (${shape}) is tried a few times`, async () => {
    // Long enough for every try and the waits between them, on a busy machine too.
    await using bar = await openBar({ limits: { firstAnswerMs: 1_100 } });
    const timings = { callbackWindowMs: 1_000, callbackMs: 500 };
    await using line = await startLine(bar.discord, { timings });
    await line.connection.ready;
    const action = { kind: "rateLimit", shape, retryAfterMs: 5 } as const;
    const { tries } = await pingUnder(bar, line, action, Infinity);
    assert.ok(tries <= 6, `${tries} POSTs`);
    assert.deepEqual(line.answers.map((sent) => sent.ok || sent.reason), ["rate_limited"]);
  });
}

Deno.test("A wait that goes beyond the three seconds is not waited for", async () => {
  await using bar = await openBar({ limits: { firstAnswerMs: 300 } });
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  const action = { kind: "rateLimit", shape: "full", retryAfterMs: 60_000 } as const;
  const { tries } = await pingUnder(bar, line, action, 1);
  assert.equal(tries, 1);
  assert.deepEqual(line.answers.map((sent) => sent.ok || sent.reason), ["rate_limited"]);
});

Deno.test("An answer that Discord finds too late is not sent again", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord, {
    onInteraction: async (interaction, { connection }) => {
      bar.discord.clock.advance(3_001);
      const response = { type: ChannelMessageWithSource, data: { content: "late" } };
      (line.answers as unknown[]).push(await connection.answer(interaction, response));
    },
  });
  await line.connection.ready;
  await bar.ann.slash("ping");
  await bar.discord.waitUntil(() => line.answers.length === 1);
  assert.deepEqual(line.answers, [{ ok: false, status: 404, code: 10062, reason: "too_late" }]);
  assert.equal(callbacks(bar).length, 1);
});

Deno.test("A second answer is refused, and the caller told that there is one", async () => {
  await using bar = await openBar();
  const results: unknown[] = [];
  await using line = await startLine(bar.discord, {
    onInteraction: async (interaction, { connection }) => {
      const response = { type: ChannelMessageWithSource, data: { content: "pong" } };
      results.push(await connection.answer(interaction, response));
      results.push(await connection.answer(interaction, response));
    },
  });
  await line.connection.ready;
  await bar.ann.slash("ping");
  await bar.discord.waitUntil(() => results.length === 2);
  assert.deepEqual(results, [
    { ok: true, messageId: null },
    { ok: false, status: 400, code: 40060, reason: "already_answered" },
  ]);
});

Deno.test("An answer after its window is not sent at all", async () => {
  await using bar = await openBar({ limits: { firstAnswerMs: 200 } });
  const late = Promise.withResolvers<void>();
  const results: unknown[] = [];
  await using line = await startLine(bar.discord, {
    timings: { callbackWindowMs: 100 },
    onInteraction: async (interaction, { connection }) => {
      await late.promise;
      const response = { type: ChannelMessageWithSource, data: { content: "pong" } };
      results.push(await connection.answer(interaction, response));
    },
  });
  await line.connection.ready;
  await bar.ann.slash("ping");
  late.resolve();
  await bar.discord.waitUntil(() => results.length === 1);
  assert.deepEqual(results, [{ ok: false, status: 0, code: 0, reason: "too_late" }]);
  assert.equal(callbacks(bar).length, 0);
});

Deno.test("What is sent is what was given: nothing changed, dropped or guessed", async () => {
  await using bar = await openBar();
  const data = Object.freeze({
    content: "",
    embeds: [{ title: "a title", fields: [{ name: "n", value: "v", inline: false }] }],
    flags: 0,
    allowedMentions: { parse: [] },
  });
  await using line = await startLine(bar.discord, {
    onInteraction: async (interaction, { connection }) => {
      await connection.answer(interaction, { type: ChannelMessageWithSource, data });
    },
  });
  await line.connection.ready;
  assert.equal((await bar.ann.slash("ping")).ok, true);
  const call = await bar.discord.waitUntil(() => callbacks(bar)[0]);
  assert.deepEqual(call?.body, {
    type: 4,
    data: {
      content: "",
      embeds: [{ title: "a title", fields: [{ name: "n", value: "v", inline: false }] }],
      flags: 0,
      allowed_mentions: { parse: [] },
    },
  });
  assert.deepEqual(call?.query, { with_response: "false" });
});

Deno.test("Follow-ups, edits and deletions each take one call", async () => {
  await using bar = await openBar();
  const results: boolean[] = [];
  await using line = await startLine(bar.discord, {
    onInteraction: async (interaction, { connection }) => {
      const steps = [
        () =>
          connection.answer(interaction, { type: ChannelMessageWithSource, data: pongData("a") }),
        () => connection.editOriginal(interaction, { content: "b" }),
        () => connection.followUp(interaction, { content: "c", flags: 64 }),
        () => connection.deleteOriginal(interaction),
      ];
      for (const step of steps) results.push((await step()).ok);
    },
  });
  await line.connection.ready;
  await bar.ann.slash("ping");
  await bar.discord.waitUntil(() => results.length === 4);
  assert.deepEqual(results, [true, true, true, true]);
  const calls = bar.discord.calls.filter(({ routeClass }) =>
    routeClass === "callback" || routeClass === "webhook"
  );
  assert.equal(calls.length, 4);
  assert.deepEqual(bar.ann.messages().map(({ content }) => content), ["c"]);
});

Deno.test("A token that Discord has called unknown is not used again", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  const stranger = { id: "1", token: "no-such-token" };
  const before = bar.discord.calls.length;
  const first = await line.connection.followUp(stranger, { content: "hello" });
  const second = await line.connection.editOriginal(stranger, { content: "hello" });
  assert.deepEqual([first.ok || first.reason, second.ok || second.reason], [
    "token_expired",
    "token_expired",
  ]);
  assert.equal(bar.discord.calls.length - before, 1);
});
