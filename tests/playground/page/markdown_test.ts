import assert from "node:assert/strict";
import process from "node:process";
import { type Piece, plainText, readMarkdown } from "../../../src/playground/page/markdown.ts";

const id = "123456789012345678";

/** The pieces as `type(content)`; texts as they are. */
function outline(pieces: readonly Piece[]): string {
  return pieces.map(({ type, content = "", ...rest }) => {
    const inner = typeof content === "string" ? content : outline(content);
    if (type === "text") return inner;
    return `${type}(${inner || Object.values(rest).join(" ")})`;
  }).join("");
}

const cases: Readonly<Record<string, string>> = {
  "**a _b_** `c` ~~d~~ __e__ ||f||":
    "strong(a em(b)) inlineCode(c) strikethrough(d) underline(e) spoiler(f)",
  [`<@${id}> <@!${id}> <#${id}>`]: `user(${id}) user(${id}) channel(${id})`,
  [`</pay now:${id}>`]: `slashCommand(pay now pay now  ${id})`,
  "<t:1700000000:R>": "timestamp(1700000000 R)",
  "see https://a.example/b. [c](https://d.example)": "see url(https://a.example/b). link(c)",
  "\\*\\*a\\*\\* \\_a\\_ \\<\\@12\\> \\|\\|a\\|\\| 1\\.": "**a** _a_ <@12> ||a|| 1.",
  "**\\*a\\***": "strong(*a*)",
  "snake_case_name 2 * 3 * 4, a ** b <t:x> a:b `": "snake_case_name 2 * 3 * 4, a ** b <t:x> a:b `",
  "[a](b) [a](javascript:1)": "[a](b) [a](javascript:1)",
  "### A\nb\nc": "heading(A)bbr()c",
  "# # a\n-# # -# b": "heading(# a)subtext(# -# b)",
  "> q\n> r\ns": "blockQuote(qbr()rbr())s",
  "- x\n  - y\n1. z": "list(item(x)item(y)item(z))",
  "a - b\n- *c*": "a - bbr()list(item(em(c)))",
  "```\n**d**\n```\n-# small": "codeBlock(**d**)br()subtext(small)",
};

for (const [text, expected] of Object.entries(cases)) {
  Deno.test(`readMarkdown reads ${JSON.stringify(text)}`, () => {
    assert.equal(outline(readMarkdown(text)), expected);
  });
}

Deno.test("readMarkdown is done with a text of any signs in a moment", () => {
  const signs = ["*", "_", "`", "> ", "- ", "# ", "\\", "a", "\n", "||", "~~", "[", "](", "<t:"];
  for (const sign of signs) {
    for (const other of signs) {
      const before = process.cpuUsage();
      readMarkdown((sign + other).repeat(1000).slice(0, 2000));
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 1_000_000, `${sign + other} takes ${user + system} us`);
    }
  }
});

Deno.test("plainText keeps the words", () => {
  assert.equal(plainText(`🎲 **A** \\*b\\* \`c\` <:dice:${id}> @here`), "🎲 A *b* c :dice: @here");
});
