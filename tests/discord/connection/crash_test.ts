import assert from "node:assert/strict";
import { type Bar, type Line, openBar, pong, startLine } from "./_line.ts";

async function assertAnswers({ ann }: Bar, line: Line): Promise<void> {
  assert.equal((await ann.slash("ping")).ok, true);
  assert.equal(line.connection.state, "ready");
}

Deno.test("Frames that are not JSON, or not Discord's, are skipped and counted", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  const { gateway } = bar.discord.faults;
  for (const frame of ["{not json", "", "null", "[]", "7", '{"op":0}', '{"op":10,"d":null}']) {
    gateway.sendRaw(frame);
  }
  await bar.discord.waitUntil(() => line.count("malformed_frame") >= 2);
  await assertAnswers(bar, line);
  assert.equal(bar.discord.gatewayConnects, 1, "no reconnect for it");
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
    await using bar = await openBar();
    await using line = await startLine(bar.discord);
    await line.connection.ready;
    bar.discord.faults.gateway.dispatch("INTERACTION_CREATE", data);
    await bar.discord.waitUntil(() => line.count("malformed_interaction") === 1);
    await assertAnswers(bar, line);
    assert.deepEqual(line.logged.map(({ level }) => level), ["warn"]);
  });
}

Deno.test("A press on a message of newer components is read like any other", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  await bar.ann.slash("ping");
  const outcome = await bar.ann.forge({
    data: { custom_id: "press", component_type: 2 },
    editBody: (body) => {
      const message = body.message as Record<string, unknown>;
      message.components = [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: "x" }] }];
    },
  });
  assert.equal(outcome.ok, true);
  assert.equal(line.count("malformed_interaction"), 0);
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
    await using bar = await openBar({ limits: { firstAnswerMs: 100 } });
    let isFirst = true;
    await using line = await startLine(bar.discord, {
      onInteraction: async (interaction, { connection }) => {
        if (isFirst) {
          isFirst = false;
          await fail();
        }
        await pong(connection, interaction);
      },
    });
    await line.connection.ready;
    assert.equal((await bar.ann.slash("ping")).ok, false);
    await assertAnswers(bar, line);
    assert.equal(line.count("handler_failed"), 1);
    assert.deepEqual(line.logged.map(({ level }) => level), ["error"]);
  });
}

Deno.test("Metrics that throw harm nothing", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord, {
    observe: () => {
      throw new Error("a bug");
    },
  });
  assert.equal(await line.connection.ready, "ready");
  await assertAnswers(bar, line);
});

Deno.test("No token is in any event or log line", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.rest.add({ routeClass: "callback", times: 1 }, { kind: "cut" });
  await assertAnswers(bar, line);
  bar.discord.revokeToken();
  await bar.discord.waitUntil(() => line.fatals.length > 0);
  const told = JSON.stringify([line.events, line.logged, line.fatals]);
  assert.ok(!told.includes(bar.discord.token));
  for (const { token } of line.interactions) assert.ok(!told.includes(token));
});
