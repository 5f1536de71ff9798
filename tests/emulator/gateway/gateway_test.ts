import assert from "node:assert/strict";
import { relaxedLimits, startEmulator } from "../../../src/emulator/mod.ts";
import { sessionTest } from "../_emulator_session.ts";
import { RawBot, rest } from "../_raw_bot.ts";

const minuteMs = 60_000;

/** Connects, sends one thing and returns the close code of the server. */
async function closeCodeFor(
  discord: Parameters<typeof RawBot.connect>[0],
  act: (bot: RawBot) => void,
  url?: string,
): Promise<number> {
  await using bot = new RawBot(discord, url);
  if (url === undefined) await bot.op(10);
  act(bot);
  return (await bot.closed.promise).code;
}

Deno.test("HELLO, heartbeat, ACK, IDENTIFY and READY", async () => {
  await using discord = await startEmulator({ heartbeatIntervalMs: 30_000 });
  const guild = discord.addGuild({ name: "The Crown" });
  await using bot = new RawBot(discord);
  const hello = await bot.op(10);
  assert.equal(hello.d.heartbeat_interval, 30_000);
  bot.send({ op: 1, d: null });
  await bot.op(11);
  bot.identify();
  const ready = await bot.event("READY");
  assert.equal(ready.v, 10);
  assert.equal(ready.user.id, discord.applicationId);
  assert.deepEqual(ready.guilds, [{ id: guild.id, unavailable: true }]);
  assert.deepEqual(ready.shard, [0, 1]);
  assert.match(ready.resume_gateway_url, /^ws:\/\/127\.0\.0\.1:\d+$/);
  assert.notEqual(ready.resume_gateway_url, discord.gatewayUrl);
});

Deno.test("each broken rule of the gateway has its close code", async () => {
  await using discord = await startEmulator({
    limits: { ...relaxedLimits, gatewayEvents: { limit: 3, windowMs: minuteMs } },
  });
  const code = (act: (bot: RawBot) => void) => closeCodeFor(discord, act);
  assert.equal(await code((bot) => bot.send("{oops")), 4002);
  assert.equal(await code((bot) => bot.send({ op: 1, d: "x".repeat(4096) })), 4002);
  assert.equal(await code((bot) => bot.send({ op: 99 })), 4001);
  assert.equal(await code((bot) => bot.send({ op: 3, d: {} })), 4003);
  assert.equal(await code((bot) => bot.identify({ token: "wrong" })), 4004);
  assert.equal(
    await code((bot) => {
      bot.identify();
      bot.identify();
    }),
    4005,
  );
  assert.equal(
    await code((bot) => {
      for (let count = 0; count < 4; count++) bot.send({ op: 1, d: null });
    }),
    4008,
  );
  assert.equal(await code((bot) => bot.identify({ shard: [2, 2] })), 4010);
  assert.equal(await code((bot) => bot.identify({ intents: 2 ** 30 })), 4013);
  assert.equal(await code((bot) => bot.identify({ intents: 1 << 15 })), 4014);
  const oldVersion = `${discord.gatewayUrl}/?v=9&encoding=json`;
  assert.equal(await closeCodeFor(discord, () => {}, oldVersion), 4012);
});

Deno.test("a silent client is closed", async () => {
  await using discord = await startEmulator({ heartbeatIntervalMs: 20 });
  await using bot = new RawBot(discord);
  assert.equal((await bot.closed.promise).code, 4000);
});

Deno.test("a second IDENTIFY within five seconds gets op 9", async () => {
  await using discord = await startEmulator();
  await using _first = await RawBot.connect(discord);
  await using second = await RawBot.open(discord);
  second.identify();
  assert.equal((await second.op(9)).d, false);
});

Deno.test("max_concurrency: one IDENTIFY in five seconds for each shard number modulo it", async () => {
  await using discord = await startEmulator({ limits: { shards: 4, maxConcurrency: 2 } });
  const { body } = await rest(discord, "GET", "/gateway/bot");
  assert.deepEqual([body.shards, body.session_start_limit.max_concurrency], [4, 2]);
  const greeted = async (shard: number) => {
    await using bot = await RawBot.open(discord);
    bot.identify({ shard: [shard, 4] });
    const { t, d } = await bot.frame(({ op, t }) => op === 9 || t === "READY");
    return t === null ? d : d.shard;
  };
  const answers = [await greeted(0), await greeted(1), await greeted(2), await greeted(3)];
  assert.deepEqual(answers, [[0, 4], [1, 4], false, false]);
  const shards = discord.gatewayLog.filter(({ event }) => event === "ready").map((e) => e.shard);
  assert.deepEqual(shards, [0, 1]);
});

