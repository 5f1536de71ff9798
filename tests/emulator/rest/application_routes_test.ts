import assert from "node:assert/strict";
import { sessionTest } from "../_emulator_session.ts";
import { RawBot, rest } from "../_raw_bot.ts";

sessionTest("the application shows its number of guilds", async ({ discord, guild }) => {
  discord.addGuild({ name: "The Swan" });
  const count = async () =>
    (await rest(discord, "GET", "/applications/@me")).body.approximate_guild_count;
  assert.equal(await count(), 2);
  guild.removeBot();
  assert.equal(await count(), 1);
  const me = await rest(discord, "GET", "/users/@me");
  assert.deepEqual([me.body.id, me.body.bot], [discord.applicationId, true]);
});

sessionTest("the bot's guilds are listed by id, a page at a time", async ({ discord, guild }) => {
  const [swan, ship] = [discord.addGuild({ name: "Swan" }), discord.addGuild({ name: "Ship" })];
  swan.removeBot();
  const list = (query = "") => rest(discord, "GET", `/users/@me/guilds${query}`);
  const [first, last] = (await list()).body;
  assert.deepEqual([first.id, last.id], [guild.id, ship.id]);
  const { permissions, ...others } = last;
  assert.match(permissions, /^\d+$/);
  const partial = { icon: null, banner: null, owner: false, features: [] };
  assert.deepEqual(others, { id: ship.id, name: "Ship", ...partial });
  assert.deepEqual((await list("?limit=1")).body, [first]);
  assert.deepEqual((await list(`?limit=200&after=${guild.id}`)).body, [last]);
  assert.deepEqual((await list(`?after=${ship.id}`)).body, []);
  for (const limit of ["0", "201", "x"]) {
    const refused = await list(`?limit=${limit}`);
    assert.deepEqual([refused.status, refused.body.code], [400, 50035], limit);
  }
});

sessionTest("an IDENTIFY uses up a session start", async ({ discord }) => {
  await using _second = await RawBot.connect(discord);
  const { body } = await rest(discord, "GET", "/gateway/bot");
  assert.equal(body.url, discord.gatewayUrl);
  assert.equal(body.shards, 1);
  const { total, remaining, max_concurrency, reset_after } = body.session_start_limit;
  assert.deepEqual([total, remaining, max_concurrency], [1000, 998, 1]);
  assert.ok(reset_after > 0 && reset_after <= 86_400_000);
});

sessionTest("unknown paths, versions and methods are 404", async ({ discord }) => {
  assert.equal((await rest(discord, "GET", "/nowhere")).body.code, 0);
  assert.equal((await rest(discord, "POST", "/users/@me", {})).status, 404);
  const old = await fetch(`${discord.restUrl}/v9/gateway`);
  assert.equal((await old.json()).code, 0);
});

sessionTest("bad JSON is a 50109, another content type a 50035", async ({ discord, channel }) => {
  const send = async (body: BodyInit, headers: Record<string, string> = {}) => {
    const response = await fetch(`${discord.restUrl}/v10/channels/${channel.id}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${discord.token}`, ...headers },
      body,
    });
    return await response.json();
  };
  assert.equal((await send("{", { "content-type": "application/json" })).code, 50109);
  assert.equal((await send("hi")).code, 50035);
  const form = new FormData();
  form.append("payload_json", JSON.stringify({ content: "hi" }));
  assert.equal((await send(form)).content, "hi");
});
