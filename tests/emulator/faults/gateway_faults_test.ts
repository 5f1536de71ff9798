import assert from "node:assert/strict";
import { sessionTest, startSession } from "../_emulator_session.ts";
import { RawBot, rest } from "../_raw_bot.ts";

sessionTest("a cut leaves no close frame and keeps the session", async ({ discord, bot }) => {
  const { session_id } = await bot.event("READY");
  discord.faults.gateway.cut();
  const { code } = await bot.closed.promise;
  assert.ok(code === 0 || code === 1006, `${code} came by a frame`);
  await using next = await RawBot.open(discord);
  next.resume(session_id, 1);
  await next.event("RESUMED");
});

sessionTest("a refusing gateway refuses until it accepts again", async ({ discord, bot }) => {
  discord.faults.gateway.refuse();
  await bot.closed.promise;
  const { port } = new URL(discord.gatewayUrl);
  await assert.rejects(
    Deno.connect({ hostname: "127.0.0.1", port: Number(port) }),
    Deno.errors.ConnectionRefused,
  );
  await discord.faults.clear();
  await using _next = await RawBot.connect(discord);
});

sessionTest("a silent gateway accepts and says nothing", async ({ discord }) => {
  const before = discord.gatewayConnects;
  discord.faults.gateway.beSilent();
  await using next = new RawBot(discord);
  await discord.waitUntil(() => discord.gatewayConnects > before);
  assert.deepEqual(next.frames, []);
  discord.faults.gateway.cut();
  await next.closed.promise;
});

sessionTest("HELLO, ACKs and READY can be withheld", async ({ discord, bot }) => {
  const { gateway } = discord.faults;
  gateway.withhold("acks");
  bot.send({ op: 1, d: null });
  bot.send({ op: 1, d: null });
  await discord.waitUntil(() =>
    discord.gatewayLog.filter((entry) => entry.event === "heartbeat").length === 2
  );
  gateway.withhold("acks", false);
  bot.send({ op: 1, d: null });
  await bot.op(11);
  assert.equal(bot.frames.filter((frame) => frame.op === 11).length, 1);

  gateway.withhold("ready");
  await using waiting = await RawBot.open(discord);
  waiting.identify();
  await discord.waitUntil(() =>
    discord.gatewayLog.filter((entry) => entry.event === "identify").length === 2
  );
  waiting.send({ op: 1, d: null });
  await waiting.op(11);
  assert.ok(!waiting.frames.some((frame) => frame.t === "READY"));

  gateway.withhold("hello");
  await using mute = new RawBot(discord);
  await mute.opened.promise;
  mute.send({ op: 1, d: null });
  await mute.op(11);
  assert.ok(!mute.frames.some((frame) => frame.op === 10));
});

Deno.test("sockets close with any code, now or on IDENTIFY or RESUME", async () => {
  for (const code of [1000, 1001, 4000, 4004, 4009, 4014]) {
    await using session = await startSession();
    const { discord, bot } = session;
    const { session_id } = await bot.event("READY");
    discord.faults.gateway.close(code, "why");
    assert.deepEqual(await bot.closed.promise, { code, reason: "why" });
    await using next = await RawBot.open(discord);
    next.resume(session_id, 1);
    const answer = await next.frame((frame) => frame.op === 9 || frame.t === "RESUMED");
    assert.equal(answer.t ?? answer.d, code === 4000 ? "RESUMED" : false, `after ${code}`);
  }
});

sessionTest("IDENTIFY and RESUME can be answered with a close", async ({ discord }) => {
  discord.faults.gateway.closeOnIdentify({ code: 4013 });
  discord.faults.gateway.closeOnResume({ code: 4000, reason: "later" });
  await using first = await RawBot.open(discord);
  first.identify();
  assert.deepEqual(await first.closed.promise, { code: 4013, reason: "Invalid intent(s)." });
  await using second = await RawBot.open(discord);
  second.resume("any", 1);
  assert.deepEqual(await second.closed.promise, { code: 4000, reason: "later" });
});

sessionTest("op 7 and op 9 can be sent", async ({ discord, bot }) => {
  discord.faults.gateway.requestReconnect();
  await bot.op(7);
  discord.faults.gateway.invalidateSessions(true);
  await bot.frame((frame) => frame.op === 9 && frame.d === true);
  assert.equal(discord.connectedSessions, 1);
  discord.faults.gateway.invalidateSessions(false);
  await bot.frame((frame) => frame.op === 9 && frame.d === false);
  assert.equal(discord.connectedSessions, 0);
  bot.identify();
  await discord.waitUntil(() => discord.connectedSessions === 1);
});

sessionTest("the resume address can be dead while the gateway lives", async ({ discord, bot }) => {
  const { resume_gateway_url } = await bot.event("READY");
  discord.faults.gateway.shutResumeUrl();
  await using dead = new RawBot(discord, `${resume_gateway_url}/?v=10&encoding=json`);
  await dead.closed.promise;
  await using _alive = await RawBot.connect(discord);
  await discord.faults.gateway.openResumeUrl();
  await using _back = await RawBot.open(discord, `${resume_gateway_url}/?v=10&encoding=json`);
});

sessionTest("the IDENTIFYs left can be limited", async ({ discord }) => {
  const left = async () =>
    (await rest(discord, "GET", "/gateway/bot")).body.session_start_limit.remaining;
  discord.faults.gateway.limitIdentifies(49);
  assert.equal(await left(), 49);
  await discord.faults.clear();
  assert.equal(await left(), 999);
});

sessionTest("a bad frame and a bad interaction can be sent", async ({ discord, ann, bot }) => {
  discord.faults.gateway.sendRaw("{nope");
  await bot.frame((frame) => frame.d === "{nope");
  const editBody = (body: Record<string, unknown>) => delete body.member;
  const pending = ann.forge({ type: 2, data: { name: "ping" }, editBody });
  const interaction = await bot.event("INTERACTION_CREATE");
  assert.ok(!("member" in interaction) && !("user" in interaction));
  discord.clock.advance(4000);
  assert.ok(!(await pending).ok);
});
