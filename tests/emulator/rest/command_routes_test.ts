import assert from "node:assert/strict";
import { relaxedLimits } from "../../../src/emulator/mod.ts";
import { commands, sessionTest } from "../_emulator_session.ts";
import { rest } from "../_raw_bot.ts";

const dayMs = 86_400_000;

sessionTest("an overwrite answers and lists with Discord's defaults", async ({ discord }) => {
  const path = `/applications/${discord.applicationId}/commands`;
  const put = await rest(discord, "PUT", path, commands);
  const [ping, game] = put.body;
  const { id, version, ...others } = ping;
  assert.match(`${id} ${version}`, /^\d{17,} \d{17,}$/);
  assert.deepEqual(others, {
    application_id: discord.applicationId,
    default_member_permissions: null,
    type: 1,
    name: "ping",
    name_localizations: null,
    description: "Ping",
    description_localizations: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
  });
  assert.deepEqual(game.options, [
    { type: 1, name: "start", description: "Start" },
    {
      type: 1,
      name: "pay",
      description: "Pay",
      options: [{ type: 4, name: "count", description: "How many", min_value: 1 }],
    },
  ]);
  const listed = await rest(discord, "GET", path);
  assert.ok(!("name_localizations" in listed.body[0]), "only when asked for");
  const full = await rest(discord, "GET", `${path}?with_localizations=true`);
  assert.deepEqual(full.body, put.body);
});

sessionTest("an overwrite keeps ids, and versions of what did not change", async ({ discord }) => {
  const path = `/applications/${discord.applicationId}/commands`;
  const before = (await rest(discord, "GET", path)).body;
  const changed = [commands[0], { ...commands[1], description: "Other" }];
  const after = (await rest(discord, "PUT", path, changed)).body;
  assert.deepEqual([after[0].id, after[0].version], [before[0].id, before[0].version]);
  assert.equal(after[1].id, before[1].id);
  assert.notEqual(after[1].version, before[1].version);
  assert.deepEqual((await rest(discord, "PUT", path, [])).body, []);
});

sessionTest("a command is deleted by its id, in its scope", async ({ discord, guild }) => {
  const path = `/applications/${discord.applicationId}/commands`;
  const [ping, game] = (await rest(discord, "GET", path)).body;
  const elsewhere = `/applications/${discord.applicationId}/guilds/${guild.id}/commands/${ping.id}`;
  for (const unknown of [elsewhere, `${path}/1`]) {
    const refused = await rest(discord, "DELETE", unknown);
    assert.deepEqual([refused.status, refused.body.code], [404, 10063]);
  }
  assert.equal((await rest(discord, "DELETE", `${path}/${ping.id}`)).status, 204);
  assert.deepEqual((await rest(discord, "GET", path)).body, [game]);
});

sessionTest("another application's or guild's commands are refused", async ({ discord, guild }) => {
  const foreign = await rest(discord, "GET", "/applications/5/commands");
  assert.deepEqual([foreign.status, foreign.body.code], [403, 20012]);
  guild.removeBot();
  const gone = await rest(
    discord,
    "PUT",
    `/applications/${discord.applicationId}/guilds/${guild.id}/commands`,
    [],
  );
  assert.deepEqual([gone.status, gone.body.code], [403, 50001]);
});

sessionTest("a day's creates are bounded for each guild", async ({ discord, guild }) => {
  const path = `/applications/${discord.applicationId}/guilds/${guild.id}/commands`;
  const names = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => ({ name: `${prefix}${index}`, description: "d" }));
  assert.equal((await rest(discord, "PUT", path, names(3, "a"))).status, 200);
  assert.equal((await rest(discord, "PUT", path, names(3, "a"))).status, 200, "updates are free");
  const refused = await rest(discord, "PUT", path, names(1, "b"));
  assert.deepEqual([refused.status, refused.body.code], [400, 30034]);
  discord.clock.advance(dayMs);
  assert.equal((await rest(discord, "PUT", path, names(1, "b"))).status, 200);
}, { limits: { ...relaxedLimits, commandCreates: { limit: 3, windowMs: dayMs } } });

sessionTest("an error in a command names its field", async ({ discord }) => {
  const path = `/applications/${discord.applicationId}/commands`;
  const bad = [
    { name: "UPPER", description: "" },
    { name: "two words", description: "x".repeat(101) },
    { name: "ok", description: "d" },
    { name: "ok", description: "d" },
  ];
  const { status, body } = await rest(discord, "PUT", path, bad);
  assert.deepEqual([status, body.code], [400, 50035]);
  const codes = (field: { _errors: { code: string }[] }) => field._errors.map(({ code }) => code);
  assert.deepEqual(codes(body.errors[0].name), ["APPLICATION_COMMAND_INVALID_NAME"]);
  assert.deepEqual(codes(body.errors[0].description), ["BASE_TYPE_BAD_LENGTH"]);
  assert.deepEqual(codes(body.errors[1].description), ["BASE_TYPE_BAD_LENGTH"]);
  assert.deepEqual(codes(body.errors[3].name), ["APPLICATION_COMMANDS_DUPLICATE_NAME"]);
});
