import assert from "node:assert/strict";
import deno from "../deno.json" with { type: "json" };
import { commands } from "../src/discord/commands/mod.ts";
import { leastRightsAcl } from "../src/ops/mod.ts";

const root = new URL("../", import.meta.url);
const readme = await Deno.readTextFile(new URL("README.md", root));

Deno.test("the README has the rights of a Redis user as they are tested", () => {
  assert.ok(readme.includes(`\n${leastRightsAcl}\n`), leastRightsAcl);
});

Deno.test("every file the README links to is there", async () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path ?? "");
  assert.ok(links.length > 3);
  for (const path of links) await Deno.stat(new URL(path, root));
});

Deno.test("every task the README names exists, and the README names every task", () => {
  const named = new Set([...readme.matchAll(/deno(?:@[\d.]+)? task ([a-z:]+)/g)].map(([, n]) => n));
  assert.deepEqual([...named].toSorted(), Object.keys(deno.tasks).toSorted());
});

Deno.test("every dependency has its reason in the README", () => {
  for (const specifier of Object.values(deno.imports)) {
    const name = specifier.replace(/^npm:/, "").replace(/@[\d.]+$/, "");
    assert.ok(readme.includes(`\`${name}\``), name);
  }
});

Deno.test("every command of the bot is in the README", () => {
  const table = readme.slice(readme.indexOf("## Play\n"), readme.indexOf("## Settings"));
  for (const { name } of commands) assert.match(table, new RegExp(`\\b${name}\\b`));
});
