import { variables } from "../config.ts";
import { isWindows, type Target } from "./target.ts";

/** A permission as deno.json writes it: all of it, a list, or a list and what becomes of the rest. */
type Permission =
  | true
  | readonly string[]
  | { readonly deny: true }
  | { readonly allow: readonly string[]; readonly ignore: true };

type PermissionSet = Readonly<Record<string, Permission>>;

/** What no way of running the program needs, denied rather than asked for on a terminal. */
const denied = {
  run: { deny: true },
  ffi: { deny: true },
  sys: { deny: true },
  import: { deny: true },
} as const;

/** Every command, from source or as an executable. */
const start = {
  // Discord names the gateway's host while the bot runs, and the store's is a setting.
  net: true,
  // DATA_DIR and FILE are known only when the program runs, so it gives up everything else by itself
  // before it opens anything (`src/cli/keep_files.ts`). Deno lets go of a folder only if it stands in
  // a list, hence "/" and not true. Deno itself reads what TLS needs: that takes no permission.
  read: ["/"],
  write: ["/"],
  // Whatever else a package asks for counts as not set.
  env: { allow: Object.keys(variables), ignore: true },
  ...denied,
} as const satisfies PermissionSet;

/** What each permission set of deno.json has to be, with the reason where it is wide. */
export const permissionSets = {
  start,
  // Nothing is kept on the disk. --host may name any address, so net is open.
  play: { net: true, env: start.env, ...denied },
  build: {
    // The output, and the Deno that goes into it, may be anywhere.
    read: true,
    write: true,
    // It runs Deno, git and esbuild. Where Deno and esbuild are depends on how they were installed.
    run: true,
    // What it runs inherits the whole environment; it reads none of it itself.
    env: { allow: [], ignore: true },
  },
  miniredis: {
    // The path of a Unix socket is an argument, and so is that of the file. It listens on 127.0.0.1.
    net: true,
    env: ["MINIREDIS_PASSWORD"],
    read: true,
    write: true,
  },
  emulator: { net: ["127.0.0.1"] },
  // Tests run redis-server, chromium and executables, in temporary folders and on Unix sockets.
  test: { net: true, env: true, read: true, write: true, run: true, sys: true },
} as const satisfies Readonly<Record<string, PermissionSet>>;

/** The permissions of {@linkcode start} as flags of `deno run` and `deno compile`. */
export function permissionFlags(target: Target): readonly string[] {
  // On Windows there is no one folder that has all files in it, so there the executable keeps them.
  const files = isWindows(target) ? { read: true, write: true } as const : {};
  return [
    "--no-prompt",
    ...Object.entries<Permission>({ ...start, ...files }).flatMap(([name, permission]) =>
      flagsOf(name, permission)
    ),
  ];
}

function flagsOf(name: string, permission: Permission): readonly string[] {
  if (permission === true) return [`--allow-${name}`];
  if ("deny" in permission) return [`--deny-${name}`];
  if ("ignore" in permission) return [`--allow-${name}=${permission.allow}`, `--ignore-${name}`];
  return [`--allow-${name}=${permission}`];
}

/** Keeps Deno from using settings and packages of the folder it runs in, and from downloading any. */
export const isolationFlags: readonly string[] = [
  "--no-config",
  "--no-lock",
  "--no-remote",
  "--no-npm",
  "--cached-only",
];
