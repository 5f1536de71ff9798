import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import fc from "fast-check";
import { isVisibleName, labelName, showName } from "../../../src/discord/render/mod.ts";
import { anyName } from "./_games.ts";

const count = (text: string) => [...new Intl.Segmenter("en").segment(text)].length;

Deno.test("an ordinary name is shown as it is", () => {
  for (const name of ["Ann", "Jean-Luc", "O'Brien", "Zoë", "李小龙", "محمد", "❤️ Eve", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 Bob"]) {
    assert.equal(showName(english, name), name);
    assert.equal(labelName(english, name), name);
  }
});

Deno.test("markdown in a name is shown, not obeyed", () => {
  const shown: Record<string, string> = {
    "**b**": "\\*\\*b\\*\\*",
    "_i_": "\\_i\\_",
    "~~s~~": "\\~\\~s\\~\\~",
    "`c`": "\\`c\\`",
    "||s||": "\\|\\|s\\|\\|",
    "> q": "\\> q",
    "# h": "\\# h",
    "-# small": "\\-\\# small",
    "- li": "\\- li",
    "+ li": "\\+ li",
    "12. li": "12\\. li",
    "[x](http://a.b)": "\\[x\\]\\(http\\://a.b\\)",
    "a\\": "a\\\\",
  };
  for (const [name, expected] of Object.entries(shown)) {
    assert.equal(showName(english, name), expected);
  }
});

Deno.test("mentions, emoji codes and timestamps in a name stay text", () => {
  for (
    const name of ["@everyone", "@here", "<@1>", "<@&1>", "<#1>", "<:a:1>", "<t:0:R>", "</a:1>"]
  ) {
    const shown = showName(english, name);
    assert.ok(!/@(everyone|here|&?\d)/.test(shown), shown);
    assert.ok(!/(?<!\\)</.test(shown), shown);
  }
});

Deno.test("a name stays on its line and cannot turn the text around", () => {
  assert.equal(labelName(english, "a\r\n\tb"), "a b");
  assert.equal(labelName(english, "evil\u202Egnp.exe"), "evilgnp.exe");
  assert.equal(labelName(english, "A\u200Dn\u200Bn\u2060"), "Ann");
  assert.equal(labelName(english, "Z" + "\u0351".repeat(500)).length, 4);
});

Deno.test("a name of nothing is somebody", () => {
  for (const name of ["", "  ", "\u200B", "\u3164", "\u2800", "\u0301\u0302", "\ud83c", "\u202E"]) {
    assert.equal(showName(english, name), "Somebody", JSON.stringify(name));
  }
});

Deno.test("a name of fillers, blanks, separators and marks alone is not to be seen", () => {
  const ignorable = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((text) => /\p{Default_Ignorable_Code_Point}|\p{Z}|\p{Cf}|\p{Cc}/u.test(text));
  assert.ok(ignorable.length > 4_000);
  assert.deepEqual(ignorable.filter((text) => isVisibleName(text)), []);
  const others = [
    "\u2800",
    "\uFFFC",
    "\u{1D159}",
    "\u{13441}\u{13442}",
    "\u{16FE4}",
    "\u3164\u0301",
  ];
  const mixed = [
    "\uFE0F\uFE0E",
    "\u200B\u2800\u3164\uFFA0 \u115F\u1160",
    "\u0489\u20DD",
    "\u{E0001}",
  ];
  for (const name of [...others, ...mixed]) {
    assert.equal(isVisibleName(name), false, JSON.stringify(name));
    assert.equal(isVisibleName(`${name}.`), true, JSON.stringify(name));
  }
});

Deno.test("joiners stay where a script or an emoji is spelled with them", () => {
  for (const name of ["👩‍🚀", "می‌خواهم", "क्‍ष"]) assert.equal(labelName(english, name), name);
});

Deno.test("a long name is cut between graphemes", () => {
  assert.equal(labelName(english, "x".repeat(24)), "x".repeat(24));
  assert.equal(labelName(english, "x".repeat(25)), "x".repeat(23) + "…");
  assert.equal(labelName(english, "👨‍👩‍👧‍👦".repeat(1000)), "👨‍👩‍👧‍👦".repeat(3) + "…");
  assert.equal(showName(english, "*".repeat(25)), "\\*".repeat(23) + "…");
});

Deno.test("every name is bounded, on one line, whole, and safe", () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const [shown, label] = [showName(english, name), labelName(english, name)];
      assert.ok(label.length >= 1 && label.length <= 40 && count(label) <= 24, label);
      assert.ok(shown.length <= 64, shown);
      assert.ok(shown.isWellFormed() && label.isWellFormed());
      assert.ok(!/[\n\r\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(shown));
      assert.equal(label.trim(), label);
      // Taking the escapes out again gives the label: none was cut in half, none was left out.
      assert.equal(shown.replace(/\\(.)/gu, "$1").replace(/@\u200B/g, "@"), label);
      assert.ok(!/[*_~`|<>#[\]():]/.test(shown.replace(/\\./gu, "")), shown);
    }),
    { numRuns: 500 },
  );
});
