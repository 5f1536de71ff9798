/**
 * Makes `page.bundle.js` out of `page/`: `deno task page`.
 *
 * @module
 */
import { fileURLToPath } from "node:url";

const header = `// Made by \`deno task page\` out of page/: change that, and make this anew.
// It holds parts of @skyra/discord-components-core (MIT) and of lit (BSD-3-Clause).
// deno-fmt-ignore-file
// deno-lint-ignore-file
`;

const entry = new URL("./page/main.ts", import.meta.url);
const bundle = new URL("./page.bundle.js", import.meta.url);

/**
 * What the bundle has to be.
 *
 * @throws {Error} with the bundler's complaint.
 */
export async function bundlePage(): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--quiet", "--platform=browser", "--minify", fileURLToPath(entry)],
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
  }).output();
  const text = new TextDecoder();
  if (!success) throw new Error(`Cannot bundle the page: ${text.decode(stderr)}`);
  return header + text.decode(stdout);
}

if (import.meta.main) await Deno.writeTextFile(bundle, await bundlePage());
