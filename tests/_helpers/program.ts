/** The program from source, in a process of its own, with the permissions of its tasks and no more. */
import { fileURLToPath } from "node:url";
import { RunningProgram } from "./running_program.ts";

/** The top of the repository, in which it runs. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Nothing that this environment has may decide; an empty variable counts as not set. */
const unset = {
  DISCORD_TOKEN: "",
  REDIS_URL: "",
  REDIS_ADDR: "",
  REDIS_PASSWORD: "",
  HTTP_PORT: "",
  LOG_FORMAT: "",
};

/** Variables for the program. */
export type Env = Readonly<Record<string, string>>;

/** What Deno is given to run the program as `deno task start` does. */
export const program: readonly string[] = ["--no-prompt", "-P=start", "src/main.ts"];

/** Starts Deno with these arguments. */
export function spawn(deno: readonly string[], env: Env = {}): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [...deno],
    cwd: root,
    env: { ...unset, NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** Starts a task of deno.json. */
export function runTask(name: string, env: Env): RunningProgram {
  return new RunningProgram(spawn(["task", name], env));
}

/** Starts the program. */
export function runProgram(args: readonly string[], env: Env = {}): RunningProgram {
  return new RunningProgram(spawn(["run", ...program, ...args], env));
}
