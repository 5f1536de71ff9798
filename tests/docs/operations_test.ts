import assert from "node:assert/strict";
import { describeVariable, type VariableName, variables } from "../../src/config.ts";
import { leastRightsAcl } from "../../src/ops/mod.ts";
import { exercised } from "../ops/_exercised.ts";
import { read, rowsOf, section } from "./_documents.ts";

const operations = read("docs/operations.md");

Deno.test("operations.md: the table of settings says what the schema says", () => {
  const expected = (Object.keys(variables) as VariableName[]).map((name) => {
    const info = describeVariable(name);
    return [`\`${name}\``, info.default, info.accepts];
  });
  assert.deepEqual(rowsOf(section(operations, "Settings")), expected);
});

Deno.test("operations.md: the rights of a Redis user are those that are tested", () => {
  assert.ok(section(operations, "Access rights").includes(`\n${leastRightsAcl}\n`), leastRightsAcl);
});

Deno.test("operations.md: every metric in it exists", async () => {
  const named = [...operations.matchAll(/`((?:ronnied|process)_\w+)`/g)].map(([, name]) => name);
  assert.ok(named.length > 8);
  const metrics = (await exercised().registry.getMetricsAsJSON()).map(({ name }) => name);
  assert.deepEqual(named.filter((name) => !metrics.includes(name ?? "")), []);
});
