import assert from "node:assert/strict";
import { fill } from "../../../src/discord/words/fill.ts";
import type { LanguageCode } from "../../../src/discord/words/languages.ts";
import { languageCodes, languages } from "../../../src/discord/words/mod.ts";
import { showName } from "../../../src/discord/render/mod.ts";
import { english } from "../../_helpers/english.ts";
import { absurdNames } from "../render/_games.ts";

/** Every occasion of a language, by its name, with its variants. */
function occasionsOf(code: LanguageCode): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(languages[code].words.quips).flatMap(([table, entries]) =>
    Object.entries(entries).map(([name, { variants }]) =>
      [`${code} ${table}.${name}`, variants] as const
    )
  );
}

const all = languageCodes.flatMap(occasionsOf);

/** Words that urge a drink on a player, or insult one; those of all languages. */
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
  /auf ex\b|trink(t)? (aus|mehr|noch)|austrinken|runter damit|besoffen|betrunken/i,
  /\bVerlierer!|feigling|schwächling|\bdumm|hässlich|\bfett\b/i,
  /cul sec|(bois|buvez|buvons) (plus|encore|vite)|\bivre\b|\bivrogne|bourrée?s?\b|saoule?s?\b|soûle?s?\b/i,
  /\bperdant !|poltron|mauviette|\bbête\b|\bmoche|\bgros\b/i,
  /de un trago|hasta el fondo|beb(e|ed|an) (más|rápido)|borrach/i,
  /¡perdedora?!|cobarde|\bdébil|\btont[oa]|estúpid|\bfe[oa]\b|\bgord[oa]/i,
  /vira (tudo|o copo)|beb(a|am|e) mais|bêbad|\bporre\b/i,
  /perdedora?!|covarde|\bfrac[oa]\b|\bburr[oa]|\bfei[oa]\b/i,
];

Deno.test("every occasion has at least four variants, and none is said twice anywhere", () => {
  for (const code of languageCodes) {
    const occasions = occasionsOf(code);
    assert.ok(occasions.length > 60, String(occasions.length));
    const seen = new Map<string, string>();
    for (const [name, variants] of occasions) {
      assert.ok(variants.length >= 4, name);
      for (const variant of variants) {
        const key = variant.toLowerCase().replace(/[^\p{L}{}]+/gu, " ").trim();
        assert.equal(seen.get(key), undefined, `${name}: ${variant}`);
        seen.set(key, name);
      }
    }
  }
});

Deno.test("every variant is filled completely, with the worst names, and stays short", () => {
  const worstNames = [...absurdNames, "*".repeat(22) + "🍺".repeat(9)]
    .map((name) => `**${showName(english, name)}**`);
  for (const [name, variants] of all) {
    for (const variant of variants) {
      for (const worst of worstNames) {
        const said = fill(variant, () => worst);
        assert.ok(said.length <= 350, `${name}: ${said}`);
      }
      const plain = fill(variant, () => "x");
      assert.ok(!/[{}]/.test(plain), `${name}: ${variant}`);
      assert.ok(!/undefined|\n| {2}/.test(plain), `${name}: ${variant}`);
    }
  }
});

Deno.test("no line urges a drink on a player, or insults one", () => {
  for (const [name, variants] of all) {
    for (const variant of variants) {
      for (const word of pushing) assert.ok(!word.test(variant), `${name}: ${variant}`);
    }
  }
});

Deno.test("every variant is short and a whole sentence", () => {
  for (const [name, variants] of all) {
    for (const variant of variants) {
      assert.ok(variant.length <= 130, `${name}: ${variant.length}: ${variant}`);
      assert.match(variant, /^[\p{Lu}{¿¡“„«]|^`\//u, `${name}: ${variant}`);
      assert.match(variant, /[.!?:”“»…]$|`$/, `${name}: ${variant}`);
    }
  }
});
