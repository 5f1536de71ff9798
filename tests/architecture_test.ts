/**
 * The shape of the code, held by a test: who may import whom, how long things may get, and what lies
 * where. To change the shape, change the tables below.
 */
import assert from "node:assert/strict";

/** What a part of `src` may import. */
interface Unit {
  /** Other parts of `src`, each by its `mod.ts`. */
  readonly parts: readonly string[];
  /** Names in deno.json's import map, their subpaths included; `node:` is every Node built-in. */
  readonly packages: readonly string[];
}

/** Who may import whom. A folder in here has a `mod.ts`, which is all that others see of it. */
const folders: Readonly<Record<string, Unit>> = {
  "async": { parts: [], packages: [] },
  // The rules know nothing but themselves, and hashes: those of the same text are always the same.
  "game": { parts: [], packages: ["node:crypto"] },
  "service": { parts: ["game"], packages: [] },
  "storage": {
    parts: [
      "game",
      "service",
      "storage/address",
      "storage/keys",
      "storage/records",
      "storage/redis",
      "storage/nodes",
      "storage/inspect",
      "storage/outbox",
    ],
    packages: [],
  },
  "storage/address": { parts: [], packages: [] },
  "storage/keys": { parts: [], packages: [] },
  "storage/records": { parts: ["game", "service", "storage/keys"], packages: ["zod"] },
  "storage/redis": {
    parts: ["service", "storage/address", "storage/keys", "storage/records"],
    packages: ["redis", "node:buffer", "node:timers"],
  },
  "storage/nodes": {
    parts: ["async", "service", "storage/address", "storage/keys", "storage/redis"],
    packages: [],
  },
  "storage/inspect": {
    parts: [
      "service",
      "storage/address",
      "storage/keys",
      "storage/records",
      "storage/redis",
      "storage/nodes",
      "storage/outbox",
    ],
    packages: ["redis", "node:buffer"],
  },
  "storage/outbox": {
    parts: ["service", "storage/keys", "storage/records", "storage/redis"],
    packages: ["zod"],
  },
  "discord": {
    parts: [
      "game",
      "service",
      "discord/connection",
      "discord/shards",
      "discord/render",
      "discord/quips",
      "discord/words",
      "discord/icons",
    ],
    packages: ["@discordeno/bot", "zod", "node:"],
  },
  "discord/connection": {
    parts: ["discord/shards"],
    packages: ["@discordeno/bot", "zod", "node:"],
  },
  "discord/shards": { parts: ["service"], packages: [] },
  "discord/render": {
    parts: ["game", "discord/quips", "discord/words", "discord/icons"],
    packages: [],
  },
  "discord/words": { parts: ["game", "discord/quips", "discord/icons"], packages: [] },
  "discord/icons": { parts: [], packages: [] },
  "discord/quips": { parts: ["game"], packages: [] },
  // Nothing of ours: else the bot and what it is tested against could share one mistake.
  "miniredis": { parts: [], packages: ["node:"] },
  "emulator": { parts: [], packages: ["discord-api-types", "hono", "zod", "node:"] },
  // Gets its store passed in; doctor and backup know keys and records by storage's tables, metrics
  // the events of the bot and the store, and the values of their labels.
  "ops": {
    parts: ["discord", "game", "service", "storage"],
    packages: ["@logtape/logtape", "prom-client", "hono", "@hono/node-server", "zod", "node:"],
  },
  "app": {
    parts: ["config.ts", "discord", "service", "storage", "miniredis", "ops"],
    packages: ["@logtape/logtape", "node:"],
  },
  "cli": {
    parts: ["config.ts", "app", "discord", "service", "storage", "ops"],
    packages: ["@logtape/logtape", "node:"],
  },
  "play": {
    parts: [
      "config.ts",
      "app",
      "cli",
      "discord",
      "discord/render",
      "emulator",
      "game",
      "miniredis",
      "playground",
      "service",
      "storage",
    ],
    packages: [],
  },
  "build": {
    parts: ["config.ts", "cli"],
    packages: ["esbuild", "@resvg/resvg-wasm", "modern-gif", "node:"],
  },
  "playground": {
    parts: ["emulator"],
    packages: [
      "discord-markdown-parser",
      "hono",
      "zod",
      "@skyra/discord-components-core",
      "lit",
      "node:",
    ],
  },
};

/** What every other part but the rules, the emulator and the engine may import. */
const groundFloor = "async";

