import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { compareEngines } from "../_both_engines.ts";
import { itemsOf, show, Wire } from "../_wire.ts";

compareEngines("transactions", {
  "MULTI, EXEC, DISCARD": `
  EXEC
  DISCARD
  MULTI
  SET a 1
  HINCRBY a f 1
  GET a
  EXEC
  MULTI
  EXEC
  MULTI
  MULTI
  SET b 1
  EXEC
  GET b
  MULTI
  SET c 1
  DISCARD
  GET c
  MULTI
  SET d 1
  HSET a f v
  SET e 1
  EXEC
  MGET d e
  MULTI
  SET f 1
  nosuchcommand
  SET g 1
  EXEC
  EXISTS f
  MULTI
  GET
  EXEC
  MULTI
  SET h 1
  CLIENT nosuch
  EXEC
  MULTI
  SET i 1 EX 0
  SET j 1 junk
  EXEC
  MULTI
  WATCH a
  EXEC
  MULTI
  UNWATCH
  PING
  ECHO x
  SELECT 1
  SET k 1
  EXEC
  GET k
  SELECT 0
  `,
  "WATCH on one connection": `
  WATCH a
  SET a 1
  MULTI
  SET a 2
  EXEC
  GET a
  WATCH a
  UNWATCH
  SET a 3
  MULTI
  GET a
  EXEC
  WATCH a
  SADD s m
  WATCH s
  SREM s none
  MULTI
  GET a
  EXEC
  WATCH a none
  DEL none
  SREM none m
  PERSIST a
  MULTI
  GET a
  EXEC
  SET e v PXAT 1
  WATCH e
  GET e
  MULTI
  GET e
  EXEC
  SET e v PXAT 1
  WATCH e
  DEL e
  MULTI
  GET e
  EXEC
  SET e v PXAT 1
  WATCH e
  SET e w
  MULTI
  GET e
  EXEC
  WATCH a
  SELECT 1
  SET a other
  SELECT 0
  MULTI
  GET a
  EXEC
  WATCH a
  SET a x
  UNWATCH
  MULTI
  PING
  EXEC
  WATCH a
  FLUSHALL
  MULTI
  PING
  EXEC
  WATCH a
  FLUSHALL
  MULTI
  PING
  EXEC
  `,
});

Deno.test("the clock stands still inside EXEC, and EXEC sees what expired since WATCH", async () => {
  let now = 1_000;
  await using server = await startMiniredis({ now: () => now++ });
  await using wire = await Wire.connect(server.port ?? 0);
  const times = await wire.callAll([["MULTI"], ["TIME"], ["TIME"], ["TIME"], ["EXEC"]]);
  const [first, ...rest] = (times[4] === undefined ? [] : itemsOf(times[4])).map(show);
  assert.deepEqual(rest, [first, first]);

  await wire.callAll([["SET", "k", "v", "PX", "1000"], ["WATCH", "k"]]);
  now += 2000;
  const replies = await wire.callAll([["MULTI"], ["GET", "k"], ["EXEC"]]);
  assert.deepEqual(replies[2], { sign: "*", value: null });
});

Deno.test("what a connection watched is forgotten with it", async () => {
  await using server = await startMiniredis();
  await using one = await Wire.connect(server.port ?? 0);
  {
    await using gone = await Wire.connect(server.port ?? 0);
    await gone.callAll([["WATCH", "k"], ["MULTI"], ["SET", "k", "never"]]);
  }
  await one.call("SET", "k", "v");
  assert.equal((await one.call("GET", "k")).value, "v");
});
