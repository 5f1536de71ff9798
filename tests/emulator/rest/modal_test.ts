import assert from "node:assert/strict";
import type { Outcome } from "../../../src/emulator/mod.ts";
import { boardRows, type EmulatorSession, sessionTest } from "../_emulator_session.ts";
import { type Answer, type Received, rest } from "../_raw_bot.ts";

const modal = {
  custom_id: "rules",
  title: "Rules",
  components: [
    {
      type: 18,
      label: "Sides",
      component: { type: 4, style: 1, custom_id: "sides", value: "6", max_length: 3 },
    },
    {
      type: 18,
      label: "Mentions",
      component: {
        type: 3,
        custom_id: "mentions",
        options: [{ label: "Yes", value: "1", default: true }, { label: "No", value: "0" }],
      },
    },
  ],
};

/** Answers a command by the modal, and what is sent with what the test says. */
function answerBy({ bot }: EmulatorSession, reply: (i: Received) => unknown): void {
  bot.answer((i) => i.type === 5 ? reply(i) : { type: 9, data: modal });
}

const said = (content: string) => ({ type: 4, data: { content } });

sessionTest("a modal answers a command, and what is entered comes back", async (session) => {
  const { ann, bot } = session;
  answerBy(session, () => said("changed"));
  const opened = await ann.slash("ping");
  assert.deepEqual([opened.ok, opened.callbackType, opened.message], [true, 9, undefined]);
  assert.equal(opened.modal?.title, "Rules");
  const sent = await ann.submit(opened, { Sides: "20", Mentions: "No" });
  assert.equal(sent.message?.content, "changed");
  assert.equal(opened.modal, undefined, "it has closed");
  const { d } = await bot.frame((frame) => frame.d?.type === 5);
  assert.deepEqual(d.data, {
    custom_id: "rules",
    components: [
      { type: 18, id: 1, component: { id: 2, type: 4, custom_id: "sides", value: "20" } },
      { type: 18, id: 3, component: { id: 4, type: 3, custom_id: "mentions", values: ["0"] } },
    ],
  });
  assert.deepEqual([d.member.user.id, d.message], [ann.id, undefined]);
});

sessionTest("a modal that a component opened can change its message", async ({ ann, bot }) => {
  bot.answer((i) => {
    if (i.type === 2) return { type: 4, data: { content: "board", components: boardRows } };
    return i.type === 3 ? { type: 9, data: modal } : { type: 7, data: { content: "changed" } };
  });
  const { message } = await ann.slash("ping");
  const sent = await ann.submit(await ann.click("Roll"));
  assert.equal(sent.message?.id, message?.id);
  assert.equal(ann.find("changed")?.id, message?.id);
  const { d } = await bot.frame((frame) => frame.d?.type === 5);
  assert.equal(d.message.id, message?.id);
  assert.deepEqual(d.data.components[0].component.value, "6", "what it came with");
  assert.deepEqual(d.data.components[1].component.values, ["1"]);
});

sessionTest("a modal is answered neither by a modal nor as a component", async (session) => {
  const { ann, bot } = session;
  const codes: unknown[] = [];
  bot.onInteraction(async (i) => {
    if (i.type !== 5) return await bot.callback(i, { type: 9, data: modal });
    for (const body of [{ type: 9, data: modal }, { type: 7, data: {} }, { type: 6 }]) {
      codes.push((await bot.callback(i, body)).body.code);
    }
    await bot.callback(i, said("so"));
  });
  await ann.submit(await ann.slash("ping"));
  assert.deepEqual(codes, [50035, 50035, 50035]);
});

sessionTest("only its user sends a modal, and not twice", async (session) => {
  const { ann, bob } = session;
  answerBy(session, () => said("changed"));
  const opened = await ann.slash("ping");
  await assert.rejects(bob.submit(opened), /Bobby has no such modal open/);
  await assert.rejects(ann.submit(opened, { Seats: "4" }), /no field "Seats"/);
  await assert.rejects(ann.submit(opened, { Sides: "" }), /must be filled in/);
  await assert.rejects(ann.submit(opened, { Sides: "6000" }), /0 to 3 characters/);
  await assert.rejects(ann.submit(opened, { Mentions: "Maybe" }), /does not offer "Maybe"/);
  await assert.rejects(ann.submit(opened, { Mentions: [] }), /1 to 1 options/);
  assert.ok((await ann.submit(opened)).ok);
  await assert.rejects(ann.submit(opened), /no such modal open/);
});

sessionTest("a modal that nothing answers stays open", async (session) => {
  const { ann, discord } = session;
  let isAway = true;
  answerBy(session, () => {
    if (isAway) discord.clock.advance(4000);
    return isAway ? undefined : said("changed");
  });
  const opened = await ann.slash("ping");
  assert.equal((await ann.submit(opened)).failed, "Something went wrong. Try again.");
  isAway = false;
  assert.ok((await ann.submit(opened)).ok);
});

sessionTest("the answer to a modal names what opened it", async (session) => {
  const { ann, bot, discord } = session;
  const answered = Promise.withResolvers<Answer>();
  bot.onInteraction(async (i) => {
    if (i.type !== 5) return await bot.callback(i, { type: 9, data: modal }, "?with_response=true");
    answered.resolve(await bot.callback(i, said("so"), "?with_response=true"));
  });
  const opened: Outcome = await ann.slash("ping");
  await ann.submit(opened);
  const metadata = (await answered.promise).body.resource.message.interaction_metadata;
  assert.deepEqual([metadata.type, metadata.name, metadata.triggering_interaction_metadata.id], [
    5,
    undefined,
    opened.interactionId,
  ]);
  const call = discord.calls.find(({ response }) => JSON.stringify(response)?.includes('"type":9'));
  assert.deepEqual(call?.response, {
    interaction: { id: opened.interactionId, type: 2 },
    resource: { type: 9 },
  });
});

sessionTest("another process can send a modal", async (session) => {
  const { ann, discord } = session;
  answerBy(session, (i) => said(i.data.components[0].component.value));
  const headers = { "content-type": "application/json" };
  const post = async (path: string, body: unknown) => {
    const url = `${discord.controlUrl}/${path}`;
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    return await response.json();
  };
  const opened = await post("slash", { member: "Ann", line: "ping" });
  assert.equal(opened.modal.custom_id, "rules");
  const entries = { Sides: "12" };
  const sent = await post("submit", { member: ann.id, interaction: opened.interactionId, entries });
  assert.equal(sent.message.content, "12");
});

sessionTest("a command needs the permissions that it names", async (session) => {
  const { ann, bob, bot, discord } = session;
  answerBy(session, () => said("changed"));
  const path = `/applications/${discord.applicationId}/commands`;
  const body = [{ name: "house", description: "Rules", default_member_permissions: "32" }];
  await rest(discord, "PUT", path, body);
  await assert.rejects(ann.slash("house"), /ann may not use \/house/);
  bob.permit("MANAGE_GUILD");
  assert.ok((await bob.slash("house")).modal);
  const { d } = await bot.frame((frame) => frame.d?.data?.name === "house");
  assert.equal(BigInt(d.member.permissions) & 32n, 32n);
});
