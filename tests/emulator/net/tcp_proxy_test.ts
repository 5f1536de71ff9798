import assert from "node:assert/strict";
import { TcpProxy } from "../../../src/emulator/net/tcp_proxy.ts";

const hostname = "127.0.0.1";

/** A server that sends everything back. */
function startEcho() {
  const listener = Deno.listen({ hostname, port: 0 });
  const served = (async () => {
    for await (const conn of listener) conn.readable.pipeTo(conn.writable).catch(() => {});
  })();
  return {
    port: listener.addr.port,
    async [Symbol.asyncDispose]() {
      listener.close();
      await served;
    },
  };
}

Deno.test("bytes pass both ways; a shut front refuses, an opened one serves again", async () => {
  await using echo = startEcho();
  await using front = new TcpProxy(echo.port);
  const ask = async () => {
    using conn = await Deno.connect({ hostname, port: front.port });
    await conn.write(new TextEncoder().encode("hello"));
    const buffer = new Uint8Array(16);
    const count = await conn.read(buffer);
    return new TextDecoder().decode(buffer.subarray(0, count ?? 0));
  };
  assert.equal(await ask(), "hello");
  front.shut();
  await assert.rejects(ask());
  await front.open();
  assert.equal(await ask(), "hello");
  assert.equal(front.accepted, 2);
});

Deno.test("a cut ends a connection without a byte", async () => {
  await using echo = startEcho();
  await using front = new TcpProxy(echo.port);
  using conn = await Deno.connect({ hostname, port: front.port });
  await conn.write(new Uint8Array([1]));
  await conn.read(new Uint8Array(1));
  front.cut();
  assert.equal(await conn.read(new Uint8Array(1)), null);
});

Deno.test("pieces from the server are delayed one by one, in order", async () => {
  await using echo = startEcho();
  await using front = new TcpProxy(echo.port);
  using conn = await Deno.connect({ hostname, port: front.port });
  const buffer = new Uint8Array(16);
  const ask = async (...bytes: readonly number[]) => {
    const began = performance.now();
    const heard: number[] = [];
    for (const byte of bytes) await conn.write(new Uint8Array([byte]));
    while (heard.length < bytes.length) {
      heard.push(...buffer.subarray(0, await conn.read(buffer) ?? 0));
    }
    assert.deepEqual(heard, bytes);
    return performance.now() - began;
  };
  front.delayMs = 50;
  const oneMs = await ask(1);
  assert.ok(oneMs >= 49, `${oneMs} ms`);
  await ask(2, 3, 4, 5);
  front.delayMs = 0;
  await ask(6);
  front.delayMs = 60_000;
  await conn.write(new Uint8Array([7]));
  front.cut();
  assert.equal(await conn.read(buffer), null, "a cut does not wait for what is late");
});

Deno.test("shutting and opening can follow each other at once", async () => {
  await using echo = startEcho();
  await using front = new TcpProxy(echo.port);
  for (let count = 0; count < 5; count++) {
    front.shut();
    const opening = front.open();
    await assert.doesNotReject(opening);
  }
  void front.open();
  front.shut();
  void front.open();
  front.shut();
});

Deno.test("connections that never speak are limited and dropped, and others still get in", async () => {
  await using echo = startEcho();
  const limits = { connections: 4, headersMs: 200, idleMs: 400 };
  await using front = new TcpProxy(echo.port, { limits });
  await using open = new AsyncDisposableStack();
  const headers = "GET / HTTP/1.1\r\n\r\n";
  const ends = await Promise.all(
    ["", "GET / HTTP/1.1\r\n", headers, "G", "", ""].map(async (text) => {
      const conn = open.use(await Deno.connect({ hostname, port: front.port }));
      await conn.write(new TextEncoder().encode(text));
      return conn;
    }),
  );
  // Two are over the limit and end at once, three when their time is up, the last when it is idle.
  await Promise.all(ends.map(ended));
  using conn = await Deno.connect({ hostname, port: front.port });
  await conn.write(new TextEncoder().encode(headers));
  assert.equal(await conn.read(new Uint8Array(64)), headers.length);
});

Deno.test("a connection to a server that is not there ends", async () => {
  const echo = startEcho();
  await echo[Symbol.asyncDispose]();
  await using front = new TcpProxy(echo.port);
  using conn = await Deno.connect({ hostname, port: front.port });
  await ended(conn);
});

/** Resolves when the other side has closed a connection. */
async function ended(conn: Deno.TcpConn): Promise<void> {
  try {
    while (await conn.read(new Uint8Array(64)) !== null);
  } catch (error) {
    assert.ok(error instanceof Deno.errors.ConnectionReset, String(error));
  }
}
