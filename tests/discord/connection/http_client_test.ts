import assert from "node:assert/strict";
import { HttpClient } from "../../../src/discord/connection/http_client.ts";

/** Answers the first request, then reads each one whole and cuts the connection. */
class CuttingServer implements AsyncDisposable {
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #served: Promise<void>;
  requests = 0;

  constructor() {
    this.#served = this.#serve();
  }

  get url(): string {
    return `http://127.0.0.1:${this.#listener.addr.port}/`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    await this.#served;
  }

  async #serve(): Promise<void> {
    for await (const connection of this.#listener) {
      const buffer = new Uint8Array(65_536);
      let text = "";
      for (;;) {
        const count = await connection.read(buffer);
        if (count === null) break;
        text += new TextDecoder().decode(buffer.subarray(0, count));
        if (!/body$/.test(text)) continue;
        text = "";
        if (++this.requests > 1) break;
        await connection.write(new TextEncoder().encode("HTTP/1.1 204 No Content\r\n\r\n"));
      }
      connection.close();
    }
  }
}

for (const [isOnce, sent] of [[true, 2], [false, 3]] as const) {
  Deno.test(`A POST whose answer is lost reaches the server ${isOnce ? "once" : "twice, by Deno's own doing"}`, async () => {
    await using server = new CuttingServer();
    using client = new HttpClient();
    const request = { method: "POST", body: "body" };
    await (await client.fetch(server.url, isOnce, request)).body?.cancel();
    await assert.rejects(client.fetch(server.url, isOnce, request));
    assert.equal(server.requests, sent);
  });
}

Deno.test("A body says how long it is, whether or not it may be sent twice", async () => {
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async ({ headers, body }) =>
      new Response(`${headers.get("content-length")} ${await new Response(body).text()}`),
  );
  using client = new HttpClient();
  const url = `http://127.0.0.1:${server.addr.port}/`;
  for (const isOnce of [true, false]) {
    const response = await client.fetch(url, isOnce, { method: "POST", body: "body" });
    assert.equal(await response.text(), "4 body");
  }
});

Deno.test("Of the connections that a burst opened, no more than sixty-four are kept", async () => {
  const burst = 100;
  let arrived: { readonly ports: Set<number>; readonly all: PromiseWithResolvers<void> };
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (_, { remoteAddr }) => {
      const { ports, all } = arrived;
      if (ports.add(remoteAddr.port).size === burst) all.resolve();
      await all.promise;
      return new Response("all are here");
    },
  );
  using client = new HttpClient();
  const url = `http://127.0.0.1:${server.addr.port}/`;
  /** As many requests at once, each on a connection of its own; by which ports. */
  const portsOfBurst = async () => {
    arrived = { ports: new Set(), all: Promise.withResolvers() };
    const ask = async () => await (await client.fetch(url, false, {})).text();
    await Promise.all(Array.from({ length: burst }, ask));
    return arrived.ports;
  };
  const first = await portsOfBurst();
  const kept = first.intersection(await portsOfBurst()).size;
  assert.ok(kept > 16 && kept <= 64, `${kept} connections were kept`);
});

Deno.test("After disposal nothing is sent any more, and a second one does nothing", async () => {
  const client = new HttpClient();
  client[Symbol.dispose]();
  client[Symbol.dispose]();
  await assert.rejects(client.fetch("http://127.0.0.1:9/", false, {}));
});
