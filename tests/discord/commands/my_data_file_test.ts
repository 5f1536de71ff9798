import assert from "node:assert/strict";
import { makeMyDataFile } from "../../../src/discord/commands/my_data_file.ts";
import { renderMyData } from "../../../src/discord/render/mod.ts";
import { voiceFor } from "../../../src/discord/words/mod.ts";
import type { OwnData } from "../../../src/service/mod.ts";
import { assertAccepted } from "../render/_limits.ts";

const ann = { id: "1", name: "Ann 🎲" };
const now = Date.UTC(2030, 0, 2);
const voice = voiceFor("en-US");

function dataOf(counts: readonly number[], unread: readonly string[] = []): OwnData {
  const kinds = counts.map((count, kind) => ({
    what: `Kind ${kind}`,
    key: `kind_${kind}:{id}`,
    kept: "2 days",
    records: Array.from({ length: count }, (_, index) => ({
      key: `kind_${kind}:{${index}}`,
      drinks: ["🍺 größer", { at: null, list: [1, 2, 3] }],
    })),
  }));
  return { playerId: ann.id, kinds, unread };
}

Deno.test("the file says what each part is, and that it is complete", () => {
  const { text, ...file } = makeMyDataFile(dataOf([1, 0]), ann, now);
  assert.deepEqual(file, {
    ...{ name: "ronnied-my-data.json", type: "application/json" },
    ...{ records: 1, leftOut: 0, unread: 0 },
  });
  const { readMe, ...rest } = JSON.parse(text);
  assert.match(readMe.join(" "), /"another player"/);
  assert.deepEqual(rest, {
    you: ann,
    madeAt: "2030-01-02T00:00:00.000Z",
    isComplete: true,
    damagedAndPerhapsAboutYou: [],
    parts: dataOf([1, 0]).kinds,
  });
});

Deno.test("a file that would be too large is cut, and says how many records of which kind", () => {
  const data = dataOf([3, 200, 2]);
  const whole = makeMyDataFile(data, ann, now);
  const wholeBytes = new TextEncoder().encode(whole.text).length;
  assert.equal(whole.leftOut, 0);
  for (const maxBytes of [4_000, 10_000, wholeBytes - 1]) {
    const { text, leftOut, records } = makeMyDataFile(data, ann, now, maxBytes);
    const bytes = new TextEncoder().encode(text).length;
    assert.ok(bytes <= maxBytes && bytes > maxBytes * 0.8, `${bytes} of ${maxBytes}`);
    const { readMe, isComplete, parts } = JSON.parse(text);
    assert.equal(isComplete, false);
    assert.match(readMe.at(-1), new RegExp(`^The file had to be cut: ${leftOut} records`));
    assert.equal(records + leftOut, 205);
    const sums = parts.map((part: { records: unknown[]; leftOut?: number }) =>
      part.records.length + (part.leftOut ?? 0)
    );
    assert.deepEqual(sums, [3, 200, 2]);
  }
});

Deno.test("what is told beside the file: where it is, what is missing, how to be forgotten", () => {
  const said = (data: OwnData, maxBytes?: number) => {
    const message = renderMyData(voice, makeMyDataFile(data, ann, now, maxBytes));
    assertAccepted(message);
    return message.content ?? "";
  };
  assert.match(said(dataOf([1])), /in `ronnied-my-data\.json`.*\n.*`\/ronnied forget`\.$/);
  assert.match(said(dataOf([0])), /nothing about you/);
  assert.match(said(dataOf([1], ["game:{g}"])), /\n1 damaged page may/);
  assert.match(said(dataOf([200]), 5_000), /\nIt had to be cut: \d+ records are not in it/);
});
