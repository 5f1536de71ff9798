import assert from "node:assert/strict";
import { keyTable } from "../../src/storage/mod.ts";
import { plain, read, rowsOf, section } from "./_documents.ts";

Deno.test("storage.md: its keys are those of the key table, word for word", () => {
  const rows = rowsOf(section(read("docs/storage.md"), "Keys"));
  assert.deepEqual(
    rows.map((cells) => cells.map(plain)),
    Object.values(keyTable).map(({ pattern, type, holds, lifetime }) => [
      pattern,
      type,
      holds,
      lifetime,
    ]),
  );
});
