import assert from "node:assert/strict";
import type { Emulator } from "../../../src/emulator/mod.ts";
import { FrozenRelay } from "./_frozen_relay.ts";
import {
  connectBot,
  type ConnectedBot,
  gatewayCount,
  KeptSessions,
  openGuild,
  type PingGuild,
} from "./_connected_bot.ts";

/** Loses the connection, presses while it is lost, and waits until that was answered. */
async function lose(guild: PingGuild, bot: ConnectedBot, how: (discord: Emulator) => void) {
  await bot.connection.ready;
  const before = guild.discord.gatewayConnects;
  how(guild.discord);
  const outcome = await guild.ann.slash("ping");
  assert.equal(outcome.ok, true, "the press was answered");
  assert.equal(bot.connection.state, "ready");
  assert.equal(guild.discord.connectedSessions, 1);
  return guild.discord.gatewayConnects - before;
}

const resumable: readonly [string, (discord: Emulator) => void][] = [
  ["a cut without a close frame", (discord) => discord.faults.gateway.cut()],
  ["op 7", (discord) => discord.faults.gateway.requestReconnect()],
  ["op 9 that is resumable", (discord) => discord.faults.gateway.invalidateSessions(true)],
  ["close code 4000", (discord) => discord.faults.gateway.close(4000)],
  ["close code 4008", (discord) => discord.faults.gateway.close(4008)],
];

for (const [what, how] of resumable) {
  Deno.test(`After ${what} the session is resumed with one connection`, async () => {
    await using guild = await openGuild();
    await using bot = await connectBot(guild.discord);
    assert.equal(await lose(guild, bot, how), 1);
    assert.deepEqual([bot.count("identify"), bot.count("resume")], [1, 1]);
    assert.equal(bot.interactions.length, 1, "the press came once");
  });
}

const sessionEnding: readonly [string, (discord: Emulator) => void][] = [
  ["op 9 that is not resumable", (discord) => discord.faults.gateway.invalidateSessions(false)],
  ["close code 4007", (discord) => discord.faults.gateway.close(4007)],
  ["close code 4009", (discord) => discord.faults.gateway.close(4009)],
  ["close code 1000, whose session Discord has dropped", (discord) => {
    discord.faults.gateway.close(1000);
  }],
  ["a cut and a session that Discord forgot", (discord) => {
    discord.faults.gateway.forgetSessions();
    discord.faults.gateway.cut();
  }],
];

for (const [what, how] of sessionEnding) {
  Deno.test(`After ${what} a new session is opened, with one IDENTIFY`, async () => {
    await using guild = await openGuild();
    await using bot = await connectBot(guild.discord);
    await bot.connection.ready;
    how(guild.discord);
    await guild.discord.waitUntil(() => gatewayCount(guild.discord, "ready") === 2);
    assert.equal((await guild.ann.slash("ping")).ok, true);
    assert.equal(bot.count("identify"), 2);
    assert.ok(bot.count("connecting") <= 3, `${bot.count("connecting")} connects`);
  });
}

Deno.test("A zombie is left for a new connection, though it never returns the close frame", async () => {
  await using guild = await openGuild({ heartbeatIntervalMs: 60 });
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  guild.discord.faults.gateway.withhold("acks");
  await guild.discord.waitUntil(() => bot.count("resume") === 1);
  guild.discord.faults.gateway.withhold("acks", false);
  const outcome = await guild.ann.slash("ping");
  assert.equal(outcome.ok, true);
  assert.equal(guild.discord.connectedSessions, 1);
  assert.ok(bot.events.some((event) => event.kind === "lost" && event.ending === "zombie"));
  assert.equal(bot.count("identify"), 1, "the session was resumed");
  assert.equal(bot.interactions.length, 1, "one socket heard the press");
});

Deno.test("A connection through which nothing comes any more is replaced, and never heard again", async () => {
  await using guild = await openGuild({ heartbeatIntervalMs: 60 });
  const sessions = new KeptSessions();
  await using old = await connectBot(guild.discord, { sessions });
  await old.connection.ready;
  const [session] = await old.connection.stop();
  assert.ok(session);
  await using relay = new FrozenRelay(guild.discord.gatewayUrl);
  sessions.kept = [{ ...session, resumeUrl: relay.url }];
  await using bot = await connectBot(guild.discord, { sessions });
  await bot.connection.ready;
  relay.freeze();
  const invocation = guild.ann.slash("ping");
  assert.equal((await invocation).ok, true, "the press that got lost on the way is replayed");
  assert.deepEqual([relay.accepted, bot.count("resume"), bot.count("identify")], [2, 2, 0]);
  assert.equal(bot.interactions.length, 1);
  const started = performance.now();
  await bot.connection.stop();
  assert.ok(performance.now() - started < 200, "stopping does not wait for the frozen one");
});

Deno.test("Zombie after zombie is replaced with growing waits, not at once", async () => {
  await using guild = await openGuild({ heartbeatIntervalMs: 20 });
  await using bot = await connectBot(guild.discord, { timings: { stableMs: 60_000 } });
  await bot.connection.ready;
  const before = performance.now();
  guild.discord.faults.gateway.withhold("acks");
  await guild.discord.waitUntil(() => bot.count("resume") >= 5);
  // Waits of 0, 20, 40, 80 and 160 ms, halved at most by jitter, and the two beats each time.
  assert.ok(performance.now() - before > 150, "five zombies took their time");
  guild.discord.faults.gateway.withhold("acks", false);
  assert.equal((await guild.ann.slash("ping")).ok, true);
});

Deno.test("Heartbeats keep a quiet connection and measure its latency", async () => {
  await using guild = await openGuild({ heartbeatIntervalMs: 150 });
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  await guild.discord.waitUntil(() => bot.count("heartbeat") >= 2);
  assert.equal(typeof bot.connection.latencyMs, "number");
  assert.equal(guild.discord.gatewayConnects, 1);
});

Deno.test("A connection lost again and again is taken up again more and more slowly", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord, { timings: { stableMs: 60_000 } });
  await bot.connection.ready;
  const started = performance.now();
  using _closing = closeWheneverResumed(guild.discord);
  guild.discord.faults.gateway.close(4000);
  await guild.discord.waitUntil(() => bot.count("resume") >= 6);
  const tookMs = performance.now() - started;
  // 0 + 20 + 40 + 80 + 160 + 160 ms, halved at most by jitter.
  assert.ok(tookMs > 230, `six resumes in ${tookMs} ms`);
});

function closeWheneverResumed(discord: Emulator): Disposable {
  const stop = discord.on("gateway", ({ event }) => {
    if (event === "resumed") queueMicrotask(() => discord.faults.gateway.close(4000));
  });
  return { [Symbol.dispose]: stop };
}
