import assert from "node:assert/strict";
import { checkIdentify, type IdentifyRules } from "../../../src/emulator/gateway/identify.ts";

const rules: IdentifyRules = {
  accepts: (token) => token === "good",
  guildCount: 10,
};
const identify = (changes: Record<string, unknown> = {}) => ({
  token: "good",
  intents: 0,
  properties: {},
  ...changes,
});

Deno.test("an IDENTIFY is accepted with its shard", () => {
  assert.deepEqual(checkIdentify(identify(), rules), { shard: [0, 1], compress: false });
  const sharded = identify({ shard: [1, 2], compress: true, intents: 1 << 9 });
  assert.deepEqual(checkIdentify(sharded, rules), { shard: [1, 2], compress: true });
});

Deno.test("a bad IDENTIFY gets its close code", () => {
  const cases: readonly [unknown, number][] = [
    [null, 4002],
    [identify({ token: "bad" }), 4004],
    [identify({ properties: undefined }), 4002],
    [identify({ intents: undefined }), 4013],
    [identify({ intents: 1 << 27 }), 4013],
    [identify({ intents: 1 << 1 }), 4014],
    [identify({ shard: [1] }), 4010],
    [identify({ shard: [2, 2] }), 4010],
    [identify({ shard: [-1, 2] }), 4010],
  ];
  for (const [data, code] of cases) assert.equal(checkIdentify(data, rules), code);
  assert.equal(checkIdentify(identify(), { ...rules, guildCount: 2501 }), 4011);
  assert.notEqual(checkIdentify(identify({ shard: [0, 2] }), { ...rules, guildCount: 2501 }), 4011);
});
