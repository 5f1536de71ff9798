import assert from "node:assert/strict";
import { describeError } from "../../../src/discord/connection/failure_words.ts";

/** What a request to this address is said to have failed of. */
async function failing(url: string, signal = AbortSignal.timeout(5_000)): Promise<string> {
  try {
    await (await fetch(url, { signal })).body?.cancel();
  } catch (error) {
    return describeError(error);
  }
  return "nothing";
}

/** An address on which connections are accepted and then treated so. */
function listen(treat: (connection: Deno.TcpConn) => void): Disposable & { readonly port: number } {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const open: Deno.TcpConn[] = [];
  void (async () => {
    for await (const connection of listener) {
      open.push(connection);
      treat(connection);
    }
  })();
  return {
    port: listener.addr.port,
    [Symbol.dispose]() {
      listener.close();
      for (const connection of open) {
        try {
          connection.close();
        } catch {
          // It was closed by the other side's turn.
        }
      }
    },
  };
}

Deno.test("a failure of the network is said in words, without the address", async () => {
  assert.equal(await failing("http://closed.invalid/refused"), "its name cannot be resolved");
  const gone = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = gone.addr;
  gone.close();
  assert.equal(await failing(`http://127.0.0.1:${port}/dns error`), "the connection is refused");
  using cutting = listen((connection) => connection.close());
  assert.equal(await failing(`http://127.0.0.1:${cutting.port}/x`), "the connection was cut");
  await using plain = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    () => new Response(),
  );
  assert.equal(await failing(`https://127.0.0.1:${plain.addr.port}/x`), "it does not speak TLS");
  using silent = listen(() => {});
  const abort = new AbortController();
  const failed = failing(`http://127.0.0.1:${silent.port}/x`, abort.signal);
  abort.abort();
  assert.equal(await failed, "no answer in time");
  assert.equal(describeError("odd"), "no answer");
});
