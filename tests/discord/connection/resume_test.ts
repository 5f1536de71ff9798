import assert from "node:assert/strict";
import type { ShardSession } from "../../../src/service/mod.ts";
import {
  connectBot,
  gatewayCount,
  KeptSessions,
  openBot,
  openGuild,
  pong,
} from "./_connected_bot.ts";

/** A guild whose bot has answered, stopped, and saved its session. */
async function openWithSession() {
  const guild = await openGuild();
  const sessions = new KeptSessions();
  await using old = await connectBot(guild, { sessions });
  await old.ping();
  await sessions.save(await old.connection.stop());
  return { ...guild, old, sessions };
}

Deno.test("A new process resumes: no IDENTIFY, and the interaction between the two is answered", async () => {
  await using guild = await openWithSession();
  const { discord, old, sessions } = guild;
  assert.equal(sessions.kept?.length, 1);
  const close = discord.gatewayLog.find(({ event }) => event === "close");
  assert.deepEqual([close?.code, close?.by], [3000, "client"]);

  const answered = guild.ann.click("Press");
  await using young = await connectBot(guild, { sessions });
  assert.equal(await young.connection.ready, "ready");
  assert.equal((await answered).ok, true);
  assert.deepEqual([old.interactions.length, young.interactions.length], [1, 1]);
  assert.equal(gatewayCount(guild, "identify"), 1, "the first process's");
  assert.deepEqual([young.count("resume"), young.count("identify")], [1, 0]);
  assert.deepEqual([sessions.kept, sessions.clears], [null, 1], "no other process resumes it");
});

Deno.test("What arrives after stop is called goes to the next process, not lost and not twice", async () => {
  await using old = await openBot();
  const stopped = old.connection.stop();
  const answered = Promise.all(Array.from({ length: 5 }, () => old.ping()));
  await using young = await connectBot(old, { sessions: new KeptSessions(await stopped) });
  await answered;
  assert.equal(old.interactions.length + young.interactions.length, 5);
});

Deno.test("What was received before stop can still be answered after it", async () => {
  const isStopped = Promise.withResolvers<void>();
  await using bot = await openBot({
    onInteraction: async (interaction, bot) => {
      await isStopped.promise;
      await pong(bot, interaction);
    },
  });
  const answered = bot.ping();
  await bot.discord.waitUntil(() => bot.interactions.length === 1);
  await bot.connection.stop();
  isStopped.resolve();
  await answered;
});

Deno.test("A saved session that Discord no longer knows is replaced by a new one", async () => {
  await using guild = await openWithSession();
  guild.discord.faults.gateway.forgetSessions();
  await using young = await connectBot(guild, { sessions: guild.sessions });
  assert.equal(await young.connection.ready, "ready");
  assert.deepEqual([young.count("resume"), young.count("identify")], [1, 1]);
  await young.ping();
});

Deno.test("With a saved session it starts though the REST API is away", async () => {
  await using guild = await openWithSession();
  const action = { kind: "status", status: 500 } as const;
  const fault = guild.discord.faults.rest.add({ routeClass: "gatewayBot" }, action);
  await using young = await connectBot(guild, { sessions: guild.sessions });
  assert.equal(await young.connection.ready, "ready");
  fault.remove();
  await young.ping();
});

Deno.test("Two processes on one token: both get the interaction, one answers, the other learns it", async () => {
  await using one = await openBot();
  await using two = await connectBot(one);
  await two.connection.ready;
  await one.ping();
  await one.discord.waitUntil(() => one.answers.length + two.answers.length === 2);
  const reasons = [...one.answers, ...two.answers].map((sent) => sent.ok || sent.reason);
  assert.deepEqual(reasons.toSorted(), ["already_answered", true]);
  const [warning, ...more] = [...one.logged, ...two.logged];
  assert.match(warning?.message ?? "", /Another process answers/);
  assert.deepEqual(more, []);
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
  await using bot = await connectBot(guild, { sessions });
  assert.equal(await bot.connection.ready, "ready");
  assert.deepEqual([bot.count("resume"), bot.count("identify")], [3, 3]);
  assert.equal(gatewayCount(guild, "invalidSession"), 3, "of the resumes; no IDENTIFY too soon");
  assert.equal(guild.discord.connectedSessions, 3);
  await bot.ping();
  assert.equal(bot.interactions.length, 1);
  const kept = await bot.connection.stop();
  assert.deepEqual(kept.map(({ shardId, totalShards }) => [shardId, totalShards]), [
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
});

Deno.test("Saved sessions that are not one of each shard are not used", async () => {
  const half = { shardId: 0, totalShards: 2, sessionId: "s", sequence: 1, resumeUrl: "ws://x" };
  await using bot = await openBot({ sessions: new KeptSessions([half]) });
  assert.deepEqual([bot.count("resume"), bot.count("identify")], [0, 1]);
});
