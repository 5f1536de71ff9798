import assert from "node:assert/strict";
import { openBar, startLine } from "./_line.ts";

Deno.test("A bot connects, answers a command and a press, and stops without leaving anything", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  assert.equal(await line.connection.ready, "ready");
  assert.equal(line.connection.state, "ready");
  await bar.ann.slash("ping");
  await bar.ann.waitFor("pong");
  await bar.ann.click("Press");
  await bar.ann.waitFor("pressed");
  await bar.discord.waitUntil(() => line.answers.length === 2);
  assert.deepEqual(line.answers.map(({ ok }) => ok), [true, true]);
  const sessions = await line.connection.stop();
  assert.equal(sessions.length, 1);
  assert.equal(line.connection.state, "stopped");
});
