import assert from "node:assert/strict";
import { BOARD, startEvening } from "../_emulator_session.ts";
import type { Received } from "../_raw_bot.ts";

const EPHEMERAL = 64;

Deno.test("a message answers a command, with or without a response body", async () => {
  await using evening = await startEvening();
  const { ann, bob, bot } = evening;
  const answers: Promise<unknown>[] = [];
  bot.onInteraction((i) => {
    answers.push(bot.callback(i, { type: 4, data: { content: "hi" } }, "?with_response=true"));
  });
  const outcome = await ann.slash("game start");
  assert.ok(outcome.ok);
  const [answer] = await Promise.all(answers) as { status: number; body: Received }[];
  assert.equal(answer?.status, 200);
  assert.equal(answer?.body.resource.message.content, "hi");
  assert.equal(answer?.body.resource.message.interaction_metadata.name, "game start");
  assert.equal(answer?.body.interaction.response_message_id, outcome.message?.id);
  assert.ok(bob.sees("hi"));
});

Deno.test("without with_response a callback is answered by 204", async () => {
  await using evening = await startEvening();
  evening.bot.answer(() => ({ type: 4, data: { content: "hi" } }));
  await evening.ann.slash("ping");
  const call = await evening.discord.waitUntil(() =>
    evening.discord.calls.find((one) => one.routeClass === "callback")
  );
  assert.deepEqual([call.status, call.response], [204, undefined]);
});

Deno.test("an ephemeral message has one reader, who alone can press it", async () => {
  await using evening = await startEvening();
  const { ann, bob, bot } = evening;
  bot.answer((i) =>
    i.type === 2
      ? { type: 4, data: { content: "whisper", flags: EPHEMERAL, components: BOARD } }
      : { type: 7, data: { content: "pressed", flags: 0 } }
  );
  const outcome = await ann.slash("ping");
  assert.ok(outcome.message?.ephemeral);
  assert.ok(!bob.sees("whisper"));
  await assert.rejects(bob.click("Roll"), /Bobby cannot click Roll/);
  await assert.rejects(
    bob.forge({
      data: { custom_id: "roll", component_type: 2 },
      message: outcome.message?.id ?? "",
    }),
    /cannot use a component/,
  );
  await ann.click("Roll");
  assert.ok(ann.find("pressed")?.ephemeral, "an update keeps it private");
});

Deno.test("a second callback is refused with 40060", async () => {
  await using evening = await startEvening();
  const { ann, bot } = evening;
  const first = Promise.withResolvers<Received>();
  bot.onInteraction((i) => first.resolve(i));
  const outcome = ann.slash("ping");
  const interaction = await first.promise;
  assert.equal((await bot.callback(interaction, { type: 5 })).status, 204);
  await outcome;
  const second = await bot.callback(interaction, { type: 4, data: { content: "again" } });
  assert.deepEqual([second.status, second.body.code], [400, 40060]);
});

Deno.test("an answer after three seconds is refused with 10062", async () => {
  await using evening = await startEvening();
  const { ann, bot, discord } = evening;
  const received = Promise.withResolvers<Received>();
  bot.onInteraction((i) => received.resolve(i));
  const pending = ann.slash("ping");
  const interaction = await received.promise;
  discord.clock.advance(3001);
  const outcome = await pending;
  assert.deepEqual([outcome.ok, outcome.failed], [false, "The application did not respond"]);
  const late = await bot.callback(interaction, { type: 5 });
  assert.deepEqual([late.status, late.body.code], [404, 10062]);
  const unknown = await bot.callback({ id: "1", token: "x" }, { type: 5 });
  assert.equal(unknown.body.code, 10062);
});

Deno.test("a refused answer leaves the interaction open", async () => {
  await using evening = await startEvening();
  const { ann, bot } = evening;
  const statuses: number[] = [];
  bot.onInteraction(async (i) => {
    const empty = await bot.callback(i, { type: 4, data: { content: " " } });
    statuses.push(empty.body.code);
    const bad = await bot.callback(i, { type: 4, data: { content: "x".repeat(2001) } });
    assert.deepEqual(bad.body.errors.data.content._errors[0].code, "BASE_TYPE_MAX_LENGTH");
    statuses.push(bad.body.code, (await bot.callback(i, { type: 4 })).body.code);
    await bot.callback(i, { type: 4, data: { content: "ok" } });
  });
  assert.ok((await ann.slash("ping")).ok);
  assert.deepEqual(statuses, [50006, 50035, 50035]);
});

Deno.test("types 6 and 7 answer components only, unknown types nothing", async () => {
  await using evening = await startEvening();
  const { ann, bot } = evening;
  const codes: number[] = [];
  bot.onInteraction(async (i) => {
    for (const type of [6, 7, 1, 8, 9, 12, "4"]) {
      codes.push((await bot.callback(i, { type })).body.code);
    }
    await bot.callback(i, { type: 5 });
  });
  await ann.slash("ping");
  assert.deepEqual(codes, Array(7).fill(50035));
});

