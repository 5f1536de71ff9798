/** The table of the storage's design names code and tests: all of them have to exist. */
import assert from "node:assert/strict";
import { exists, read, rowsOf } from "./_documents.ts";

interface Row {
  readonly design: string;
  readonly code: string;
  readonly test: string;
}

const storage = read("docs/storage.md");

Deno.test("storage.md: every line has its code and its test", () => {
  const found = rows();
  assert.ok(found.length > 60, `${found.length} rows`);
  for (const { design, code, test } of found) {
    assert.ok(design !== "" && code !== "" && test !== "", `an empty cell beside "${design}"`);
    assert.ok(filesIn(code).length > 0, `no file beside "${design}"`);
    assert.ok(testsIn(test).length > 0, `no test beside "${design}"`);
  }
});

Deno.test("storage.md: every file in it exists", () => {
  const missing = rows().flatMap(({ code }) => filesIn(code)).filter((path) => !exists(path));
  assert.deepEqual([...new Set(missing)], []);
});

Deno.test("storage.md: every test in it exists under that title", () => {
  const missing = rows().flatMap(({ test }) => testsIn(test))
    .filter(({ path, title }) => !exists(path) || !names(read(path), title));
  assert.deepEqual(missing, []);
});

Deno.test("storage.md: every contract it names is run", () => {
  const contract = read("tests/storage/_contract.ts");
  const parts = rows().flatMap(({ test }) => testsIn(test)).map(({ path }) => path)
    .filter((path) => path.includes("/_"));
  const unused = parts.filter((path) => !contract.includes(`./${path.split("/").at(-1)}`));
  assert.deepEqual([...new Set(unused)], []);
});

function rows(): readonly Row[] {
  return rowsOf(storage.slice(storage.indexOf("\n## The design, line by line")))
    .map(([design = "", code = "", test = ""]) => ({ design, code, test }));
}

/** Paths in a cell: what stands in backticks and has a folder or an ending. */
function filesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([\w./-]+\.(?:ts|md|yaml|json))`/g)].map(([, path = ""]) => path)
    .filter((path) => path.includes("/"));
}

function testsIn(cell: string): readonly { readonly path: string; readonly title: string }[] {
  return cell.split("<br>").flatMap((part) => {
    const [, path, title] = /^`([^`]+)`: "(.+)"$/.exec(part) ?? [];
    return path === undefined || title === undefined ? [] : [{ path, title }];
  });
}

/** Whether a text has the title as a whole literal; a template may go on before it. */
function names(text: string, title: string): boolean {
  return [`"${title}"`, `} ${title}\``, `}: ${title}\``].some((literal) => text.includes(literal));
}
