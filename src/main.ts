/** `ronnied`: from arguments to what they ask for, and from how it ended to an exit code. */
import { parseArgs } from "node:util";
import { buildInfo } from "./build_info.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { askHealth, configureLog, HttpPortUnusable } from "./ops/mod.ts";
import { runPlay } from "./play.ts";
import { runBot } from "./run_bot.ts";

/** As in sysexits.h: how the program was called is wrong; what it needs is taken; its settings are. */
const exitCodes = { usage: 64, unavailable: 69, config: 78 } as const;

const usage = `Ronnied, a dice game for Discord.

Usage: ronnied [start]
       ronnied play [--host ADDRESS]
       ronnied health

  start       run the bot (this is what happens without a command)
  play        play the whole bot on a web page: no token, no Redis, no account

  health      ask the bot on this machine whether it is alive, on HTTP_PORT

  --host      where play listens; default 127.0.0.1, this machine alone
  --version   print the version
  --help      print this

Settings come from environment variables; the README lists them.
`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) return print(usage);
  if (values.version) return print(versionLine());
  const [command = "start", ...rest] = positionals;
  const run = commands.get(command);
  if (!run || rest.length > 0) {
    throw new UsageError(`Cannot run "${positionals.join(" ")}": no such command`);
  }
  const config = readConfig(Deno.env.toObject());
  logTo(config);
  return await run(config, values);
}

/** What came behind the command. */
type Flags = ReturnType<typeof parse>["values"];

const commands: ReadonlyMap<string, (config: Config, flags: Flags) => Promise<number>> = new Map([
  ["start", (config: Config) => runBot(config)],
  ["health", (config: Config) => health(config)],
  ["play", (config: Config, { host }: Flags) => runPlay(config, host ? { hostname: host } : {})],
]);

function versionLine(): string {
  const { version, commit, kind } = buildInfo;
  return `ronnied ${version} (${commit ?? "no commit"}, ${kind}, ${Deno.build.target})\n`;
}

async function health({ httpPort }: Config): Promise<number> {
  const { line, exitCode } = await askHealth(httpPort);
  print(`${line}\n`);
  return exitCode;
}

function logTo(config: Config): void {
  configureLog({
    level: config.logLevel,
    format: config.logFormat ?? (Deno.stdout.isTerminal() ? "text" : "json"),
    write: (line) => write(Deno.stdout, line),
  });
}

class UsageError extends Error {
  override readonly name = "UsageError";
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
        host: { type: "string" },
      },
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
  if (error instanceof HttpPortUnusable) {
    write(Deno.stderr, `${error.message}\n`);
    return exitCodes.unavailable;
  }
  if (error instanceof UsageError) {
    write(Deno.stderr, `${error.message}\n\n${usage}`);
    return exitCodes.usage;
  }
  throw error;
}

if (import.meta.main) Deno.exit(await main(Deno.args).catch(explain));
