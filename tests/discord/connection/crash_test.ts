import assert from "node:assert/strict";
import { openBot, pong } from "./_connected_bot.ts";

Deno.test("Frames that are not JSON, or not Discord's, are skipped and counted", async () => {
  await using bot = await openBot();
  const { gateway } = bot.discord.faults;
  for (const frame of ["{not json", "", "null", "[]", "7", '{"op":0}', '{"op":10,"d":null}']) {
    gateway.sendRaw(frame);
  }
  await bot.discord.waitUntil(() => bot.count("malformed_frame") >= 2);
  await bot.ping();
  assert.equal(bot.discord.gatewayConnects, 1, "no reconnect for it");
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
    await using bot = await openBot();
    bot.discord.faults.gateway.dispatch("INTERACTION_CREATE", data);
    await bot.discord.waitUntil(() => bot.count("malformed_interaction") === 1);
    await bot.ping();
    assert.deepEqual(bot.logged.map(({ level }) => level), ["warn"]);
  });
}

Deno.test("A button on a message with newer components is read like any other", async () => {
  await using bot = await openBot();
  await bot.ann.slash("ping");
  const outcome = await bot.ann.forge({
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
  Deno.test(`A handler that ${what} is logged and counted, and the next interaction answered`, async () => {
    let isFirst = true;
    await using bot = await openBot({
      emulator: { limits: { firstAnswerMs: 100 } },
      onInteraction: async (interaction, bot) => {
        if (isFirst) {
          isFirst = false;
          await fail();
        }
        await pong(bot, interaction);
      },
    });
    assert.equal((await bot.ann.slash("ping")).ok, false);
    await bot.ping();
    assert.equal(bot.count("handler_failed"), 1);
    assert.deepEqual(bot.logged.map(({ level }) => level), ["error"]);
  });
}

Deno.test("Metrics that throw harm nothing", async () => {
  await using bot = await openBot({
    observe: () => {
      throw new Error("a bug");
    },
  });
  await bot.ping();
});

Deno.test("No token is in any event or log line", async () => {
  await using bot = await openBot();
  bot.discord.faults.rest.add({ routeClass: "callback", times: 1 }, { kind: "cut" });
  await bot.ping();
  bot.discord.revokeToken();
  await bot.discord.waitUntil(() => bot.fatals.length > 0);
  const written = JSON.stringify([bot.events, bot.logged, bot.fatals]);
  assert.ok(!written.includes(bot.discord.token));
  for (const { token } of bot.interactions) assert.ok(!written.includes(token));
});
