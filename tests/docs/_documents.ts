/** The documentation as these tests read it: files, sections, tables and links. */

const root = new URL("../../", import.meta.url);

/** Every document, by its path from the top of the repository. */
export const documents: readonly string[] = [
  "README.md",
  ...[...Deno.readDirSync(new URL("docs/", root))].map(({ name }) => `docs/${name}`)
    .filter((path) => path.endsWith(".md")).toSorted(),
];

/** The text of a file of the repository. */
export function read(path: string): string {
  return Deno.readTextFileSync(new URL(path, root));
}

/** Whether there is such a file or folder in the repository. */
export function exists(path: string): boolean {
  try {
    Deno.statSync(new URL(path, root));
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** The names of the folders in a folder of the repository. */
export function foldersIn(path: string): readonly string[] {
  return [...Deno.readDirSync(new URL(`${path}/`, root))].filter(({ isDirectory }) => isDirectory)
    .map(({ name }) => name).toSorted();
}

/** The paths of the files in a folder of the repository and in the folders below it. */
export function filesIn(path: string): readonly string[] {
  return [...Deno.readDirSync(new URL(`${path}/`, root))].flatMap(({ name, isDirectory }) =>
    isDirectory ? filesIn(`${path}/${name}`) : [`${path}/${name}`]
  ).toSorted();
}

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The sections of a document, in order. A `#` inside a block of code is no heading. */
export function sectionsOf(document: string): readonly Section[] {
  const lines = document.split("\n");
  const fences = lines.map((line) => /^\s*```/.test(line));
  const isCode = lines.map((_, at) => fences.slice(0, at).filter(Boolean).length % 2 === 1);
  const starts = lines.flatMap((line, at) => !isCode[at] && /^#+ /.test(line) ? [at] : []);
  return starts.map((start, index) => ({
    heading: (lines[start] ?? "").replace(/^#+ /, ""),
    text: `${lines.slice(start + 1, starts[index + 1]).join("\n")}\n`,
  }));
}

/** The text of the section with a heading. @throws {TypeError} if there is none. */
export function section(document: string, heading: string): string {
  const found = sectionsOf(document).find((each) => each.heading === heading);
  if (!found) throw new TypeError(`There is no section "${heading}"`);
  return found.text;
}

/** The rows of all tables in a text, without their heads: the Markdown of each cell. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split("\n");
  return lines.filter((line, index) =>
    isRow(line) && !isRule(line) && !isRule(lines[index + 1] ?? "")
  ).map(cellsOf);
}

function isRow(line: string): boolean {
  return /^\s*\|/.test(line);
}

function isRule(line: string): boolean {
  return /^\s*\|[\s:|-]+\|$/.test(line);
}

function cellsOf(line: string): readonly string[] {
  return line.trim().split(/(?<!\\)\|/).slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** A text without its backticks. */
export function plain(text: string): string {
  return text.replaceAll("`", "");
}

/** The commands in a text's blocks of shell code, one per line and without their comments. */
export function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/^( *)```sh\n([^]*?)^\1```$/gm)]
    .flatMap(([, , block = ""]) => block.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim()).filter((line) => line !== "");
}

/** The tasks that a text names. */
export function tasksIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/deno(?:@[\d.]+)? task ([a-z:]+)/g)].map(([, name = ""]) => name),
  );
}

/** What a heading's link is called on GitHub. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
}
