/** `ronnied`: from arguments to what they ask for, and from how it ended to an exit code. */
import { parseArgs } from "node:util";
import meta from "../deno.json" with { type: "json" };
import { ConfigError, readConfig } from "./config.ts";
import { configureLog } from "./ops/mod.ts";
import { runBot } from "./run_bot.ts";

/** As in sysexits.h: how the program was called is wrong; its settings are. */
const exitCodes = { usage: 64, config: 78 } as const;

const usage = `Ronnied, a dice game for Discord.

Usage: ronnied [start]

  start       run the bot (this is what happens without a command)

  --version   print the version
  --help      print this

Settings come from environment variables; the README lists them.
`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) return print(usage);
  if (values.version) return print(`ronnied ${meta.version}\n`);
  const [command = "start", ...rest] = positionals;
  if (command !== "start" || rest.length > 0) {
    throw new UsageError(`Cannot run "${positionals.join(" ")}": no such command`);
  }
  return await start();
}

async function start(): Promise<number> {
  const config = readConfig(Deno.env.toObject());
  configureLog({
    level: config.logLevel,
    format: config.logFormat ?? (Deno.stdout.isTerminal() ? "text" : "json"),
    write: (line) => write(Deno.stdout, line),
  });
  return await runBot(config);
}

class UsageError extends Error {
  override readonly name = "UsageError";
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, version: { type: "boolean" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function print(text: string): number {
  write(Deno.stdout, text);
  return 0;
}

function write(to: { writeSync(bytes: Uint8Array): number }, text: string): void {
  let bytes = new TextEncoder().encode(text);
  while (bytes.length > 0) bytes = bytes.subarray(to.writeSync(bytes));
}

/** Problems the caller can mend get a line and a code; anything else is a bug and shows its stack. */
function explain(error: unknown): number {
  if (error instanceof ConfigError) {
    write(Deno.stderr, error.problems.map((problem) => `${problem}\n`).join(""));
    return exitCodes.config;
  }
  if (error instanceof UsageError) {
    write(Deno.stderr, `${error.message}\n\n${usage}`);
    return exitCodes.usage;
  }
  throw error;
}

if (import.meta.main) Deno.exit(await main(Deno.args).catch(explain));
