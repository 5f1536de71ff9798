/**
 * The build: makes one executable of the program and Deno. `deno task compile` runs it; the program
 * never imports it.
 *
 * First the program becomes a few JavaScript files (`bundle.ts`). Then `deno compile` puts them into
 * an executable (`compile.ts`). Where it cannot, a shell script, those files and Deno become an
 * executable that unpacks itself (`self_extracting.ts`, `unpack.sh`). Both run the same files with the
 * same permissions (`permissions.ts`), which are also those of `deno task start`, and keep their
 * memory small in the same way (`memory.ts`). The playground's page has a bundle and a task of its own
 * (`bundle_page.ts`). The build refuses to know what the program does.
 */
export { type Build, buildExecutable, type BuildOptions } from "./build_executable.ts";
export { executableName, type Target, targets } from "./target.ts";
