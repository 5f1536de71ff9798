import { fileURLToPath } from "node:url";
import { runDeno } from "./deno_command.ts";

/** A package of the npm registry, as far as its licence goes. */
interface Package {
  /** Name and version. */
  readonly title: string;
  /** SPDX's name of the licence. */
  readonly licence: string;
  /** Who has the copyright, if the package says so anywhere but in a licence file. */
  readonly author: string;
  /** The texts of its licence files; empty if it has none. */
  readonly texts: readonly string[];
}

/** What `deno info --json` says of a program, as far as it is needed. */
interface Graph {
  readonly modules: readonly { readonly npmPackage?: string }[];
  readonly npmPackages: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly version: string;
        readonly localPath?: string;
        readonly dependencies: readonly string[];
      }
    >
  >;
}

/** What is bundled: the program, and the page that it serves. */
const entries: readonly string[] = ["src/main.ts", "src/playground/page/main.ts"];

const licenceFile = /^(licen[cs]e|notice|copying)(\.\w+)?$/i;

/** Deno itself goes into every executable. https://github.com/denoland/deno/blob/main/LICENSE.md */
const deno: Package = {
  title: `Deno ${Deno.version.deno}`,
  licence: "MIT",
  author: "2018-2026 the Deno authors",
  texts: [],
};

const denosOwn = `Deno contains V8, SQLite and many other programs. Their notices are in its source:
https://github.com/denoland/deno/tree/v${Deno.version.deno}`;

/**
 * The notices of everything that an executable contains, as one text: the program's own licence, then
 * that of each package, from the licence files in Deno's cache.
 *
 * @param root the top of the repository.
 * @throws {Error} if a package has a licence whose terms are nowhere to be found.
 */
export async function collectNotices(root: URL): Promise<string> {
  const own = (await Deno.readTextFile(new URL("LICENSE", root))).trim();
  const packages = await packagesIn(root);
  const list = packages.map(({ title, licence }) => `  ${title} (${licence})`).join("\n");
  return [
    own,
    `This executable also contains the following, under licences of their own:\n\n${list}\n\n${denosOwn}`,
    ...packages.map((each) => sectionOf(each, packages, own)),
  ].map((text) => `${text}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

function sectionOf(each: Package, all: readonly Package[], own: string): string {
  const { title, licence, author, texts } = each;
  const text = texts.length > 0
    ? texts.join("\n\n")
    : `Copyright (c) ${author || `the authors of ${title}`}\n\n${termsOf(each, all, own)}`;
  return `${title}\nLicence: ${licence}\n\n${text}`;
}

/** The terms of a package without a licence file. */
function termsOf({ title, licence }: Package, all: readonly Package[], own: string): string {
  // The MIT licence is its terms under somebody's copyright, as in the program's own.
  if (licence === "MIT") return own.slice(own.indexOf("Permission is hereby granted"));
  const other = all.find((known) => known.licence === licence && known.texts.length > 0);
  if (!other) throw new Error(`Cannot find the terms of ${licence}, the licence of ${title}`);
  return `The terms of ${licence} stand under ${other.title}.`;
}

/** The packages of all entries and what these need, by name. */
async function packagesIn(root: URL): Promise<readonly Package[]> {
  const found = new Map<string, Package>();
  for (const entry of entries) {
    const url = new URL(entry, root);
    if (!await exists(url)) continue;
    const config = fileURLToPath(new URL("deno.json", root));
    const graph: Graph = JSON.parse(
      await runDeno(["info", "--json", "--config", config, url.href]),
    );
    const needed = closureOf(graph, graph.modules.flatMap(({ npmPackage }) => npmPackage ?? []));
    for (const id of needed) {
      const { name, version, localPath } = graph.npmPackages[id] ?? {};
      if (name === undefined || localPath === undefined) {
        throw new Error(`Cannot read the licence of ${id}: it is not in Deno's cache`);
      }
      const title = `${name} ${version}`;
      if (!found.has(title)) found.set(title, await readPackage(title, localPath));
    }
  }
  return [...found.values(), deno].toSorted((a, b) => a.title < b.title ? -1 : 1);
}

function closureOf({ npmPackages }: Graph, ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const add = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    npmPackages[id]?.dependencies.forEach(add);
  };
  ids.forEach(add);
  return seen;
}

/** What some packages write in place of the licence's SPDX name. */
const licenceNames: ReadonlyMap<unknown, string> = new Map([["Apache License", "Apache-2.0"]]);

async function readPackage(title: string, folder: string): Promise<Package> {
  const about = JSON.parse(await Deno.readTextFile(`${folder}/package.json`));
  const names = [...Deno.readDirSync(folder)].map(({ name }) => name)
    .filter((name) => licenceFile.test(name)).toSorted();
  const texts = await Promise.all(names.map((name) => Deno.readTextFile(`${folder}/${name}`)));
  const { license, author } = about;
  return {
    title,
    licence: licenceNames.get(license) ?? String(license ?? "not named"),
    author: typeof author === "object" ? String(author?.name ?? "") : String(author ?? ""),
    texts: texts.map((text) => text.replaceAll("\r\n", "\n").trim()),
  };
}

async function exists(url: URL): Promise<boolean> {
  try {
    await Deno.stat(url);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
