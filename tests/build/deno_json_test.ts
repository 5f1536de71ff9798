import assert from "node:assert/strict";

const settings = JSON.parse(
  Deno.readTextFileSync(new URL("../../deno.json", import.meta.url)),
);

Deno.test("deno.json: no dependency changes by itself, and none is younger than a week", () => {
  assert.equal(settings.lock.frozen, true);
  assert.equal(settings.minimumDependencyAge, "P7D");
});
