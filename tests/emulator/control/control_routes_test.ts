import assert from "node:assert/strict";
import type { Emulator } from "../../../src/emulator/mod.ts";
import { boardRows, sessionTest } from "../_emulator_session.ts";
import { rest } from "../_raw_bot.ts";

async function control(discord: Emulator, method: string, path: string, body?: unknown) {
  const response = await fetch(`${discord.controlUrl}/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
}

const poster = (discord: Emulator) => (path: string, body?: unknown) =>
  control(discord, "POST", path, body);

sessionTest("another process can act as a member", async ({ discord, channel, bot, bob }) => {
  bot.answer((i) =>
    i.type === 2
      ? { type: 4, data: { content: "board", components: boardRows } }
      : { type: 7, data: { content: String(i.data.values ?? i.data.custom_id) } }
  );
  const post = poster(discord);
  const started = await post("slash", { member: "Ann", line: "game start" });
  assert.deepEqual([started.status, started.body.ok, started.body.callbackType], [200, true, 4]);
  assert.equal(started.body.message.content, "board");
  const rolled = await post("click", { member: bob.id, channel: "bar", label: "Roll" });
  assert.equal(rolled.body.message.content, "roll");
  const message = started.body.message.id;
  const chosen = await post("choose", { member: "Ann", options: "Cal", message });
  assert.equal(chosen.body.message.content, "c");
  const forged = await post("forge", { member: "Ann", data: { custom_id: "zzz" } });
  assert.equal(forged.body.message.content, "zzz");
  const said = await post("say", { member: "Ann", content: "cheers" });
  const waited = await post("wait", { member: "Bobby", text: "Ann: ch" });
  assert.equal(waited.body.id, said.body.id);
  const view = await control(discord, "GET", `view?member=Ann&channel=${channel.id}`);
  assert.deepEqual(view.body.map((one: { content: string }) => one.content), ["zzz", "cheers"]);
  const screen = await control(discord, "GET", "screen?member=Ann");
  assert.match(screen.body, /^#bar as Ann\ntest-bot \(edited\): zzz\n {2}\[🎲 Roll\] \(Join\)/);
});

sessionTest("the impossible is a 409, a bad body a 400, a bad path a 404", async ({ discord }) => {
  const post = poster(discord);
  const absent = await post("click", { member: "Ann", label: "Roll" });
  assert.equal(absent.status, 409);
  assert.match(absent.body.error, /^Ann cannot click Roll\n/);
  assert.equal((await post("slash", { member: "Zed", line: "ping" })).status, 409);
  const nowhere = { member: "Ann", channel: "cellar", line: "ping" };
  assert.equal((await post("slash", nowhere)).status, 409);
  assert.equal((await post("slash", { line: 5 })).status, 400);
  assert.equal((await control(discord, "POST", "slash")).status, 400);
  assert.equal((await post("dance", {})).status, 404);
  const timedOut = await post("wait", { member: "Ann", text: "never", timeoutMs: 5 });
  assert.equal(timedOut.status, 409);
});

sessionTest("guilds, channels, threads and members can be added", async ({ discord }) => {
  const post = poster(discord);
  await post("guilds", { name: "The Swan" });
  await post("channels", { guild: "The Swan", name: "lounge" });
  await post("threads", { channel: "lounge", name: "corner" });
  const description = { guild: "The Swan", name: "Cal", permissions: ["MANAGE_GUILD"] };
  const cal = await post("members", description);
  assert.equal(cal.status, 201);
  const { body } = await control(discord, "GET", "state");
  const other = body.guilds[1];
  const channels = other.channels.map((one: Record<string, unknown>) => [one.name, one.type]);
  assert.deepEqual(channels, [["lounge", 0], ["corner", 11]]);
  assert.deepEqual(other.members, [{ id: cal.body.id, name: "Cal", locale: "en-US" }]);
  assert.equal(body.restUrl, discord.restUrl);
  discord.channel("lounge")?.deny({ id: cal.body.id }, "VIEW_CHANNEL");
  const mine = await control(discord, "GET", "state?member=Cal");
  assert.deepEqual([mine.body.guilds.length, mine.body.guilds[0].channels], [1, []]);
});

sessionTest("faults can be switched while REST is refused", async ({ discord, bot }) => {
  const post = poster(discord);
  await post("faults/rest", {
    match: { routeClass: ["user"], times: 1 },
    action: { kind: "status", status: 502 },
  });
  assert.equal((await control(discord, "GET", "faults")).body.rest[0].action.status, 502);
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 502);
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 200);
  await post("faults/rest/refuse", {});
  await assert.rejects(rest(discord, "GET", "/users/@me"));
  await post("faults/gateway", { do: "withhold", what: "ready" });
  assert.equal((await control(discord, "GET", "faults")).body.gateway.withholdReady, true);
  await control(discord, "DELETE", "faults");
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 200);
  await post("faults/gateway", { do: "requestReconnect" });
  await bot.op(7);
  await post("faults/gateway", { do: "close", close: { code: 4000 } });
  assert.equal((await bot.closed.promise).code, 4000);
  assert.equal((await post("faults/gateway", { do: "explode" })).status, 400);
});

sessionTest("every gateway fault can be switched", async ({ discord }) => {
  const faults: readonly Record<string, unknown>[] = [
    { do: "shutResumeUrl" },
    { do: "openResumeUrl" },
    { do: "beSilent" },
    { do: "closeOnIdentify", close: { code: 4000 } },
    { do: "closeOnResume" },
    { do: "limitIdentifies", left: 49 },
    { do: "invalidateSessions", resumable: true },
    { do: "sendRaw" },
    { do: "dispatch", name: "X", data: {} },
    { do: "forgetSessions" },
    { do: "cut" },
    { do: "refuse" },
    { do: "accept" },
  ];
  for (const fault of faults) {
    assert.equal((await control(discord, "POST", "faults/gateway", fault)).status, 204);
  }
});

sessionTest("the clock can be moved and the logs be read", async ({ discord }) => {
  const before = discord.clock.now();
  await control(discord, "POST", "clock", { ms: 60_000 });
  assert.ok(discord.clock.now() >= before + 60_000);
  assert.equal((await control(discord, "POST", "bot", { timeoutMs: 100 })).status, 204);
  const calls = await control(discord, "GET", "calls");
  assert.equal(calls.body[0].routeClass, "commands");
  assert.equal((await control(discord, "GET", "counters")).body.requests, 1);
  assert.equal((await control(discord, "GET", "commands")).body[0].name, "ping");
  const log = await control(discord, "GET", "gateway");
  assert.ok(!JSON.stringify(log.body).includes(discord.token));
  await control(discord, "POST", "token/revoke");
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 401);
  await control(discord, "POST", "token/restore");
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 200);
});

sessionTest("other web pages, long bodies and patterns are refused", async ({ discord }) => {
  const { port } = new URL(discord.controlUrl);
  /** The status of a POST with these headers, which `fetch` would not let a program set. */
  const statusOf = async (headers: string, body = '{"ms":1}') => {
    using conn = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
    const length = headers.includes("chunked") ? "" : `content-length: ${body.length}\r\n`;
    const head = `POST /emulator/clock HTTP/1.1\r\n${length}${headers}`;
    // What is refused need not be read to its end.
    void conn.write(new TextEncoder().encode(`${head}\r\n\r\n${body}`)).catch(() => {});
    const bytes = new Uint8Array(64);
    const count = await conn.read(bytes);
    const [, status] = new TextDecoder().decode(bytes.subarray(0, count ?? 0)).split(" ");
    return Number(status);
  };
  const json = "content-type: application/json";
  assert.equal(await statusOf(`host: 127.0.0.1:${port}\r\n${json}`), 200);
  assert.equal(await statusOf(`host: rebound.example:${port}\r\n${json}`), 403);
  assert.equal(await statusOf(`host: localhost\r\norigin: https://page.example\r\n${json}`), 403);
  assert.equal(await statusOf("host: localhost\r\ncontent-type: text/plain"), 415);
  assert.equal(await statusOf("host: localhost"), 415);
  for (const url of [`${discord.controlUrl}/say`, `${discord.restUrl}/v10/channels/1/messages`]) {
    const headers = { "content-type": "application/json" };
    const known = await fetch(url, { method: "POST", headers, body: "x".repeat(1024 * 1024 + 1) });
    assert.equal(known.status, 413);
    await known.body?.cancel();
  }
  const chunk = "x".repeat(1024);
  const chunks = `400\r\n${chunk}\r\n`.repeat(1100);
  assert.equal(
    await statusOf(`host: localhost\r\n${json}\r\ntransfer-encoding: chunked`, chunks),
    413,
  );
  const pattern = { member: "Ann", text: "", pattern: "(a+)+$" };
  assert.equal((await poster(discord)("wait", pattern)).status, 400);
});