/** Files that lie in `src` itself. */
const rootFiles: Readonly<Record<string, Unit>> = {
  "config.ts": { parts: ["game", "storage/address"], packages: ["zod", "node:"] },
  "main.ts": {
    parts: ["app", "cli", "config.ts", "ops", "play"],
    packages: ["@logtape/logtape", "node:"],
  },
};

/** What lies at the top of the repository, besides dot files and what .gitignore names. */
const topLevel = new Set([
  "src",
  "tests",
  "deploy",
  "docs",
  "deno.json",
  "deno.lock",
  "Dockerfile",
  "README.md",
  "LICENSE",
]);

/** Lines of a function in `src`, and of a file in `src` without its data tables. */
const maxFunctionLines = 70;
const maxFileLines = 400;

/** What the rules must not even name: clocks, chance and IO come in through their Env. */
const impure = new Set([
  "Date",
  "Temporal",
  "performance",
  "random",
  "crypto",
  "randomBytes",
  "randomFillSync",
  "randomInt",
  "randomUUID",
  "webcrypto",
  "Deno",
  "process",
  "globalThis",
  "console",
  "fetch",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "Promise",
]);

Deno.test("src: a part imports only what the table lets it", () => {
  report(sources("src").flatMap((file) => file.imports.flatMap((found) => judge(file, found))));
});

Deno.test("src: every folder is in the table", () => {
  const unknown = sources("src").filter(({ path }) => !isRootFile(partOf(path)))
    .filter(({ path }) => !(partOf(path) in folders));
  report(unknown.map(({ path }) => `${path}: not in the table of tests/architecture_test.ts`));
});

Deno.test("src: no part imports another in a circle", () => {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of sources("src")) {
    for (const { target } of imports) {
      if (target === null || partOf(path) === partOf(target)) continue;
      edges.set(partOf(path), (edges.get(partOf(path)) ?? new Set()).add(partOf(target)));
    }
  }
  report(circlesIn(edges));
});

Deno.test("src: no file imports another in a circle, not even for its types", () => {
  const edges = new Map(
    sources("src").map(({ path, imports }) => [
      path,
      new Set(imports.flatMap(({ target }) => target?.endsWith(".ts") ? [target] : [])),
    ]),
  );
  report(circlesIn(edges));
});

Deno.test("src: every part has a mod.ts, and every mod.ts opens with a paragraph about it", () => {
  const files = new Map(sources("src").map((file) => [file.path, file]));
  const parts = new Set([...files.keys()].map(partOf).filter((part) => part in folders));
  const missing = [...parts].filter((part) => !files.has(`src/${part}/mod.ts`));
  const silent = [...files.values()].filter(({ path, text }) =>
    path.endsWith("/mod.ts") && !/^\/\*\*\s+(\* )?\w[^]{40,}?\*\//.test(text)
  );
  report([
    ...missing.map((part) => `src/${part}/mod.ts: missing`),
    ...silent.map(({ path }) => `${path}:1: does not open with a doc comment about its folder`),
  ]);
});

Deno.test("src, tests: every package comes from deno.json, by npm and with its exact version", () => {
  const inCode = [...sources("src"), ...sources("tests")].flatMap(({ path, imports }) =>
    imports.filter(({ name }) => /^(npm|jsr|https?|data|file):/.test(name)).map(({ name, line }) =>
      `${path}:${line}: imports ${name}, which belongs into deno.json`
    )
  );
  const settings: { imports: Record<string, string> } = JSON.parse(readText("deno.json"));
  const loose = Object.values(settings.imports).filter((found) =>
    !/^npm:(@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.-]*(\/.+)?$/.test(found)
  );
  report([...inCode, ...loose.map((found) => `deno.json: ${found} is not an exact npm version`)]);
});

Deno.test("src/game: the rules name no clock, no chance and no IO", () => {
  const rules = sources("src").filter(({ path }) => partOf(path) === "game");
  report(
    rules.flatMap(({ path, identifiers }) =>
      identifiers.filter(({ name }) => impure.has(name)).map(({ name, line }) =>
        `${path}:${line}: names ${name}`
      )
    ),
  );
});

Deno.test(`src: functions have at most ${maxFunctionLines} lines`, () => {
  report(
    sources("src").flatMap(({ path, functions }) =>
      functions.filter(({ lines }) => lines > maxFunctionLines).map(({ line, lines }) =>
        `${path}:${line}: a function of ${lines} lines`
      )
    ),
  );
});

Deno.test(`src: files have at most ${maxFileLines} lines, data tables not counted`, () => {
  report(
    sources("src").map(({ path, text, tableLines }) => ({
      path,
      lines: text.split("\n").length - 1 - tableLines,
    })).filter(({ lines }) => lines > maxFileLines)
      .map(({ path, lines }) => `${path}:${maxFileLines + 1}: a file of ${lines} lines`),
  );
});

