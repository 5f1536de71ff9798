/** The notices of everything that an executable contains, which are loaded for it; null from source. */
export async function readNotices(): Promise<string | null> {
  return (await import("./licences.ts")).licences;
}
