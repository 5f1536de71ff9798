import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readPort } from "../../src/emulator/main.ts";

const mainFile = fileURLToPath(new URL("../../src/emulator/main.ts", import.meta.url));

Deno.test("a port is a number up to 65535", () => {
  assert.equal(readPort([]), 8799);
  assert.equal(readPort(["--port", "0"]), 0);
  for (const port of ["65536", "-1", "web", "1.5"]) {
    assert.throws(() => readPort([`--port=${port}`]), RangeError);
  }
});

/** Starts the emulator as its task does, and reads what it prints. */
async function startProcess() {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-P=emulator", "--no-check", mainFile, "--port", "0"],
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let greeting = "";
  while (!greeting.includes("/screen")) greeting += (await lines.read()).value ?? "";
  const word = (name: string) => new RegExp(`^ +${name} +(\\S+)`, "m").exec(greeting)?.[1] ?? "";
  return { child, lines, word };
}

Deno.test("it runs alone, prints its addresses, and stops at SIGTERM", async () => {
  const { child, lines, word } = await startProcess();
  const headers = { authorization: `Bot ${word("token")}` };
  const me = await fetch(`${word("REST")}/v10/users/@me`, { headers });
  assert.equal((await me.json()).bot, true);
  const state = await (await fetch(`${word("control")}/state`)).json();
  assert.deepEqual(state.guilds[0].channels.map((channel: { name: string }) => channel.name), [
    "bar",
    "snug",
    "garden",
  ]);
  assert.equal(state.guilds[0].members.length, 4);
  child.kill("SIGTERM");
  assert.equal((await child.status).code, 0);
  await lines.cancel();
});
