import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { compareEngines } from "../_both_engines.ts";
import { Wire } from "../_wire.ts";

compareEngines("expiry", {
  "times to live": `
  PEXPIRE none 10
  TTL none
  SET k v
  TTL k
  PTTL k
  PEXPIRETIME k
  PEXPIRE k 100000
  TTL k
  PERSIST k
  PERSIST k
  PERSIST none
  TTL k
  PEXPIREAT k 4102444800500
  PEXPIRETIME k
  PEXPIRE k x
  PEXPIRE k 1.5
  PEXPIRE k 9223372036854775807
  PEXPIRE k 100000 junk
  PEXPIRE k x junk
  PEXPIRE none x
  PEXPIRE k
  PEXPIRE k 0
  EXISTS k
  SET k v
  PEXPIREAT k 1
  EXISTS k
  SET k v
  PEXPIRE k -9223372036854775808
  EXISTS k
  `,
  "what keeps a time to live, and what takes it away": `
  SET k 1 EX 100
  SET k 2 KEEPTTL
  TTL k
  SET k 3
  TTL k
  HSET h f v
  PEXPIRE h 100000
  HSET h g v
  TTL h
  HINCRBY h n 1
  TTL h
  HDEL h f g n
  HSET h f v
  TTL h
  SADD s a
  PEXPIRE s 100000
  SADD s b
  TTL s
  ZADD z 1 a
  PEXPIRE z 100000
  ZADD z 2 b
  TTL z
  MSET k a z b
  TTL z
  `,
});

Deno.test("an expired key is gone by the injected clock, read or not", async () => {
  let now = 1_000_000;
  await using server = await startMiniredis({ now: () => now });
  await using wire = await Wire.connect(server.port ?? 0);
  await wire.callAll([["SET", "read", "v", "PX", "1000"], ["SET", "unread", "v", "PX", "1000"]]);
  now += 1000;
  assert.equal((await wire.call("GET", "read")).value, "v");
  assert.equal((await wire.call("PTTL", "read")).value, "0");
  now += 1;
  assert.equal((await wire.call("GET", "read")).value, null);
  assert.equal((await wire.call("DBSIZE")).value, "0");
  while (server.stats.expired < 2) await wire.call("PING"); // the cycle deletes both in the end
});
