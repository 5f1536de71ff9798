import assert from "node:assert/strict";
import { startEvening } from "../_emulator_session.ts";
import { RawBot, rest } from "../_raw_bot.ts";

Deno.test("a cut leaves no close frame and keeps the session", async () => {
  await using evening = await startEvening();
  const { discord, bot } = evening;
  const { session_id } = await bot.event("READY");
  discord.faults.gateway.cut();
  const { code } = await bot.closed.promise;
  assert.ok(code === 0 || code === 1006, `not ${code}, which a frame would have told`);
  await using next = new RawBot(discord);
  await next.frame((frame) => frame.op === 10);
  next.resume(session_id, 1);
  await next.event("RESUMED");
});

Deno.test("a refusing gateway refuses until it accepts again", async () => {
  await using evening = await startEvening();
  const { discord, bot } = evening;
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

Deno.test("a silent gateway accepts and says nothing", async () => {
  await using evening = await startEvening();
  const { discord } = evening;
  const before = discord.gatewayConnects;
  discord.faults.gateway.beSilent();
  await using next = new RawBot(discord);
  await discord.waitUntil(() => discord.gatewayConnects > before);
  assert.deepEqual(next.frames, []);
  discord.faults.gateway.cut();
  await next.closed.promise;
});

Deno.test("HELLO, ACKs and READY can be kept back", async () => {
  await using evening = await startEvening();
  const { discord, bot } = evening;
  const { gateway } = discord.faults;
  gateway.withhold("acks");
  bot.send({ op: 1, d: null });
  bot.send({ op: 1, d: null });
  await discord.waitUntil(() =>
    discord.gatewayLog.filter((entry) => entry.event === "heartbeat").length === 2
  );
  gateway.withhold("acks", false);
  bot.send({ op: 1, d: null });
  await bot.frame((frame) => frame.op === 11);
  assert.equal(bot.frames.filter((frame) => frame.op === 11).length, 1);

  gateway.withhold("ready");
  await using waiting = new RawBot(discord);
  await waiting.frame((frame) => frame.op === 10);
  waiting.identify();
  await discord.waitUntil(() =>
    discord.gatewayLog.filter((entry) => entry.event === "identify").length === 2
  );
  waiting.send({ op: 1, d: null });
  await waiting.frame((frame) => frame.op === 11);
  assert.ok(!waiting.frames.some((frame) => frame.t === "READY"));

  gateway.withhold("hello");
  await using mute = new RawBot(discord);
  await mute.opened.promise;
  mute.send({ op: 1, d: null });
  await mute.frame((frame) => frame.op === 11);
  assert.ok(!mute.frames.some((frame) => frame.op === 10));
});

Deno.test("sockets close with any code, now or on IDENTIFY or RESUME", async () => {
  for (const code of [1000, 1001, 4000, 4004, 4009, 4014]) {
    await using evening = await startEvening();
    const { discord, bot } = evening;
    const { session_id } = await bot.event("READY");
    discord.faults.gateway.close(code, "why");
    assert.deepEqual(await bot.closed.promise, { code, reason: "why" });
    await using next = new RawBot(discord);
    await next.frame((frame) => frame.op === 10);
    next.resume(session_id, 1);
    const answer = await next.frame((frame) => frame.op === 9 || frame.t === "RESUMED");
    assert.equal(answer.t ?? answer.d, code === 4000 ? "RESUMED" : false, `after ${code}`);
  }
});

Deno.test("IDENTIFY and RESUME can be met with a close", async () => {
  await using evening = await startEvening();
  const { discord } = evening;
  discord.faults.gateway.closeOnIdentify({ code: 4013 });
  discord.faults.gateway.closeOnResume({ code: 4000, reason: "later" });
  await using first = new RawBot(discord);
  await first.frame((frame) => frame.op === 10);
  first.identify();
  assert.deepEqual(await first.closed.promise, { code: 4013, reason: "Invalid intent(s)." });
  await using second = new RawBot(discord);
  await second.frame((frame) => frame.op === 10);
  second.resume("any", 1);
  assert.deepEqual(await second.closed.promise, { code: 4000, reason: "later" });
});

Deno.test("op 7 and op 9 come on demand", async () => {
  await using evening = await startEvening();
  const { discord, bot } = evening;
  discord.faults.gateway.requestReconnect();
  await bot.frame((frame) => frame.op === 7);
  discord.faults.gateway.invalidateSessions(true);
  await bot.frame((frame) => frame.op === 9 && frame.d === true);
  assert.equal(discord.connectedSessions, 1);
  discord.faults.gateway.invalidateSessions(false);
  await bot.frame((frame) => frame.op === 9 && frame.d === false);
  assert.equal(discord.connectedSessions, 0);
  bot.identify();
  await discord.waitUntil(() => discord.connectedSessions === 1);
});

Deno.test("the resume address can be dead while the gateway lives", async () => {
  await using evening = await startEvening();
  const { discord, bot } = evening;
  const { resume_gateway_url } = await bot.event("READY");
  discord.faults.gateway.shutResumeUrl();
  await using dead = new RawBot(discord, `${resume_gateway_url}/?v=10&encoding=json`);
  await dead.closed.promise;
  await using _alive = await RawBot.connect(discord);
  await discord.faults.gateway.openResumeUrl();
  await using back = new RawBot(discord, `${resume_gateway_url}/?v=10&encoding=json`);
  await back.frame((frame) => frame.op === 10);
});

Deno.test("few IDENTIFYs can be said to be left", async () => {
  await using evening = await startEvening();
  const { discord } = evening;
  const left = async () =>
    (await rest(discord, "GET", "/gateway/bot")).body.session_start_limit.remaining;
  discord.faults.gateway.limitIdentifies(49);
  assert.equal(await left(), 49);
  await discord.faults.clear();
  assert.equal(await left(), 999);
});

Deno.test("a frame that is not JSON and an interaction without a user can be sent", async () => {
  await using evening = await startEvening();
  const { discord, ann, bot } = evening;
  discord.faults.gateway.sendRaw("{nope");
  await bot.frame((frame) => frame.d === "{nope");
  const editBody = (body: Record<string, unknown>) => delete body.member;
  const pending = ann.forge({ type: 2, data: { name: "ping" }, editBody });
  const interaction = await bot.event("INTERACTION_CREATE");
  assert.ok(!("member" in interaction) && !("user" in interaction));
  discord.clock.advance(4000);
  assert.ok(!(await pending).ok);
});
