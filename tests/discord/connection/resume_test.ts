import assert from "node:assert/strict";
import type { ShardSession } from "../../../src/discord/connection/mod.ts";
import { connectBot, gatewayCount, KeptSessions, openGuild, pong } from "./_connected_bot.ts";

Deno.test("A new process resumes: no IDENTIFY, and the press between the two is answered", async () => {
  await using guild = await openGuild();
  const sessions = new KeptSessions();
  await using old = await connectBot(guild.discord, { sessions });
  await old.connection.ready;
  assert.equal((await guild.ann.slash("ping")).ok, true);
  await sessions.save(await old.connection.stop());
  assert.equal(sessions.kept?.length, 1);
  const close = guild.discord.gatewayLog.find(({ event }) => event === "close");
  assert.deepEqual([close?.code, close?.by], [3000, "client"]);

  const invocation = guild.ann.click("Press");
  await using young = await connectBot(guild.discord, { sessions });
  assert.equal(await young.connection.ready, "ready");
  assert.equal((await invocation).ok, true);
  assert.deepEqual([old.interactions.length, young.interactions.length], [1, 1]);
  assert.equal(gatewayCount(guild.discord, "identify"), 1, "the first process's");
  assert.deepEqual([young.count("resume"), young.count("identify")], [1, 0]);
  assert.deepEqual([sessions.kept, sessions.clears], [null, 1], "nobody else takes it up");
});

Deno.test("What arrives after stop is called goes to the next process, not lost and not twice", async () => {
  await using guild = await openGuild();
  const sessions = new KeptSessions();
  await using old = await connectBot(guild.discord, { sessions });
  await old.connection.ready;
  const stopped = old.connection.stop();
  const presses = Promise.all(Array.from({ length: 5 }, () => guild.ann.slash("ping")));
  await sessions.save(await stopped);
  await using young = await connectBot(guild.discord, { sessions });
  assert.ok((await presses).every(({ ok }) => ok));
  assert.equal(old.interactions.length + young.interactions.length, 5);
});

Deno.test("What was received before stop can still be answered after it", async () => {
  await using guild = await openGuild();
  const isStopped = Promise.withResolvers<void>();
  await using bot = await connectBot(guild.discord, {
    onInteraction: async (interaction, { messaging }) => {
      await isStopped.promise;
      await pong({ messaging }, interaction);
    },
  });
  await bot.connection.ready;
  const invocation = guild.ann.slash("ping");
  await guild.discord.waitUntil(() => bot.interactions.length === 1);
  await bot.connection.stop();
  isStopped.resolve();
  assert.equal((await invocation).ok, true);
});

Deno.test("A saved session that Discord no longer knows is replaced by a new one", async () => {
  await using guild = await openGuild();
  const sessions = new KeptSessions();
  await using old = await connectBot(guild.discord, { sessions });
  await old.connection.ready;
  await sessions.save(await old.connection.stop());
  guild.discord.faults.gateway.forgetSessions();
  await using young = await connectBot(guild.discord, { sessions });
  assert.equal(await young.connection.ready, "ready");
  assert.deepEqual([young.count("resume"), young.count("identify")], [1, 1]);
  assert.equal((await guild.ann.slash("ping")).ok, true);
});

Deno.test("With a saved session it starts though the REST API is away", async () => {
  await using guild = await openGuild();
  const sessions = new KeptSessions();
  await using old = await connectBot(guild.discord, { sessions });
  await old.connection.ready;
  await sessions.save(await old.connection.stop());
  const fault = guild.discord.faults.rest.add({ routeClass: "gatewayBot" }, {
    kind: "status",
    status: 500,
  });
  await using young = await connectBot(guild.discord, { sessions });
  assert.equal(await young.connection.ready, "ready");
  fault.remove();
  assert.equal((await guild.ann.slash("ping")).ok, true);
});

Deno.test("Two processes on one token: both hear the press, one answers, the other is told", async () => {
  await using guild = await openGuild();
  await using one = await connectBot(guild.discord);
  await one.connection.ready;
  await using two = await connectBot(guild.discord);
  await two.connection.ready;
  const outcome = await guild.ann.slash("ping");
  assert.equal(outcome.ok, true);
  await guild.discord.waitUntil(() => one.answers.length + two.answers.length === 2);
  const reasons = [...one.answers, ...two.answers].map((sent) => sent.ok || sent.reason);
  assert.deepEqual(reasons.toSorted(), ["already_answered", true]);
  assert.deepEqual([...one.logged, ...two.logged], []);
});

Deno.test("Several shards: each resumes its own session, or identifies in its turn", async () => {
  await using guild = await openGuild({ limits: { identifyWindowMs: 40 } });
  const forgotten = (shardId: number): ShardSession => ({
    shardId,
    totalShards: 3,
    sessionId: `s${shardId}`,
    sequence: 1,
    resumeUrl: guild.discord.gatewayUrl,
  });
  const sessions = new KeptSessions([0, 1, 2].map(forgotten));
  await using bot = await connectBot(guild.discord, { sessions });
  assert.equal(await bot.connection.ready, "ready");
  assert.deepEqual([bot.count("resume"), bot.count("identify")], [3, 3]);
  assert.equal(
    gatewayCount(guild.discord, "invalidSession"),
    3,
    "of the resumes; no IDENTIFY too soon",
  );
  assert.equal(guild.discord.connectedSessions, 3);
  assert.equal((await guild.ann.slash("ping")).ok, true);
  assert.equal(bot.interactions.length, 1);
  const kept = await bot.connection.stop();
  assert.deepEqual(kept.map(({ shardId, totalShards }) => [shardId, totalShards]), [
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
});

Deno.test("Saved sessions that are not one of each shard are not used", async () => {
  await using guild = await openGuild();
  const half = { shardId: 0, totalShards: 2, sessionId: "s", sequence: 1, resumeUrl: "ws://x" };
  await using bot = await connectBot(guild.discord, { sessions: new KeptSessions([half]) });
  assert.equal(await bot.connection.ready, "ready");
  assert.deepEqual([bot.count("resume"), bot.count("identify")], [0, 1]);
});
