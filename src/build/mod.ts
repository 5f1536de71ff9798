/**
 * The build: makes one executable of the program, of Deno and of nothing else. `deno task compile`
 * runs it; the program never imports it.
 *
 * First the program becomes one JavaScript file (`bundle.ts`). Then `deno compile` puts that into an
 * executable (`compile.ts`). Where it cannot, a shell script, this file and the Deno at hand become
 * one that unpacks itself (`self_extracting.ts`, `unpack.sh`). Both run the same file with the same
 * permissions (`permissions.ts`). The playground's page is bundled too, ahead of that and by a task of
 * its own (`bundle_page.ts`). It refuses to know what the program does.
 */
export { type Build, buildExecutable, type BuildOptions } from "./build_executable.ts";
export { executableName, type Target, targets } from "./target.ts";
