import assert from "node:assert/strict";
import type { FatalCode } from "../../../src/discord/connection/mod.ts";
import { connectBot, gatewayCount, openBot, openGuild, text } from "./_connected_bot.ts";

const closeCodes: readonly [number, FatalCode][] = [
  [4004, "token_refused"],
  [4010, "invalid_shard"],
  [4011, "sharding_required"],
  [4012, "invalid_api_version"],
  [4013, "invalid_intents"],
  [4014, "disallowed_intents"],
];

for (const [closeCode, code] of closeCodes) {
  Deno.test(`Close code ${closeCode} ends it with one message, at the start or later`, async () => {
    await using bot = await openBot();
    bot.discord.faults.gateway.close(closeCode);
    await bot.discord.waitUntil(() => bot.fatals.length > 0);
    assert.deepEqual(bot.fatals.map((fatal) => fatal.code), [code]);
    assert.match(bot.fatals[0]?.message ?? "", new RegExp(String(closeCode)));
    assert.equal(bot.connection.state, "fatal");
    assert.equal(bot.discord.gatewayConnects, 1, "no further try");

    bot.discord.faults.gateway.closeOnIdentify({ code: closeCode });
    await using second = await connectBot(bot);
    assert.equal(await second.connection.ready, "fatal");
    assert.deepEqual(second.fatals.map((fatal) => fatal.code), [code]);
    assert.equal(gatewayCount(bot, "identify"), 2);
  });
}

Deno.test("A token that was revoked before the start ends it after one request", async () => {
  await using guild = await openGuild();
  guild.discord.revokeToken();
  const before = guild.discord.calls.length;
  await using bot = await connectBot(guild);
  assert.equal(await bot.connection.ready, "fatal");
  assert.equal(bot.fatals[0]?.code, "token_refused");
  assert.match(bot.fatals[0]?.message ?? "", /DISCORD_TOKEN/);
  assert.equal(guild.discord.calls.length - before, 1);
});

Deno.test("A token revoked while running, seen by a 401, ends it once it is confirmed", async () => {
  await using bot = await openBot();
  bot.discord.faults.rest.add({ routeClass: ["channelMessage", "gatewayBot"] }, {
    kind: "unauthorized",
  });
  const sent = await bot.messaging.createMessage("1", text("hello"));
  assert.deepEqual([sent.ok, sent.ok || sent.reason], [false, "token_refused"]);
  await bot.discord.waitUntil(() => bot.fatals.length === 1);
  assert.equal(bot.fatals[0]?.code, "token_refused");
  await bot.discord.waitUntil(() => bot.discord.connectedSessions === 0);
});

Deno.test("One 401 that nothing confirms ends nothing", async () => {
  await using bot = await openBot();
  bot.discord.faults.rest.add({ routeClass: "channelMessage", times: 1 }, {
    kind: "unauthorized",
  });
  const before = bot.discord.calls.length;
  await bot.messaging.createMessage("1", text("hello"));
  await bot.discord.waitUntil(() => bot.discord.calls.length === before + 2);
  await bot.ping();
  assert.deepEqual(bot.fatals, []);
});

Deno.test("With fewer than 50 IDENTIFYs left it stops before the token is reset", async () => {
  const identifies = { limit: 51, windowMs: 24 * 3_600_000 };
  await using bot = await openBot({ emulator: { limits: { identifies } } });
  bot.discord.faults.gateway.close(4009);
  await bot.discord.waitUntil(() => gatewayCount(bot, "ready") === 2);
  bot.discord.faults.gateway.close(4009);
  await bot.discord.waitUntil(() => bot.fatals.length > 0);
  assert.equal(gatewayCount(bot, "identify"), 2);
  assert.equal(bot.fatals[0]?.code, "identify_budget");
  assert.match(bot.fatals[0]?.message ?? "", /49 more .* start again in 24 h/);
  assert.equal(bot.connection.identifiesLeft, 49);
});

Deno.test("A text that is no token is refused without being repeated", async () => {
  await using guild = await openGuild();
  assert.throws(
    () => connectBot(guild, { token: "secret words" }),
    (error: Error) =>
      error instanceof TypeError && /DISCORD_TOKEN/.test(error.message) &&
      !error.message.includes("secret"),
  );
});
