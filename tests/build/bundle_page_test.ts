import assert from "node:assert/strict";
import { bundlePage } from "../../src/build/bundle_page.ts";

Deno.test("page.bundle.js is what page/ makes: else run `deno task page`", async () => {
  const committed = new URL("../../src/playground/page.bundle.js", import.meta.url);
  // Compared as one yes or no: the difference of two bundles says nothing to anybody.
  assert.ok(await Deno.readTextFile(committed) === await bundlePage(), "page.bundle.js is stale");
});
