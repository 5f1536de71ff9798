import assert from "node:assert/strict";
import { textMessage } from "../../../src/discord/render/mod.ts";
import { Reply } from "../../../src/discord/interactions/reply.ts";
import type { Sent } from "../../../src/discord/connection/mod.ts";
import {
  accepted,
  commandUse,
  componentUse,
  failed,
  RecordedMessaging,
} from "../_recorded_messaging.ts";

const patientMs = 60_000;
const hello = textMessage("Hello");
const note = textMessage("Here you are.");

function open(interaction = componentUse("1:roll:g:1"), deferAfterMs = patientMs) {
  const messaging = new RecordedMessaging();
  return { messaging, reply: new Reply(messaging, interaction, deferAfterMs) };
}

Deno.test("what comes after the first answer is a follow-up", async () => {
  const { messaging, reply } = open();
  assert.equal(reply.isAnswered, false);
  await reply.update(hello);
  await reply.sendEphemeral(hello);
  await reply.sendPublic(hello, note);
  assert.deepEqual(messaging.log, ["answer update", "followUp ephemeral", "followUp"]);
  assert.equal(reply.isAnswered, true);
});

Deno.test("of answers that race one is the first; an update that is not returns null", async () => {
  const { messaging, reply } = open();
  const [first, update, second] = await Promise.all([
    reply.sendEphemeral(hello),
    reply.update(hello),
    reply.sendEphemeral(hello),
    reply.acknowledge(),
  ]);
  assert.equal(update, null);
  assert(first.ok && second.ok);
  assert.deepEqual(messaging.log, ["answer message ephemeral", "followUp ephemeral"]);
});

Deno.test("a follow-up waits until the first answer has arrived", async () => {
  const { messaging, reply } = open();
  const gate = Promise.withResolvers<Sent>();
  messaging.decide = ({ what }) => what === "answer" ? gate.promise : accepted;
  const first = reply.update(hello);
  const second = reply.sendEphemeral(hello);
  assert.deepEqual(messaging.log, ["answer update"]);
  gate.resolve(accepted);
  await Promise.all([first, second]);
  assert.deepEqual(messaging.log, ["answer update", "followUp ephemeral"]);
});

Deno.test("a command that takes long is deferred at once, and its files follow", async () => {
  const { messaging, reply } = open(commandUse("ronnied mydata"));
  await reply.think();
  await reply.think();
  const files = [{ name: "a.json", type: "application/json", text: "{}" }];
  await reply.sendEphemeral({ ...hello, files });
  assert.deepEqual(messaging.log, ["answer deferredMessage ephemeral", "editOriginal"]);
  assert.deepEqual(messaging.calls.at(-1)?.message?.files, files);
});

Deno.test("a command updates nothing and acknowledges nothing", async () => {
  const { messaging, reply } = open(commandUse("ronnied roll"));
  assert.equal(await reply.update(hello), null);
  await reply.acknowledge();
  assert.deepEqual(messaging.log, []);
  await reply.sendPublic(hello, note);
  assert.deepEqual(messaging.log, ["answer message"]);
});

Deno.test("a slow component is deferred, and answered by follow-ups", async () => {
  const { messaging, reply } = open(componentUse("1:roll:g:1"), 0);
  await messaging.called(1);
  assert.equal(await reply.update(hello), null, "the board has to be edited now");
  await reply.sendEphemeral(hello);
  await reply.sendPublic(hello, note);
  assert.deepEqual(messaging.log, ["answer deferredUpdate", "followUp ephemeral", "followUp"]);
});

Deno.test("a slow command is deferred as ephemeral, and its answer replaces the deferral", async () => {
  const { messaging, reply } = open(commandUse("ronnied roll"), 0);
  await messaging.called(1);
  await reply.sendEphemeral(hello);
  await reply.sendEphemeral(note);
  assert.deepEqual(messaging.log, [
    "answer deferredMessage ephemeral",
    "editOriginal",
    "followUp ephemeral",
  ]);
  assert.equal(messaging.calls[1]?.message, hello);
});

