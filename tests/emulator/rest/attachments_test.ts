import assert from "node:assert/strict";
import { readAttachments } from "../../../src/emulator/forms/attachment_form.ts";
import { type Emulator, relaxedLimits } from "../../../src/emulator/mod.ts";
import { type EmulatorSession, sessionTest } from "../_emulator_session.ts";
import { formTest } from "../forms/_read.ts";
import type { Received } from "../_raw_bot.ts";

const mib = 1024 * 1024;
/** Two large forms may take longer than three seconds on a busy machine. */
const patient = { ...relaxedLimits, firstAnswerMs: 60_000 };
const file = (text = "{}", name = "data.json") =>
  new File([text], name, { type: "application/json" });

type Fields = Readonly<Record<string, File | string>>;

/** Sends a form of a payload and files. */
async function sendForm(url: string, method: string, payload: unknown, fields: Fields, token = "") {
  const body = new FormData();
  if (payload !== undefined) body.set("payload_json", JSON.stringify(payload));
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const headers = { ...token !== "" && { authorization: `Bot ${token}` } };
  const response = await fetch(url, { method, body, headers });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

function callbackUrl(discord: Emulator, { id, token }: Received): string {
  return `${discord.restUrl}/v10/interactions/${id}/${token}/callback?with_response=true`;
}

function webhookUrl(discord: Emulator, { token }: Received, tail = ""): string {
  return `${discord.restUrl}/v10/webhooks/${discord.applicationId}/${token}${tail}`;
}

/** The interaction of a command that waits for its answer. */
async function asked({ ann, bot }: EmulatorSession) {
  const received = Promise.withResolvers<Received>();
  bot.onInteraction((i) => received.resolve(i));
  const outcome = ann.slash("ping");
  return { interaction: await received.promise, outcome };
}

sessionTest("a callback carries files, and the emulator serves them", async (session) => {
  const { discord } = session;
  const { interaction, outcome } = await asked(session);
  const payload = { type: 4, data: { content: "yours", flags: 64 } };
  const sent = await sendForm(callbackUrl(discord, interaction), "POST", payload, {
    "files[0]": file('{"a":1}'),
    "files[3]": file("b", "größe 2.txt"),
  });
  assert.equal(sent.status, 200);
  const [first, second] = (await outcome).message?.attachments ?? [];
  assert.deepEqual(
    [first?.filename, first?.content_type, first?.size, second?.filename],
    ["data.json", "application/json", 7, "größe 2.txt"],
  );
  const found = await fetch(first?.url ?? "");
  assert.equal(found.headers.get("content-type"), "application/json");
  assert.match(found.headers.get("content-disposition") ?? "", /^attachment; .*data\.json$/);
  assert.equal(await found.text(), '{"a":1}');
  assert.equal(await (await fetch(second?.url ?? "")).text(), "b");
  const unknown = await fetch(`${first?.url}x`);
  await unknown.body?.cancel();
  assert.equal(unknown.status, 404);
});

sessionTest("a message of nothing but a file is none that is empty", async (session) => {
  const { interaction, outcome } = await asked(session);
  const url = callbackUrl(session.discord, interaction);
  const sent = await sendForm(url, "POST", { type: 4, data: {} }, { "files[0]": file() });
  assert.equal(sent.status, 200);
  assert.equal((await outcome).message?.attachments.length, 1);
});

sessionTest(
  "a follow-up and an edit carry files; an edit keeps those it lists",
  async (session) => {
    const { ann, discord } = session;
    const { interaction, outcome } = await asked(session);
    await session.bot.callback(interaction, { type: 5, data: { flags: 64 } });
    await outcome;
    const original = webhookUrl(discord, interaction, "/messages/@original");
    const edited = await sendForm(original, "PATCH", { content: "here" }, {
      "files[0]": file("1"),
    });
    const [old] = edited.body.attachments;
    const listed = {
      attachments: [{ id: old.id }, { id: 0, filename: "two.json", description: "the second" }],
    };
    const both = await sendForm(original, "PATCH", listed, { "files[0]": file("2") });
    const [kept, added] = both.body.attachments;
    assert.deepEqual([kept.id, added.filename, added.description], [
      old.id,
      "two.json",
      "the second",
    ]);
    const without = await session.bot.webhook(interaction, "PATCH", "@original", {
      attachments: [{ id: added.id }],
    });
    assert.deepEqual(without.body.attachments.map(({ id }: { id: string }) => id), [added.id]);
    const gone = await fetch(kept.url);
    await gone.body?.cancel();
    assert.equal(gone.status, 404);
    assert.ok((await fetch(added.url)).ok, "what stays is served");
    const stranger = await session.bot.webhook(interaction, "PATCH", "@original", {
      attachments: [{ id: old.id }],
    });
    assert.equal(stranger.body.errors.attachments._errors[0].code, "ATTACHMENT_NOT_FOUND");
    await sendForm(webhookUrl(discord, interaction), "POST", { content: "more", flags: 64 }, {
      "files[0]": file("3"),
    });
    assert.equal(ann.find("more")?.attachments.length, 1);
  },
);

sessionTest("forms that Discord refuses are refused", async (session) => {
  const { interaction } = await asked(session);
  const url = callbackUrl(session.discord, interaction);
  const payload = { type: 4, data: { content: "x" } };
  const codeOf = async (fields: Fields, data: object = {}) => {
    const body = { ...payload, data: { ...payload.data, ...data } };
    const answer = await sendForm(url, "POST", body, fields);
    return answer.body.code ?? answer.status;
  };
  const many = Array.from({ length: 11 }, (_, index) => [`files[${index}]`, file()] as const);
  assert.equal(await codeOf(Object.fromEntries(many)), 30015);
  const large = file("x".repeat(10 * mib + 1));
  assert.equal(await codeOf({ "files[0]": large }), 40005);
  assert.equal(await codeOf({ "files[0]": "no file" }), 50035);
  assert.equal(await codeOf({ picture: file() }), 50035);
  assert.equal(await codeOf({ "files[1]": file() }, { attachments: [{ id: 0 }] }), 50035);
  assert.equal(
    await codeOf({ "files[0]": file(), "files[1]": file() }, {
      attachments: [{ id: 0 }],
    }),
    50035,
  );
  const allowed = file("x".repeat(10 * mib));
  assert.equal(await codeOf({ "files[0]": allowed }), 200);
}, { limits: patient });

sessionTest("a message of its own with a file needs the permission to attach", async (session) => {
  const { channel, discord } = session;
  const url = `${discord.restUrl}/v10/channels/${channel.id}/messages`;
  const send = () => sendForm(url, "POST", { content: "x" }, { "files[0]": file() }, discord.token);
  assert.equal((await send()).status, 200);
  channel.deny("bot", "ATTACH_FILES");
  assert.equal((await send()).body.code, 50013);
});

const files = [{ number: 0, filename: "a", contentType: "text/plain", bytes: new Uint8Array() }];

formTest(
  "attachments name files by number and others by id",
  (field) => readAttachments(field.at("attachments"), files),
  [
    [{}],
    [{ attachments: null }],
    [{ attachments: [{ id: 0 }] }],
    [{ attachments: [{ id: "0", filename: "b" }, { id: "1000000000000000001" }] }],
    [{ attachments: [] }, "attachments: ATTACHMENT_NOT_FOUND"],
    [{ attachments: [{ id: 0 }, { id: 0 }] }, "attachments.1.id: ATTACHMENT_NOT_FOUND"],
    [
      { attachments: [{ id: 1 }] },
      "attachments.0.id: ATTACHMENT_NOT_FOUND",
      "attachments: ATTACHMENT_NOT_FOUND",
    ],
    [{ attachments: "a" }, "attachments: ATTACHMENT_NOT_FOUND", "attachments: LIST_TYPE_CONVERT"],
  ],
);
