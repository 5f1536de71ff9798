import assert from "node:assert/strict";
import { permissionFlags, permissionSets } from "../../src/build/permissions.ts";
import { variables } from "../../src/config.ts";

Deno.test("permissions: deno.json has exactly the sets of permissions.ts", async () => {
  const text = await Deno.readTextFile(new URL("../../deno.json", import.meta.url));
  assert.deepEqual(JSON.parse(text).permissions, permissionSets);
});

Deno.test("permissions: an executable has those of the start task, as flags", () => {
  assert.deepEqual(permissionFlags("x86_64-unknown-linux-gnu"), [
    "--no-prompt",
    "--allow-net",
    "--allow-read=/",
    "--allow-write=/",
    `--allow-env=${Object.keys(variables).join(",")}`,
    "--ignore-env",
    "--deny-run",
    "--deny-ffi",
    "--deny-sys",
    "--deny-import",
  ]);
});

Deno.test("permissions: on Windows no folder has all files in it", () => {
  const flags = permissionFlags("x86_64-pc-windows-msvc");
  assert.deepEqual(flags.slice(1, 4), ["--allow-net", "--allow-read", "--allow-write"]);
});
