/** `ronnied`: from arguments to a command, and from its end to an exit code. */
import { getLogger } from "@logtape/logtape";
import { dirname, resolve } from "node:path";
import { buildInfo, readNotices, StoreUnusable } from "./app/mod.ts";
import { delay } from "./async/mod.ts";
import {
  askHealth,
  type CommandForm,
  type CommandLine,
  exitCodes,
  keepFiles,
  OutputClosed,
  print,
  printLine,
  readCommandLine,
  runBackup,
  runDoctor,
  runImport,
  runRestore,
  runStart,
  UsageError,
  usageOf,
  write,
} from "./cli/mod.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { configureLog, HttpPortUnusable, LineWriter } from "./ops/mod.ts";

/** What the program does by name. */
interface Command extends CommandForm {
  readonly usesStore: boolean;
  /** Resolves with the exit code. */
  run(config: Config, line: Omit<CommandLine<unknown>, "command">): number | Promise<number>;
}

const commands: readonly Command[] = [
  {
    name: "start",
    file: null,
    flags: [],
    usesStore: true,
    about: "run the bot; this is what happens without a command",
    run(config) {
      logTo(config);
      return runStart(config);
    },
  },
  {
    name: "play",
    file: null,
    flags: ["host"],
    usesStore: false,
    about: "play the whole bot on a web page: no token, no Redis, no account",
    async run(config, { flags: { host } }) {
      logTo(config);
      // The other commands start sooner without the page and the emulator.
      const { runPlay } = await import("./play/mod.ts");
      return await runPlay(config, host ? { hostname: host } : {});
    },
  },
  {
    name: "doctor",
    file: null,
    flags: ["json", "repair"],
    usesStore: true,
    about: "look for what is wrong with the store, and say what to do",
    run: (config, { flags: { json = false, repair = false } }) =>
      runDoctor(config, { json, repair }, printLine),
  },
  {
    name: "backup",
    file: "FILE",
    flags: [],
    usesStore: true,
    about: "write everything in the store to a file",
    run: (config, { file }) => runBackup(config, file, printLine),
  },
  {
    name: "restore",
    file: "FILE",
    flags: ["force", "unchecked"],
    usesStore: true,
    about: "fill the store from such a file; --force replaces what is there, --unchecked takes " +
      "records that cannot be read",
    run: (config, { file, flags: { force = false, unchecked = false } }) =>
      runRestore(config, file, { force, unchecked }, printLine),
  },
  {
    name: "import",
    file: "REDIS_URL",
    flags: ["guild", "apply"],
    usesStore: true,
    about: "show what the Go bot's Redis has counted for a server; --apply adds it to the store",
    run: (config, { file, flags: { guild, apply = false } }) =>
      runImport(config, file, { guild, apply }, printLine),
  },
  {
    name: "health",
    file: null,
    flags: [],
    usesStore: false,
    about: "ask the bot on this machine whether it is alive, on HTTP_PORT",
    async run({ httpPort, httpHost }) {
      const { line, exitCode } = await askHealth(httpPort, httpHost);
      printLine(line);
      return exitCode;
    },
  },
];

const usage = `Ronnied, a dice game for Discord.

${usageOf("ronnied", commands)}  ronnied --version
  ronnied --licences
  ronnied --help

play listens on 127.0.0.1, this machine alone, unless --host says otherwise.
Settings come from environment variables; docs/operations.md lists them.
`;

const sourceLicences =
  `Ronnied's licence is the file LICENSE beside its source. The packages it uses have
theirs in Deno's cache, which \`deno info\` names. An executable prints all of them.
`;

async function main(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, commands);
  if (line.flags.help) return say(usage);
  if (line.flags.version) return say(versionLine());
  if (line.flags.licences) return say(await readNotices() ?? sourceLicences);
  const read = readConfig(Deno.env.toObject());
  // Absolute, as it is shown to people: the folder that a program runs in is easily mistaken.
  const config = { ...read, dataDir: resolve(read.dataDir) };
  keepFiles(filesOf(line, config));
  return await line.command.run(config, line);
}

/** The files that a command has to read or write. */
function filesOf(
  { command, file }: CommandLine<Command>,
  { redisAddress, dataDir }: Config,
): readonly string[] {
  return [
    command.usesStore && redisAddress === null ? dataDir : [],
    // A backup is written beside the file and then takes its name.
    command.file === "FILE" ? dirname(file) : [],
  ].flat();
}

async function say(text: string): Promise<number> {
  print(text);
  // Deno keeps a program's compiled code when the first turn of its event loop is over, not before: an
  // executable says its version for that, before its first start (`src/build/unpack.sh`).
  await delay(0);
  return exitCodes.ok;
}

function versionLine(): string {
  const { version, commit, kind } = buildInfo;
  return `ronnied ${version} (${commit ?? "no commit"}, ${kind}, ${Deno.build.target})\n`;
}

const log = getLogger(["ronnied", "log"]);
const logWriter = new LineWriter(Deno.stdout, {
  onDropped: (count) =>
    log.warn("{count} log lines are lost: their reader was too slow", { count }),
});
/** How long the end of the program waits for the reader of its log. */
const flushLogMs = 1_000;

function logTo(config: Config): void {
  configureLog({
    level: config.logLevel,
    format: config.logFormat ?? (Deno.stdout.isTerminal() ? "text" : "json"),
    write: (line) => logWriter.write(line),
  });
}

/** A problem that the caller can solve gives a line and a code; anything else is a bug. */
function explain(error: unknown): number {
  if (error instanceof ConfigError) {
    write(Deno.stderr, error.problems.map((problem) => `${problem}\n`).join(""));
    const isPassing = error instanceof StoreUnusable && error.isPassing;
    return isPassing ? exitCodes.unavailable : exitCodes.config;
  }
  if (error instanceof HttpPortUnusable) {
    write(Deno.stderr, `${error.message}\n`);
    return exitCodes.unavailable;
  }
  if (error instanceof UsageError) {
    write(Deno.stderr, `${error.message}\n\n${usage}`);
    return exitCodes.usage;
  }
  if (error instanceof OutputClosed) return exitCodes.outputClosed;
  throw error;
}

if (import.meta.main) {
  const exitCode = await main(Deno.args).catch(explain);
  await logWriter.flush(flushLogMs);
  Deno.exit(exitCode);
}
