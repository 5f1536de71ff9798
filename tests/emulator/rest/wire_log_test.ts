import assert from "node:assert/strict";
import { startSession } from "../_emulator_session.ts";

Deno.test("each request is one line of JSON, without anything that grants access", async () => {
  const wireLog = await Deno.makeTempFile();
  const tokens: string[] = [];
  {
    await using session = await startSession({ wireLog });
    const { ann, bot, discord } = session;
    tokens.push(discord.token);
    bot.onInteraction(async (i) => {
      tokens.push(i.token);
      await bot.callback(i, { type: 4, data: { content: "hi" } }, "?with_response=true");
      await bot.webhook(i, "PATCH", "@original", { content: "there" });
    });
    await ann.slash("ping");
    await ann.waitFor("there");
  }
  const text = await Deno.readTextFile(wireLog);
  await Deno.remove(wireLog);
  for (const token of tokens) assert.ok(!text.includes(token));
  assert.ok(!/authorization/i.test(text));
  const lines = text.trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(Object.keys(lines[1]), [
    "method",
    "path",
    "query",
    "body",
    "status",
    "response",
  ]);
  assert.match(lines[1].path, /^\/interactions\/\d+\/\{token\}\/callback$/);
  assert.deepEqual(lines[1].query, { with_response: "true" });
  assert.match(lines[2].path, /^\/webhooks\/\d+\/\{token\}\/messages\/@original$/);
  assert.deepEqual([lines[2].method, lines[2].status, lines[2].response.content], [
    "PATCH",
    200,
    "there",
  ]);
});
