import assert from "node:assert/strict";
import { HttpPortUnusable, Metrics, Readiness, serveHttp } from "../../src/ops/mod.ts";
import { build, sources, valueOf } from "./_exercised.ts";

const hostname = "127.0.0.1";

async function openServer() {
  const metrics = new Metrics(build);
  const readiness = new Readiness();
  const server = await serveHttp({ port: 0, hostname, metrics, readiness });
  return { metrics, readiness, server, at: `http://${hostname}:${server.port}` };
}

Deno.test("/metrics is what Prometheus reads", async () => {
  const { server, metrics, at } = await openServer();
  await using _ = server;
  metrics.watch(sources);
  const response = await fetch(`${at}/metrics`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
  assert.equal(valueOf(await response.text(), "ronnied_live_games"), 3);
});

Deno.test("/healthz is well as soon as anybody listens, /readyz only when all works", async () => {
  const { server, readiness, at } = await openServer();
  await using _ = server;
  const health = await fetch(`${at}/healthz`);
  assert.deepEqual([health.status, await health.text()], [200, "alive\n"]);
  const early = await fetch(`${at}/readyz`);
  assert.equal(early.status, 503);
  assert.equal((await early.json()).ready, false);
  readiness.watch({ gateway: () => "ready", store: () => Promise.resolve(null) });
  const ready = await fetch(`${at}/readyz`);
  assert.equal(ready.status, 200);
  assert.deepEqual((await ready.json()).checks[1], {
    name: "store",
    ok: true,
    reason: "answers and takes writes",
  });
});

Deno.test("anything else is not found", async () => {
  const { server, at } = await openServer();
  await using _ = server;
  for (const [path, method] of [["/", "GET"], ["/metrics/x", "GET"], ["/metrics", "POST"]]) {
    const response = await fetch(`${at}${path}`, { method: method ?? "GET" });
    assert.equal(response.status, 404, `${method} ${path}`);
    await response.body?.cancel();
  }
});

Deno.test("what breaks inside says so without saying more", async () => {
  const readiness = new Readiness();
  const metrics = {
    contentType: "text/plain",
    text: () => Promise.reject(new Error("secret detail")),
  };
  await using server = await serveHttp({ port: 0, hostname, metrics, readiness });
  const response = await fetch(`http://${hostname}:${server.port}/metrics`);
  assert.deepEqual([response.status, await response.text()], [500, "Broken: see the log\n"]);
});

Deno.test("a taken port is an error that says which and what to do", async () => {
  using taken = Deno.listen({ hostname, port: 0 });
  const { port } = taken.addr;
  const served = { metrics: new Metrics(build), readiness: new Readiness() };
  await assert.rejects(serveHttp({ port, hostname, ...served }), (error) => {
    assert.ok(error instanceof HttpPortUnusable);
    assert.equal(
      error.message,
      `Cannot listen on HTTP_PORT ${port}: another program uses it; ` +
        "stop that one or set HTTP_PORT to another port",
    );
    return true;
  });
});

Deno.test("disposal answers what was asked, and frees the port", async () => {
  const answer = Promise.withResolvers<null>();
  const asked = Promise.withResolvers<void>();
  const { server, readiness, at } = await openServer();
  readiness.watch({
    gateway: () => "ready",
    store: () => {
      asked.resolve();
      return answer.promise;
    },
  });
  const waiting = fetch(`${at}/readyz`);
  await asked.promise;
  const closed = server[Symbol.asyncDispose]();
  answer.resolve(null);
  assert.equal((await (await waiting).json()).ready, true);
  await closed;
  using again = Deno.listen({ hostname, port: server.port });
  assert.equal(again.addr.port, server.port);
});

Deno.test("without an address both IPv4 and IPv6 are served", async () => {
  const served = { metrics: new Metrics(build), readiness: new Readiness() };
  await using server = await serveHttp({ port: 0, ...served });
  for (const host of ["127.0.0.1", "[::1]"]) {
    const response = await fetch(`http://${host}:${server.port}/healthz`);
    assert.equal(await response.text(), "alive\n");
  }
});

Deno.test("an address of another machine is an error that names HTTP_HOST", async () => {
  const served = { metrics: new Metrics(build), readiness: new Readiness() };
  await assert.rejects(serveHttp({ port: 0, hostname: "192.0.2.1", ...served }), /HTTP_HOST/);
});

Deno.test("connections that never speak are limited and dropped, and scrapers still get in", async () => {
  const served = { metrics: new Metrics(build), readiness: new Readiness() };
  const limits = { connections: 4, headersMs: 300, idleMs: 300 };
  await using server = await serveHttp({ port: 0, hostname, limits, ...served });
  const { port } = server;
  await using silent = new AsyncDisposableStack();
  const open = async (text: string) => {
    const connection = silent.use(await Deno.connect({ hostname, port }));
    await connection.write(new TextEncoder().encode(text));
    return connection;
  };
  const ends = await Promise.all(["", "G", "GET / HTTP/1.1\r\n", "GET", "", ""].map(open));
  // Two are over the limit and end at once, the others when their time is up.
  await Promise.all(ends.map(ended));
  const response = await fetch(`http://${hostname}:${port}/healthz`);
  assert.equal(await response.text(), "alive\n");
});

/** Resolves when the other side has closed a connection. */
async function ended(connection: Deno.TcpConn): Promise<void> {
  const bytes = new Uint8Array(1_024);
  try {
    while (await connection.read(bytes) !== null);
  } catch (error) {
    assert.ok(error instanceof Deno.errors.ConnectionReset, String(error));
  }
}
