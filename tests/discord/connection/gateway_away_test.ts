import assert from "node:assert/strict";
import { type Bar, gatewayCount, type Line, openBar, startLine } from "./_line.ts";

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** The fault has lasted for `ms`, by a clock: nothing else tells that nothing happens. */
async function forA(ms: number): Promise<void> {
  await pause(ms);
}

async function assertAnswers({ ann }: Bar): Promise<void> {
  assert.equal((await ann.slash("ping")).ok, true);
}

function warnings(line: Line): readonly string[] {
  return line.logged.filter(({ level }) => level === "warn").map(({ message }) => message);
}

Deno.test("A gateway that refuses is tried a few times, and the session outlives it", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.gateway.refuse();
  await forA(1_000);
  const tries = line.count("connecting") - 1;
  assert.ok(tries >= 3 && tries <= 20, `${tries} tries in a second of 50 back-off steps`);
  bar.discord.faults.gateway.accept();
  await assertAnswers(bar);
  assert.equal(gatewayCount(bar.discord, "identify"), 1, "the old session was resumed");
  assert.equal(warnings(line).length, 1, "one line for the whole outage");
  const back = line.logged.find(({ message }) => message.includes("is back after"));
  assert.ok(Number(back?.properties.awayMs) > 800, "the end tells how long");
});

Deno.test("A gateway that closes after each IDENTIFY gets few of them", async () => {
  await using bar = await openBar();
  bar.discord.faults.gateway.closeOnIdentify({ code: 4000 });
  await using line = await startLine(bar.discord);
  await forA(1_000);
  const identifies = gatewayCount(bar.discord, "identify");
  assert.ok(identifies >= 3 && identifies <= 10, `${identifies} IDENTIFYs`);
  bar.discord.faults.gateway.closeOnIdentify(undefined);
  assert.equal(await line.connection.ready, "ready");
  await assertAnswers(bar);
});

Deno.test("A gateway that accepts and then says nothing is given up after a deadline", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.gateway.beSilent();
  bar.discord.faults.gateway.cut();
  await bar.discord.waitUntil(() => line.count("lost") >= 3);
  assert.ok(bar.discord.gatewayConnects <= 4);
  bar.discord.faults.gateway.beSilent(false);
  await assertAnswers(bar);
});

Deno.test("HELLO that never comes has a deadline", async () => {
  await using bar = await openBar();
  bar.discord.faults.gateway.withhold("hello");
  await using line = await startLine(bar.discord);
  await bar.discord.waitUntil(() =>
    line.events.some((event) => event.kind === "lost" && event.ending === "silent")
  );
  assert.equal(gatewayCount(bar.discord, "identify"), 0, "no IDENTIFY was spent");
  bar.discord.faults.gateway.withhold("hello", false);
  assert.equal(await line.connection.ready, "ready");
  await assertAnswers(bar);
});

Deno.test("READY that never comes has a deadline, and waits grow between IDENTIFYs", async () => {
  await using bar = await openBar();
  bar.discord.faults.gateway.withhold("ready");
  await using line = await startLine(bar.discord);
  await forA(900);
  const identifies = gatewayCount(bar.discord, "identify");
  assert.ok(identifies >= 2 && identifies <= 5, `${identifies} IDENTIFYs`);
  bar.discord.faults.gateway.withhold("ready", false);
  assert.equal(await line.connection.ready, "ready");
  await assertAnswers(bar);
});

Deno.test("RESUMED that never comes has a deadline, and the session is not given up for it", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.gateway.withhold("ready");
  bar.discord.faults.gateway.cut();
  await bar.discord.waitUntil(() => line.count("resume") === 2);
  bar.discord.faults.gateway.withhold("ready", false);
  await assertAnswers(bar);
  assert.equal(line.count("identify"), 1);
});

Deno.test("One resume that fails is followed by another, and no press is lost", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.gateway.closeOnResume({ code: 4000 });
  bar.discord.faults.gateway.cut();
  const pressed = bar.ann.slash("ping");
  await bar.discord.waitUntil(() => line.count("resume") === 1);
  bar.discord.faults.gateway.closeOnResume(undefined);
  assert.equal((await pressed).ok, true);
  assert.deepEqual([line.count("identify"), line.interactions.length], [1, 1]);
});

Deno.test("A dead resume URL is left after three tries, for an IDENTIFY on the gateway's own", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.gateway.shutResumeUrl();
  bar.discord.faults.gateway.cut();
  await bar.discord.waitUntil(() => gatewayCount(bar.discord, "ready") === 2);
  const resumes = line.events.filter((event) =>
    event.kind === "connecting" && event.plan === "resume"
  );
  assert.equal(resumes.length, 3);
  await assertAnswers(bar);
  // The new session's resume URL is as dead as the old one's, and costs as little.
  bar.discord.faults.gateway.cut();
  await bar.discord.waitUntil(() => gatewayCount(bar.discord, "ready") === 3);
  await assertAnswers(bar);
});

Deno.test("An API that hangs keeps nobody from resuming once the resume URL is back", async () => {
  await using bar = await openBar();
  const never = { requestMs: 60_000, requestTotalMs: 60_000 };
  await using line = await startLine(bar.discord, { timings: { ...never, sessionsMs: 100 } });
  await line.connection.ready;
  const { gateway, rest } = bar.discord.faults;
  const asked = rest.add({ routeClass: "gatewayBot" }, { kind: "hang" });
  gateway.shutResumeUrl();
  gateway.cut();
  const pressed = bar.ann.slash("ping");
  await bar.discord.waitUntil(() => asked.hits > 0);
  await gateway.openResumeUrl();
  assert.equal((await pressed).ok, true);
  assert.deepEqual([line.count("identify"), gatewayCount(bar.discord, "resumed")], [1, 1]);
});
