import { transformSync } from "esbuild";

/**
 * Makes a bundle smaller, and removes the paths that `deno bundle` writes into it: in comments, and as
 * the keys of modules that are evaluated when they are asked for, CommonJS and our own.
 *
 * `deno bundle --minify` is not used: the esbuild in Deno 2.9.6 inlines a `using` variable that is
 * used once, and then never disposes of it. The one here is newer.
 *
 * Nothing but ASCII is left: V8 keeps the text of a program as long as it runs, and a single other
 * character makes that two bytes for each.
 *
 * @see {@link https://github.com/evanw/esbuild/issues/4482}
 * @throws {Error} with esbuild's complaint, if that is not JavaScript.
 */
export function minify(program: string): string {
  const { code } = transformSync(program, {
    minify: true,
    format: "esm",
    target: "esnext",
    charset: "ascii",
    mangleProps: /\/npm\/|\.ts$/,
    mangleQuoted: true,
  });
  return code;
}
