import assert from "node:assert/strict";
import {
  type CommandForm,
  readCommandLine,
  UsageError,
  usageOf,
} from "../../src/cli/command_line.ts";

const commands: readonly CommandForm[] = [
  { name: "start", file: null, flags: [], about: "run" },
  { name: "restore", file: "FILE", flags: ["force"], about: "fill the store" },
];

function refusal(...args: string[]): string {
  try {
    readCommandLine(args, commands);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "none";
}

Deno.test("without a command the first one is run", () => {
  assert.equal(readCommandLine([], commands).command.name, "start");
});

Deno.test("a command comes with its file and its flags, in any order", () => {
  const { command, file, flags } = readCommandLine(["restore", "--force", "a.jsonl"], commands);
  assert.deepEqual([command.name, file, flags.force], ["restore", "a.jsonl", true]);
});

Deno.test("what a command does not take is refused by name", () => {
  assert.equal(refusal("dance"), 'Cannot run "dance": no such command');
  assert.equal(refusal("start", "now"), 'start takes no "now"');
  assert.equal(refusal("start", "--force"), "start takes no --force");
  assert.equal(refusal("restore"), "restore needs one file");
  assert.equal(refusal("restore", "a", "b"), "restore needs one file");
  assert.match(refusal("start", "--loud"), /--loud/);
});

Deno.test("help and the version can be asked for with any command", () => {
  assert.equal(readCommandLine(["--help"], commands).flags.help, true);
  assert.equal(readCommandLine(["-h"], commands).flags.help, true);
  assert.equal(readCommandLine(["start", "--version"], commands).flags.version, true);
});

Deno.test("the usage has a line for each command", () => {
  assert.equal(
    usageOf("x", commands),
    "  x start                   run\n  x restore FILE [--force]  fill the store\n",
  );
});
