import { parseArgs } from "node:util";

const flags = {
  host: { type: "string" },
  json: { type: "boolean" },
  repair: { type: "boolean" },
  force: { type: "boolean" },
  unchecked: { type: "boolean" },
  guild: { type: "string" },
  apply: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  licences: { type: "boolean" },
} as const;

/** A flag that some command takes. */
export type Flag = "host" | "json" | "repair" | "force" | "unchecked" | "guild" | "apply";

/** The values of the flags on a command line. */
export type Flags = ReturnType<typeof parse>["values"];

/** How a command is written. */
export interface CommandForm {
  readonly name: string;
  /** How the usage names what the command needs: a file, or a URL; null if it needs nothing. */
  readonly file: "FILE" | "REDIS_URL" | null;
  readonly flags: readonly Flag[];
  readonly about: string;
}

/** A valid command line. */
export interface CommandLine<Command> {
  readonly command: Command;
  /** Or the URL. Empty if the command needs none. */
  readonly file: string;
  readonly flags: Flags;
}

/** The command line is wrong; the message says where. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Reads arguments. Without a command, the first one of the table is run.
 *
 * @throws {UsageError}
 */
export function readCommandLine<Command extends CommandForm>(
  args: readonly string[],
  commands: readonly Command[],
): CommandLine<Command> {
  const { values, positionals } = parse(args);
  const [name = commands[0]?.name, ...files] = positionals;
  const command = commands.find((known) => known.name === name);
  if (!command) throw new UsageError(`Cannot run "${name}": no such command`);
  const expected = command.file === null ? 0 : 1;
  if (files.length !== expected) {
    throw new UsageError(
      expected === 1
        ? `${name} needs one ${command.file === "FILE" ? "file" : command.file}`
        : `${name} takes no "${files[0]}"`,
    );
  }
  const unknown = Object.keys(values).find((flag) => !takes(command, flag));
  if (unknown) throw new UsageError(`${name} takes no --${unknown}`);
  return { command, file: files[0] ?? "", flags: values };
}

/** One line per command: how to type it, and what it does. */
export function usageOf(program: string, commands: readonly CommandForm[]): string {
  const lines = commands.map(({ name, file, flags, about }) => {
    const parts = [program, name, file ?? [], flags.map((flag) => `[${shown(flag)}]`)].flat();
    return [parts.join(" "), about] as const;
  });
  const width = Math.max(...lines.map(([line]) => line.length));
  return lines.map(([line, about]) => `  ${line.padEnd(width)}  ${about}\n`).join("");
}

function shown(flag: Flag): string {
  if (flag === "guild") return "--guild ID";
  return flag === "host" ? "--host ADDRESS" : `--${flag}`;
}

function takes({ flags }: CommandForm, flag: string): boolean {
  return ["help", "version", "licences"].includes(flag) ||
    (flags as readonly string[]).includes(flag);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: flags });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
