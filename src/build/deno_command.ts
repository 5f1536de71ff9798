/** Deno ended with an error; the message has its output. */
export class DenoCommandError extends Error {
  override readonly name = "DenoCommandError";

  constructor(readonly command: string, readonly output: string) {
    super(`Cannot run deno ${command}:\n${output.trim()}`);
  }

  /** The most useful line of the output: the first cause under the error, else the error. */
  get reason(): string {
    const lines = this.output.split("\n").map((line) => line.trim());
    const cause = lines.find((line) => line.startsWith("1: "));
    const error = lines.find((line) => line.startsWith("error: "));
    return cause?.slice("1: ".length) ?? error?.slice("error: ".length) ?? this.output.trim();
  }
}

/**
 * Runs the Deno that runs this. Resolves with what it printed.
 *
 * @throws {DenoCommandError} if it exits with anything but 0.
 */
export async function runDeno([command = "", ...args]: readonly string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [command, ...args],
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  if (!success) {
    throw new DenoCommandError(command, decoder.decode(stderr) + decoder.decode(stdout));
  }
  return decoder.decode(stdout);
}
