import { variables } from "../config.ts";

/**
 * What the program may do. Hosts and DATA_DIR come when it runs, so net, read and write are open. Of
 * the environment it sees its own variables; whatever else a dependency asks for is not set. It runs
 * no programs, loads no libraries and no code, and asks the machine nothing. Nobody is prompted.
 */
export const permissionFlags: readonly string[] = [
  "--no-prompt",
  "--allow-net",
  "--allow-read",
  "--allow-write",
  `--allow-env=${Object.keys(variables).join(",")}`,
  "--ignore-env",
  "--deny-run",
  "--deny-ffi",
  "--deny-sys",
  "--deny-import",
];

/** Nothing that lies around where it runs has a say: no settings, no packages, no downloads. */
export const isolationFlags: readonly string[] = [
  "--no-config",
  "--no-lock",
  "--no-remote",
  "--no-npm",
  "--cached-only",
];
