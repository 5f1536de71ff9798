import assert from "node:assert/strict";
import { z } from "zod";
import { checkOf } from "../../../src/storage/records/check.ts";

/** A schema that counts how often each field was checked. */
function counted() {
  const counts = { seat: 0, names: 0 };
  const schema = z.strictObject({
    seat: z.int().refine(() => ++counts.seat > 0),
    names: z.array(z.string()).refine(() => ++counts.names > 0),
    note: z.string().nullable().default(null),
  });
  return { counts, schema };
}

Deno.test("what is as it was in a value that passed is not checked again", () => {
  const { counts, schema } = counted();
  const check = checkOf(schema);
  const first = check({ seat: 1, names: ["Ann"], note: null }, undefined);
  assert.ok(first.success);
  const second = check({ note: "x", seat: 2, names: first.data.names }, first.data);
  assert.ok(second.success);
  assert.equal(second.data.names, first.data.names);
  assert.equal(JSON.stringify(second.data), '{"seat":2,"names":["Ann"],"note":"x"}');
  assert.deepEqual(counts, { seat: 2, names: 1 });
  // As long a list with the same in it is another one.
  assert.ok(check({ seat: 2, names: ["Ann"], note: "x" }, second.data).success);
  assert.deepEqual(counts, { seat: 2, names: 2 });
});

Deno.test("what is wrong is refused, whatever was there before", () => {
  const { schema } = counted();
  const check = checkOf(schema);
  const known = { seat: 1, names: ["Ann"], note: null };
  for (
    const wrong of [
      { ...known, seat: 1.5 },
      { ...known, names: ["Ann", 1] },
      { ...known, more: 1 },
      { seat: 1, more: 1, note: null },
      { seat: 1, note: null },
      { ...known, seat: undefined },
    ]
  ) {
    const checked = check(wrong as never, known);
    assert.equal(checked.success, false);
    assert.deepEqual(checked.error, schema.safeParse(wrong).error);
  }
  const short = check({ seat: 2, names: known.names } as never, known);
  assert.deepEqual(short.data, { seat: 2, names: ["Ann"], note: null });
});

Deno.test("a rule about several fields sees them all", () => {
  const schema = z.strictObject({ low: z.int(), high: z.int() }).refine(({ low, high }) =>
    low <= high
  );
  const check = checkOf(schema);
  assert.equal(check({ low: 3, high: 2 }, { low: 1, high: 2 }).success, false);
  assert.equal(check({ low: 2, high: 2 }, { low: 1, high: 2 }).success, true);
});
