import assert from "node:assert/strict";
import { plainText, readInline, readMarkdown } from "../../../src/playground/page/markdown.ts";

Deno.test("readInline reads what bots write, and lets it nest", () => {
  assert.deepEqual(readInline("**a _b_** `c` ~~d~~ __e__ ||f||"), [
    {
      type: "bold",
      children: [{ type: "text", text: "a " }, {
        type: "italic",
        children: [{ type: "text", text: "b" }],
      }],
    },
    { type: "text", text: " " },
    { type: "code", text: "c" },
    { type: "text", text: " " },
    { type: "strike", children: [{ type: "text", text: "d" }] },
    { type: "text", text: " " },
    { type: "underline", children: [{ type: "text", text: "e" }] },
    { type: "text", text: " " },
    { type: "spoiler", children: [{ type: "text", text: "f" }] },
  ]);
});

Deno.test("readInline reads mentions, times and links", () => {
  assert.deepEqual(readInline("<@12> <@!34> <#56> </pay now:78> <t:1700000000:R>"), [
    { type: "user", id: "12" },
    { type: "text", text: " " },
    { type: "user", id: "34" },
    { type: "text", text: " " },
    { type: "channel", id: "56" },
    { type: "text", text: " " },
    { type: "command", name: "pay now" },
    { type: "text", text: " " },
    { type: "time", at: 1_700_000_000_000, style: "R" },
  ]);
  assert.deepEqual(readInline("see https://a.example/b. [c](https://d.example)"), [
    { type: "text", text: "see " },
    { type: "link", url: "https://a.example/b", text: "https://a.example/b" },
    { type: "text", text: ". " },
    { type: "link", url: "https://d.example", text: "c" },
  ]);
});

Deno.test("readInline shows what is escaped as it is", () => {
  for (const name of ["\\*\\*a\\*\\*", "\\_a\\_", "\\<\\@12\\>", "\\|\\|a\\|\\|", "1\\."]) {
    assert.deepEqual(readInline(name), [{ type: "text", text: name.replaceAll("\\", "") }], name);
  }
  assert.deepEqual(readInline("**\\*a\\***"), [
    { type: "bold", children: [{ type: "text", text: "*a*" }] },
  ]);
});

Deno.test("readInline leaves alone what only looks like markdown", () => {
  for (const text of ["snake_case_name", "2 * 3 * 4", "a ** b", "<t:x>", "[a](b)", "a:b", "`"]) {
    assert.deepEqual(readInline(text), [{ type: "text", text }], text);
  }
});

Deno.test("readMarkdown finds headings, quotes, lists and code", () => {
  const blocks = readMarkdown("### A\nb\nc\n> q\n> r\n- x\n  - y\n1. z\n```\n**d**\n```\n-# small");
  assert.deepEqual(blocks.map(({ type }) => type), [
    "heading",
    "paragraph",
    "quote",
    "list",
    "pre",
    "subtext",
  ]);
  const [, paragraph, , list, pre] = blocks;
  assert.deepEqual(paragraph, { type: "paragraph", children: [{ type: "text", text: "b\nc" }] });
  assert.deepEqual(list?.type === "list" && list.items.map(({ depth }) => depth), [0, 1, 0]);
  assert.deepEqual(pre, { type: "pre", text: "**d**" });
});

Deno.test("readMarkdown comes to an end with anything", () => {
  const parts = ["*", "_", "`", "```", "> ", "- ", "# ", "\\", "<@1>", "a", "\n", "||", "~~", "["];
  for (let seed = 1; seed <= 300; seed++) {
    const text = Array.from({ length: 12 }, (_, at) => parts[seed * (at + 7) ** 2 % parts.length])
      .join("");
    readMarkdown(text);
    plainText(text);
  }
});

Deno.test("plainText keeps the words", () => {
  assert.equal(plainText("🎲 **A** \\*b\\* `c`"), "🎲 A *b* c");
});
