import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { runDeno } from "./deno_command.ts";
import { minify } from "./minify.ts";
import { collectNotices } from "./notices.ts";
import type { SourceVersion } from "./source.ts";

/** The file that is run. The others stand beside it, and it imports them. */
export const mainFile = "program.js";

/**
 * Makes a few JavaScript files of the program and everything that it imports, with the notices of
 * their licences: what is loaded when it is asked for has files of its own. In one file all modules
 * would have to be functions, which V8 compiles at each start, for it keeps the code of no function
 * but those that a module calls as it is loaded.
 *
 * @param root the top of the repository.
 * @param folder for the files, and for what is needed to make them.
 * @returns the folder of the files.
 */
export async function bundle(root: URL, source: SourceVersion, folder: string): Promise<string> {
  const replaced = {
    "src/app/build_info.ts": buildInfoModule(source),
    "src/app/licences.ts": `export const licences = ${
      JSON.stringify(await collectNotices(root))
    };\n`,
  };
  const map = `${folder}/import_map.json`;
  await Deno.writeTextFile(map, await importMapWith(replaced, root, folder));
  const program = `${folder}/program`;
  const draft = `${folder}/draft`;
  await runDeno([
    "bundle",
    "--code-splitting",
    "--external=ws",
    "--import-map",
    map,
    "--outdir",
    draft,
    new URL("src/main.ts", root).href,
  ]);
  await Deno.mkdir(program);
  for (const [name, text] of await namedAlike(draft)) {
    const code = minify(withoutWs(withoutRequire(text)));
    await Deno.writeTextFile(`${program}/${name}`, code);
  }
  return program;
}

/**
 * The files of a bundle with names that follow from what imports what: those of `deno bundle` say in
 * which folder it was made.
 */
async function namedAlike(draft: string): Promise<ReadonlyMap<string, string>> {
  const names = new Map([["main.js", mainFile]]);
  const texts = new Map<string, string>();
  const reference = /"\.\/([\w-]+\.js)"/g;
  // What is added to a map while it is gone through comes later.
  for (const [draftName, name] of names) {
    const text = await Deno.readTextFile(`${draft}/${draftName}`);
    for (const [, found = ""] of text.matchAll(reference)) {
      if (!names.has(found)) names.set(found, `part${names.size}.js`);
    }
    texts.set(name, text.replaceAll(reference, (_, found) => `"./${names.get(found)}"`));
  }
  return texts;
}

/**
 * Replaces `src/app/build_info.ts`. Both kinds of executable contain the same program, so it finds out
 * which one it is in when it runs.
 */
export function buildInfoModule({ version, commit }: SourceVersion): string {
  return `export const buildInfo = {
  version: ${JSON.stringify(version)},
  commit: ${JSON.stringify(commit)},
  kind: Deno.build.standalone ? "compiled" : "self-extracting",
};
`;
}

/** The import map of `deno.json`, with other modules in place of some: their paths, with their code. */
async function importMapWith(
  replaced: Readonly<Record<string, string>>,
  root: URL,
  folder: string,
): Promise<string> {
  const { imports }: { imports: Record<string, string> } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", root)),
  );
  for (const [path, code] of Object.entries(replaced)) {
    const file = `${folder}/${basename(path)}`;
    await Deno.writeTextFile(file, code);
    imports[new URL(path, root).href] = pathToFileURL(file).href;
  }
  // Deno itself adds these to what it reads from deno.json: the modules inside a package.
  for (const [name, target] of Object.entries(imports)) {
    if (target.startsWith("npm:")) imports[`${name}/`] = `npm:/${target.slice("npm:".length)}/`;
  }
  return JSON.stringify({ imports });
}

/** How `deno bundle` lets packages that are written for Node `require` any module. */
const freeRequire = `import { createRequire as __deno_internal_createRequire } from "node:module";`;

const builtinsOnly = `import { getBuiltinModule as __ronnied_builtin } from "node:process";
const __deno_internal_createRequire = () => (name) => {
  const found = __ronnied_builtin(name);
  if (found === undefined) throw new Error("Cannot find module " + name);
  return found;
};`;

/**
 * Takes away the only way by which a bundled program still loads code from the disk. Packages
 * `require` optional modules (`ws` tries `bufferutil`) from `node_modules` in every folder above the
 * program, and in `/tmp` any user can create one.
 *
 * @throws {Error} if the bundle differs from what this version of Deno makes.
 */
export function withoutRequire(program: string): string {
  const closed = program.replace(freeRequire, builtinsOnly);
  if (/\bcreateRequire\b/.test(closed)) {
    throw new Error("Cannot close off require: deno bundle writes it in another way than it did");
  }
  return closed;
}

const importOfWs = `import NodeWebSocket from "ws";`;

/**
 * Takes away the package ws, which discordeno loads and then leaves alone where there is a WebSocket
 * of the platform's. With it go Node's http, https and zlib.
 *
 * @throws {Error} if the bundle uses it in another way.
 */
export function withoutWs(program: string): string {
  const without = program.replace(importOfWs, "const NodeWebSocket = WebSocket;");
  if (/from\s*"ws"/.test(without)) {
    throw new Error("Cannot leave out ws: it is imported in another way than it was");
  }
  return without;
}
