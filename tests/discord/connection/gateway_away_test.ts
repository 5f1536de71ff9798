import assert from "node:assert/strict";
import {
  connectBot,
  type ConnectedBot,
  gatewayCount,
  openGuild,
  type PingGuild,
} from "./_connected_bot.ts";

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** The fault has lasted for `ms`, by a clock: nothing else tells that nothing happens. */
async function forA(ms: number): Promise<void> {
  await pause(ms);
}

async function assertAnswers({ ann }: PingGuild): Promise<void> {
  assert.equal((await ann.slash("ping")).ok, true);
}

function warnings(bot: ConnectedBot): readonly string[] {
  return bot.logged.filter(({ level }) => level === "warn").map(({ message }) => message);
}

Deno.test("A gateway that refuses is tried a few times, and the session outlives it", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  guild.discord.faults.gateway.refuse();
  await forA(1_000);
  const tries = bot.count("connecting") - 1;
  assert.ok(tries >= 3 && tries <= 20, `${tries} tries in a second of 50 back-off steps`);
  guild.discord.faults.gateway.accept();
  await assertAnswers(guild);
  assert.equal(gatewayCount(guild.discord, "identify"), 1, "the old session was resumed");
  assert.equal(warnings(bot).length, 1, "one bot for the whole outage");
  const back = bot.logged.find(({ message }) => message.includes("is back after"));
  assert.ok(Number(back?.properties.awayMs) > 800, "the end tells how long");
});

Deno.test("A gateway that closes after each IDENTIFY gets few of them", async () => {
  await using guild = await openGuild();
  guild.discord.faults.gateway.closeOnIdentify({ code: 4000 });
  await using bot = await connectBot(guild.discord);
  await forA(1_000);
  const identifies = gatewayCount(guild.discord, "identify");
  assert.ok(identifies >= 3 && identifies <= 10, `${identifies} IDENTIFYs`);
  guild.discord.faults.gateway.closeOnIdentify(undefined);
  assert.equal(await bot.connection.ready, "ready");
  await assertAnswers(guild);
});

Deno.test("A gateway that accepts and then says nothing is given up after a deadline", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  guild.discord.faults.gateway.beSilent();
  guild.discord.faults.gateway.cut();
  await guild.discord.waitUntil(() => bot.count("lost") >= 3);
  assert.ok(guild.discord.gatewayConnects <= 4);
  guild.discord.faults.gateway.beSilent(false);
  await assertAnswers(guild);
});

Deno.test("HELLO that never comes has a deadline", async () => {
  await using guild = await openGuild();
  guild.discord.faults.gateway.withhold("hello");
  await using bot = await connectBot(guild.discord);
  await guild.discord.waitUntil(() =>
    bot.events.some((event) => event.kind === "lost" && event.ending === "silent")
  );
  assert.equal(gatewayCount(guild.discord, "identify"), 0, "no IDENTIFY was spent");
  guild.discord.faults.gateway.withhold("hello", false);
  assert.equal(await bot.connection.ready, "ready");
  await assertAnswers(guild);
});

Deno.test("READY that never comes has a deadline, and waits grow between IDENTIFYs", async () => {
  await using guild = await openGuild();
  guild.discord.faults.gateway.withhold("ready");
  await using bot = await connectBot(guild.discord);
  await forA(900);
  const identifies = gatewayCount(guild.discord, "identify");
  assert.ok(identifies >= 2 && identifies <= 5, `${identifies} IDENTIFYs`);
  guild.discord.faults.gateway.withhold("ready", false);
  assert.equal(await bot.connection.ready, "ready");
  await assertAnswers(guild);
});

Deno.test("RESUMED that never comes has a deadline, and the session is not given up for it", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  guild.discord.faults.gateway.withhold("ready");
  guild.discord.faults.gateway.cut();
  await guild.discord.waitUntil(() => bot.count("resume") === 2);
  guild.discord.faults.gateway.withhold("ready", false);
  await assertAnswers(guild);
  assert.equal(bot.count("identify"), 1);
});

Deno.test("One resume that fails is followed by another, and no press is lost", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  guild.discord.faults.gateway.closeOnResume({ code: 4000 });
  guild.discord.faults.gateway.cut();
  const pressed = guild.ann.slash("ping");
  await guild.discord.waitUntil(() => bot.count("resume") === 1);
  guild.discord.faults.gateway.closeOnResume(undefined);
  assert.equal((await pressed).ok, true);
  assert.deepEqual([bot.count("identify"), bot.interactions.length], [1, 1]);
});

Deno.test("A dead resume URL is left after three tries, for an IDENTIFY on the gateway's own", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  guild.discord.faults.gateway.shutResumeUrl();
  guild.discord.faults.gateway.cut();
  await guild.discord.waitUntil(() => gatewayCount(guild.discord, "ready") === 2);
  const resumes = bot.events.filter((event) =>
    event.kind === "connecting" && event.plan === "resume"
  );
  assert.equal(resumes.length, 3);
  await assertAnswers(guild);
  // The new session's resume URL is as dead as the old one's, and costs as little.
  guild.discord.faults.gateway.cut();
  await guild.discord.waitUntil(() => gatewayCount(guild.discord, "ready") === 3);
  await assertAnswers(guild);
});

Deno.test("An API that hangs keeps nobody from resuming once the resume URL is back", async () => {
  await using guild = await openGuild();
  const never = { requestMs: 60_000, requestTotalMs: 60_000 };
  await using bot = await connectBot(guild.discord, { timings: { ...never, sessionsMs: 100 } });
  await bot.connection.ready;
  const { gateway, rest } = guild.discord.faults;
  const asked = rest.add({ routeClass: "gatewayBot" }, { kind: "hang" });
  gateway.shutResumeUrl();
  gateway.cut();
  const pressed = guild.ann.slash("ping");
  await guild.discord.waitUntil(() => asked.hits > 0);
  await gateway.openResumeUrl();
  assert.equal((await pressed).ok, true);
  assert.deepEqual([bot.count("identify"), gatewayCount(guild.discord, "resumed")], [1, 1]);
});