Deno.test("the top of the repository holds only what belongs there", () => {
  const ignored = readText(".gitignore").split("\n").filter((line) => line !== "")
    .map((line) => new RegExp(`^${RegExp.escape(line.replace(/\/$/, "")).replace("\\*", ".*")}$`));
  const strange = [...Deno.readDirSync(root)].map(({ name }) => name).filter((name) =>
    !name.startsWith(".") && !topLevel.has(name) && !ignored.some((pattern) => pattern.test(name))
  );
  report(strange.map((name) => `${name}: does not belong at the top of the repository`));
});

Deno.test("the reader of this test finds imports, functions and data tables", () => {
  const file = readSource("src/game/sample.ts", sample);
  assert.deepEqual(file.imports, [
    { name: "./a.ts", line: 2, target: "src/game/a.ts" },
    { name: "zod", line: 3, target: null },
    { name: "../service/mod.ts", line: 4, target: "src/service/mod.ts" },
    { name: "npm:x@1", line: 5, target: null },
    { name: "redis", line: 6, target: null },
  ]);
  assert.deepEqual(file.functions.map(({ line, lines }) => [line, lines]), [[7, 3], [8, 1]]);
  assert.equal(file.tableLines, 3);
  assert.ok(file.identifiers.some(({ name, line }) => name === "Date" && line === 8));
  assert.deepEqual(file.imports.flatMap((found) => judge(file, found)), [
    "src/game/sample.ts:3: src/game may not import zod",
    "src/game/sample.ts:4: src/game may not import src/service",
    "src/game/sample.ts:5: src/game may not import npm:x@1",
    "src/game/sample.ts:6: src/game may not import redis",
  ]);
  const inward = { name: "../game/roll.ts", line: 1, target: "src/game/roll.ts" };
  assert.deepEqual(judge({ path: "src/service/a.ts" }, inward), [
    "src/service/a.ts:1: imports src/game/roll.ts past src/game/mod.ts",
  ]);
});

Deno.test("the finder of circles reports one for each edge that leads back", () => {
  const edges = new Map([
    ["a", new Set(["b"])],
    ["b", new Set(["c", "d"])],
    ["c", new Set(["b"])],
    ["d", new Set(["a"])],
    ["e", new Set(["a"])],
  ]);
  assert.deepEqual(circlesIn(edges), ["b → c → b", "a → b → d → a"]);
});

const sample = `/** A sample — with “signs” beyond ASCII: 🎲. */
import { a } from "./a.ts";
export * from "zod";
export type { B } from "../service/mod.ts";
const c = await import("npm:x@1");
type D = import("redis").D;
function e() {
  return () => Date.now() + a + c;
}
const table = [
  { f: "1" },
] as const satisfies readonly unknown[];
`;

/** An import as it was written, and the file it means if that is one of ours. */
interface Import {
  readonly name: string;
  readonly line: number;
  readonly target: string | null;
}

/** A source file as far as its shape goes. Lines count from 1. */
interface Source {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly functions: readonly { readonly line: number; readonly lines: number }[];
  readonly identifiers: readonly { readonly name: string; readonly line: number }[];
  /** Lines taken by literal arrays and objects at the top of the file. */
  readonly tableLines: number;
}

/** Why this file may not import this; nothing if it may. */
function judge({ path }: Pick<Source, "path">, { name, line, target }: Import): readonly string[] {
  const part = partOf(path);
  const unit = folders[part] ?? rootFiles[part] ?? { parts: [], packages: [] };
  const problem = (text: string) => [`${path}:${line}: ${text}`];
  if (target === null) {
    return unit.packages.some((allowed) => isWithin(allowed, name))
      ? []
      : problem(`src/${part} may not import ${name}`);
  }
  if (!target.startsWith("src/")) {
    const isVersion = path === "src/app/build_info.ts" && target === "deno.json";
    return isVersion ? [] : problem(`imports ${target}, which lies outside src`);
  }
  const other = partOf(target);
  if (other === part || other === groundFloor && target === `src/${groundFloor}/mod.ts`) return [];
  if (!unit.parts.includes(other)) {
    return problem(`src/${part} may not import src/${other}`);
  }
  return isRootFile(other) || target === `src/${other}/mod.ts`
    ? []
    : problem(`imports ${target} past src/${other}/mod.ts`);
}

