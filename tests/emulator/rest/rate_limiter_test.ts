import assert from "node:assert/strict";
import { discordLimits, relaxedLimits } from "../../../src/emulator/mod.ts";
import { sessionTest } from "../_emulator_session.ts";
import { rest } from "../_raw_bot.ts";

const minuteMs = 60_000;

sessionTest(
  "each bucket has a limit and reports it",
  async ({ discord, guild, channel, ...session }) => {
    const garden = guild.addChannel({ name: "garden" });
    const write = (id: string) => session.write({ content: "x" }, id);
    const first = await write(channel.id);
    assert.equal(first.headers.get("x-ratelimit-limit"), "5");
    assert.equal(first.headers.get("x-ratelimit-remaining"), "4");
    assert.ok(Number(first.headers.get("x-ratelimit-reset-after")) <= 5);
    for (let count = 0; count < 4; count++) assert.equal((await write(channel.id)).status, 200);
    const refused = await write(channel.id);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get("x-ratelimit-scope"), "user");
    assert.ok(refused.body.retry_after > 0 && refused.body.retry_after <= 5);
    assert.equal(refused.body.global, false);
    const other = await write(garden.id);
    assert.equal(other.status, 200, "another channel counts for itself");
    assert.equal(
      other.headers.get("x-ratelimit-bucket"),
      first.headers.get("x-ratelimit-bucket"),
      "but is of the same bucket",
    );
    assert.equal(discord.counters.invalidRequests, 1);
    discord.resetRateLimits();
    assert.equal((await write(channel.id)).status, 200);
  },
  { limits: { ...relaxedLimits, buckets: discordLimits.buckets } },
);

sessionTest("interactions are outside the global limit", async ({ discord, ann, bot }) => {
  await rest(discord, "GET", "/users/@me");
  const refused = await rest(discord, "GET", "/users/@me");
  assert.deepEqual([refused.status, refused.body.global], [429, true]);
  assert.equal(refused.headers.get("x-ratelimit-global"), "true");
  bot.answer(() => ({ type: 4, data: { content: "hi" } }));
  assert.ok((await ann.slash("ping")).ok);
}, { limits: { ...relaxedLimits, global: { limit: 2, windowMs: minuteMs } } });

sessionTest("too many invalid requests ban everything", async ({ discord }) => {
  for (let count = 0; count < 3; count++) {
    assert.equal((await rest(discord, "GET", "/users/@me", undefined, {})).status, 401);
  }
  const banned = await rest(discord, "GET", "/users/@me");
  assert.deepEqual([banned.status, banned.body], [429, "error code: 1015"]);
}, { limits: { ...relaxedLimits, invalidRequests: { limit: 3, windowMs: minuteMs } } });
