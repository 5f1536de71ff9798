/** Which source is built. */
export interface SourceVersion {
  readonly version: string;
  /** Short, with `-dirty` at its end if there are uncommitted changes; null without git. */
  readonly commit: string | null;
}

/** Reads from `deno.json` and git which source is in this folder. */
export async function readSourceVersion(root: URL): Promise<SourceVersion> {
  const { version }: { version: string } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", root)),
  );
  const commit = await git(root, ["rev-parse", "--short=12", "HEAD"]);
  const changes = await git(root, ["status", "--porcelain", "--", "src", "deno.json", "deno.lock"]);
  return { version, commit: commit && commit + (changes ? "-dirty" : "") };
}

/** What git prints; null if it is not installed or this is no repository. */
async function git(root: URL, args: readonly string[]): Promise<string | null> {
  try {
    const { success, stdout } = await new Deno.Command("git", {
      args: [...args],
      cwd: root,
      stderr: "null",
    }).output();
    return success ? new TextDecoder().decode(stdout).trim() : null;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
