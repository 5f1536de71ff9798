import assert from "node:assert/strict";
import { startEmulator } from "../../src/emulator/mod.ts";

Deno.test("a taken port leaves nothing behind", async () => {
  await using first = await startEmulator();
  const port = Number(new URL(first.restUrl).port);
  await assert.rejects(startEmulator({ port }), Deno.errors.AddrInUse);
});

Deno.test("waiting fails when the emulator stops", async () => {
  const discord = await startEmulator();
  const failed = assert.rejects(
    discord.waitForBot(),
    /The emulator stopped, waiting for a bot/,
  );
  await discord[Symbol.asyncDispose]();
  await failed;
});

Deno.test("the log of calls is bounded, counters are not", async () => {
  await using discord = await startEmulator({ maxCalls: 2 });
  for (let count = 0; count < 5; count++) {
    const response = await fetch(`${discord.restUrl}/v10/gateway`);
    await response.body?.cancel();
  }
  assert.equal(discord.calls.length, 2);
  assert.equal(discord.counters.byStatus[401], 5);
});
