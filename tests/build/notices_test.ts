import assert from "node:assert/strict";
import { collectNotices } from "../../src/build/notices.ts";

const root = new URL("../../", import.meta.url);
const notices = await collectNotices(root);

/** The packages that are listed, each with its licence. */
const listed = [...notices.matchAll(/^ {2}(\S+) ([\d.]+) \((.+)\)$/gm)].map((
  [, name = "", version = "", licence = ""],
) => ({ name, version, licence }));

Deno.test("notices: every package that is shipped is listed, with those that it needs", () => {
  const names = new Set(listed.map(({ name }) => name));
  const shipped = ["@discordeno/bot", "@redis/client", "hono", "prom-client", "zod"];
  const needed = ["ws", "tdigest", "@discordeno/rest"];
  const onThePage = ["@skyra/discord-components-core", "lit"];
  for (const name of [...shipped, ...needed, ...onThePage, "Deno"]) {
    assert.ok(names.has(name), name);
  }
  for (const tool of ["esbuild", "fast-check", "playwright-core"]) {
    assert.ok(!names.has(tool), tool);
  }
});

Deno.test("notices: each has its text, and its licence is one that lets us ship it", () => {
  const permissive = new Set(["MIT", "Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "ISC", "0BSD"]);
  for (const { name, version, licence } of listed) {
    assert.ok(permissive.has(licence), `${name} is under ${licence}`);
    const at = notices.indexOf(`\n${name} ${version}\nLicence: ${licence}\n\n`);
    assert.ok(at > 0, name);
    const text = notices.slice(at).split(/^-{80}$/m)[0] ?? "";
    assert.match(text, /copyright|Apache License/i, name);
    assert.match(
      text,
      /Permission is hereby granted|Apache License|Redistribution|The terms of/,
      name,
    );
  }
});

Deno.test("notices: no folder of the machine that built it is named", () => {
  assert.ok(!notices.includes(decodeURI(root.pathname)));
  assert.doesNotMatch(notices, /\.cache\//);
});
