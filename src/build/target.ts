/** Where an executable can run, as Deno names it. */
export const targets = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
  "x86_64-pc-windows-msvc",
] as const;

/** Where an executable can run, as Deno names it. */
export type Target = typeof targets[number];

/** Whether this names a target. */
export function isTarget(name: string): name is Target {
  return targets.some((target) => target === name);
}

/** Whether there is no POSIX shell to count on. */
export function isWindows(target: Target): boolean {
  return target.includes("windows");
}

/** The file to make: `ronnied` for this machine, and for a target that was asked for by name more. */
export function executableName(target: Target | null): string {
  if (target === null) return Deno.build.os === "windows" ? "ronnied.exe" : "ronnied";
  return `ronnied-${target}${isWindows(target) ? ".exe" : ""}`;
}
