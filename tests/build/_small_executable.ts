import { selfExtracting } from "../../src/build/self_extracting.ts";

/** The script that a self-extracting executable begins with. */
export const script = await Deno.readTextFile(
  new URL("../../src/build/unpack.sh", import.meta.url),
);

/** What may differ in a small executable. */
export interface SmallParts {
  readonly script?: string;
  readonly deno?: string;
  /** Files beside the program, by their names. */
  readonly beside?: Readonly<Record<string, string>>;
}

/**
 * A self-extracting executable that is made in no time: its program is a shell script, and what takes
 * the place of Deno runs that. Everything else about it is real.
 */
export async function smallExecutable(program: string, parts: SmallParts = {}) {
  const encoder = new TextEncoder();
  const files = Object.entries({ ...parts.beside, "program.js": program });
  return await selfExtracting({
    script: parts.script ?? script,
    program: new Map(files.map(([name, text]) => [name, encoder.encode(text)])),
    deno: encoder.encode(parts.deno ?? shellInsteadOfDeno),
    target: "x86_64-unknown-linux-gnu",
  });
}

const shellInsteadOfDeno = `#!/bin/sh
[ "$1" = --version ] && exit
while [ "\${1##*/}" != program.js ]; do shift; done
# Before the first run the program is asked for its version, for its code to be kept.
[ "\${2-}" != --version ] || exec mkdir -p "$DENO_DIR"
exec /bin/sh "$@"
`;