function isWithin(allowed: string, name: string): boolean {
  return name === allowed || name.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`);
}

/** The part of `src` a file belongs to: the innermost folder of the table, or a root file. */
function partOf(path: string): string {
  const names = path.split("/").slice(1);
  for (let depth = names.length - 1; depth > 0; depth--) {
    const folder = names.slice(0, depth).join("/");
    if (folder in folders) return folder;
  }
  return names.length === 1 ? path.slice("src/".length) : names[0] ?? path;
}

function isRootFile(part: string): boolean {
  return part.endsWith(".ts");
}

/** A circle for each import that leads back to a file above, found in one walk through all files. */
function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const above: string[] = [];
  const circles: string[] = [];
  const walk = (path: string) => {
    const start = above.indexOf(path);
    if (start >= 0) circles.push([...above.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    above.push(path);
    for (const next of edges.get(path) ?? []) walk(next);
    above.pop();
    done.add(path);
  };
  for (const path of edges.keys()) walk(path);
  return circles;
}

function report(problems: readonly string[]): void {
  assert.ok(problems.length === 0, `\n${problems.join("\n")}`);
}

const root = new URL("../", import.meta.url);

function readText(path: string): string {
  return Deno.readTextFileSync(new URL(path, root));
}

const read = new Map<string, readonly Source[]>();

/** All TypeScript files of a top folder. */
function sources(folder: string): readonly Source[] {
  const known = read.get(folder) ??
    pathsIn(folder).map((path) => readSource(path, readText(path)));
  read.set(folder, known);
  return known;
}

function pathsIn(folder: string): readonly string[] {
  return [...Deno.readDirSync(new URL(folder, root))].flatMap(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    if (isDirectory) return pathsIn(path);
    return name.endsWith(".ts") ? [path] : [];
  }).toSorted();
}

/** Reads the shape of a file off its syntax tree, which Deno's linter hands to plugins. */
function readSource(path: string, text: string): Source {
  const imports: Import[] = [];
  const functions: { line: number; lines: number }[] = [];
  const identifiers: { name: string; line: number }[] = [];
  let tableLines = 0;
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const linesOf = ([from, to]: Deno.lint.Range) => lineAt(to) - lineAt(from) + 1;
  const addImport = (node: Deno.lint.Node, source: Deno.lint.Node | null) => {
    if (source?.type !== "Literal" || typeof source.value !== "string") return;
    const name = source.value;
    imports.push({ name, line: lineAt(node.range[0]), target: targetOf(path, name) });
  };
  const addFunction = ({ range }: Deno.lint.Node) => {
    functions.push({ line: lineAt(range[0]), lines: linesOf(range) });
  };
  visit(path, text, {
    ImportDeclaration: (node) => addImport(node, node.source),
    ExportAllDeclaration: (node) => addImport(node, node.source),
    ExportNamedDeclaration: (node) => addImport(node, node.source),
    ImportExpression: (node) => addImport(node, node.source),
    TSImportType: (node) => {
      addImport(node, node.argument.type === "TSLiteralType" ? node.argument.literal : null);
    },
    FunctionDeclaration: addFunction,
    FunctionExpression: addFunction,
    ArrowFunctionExpression: addFunction,
    Identifier: ({ name, range }) => void identifiers.push({ name, line: lineAt(range[0]) }),
    Program: ({ body }) => {
      const tables = body.filter(isTable);
      tableLines = tables.reduce((sum, { range }) => sum + linesOf(range), 0);
    },
  });
  return { path, text, imports, functions, identifiers, tableLines };
}

/** Walks the syntax tree of a file. */
function visit(path: string, text: string, visitor: Deno.lint.LintVisitor): void {
  Deno.lint.runPlugin(
    { name: "shape", rules: { read: { create: () => visitor } } },
    path,
    text,
  );
}

/** The file a relative import means, from the top of the repository; null for a package. */
function targetOf(path: string, name: string): string | null {
  if (!name.startsWith(".")) return null;
  return decodeURI(new URL(name, `file:///${path}`).pathname.slice(1));
}

/** Whether a statement declares nothing but a literal array or object. */
function isTable(statement: Deno.lint.Node): boolean {
  if (statement.type === "ExportNamedDeclaration") {
    return statement.declaration !== null && isTable(statement.declaration);
  }
  return statement.type === "VariableDeclaration" &&
    statement.declarations.every(({ init }) => init !== null && isLiteral(init));
}

function isLiteral(node: Deno.lint.Node): boolean {
  if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression") {
    return isLiteral(node.expression);
  }
  return node.type === "ArrayExpression" || node.type === "ObjectExpression";
}
