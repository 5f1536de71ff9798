import assert from "node:assert/strict";
import deno from "../../deno.json" with { type: "json" };
import { exists, foldersIn, plain, read, rowsOf, section } from "./_documents.ts";

const contributing = read("docs/CONTRIBUTING.md");

Deno.test("CONTRIBUTING.md: every dependency is in it with its reason, and no other", () => {
  const rows = rowsOf(section(contributing, "Dependencies"));
  for (const [name, reason = ""] of rows) assert.ok(reason !== "", name);
  assert.deepEqual(
    rows.map(([name = ""]) => plain(name).replace(/ .*$/, "")).toSorted(),
    Object.values(deno.imports).map((from) => from.replace(/^npm:/, "").replace(/@[\d.]+$/, ""))
      .toSorted(),
  );
});

Deno.test("CONTRIBUTING.md: the layout has every room, and no room that is not there", () => {
  const paths = treeIn(section(contributing, "Layout"));
  assert.deepEqual(paths.filter((path) => !exists(path)), []);
  const rooms = foldersIn("src").map((name) => `src/${name}/`);
  assert.deepEqual(rooms.filter((room) => !paths.includes(room)), []);
});

/** The paths in a drawn tree: a name per line, indented by two spaces per folder. */
function treeIn(text: string): readonly string[] {
  const folders: string[] = [];
  return [...text.matchAll(/^( *)([\w.]+\/?)(?: {2}.*)?$/gm)].map(([, indent = "", name = ""]) => {
    folders.length = indent.length / 2;
    folders.push(name);
    return folders.join("");
  });
}
