import assert from "node:assert/strict";
import type { Emulator } from "../../../src/emulator/mod.ts";
import { connectBot, gatewayCount, KeptSessions, openBot, openGuild } from "./_connected_bot.ts";
import { FrozenRelay } from "./_frozen_relay.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";

const test = sideBySide("a connection that is lost");

type Fault = (faults: Emulator["faults"]["gateway"]) => void;

const resumable: readonly [string, Fault][] = [
  ["a cut without a close frame", (gateway) => gateway.cut()],
  ["op 7", (gateway) => gateway.requestReconnect()],
  ["op 9 that is resumable", (gateway) => gateway.invalidateSessions(true)],
  ["close code 4000", (gateway) => gateway.close(4000)],
  ["close code 4008", (gateway) => gateway.close(4008)],
];

for (const [what, fault] of resumable) {
  test(`After ${what} the session is resumed with one connection`, async () => {
    await using bot = await openBot();
    fault(bot.discord.faults.gateway);
    await bot.ping();
    assert.equal(bot.connection.state, "ready");
    assert.deepEqual([bot.discord.gatewayConnects, bot.discord.connectedSessions], [2, 1]);
    assert.deepEqual([bot.count("identify"), bot.count("resume")], [1, 1]);
    assert.equal(bot.interactions.length, 1, "the interaction arrived once");
  });
}

const sessionEnding: readonly [string, Fault][] = [
  ["op 9 that is not resumable", (gateway) => gateway.invalidateSessions(false)],
  ["close code 4007", (gateway) => gateway.close(4007)],
  ["close code 4009", (gateway) => gateway.close(4009)],
  ["close code 1000, whose session Discord has dropped", (gateway) => gateway.close(1000)],
  ["a cut and a session that Discord forgot", (gateway) => {
    gateway.forgetSessions();
    gateway.cut();
  }],
];

for (const [what, fault] of sessionEnding) {
  test(`After ${what} a new session is opened, with one IDENTIFY`, async () => {
    await using bot = await openBot();
    fault(bot.discord.faults.gateway);
    await bot.discord.waitUntil(() => gatewayCount(bot, "ready") === 2);
    await bot.ping();
    assert.equal(bot.count("identify"), 2);
    assert.ok(bot.count("connecting") <= 3, `${bot.count("connecting")} connects`);
  });
}

test("A zombie is left for a new connection, though it never returns the close frame", async () => {
  await using bot = await openBot({ emulator: { heartbeatIntervalMs: 150 } });
  bot.discord.faults.gateway.withhold("acks");
  await bot.discord.waitUntil(() => bot.count("resume") === 1);
  bot.discord.faults.gateway.withhold("acks", false);
  await bot.ping();
  assert.equal(bot.discord.connectedSessions, 1);
  assert.ok(bot.events.some((event) => event.kind === "lost" && event.ending === "zombie"));
  assert.equal(bot.count("identify"), 1, "the session was resumed");
  assert.equal(bot.interactions.length, 1, "the interaction came over one socket");
});

test("A frozen connection is replaced, and its frames are ignored", async () => {
  await using guild = await openGuild({ heartbeatIntervalMs: 500 });
  const sessions = new KeptSessions();
  await using old = await connectBot(guild, { sessions });
  await old.connection.ready;
  const [session] = await old.connection.stop();
  assert.ok(session);
  await using relay = new FrozenRelay(guild.discord.gatewayUrl);
  sessions.kept = [{ ...session, resumeUrl: relay.url }];
  const closeMs = 60_000;
  await using bot = await connectBot(guild, { sessions, timings: { closeMs } });
  await bot.connection.ready;
  relay.freeze();
  await bot.ping();
  assert.deepEqual([relay.accepted, bot.count("resume"), bot.count("identify")], [2, 2, 0]);
  assert.equal(bot.interactions.length, 1);
  const started = performance.now();
  await bot.connection.stop();
  assert.ok(performance.now() - started < closeMs / 2, "stopping does not wait for the frozen one");
});

test("Zombie after zombie is replaced with growing waits, not at once", async () => {
  await using bot = await openBot({
    emulator: { heartbeatIntervalMs: 20 },
    timings: { stableMs: 60_000 },
  });
  const before = performance.now();
  bot.discord.faults.gateway.withhold("acks");
  await bot.discord.waitUntil(() => bot.count("resume") >= 5);
  // Waits of 0, 20, 40, 80 and 160 ms, halved at most by jitter, and two heartbeats each time.
  assert.ok(performance.now() - before > 150, "five zombies took their time");
  bot.discord.faults.gateway.withhold("acks", false);
  await bot.ping();
});

Deno.test("Heartbeats keep a quiet connection and measure its latency", async () => {
  await using bot = await openBot({ emulator: { heartbeatIntervalMs: 300 } });
  await bot.discord.waitUntil(() => bot.count("heartbeat") >= 2);
  assert.equal(typeof bot.connection.latencyMs, "number");
  assert.equal(bot.discord.gatewayConnects, 1);
});

test("A connection lost again and again is resumed with growing waits", async () => {
  await using bot = await openBot({ timings: { stableMs: 60_000 } });
  const { discord } = bot;
  const started = performance.now();
  const stopClosing = discord.on("gateway", ({ event }) => {
    if (event === "resumed") queueMicrotask(() => discord.faults.gateway.close(4000));
  });
  discord.faults.gateway.close(4000);
  await discord.waitUntil(() => bot.count("resume") >= 6);
  stopClosing();
  const tookMs = performance.now() - started;
  // 0 + 20 + 40 + 80 + 160 + 160 ms, halved at most by jitter.
  assert.ok(tookMs > 230, `six resumes in ${tookMs} ms`);
});
