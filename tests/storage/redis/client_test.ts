/** The client of every connection, its pool and its cache, without keys and records. */
import assert from "node:assert/strict";
import { until } from "../../_helpers/redis_group.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { RedisClient } from "../../../src/storage/redis/client.ts";
import { ClientPool } from "../../../src/storage/redis/client_pool.ts";
import { ReplyCache } from "../../../src/storage/redis/reply_cache.ts";

const password = "cellar door";

for (const resp of [2, 3] as const) {
  Deno.test(`a client of RESP ${resp} gets in by its password, and fails without it`, async () => {
    await using server = await startMiniredis({ port: 0, password });
    const socket = { ...placeOf(server.url), reconnectStrategy: false } as const;
    const client = new RedisClient({ resp, password, database: 0, socket }, {});
    await client.connect();
    assert.equal(await client.sendCommand(["SET", "key", "value"]), "OK");
    const stranger = new RedisClient({ resp, password: "wrong", socket }, {});
    await assert.rejects(stranger.connect(), /WRONGPASS/);
    stranger.destroy();
    client.destroy();
    await assert.rejects(client.sendCommand(["GET", "key"]), /The client is closed/);
  });
}

redisTest(
  "a client that loses its connection fails what is under way, connects again and hears again",
  async () => {
    await using server = await startRedisServer();
    const path = { path: server.socketPath, tls: false } as const;
    const errors: string[] = [];
    let ready = Promise.withResolvers<void>();
    const client = new RedisClient({ resp: 3, socket: { ...path, reconnectStrategy: () => 0 } }, {
      error: ({ message }) => void errors.push(message),
      ready: () => ready.resolve(),
    });
    const other = new RedisClient({ resp: 3, socket: { ...path, reconnectStrategy: false } }, {});
    await Promise.all([client.connect(), other.connect()]);
    let heard = Promise.withResolvers<void>();
    await client.subscribe(["news"], () => heard.resolve());
    await other.sendCommand(["PUBLISH", "news", "first"]);
    await heard.promise;
    ready = Promise.withResolvers();
    heard = Promise.withResolvers();
    const waiting = assert.rejects(client.sendCommand(["BLPOP", "nothing", "0"]), /Socket closed/);
    // A server that closes a socket before it has read the command resets it instead.
    await until("the command waits at the server", async () => {
      const info = await other.sendCommand(["INFO", "clients"]);
      return /^blocked_clients:1\r?$/m.test(String(info));
    });
    await other.sendCommand(["CLIENT", "KILL", "TYPE", "pubsub"]);
    await waiting;
    await assert.rejects(client.sendCommand(["PING"]), /The client is offline/);
    await ready.promise;
    assert.equal(errors.length, 1);
    await other.sendCommand(["PUBLISH", "news", "second"]);
    await heard.promise;
    client.destroy();
    other.destroy();
  },
);

redisTest(
  "a client that may not hear channels says so, and connects again without them",
  async () => {
    await using server = await startRedisServer();
    const socket = { path: server.socketPath, tls: false } as const;
    let ready = Promise.withResolvers<void>();
    const client = new RedisClient({ resp: 3, socket: { ...socket, reconnectStrategy: () => 0 } }, {
      error() {},
      ready: () => ready.resolve(),
    });
    await client.connect();
    await client.sendCommand(["ACL", "SETUSER", "default", "resetchannels", "&mine"]);
    await assert.rejects(client.subscribe(["mine", "theirs"], () => {}), /NOPERM/);
    ready = Promise.withResolvers();
    await client.sendCommand(["CLIENT", "KILL", "TYPE", "pubsub", "SKIPME", "no"]);
    await ready.promise;
    assert.equal(await client.sendCommand(["PING"]), "PONG");
    client.destroy();
  },
);

Deno.test("a pool's client has one task at a time, and the first that waits is the next", async () => {
  await using server = await startMiniredis({ port: 0 });
  const socket = { ...placeOf(server.url), reconnectStrategy: false } as const;
  const pool = new ClientPool(1, () => new RedisClient({ resp: 3, socket }, {}));
  await assert.rejects(pool.execute(() => Promise.resolve()), /The client is closed/);
  await pool.connect();
  const log: string[] = [];
  const task = (name: string) =>
    pool.execute(async (client) => {
      log.push(`${name} begins`);
      await client.sendCommand(["PING"]);
      log.push(`${name} ends`);
      if (name === "a") throw new TypeError("a fails");
    });
  const results = await Promise.allSettled([task("a"), task("b")]);
  assert.deepEqual(results.map(({ status }) => status), ["rejected", "fulfilled"]);
  assert.deepEqual(log, ["a begins", "a ends", "b begins", "b ends"]);
  pool.destroy();
  await assert.rejects(pool.execute(() => Promise.resolve()), /The client is closed/);
});

Deno.test("the cache keeps no answer that failed, that is too old for its size, or that changed while it was awaited", async () => {
  const cache = new ReplyCache(60_000, 2);
  const asked: string[] = [];
  const get = (key: string, answer: Promise<unknown> = Promise.resolve(key)) =>
    cache.reply("GET", key, () => {
      asked.push(key);
      return answer;
    });
  await assert.rejects(get("a", Promise.reject(new Error("no"))));
  const slow = Promise.withResolvers<string>();
  const [first, second] = [get("a", slow.promise), get("a")];
  slow.resolve("a");
  assert.deepEqual(await Promise.all([first, second, get("a")]), ["a", "a", "a"]);
  assert.deepEqual(asked.splice(0), ["a", "a"]);
  const late = Promise.withResolvers<string>();
  const before = get("b", late.promise);
  cache.forget("b");
  late.resolve("old");
  assert.equal(await before, "old");
  assert.equal(await get("b"), "b");
  await Promise.all([get("c"), get("b"), get("a")]);
  assert.deepEqual(asked.splice(0), ["b", "b", "c", "a"]);
  cache.clear();
  await get("a");
  assert.deepEqual(asked, ["a"]);
  assert.deepEqual([cache.hits, cache.misses], [1, 9]);
});

function placeOf(url: string): { readonly host: string; readonly port: number } {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}
