import assert from "node:assert/strict";
import deno from "../../deno.json" with { type: "json" };
import { anchorOf, documents, exists, read, sectionsOf, tasksIn } from "./_documents.ts";

Deno.test("documents: every link leads to a file and, where it names one, to a heading of it", () => {
  const links = documents.flatMap(linksIn);
  assert.ok(links.length > 30, `${links.length} links`);
  const broken = links.filter(({ path, anchor }) =>
    !exists(path) || anchor !== "" && !anchorsOf(path).includes(anchor)
  );
  assert.deepEqual(broken, []);
});

Deno.test("documents: every file and folder that they name exists", () => {
  const named = documents.flatMap((from) =>
    [...read(from).matchAll(/`((?:src|tests|deploy|docs)\/[\w./-]*)`/g)]
      .map(([, path = ""]) => ({ from, path }))
  );
  assert.ok(named.length > 100, `${named.length} paths`);
  assert.deepEqual(named.filter(({ path }) => !exists(path)), []);
});

Deno.test("documents: every document is reached from the README", () => {
  const reached = new Set(["README.md"]);
  for (const from of reached) {
    for (const { path } of linksIn(from)) if (documents.includes(path)) reached.add(path);
  }
  assert.deepEqual(documents.filter((path) => !reached.has(path)), []);
});

Deno.test("documents: every task they name exists, and CONTRIBUTING names every task", () => {
  const known = Object.keys(deno.tasks).toSorted();
  const unknown = documents.flatMap((path) =>
    [...tasksIn(read(path))].filter((name) => !known.includes(name)).map((name) => [path, name])
  );
  assert.deepEqual(unknown, []);
  assert.deepEqual([...tasksIn(read("docs/CONTRIBUTING.md"))].toSorted(), known);
});

/** A link to a place in the repository. */
interface Link {
  readonly from: string;
  readonly path: string;
  readonly anchor: string;
}

function linksIn(from: string): readonly Link[] {
  return [...read(from).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)]
    .map(([, to = "", anchor = ""]) => {
      const path = to === "" ? from : new URL(to, `file:///${from}`).pathname.slice(1);
      return { from, path, anchor };
    });
}

function anchorsOf(path: string): readonly string[] {
  return sectionsOf(read(path)).map(({ heading }) => anchorOf(heading));
}
