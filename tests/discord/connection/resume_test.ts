import assert from "node:assert/strict";
import type { ShardSession } from "../../../src/discord/connection/mod.ts";
import { gatewayCount, KeptSessions, openBar, pong, startLine } from "./_line.ts";

Deno.test("A new process resumes: no IDENTIFY, and the press between the two is answered", async () => {
  await using bar = await openBar();
  const sessions = new KeptSessions();
  await using old = await startLine(bar.discord, { sessions });
  await old.connection.ready;
  assert.equal((await bar.ann.slash("ping")).ok, true);
  await sessions.save(await old.connection.stop());
  assert.equal(sessions.kept?.length, 1);
  const close = bar.discord.gatewayLog.find(({ event }) => event === "close");
  assert.deepEqual([close?.code, close?.by], [3000, "client"]);

  const invocation = bar.ann.click("Press");
  await using young = await startLine(bar.discord, { sessions });
  assert.equal(await young.connection.ready, "ready");
  assert.equal((await invocation).ok, true);
  assert.deepEqual([old.interactions.length, young.interactions.length], [1, 1]);
  assert.equal(gatewayCount(bar.discord, "identify"), 1, "the first process's");
  assert.deepEqual([young.count("resume"), young.count("identify")], [1, 0]);
  assert.deepEqual([sessions.kept, sessions.clears], [null, 1], "nobody else takes it up");
});

Deno.test("What arrives after stop is called goes to the next process, not lost and not twice", async () => {
  await using bar = await openBar();
  const sessions = new KeptSessions();
  await using old = await startLine(bar.discord, { sessions });
  await old.connection.ready;
  const stopped = old.connection.stop();
  const presses = Promise.all(Array.from({ length: 5 }, () => bar.ann.slash("ping")));
  await sessions.save(await stopped);
  await using young = await startLine(bar.discord, { sessions });
  assert.ok((await presses).every(({ ok }) => ok));
  assert.equal(old.interactions.length + young.interactions.length, 5);
});

Deno.test("What was received before stop can still be answered after it", async () => {
  await using bar = await openBar();
  const isStopped = Promise.withResolvers<void>();
  await using line = await startLine(bar.discord, {
    onInteraction: async (interaction, { connection }) => {
      await isStopped.promise;
      await pong(connection, interaction);
    },
  });
  await line.connection.ready;
  const invocation = bar.ann.slash("ping");
  await bar.discord.waitUntil(() => line.interactions.length === 1);
  await line.connection.stop();
  isStopped.resolve();
  assert.equal((await invocation).ok, true);
});

Deno.test("A saved session that Discord no longer knows is replaced by a new one", async () => {
  await using bar = await openBar();
  const sessions = new KeptSessions();
  await using old = await startLine(bar.discord, { sessions });
  await old.connection.ready;
  await sessions.save(await old.connection.stop());
  bar.discord.faults.gateway.forgetSessions();
  await using young = await startLine(bar.discord, { sessions });
  assert.equal(await young.connection.ready, "ready");
  assert.deepEqual([young.count("resume"), young.count("identify")], [1, 1]);
  assert.equal((await bar.ann.slash("ping")).ok, true);
});

Deno.test("With a saved session it starts though the REST API is away", async () => {
  await using bar = await openBar();
  const sessions = new KeptSessions();
  await using old = await startLine(bar.discord, { sessions });
  await old.connection.ready;
  await sessions.save(await old.connection.stop());
  const fault = bar.discord.faults.rest.add({ routeClass: "gatewayBot" }, {
    kind: "status",
    status: 500,
  });
  await using young = await startLine(bar.discord, { sessions });
  assert.equal(await young.connection.ready, "ready");
  fault.remove();
  assert.equal((await bar.ann.slash("ping")).ok, true);
});

Deno.test("Two processes on one token: both hear the press, one answers, the other is told", async () => {
  await using bar = await openBar();
  await using one = await startLine(bar.discord);
  await one.connection.ready;
  await using two = await startLine(bar.discord);
  await two.connection.ready;
  const outcome = await bar.ann.slash("ping");
  assert.equal(outcome.ok, true);
  await bar.discord.waitUntil(() => one.answers.length + two.answers.length === 2);
  const reasons = [...one.answers, ...two.answers].map((sent) => sent.ok || sent.reason);
  assert.deepEqual(reasons.toSorted(), ["already_answered", true]);
  assert.deepEqual([...one.logged, ...two.logged], []);
});

Deno.test("Several shards: each resumes its own session, or identifies in its turn", async () => {
  await using bar = await openBar({ limits: { identifyWindowMs: 40 } });
  const forgotten = (shardId: number): ShardSession => ({
    shardId,
    totalShards: 3,
    sessionId: `s${shardId}`,
    sequence: 1,
    resumeUrl: bar.discord.gatewayUrl,
  });
  const sessions = new KeptSessions([0, 1, 2].map(forgotten));
  await using line = await startLine(bar.discord, { sessions });
  assert.equal(await line.connection.ready, "ready");
  assert.deepEqual([line.count("resume"), line.count("identify")], [3, 3]);
  assert.equal(
    gatewayCount(bar.discord, "invalidSession"),
    3,
    "of the resumes; no IDENTIFY too soon",
  );
  assert.equal(bar.discord.connectedSessions, 3);
  assert.equal((await bar.ann.slash("ping")).ok, true);
  assert.equal(line.interactions.length, 1);
  const kept = await line.connection.stop();
  assert.deepEqual(kept.map(({ shardId, totalShards }) => [shardId, totalShards]), [
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
});

Deno.test("Saved sessions that are not one of each shard are not used", async () => {
  await using bar = await openBar();
  const half = { shardId: 0, totalShards: 2, sessionId: "s", sequence: 1, resumeUrl: "ws://x" };
  await using line = await startLine(bar.discord, { sessions: new KeptSessions([half]) });
  assert.equal(await line.connection.ready, "ready");
  assert.deepEqual([line.count("resume"), line.count("identify")], [0, 1]);
});
