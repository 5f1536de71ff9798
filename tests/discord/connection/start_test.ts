import assert from "node:assert/strict";
import {
  connectBot,
  type ConnectedBot,
  KeptSessions,
  openBot,
  openGuild,
} from "./_connected_bot.ts";

/** The start and the end of one outage, and nothing between. */
async function assertOneOutage(bot: ConnectedBot): Promise<void> {
  await bot.ping();
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn", "info"]);
  assert.match(bot.logged[1]?.message ?? "", /is back after \d+ ms/);
}

Deno.test("A bot connects, answers a command and a button, and stops without leaving anything", async () => {
  await using bot = await openBot();
  assert.equal(bot.connection.state, "ready");
  const asked = bot.discord.calls.filter(({ path }) => path === "/gateway/bot");
  assert.deepEqual([asked.length, bot.count("identify"), bot.count("connecting")], [1, 1, 1]);
  assert.equal(bot.connection.identifiesLeft, 999);
  await bot.ping();
  await bot.ann.waitFor("pong");
  await bot.ann.click("Press");
  await bot.ann.waitFor("pressed");
  await bot.discord.waitUntil(() => bot.answers.length === 2);
  assert.deepEqual(bot.answers.map(({ ok }) => ok), [true, true]);
  assert.equal((await bot.connection.stop()).length, 1);
  assert.equal(bot.connection.state, "stopped");
  assert.deepEqual(bot.logged, []);
});

Deno.test("Discord answers 503 at the start: asked again, a few times, until it is back", async () => {
  await using guild = await openGuild();
  const action = { kind: "status", status: 503 } as const;
  const fault = guild.discord.faults.rest.add({ routeClass: "gatewayBot" }, action);
  await using bot = await connectBot(guild, { timings: { retryMs: 5, reconnectMs: 5 } });
  // Only time shows that it does not ask too often.
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(bot.connection.state, "connecting");
  assert.ok(fault.hits >= 3 && fault.hits <= 15, `${fault.hits} requests in 300 ms`);
  fault.remove();
  await assertOneOutage(bot);
});

Deno.test("No network at the start: tried again until there is one", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.refuse();
  guild.discord.faults.gateway.refuse();
  await using bot = await connectBot(guild);
  await guild.discord.waitUntil(() => bot.count("rest_call") >= 5);
  guild.discord.faults.clear();
  await assertOneOutage(bot);
  assert.equal(bot.count("identify"), 1);
});

Deno.test("Discord hangs at the start: each request has its deadline", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.add({ routeClass: "gatewayBot", times: 2 }, { kind: "hang" });
  await using bot = await connectBot(guild, { timings: { requestMs: 100 } });
  await bot.ping();
});

Deno.test("A 429 at the start is waited for", async () => {
  await using guild = await openGuild();
  const action = { kind: "rateLimit", shape: "global", retryAfterMs: 100 } as const;
  guild.discord.faults.rest.add({ routeClass: "gatewayBot", times: 1 }, action);
  await using bot = await connectBot(guild);
  assert.equal(await bot.connection.ready, "ready");
  assert.equal(bot.count("rest_call"), 2);
});

Deno.test("Saved sessions that cannot be read, or not in time, cost an IDENTIFY and a log line", async () => {
  const broken = new KeptSessions();
  broken.load = () => Promise.reject(new Error("the store is away"));
  const slow = new KeptSessions();
  slow.load = () => new Promise(() => {});
  for (const sessions of [broken, slow]) {
    await using bot = await openBot({ sessions, timings: { sessionsMs: 50 } });
    await bot.ping();
    assert.equal(bot.count("identify"), 1);
    assert.deepEqual(bot.logged.map(({ level }) => level), ["warn"]);
  }
});

Deno.test("Stopping while Discord is away ends at once and leaves nothing", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.refuse();
  const bot = await connectBot(guild, { timings: { reconnectMs: 60_000 } });
  await guild.discord.waitUntil(() => bot.logged.length > 0);
  const started = performance.now();
  assert.deepEqual(await bot.connection.stop(), []);
  await bot[Symbol.asyncDispose]();
  assert.equal(await bot.connection.ready, "stopped");
  assert.ok(performance.now() - started < 200);
});
