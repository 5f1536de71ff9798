import assert from "node:assert/strict";
import deno from "../../deno.json" with { type: "json" };
import { plain, read, rowsOf, section } from "./_documents.ts";

const contributing = read("docs/CONTRIBUTING.md");

Deno.test("CONTRIBUTING.md: every dependency is in it with its reason, and no other", () => {
  const rows = rowsOf(section(contributing, "Dependencies"));
  for (const [name, reason = ""] of rows) assert.ok(reason !== "", name);
  assert.deepEqual(
    rows.map(([name = ""]) => plain(name).replace(/ .*$/, "")).toSorted(),
    Object.values(deno.imports).map((from) => from.replace(/^npm:/, "").replace(/@[\d.]+$/, ""))
      .toSorted(),
  );
});
