import assert from "node:assert/strict";
import {
  connectBot,
  type ConnectedBot,
  openGuild,
  type PingGuild,
  pong,
} from "./_connected_bot.ts";

async function assertAnswers({ ann }: PingGuild, bot: ConnectedBot): Promise<void> {
  assert.equal((await ann.slash("ping")).ok, true);
  assert.equal(bot.connection.state, "ready");
}

Deno.test("Frames that are not JSON, or not Discord's, are skipped and counted", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  const { gateway } = guild.discord.faults;
  for (const frame of ["{not json", "", "null", "[]", "7", '{"op":0}', '{"op":10,"d":null}']) {
    gateway.sendRaw(frame);
  }
  await guild.discord.waitUntil(() => bot.count("malformed_frame") >= 2);
  await assertAnswers(guild, bot);
  assert.equal(guild.discord.gatewayConnects, 1, "no reconnect for it");
});

const unreadable: readonly [string, unknown][] = [
  ["nothing", null],
  ["a text", "interaction"],
  ["an empty object", {}],
  ["no user", { id: "1", token: "t", type: 3, data: { custom_id: "press", component_type: 2 } }],
  ["an id that is no number", { id: "x", token: "t", type: 3, user: { id: "1", username: "a" } }],
];

for (const [what, data] of unreadable) {
  Deno.test(`An interaction that is ${what} is counted, and the next one answered`, async () => {
    await using guild = await openGuild();
    await using bot = await connectBot(guild.discord);
    await bot.connection.ready;
    guild.discord.faults.gateway.dispatch("INTERACTION_CREATE", data);
    await guild.discord.waitUntil(() => bot.count("malformed_interaction") === 1);
    await assertAnswers(guild, bot);
    assert.deepEqual(bot.logged.map(({ level }) => level), ["warn"]);
  });
}

Deno.test("A press on a message of newer components is read like any other", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  await guild.ann.slash("ping");
  const outcome = await guild.ann.forge({
    data: { custom_id: "press", component_type: 2 },
    editBody: (body) => {
      const message = body.message as Record<string, unknown>;
      message.components = [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: "x" }] }];
    },
  });
  assert.equal(outcome.ok, true);
  assert.equal(bot.count("malformed_interaction"), 0);
});

for (
  const [what, fail] of [
    ["rejects", () => Promise.reject(new Error("a bug"))],
    ["throws", () => {
      throw new Error("a bug");
    }],
  ] as const
) {
  Deno.test(`A handler that ${what} is logged and counted, and the next press answered`, async () => {
    await using guild = await openGuild({ limits: { firstAnswerMs: 100 } });
    let isFirst = true;
    await using bot = await connectBot(guild.discord, {
      onInteraction: async (interaction, { messaging }) => {
        if (isFirst) {
          isFirst = false;
          await fail();
        }
        await pong({ messaging }, interaction);
      },
    });
    await bot.connection.ready;
    assert.equal((await guild.ann.slash("ping")).ok, false);
    await assertAnswers(guild, bot);
    assert.equal(bot.count("handler_failed"), 1);
    assert.deepEqual(bot.logged.map(({ level }) => level), ["error"]);
  });
}

Deno.test("Metrics that throw harm nothing", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord, {
    observe: () => {
      throw new Error("a bug");
    },
  });
  assert.equal(await bot.connection.ready, "ready");
  await assertAnswers(guild, bot);
});

Deno.test("No token is in any event or log line", async () => {
  await using guild = await openGuild();
  await using bot = await connectBot(guild.discord);
  await bot.connection.ready;
  guild.discord.faults.rest.add({ routeClass: "callback", times: 1 }, { kind: "cut" });
  await assertAnswers(guild, bot);
  guild.discord.revokeToken();
  await guild.discord.waitUntil(() => bot.fatals.length > 0);
  const told = JSON.stringify([bot.events, bot.logged, bot.fatals]);
  assert.ok(!told.includes(guild.discord.token));
  for (const { token } of bot.interactions) assert.ok(!told.includes(token));
});
