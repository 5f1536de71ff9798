import assert from "node:assert/strict";
import { connectBot, gatewayCount, openBot, openGuild, type PingGuild } from "./_connected_bot.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";

const test = sideBySide("a gateway that is away");

/** Waits that grow from 5 to 40 ms, after an IDENTIFY to 100. */
const timings = {
  reconnectMs: 5,
  reconnectMaxMs: 40,
  identifyMaxMs: 100,
  identifyIntervalMs: 10,
};

/** For a gateway that does not say what it should. */
const shortDeadlines = { helloMs: 100, readyMs: 100 };

/**
 * Lets a fault last until something was tried this often, and for this time at least: only time shows
 * that a bot does not try too often. Resolves with how long it lasted, in milliseconds.
 */
async function lasts(ms: number, { discord }: PingGuild, isEnough: () => boolean): Promise<number> {
  const began = performance.now();
  await new Promise((resolve) => setTimeout(resolve, ms));
  await discord.waitUntil(isEnough);
  return performance.now() - began;
}

test("A gateway that refuses is tried a few times, and the session outlives it", async () => {
  await using bot = await openBot({ timings });
  bot.discord.faults.gateway.refuse();
  const tries = () => bot.count("connecting") - 1;
  const ms = await lasts(300, bot, () => tries() >= 3);
  // A wait is 40 ms in the end, halved at most by jitter.
  assert.ok(tries() <= 5 + ms / 20, `${tries()} tries in ${ms} ms`);
  // Every fourth try is an IDENTIFY; the three after the live connection and four tries are not.
  await bot.discord.waitUntil(() => bot.count("lost") % 4 === 1);
  await bot.discord.faults.gateway.accept();
  await bot.ping();
  assert.equal(gatewayCount(bot, "identify"), 1, "the old session was resumed");
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn", "info"], "two lines an outage");
  const back = bot.logged.find(({ message }) => message.includes("is back after"));
  assert.ok(Number(back?.properties.awayMs) > 200, "the end says how long");
});

test("A gateway that closes after each IDENTIFY gets few of them", async () => {
  await using guild = await openGuild();
  guild.discord.faults.gateway.closeOnIdentify({ code: 4000 });
  await using bot = await connectBot(guild, { timings });
  const identifies = () => gatewayCount(guild, "identify");
  const ms = await lasts(300, guild, () => identifies() >= 3);
  // A wait is 100 ms in the end, halved at most by jitter.
  assert.ok(identifies() <= 4 + ms / 50, `${identifies()} IDENTIFYs in ${ms} ms`);
  guild.discord.faults.gateway.closeOnIdentify(undefined);
  await bot.ping();
});

/** Lets the gateway send op 9 after each of these events, until it is called. */
function refuseSessions({ discord }: PingGuild, ...events: readonly string[]): () => void {
  return discord.on("gateway", ({ event }) => {
    if (events.includes(event)) {
      queueMicrotask(() => discord.faults.gateway.invalidateSessions(false));
    }
  });
}

test("A gateway that refuses each IDENTIFY and RESUME by op 9 is said once, and its end once", async () => {
  await using bot = await openBot({ timings });
  const { gateway } = bot.discord.faults;
  gateway.withhold("ready");
  const stop = refuseSessions(bot, "identify", "resume");
  gateway.cut();
  await bot.discord.waitUntil(() => bot.count("identify") >= 5);
  assert.match(
    bot.connection.trouble ?? "",
    /^Discord's gateway cannot be reached: it refuses the/,
  );
  assert.equal(bot.connection.state, "reconnecting");
  stop();
  gateway.withhold("ready", false);
  await bot.discord.waitUntil(() => bot.connection.trouble === null);
  await bot.ping();
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn", "info"]);
});

test("Sessions that are ended by op 9 soon after READY are said once, and their end once one lasts", async () => {
  await using guild = await openGuild();
  const stop = refuseSessions(guild, "ready");
  await using bot = await connectBot(guild, { timings: { ...timings, stableMs: 300 } });
  await guild.discord.waitUntil(() => bot.count("identify") >= 5);
  const trouble =
    /^Discord's gateway cannot be reached: no connection lasts, it refuses the session;/;
  assert.match(bot.connection.trouble ?? "", trouble);
  const live = () => bot.count("live");
  const before = live();
  stop();
  await guild.discord.waitUntil(() => live() > before);
  await guild.discord.waitUntil(() => bot.connection.trouble === null);
  assert.equal(bot.connection.state, "ready");
  assert.deepEqual(bot.logged.map(({ level }) => level), ["warn", "info"]);
  assert.match(bot.logged[0]?.message ?? "", trouble);
});

