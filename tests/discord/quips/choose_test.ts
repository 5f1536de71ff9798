import assert from "node:assert/strict";
import { choose, fill, occasion, pickBySeed, say } from "../../../src/discord/quips/mod.ts";

Deno.test("choose takes the variant that is picked", () => {
  assert.equal(choose(["a", "b", "c"], () => 1), "b");
  assert.equal(choose(["a", "b", "c"], (count) => count - 1), "c");
});

Deno.test("a pick that is out of range or no number still gets a variant", () => {
  for (const pick of [-1, 3, 0.5, NaN, Infinity, -Infinity, 1e300]) {
    assert.ok(["a", "b", "c"].includes(choose(["a", "b", "c"], () => pick)), String(pick));
  }
});

Deno.test("choosing from nothing is a mistake", () => {
  assert.throws(() => choose([], () => 0), RangeError);
});

Deno.test("fill takes what it is given as it is", () => {
  assert.equal(fill("{name} and {other}", { name: "{other}", other: "$&" }), "{other} and $&");
  assert.equal(fill("{nobody}", {}), "{nobody}");
  assert.equal(fill("{toString}", {}), "{toString}");
});

Deno.test("a number that is spoken with a vowel gets its n", () => {
  const said = (value: string) => fill("A {value}! Not a {value}?", { value });
  assert.equal(said("7"), "A 7! Not a 7?");
  for (const value of ["8", "11", "18", "80", "88"]) {
    assert.equal(said(value), `An ${value}! Not an ${value}?`);
  }
  for (const value of ["1", "10", "12", "81x", "100"]) {
    assert.equal(said(value), `A ${value}! Not a ${value}?`);
  }
});

Deno.test("say chooses and fills", () => {
  const greeting = occasion(["name"], ["Hello {name}", "Bye {name}"]);
  assert.equal(say(greeting, () => 1, { name: "Ann" }), "Bye Ann");
});

Deno.test("a seed always picks the same, and seeds pick evenly", () => {
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < 5000; at++) {
    const picked = pickBySeed(`game:${at}`)(5);
    assert.equal(pickBySeed(`game:${at}`)(5), picked);
    counts[picked] = (counts[picked] ?? 0) + 1;
  }
  for (const count of counts) assert.ok(count > 850 && count < 1150, counts.join(" "));
});
