import { dirname } from "node:path";
import type { DiskUse } from "./store_metrics.ts";

/** The file itself, and what SQLite keeps beside it. */
const companions = ["", "-wal", "-shm"] as const;

/**
 * The size of an SQLite file with its companions, and the free space of their disk: null without the
 * permission `--allow-sys=statfs`.
 *
 * @throws {Deno.errors.NotFound} if there is no such file.
 */
export async function diskUse(path: string): Promise<DiskUse> {
  const [sizes, freeBytes] = await Promise.all([
    Promise.all(companions.map((companion) => size(path, companion))),
    free(path),
  ]);
  return { fileBytes: sizes.reduce((sum, bytes) => sum + bytes, 0), freeBytes };
}

async function size(path: string, companion: string): Promise<number> {
  try {
    return (await Deno.stat(`${path}${companion}`)).size;
  } catch (error) {
    // SQLite removes the log when its last user closes the file.
    if (companion !== "" && error instanceof Deno.errors.NotFound) return 0;
    throw error;
  }
}

async function free(path: string): Promise<number | null> {
  // A bot on Redis starts sooner without Node's file system.
  const { statfs } = await import("node:fs/promises");
  try {
    const { bavail, bsize } = await statfs(dirname(path));
    return bavail * bsize;
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) return null;
    throw error;
  }
}
