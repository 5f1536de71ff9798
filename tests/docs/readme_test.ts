import assert from "node:assert/strict";
import { commands } from "../../src/discord/commands/mod.ts";
import { describeVariable, type VariableName, variables } from "../../src/config.ts";
import { read, rowsOf, section } from "./_documents.ts";

const readme = read("README.md");
const maxWords = 900;

Deno.test(`README: at most ${maxWords} words, as wc -w counts them`, () => {
  const words = readme.split(/\s+/).filter((word) => word !== "").length;
  assert.ok(words <= maxWords, `${words} words`);
});

Deno.test("README: what a reader needs comes in order", () => {
  const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  assert.deepEqual(headings, [
    "Play in a minute",
    "Run it for real",
    "Commands for players",
    "Settings",
    "Where the rest is",
    "Licence",
  ]);
});

Deno.test("README: every command of the bot is in it", () => {
  const table = section(readme, "Commands for players");
  for (const { name } of commands) assert.match(table, new RegExp(`\\b${name}\\b`));
});

Deno.test("README: the settings in it are what the schema says", () => {
  const rows = rowsOf(section(readme, "Settings"));
  assert.equal(rows.length, 5);
  const known = Object.keys(variables) as VariableName[];
  const expected = known.map((name) => {
    const info = describeVariable(name);
    return [`\`${name}\``, info.default, info.accepts];
  });
  const names = rows.map(([name]) => name);
  assert.deepEqual(rows, expected.filter(([name]) => names.includes(name)));
});

Deno.test("README: each command works with Node alone", () => {
  assert.match(readme, /npx -y deno@2\.9\.6 task play/);
  assert.match(section(readme, "Run it for real"), /`npx -y deno@2\.9\.6`/);
});
