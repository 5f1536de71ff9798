import assert from "node:assert/strict";
import type { Emulator } from "../../../src/emulator/mod.ts";
import { FrozenRelay } from "./_frozen_relay.ts";
import { type Bar, gatewayCount, KeptSessions, type Line, openBar, startLine } from "./_line.ts";

/** Loses the connection, presses while it is lost, and waits until that was answered. */
async function lose(bar: Bar, line: Line, how: (discord: Emulator) => void) {
  await line.connection.ready;
  const before = bar.discord.gatewayConnects;
  how(bar.discord);
  const outcome = await bar.ann.slash("ping");
  assert.equal(outcome.ok, true, "the press was answered");
  assert.equal(line.connection.state, "ready");
  assert.equal(bar.discord.connectedSessions, 1);
  return bar.discord.gatewayConnects - before;
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
    await using bar = await openBar();
    await using line = await startLine(bar.discord);
    assert.equal(await lose(bar, line, how), 1);
    assert.deepEqual([line.count("identify"), line.count("resume")], [1, 1]);
    assert.equal(line.interactions.length, 1, "the press came once");
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
    await using bar = await openBar();
    await using line = await startLine(bar.discord);
    await line.connection.ready;
    how(bar.discord);
    await bar.discord.waitUntil(() => gatewayCount(bar.discord, "ready") === 2);
    assert.equal((await bar.ann.slash("ping")).ok, true);
    assert.equal(line.count("identify"), 2);
    assert.ok(line.count("connecting") <= 3, `${line.count("connecting")} connects`);
  });
}

Deno.test("A zombie is left for a new connection, though it never returns the close frame", async () => {
  await using bar = await openBar({ heartbeatIntervalMs: 60 });
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.gateway.withhold("acks");
  await bar.discord.waitUntil(() => line.count("resume") === 1);
  bar.discord.faults.gateway.withhold("acks", false);
  const outcome = await bar.ann.slash("ping");
  assert.equal(outcome.ok, true);
  assert.equal(bar.discord.connectedSessions, 1);
  assert.ok(line.events.some((event) => event.kind === "lost" && event.ending === "zombie"));
  assert.equal(line.count("identify"), 1, "the session was resumed");
  assert.equal(line.interactions.length, 1, "one socket heard the press");
});

Deno.test("A connection through which nothing comes any more is replaced, and never heard again", async () => {
  await using bar = await openBar({ heartbeatIntervalMs: 60 });
  const sessions = new KeptSessions();
  await using old = await startLine(bar.discord, { sessions });
  await old.connection.ready;
  const [session] = await old.connection.stop();
  assert.ok(session);
  await using relay = new FrozenRelay(bar.discord.gatewayUrl);
  sessions.kept = [{ ...session, resumeUrl: relay.url }];
  await using line = await startLine(bar.discord, { sessions });
  await line.connection.ready;
  relay.freeze();
  const invocation = bar.ann.slash("ping");
  assert.equal((await invocation).ok, true, "the press that got lost on the way is replayed");
  assert.deepEqual([relay.accepted, line.count("resume"), line.count("identify")], [2, 2, 0]);
  assert.equal(line.interactions.length, 1);
  const started = performance.now();
  await line.connection.stop();
  assert.ok(performance.now() - started < 200, "stopping does not wait for the frozen one");
});

Deno.test("Zombie after zombie is replaced with growing waits, not at once", async () => {
  await using bar = await openBar({ heartbeatIntervalMs: 20 });
  await using line = await startLine(bar.discord, { timings: { stableMs: 60_000 } });
  await line.connection.ready;
  const before = performance.now();
  bar.discord.faults.gateway.withhold("acks");
  await bar.discord.waitUntil(() => line.count("resume") >= 5);
  // Waits of 0, 20, 40, 80 and 160 ms, halved at most by jitter, and the two beats each time.
  assert.ok(performance.now() - before > 150, "five zombies took their time");
  bar.discord.faults.gateway.withhold("acks", false);
  assert.equal((await bar.ann.slash("ping")).ok, true);
});

Deno.test("Heartbeats keep a quiet connection and measure its latency", async () => {
  await using bar = await openBar({ heartbeatIntervalMs: 30 });
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  await bar.discord.waitUntil(() => line.count("heartbeat") >= 3);
  assert.equal(typeof line.connection.latencyMs, "number");
  assert.equal(bar.discord.gatewayConnects, 1);
});

Deno.test("A connection lost again and again is taken up again more and more slowly", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord, { timings: { stableMs: 60_000 } });
  await line.connection.ready;
  const started = performance.now();
  using _closing = closeWheneverResumed(bar.discord);
  bar.discord.faults.gateway.close(4000);
  await bar.discord.waitUntil(() => line.count("resume") >= 6);
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
