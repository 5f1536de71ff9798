import { parseArgs } from "node:util";

const flags = {
  host: { type: "string" },
  json: { type: "boolean" },
  repair: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** A flag that some command takes. */
export type Flag = "host" | "json" | "repair" | "force";

/** What the flags of a command line say. */
export type Flags = ReturnType<typeof parse>["values"];

/** What a command may be followed by. */
export interface CommandForm {
  readonly name: string;
  /** The name of the file it needs, as in the usage; null if it needs none. */
  readonly file: "FILE" | null;
  readonly flags: readonly Flag[];
  readonly about: string;
}

/** A command line that was understood. */
export interface CommandLine<Command> {
  readonly command: Command;
  /** Empty where the command needs none. */
  readonly file: string;
  readonly flags: Flags;
}

/** The program was called in a way it does not know; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Reads arguments. Without a command the first of the table is meant.
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
      expected === 1 ? `${name} needs one file` : `${name} takes no "${files[0]}"`,
    );
  }
  const foreign = Object.keys(values).find((flag) => !takes(command, flag));
  if (foreign) throw new UsageError(`${name} takes no --${foreign}`);
  return { command, file: files[0] ?? "", flags: values };
}

/** One line per command, as a person would type it. */
export function usageOf(program: string, commands: readonly CommandForm[]): string {
  const lines = commands.map(({ name, file, flags, about }) => {
    const parts = [program, name, file ?? [], flags.map((flag) => `[${shown(flag)}]`)].flat();
    return [parts.join(" "), about] as const;
  });
  const width = Math.max(...lines.map(([line]) => line.length));
  return lines.map(([line, about]) => `  ${line.padEnd(width)}  ${about}\n`).join("");
}

function shown(flag: Flag): string {
  return flag === "host" ? "--host ADDRESS" : `--${flag}`;
}

function takes({ flags }: CommandForm, flag: string): boolean {
  return flag === "help" || flag === "version" || (flags as readonly string[]).includes(flag);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: flags });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