test("IDENTIFYs of sessions that do not last get as rare as those that are refused", async () => {
  await using guild = await openGuild();
  const stop = refuseSessions(guild, "ready");
  await using bot = await connectBot(guild, {
    timings: { ...timings, reconnectMs: 50, identifyMaxMs: 60_000, invalidSessionMs: [0, 0] },
  });
  const ms = await lasts(600, guild, () => bot.count("identify") >= 3);
  stop();
  // 0 + 50 + 100 + 200 + 400 ms, and so on, halved at most by jitter.
  const most = 6 + Math.log2(ms / 600);
  assert.ok(bot.count("identify") <= most, `${bot.count("identify")} IDENTIFYs in ${ms} ms`);
});

test("A gateway that accepts and then says nothing is given up after a deadline", async () => {
  await using bot = await openBot({ timings: shortDeadlines });
  bot.discord.faults.gateway.beSilent();
  bot.discord.faults.gateway.cut();
  await bot.discord.waitUntil(() => bot.count("lost") >= 2);
  assert.ok(bot.discord.gatewayConnects <= 3);
  bot.discord.faults.gateway.beSilent(false);
  await bot.ping();
});

test("HELLO that never comes has a deadline", async () => {
  await using guild = await openGuild();
  guild.discord.faults.gateway.withhold("hello");
  await using bot = await connectBot(guild, { timings: shortDeadlines });
  await guild.discord.waitUntil(() =>
    bot.events.some((event) => event.kind === "lost" && event.ending === "silent")
  );
  assert.equal(gatewayCount(guild, "identify"), 0, "no IDENTIFY was spent");
  guild.discord.faults.gateway.withhold("hello", false);
  await bot.ping();
});

test("READY that never comes has a deadline, and waits grow between IDENTIFYs", async () => {
  await using guild = await openGuild();
  guild.discord.faults.gateway.withhold("ready");
  await using bot = await connectBot(guild, { timings: { ...timings, ...shortDeadlines } });
  const identifies = () => gatewayCount(guild, "identify");
  const ms = await lasts(450, guild, () => identifies() >= 2);
  assert.ok(identifies() <= 2 + ms / 150, `${identifies()} IDENTIFYs in ${ms} ms`);
  guild.discord.faults.gateway.withhold("ready", false);
  await bot.ping();
});

test("RESUMED that never comes has a deadline, and the session is not given up for it", async () => {
  // Every fourth try is an IDENTIFY: a busy machine needs time for one of the two that are left.
  await using bot = await openBot({ timings: { readyMs: 300 } });
  bot.discord.faults.gateway.withhold("ready");
  bot.discord.faults.gateway.cut();
  await bot.discord.waitUntil(() => bot.count("lost") === 2);
  bot.discord.faults.gateway.withhold("ready", false);
  await bot.discord.waitUntil(() => bot.count("live") === 2);
  await bot.ping();
  assert.equal(bot.count("identify"), 1);
});

test("One resume that fails is followed by another, and no interaction is lost", async () => {
  await using bot = await openBot();
  bot.discord.faults.gateway.closeOnResume({ code: 4000 });
  bot.discord.faults.gateway.cut();
  const answered = bot.ping();
  await bot.discord.waitUntil(() => bot.count("resume") === 1);
  bot.discord.faults.gateway.closeOnResume(undefined);
  await answered;
  assert.deepEqual([bot.count("identify"), bot.interactions.length], [1, 1]);
});

test("A dead resume URL is given up after three tries, for an IDENTIFY on the gateway's own", async () => {
  await using bot = await openBot();
  bot.discord.faults.gateway.shutResumeUrl();
  bot.discord.faults.gateway.cut();
  await bot.discord.waitUntil(() => gatewayCount(bot, "ready") === 2);
  const resumes = bot.events.filter((event) =>
    event.kind === "connecting" && event.plan === "resume"
  );
  assert.equal(resumes.length, 3);
  await bot.ping();
  // The new session's resume URL is as dead as the old one's, and costs as little.
  bot.discord.faults.gateway.cut();
  await bot.discord.waitUntil(() => gatewayCount(bot, "ready") === 3);
  await bot.ping();
});

test("An API that hangs does not hinder resuming once the resume URL is back", async () => {
  const never = { requestMs: 60_000, requestTotalMs: 60_000 };
  await using bot = await openBot({ timings: { ...never, sessionsMs: 100 } });
  const { gateway, rest } = bot.discord.faults;
  const asked = rest.add({ routeClass: "gatewayBot" }, { kind: "hang" });
  gateway.shutResumeUrl();
  gateway.cut();
  const answered = bot.ping();
  await bot.discord.waitUntil(() => asked.hits > 0);
  await gateway.openResumeUrl();
  await answered;
  assert.deepEqual([bot.count("identify"), gatewayCount(bot, "resumed")], [1, 1]);
});
