import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { DenoCommandError } from "../../src/build/deno_command.ts";
import { executableName, targets } from "../../src/build/mod.ts";

const main = fileURLToPath(new URL("../../src/build/main.ts", import.meta.url));

Deno.test("compile: arguments it does not know are named, with what it accepts", async () => {
  const cases: [string[], number, RegExp][] = [
    [["--target", "amiga"], 64, /^--target: got "amiga"; accepts x86_64-unknown-linux-gnu, /],
    [["--kind", "draught"], 64, /^--kind: got "draught"; accepts compiled, self-extracting\n$/],
    [["--beer"], 64, /--beer/],
  ];
  for (const [args, code, message] of cases) {
    const ran = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", main, ...args],
      env: { NO_COLOR: "1" },
    }).output();
    assert.equal(ran.code, code);
    assert.match(new TextDecoder().decode(ran.stderr), message);
  }
});

Deno.test("executableName: a target that was asked for is in the name", () => {
  assert.deepEqual(targets.map(executableName), [
    "ronnied-x86_64-unknown-linux-gnu",
    "ronnied-aarch64-unknown-linux-gnu",
    "ronnied-x86_64-apple-darwin",
    "ronnied-aarch64-apple-darwin",
    "ronnied-x86_64-pc-windows-msvc.exe",
  ]);
  assert.match(executableName(null), /^ronnied(\.exe)?$/);
});

Deno.test("DenoCommandError: the reason is the first cause, else the error", () => {
  const output = `Compile program.js to ronnied
error: Writing deno compile executable to temporary file 'ronnied.tmp'

Caused by:
    0: Setting up base binary.
    1: no such host
    2: no such host
`;
  assert.equal(new DenoCommandError("compile", output).reason, "no such host");
  assert.equal(new DenoCommandError("compile", "Check\nerror: bad\n").reason, "bad");
  assert.equal(new DenoCommandError("compile", "killed\n").reason, "killed");
});
