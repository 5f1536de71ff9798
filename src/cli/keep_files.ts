import { basename, dirname, join, resolve } from "node:path";

/**
 * Gives up the permission to read and write files, except in these files and folders, which need not
 * exist yet. It cannot be taken back. For links, what they lead to is kept too.
 *
 * What the program may do at first is in `src/build/permissions.ts`. Where that has no list to take
 * "/" out of (`deno run -A`, or an executable on Windows), the permission stays as it is.
 */
export function keepFiles(paths: readonly string[]): void {
  const kept = paths.flatMap((path) => [resolve(path), realPathOf(resolve(path))]);
  // Giving up "/" would give up the same entry, but no folder below it.
  if (kept.includes("/")) return;
  for (const name of ["read", "write"] as const) {
    // Adds to the list what "/" grants already, without a prompt.
    for (const path of kept) Deno.permissions.requestSync({ name, path });
    Deno.permissions.revokeSync({ name, path: "/" });
  }
}

/** The path without links, as far as it exists. */
function realPathOf(path: string): string {
  try {
    return Deno.realPathSync(path);
  } catch (error) {
    const folder = dirname(path);
    // Anything else is for the one who opens the file to explain.
    if (!(error instanceof Deno.errors.NotFound) || folder === path) return path;
    return join(realPathOf(folder), basename(path));
  }
}
