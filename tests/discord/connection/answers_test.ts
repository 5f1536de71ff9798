import assert from "node:assert/strict";
import type { RateLimitShape, RestAction } from "../../../src/emulator/mod.ts";
import {
  connectBot,
  type ConnectedBot,
  openBot,
  pong,
  text,
  withButton,
} from "./_connected_bot.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";

const test = sideBySide("answers meet what may go wrong");

/** For interactions that end unanswered. */
const shortWindow = {
  emulator: { limits: { firstAnswerMs: 350 } },
  timings: { callbackWindowMs: 300, callbackMs: 80 },
};

function callbacks({ discord }: ConnectedBot) {
  return discord.calls.filter(({ routeClass }) => routeClass === "callback");
}

/** A command while a fault meets its callback. */
async function pingUnder(bot: ConnectedBot, action: RestAction, times: number) {
  const fault = bot.discord.faults.rest.add({ routeClass: "callback", times }, action);
  const started = performance.now();
  const outcome = await bot.ann.slash("ping");
  await bot.discord.waitUntil(() => bot.answers.length === 1);
  const tookMs = performance.now() - started;
  fault.remove();
  return { outcome, tookMs, tries: callbacks(bot).length };
}

const transient: readonly [string, RestAction, number][] = [
  ["one 500", { kind: "status", status: 500 }, 2],
  ["one 502 page of HTML", { kind: "status", status: 502, html: true }, 2],
  ["a connection cut before it was applied", { kind: "cut" }, 2],
  ["an answer that hangs", { kind: "hang" }, 2],
  ["an answer lost after it was applied", { kind: "dropResponse" }, 2],
  ["an answer that comes after its deadline", { kind: "delayResponse", ms: 600 }, 2],
];

for (const [what, action, tries] of transient) {
  test(`A callback meets ${what}: sent again, answered once`, async () => {
    await using bot = await openBot();
    const result = await pingUnder(bot, action, 1);
    assert.equal(result.outcome.ok, true);
    await bot.discord.waitUntil(() => callbacks(bot).length === tries);
    assert.deepEqual(bot.answers, [{ ok: true, messageId: result.outcome.message?.id }]);
    assert.equal(bot.ann.messages().length, 1, "one message, not two");
    assert.deepEqual(bot.logged, [], "an answer that was lost is no other process");
  });
}

for (const [isOnce, ends] of [[true, true], [false, "already_answered"]] as const) {
  test(`An update whose answer is lost ${isOnce ? "is known to have arrived" : "is no warning"}`, async () => {
    await using bot = await openBot({
      onInteraction: async (interaction, { answers, messaging }) => {
        const message = withButton("pressed");
        answers.push(
          interaction.message
            ? await messaging.answer(interaction, { type: "update", message, isOnce })
            : await pong(bot, interaction),
        );
      },
    });
    // The connection is kept, and Deno sends again on one that it has used before.
    await bot.ping();
    bot.discord.faults.rest.add({ routeClass: "callback", times: 1 }, { kind: "dropResponse" });
    assert.equal((await bot.ann.click("Press")).ok, true);
    await bot.discord.waitUntil(() => bot.answers.length === 2);
    assert.equal(callbacks(bot).length, 3, "the bot sends it again, or Deno does");
    const [, update] = bot.answers;
    assert.equal(update?.ok || update?.reason, ends);
    assert.deepEqual(bot.logged, []);
  });
}

for (
  const [what, action, fewest, most] of [
    ["meets only 500", { kind: "status", status: 500 }, 2, 6],
    ["always hangs", { kind: "hang" }, 1, 5],
  ] as const
) {
  test(`A callback that ${what} is given up within its window`, async () => {
    await using bot = await openBot(shortWindow);
    const { tries } = await pingUnder(bot, action, Infinity);
    assert.ok(tries >= fewest && tries <= most, `${tries} POSTs`);
    assert.deepEqual(bot.answers.map((sent) => sent.ok || sent.reason), ["unreachable"]);
    await bot.ping();
  });
}

test("REST that refuses connections costs answers and nothing else", async () => {
  await using bot = await openBot(shortWindow);
  bot.discord.faults.rest.refuse();
  await bot.ann.slash("ping");
  await bot.discord.waitUntil(() => bot.answers.length === 1);
  assert.deepEqual(bot.answers, [{ ok: false, status: 0, code: 0, reason: "unreachable" }]);
  assert.ok(bot.count("rest_call") <= 8);
  bot.discord.faults.rest.accept();
  await bot.ping();
  await bot.discord.waitUntil(() => bot.answers.length === 2);
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn", "info"]);
});

