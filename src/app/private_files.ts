/** Writes a new file that only its owner can read, in place of one that has the name. */
export function writePrivately(path: string, text: string): void {
  removeIfThere(path);
  Deno.writeTextFileSync(path, text, { mode: 0o600, createNew: true });
}

/** Lets only the owner of a file read and write it. Nothing happens if there is no such file. */
export function makePrivateIfThere(path: string): void {
  // Windows has no such modes: a file there has the rights of its folder.
  if (Deno.build.os !== "windows") ifThere(() => Deno.chmodSync(path, 0o600));
}

/** What a file says; null if there is no such file. */
export function readIfThere(path: string): string | null {
  return ifThere(() => Deno.readTextFileSync(path));
}

/** Removes a file. Nothing happens if there is no such file. */
export function removeIfThere(path: string): void {
  ifThere(() => Deno.removeSync(path));
}

function ifThere<Result>(task: () => Result): Result | null {
  try {
    return task();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
