import assert from "node:assert/strict";
import type { RestAction } from "../../../src/emulator/mod.ts";
import {
  connectBot,
  type ConnectedBot,
  KeptSessions,
  openBot,
  openGuild,
} from "./_connected_bot.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";

const test = sideBySide("a start meets what may go wrong");

/** The start and the end of one outage, and nothing between. */
async function assertOneOutage(bot: ConnectedBot): Promise<void> {
  await bot.ping();
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn", "info"]);
  assert.match(bot.logged[1]?.message ?? "", /is back after \d+ ms/);
}

test("A bot connects, answers a command and a button, and stops without leaving anything", async () => {
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

test("Discord answers 503 at the start: asked again, a few times, until it is back", async () => {
  await using guild = await openGuild();
  const action = { kind: "status", status: 503 } as const;
  const fault = guild.discord.faults.rest.add({ routeClass: "gatewayBot" }, action);
  await using bot = await connectBot(guild, { timings: { retryMs: 5, reconnectMs: 5 } });
  const began = performance.now();
  // Only time shows that it does not ask too often.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await guild.discord.waitUntil(() => fault.hits >= 3);
  const ms = performance.now() - began;
  assert.equal(bot.connection.state, "connecting");
  assert.ok(fault.hits <= ms / 20, `${fault.hits} requests in ${ms} ms`);
  fault.remove();
  await assertOneOutage(bot);
});

const refusals: readonly [string, RestAction, RegExp][] = [
  [
    "Cloudflare's 429",
    { kind: "status", status: 429, html: true },
    /: status 429, with a page that is not from Discord's API; trying again .* next at [\d:]{8}Z$/,
  ],
  ["a 403 page", { kind: "status", status: 403, html: true }, /: status 403, with a page/],
  ["a proxy's 401 page", { kind: "status", status: 401, html: true }, /: status 401, with a page/],
  ["a proxy's 200 page", { kind: "status", status: 200, html: true }, /: status 200, with a page/],
  ["a 502 page", { kind: "status", status: 502, html: true }, /: status 502, with a page/],
  ["a code", { kind: "status", status: 403, code: 40333 }, /: status 403, code 40333; /],
  ["another server", { kind: "status", status: 404 }, /: status 404: look at DISCORD_API_URL/],
];

for (const [what, action, wanted] of refusals) {
  test(`Discord refuses the start with ${what}: one line says so, and what is the case`, async () => {
    await using guild = await openGuild();
    const fault = guild.discord.faults.rest.add({ routeClass: "gatewayBot" }, action);
    await using bot = await connectBot(guild, { timings: { reconnectMs: 5 } });
    await guild.discord.waitUntil(() => fault.hits >= 3);
    assert.equal(bot.logged.length, 1);
    const [{ level, message } = { level: "info", message: "" }] = bot.logged;
    assert.equal(level, "warn");
    assert.match(message, wanted);
    assert.match(bot.connection.trouble ?? "", wanted);
    assert.equal(bot.connection.state, "connecting");
    fault.remove();
    await assertOneOutage(bot);
    assert.equal(bot.connection.trouble, null);
    const written = JSON.stringify(bot.logged);
    for (const secret of ["<html>", "upstream", guild.discord.token]) {
      assert.ok(!written.includes(secret), secret);
    }
  });
}

test("Discord asks for an hour at the start: it is left alone, and the line says until when", async () => {
  await using guild = await openGuild();
  const hour = 3_600_000;
  const action = { kind: "status", status: 429, html: true, retryAfterMs: hour } as const;
  const fault = guild.discord.faults.rest.add({ routeClass: "gatewayBot" }, action);
  const now = Date.parse("2026-01-01T20:00:00Z");
  await using bot = await connectBot(guild, { clock: () => now });
  await guild.discord.waitUntil(() => bot.logged.length > 0);
  assert.match(bot.logged[0]?.message ?? "", /status 429, .*, next at 21:00:00Z$/);
  // Only time shows that it does not ask again.
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.equal(fault.hits, 1);
});

test("An API that refuses a live bot's requests is trouble too, for as long as that is new", async () => {
  await using bot = await openBot({ timings: { retryMs: 2, callbackWindowMs: 300 } });
  const page = { kind: "status", status: 403, html: true } as const;
  const fault = bot.discord.faults.rest.add({ routeClass: "callback" }, page);
  const outcome = await bot.ann.slash("ping");
  assert.equal(outcome.ok, false);
  assert.equal(bot.connection.state, "ready");
  assert.match(bot.connection.trouble ?? "", /Discord's API cannot be reached: status 403, with a/);
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn"]);
  fault.remove();
  await bot.ping();
  await bot.discord.waitUntil(() => bot.connection.trouble === null);
});

test("No network at the start: tried again until there is one", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.refuse();
  guild.discord.faults.gateway.refuse();
  await using bot = await connectBot(guild);
  await guild.discord.waitUntil(() => bot.count("rest_call") >= 5);
  assert.match(bot.connection.trouble ?? "", /: the connection is refused; trying again/);
  guild.discord.faults.clear();
  await assertOneOutage(bot);
  assert.equal(bot.count("identify"), 1);
});

test("Discord hangs at the start: each request has its deadline", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.add({ routeClass: "gatewayBot", times: 2 }, { kind: "hang" });
  await using bot = await connectBot(guild, { timings: { requestMs: 100 } });
  await bot.ping();
});

test("A 429 at the start is waited for", async () => {
  await using guild = await openGuild();
  const action = { kind: "rateLimit", shape: "global", retryAfterMs: 100 } as const;
  guild.discord.faults.rest.add({ routeClass: "gatewayBot", times: 1 }, action);
  await using bot = await connectBot(guild);
  assert.equal(await bot.connection.ready, "ready");
  assert.equal(bot.count("rest_call"), 2);
});

test("Saved sessions that cannot be read, or not in time, cost an IDENTIFY and a log line", async () => {
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

test("Stopping while Discord is away ends at once and leaves nothing", async () => {
  await using guild = await openGuild();
  guild.discord.faults.rest.refuse();
  const bot = await connectBot(guild, { timings: { reconnectMs: 60_000 } });
  await guild.discord.waitUntil(() => bot.logged.length > 0);
  const started = performance.now();
  assert.deepEqual(await bot.connection.stop(), []);
  await bot[Symbol.asyncDispose]();
  assert.equal(await bot.connection.ready, "stopped");
  // Well below the wait before the next try, however busy the machine is.
  assert.ok(performance.now() - started < 5_000);
});
