import { exitCodes } from "../cli/mod.ts";
import { mallocMmapThreshold, memoryFlags } from "./memory.ts";
import { isolationFlags, permissionFlags } from "./permissions.ts";
import type { Target } from "./target.ts";

/** The parts of a self-extracting executable. */
export interface SelfExtractingParts {
  /** `unpack.sh`, with `@names@` to fill in. */
  readonly script: string;
  readonly program: Uint8Array<ArrayBuffer>;
  readonly deno: Uint8Array<ArrayBuffer>;
  readonly target: Target;
}

/**
 * Makes an executable of a shell script, the program and Deno. The same parts make the same bytes.
 * They are compressed by gzip, which even the smallest Debian has; xz would save a quarter, but has to
 * be installed.
 */
export async function selfExtracting(parts: SelfExtractingParts): Promise<Uint8Array> {
  const program = await gzip(parts.program);
  const deno = await gzip(parts.deno);
  const header = headerOf(parts.script, program.length, {
    programSize: program.length,
    programSha256: await sha256(parts.program),
    denoSize: deno.length,
    denoSha256: await sha256(parts.deno),
    denoLength: parts.deno.length,
    target: parts.target,
    unavailable: exitCodes.unavailable,
    cannotUnpack: exitCodes.cannotUnpack,
    flags: [...memoryFlags, ...isolationFlags, ...permissionFlags(parts.target)]
      .map(quoted).join(" "),
    mallocMmapThreshold,
  });
  return await new Blob([header, program, deno]).bytes();
}

/** Fills in where the parts begin. That depends on the length of the header that it is filled into. */
function headerOf(
  script: string,
  programSize: number,
  values: Readonly<Record<string, string | number>>,
): Uint8Array<ArrayBuffer> {
  let header = new Uint8Array();
  for (let length = -1; length !== header.length;) {
    length = header.length;
    const programAt = length + 1;
    const places = { programAt, denoAt: programAt + programSize };
    header = new TextEncoder().encode(fill(script, { ...values, ...places }));
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
