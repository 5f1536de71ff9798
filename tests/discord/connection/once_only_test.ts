import assert from "node:assert/strict";
import { OnceOnly } from "../../../src/discord/connection/once_only.ts";

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
        if (!/body$|0\r\n\r\n$/.test(text)) continue;
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
    const once = new OnceOnly();
    const request = { method: "POST", body: "body" };
    await (await once.fetch(server.url, isOnce, request)).body?.cancel();
    await assert.rejects(once.fetch(server.url, isOnce, request));
    assert.equal(server.requests, sent);
  });
}

Deno.test("A server that wants a length gets the text as such, from then on", async () => {
  const seen: (string | null)[] = [];
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const length = request.headers.get("content-length");
      seen.push(length);
      const text = await request.text();
      return length === null ? new Response("length", { status: 411 }) : new Response(text);
    },
  );
  const once = new OnceOnly();
  const url = `http://127.0.0.1:${server.addr.port}/`;
  for (let sent = 0; sent < 2; sent++) {
    const response = await once.fetch(url, true, { method: "POST", body: "body" });
    assert.equal(await response.text(), "body");
  }
  assert.deepEqual(seen, [null, "4", "4"]);
});
