import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import {
  buildInfoModule,
  bundle,
  mainFile,
  withoutRequire,
  withoutWs,
} from "../../src/build/bundle.ts";
import { isolationFlags, permissionFlags } from "../../src/build/permissions.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";

const root = new URL("../../", import.meta.url);
const flags = permissionFlags("x86_64-unknown-linux-gnu");
const source = { version: "1.2.3", commit: "c0ffee" };

Deno.test("bundle: the program is a few files, always the same, that start alone and load nothing around them", async () => {
  await using folder = await temporaryFolder();
  const program = await bundle(root, source, folder.path);
  // ws tries this package; in a world-writable folder anybody could put one there.
  const planted = `${folder.path}/node_modules/bufferutil`;
  await Deno.mkdir(planted, { recursive: true });
  await Deno.writeTextFile(`${planted}/package.json`, `{"name":"bufferutil","main":"index.js"}`);
  await Deno.writeTextFile(`${planted}/index.js`, "Deno.exit(99)");
  const ran = await run(program, ["--version"]);
  assert.deepEqual([ran.code, ran.stderr], [0, ""]);
  assert.match(ran.stdout, /^ronnied \d/);
  const { stdout: licences } = await run(program, ["--licences"]);
  assert.ok(licences.startsWith("MIT License\n\nCopyright (c) 2026 The Ronnied contributors\n"));
  assert.match(licences, /^hono [\d.]+\nLicence: MIT\n\nMIT License/m);
  const texts = await textsIn(program);
  for (const text of texts.values()) {
    assert.ok(!text.includes(decodeURI(root.pathname)), "it names the folder it was built in");
    assert.doesNotMatch(text, /\.cache\/|\/npm\//, "it names the folder that packages lie in");
    assert.ok(!/[^\0-\x7f]/.test(text), "V8 would keep it in two bytes per character");
    assert.ok(!/\\u04[\dA-F]{2}/.test(text), "it has zod's errors in other languages");
  }
  const atStart = loadedAtStart(texts);
  for (const module of ["node:http", "node:http2", "node:sqlite", "node:fs/promises"]) {
    const isLoaded = atStart.some((text) => text.includes(`from"${module}"`));
    assert.ok(!isLoaded, `each start loads ${module}`);
  }
  await using other = await temporaryFolder();
  const again = await textsIn(await bundle(root, source, other.path));
  assert.deepEqual([...again.keys()], [...texts.keys()]);
  for (const [name, text] of texts) {
    assert.ok(again.get(name) === text, `the same source makes another ${name}`);
  }
});

Deno.test("bundle: a program knows its build, and disposes of what it uses once", async () => {
  await using folder = await temporaryFolder();
  const program = await bundleOf(
    `import { buildInfo } from "./app/build_info.ts";
    class Glass {
      drink() { console.log("drunk"); }
      [Symbol.dispose]() { console.log("washed"); }
      [Symbol.asyncDispose]() { console.log("washed later"); return Promise.resolve(); }
    }
    function now() { using glass = new Glass(); glass.drink(); console.log("talk"); }
    async function later() { await using glass = new Glass(); glass.drink(); console.log("talk"); }
    now();
    await later();
    console.log(JSON.stringify(buildInfo));`,
    folder.path,
  );
  const lines = (await run(program, [])).stdout.trim().split("\n");
  assert.deepEqual(JSON.parse(lines.pop() ?? ""), { ...source, kind: "self-extracting" });
  assert.equal(lines.join(), "drunk,talk,washed,drunk,talk,washed later");
});

Deno.test("buildInfoModule: says nothing of a commit that is not known", () => {
  assert.match(buildInfoModule({ version: "1.2.3", commit: null }), /commit: null,/);
});

Deno.test("withoutRequire: a bundle that requires in a new way is refused", () => {
  assert.throws(
    () => withoutRequire(`import { createRequire as other } from "node:module";`),
    /Cannot close off require/,
  );
});

Deno.test("withoutWs: a bundle that imports ws in a new way is refused", () => {
  assert.throws(() => withoutWs(`import { WebSocket } from "ws";`), /Cannot leave out ws/);
});

/** The files of a program. */
async function textsIn(program: string): Promise<ReadonlyMap<string, string>> {
  const names = [...Deno.readDirSync(program)].map(({ name }) => name).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await Deno.readTextFile(`${program}/${name}`)] as const),
    ),
  );
}

/** What the first file imports, and what that does, without what is loaded when it is asked for. */
function loadedAtStart(texts: ReadonlyMap<string, string>): readonly string[] {
  const loaded = new Set([mainFile]);
  for (const name of loaded) {
    const imported = texts.get(name)?.matchAll(/(?:from|import) ?"\.\/([\w.]+)"/g) ?? [];
    for (const [, found = ""] of imported) loaded.add(found);
  }
  assert.ok(loaded.size > 1 && loaded.size < texts.size);
  return [...loaded].map((name) => texts.get(name) ?? "");
}

/** Bundles a program of one file that may ask for its build. */
async function bundleOf(main: string, folder: string): Promise<string> {
  await Deno.mkdir(`${folder}/src/app`, { recursive: true });
  const copies = ["src/app/build_info.ts", "deno.json", "LICENSE"];
  for (const file of copies) await Deno.copyFile(new URL(file, root), `${folder}/${file}`);
  await Deno.writeTextFile(`${folder}/src/main.ts`, main);
  return await bundle(pathToFileURL(`${folder}/`), source, folder);
}

async function run(program: string, args: readonly string[]) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...isolationFlags, ...flags, `${program}/${mainFile}`, ...args],
    env: { NO_COLOR: "1" },
  }).output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}
