import assert from "node:assert/strict";
import { describeVariable, type VariableName, variables } from "../../src/config.ts";
import { inviteUrl } from "../../src/discord/mod.ts";
import { exitCodes } from "../../src/cli/mod.ts";
import { leastRightsAcl } from "../../src/ops/mod.ts";
import { exercised } from "../ops/_exercised.ts";
import { plain, read, rowsOf, section } from "./_documents.ts";

const operations = read("docs/operations.md");

Deno.test("operations.md: the table of settings says what the schema says", () => {
  const expected = (Object.keys(variables) as VariableName[]).map((name) => {
    const info = describeVariable(name);
    return [`\`${name}\``, info.default, info.accepts];
  });
  assert.deepEqual(rowsOf(section(operations, "Settings")), expected);
});

Deno.test("operations.md: the rights of a Redis user are those that are tested", () => {
  assert.ok(
    section(operations, "Access rights").includes(`\n${leastRightsAcl()}\n`),
    leastRightsAcl(),
  );
});

Deno.test("scaling.md: the rights that a cluster takes besides are those that are tested", () => {
  const known = new Set(leastRightsAcl().split(" "));
  const besides = leastRightsAcl("cluster").split(" ").filter((word) => !known.has(word)).join(" ");
  const text = section(read("docs/scaling.md"), "A Redis Cluster").replaceAll(/\s+/g, " ");
  assert.ok(text.includes(`\`${besides}\``), besides);
});

Deno.test("operations.md: the invite link asks for the permissions in its table, and no others", () => {
  const bits = rowsOf(section(operations, "The invite link"))
    .map(([, value = ""]) => 1n << BigInt(value.split(" << ")[1] ?? "0"));
  const asked = new URL(inviteUrl("1")).searchParams.get("permissions");
  assert.equal(String(bits.reduce((sum, bit) => sum | bit, 0n)), asked);
});

Deno.test("operations.md: every exit code is in it, and no other", () => {
  const codes = rowsOf(section(operations, "Exit codes")).map(([code]) => Number(code));
  assert.deepEqual(codes, Object.values(exitCodes).toSorted((a, b) => a - b));
});

Deno.test("operations.md: every command of the program is in it", async () => {
  const main = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-P=start", "src/main.ts", "--help"],
    cwd: new URL("../../", import.meta.url),
    stderr: "null",
  }).output();
  const usage = new TextDecoder().decode(main.stdout);
  const forms = [...usage.matchAll(/^ {2}(ronnied .+?)(?: {2,}.*)?$/gm)].map(([, form = ""]) =>
    form
  );
  assert.ok(forms.length > 6);
  const table = rowsOf(section(operations, "The program's commands")).map(([form = ""]) =>
    plain(form)
  );
  const text = table.join(" ");
  assert.deepEqual(forms.filter((form) => !text.includes(form)), []);
});

Deno.test("operations.md: every metric in it exists", async () => {
  const named = [...operations.matchAll(/`((?:ronnied|process)_\w+)`/g)].map(([, name]) => name);
  assert.ok(named.length > 8);
  const metrics = (await exercised().registry.getMetricsAsJSON()).map(({ name }) => name);
  assert.deepEqual(named.filter((name) => !metrics.includes(name ?? "")), []);
});
