/**
 * Makes the playground's `page.bundle.js` from its `page/`: `deno task page`.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { runDeno } from "./deno_command.ts";
import { minify } from "./minify.ts";

const header = `// Generated from page/ by \`deno task page\`: do not edit.
// It contains parts of @skyra/discord-components-core (MIT), of lit (BSD-3-Clause) and of
// discord-markdown-parser (Apache-2.0).
// deno-fmt-ignore-file
// deno-lint-ignore-file
`;

const entry = new URL("../playground/page/main.ts", import.meta.url);
const committed = new URL("../playground/page.bundle.js", import.meta.url);

/**
 * The bundle of the page as it is now.
 *
 * @throws {DenoCommandError} with the bundler's complaint.
 */
export async function bundlePage(): Promise<string> {
  const draft = await Deno.makeTempFile({ suffix: ".js" });
  try {
    await runDeno(["bundle", "--platform=browser", "--output", draft, fileURLToPath(entry)]);
    return header + minify(await Deno.readTextFile(draft));
  } finally {
    await Deno.remove(draft);
  }
}

if (import.meta.main) await Deno.writeTextFile(committed, await bundlePage());
