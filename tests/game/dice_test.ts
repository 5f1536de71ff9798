import assert from "node:assert/strict";
import { faceOfByte } from "../../src/game/dice.ts";
import { rollWithBytes } from "../../src/game/mod.ts";

Deno.test("every die of 2–100 sides is fair: each face is hit by equally many bytes", () => {
  for (let sides = 2; sides <= 100; sides++) {
    const hits = new Map<number, number>();
    let rejected = 0;
    for (let byte = 0; byte < 256; byte++) {
      const face = faceOfByte(byte, sides);
      if (face === null) rejected++;
      else hits.set(face, (hits.get(face) ?? 0) + 1);
    }
    assert.equal(hits.size, sides);
    assert.equal(Math.min(...hits.keys()), 1);
    assert.equal(Math.max(...hits.keys()), sides);
    assert.deepEqual(new Set(hits.values()), new Set([Math.floor(256 / sides)]));
    assert.equal(rejected, 256 % sides, "no more bytes are rejected than fairness asks for");
  }
});

Deno.test("bytes above the largest multiple of the sides are the ones rejected", () => {
  assert.equal(faceOfByte(251, 6), 6);
  assert.equal(faceOfByte(252, 6), null);
  assert.equal(faceOfByte(255, 2), 2);
  assert.equal(faceOfByte(199, 100), 100);
  assert.equal(faceOfByte(200, 100), null);
});

Deno.test("an unfair byte is drawn again, as often as it takes", () => {
  const bytes = [255, 254, 253, 252, 3];
  let drawn = 0;
  const face = rollWithBytes(6, () => bytes[drawn++] ?? assert.fail("drew too many bytes"));
  assert.equal(face, 4);
  assert.equal(drawn, 5);
});

Deno.test("a fair byte is drawn once", () => {
  for (let sides = 2; sides <= 100; sides++) {
    let drawn = 0;
    rollWithBytes(sides, () => drawn++);
    assert.equal(drawn, 1);
  }
});
