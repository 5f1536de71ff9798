import assert from "node:assert/strict";
import { askHealth } from "../../src/cli/mod.ts";
import { Metrics, Readiness, serveHttp } from "../../src/ops/mod.ts";
import { build } from "../ops/_exercised.ts";

const hostname = "127.0.0.1";

async function openServer() {
  const metrics = new Metrics(build);
  return await serveHttp({ port: 0, hostname, metrics, readiness: new Readiness() });
}

Deno.test("health: alive", async () => {
  await using server = await openServer();
  assert.deepEqual(await askHealth(server.port), { exitCode: 0, line: "Alive" });
});

Deno.test("health: HTTP_PORT is not set", async () => {
  assert.deepEqual(await askHealth(null), {
    exitCode: 1,
    line: "Cannot ask for health: HTTP_PORT is not set, so the bot serves no HTTP",
  });
});

Deno.test("health: nothing listens", async () => {
  const server = await openServer();
  await server[Symbol.asyncDispose]();
  assert.deepEqual(await askHealth(server.port), {
    exitCode: 1,
    line: `Not alive: nothing answers on http://127.0.0.1:${server.port}/healthz`,
  });
});

Deno.test("health: another program listens", async () => {
  await using other = Deno.serve({ port: 0, hostname, onListen() {} }, () => new Response("hi"));
  const { exitCode, line } = await askHealth(other.addr.port);
  assert.equal(exitCode, 1);
  assert.match(line, /answered 200, and not as a bot does$/);
});

Deno.test("health: it hangs", async () => {
  using mute = Deno.listen({ hostname, port: 0 });
  const { exitCode, line } = await askHealth(mute.addr.port, null, { timeoutMs: 20 });
  assert.equal(exitCode, 1);
  assert.match(line, /did not answer within 20 ms$/);
});

Deno.test("health: asks at HTTP_HOST, IPv6 included", async () => {
  const metrics = new Metrics(build);
  const served = { metrics, readiness: new Readiness() };
  await using server = await serveHttp({ port: 0, hostname: "::1", ...served });
  assert.equal((await askHealth(server.port, "::1")).line, "Alive");
  assert.equal((await askHealth(server.port)).exitCode, 1, "127.0.0.1 is not served");
});
