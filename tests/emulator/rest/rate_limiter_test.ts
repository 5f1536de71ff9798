import assert from "node:assert/strict";
import { discordLimits, relaxedLimits } from "../../../src/emulator/mod.ts";
import { startEvening } from "../_emulator_session.ts";
import { rest } from "../_raw_bot.ts";

const MINUTE_MS = 60_000;

Deno.test("each bucket tells how it stands and refuses what is over", async () => {
  const limits = { ...relaxedLimits, buckets: discordLimits.buckets };
  await using evening = await startEvening({ limits });
  const { discord, guild, bar } = evening;
  const garden = guild.addChannel({ name: "garden" });
  const write = (id: string) => rest(discord, "POST", `/channels/${id}/messages`, { content: "x" });
  const first = await write(bar.id);
  assert.equal(first.headers.get("x-ratelimit-limit"), "5");
  assert.equal(first.headers.get("x-ratelimit-remaining"), "4");
  assert.ok(Number(first.headers.get("x-ratelimit-reset-after")) <= 5);
  for (let count = 0; count < 4; count++) assert.equal((await write(bar.id)).status, 200);
  const refused = await write(bar.id);
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
  assert.equal((await write(bar.id)).status, 200);
});

Deno.test("the global limit leaves out the interaction endpoints", async () => {
  const limits = { ...relaxedLimits, global: { limit: 2, windowMs: MINUTE_MS } };
  await using evening = await startEvening({ limits });
  const { discord, ann, bot } = evening;
  await rest(discord, "GET", "/users/@me");
  const refused = await rest(discord, "GET", "/users/@me");
  assert.deepEqual([refused.status, refused.body.global], [429, true]);
  assert.equal(refused.headers.get("x-ratelimit-global"), "true");
  bot.answer(() => ({ type: 4, data: { content: "hi" } }));
  assert.ok((await ann.slash("ping")).ok);
});

Deno.test("too many invalid requests ban everything", async () => {
  const limits = { ...relaxedLimits, invalidRequests: { limit: 3, windowMs: MINUTE_MS } };
  await using evening = await startEvening({ limits });
  const { discord } = evening;
  for (let count = 0; count < 3; count++) {
    assert.equal((await rest(discord, "GET", "/users/@me", undefined, {})).status, 401);
  }
  const banned = await rest(discord, "GET", "/users/@me");
  assert.deepEqual([banned.status, banned.body], [429, "error code: 1015"]);
});
