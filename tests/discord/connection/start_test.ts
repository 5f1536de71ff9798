import assert from "node:assert/strict";
import {
  connectBot,
  type ConnectedBot,
  KeptSessions,
  openGuild,
  type PingGuild,
} from "./_connected_bot.ts";

async function assertComesUp({ ann }: PingGuild, bot: ConnectedBot): Promise<void> {
  assert.equal(await bot.connection.ready, "ready");
  assert.equal((await ann.slash("ping")).ok, true);
  assert.deepEqual(bot.fatals, []);
}

/** The start and the end of one outage, and nothing between. */
function assertOneOutage(bot: ConnectedBot): void {
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn", "info"]);
  assert.match(bot.logged[1]?.message ?? "", /is back after \d+ ms/);
}

Deno.test("Discord answers 503 at the start: asked again, a few times, until it is back", async () => {
  await using guild = await openGuild();
  const fault = guild.discord.faults.rest.add({ routeClass: "gatewayBot" }, {
    kind: "status",
    status: 503,
  });
  await using bot = await connectBot(guild.discord);
  await new Promise((resolve) => setTimeout(resolve, 700));
  assert.equal(bot.connection.state, "connecting");
  assert.ok(fault.hits >= 3 && fault.hits <= 12, `${fault.hits} requests in 700 ms`);
  fault.remove();
  await assertComesUp(guild, bot);
  assertOneOutage(bot);
});

Deno.test("No network at the start: tried again until there is one", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.refuse();
  guild.discord.faults.gateway.refuse();
  await using bot = await connectBot(guild.discord);
  await guild.discord.waitUntil(() => bot.count("rest_call") >= 5);
  guild.discord.faults.clear();
  await assertComesUp(guild, bot);
  assert.equal(bot.count("identify"), 1);
  assertOneOutage(bot);
});

Deno.test("Discord hangs at the start: each request has its deadline", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.add({ routeClass: "gatewayBot", times: 2 }, { kind: "hang" });
  await using bot = await connectBot(guild.discord, { timings: { requestMs: 100 } });
  await assertComesUp(guild, bot);
});

Deno.test("A 429 at the start is waited for", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.add({ routeClass: "gatewayBot", times: 1 }, {
    kind: "rateLimit",
    shape: "global",
    retryAfterMs: 100,
  });
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  assert.equal(bot.count("rest_call"), 2);
  await assertComesUp(guild, bot);
});

Deno.test("The start asks for the gateway once, and identifies once", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  const asked = guild.discord.calls.filter(({ path }) => path === "/gateway/bot");
  assert.deepEqual([asked.length, bot.count("identify"), bot.count("connecting")], [1, 1, 1]);
  assert.equal(bot.connection.identifiesLeft, 999);
  assert.deepEqual(bot.logged, []);
});

Deno.test("Saved sessions that cannot be read, or not in time, cost an IDENTIFY and a line", async () => {
  const broken = new KeptSessions();
  broken.load = () => Promise.reject(new Error("the store is away"));
  const slow = new KeptSessions();
  slow.load = () => new Promise(() => {});
  for (const sessions of [broken, slow]) {
    await using guild = await openGuild();
    await using bot = await connectBot(guild.discord, { sessions, timings: { sessionsMs: 50 } });
    await assertComesUp(guild, bot);
    assert.equal(bot.count("identify"), 1);
    assert.deepEqual(bot.logged.map(({ level }) => level), ["warn"]);
  }
});

Deno.test("Stopping while Discord is away ends at once and leaves nothing", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.refuse();
  const bot = await connectBot(guild.discord, { timings: { reconnectMs: 60_000 } });
  await guild.discord.waitUntil(() => bot.logged.length > 0);
  const started = performance.now();
  assert.deepEqual(await bot.connection.stop(), []);
  await bot[Symbol.asyncDispose]();
  assert.equal(await bot.connection.ready, "stopped");
  assert.ok(performance.now() - started < 200);
});
