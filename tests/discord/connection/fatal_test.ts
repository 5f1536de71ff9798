import assert from "node:assert/strict";
import type { FatalCode } from "../../../src/discord/connection/mod.ts";
import { gatewayCount, openBar, startLine } from "./_line.ts";

const closeCodes: readonly [number, FatalCode][] = [
  [4004, "token_refused"],
  [4010, "invalid_shard"],
  [4011, "sharding_required"],
  [4012, "invalid_api_version"],
  [4013, "invalid_intents"],
  [4014, "disallowed_intents"],
];

for (const [closeCode, code] of closeCodes) {
  Deno.test(`Close code ${closeCode} ends it with one line, at the start or later`, async () => {
    await using bar = await openBar();
    await using line = await startLine(bar.discord);
    await line.connection.ready;
    bar.discord.faults.gateway.close(closeCode);
    await bar.discord.waitUntil(() => line.fatals.length > 0);
    assert.deepEqual(line.fatals.map((fatal) => fatal.code), [code]);
    assert.match(line.fatals[0]?.message ?? "", new RegExp(String(closeCode)));
    assert.equal(line.connection.state, "fatal");
    assert.equal(bar.discord.gatewayConnects, 1, "no further try");

    bar.discord.faults.gateway.closeOnIdentify({ code: closeCode });
    await using second = await startLine(bar.discord);
    assert.equal(await second.connection.ready, "fatal");
    assert.deepEqual(second.fatals.map((fatal) => fatal.code), [code]);
    assert.equal(gatewayCount(bar.discord, "identify"), 2);
  });
}

Deno.test("A token that was revoked before the start ends it after one request", async () => {
  await using bar = await openBar();
  bar.discord.revokeToken();
  const before = bar.discord.calls.length;
  await using line = await startLine(bar.discord);
  assert.equal(await line.connection.ready, "fatal");
  assert.equal(line.fatals[0]?.code, "token_refused");
  assert.match(line.fatals[0]?.message ?? "", /DISCORD_TOKEN/);
  assert.equal(bar.discord.calls.length - before, 1);
});

Deno.test("A token revoked while running, seen by a 401, ends it once it is confirmed", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.rest.add({ routeClass: ["channelMessage", "gatewayBot"] }, {
    kind: "unauthorized",
  });
  const sent = await line.connection.createMessage("1", { content: "anybody?" });
  assert.deepEqual([sent.ok, sent.ok || sent.reason], [false, "token_refused"]);
  await bar.discord.waitUntil(() => line.fatals.length === 1);
  assert.equal(line.fatals[0]?.code, "token_refused");
  assert.equal(bar.discord.connectedSessions, 0);
});

Deno.test("One 401 that nothing confirms ends nothing", async () => {
  await using bar = await openBar();
  await using line = await startLine(bar.discord);
  await line.connection.ready;
  bar.discord.faults.rest.add({ routeClass: "channelMessage", times: 1 }, { kind: "unauthorized" });
  const before = bar.discord.calls.length;
  await line.connection.createMessage("1", { content: "anybody?" });
  await bar.discord.waitUntil(() => bar.discord.calls.length === before + 2);
  assert.equal((await bar.ann.slash("ping")).ok, true);
  assert.deepEqual(line.fatals, []);
});

Deno.test("With fewer than 50 IDENTIFYs left it stops before the token is reset", async () => {
  await using bar = await openBar({
    limits: { identifies: { limit: 51, windowMs: 24 * 3_600_000 } },
  });
  await using line = await startLine(bar.discord);
  assert.equal(await line.connection.ready, "ready");
  bar.discord.faults.gateway.close(4009);
  await bar.discord.waitUntil(() => gatewayCount(bar.discord, "ready") === 2);
  bar.discord.faults.gateway.close(4009);
  await bar.discord.waitUntil(() => line.fatals.length > 0);
  assert.equal(gatewayCount(bar.discord, "identify"), 2);
  assert.equal(line.fatals[0]?.code, "identify_budget");
  assert.match(line.fatals[0]?.message ?? "", /49 more .* start again in 24 h/);
  assert.equal(line.connection.identifiesLeft, 49);
});

Deno.test("A token of no token's form is refused without being repeated", async () => {
  await using bar = await openBar();
  await assert.rejects(
    startLine(bar.discord, { token: "secret words" }),
    (error: Error) =>
      error instanceof TypeError && /DISCORD_TOKEN/.test(error.message) &&
      !error.message.includes("secret"),
  );
});
