import { transformSync } from "esbuild";

/**
 * Makes a bundle smaller, and rids it of the paths that `deno bundle` writes into it: comments, and
 * the keys under which it keeps each CommonJS module.
 *
 * `deno bundle --minify` will not do: the esbuild in Deno 2.9.6 puts a `using` variable that is used
 * once into the place of its use, where nobody disposes of it any more. The one here is newer.
 *
 * @see {@link https://github.com/evanw/esbuild/issues/4482}
 * @throws {Error} with esbuild's complaint, if that is not JavaScript.
 */
export function minify(program: string): string {
  const { code } = transformSync(program, {
    minify: true,
    format: "esm",
    target: "esnext",
    charset: "utf8",
    mangleProps: /\/npm\//,
    mangleQuoted: true,
  });
  return code;
}
