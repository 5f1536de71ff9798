import assert from "node:assert/strict";
import * as quips from "../../../src/discord/quips/mod.ts";
import { fill, type Occasion } from "../../../src/discord/quips/mod.ts";
import { showName } from "../../../src/discord/render/mod.ts";
import { absurdNames } from "../render/_games.ts";

/** Every occasion of every table that the folder exports, by its name. */
const occasions = Object.entries(quips)
  .filter(([name]) => name.endsWith("Quips"))
  .flatMap(([table, entries]) =>
    Object.entries(entries).map(([name, occasion]) =>
      [`${table}.${name}`, occasion as Occasion] as const
    )
  );

/** Words that urge a drink on a player, or insult one. */
const pushing = [
  /chug/i,
  /down it/i,
  /drink more/i,
  /finish it/i,
  /drink up/i,
  /bottoms up/i,
  /have another/i,
  /one more drink/i,
  /drink faster/i,
  /\bdrunk/i,
  /\bwasted\b/i,
  /\bweak/i,
  /coward/i,
  /lightweight/i,
  /\bloser!/i,
  /\bstupid|\bidiot|\bugly|\bfat\b/i,
];

Deno.test("every occasion has at least four variants, and none is said twice anywhere", () => {
  assert.ok(occasions.length > 60, String(occasions.length));
  const seen = new Map<string, string>();
  for (const [name, { variants }] of occasions) {
    assert.ok(variants.length >= 4, name);
    for (const variant of variants) {
      const key = variant.toLowerCase().replace(/[^a-z{}]+/g, " ").trim();
      assert.equal(seen.get(key), undefined, `${name}: ${variant}`);
      seen.set(key, name);
    }
  }
});

Deno.test("every variant is filled completely, with the worst names, and stays short", () => {
  for (const [name, { slots, variants }] of occasions) {
    for (const worst of [...absurdNames, "*".repeat(22) + "🍺".repeat(9)]) {
      const values = Object.fromEntries(slots.map((slot) => [slot, `**${showName(worst)}**`]));
      for (const variant of variants) {
        const said = fill(variant, values);
        assert.ok(said.length <= 350, `${name}: ${said}`);
        const plain = fill(variant, Object.fromEntries(slots.map((slot) => [slot, "x"])));
        assert.ok(!/[{}]/.test(plain), `${name}: ${variant}`);
        assert.ok(!/undefined|\n| {2}/.test(plain), `${name}: ${variant}`);
      }
    }
  }
});

Deno.test("every slot that an occasion promises is used by some variant", () => {
  for (const [name, { slots, variants }] of occasions) {
    for (const slot of slots) {
      assert.ok(variants.some((variant) => variant.includes(`{${slot}}`)), `${name}: ${slot}`);
    }
  }
});

Deno.test("no line urges a drink on a player, or insults one", () => {
  for (const [name, { variants }] of occasions) {
    for (const variant of variants) {
      for (const word of pushing) assert.ok(!word.test(variant), `${name}: ${variant}`);
    }
  }
});

Deno.test("every variant is short and a whole sentence", () => {
  for (const [name, { variants }] of occasions) {
    for (const variant of variants) {
      assert.ok(variant.length <= 110, `${name}: ${variant.length}: ${variant}`);
      assert.match(variant, /^[A-Z{]|^`\//, `${name}: ${variant}`);
      assert.match(variant, /[.!?:”]$|`$/, `${name}: ${variant}`);
    }
  }
});
