import assert from "node:assert/strict";
import fc from "fast-check";
import { parseCustomId } from "../../../src/discord/interactions/parse_custom_id.ts";
import {
  componentKinds,
  customIdVersion,
  encodeCustomId,
  gameIdPattern,
} from "../../../src/discord/render/mod.ts";

const anyCustomId = fc.record({
  kind: fc.constantFrom(...componentKinds),
  gameId: fc.stringMatching(gameIdPattern),
  round: fc.integer({ min: 0, max: 9999 }),
}, { noNullPrototype: true });

Deno.test("a custom id is read back as it was written, within Discord's 100 characters", () => {
  fc.assert(fc.property(anyCustomId, (customId) => {
    const text = encodeCustomId(customId);
    assert.ok(text.length >= 1 && text.length <= 100);
    assert.deepEqual(parseCustomId(text), customId);
  }));
});

Deno.test("its shape is version, kind, game and round", () => {
  assert.equal(encodeCustomId({ kind: "roll", gameId: "g1", round: 2 }), "1:roll:g1:2");
});

Deno.test("what could not be read back is not written", () => {
  for (const gameId of ["", "a:b", "a b", "x".repeat(65)]) {
    assert.throws(() => encodeCustomId({ kind: "roll", gameId, round: 1 }), RangeError);
  }
  for (const round of [-1, 1.5, NaN, 10_000]) {
    assert.throws(() => encodeCustomId({ kind: "roll", gameId: "g", round }), RangeError);
  }
});

Deno.test("another bot's custom id is not ours", () => {
  for (
    const text of ["", "hello", ":", "roll:g1:1", "v1:roll:g1:1", "-1:roll:g1:1", "１:roll:g:1"]
  ) {
    assert.deepEqual(parseCustomId(text), { problem: "not_ours" }, text);
  }
});

Deno.test("a custom id of another release is an old version, whatever it says", () => {
  for (const text of ["0:roll:g1:1", "2:roll:g1:1", "2:dance", "999:a:b:c:d"]) {
    assert.deepEqual(parseCustomId(text), { problem: "old_version" }, text);
  }
});

Deno.test("a forged custom id is malformed", () => {
  const forged = [
    "1:",
    "1:roll",
    "1:roll:g1",
    "1:roll:g1:",
    "1:roll:g1:1:1",
    "1:dance:g1:1",
    "1:Roll:g1:1",
    "1:constructor:g1:1",
    "1:roll::1",
    "1:roll:g 1:1",
    "1:roll:{g1}:1",
    "1:roll:g1:-1",
    "1:roll:g1:01",
    "1:roll:g1:1.0",
    "1:roll:g1:1e3",
    "1:roll:g1:99999",
    "1:roll:g1: 1",
    "1:roll:g1:1\n",
    `1:roll:${"x".repeat(65)}:1`,
    `1:roll:${"x".repeat(200)}:1`,
  ];
  for (const text of forged) {
    assert.deepEqual(parseCustomId(text), { problem: "malformed" }, JSON.stringify(text));
  }
});

Deno.test("any text at all has an answer, and only what we write is read", () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string().map((end) => `1:roll:${end}`),
  );
  fc.assert(fc.property(anyText, (text) => {
    const read = parseCustomId(text);
    if (!("problem" in read)) assert.equal(encodeCustomId(read), text);
  }));
  assert.equal(customIdVersion, "1");
});
