import assert from "node:assert/strict";
import { root } from "../_helpers/program.ts";
import { mutants } from "./_mutants.ts";

Deno.test("mutants: each rule stands in the source as it is taken out", async () => {
  for (const { rule, file, from, test, name } of mutants) {
    const source = await Deno.readTextFile(`${root}src/${file}`);
    assert.equal(source.split(from).length, 2, `${rule}: src/${file} has another text by now`);
    const tests = await Deno.readTextFile(`${root}tests/${test}`);
    assert.ok(tests.includes(name), `${rule}: tests/${test} has no test of that name`);
  }
});
