/** The ordinary client against the embedded server: pool, WATCH, RESP3, password, large replies. */

import { Buffer } from "node:buffer";
import assert from "node:assert/strict";
import { createClient, createClientPool, WatchError } from "redis";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";

const quiet = { RESP: 3, maintNotifications: "disabled", disableClientInfo: true } as const;

function connect(url: string) {
  const client = createClient({ ...quiet, url, socket: { reconnectStrategy: false } });
  client.on("error", () => {});
  return client.connect();
}

for (const durable of [false, true]) {
  const where = durable ? "in a file" : "in memory";
  Deno.test(`a pool's clients lose no update under WATCH, ${where}`, async () => {
    await using dir = await temporaryFolder();
    await using server = await startMiniredis(durable ? { file: `${dir.path}/store` } : {});
    await incrementFromAPool(server.url);
  });
}

async function incrementFromAPool(url: string): Promise<void> {
  const pool = createClientPool({ ...quiet, url }, { minimum: 4, maximum: 4 });
  pool.on("error", () => {});
  await pool.connect();
  let conflicts = 0;
  const increment = async (): Promise<void> => {
    try {
      await pool.execute(async (client) => {
        const [, text] = await Promise.all([client.watch("count"), client.get("count")]);
        await client.multi().set("count", String(Number(text ?? 0) + 1)).exec();
      });
    } catch (error) {
      if (!(error instanceof WatchError)) throw error;
      conflicts++;
      await increment();
    }
  };
  await Promise.all(Array.from({ length: 60 }, increment));
  assert.equal(await pool.get("count"), "60");
  assert.ok(conflicts > 0);
  await pool.close();
}

Deno.test("a password is required, over TCP and over a Unix socket", async () => {
  await using dir = await temporaryFolder();
  await using server = await startMiniredis({
    port: 0,
    path: `${dir.path}/s`,
    password: "a b:c@/",
  });
  const overTcp = await connect(server.url);
  await overTcp.set("key", "value");
  const socket = { path: `${dir.path}/s`, tls: false as const, reconnectStrategy: false as const };
  const stranger = createClient({ ...quiet, socket });
  stranger.on("error", () => {});
  await assert.rejects(stranger.connect(), /NOAUTH/);
  stranger.destroy();
  await overTcp.close();
});

Deno.test("a Unix socket alone is reached by the server's url, and gone after closing", async () => {
  await using dir = await temporaryFolder();
  const path = `${dir.path}/redis.sock`;
  {
    await using server = await startMiniredis({ path, password: "secret" });
    assert.equal(server.port, undefined);
    const client = await connect(server.url);
    assert.equal(await client.ping(), "PONG");
    await client.close();
  }
  await assert.rejects(Deno.lstat(path), Deno.errors.NotFound);
});

Deno.test("a large value comes back whole, byte by byte", async () => {
  await using server = await startMiniredis();
  const client = await connect(server.url);
  const bytes = new Uint8Array(2_000_000).map((_, i) => i * 31 % 256);
  await client.sendCommand(["SET", "key", Buffer.from(bytes)]);
  const back = await client.withTypeMapping({ 36: Buffer }).get("key");
  assert.deepEqual(new Uint8Array(back as unknown as Buffer), bytes);
  await client.close();
});
