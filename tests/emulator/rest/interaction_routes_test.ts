import assert from "node:assert/strict";
import { boardRows, sessionTest } from "../_emulator_session.ts";
import type { Received } from "../_raw_bot.ts";

const ephemeral = 64;

sessionTest("a message answers a command", async ({ ann, bob, bot }) => {
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

sessionTest("a callback without with_response is a 204", async ({ ann, bot, discord }) => {
  bot.answer(() => ({ type: 4, data: { content: "hi" } }));
  await ann.slash("ping");
  const call = await discord.waitUntil(() =>
    discord.calls.find((one) => one.routeClass === "callback")
  );
  assert.deepEqual([call.status, call.response], [204, undefined]);
});

sessionTest("only its reader sees and uses an ephemeral message", async ({ ann, bob, bot }) => {
  bot.answer((i) =>
    i.type === 2
      ? { type: 4, data: { content: "whisper", flags: ephemeral, components: boardRows } }
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

sessionTest("a second callback is refused with 40060", async ({ ann, bot }) => {
  const first = Promise.withResolvers<Received>();
  bot.onInteraction((i) => first.resolve(i));
  const outcome = ann.slash("ping");
  const interaction = await first.promise;
  assert.equal((await bot.callback(interaction, { type: 5 })).status, 204);
  await outcome;
  const second = await bot.callback(interaction, { type: 4, data: { content: "again" } });
  assert.deepEqual([second.status, second.body.code], [400, 40060]);
});

sessionTest("an answer after three seconds is a 10062", async ({ ann, bot, discord }) => {
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

sessionTest("a refused answer leaves the interaction open", async ({ ann, bot }) => {
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

sessionTest("types 6 and 7 are for components, unknown types for none", async ({ ann, bot }) => {
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

sessionTest("type 7, or 6 and an edit, answer a component", async ({ ann, bob, bot }) => {
  bot.onInteraction(async (i) => {
    if (i.type === 2) {
      await bot.callback(i, { type: 4, data: { content: "board", components: boardRows } });
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

sessionTest("the first follow-up fills a deferral and is as private", async ({ ann, bob, bot }) => {
  bot.onInteraction(async (i) => {
    await bot.callback(i, { type: 5, data: { flags: ephemeral } });
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

sessionTest("a webhook works for 15 minutes from the answer", async ({ ann, bot, discord }) => {
  const received = Promise.withResolvers<Received>();
  const beforeAnswer = Promise.withResolvers<number>();
  bot.onInteraction(async (i) => {
    beforeAnswer.resolve(
      (await bot.webhook(i, "POST", undefined, { content: "early" })).body.code,
    );
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

sessionTest("a token cannot edit messages of another token", async ({ ann, bot }) => {
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

sessionTest("an answer in a deleted channel is refused", async ({ ann, channel, bot, discord }) => {
  const codes: number[] = [];
  bot.answer(() => ({ type: 4, data: { content: "board", components: boardRows } }));
  const { message } = await ann.slash("ping");
  bot.onInteraction(async (i) => {
    channel.deleteMessage(message?.id ?? "");
    codes.push((await bot.callback(i, { type: 7, data: { content: "x" } })).body.code);
    channel.delete();
    codes.push((await bot.callback(i, { type: 4, data: { content: "x" } })).body.code);
    await bot.callback(i, { type: 5 });
    discord.clock.advance(4000);
  });
  assert.ok(!(await ann.click("Roll")).ok);
  assert.deepEqual(codes, [10008, 10003]);
});
