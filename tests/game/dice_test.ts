import assert from "node:assert/strict";
import fc from "fast-check";
import { faceOfByte, faceOfBytes, sealDice, throwDie, throwWith } from "../../src/game/dice.ts";
import { opensslDigest, opensslTest } from "../_helpers/openssl.ts";

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

Deno.test("the first fair byte decides", () => {
  assert.equal(faceOfBytes([255, 254, 253, 252, 3, 4], 6), 4);
  assert.equal(faceOfBytes([0, 255], 6), 1);
  assert.equal(faceOfBytes([255, 252], 6), null);
});

const zeros = "00".repeat(32);
const ones = "ff".repeat(32);
const counting = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/** In the last ones but that of two sides the first byte is not fair. */
const vectors = [
  { seed: zeros, id: "1576405199218540545", sides: 6, face: 3 },
  { seed: zeros, id: "1576405199218540546", sides: 6, face: 6 },
  { seed: zeros, id: "1", sides: 6, face: 6 },
  { seed: ones, id: "1576405199218540545", sides: 6, face: 2 },
  { seed: ones, id: "1576405199218540546", sides: 6, face: 5 },
  { seed: ones, id: "1", sides: 6, face: 3 },
  { seed: counting, id: "1576405199218540545", sides: 6, face: 6 },
  { seed: counting, id: "1576405199218540546", sides: 6, face: 6 },
  { seed: counting, id: "1", sides: 6, face: 6 },
  { seed: counting, id: "1576405199218540547", sides: 2, face: 1 },
  { seed: counting, id: "1576405199218540573", sides: 20, face: 9 },
  { seed: counting, id: "1576405199218540547", sides: 86, face: 10 },
  { seed: counting, id: "1576405199218540550", sides: 100, face: 56 },
  { seed: counting, id: "1576405199218540678", sides: 6, face: 1 },
] as const;

opensslTest("seals and throws are what openssl computes", () => {
  for (const { seed, id, sides, face } of vectors) {
    assert.equal(sealDice(seed).seal, opensslDigest(Uint8Array.fromHex(seed)));
    const digest = opensslDigest(new TextEncoder().encode(id), seed);
    const byte = [...Uint8Array.fromHex(digest)].find((byte) => byte < 256 - 256 % sides);
    assert(byte !== undefined);
    assert.equal(byte % sides + 1, face);
    assert.deepEqual(throwDie(seed, id, sides), { message: id, digest, face });
  }
});

Deno.test("the vectors hold where there is no openssl too", () => {
  for (const { seed, id, sides, face } of vectors) {
    assert.equal(throwDie(seed, id, sides).face, face, `${seed} ${id} ${sides}`);
  }
});

Deno.test("a digest without a fair byte is followed by the next one, by a counter", () => {
  const unfair = new Uint8Array(32).fill(255);
  const digests = new Map([["12", unfair], ["12.1", unfair], ["12.2", new Uint8Array([255, 7])]]);
  const sign = (message: string) => digests.get(message) ?? assert.fail(message);
  assert.deepEqual(throwWith(sign, "12", 6), { message: "12.2", digest: "ff07", face: 2 });
});

Deno.test("whatever the interaction, only the seed decides which face it leads to", () => {
  const seed = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytes.toHex());
  const seeds = fc.sample(seed, { numRuns: 600, seed: 7 });
  for (const id of ["1", "1576405199218540545", "1576405199218540546"]) {
    const counts = new Map<number, number>();
    for (const each of seeds) {
      const { face } = throwDie(each, id, 6);
      counts.set(face, (counts.get(face) ?? 0) + 1);
    }
    // 100 each are expected; 5 standard deviations are 46.
    assert.deepEqual([...counts.keys()].toSorted(), [1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) assert(54 <= count && count <= 146, `${id}: ${count}`);
  }
});
