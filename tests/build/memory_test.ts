import assert from "node:assert/strict";
import { memoryFlags } from "../../src/build/memory.ts";
import { Machine } from "./_machine.ts";
import { smallExecutable } from "./_small_executable.ts";

Deno.test("memoryFlags: V8 knows them", async () => {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...memoryFlags, "data:text/javascript,"],
  }).output();
  assert.deepEqual([code, new TextDecoder().decode(stderr)], [0, ""]);
});

Deno.test("memoryFlags: a self-extracting executable runs with them", async () => {
  // In place of Deno, what prints its arguments.
  const deno = `#!/bin/sh\n[ "$1" = --version ] || printf '%s\\n' "$@"\n`;
  await using machine = await Machine.with(await smallExecutable("", { deno }));
  const { stdout } = await machine.run([]);
  for (const flag of memoryFlags) assert.ok(stdout.split("\n").includes(flag), stdout);
});
