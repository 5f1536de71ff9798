import assert from "node:assert/strict";
import { Hono } from "hono";
import { forgiveClientGone, isClientGone } from "../../../src/emulator/net/client_gone.ts";
import { limitBody } from "../../../src/emulator/net/guard.ts";
import { Network } from "../../../src/emulator/net/network.ts";
import { hostname, httpLimits } from "../../../src/emulator/net/tcp_proxy.ts";
import { readBody } from "../../../src/emulator/rest/request_body.ts";

/** Sends the head and the first bytes of a body, and leaves when somebody reads it. */
async function leaveEarly(port: number, headers: string, reading: Promise<unknown>) {
  using connection = await Deno.connect({ hostname, port });
  const text = `POST / HTTP/1.1\r\nhost: ${hostname}\r\n${headers}\r\n\r\n{"a"`;
  await connection.write(new TextEncoder().encode(text));
  await reading;
}

/** What reading a body fails with when its client leaves in the middle. */
async function failureOf(headers: string): Promise<unknown> {
  const reading = Promise.withResolvers<void>();
  const failed = Promise.withResolvers<unknown>();
  const app = new Hono();
  app.use((_, next) => {
    reading.resolve();
    return next();
  });
  app.use(limitBody());
  app.post("/", async (c) => c.json((await readBody(c.req.raw)).body));
  app.onError((error) => {
    failed.resolve(error);
    return forgiveClientGone(error);
  });
  await using server = Deno.serve({ hostname, port: 0, onListen() {} }, app.fetch);
  await leaveEarly(server.addr.port, headers, reading.promise);
  return await failed.promise;
}

Deno.test("a client that leaves in the middle of a body is told from all other failures", async () => {
  const json = "content-type: application/json";
  for (
    const headers of [
      `${json}\r\ncontent-length: 100`,
      `${json}\r\ntransfer-encoding: chunked\r\n\r\n64`,
      "content-type: multipart/form-data; boundary=x\r\ncontent-length: 100",
    ]
  ) {
    assert.ok(isClientGone(await failureOf(headers)), headers);
  }
  const others = [new Deno.errors.BadResource("Bad resource ID"), new TypeError("bodies")];
  for (const other of others) assert.throws(() => forgiveClientGone(other), other);
});

Deno.test("the emulator says nothing about a client that leaves in the middle of a body", async () => {
  const { console: terminal } = globalThis;
  const { error } = terminal;
  const written: unknown[] = [];
  terminal.error = (...what: readonly unknown[]) => written.push(...what);
  try {
    await using network = await Network.open(0, httpLimits);
    const reading = Promise.withResolvers<void>();
    network.serve(async (request) => {
      reading.resolve();
      return new Response(await request.text());
    });
    await leaveEarly(network.innerPort, "content-length: 100", reading.promise);
  } finally {
    terminal.error = error;
  }
  assert.deepEqual(written, []);
});
