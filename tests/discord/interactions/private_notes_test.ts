import assert from "node:assert/strict";
import { textMessage } from "../../../src/discord/render/mod.ts";
import { PrivateNotes } from "../../../src/discord/interactions/private_notes.ts";
import { Reply } from "../../../src/discord/interactions/reply.ts";
import { timeOfSnowflake } from "../../../src/discord/connection/mod.ts";
import {
  accepted,
  commandUse,
  componentUse,
  failed,
  RecordedMessaging,
} from "../_recorded_messaging.ts";

const lifeMs = 1_000;

/** Notes at a moment that a test moves, in ms since the interactions. */
function openNotes() {
  const messaging = new RecordedMessaging();
  const clock = { ms: 0 };
  const sentAt = timeOfSnowflake(componentUse("1:roll:g:1").id);
  const notes = new PrivateNotes({ messaging, lifeMs, now: () => sentAt + clock.ms });
  let said = 0;
  const tell = (interaction = componentUse("1:roll:g:1")) => {
    said += 1;
    const reply = new Reply(messaging, interaction, 60_000);
    return notes.tell(interaction, reply, textMessage(`note ${said}`));
  };
  return { messaging, clock, tell };
}

Deno.test("ten wrong presses leave one private message, which says what came last", async () => {
  const { messaging, tell } = openNotes();
  for (let press = 0; press < 10; press++) await tell();
  const { log, calls } = messaging;
  assert.deepEqual(log.slice(0, 3), [
    "answer message ephemeral",
    "answer deferredUpdate",
    "editOriginal",
  ]);
  assert.equal(log.filter((call) => call.includes("ephemeral")).length, 1);
  assert.equal(calls.at(-1)?.message?.content, "note 10");
});

Deno.test("of ten wrong presses at once each is answered, and one edit shows the last", async () => {
  const { messaging, tell } = openNotes();
  await Promise.all(Array.from({ length: 10 }, () => tell()));
  assert.equal(messaging.log.filter((call) => call.startsWith("answer")).length, 10);
  assert.deepEqual(messaging.log.filter((call) => !call.startsWith("answer")), ["editOriginal"]);
  assert.equal(messaging.calls.at(-1)?.message?.content, "note 10");
});

Deno.test("a note is followed by another once its token may have ended, and after a restart", async () => {
  const { messaging, clock, tell } = openNotes();
  await tell();
  clock.ms = lifeMs;
  await tell();
  assert.deepEqual(messaging.log, ["answer message ephemeral", "answer message ephemeral"]);
});

Deno.test("a note that cannot be edited is followed by another, which then is", async () => {
  const { messaging, tell } = openNotes();
  await tell();
  messaging.decide = ({ what }) => what === "editOriginal" ? failed("unknown_message") : accepted;
  await tell();
  await tell();
  assert.deepEqual(messaging.log.slice(1, 4), [
    "answer deferredUpdate",
    "editOriginal",
    "followUp ephemeral",
  ]);
});

Deno.test("a command is answered by a note of its own, which a press then edits", async () => {
  const { messaging, tell } = openNotes();
  await tell();
  await tell(commandUse("ronnied join"));
  await tell();
  assert.deepEqual(messaging.log, [
    "answer message ephemeral",
    "answer message ephemeral",
    "answer deferredUpdate",
    "editOriginal",
  ]);
});

Deno.test("what one user is told is no other's, and no other channel's", async () => {
  const { messaging, tell } = openNotes();
  await tell();
  await tell({ ...componentUse("1:roll:g:1"), person: { id: "1002", name: "Ben" } });
  await tell({ ...componentUse("1:roll:g:1"), channelId: "3002" });
  assert.deepEqual(messaging.log, Array.from({ length: 3 }, () => "answer message ephemeral"));
});
