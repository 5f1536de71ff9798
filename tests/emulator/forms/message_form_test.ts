import assert from "node:assert/strict";
import { Field } from "../../../src/emulator/forms/field.ts";
import { readMessageForm } from "../../../src/emulator/forms/message_form.ts";
import { type FormCase, formTest } from "./_read.ts";

const text = (length: number) => "x".repeat(length);
const embeds = (...list: unknown[]) => ({ embeds: list });

formTest("content is up to 2000 characters, counted as characters, not UTF-16", readMessageForm, [
  [{ content: text(2000) }],
  [{ content: "🎲".repeat(2000) }],
  [{ content: text(2001) }, "content: BASE_TYPE_MAX_LENGTH"],
  [{ content: 5 }, "content: STRING_TYPE_CONVERT"],
  ["text", ": DICT_TYPE_CONVERT"],
]);

const parts: readonly (readonly [string, number, (value: string) => unknown])[] = [
  ["title", 256, (title) => ({ title })],
  ["description", 4096, (description) => ({ description })],
  ["footer.text", 2048, (value) => ({ footer: { text: value } })],
  ["author.name", 256, (name) => ({ author: { name } })],
  ["fields.0.name", 256, (name) => ({ fields: [{ name, value: "v" }] })],
  ["fields.0.value", 1024, (value) => ({ fields: [{ name: "n", value }] })],
];

formTest(
  "each part of an embed has its length",
  readMessageForm,
  parts.flatMap(([path, max, embed]): FormCase[] => [
    [embeds(embed(text(max)))],
    [embeds(embed(text(max + 1))), `embeds.0.${path}: BASE_TYPE_MAX_LENGTH`],
  ]),
);

const field = { name: "n", value: "v" };
const half = { description: text(3000) };

formTest("up to 10 embeds of up to 25 fields, 6000 characters together", readMessageForm, [
  [embeds(...Array(11).fill({ title: "t" })), "embeds: BASE_TYPE_MAX_LENGTH"],
  [embeds({ fields: Array(26).fill(field) }), "embeds.0.fields: BASE_TYPE_MAX_LENGTH"],
  [embeds(half, half)],
  [embeds(half, half, { title: "t" }), "embeds: MAX_EMBED_SIZE_EXCEEDED"],
]);

formTest("a field has a name and a value, and white space is nothing", readMessageForm, [
  [
    embeds({ fields: [{ name: " ", value: "" }] }),
    "embeds.0.fields.0.name: BASE_TYPE_REQUIRED",
    "embeds.0.fields.0.value: BASE_TYPE_REQUIRED",
  ],
  [embeds({ fields: [{ name: "\u200b", value: "v" }] })],
]);

formTest("colours, times and addresses are checked", readMessageForm, [[
  embeds({ color: 0x1000000, timestamp: "soon", url: "javascript:1", image: { url: "x" } }),
  "embeds.0.color: NUMBER_TYPE_MAX",
  "embeds.0.image.url: URL_TYPE_INVALID_SCHEME",
  "embeds.0.timestamp: DATE_TIME_TYPE_PARSE",
  "embeds.0.url: URL_TYPE_INVALID_SCHEME",
]]);

Deno.test("null empties a field, absence leaves it", () => {
  const form = readMessageForm(new Field({ content: null, embeds: null, components: null }));
  assert.deepEqual(form, { content: "", embeds: [], components: [] });
  assert.deepEqual(readMessageForm(new Field({})), {});
});

const allowed = (allowed_mentions: unknown) => ({ allowed_mentions });

formTest("allowed mentions name kinds or people, not both", readMessageForm, [
  [allowed({ parse: ["users"], roles: ["1"] })],
  [
    allowed({ parse: ["users"], users: ["1"] }),
    "allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
  ],
  [allowed({ parse: ["all"] }), "allowed_mentions.parse.0: BASE_TYPE_CHOICES"],
  [allowed({ users: ["Ann"] }), "allowed_mentions.users.0: NUMBER_TYPE_COERCE"],
]);

formTest("the newer components are refused by name", readMessageForm, [
  [{ flags: 1 << 15 }, "flags: EMULATOR_NOT_SUPPORTED"],
  [{ flags: 64 | 4 }],
]);