Deno.test("a slow command's public answer is a message of its own beside an ephemeral note", async () => {
  const { messaging, reply } = open(commandUse("ronnied start"), 0);
  await messaging.called(1);
  await reply.sendPublic(hello, note);
  assert.deepEqual(messaging.log, ["answer deferredMessage ephemeral", "editOriginal", "followUp"]);
  assert.deepEqual(messaging.calls.slice(1).map(({ message }) => message), [note, hello]);
});

Deno.test("an ephemeral menu is replaced in the answer, or by an edit after a deferral", async () => {
  const quick = open(componentUse("1:give:g:1", "8001", [], true));
  await quick.reply.replaceEphemeral(hello);
  assert.deepEqual(quick.messaging.log, ["answer update"]);
  const slow = open(componentUse("1:give:g:1", "8001", [], true), 0);
  await slow.messaging.called(1);
  await slow.reply.replaceEphemeral(hello);
  assert.deepEqual(slow.messaging.log, ["answer deferredUpdate", "editOriginal"]);
});

Deno.test("an answer that Discord refused is no answer, and is never repeated", async () => {
  const { messaging, reply } = open();
  messaging.decide = () => failed("too_late");
  await reply.update(hello);
  assert.equal(reply.answeredAt, null);
  assert.deepEqual(await reply.settled(), failed("too_late"));
  await reply.acknowledge();
  assert.deepEqual(messaging.log, ["answer update"]);
});

Deno.test("a refused follow-up, or what fills a deferral, gives way to a plain one", async () => {
  const refusal: Sent = { ok: false, status: 400, code: 50035, reason: "refused" };
  const plain = textMessage("plain");
  for (const interaction of [commandUse("ronnied roll"), componentUse("1:roll:g:1")]) {
    const messaging = new RecordedMessaging();
    const seen: Sent[] = [];
    const reply = new Reply(messaging, interaction, 0, (failure) => {
      seen.push(failure);
      return plain;
    });
    await messaging.called(1);
    messaging.decide = ({ message }) => message === hello ? refusal : accepted;
    assert.deepEqual(await reply.sendEphemeral(hello), refusal);
    const [, first, second] = messaging.calls;
    assert.deepEqual([first?.message, second?.message], [hello, plain]);
    assert.equal(second?.what, first?.what, "it fills what the first one was to fill");
    assert.deepEqual([seen, reply.refusal], [[refusal], refusal]);
  }
});

Deno.test("a reply that is cancelled sends nothing, and settles with null", async () => {
  const { messaging, reply } = open(componentUse("1:roll:g:1"), 0);
  reply.cancel();
  assert.equal(await reply.settled(), null);
  assert.deepEqual(messaging.log, []);
});

Deno.test("a form can be the first answer only", async () => {
  const form = { customId: "1:rules:none:none", title: "Rules", components: [] };
  const { messaging, reply } = open();
  assert((await reply.openModal(form))?.ok);
  const { messaging: later, reply: deferred } = open(componentUse("1:house_rules:none:0"), 0);
  await later.called(1);
  assert.equal(await deferred.openModal(form), null);
  assert.deepEqual([...messaging.log, ...later.log], ["answer modal", "answer deferredUpdate"]);
});

Deno.test("a form that a private message opened replaces that message, slow or not", async () => {
  const action = {
    ...{
      type: "modal",
      customId: "1:rules:none:none",
      messageId: "8001",
      isPrivate: true,
    } as const,
    entries: new Map<string, readonly string[]>(),
  };
  const { messaging, reply } = open({ ...componentUse("x"), action });
  await reply.replaceEphemeral(hello);
  const { messaging: later, reply: deferred } = open({ ...componentUse("x"), action }, 0);
  await later.called(1);
  await deferred.replaceEphemeral(hello);
  assert.deepEqual(messaging.log, ["answer update"]);
  assert.deepEqual(later.log, ["answer deferredUpdate", "editOriginal"]);
  const { messaging: typed, reply: ofCommand } = open({
    ...componentUse("x"),
    action: { ...action, messageId: null, isPrivate: false },
  });
  await ofCommand.replaceEphemeral(hello);
  assert.deepEqual(typed.log, ["answer message ephemeral"]);
});