const shapes: readonly RateLimitShape[] = ["full", "retryAfterOnly", "global", "shared"];

for (const shape of shapes) {
  test(`A callback meets a 429 (${shape}): the wait it asks for, then once more`, async () => {
    await using bot = await openBot();
    const action = { kind: "rateLimit", shape, retryAfterMs: 100 } as const;
    const { outcome, tries, tookMs } = await pingUnder(bot, action, 1);
    assert.deepEqual([outcome.ok, tries], [true, 2]);
    assert.ok(tookMs >= 100, `${tookMs} ms`);
    assert.equal(bot.count("rate_limited"), 1);
  });
}

test("A callback meets a 429 with nothing but retry-after in whole seconds", async () => {
  await using bot = await openBot({ timings: { callbackWindowMs: 2_500 } });
  const action = { kind: "rateLimit", shape: "noBody", retryAfterMs: 100 } as const;
  const { outcome, tries, tookMs } = await pingUnder(bot, action, 1);
  assert.deepEqual([outcome.ok, tries], [true, 2]);
  assert.ok(tookMs >= 1_000, `${tookMs} ms`);
});

for (const shape of [...shapes, "noBody"] as const) {
  test(`A callback that is only ever rate limited (${shape}) is tried a few times`, async () => {
    await using bot = await openBot({
      emulator: { limits: { firstAnswerMs: 500 } },
      timings: { retryMs: 2 },
    });
    const action = { kind: "rateLimit", shape, retryAfterMs: 5 } as const;
    const { tries } = await pingUnder(bot, action, Infinity);
    assert.ok(tries <= 6, `${tries} POSTs`);
    assert.deepEqual(bot.answers.map((sent) => sent.ok || sent.reason), ["rate_limited"]);
  });
}

test("A wait that goes beyond the three seconds is not waited for", async () => {
  await using bot = await openBot({ emulator: { limits: { firstAnswerMs: 300 } } });
  const action = { kind: "rateLimit", shape: "full", retryAfterMs: 60_000 } as const;
  const { tries } = await pingUnder(bot, action, 1);
  assert.equal(tries, 1);
  assert.deepEqual(bot.answers.map((sent) => sent.ok || sent.reason), ["rate_limited"]);
});

test("An answer that Discord finds too late is not sent again", async () => {
  await using bot = await openBot({
    onInteraction: async (interaction, { answers, messaging }) => {
      bot.discord.clock.advance(3_001);
      answers.push(await messaging.answer(interaction, ephemeral("late")));
    },
  });
  await bot.ann.slash("ping");
  await bot.discord.waitUntil(() => bot.answers.length === 1);
  assert.deepEqual(bot.answers, [{ ok: false, status: 404, code: 10062, reason: "too_late" }]);
  assert.equal(callbacks(bot).length, 1);
});

test("An answer that another process gave is a warning, once, and names what to do", async () => {
  await using bot = await openBot();
  const silent = { ...bot, logged: [] };
  await using other = await connectBot(silent);
  await other.connection.ready;
  for (let pings = 1; pings <= 3; pings++) {
    assert.equal((await bot.ann.slash("ping")).ok, true);
    await bot.discord.waitUntil(() => bot.answers.length + other.answers.length === 2 * pings);
  }
  const refused = [...bot.answers, ...other.answers].filter((sent) => !sent.ok);
  assert.deepEqual(refused.map((sent) => sent.ok || sent.reason), [
    "already_answered",
    "already_answered",
    "already_answered",
  ]);
  for (const each of [bot, other]) {
    const lost = each.answers.some((sent) => !sent.ok);
    assert.deepEqual(each.logged.map(({ level }) => level), lost ? ["warn"] : []);
    if (lost) assert.match(each.logged[0]?.message ?? "", /Another process answers .*one process/);
  }
});

test("A second answer is refused as such", async () => {
  await using bot = await openBot({
    onInteraction: async (interaction, { answers, messaging }) => {
      answers.push(await messaging.answer(interaction, ephemeral("one")));
      answers.push(await messaging.answer(interaction, ephemeral("two")));
    },
  });
  await bot.ann.slash("ping");
  await bot.discord.waitUntil(() => bot.answers.length === 2);
  assert.deepEqual(bot.answers, [
    { ok: true, messageId: null },
    { ok: false, status: 400, code: 40060, reason: "already_answered" },
  ]);
});

