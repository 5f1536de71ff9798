import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { compareEngines } from "../both_engines.ts";
import { Wire } from "../wire.ts";

compareEngines(
  "times to live",
  `
  EXPIRE none 10
  TTL none
  SET k v
  TTL k
  PTTL k
  PEXPIRETIME k
  EXPIRE k 100
  TTL k
  PERSIST k
  PERSIST k
  PERSIST none
  TTL k
  PEXPIRE k 100000
  TTL k
  EXPIREAT k 4102444800
  EXPIRETIME k
  PEXPIREAT k 4102444800500
  PEXPIRETIME k
  EXPIRETIME k
  PEXPIREAT k 4102444800499
  EXPIRETIME k
  EXPIRE k x
  EXPIRE k 1.5
  EXPIRE k 9223372036854775807
  EXPIRE k -9223372036854775808
  PEXPIRE k 9223372036854775807
  EXPIREAT k 9223372036854775807
  EXPIRE k 0
  EXISTS k
  SET k v
  PEXPIREAT k 1
  EXISTS k
  SET k v
  EXPIRE k -1
  EXISTS k
  `,
);

compareEngines(
  "conditions of EXPIRE",
  `
  SET k v
  EXPIRE k 100 XX
  EXPIRE k 100 GT
  EXPIRE k 100 NX
  EXPIRE k 200 NX
  EXPIREAT k 4102444800 GT
  EXPIREAT k 4102444801 LT
  EXPIREAT k 4102444799 LT
  EXPIREAT k 4102444798 GT
  EXPIREAT k 4102444799 GT
  EXPIREAT k 4102444799 LT
  PEXPIREAT k 4102444799001 xx gt
  PEXPIRETIME k
  EXPIREAT k 1 GT
  EXPIRE k 100 NX XX
  EXPIRE k 100 NX GT
  EXPIRE k 100 GT LT
  EXPIRE k 100 XX GT
  EXPIRE k 100 junk
  EXPIRE k x junk
  EXPIRE none x
  PERSIST k
  EXPIREAT k 4102444800 LT
  EXPIREAT k 1 LT
  EXISTS k
  `,
);

compareEngines(
  "what keeps a time to live, and what takes it away",
  `
  SET k 1 EX 100
  APPEND k 2
  TTL k
  INCR k
  TTL k
  SETRANGE k 0 9
  TTL k
  GETSET k v
  TTL k
  HSET h f v
  EXPIRE h 100
  HSET h g v
  TTL h
  HDEL h f g
  HSET h f v
  TTL h
  SADD s a
  EXPIRE s 100
  SUNIONSTORE s s
  TTL s
  ZADD z 1 a
  EXPIRE z 100
  ZADD z 2 b
  TTL z
  ZRANGESTORE z z 0 -1
  TTL z
  `,
);

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