Deno.test("too many IDENTIFYs a day revoke the token", async () => {
  const limits = { ...relaxedLimits, identifies: { limit: 1, windowMs: 24 * 60 * minuteMs } };
  await using discord = await startEmulator({ limits });
  await using first = await RawBot.connect(discord);
  assert.equal(await closeCodeFor(discord, (bot) => bot.identify()), 4004);
  assert.equal((await first.closed.promise).code, 4004);
});

sessionTest("a session outlives its socket and replays events", async ({ discord, ann, bot }) => {
  const { session_id, resume_gateway_url } = await bot.event("READY");
  bot.close(3000);
  await discord.waitUntil(() => discord.connectedSessions === 0);
  const missed = [ann.slash("ping"), ann.slash("game start")];
  await using next = new RawBot(discord, `${resume_gateway_url}/?v=10&encoding=json`);
  next.answer((i) => ({ type: 4, data: { content: i.data.name } }));
  await next.op(10);
  next.resume(session_id, 1);
  await next.event("RESUMED");
  assert.deepEqual(next.frames.flatMap((frame) => frame.t ?? []), [
    "INTERACTION_CREATE",
    "INTERACTION_CREATE",
    "RESUMED",
  ]);
  assert.deepEqual(next.frames.flatMap((frame) => frame.s ?? []), [2, 3, 4]);
  for (const outcome of await Promise.all(missed)) assert.ok(outcome.ok);
});

sessionTest("close code 1000 and time end a session", async ({ discord }) => {
  const resumed = async (sessionId: string, sequence = 1) => {
    await using bot = await RawBot.open(discord);
    bot.resume(sessionId, sequence);
    const answer = await bot.frame((frame) => frame.op === 9 || frame.t === "RESUMED");
    return answer.t ?? answer.d;
  };
  const leave = async (code: number) => {
    await using bot = await RawBot.connect(discord);
    const { session_id } = await bot.event("READY");
    bot.close(code);
    await bot.closed.promise;
    await discord.waitUntil(() => discord.connectedSessions === 1);
    return session_id;
  };
  assert.equal(await resumed(await leave(1000)), false);
  assert.equal(await resumed(await leave(4000)), "RESUMED");
  const old = await leave(4000);
  discord.clock.advance(2 * minuteMs + 1);
  assert.equal(await resumed(old), false);
  assert.equal(await resumed("unknown"), false);
});

sessionTest("a future sequence is a 4007, a dropped one op 9", async ({ discord, ann, bot }) => {
  const { session_id } = await bot.event("READY");
  bot.close(3000);
  await discord.waitUntil(() => discord.connectedSessions === 0);
  const pending = [ann.slash("ping"), ann.slash("ping")];
  assert.equal(await closeCodeFor(discord, (next) => next.resume(session_id, 99)), 4007);
  await using next = await RawBot.open(discord);
  next.resume(session_id, 1);
  assert.equal((await next.op(9)).d, false);
  discord.clock.advance(4000);
  for (const outcome of await Promise.all(pending)) assert.ok(!outcome.ok);
}, { limits: { ...relaxedLimits, replayedEvents: 1 } });

sessionTest("each session of its shard gets an event", async ({ discord, guild, ann, bot }) => {
  await using twin = await RawBot.connect(discord);
  await using shard = await RawBot.open(discord);
  const notItsGuild = 1 - Number((BigInt(guild.id) >> 22n) % 2n);
  shard.identify({ shard: [notItsGuild, 2] });
  await shard.event("READY");
  twin.answer(() => ({ type: 4, data: { content: "hi" } }));
  assert.ok((await ann.slash("ping")).ok);
  await bot.event("INTERACTION_CREATE");
  shard.send({ op: 1, d: null });
  await shard.op(11);
  assert.ok(!shard.frames.some((frame) => frame.t === "INTERACTION_CREATE"));
});

sessionTest("a second process takes over a session by a resume", async ({ discord, bot }) => {
  const { session_id } = await bot.event("READY");
  await using next = await RawBot.open(discord);
  next.resume(session_id, 1);
  await next.event("RESUMED");
  assert.equal((await bot.closed.promise).code, 4000);
  assert.equal(discord.connectedSessions, 1);
});
