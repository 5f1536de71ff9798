import assert from "node:assert/strict";
import { type Bar, KeptSessions, type Line, openBar, startLine } from "./_line.ts";

async function assertComesUp({ ann }: Bar, line: Line): Promise<void> {
  assert.equal(await line.connection.ready, "ready");
  assert.equal((await ann.slash("ping")).ok, true);
  assert.deepEqual(line.fatals, []);
}

/** The start and the end of one outage, and nothing between. */
function assertOneOutage(line: Line): void {
  assert.deepEqual(line.logged.map(({ level }) => level), ["warn", "info"]);
  assert.match(line.logged[1]?.message ?? "", /is back after \d+ ms/);
}

Deno.test("Discord answers 503 at the start: asked again, a few times, until it is back", async () => {
  await using bar = await openBar();
  const fault = bar.discord.faults.rest.add({ routeClass: "gatewayBot" }, {
    kind: "status",
    status: 503,
  });
  await using line = await startLine(bar.discord);
  await new Promise((resolve) => setTimeout(resolve, 700));
  assert.equal(line.connection.state, "connecting");
  assert.ok(fault.hits >= 3 && fault.hits <= 12, `${fault.hits} requests in 700 ms`);
  fault.remove();
  await assertComesUp(bar, line);
  assertOneOutage(line);
});

Deno.test("No network at the start: tried again until there is one", async () => {
  await using bar = await openBar();
  bar.discord.faults.rest.refuse();
  bar.discord.faults.gateway.refuse();
  await using line = await startLine(bar.discord);
  await bar.discord.waitUntil(() => line.count("rest_call") >= 5);
  bar.discord.faults.clear();
  await assertComesUp(bar, line);
  assert.equal(line.count("identify"), 1);
  assertOneOutage(line);
});

Deno.test("Discord hangs at the start: each request has its deadline", async () => {
  await using bar = await openBar();
  bar.discord.faults.rest.add({ routeClass: "gatewayBot", times: 2 }, { kind: "hang" });
  await using line = await startLine(bar.discord, { timings: { requestMs: 100 } });
  await assertComesUp(bar, line);
});

Deno.test("A 429 at the start is waited for", async () => {
  await using bar = await openBar();
  bar.discord.faults.rest.add({ routeClass: "gatewayBot", times: 1 }, {
    kind: "rateLimit",
    shape: "global",
    retryAfterMs: 100,
  });
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  assert.equal(line.count("rest_call"), 2);
  await assertComesUp(bar, line);
});

Deno.test("The start asks for the gateway once, and identifies once", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  const asked = bar.discord.calls.filter(({ path }) => path === "/gateway/bot");
  assert.deepEqual([asked.length, line.count("identify"), line.count("connecting")], [1, 1, 1]);
  assert.equal(line.connection.identifiesLeft, 999);
  assert.deepEqual(line.logged, []);
});

Deno.test("Saved sessions that cannot be read, or not in time, cost an IDENTIFY and a line", async () => {
  const broken = new KeptSessions();
  broken.load = () => Promise.reject(new Error("the store is away"));
  const slow = new KeptSessions();
  slow.load = () => new Promise(() => {});
  for (const sessions of [broken, slow]) {
    await using bar = await openBar();
    await using line = await startLine(bar.discord, { sessions, timings: { sessionsMs: 50 } });
    await assertComesUp(bar, line);
    assert.equal(line.count("identify"), 1);
    assert.deepEqual(line.logged.map(({ level }) => level), ["warn"]);
  }
});

Deno.test("Stopping while Discord is away ends at once and leaves nothing", async () => {
  await using bar = await openBar();
  bar.discord.faults.rest.refuse();
  const line = await startLine(bar.discord, { timings: { reconnectMs: 60_000 } });
  await bar.discord.waitUntil(() => line.logged.length > 0);
  const started = performance.now();
  assert.deepEqual(await line.connection.stop(), []);
  await line[Symbol.asyncDispose]();
  assert.equal(await line.connection.ready, "stopped");
  assert.ok(performance.now() - started < 200);
});
