import assert from "node:assert/strict";
import { pickBySeed, pickInTurn } from "../../../src/discord/quips/mod.ts";

Deno.test("a table hears every variant before one comes back, whatever their number", () => {
  for (let count = 1; count <= 40; count++) {
    for (const table of ["1", "22", "333"]) {
      const picked = Array.from(
        { length: count },
        (_, use) => pickInTurn({ table, game: 1, use })(count),
      );
      assert.deepEqual(
        picked.toSorted((a, b) => a - b),
        Array.from({ length: count }, (_, at) => at),
      );
    }
  }
});

Deno.test("two games after each other share no line, up to a third of the variants each", () => {
  for (const count of [4, 6, 15, 18, 21]) {
    const third = Math.ceil(count / 3);
    const picked = [7, 8].flatMap((game) =>
      Array.from({ length: third }, (_, use) => pickInTurn({ table: "1", game, use })(count))
    );
    assert.equal(new Set(picked).size, picked.length, `${count} variants`);
  }
});

Deno.test("tables have orders of their own, the same every time", () => {
  const order = (table: string) =>
    Array.from({ length: 15 }, (_, use) => pickInTurn({ table, game: 1, use })(15)).join();
  assert.equal(order("a table"), order("a table"));
  assert.notEqual(order("a table"), order("another"));
  assert.equal(pickBySeed("x")(9), pickBySeed("x")(9));
});
