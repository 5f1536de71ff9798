import { exitCodes } from "../cli/mod.ts";
import { mallocMmapThreshold, memoryFlags } from "./memory.ts";
import { isolationFlags, permissionFlags } from "./permissions.ts";
import type { Target } from "./target.ts";

/** What goes into a self-extracting executable. */
export interface SelfExtractingParts {
  /** `unpack.sh`, with `@names@` to fill in. */
  readonly script: string;
  /** The program's files by their names; `program.js` is the one that is run. */
  readonly program: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly deno: Uint8Array<ArrayBuffer>;
  readonly target: Target;
}

/** A file that is unpacked. */
interface Packed {
  /** In the folder that is unpacked into. */
  readonly path: string;
  /** As it lies in the executable. */
  readonly zipped: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly length: number;
}

/**
 * Makes an executable of a shell script, the program and Deno. The same parts make the same bytes.
 * They are compressed by gzip, which even the smallest Debian has; xz would save a quarter, but has to
 * be installed.
 */
export async function selfExtracting(parts: SelfExtractingParts): Promise<Uint8Array> {
  const program = await folderOf(parts.program);
  const deno = await packed("deno", parts.deno);
  const files = [...program.files, { ...deno, path: `${deno.sha256}/${deno.path}` }];
  const header = headerOf(parts.script, files, {
    program: program.name,
    deno: deno.sha256,
    target: parts.target,
    unavailable: exitCodes.unavailable,
    cannotUnpack: exitCodes.cannotUnpack,
    flags: [...memoryFlags, ...isolationFlags, ...permissionFlags(parts.target)]
      .map(quoted).join(" "),
    mallocMmapThreshold,
  });
  return await new Blob([header, ...files.map(({ zipped }) => zipped)]).bytes();
}

/** The files in a folder, whose name follows from theirs and from what is in them. */
async function folderOf(contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  const files = await Promise.all([...contents].map((file) => packed(...file)));
  const list = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  const name = await sha256(new TextEncoder().encode(list));
  return { name, files: files.map((file) => ({ ...file, path: `${name}/${file.path}` })) };
}

async function packed(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Packed> {
  return { path, zipped: await gzip(bytes), sha256: await sha256(bytes), length: bytes.length };
}

/** Fills in where the files begin. That depends on the length of the header that it is filled into. */
function headerOf(
  script: string,
  all: readonly Packed[],
  values: Readonly<Record<string, string | number>>,
): Uint8Array<ArrayBuffer> {
  let header = new Uint8Array();
  for (let length = -1; length !== header.length;) {
    length = header.length;
    let at = length + 1;
    const files = all.map(({ path, zipped, sha256, length }) => {
      const line = [path, at, zipped.length, sha256, length].join(" ");
      at += zipped.length;
      return line;
    });
    header = new TextEncoder().encode(fill(script, { ...values, files: files.join("\n") }));
  }
  return header;
}

/**
 * Replaces each `@name@` in a text by its value.
 *
 * @throws {TypeError} if one has no value.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/@(\w+)@/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`Cannot fill in @${name}@: it has no value`);
    return String(value);
  });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const zipped = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return await new Response(zipped).bytes();
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