Deno.test("a component is answered by type 7 or by type 6 and an edit of @original", async () => {
  await using evening = await startEvening();
  const { ann, bob, bot } = evening;
  bot.onInteraction(async (i) => {
    if (i.type === 2) {
      await bot.callback(i, { type: 4, data: { content: "board", components: BOARD } });
    } else if (i.data.component_type === 2) {
      assert.equal(i.message.content, "board");
      await bot.callback(i, { type: 7, data: { content: "rolled" } });
    } else {
      await bot.callback(i, { type: 6 });
      await bot.webhook(i, "PATCH", "@original", { content: `picked ${i.data.values}` });
    }
  });
  const started = await ann.slash("ping");
  const rolled = await bob.click("Roll");
  assert.deepEqual([rolled.callbackType, rolled.message?.id], [7, started.message?.id]);
  assert.equal(ann.messages().length, 1);
  const picked = await bob.choose("Cal");
  assert.equal(picked.callbackType, 6);
  const seen = await ann.waitFor("picked c");
  assert.ok(seen.editedAt !== undefined);
  assert.equal(seen.components.length, 2, "what an edit leaves out stays");
});

Deno.test("the first follow-up after a deferral fills it and keeps it private", async () => {
  await using evening = await startEvening();
  const { ann, bob, bot } = evening;
  bot.onInteraction(async (i) => {
    await bot.callback(i, { type: 5, data: { flags: EPHEMERAL } });
    await bot.webhook(i, "POST", undefined, { content: "first", flags: 0 });
    await bot.webhook(i, "POST", undefined, { content: "second" });
  });
  const outcome = await ann.slash("ping");
  assert.equal(outcome.callbackType, 5);
  const first = await ann.waitFor("first");
  assert.deepEqual([first.id, first.ephemeral, first.loading], [outcome.message?.id, true, false]);
  assert.ok(!(await bob.waitFor("second")).ephemeral);
  assert.deepEqual(outcome.followUps().map((message) => message.content), ["second"]);
});

Deno.test("a webhook serves after the first answer and for fifteen minutes", async () => {
  await using evening = await startEvening();
  const { ann, bot, discord } = evening;
  const received = Promise.withResolvers<Received>();
  const beforeAnswer = Promise.withResolvers<number>();
  bot.onInteraction(async (i) => {
    beforeAnswer.resolve((await bot.webhook(i, "POST", undefined, { content: "early" })).body.code);
    await bot.callback(i, { type: 4, data: { content: "hi" } });
    received.resolve(i);
  });
  await ann.slash("ping");
  assert.equal(await beforeAnswer.promise, 10015);
  const i = await received.promise;
  assert.equal((await bot.webhook(i, "GET", "@original")).body.content, "hi");
  const followUp = await bot.webhook(i, "POST", undefined, { content: "more" });
  assert.equal((await bot.webhook(i, "DELETE", followUp.body.id)).status, 204);
  assert.equal(
    (await bot.webhook(i, "PATCH", followUp.body.id, { content: "x" })).body.code,
    10008,
  );
  discord.clock.advance(15 * 60_000 + 1);
  const late = await bot.webhook(i, "PATCH", "@original", { content: "late" });
  assert.deepEqual([late.status, late.body.code], [401, 50027]);
  const forged = await bot.webhook({ ...i, token: "forged" }, "GET", "@original");
  assert.equal(forged.body.code, 50027);
});

Deno.test("a token may not touch messages that are not its own", async () => {
  await using evening = await startEvening();
  const { ann, bot } = evening;
  const seen: Received[] = [];
  bot.answer((i) => {
    seen.push(i);
    return { type: 4, data: { content: `number ${seen.length}` } };
  });
  const first = await ann.slash("ping");
  await ann.slash("ping");
  const answer = await bot.webhook(seen[1] as Received, "PATCH", first.message?.id, {
    content: "x",
  });
  assert.equal(answer.body.code, 10008);
});

Deno.test("an answer in a deleted channel or to a deleted message is refused", async () => {
  await using evening = await startEvening();
  const { ann, bar, bot } = evening;
  const codes: number[] = [];
  bot.answer(() => ({ type: 4, data: { content: "board", components: BOARD } }));
  const { message } = await ann.slash("ping");
  bot.onInteraction(async (i) => {
    bar.deleteMessage(message?.id ?? "");
    codes.push((await bot.callback(i, { type: 7, data: { content: "x" } })).body.code);
    bar.delete();
    codes.push((await bot.callback(i, { type: 4, data: { content: "x" } })).body.code);
    await bot.callback(i, { type: 5 });
    evening.discord.clock.advance(4000);
  });
  assert.ok(!(await ann.click("Roll")).ok);
  assert.deepEqual(codes, [10008, 10003]);
});