test("An answer after its window is not sent at all", async () => {
  const isLate = Promise.withResolvers<void>();
  await using bot = await openBot({
    emulator: { limits: { firstAnswerMs: 200 } },
    timings: { callbackWindowMs: 100 },
    onInteraction: async (interaction, { answers, messaging }) => {
      await isLate.promise;
      answers.push(await messaging.answer(interaction, ephemeral("pong")));
    },
  });
  await bot.ann.slash("ping");
  isLate.resolve();
  await bot.discord.waitUntil(() => bot.answers.length === 1);
  assert.deepEqual(bot.answers, [{ ok: false, status: 0, code: 0, reason: "too_late" }]);
  assert.equal(callbacks(bot).length, 0);
});

test("What is sent is what was given, and an edit leaves nothing of the message before", async () => {
  const embeds = [{ title: "a title", fields: [{ name: "n", value: "v", inline: false }] }];
  const users = ["100000000000000001"];
  const message = Object.freeze({
    content: "",
    embeds,
    allowedMentions: { parse: [] as [], users },
  });
  await using bot = await openBot({
    onInteraction: async (interaction, { answers, messaging }) => {
      answers.push(
        await messaging.answer(interaction, { type: "message", message, ephemeral: true }),
        await messaging.editOriginal(interaction, text("only this")),
        await messaging.followUp(interaction, text("and this"), false),
      );
    },
  });
  await bot.ping();
  await bot.discord.waitUntil(() => bot.answers.length === 3);
  assert.ok(bot.answers.every(({ ok }) => ok));
  const sent = bot.discord.calls.filter(({ routeClass }) =>
    routeClass === "callback" || routeClass === "webhook"
  );
  const none = { parse: [] };
  assert.deepEqual(sent.map(({ body }) => body), [
    {
      type: 4,
      data: { content: "", embeds, flags: 64, allowed_mentions: { parse: [], users } },
    },
    { content: "only this", embeds: [], components: [], allowed_mentions: none },
    { content: "and this", allowed_mentions: none },
  ]);
  assert.deepEqual(sent[0]?.query, { with_response: "false" });
});

test("Files go with a first answer, a follow-up and an edit", async () => {
  const file = (name: string) => ({ name, type: "text/plain", text: `this is ${name}` });
  const withFile = (name: string) => ({ ...text(name), files: [file(name)] });
  await using bot = await openBot({
    onInteraction: async (interaction, { answers, messaging }) => {
      const message = withFile("first");
      answers.push(
        await messaging.answer(interaction, { type: "message", message, ephemeral: true }),
        await messaging.editOriginal(interaction, withFile("second")),
        await messaging.followUp(interaction, withFile("third"), true),
      );
    },
  });
  await bot.ping();
  await bot.discord.waitUntil(() => bot.answers.length === 3);
  assert.ok(bot.answers.every(({ ok }) => ok));
  const urls = bot.ann.messages().flatMap(({ attachments }) => attachments.map(({ url }) => url));
  const contents = await Promise.all(urls.map(async (url) => await (await fetch(url)).text()));
  assert.deepEqual(contents, ["this is first", "this is second", "this is third"]);
});

test("What carries a large file is waited for longer", async () => {
  const large = { name: "a.txt", type: "text/plain", text: "x".repeat(512 * 1_000) };
  await using bot = await openBot({
    timings: { requestMs: 50, requestTotalMs: 3_000 },
    onInteraction: async (interaction, { answers, messaging }) => {
      answers.push(
        await messaging.answer(interaction, { type: "deferredMessage", ephemeral: true }),
        await messaging.editOriginal(interaction, { ...text("here"), files: [large] }),
      );
    },
  });
  bot.discord.faults.rest.add({ routeClass: "webhook" }, { kind: "delay", ms: 150 });
  await bot.ping();
  await bot.discord.waitUntil(() => bot.answers.length === 2);
  assert.ok(bot.answers.every(({ ok }) => ok));
  const edits = bot.discord.calls.filter(({ routeClass }) => routeClass === "webhook");
  assert.equal(edits.length, 1, "the first try has time");
});

test("A token that Discord has called unknown is not used again", async () => {
  await using bot = await openBot();
  const stranger = { id: "1", token: "no-such-token" };
  const before = bot.discord.calls.length;
  const first = await bot.messaging.followUp(stranger, text("hello"), false);
  const second = await bot.messaging.editOriginal(stranger, text("hello"));
  assert.deepEqual([first.ok || first.reason, second.ok || second.reason], [
    "token_expired",
    "token_expired",
  ]);
  assert.equal(bot.discord.calls.length - before, 1);
});

function ephemeral(content: string) {
  return { type: "message", message: text(content), ephemeral: true } as const;
}
