/**
 * The build: makes one executable of the program and Deno. `deno task compile` runs it; the program
 * never imports it.
 *
 * First the program becomes one JavaScript file (`bundle.ts`). Then `deno compile` puts that into an
 * executable (`compile.ts`). Where it cannot, a shell script, that file and Deno become an executable
 * that unpacks itself (`self_extracting.ts`, `unpack.sh`). Both run the same file with the same
 * permissions (`permissions.ts`), which are also those of `deno task start`, and keep their memory
 * small in the same way (`memory.ts`). The playground's page has a bundle and a task of its own
 * (`bundle_page.ts`). The build refuses to know what the program does.
 */
export { type Build, buildExecutable, type BuildOptions } from "./build_executable.ts";
export { executableName, type Target, targets } from "./target.ts";
