import assert from "node:assert/strict";
import { type RestAction, startEmulator } from "../../../src/emulator/mod.ts";
import { sessionTest } from "../_emulator_session.ts";
import { rest } from "../_raw_bot.ts";

sessionTest("statuses come in JSON or HTML, a number of times", async ({ discord, ...session }) => {
  const fault = discord.faults.rest.add(
    { routeClass: "channelMessage", method: "POST", times: 2 },
    { kind: "status", status: 503, html: true },
  );
  const write = () => session.write({ content: "x" });
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 200);
  const first = await write();
  assert.deepEqual([first.status, first.headers.get("content-type")], [503, "text/html"]);
  assert.equal((await write()).status, 503);
  assert.equal((await write()).status, 200);
  assert.equal(fault.hits, 2);
  assert.equal(discord.calls.at(-2)?.fault, "status");
  discord.faults.rest.add({ times: 1 }, { kind: "status", status: 404, code: 10003 });
  const gone = await write();
  assert.deepEqual([gone.status, gone.body.code], [404, 10003]);
  const ofMe = { when: ({ path }: { path: string }) => path === "/users/@me" };
  discord.faults.rest.add(ofMe, { kind: "unauthorized" });
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 401);
  await discord.faults.clear();
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 200);
});

Deno.test("every shape of 429", async () => {
  await using discord = await startEmulator();
  const play = async (shape: Extract<RestAction, { kind: "rateLimit" }>["shape"]) => {
    discord.faults.rest.add({ times: 1 }, { kind: "rateLimit", shape, retryAfterMs: 1500 });
    const { status, headers, body } = await rest(discord, "GET", "/users/@me");
    assert.deepEqual([status, headers.get("retry-after")], [429, "2"]);
    return { headers, body };
  };
  const full = await play("full");
  assert.equal(full.headers.get("x-ratelimit-reset-after"), "1.500");
  assert.deepEqual([full.body.retry_after, full.body.global], [1.5, false]);
  const bare = await play("retryAfterOnly");
  assert.ok(![...bare.headers.keys()].some((name) => name.startsWith("x-ratelimit")));
  const global = await play("global");
  assert.equal(global.headers.get("x-ratelimit-global"), "true");
  assert.equal(global.body.global, true);
  const shared = await play("shared");
  assert.equal(shared.headers.get("x-ratelimit-scope"), "shared");
  assert.equal((await play("noBody")).body, "");
  assert.equal(discord.counters.invalidRequests, 4, "shared does not count");
});

Deno.test("a cut request is not carried out, a dropped or truncated answer was", async () => {
  await using discord = await startEmulator();
  const guild = discord.addGuild({ name: "The Crown" });
  const path = `/channels/${guild.addChannel({ name: "bar" }).id}/messages`;
  const ann = guild.addMember({ name: "Ann" });
  for (const kind of ["cut", "dropResponse", "truncateResponse"] as const) {
    discord.faults.rest.add({ times: 1 }, { kind });
    await assert.rejects(rest(discord, "POST", path, { content: kind }));
  }
  const written = ann.messages().map(({ content }) => content);
  assert.deepEqual(written, ["dropResponse", "truncateResponse"]);
  assert.deepEqual(discord.calls.map((call) => [call.status, call.fault]), [
    [0, "cut"],
    [200, "dropResponse"],
    [200, "truncateResponse"],
  ]);
});

sessionTest("Deno's fetch repeats a lost request", async ({ discord, ann, write }) => {
  await write({ content: "first" });
  discord.faults.rest.add({ times: 1 }, { kind: "dropResponse" });
  assert.equal((await write({ content: "twice" })).status, 200);
  assert.equal(ann.messages().filter((message) => message.content === "twice").length, 2);
});

sessionTest("a request hangs until an abort or the end of the fault", async ({ discord }) => {
  discord.faults.rest.add({ times: 2 }, { kind: "hang" });
  const aborted = AbortSignal.abort();
  const ask = (signal?: AbortSignal) =>
    fetch(`${discord.restUrl}/v10/gateway`, signal ? { signal } : {});
  await assert.rejects(ask(aborted));
  const controller = new AbortController();
  const impatient = ask(controller.signal);
  const hits = () => discord.faults.rest.list()[0]?.hits;
  await discord.waitUntil(() => hits() === 1);
  controller.abort();
  await assert.rejects(impatient);
  await discord.waitUntil(() => discord.calls.at(-1)?.fault === "hang");
  const second = assert.rejects(ask());
  await discord.waitUntil(() => discord.faults.rest.list().length === 0);
  await discord.faults.clear();
  await second;
});

sessionTest("a delay comes before or after the action", async ({ discord, ann, write }) => {
  discord.faults.rest.add({ times: 1 }, { kind: "delayResponse", ms: 20 });
  const started = performance.now();
  const answer = write({ content: "x" });
  await ann.waitFor("x");
  assert.equal((await answer).status, 200);
  assert.ok(performance.now() - started >= 19);
  discord.faults.rest.add({ times: 1 }, { kind: "delay", ms: 20 });
  assert.equal((await rest(discord, "GET", "/gateway")).status, 200);
});

Deno.test("a refusing REST port refuses until it accepts again", async () => {
  await using discord = await startEmulator();
  discord.faults.rest.refuse();
  await assert.rejects(rest(discord, "GET", "/users/@me"));
  await discord.faults.rest.accept();
  assert.equal((await rest(discord, "GET", "/users/@me")).status, 200);
});

Deno.test("stopping ends requests that hang or wait", async () => {
  const discord = await startEmulator();
  discord.faults.rest.add({ times: 1 }, { kind: "hang" });
  discord.faults.rest.add({ times: 1 }, { kind: "delay", ms: 60_000 });
  const hanging = assert.rejects(rest(discord, "GET", "/users/@me"));
  await discord.waitUntil(() => discord.faults.rest.list().length === 1);
  const waiting = assert.rejects(rest(discord, "GET", "/users/@me"));
  await discord.waitUntil(() => discord.faults.rest.list().length === 0);
  await discord[Symbol.asyncDispose]();
  await Promise.all([hanging, waiting]);
});
