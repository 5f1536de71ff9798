import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { compareEngines } from "../both_engines.ts";
import { Wire } from "../wire.ts";

compareEngines(
  "DEL, EXISTS, TYPE, TOUCH, RENAME, COPY",
  `
  MSET a 1 b 2
  HSET h f v
  ZADD z 1 m
  SADD s m
  DEL a a none
  UNLINK b none
  EXISTS h h z none
  TOUCH h z none
  TYPE h
  TYPE z
  TYPE s
  TYPE none
  DEL
  RENAME none x
  RENAME z z
  RENAME z zz
  RENAMENX zz s
  RENAMENX zz zz
  RENAMENX zz y
  RENAMENX none y
  SET t 1 EX 100
  RENAME t h
  TTL h
  GET h
  COPY h copy
  TTL copy
  COPY h copy
  COPY h copy REPLACE
  COPY h h
  COPY h h DB 1
  COPY none x
  COPY none none
  COPY h x DB 16
  COPY h x DB x
  COPY h x DB
  COPY h x junk
  COPY y copied
  ZADD copied 2 other
  ZRANGE y 0 -1
  DBSIZE
  `,
);

compareEngines(
  "KEYS and its globs",
  `
  MSET one 1 two 2 three 3 "a*b" 4 "a[b" 5 "a\\\\b" 6 "" 7 ab 8
  KEYS *
  KEYS t*
  KEYS ?n?
  KEYS [ot]*
  KEYS [^ot]*
  KEYS [a-p]*
  KEYS [p-a]*
  KEYS "a\\\\*b"
  KEYS "a\\\\[b"
  KEYS "a\\\\\\\\b"
  KEYS a[[]b
  KEYS a[
  KEYS a[b
  KEYS a[\\]]b
  KEYS ""
  KEYS *e
  KEYS **e
  KEYS *o*e*
  KEYS none
  `,
);

compareEngines(
  "databases and flushing",
  `
  SET a 0
  SELECT 1
  GET a
  SET a 1
  DBSIZE
  SELECT 16
  SELECT -1
  SELECT x
  SELECT 99999999999
  FLUSHDB
  DBSIZE
  SELECT 0
  GET a
  FLUSHDB junk
  FLUSHALL ASYNC junk
  FLUSHDB ASYNC
  SET a 0
  FLUSHALL sync
  DBSIZE
  `,
);

Deno.test("RANDOMKEY draws every living key and no other", async () => {
  await using server = await startMiniredis();
  await using wire = await Wire.connect(server.port ?? 0);
  assert.deepEqual(await wire.call("RANDOMKEY"), { sign: "$", value: null });
  const names = Array.from({ length: 300 }, (_, i) => `key${i}`);
  await wire.callAll(names.map((name) => ["SET", name, "v"]));
  await wire.callAll(names.slice(20).map((name) => ["SET", name, "v", "PXAT", "1"]));
  const drawn = await wire.callAll(Array.from({ length: 500 }, () => ["RANDOMKEY"]));
  assert.deepEqual(new Set(drawn.map((reply) => reply.value)), new Set(names.slice(0, 20)));
});
