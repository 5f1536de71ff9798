import assert from "node:assert/strict";
import deno from "../../deno.json" with { type: "json" };
import { exists, filesIn, read } from "./_documents.ts";

/** Tests that do more in the long run import what says whether this is it. */
const isLong = /from "[./\w]*\/(long_test|_arbitraries)\.ts"/;

Deno.test("every test that does more with LONG=1 is part of `deno task test:long`", () => {
  const listed = deno.tasks["test:long"].split(" ").filter((word) => word.startsWith("tests/"));
  assert.deepEqual(listed.filter((path) => !exists(path)), []);
  const isListed = (file: string) =>
    listed.some((path) => file === path || file.startsWith(`${path}/`));
  const tests = filesIn("tests").filter((file) => file.endsWith("_test.ts"));
  const long = tests.filter((file) =>
    !file.startsWith("tests/_helpers/") && isLong.test(read(file))
  );
  assert.deepEqual(long.filter((file) => !isListed(file)), []);
});
