import assert from "node:assert/strict";
import { Field } from "../../../src/emulator/forms/field.ts";
import { readMessageForm } from "../../../src/emulator/forms/message_form.ts";
import { problems } from "./_read.ts";

const refused = (body: unknown) => problems(body, readMessageForm);
const text = (length: number) => "x".repeat(length);

Deno.test("content is up to 2000 characters, counted as characters and not as UTF-16", () => {
  assert.deepEqual(refused({ content: text(2000) }), []);
  assert.deepEqual(refused({ content: "🎲".repeat(2000) }), []);
  assert.deepEqual(refused({ content: text(2001) }), ["content: BASE_TYPE_MAX_LENGTH"]);
  assert.deepEqual(refused({ content: 5 }), ["content: STRING_TYPE_CONVERT"]);
  assert.deepEqual(refused("text"), [": DICT_TYPE_CONVERT"]);
});

Deno.test("each part of an embed has its length", () => {
  const parts: readonly (readonly [string, number, (value: string) => unknown])[] = [
    ["title", 256, (title) => ({ title })],
    ["description", 4096, (description) => ({ description })],
    ["footer.text", 2048, (value) => ({ footer: { text: value } })],
    ["author.name", 256, (name) => ({ author: { name } })],
    ["fields.0.name", 256, (name) => ({ fields: [{ name, value: "v" }] })],
    ["fields.0.value", 1024, (value) => ({ fields: [{ name: "n", value }] })],
  ];
  for (const [path, max, embed] of parts) {
    assert.deepEqual(refused({ embeds: [embed(text(max))] }), [], path);
    assert.deepEqual(refused({ embeds: [embed(text(max + 1))] }), [
      `embeds.0.${path}: BASE_TYPE_MAX_LENGTH`,
    ]);
  }
});

Deno.test("there are up to 10 embeds of up to 25 fields, 6000 characters together", () => {
  const field = { name: "n", value: "v" };
  assert.deepEqual(refused({ embeds: Array(11).fill({ title: "t" }) }), [
    "embeds: BASE_TYPE_MAX_LENGTH",
  ]);
  assert.deepEqual(refused({ embeds: [{ fields: Array(26).fill(field) }] }), [
    "embeds.0.fields: BASE_TYPE_MAX_LENGTH",
  ]);
  const half = { description: text(3000) };
  assert.deepEqual(refused({ embeds: [half, half] }), []);
  assert.deepEqual(refused({ embeds: [half, half, { title: "t" }] }), [
    "embeds: MAX_EMBED_SIZE_EXCEEDED",
  ]);
});

Deno.test("a field without name or value is refused, white space being nothing", () => {
  assert.deepEqual(refused({ embeds: [{ fields: [{ name: " ", value: "" }] }] }), [
    "embeds.0.fields.0.name: BASE_TYPE_REQUIRED",
    "embeds.0.fields.0.value: BASE_TYPE_REQUIRED",
  ]);
  assert.deepEqual(refused({ embeds: [{ fields: [{ name: "\u200b", value: "v" }] }] }), []);
});

Deno.test("colours, times and addresses are checked", () => {
  const embed = { color: 0x1000000, timestamp: "soon", url: "javascript:1", image: { url: "x" } };
  assert.deepEqual(refused({ embeds: [embed] }).toSorted(), [
    "embeds.0.color: NUMBER_TYPE_MAX",
    "embeds.0.image.url: URL_TYPE_INVALID_SCHEME",
    "embeds.0.timestamp: DATE_TIME_TYPE_PARSE",
    "embeds.0.url: URL_TYPE_INVALID_SCHEME",
  ]);
});

Deno.test("null empties a field, absence leaves it", () => {
  const form = readMessageForm(new Field({ content: null, embeds: null, components: null }));
  assert.deepEqual(form, { content: "", embeds: [], components: [] });
  assert.deepEqual(readMessageForm(new Field({})), {});
});

Deno.test("allowed mentions name kinds or people, not both", () => {
  const allowed = (value: unknown) => refused({ allowed_mentions: value });
  assert.deepEqual(allowed({ parse: ["users"], roles: ["1"] }), []);
  assert.deepEqual(allowed({ parse: ["users"], users: ["1"] }), [
    "allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
  ]);
  assert.deepEqual(allowed({ parse: ["all"] }), ["allowed_mentions.parse.0: BASE_TYPE_CHOICES"]);
  assert.deepEqual(allowed({ users: ["Ann"] }), ["allowed_mentions.users.0: NUMBER_TYPE_COERCE"]);
});

Deno.test("the newer components are refused by name", () => {
  assert.deepEqual(refused({ flags: 1 << 15 }), ["flags: EMULATOR_NOT_SUPPORTED"]);
  assert.deepEqual(refused({ flags: 64 | 4 }), []);
});
