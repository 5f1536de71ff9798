import assert from "node:assert/strict";
import { z } from "zod";
import { eventSchema, gameSchema } from "../../../src/storage/records/game_codec.ts";
import { Parser } from "../../../src/storage/records/parser.ts";
import { newGame } from "../../game/_game_table.ts";

Deno.test("a schema means the same when it was used often", () => {
  const game = newGame("ann", 1);
  const { locale: _, ...older } = game;
  const values: readonly unknown[] = [
    game,
    older,
    { ...game, more: 1 },
    { ...game, revision: 0, players: [{ id: "a b", name: 1 }] },
    { ...game, rounds: [{ playerIds: ["ann"], rolls: [], skippedIds: ["{}"] }] },
    { ...game, dice: { seed: "A".repeat(64), seal: "" } },
    null,
  ];
  const parser = new Parser(gameSchema());
  for (let use = 0; use < 300; use++) {
    const value = values[use % values.length];
    const [parsed, expected] = [parser.parse(value), gameSchema().safeParse(value)];
    assert.deepEqual(parsed.data, expected.data);
    assert.deepEqual(parsed.error?.issues, expected.error?.issues);
    assert.equal(JSON.stringify(parsed.data), JSON.stringify(expected.data));
  }
});

Deno.test("what is used most can be compiled", () => {
  for (const schema of [gameSchema(), eventSchema()]) {
    assert.doesNotThrow(() => z.compile<z.ZodType>(schema, { strict: true }));
  }
});
