import assert from "node:assert/strict";
import { connectBot, openGuild } from "./_connected_bot.ts";

Deno.test("A bot connects, answers a command and a press, and stops without leaving anything", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  assert.equal(await bot.connection.ready, "ready");
  assert.equal(bot.connection.state, "ready");
  await guild.ann.slash("ping");
  await guild.ann.waitFor("pong");
  await guild.ann.click("Press");
  await guild.ann.waitFor("pressed");
  await guild.discord.waitUntil(() => bot.answers.length === 2);
  assert.deepEqual(bot.answers.map(({ ok }) => ok), [true, true]);
  const sessions = await bot.connection.stop();
  assert.equal(sessions.length, 1);
  assert.equal(bot.connection.state, "stopped");
});
