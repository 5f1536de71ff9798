import assert from "node:assert/strict";
import { textMessage } from "../../../src/discord/render/mod.ts";
import { Reply } from "../../../src/discord/interactions/reply.ts";
import type { Sent } from "../../../src/discord/transport.ts";
import { commandLine, pressOn, RecordingTransport } from "../_recorded_messaging.ts";

const patientMs = 60_000;
const hello = textMessage("Hello");
const note = textMessage("Here you are.");

function open(interaction = pressOn("1:roll:g:1"), deferAfterMs = patientMs) {
  const transport = new RecordingTransport();
  return { transport, reply: new Reply(transport, interaction, deferAfterMs) };
}

Deno.test("the first answer is the callback, what comes after it a follow-up", async () => {
  const { transport, reply } = open();
  assert.equal(reply.isAnswered, false);
  await reply.update(hello);
  await reply.whisper(hello);
  await reply.announce(hello, note);
  assert.deepEqual(transport.log, ["callback update", "followUp private", "followUp"]);
  assert.equal(reply.isAnswered, true);
});

Deno.test("answers that race send one callback; an update that lost is told so", async () => {
  const { transport, reply } = open();
  const [first, update, second] = await Promise.all([
    reply.whisper(hello),
    reply.update(hello),
    reply.whisper(hello),
    reply.acknowledge(),
  ]);
  assert.equal(update, null);
  assert(first.ok && second.ok);
  assert.deepEqual(transport.log, ["callback message private", "followUp private"]);
});

Deno.test("a follow-up waits until the first answer has arrived", async () => {
  const { transport, reply } = open();
  const gate = Promise.withResolvers<Sent>();
  transport.decide = ({ what }) =>
    what === "callback" ? gate.promise : { ok: true, messageId: null };
  const first = reply.update(hello);
  const second = reply.whisper(hello);
  assert.deepEqual(transport.log, ["callback update"]);
  gate.resolve({ ok: true, messageId: null });
  await Promise.all([first, second]);
  assert.deepEqual(transport.log, ["callback update", "followUp private"]);
});

Deno.test("a command updates nothing and acknowledges nothing", async () => {
  const { transport, reply } = open(commandLine("ronnied roll"));
  assert.equal(await reply.update(hello), null);
  await reply.acknowledge();
  assert.deepEqual(transport.log, []);
  await reply.announce(hello, note);
  assert.deepEqual(transport.log, ["callback message"]);
});

Deno.test("a slow press is acknowledged, and answered by follow-ups", async () => {
  const { transport, reply } = open(pressOn("1:roll:g:1"), 0);
  await transport.called(1);
  assert.equal(await reply.update(hello), null, "the board has to be edited now");
  await reply.whisper(hello);
  await reply.announce(hello, note);
  assert.deepEqual(transport.log, ["callback acknowledge", "followUp private", "followUp"]);
});

Deno.test("a slow command thinks in private, and its answer takes the place of that", async () => {
  const { transport, reply } = open(commandLine("ronnied roll"), 0);
  await transport.called(1);
  await reply.whisper(hello);
  await reply.whisper(note);
  assert.deepEqual(transport.log, ["callback defer private", "editOriginal", "followUp private"]);
  assert.equal(transport.calls[1]?.message, hello);
});

Deno.test("a slow command's public answer is a message of its own beside a private note", async () => {
  const { transport, reply } = open(commandLine("ronnied start"), 0);
  await transport.called(1);
  await reply.announce(hello, note);
  assert.deepEqual(transport.log, ["callback defer private", "editOriginal", "followUp"]);
  assert.deepEqual(transport.calls.slice(1).map(({ message }) => message), [note, hello]);
});

Deno.test("the menu of a choice is replaced in the answer, or by an edit when that is gone", async () => {
  const quick = open(pressOn("1:give:g:1"));
  await quick.reply.replaceMenu(hello);
  assert.deepEqual(quick.transport.log, ["callback update"]);
  const slow = open(pressOn("1:give:g:1"), 0);
  await slow.transport.called(1);
  await slow.reply.replaceMenu(hello);
  assert.deepEqual(slow.transport.log, ["callback acknowledge", "editOriginal"]);
});

Deno.test("an answer that Discord refused counts as none, and is never repeated", async () => {
  const { transport, reply } = open();
  transport.decide = () => ({ ok: false, code: 10062, reason: "gone" });
  await reply.update(hello);
  assert.equal(reply.answeredAt, null);
  assert.deepEqual(await reply.settled(), { ok: false, code: 10062, reason: "gone" });
  await reply.acknowledge();
  assert.deepEqual(transport.log, ["callback update"]);
});

Deno.test("a reply that is dropped sends nothing, and settles as nothing", async () => {
  const { transport, reply } = open(pressOn("1:roll:g:1"), 0);
  reply.drop();
  assert.equal(await reply.settled(), null);
  assert.deepEqual(transport.log, []);
});
