import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { compareEngines } from "../both_engines.ts";
import { itemsOf, textsOf, Wire, type WireReply } from "../wire.ts";

compareEngines(
  "scans that fit one page, and their mistakes",
  `
  MSET a 1 b 2
  HSET h f v g w
  SADD s m n
  ZADD z 1 x 2.5 y
  SCAN 0 COUNT 100
  SCAN 0 COUNT 100 MATCH [ab]
  SCAN 0 COUNT 100 TYPE zset
  SCAN 0 COUNT 100 TYPE STRING
  SCAN 0 COUNT 100 TYPE nosuch
  SCAN 0 COUNT 0
  SCAN 0 COUNT x
  SCAN 0 COUNT
  SCAN 0 junk 1
  SCAN x
  SCAN 1.5
  SCAN 0 NOVALUES
  HSCAN h 0
  HSCAN h 0 MATCH f COUNT 5
  HSCAN h 0 TYPE hash
  HSCAN h x
  HSCAN none 0
  HSCAN none x
  HSCAN none 0 junk
  HSCAN a 0
  SSCAN s 0
  SSCAN s 0 MATCH m
  SSCAN none 0
  SSCAN a 0
  ZSCAN z 0
  ZSCAN z 0 MATCH x
  ZSCAN none 0
  ZSCAN a 0
  `,
);

const WALKS = [
  { scan: ["SCAN"], add: (name: string) => ["SET", name, ""], drop: ["DEL"], step: 1 },
  {
    scan: ["SSCAN", "k"],
    add: (name: string) => ["SADD", "k", name],
    drop: ["SREM", "k"],
    step: 1,
  },
  {
    scan: ["HSCAN", "k"],
    add: (name: string) => ["HSET", "k", name, ""],
    drop: ["HDEL", "k"],
    step: 2,
  },
  {
    scan: ["ZSCAN", "k"],
    add: (name: string) => ["ZADD", "k", "0", name],
    drop: ["ZREM", "k"],
    step: 2,
  },
];

for (const { scan, add, drop, step } of WALKS) {
  Deno.test(`${scan[0]} finds all that stays, while names come and go`, async () => {
    await using server = await startMiniredis();
    await using wire = await Wire.connect(server.port ?? 0);
    const staying = Array.from({ length: 1000 }, (_, i) => `stays${i}`);
    const going = Array.from({ length: 5000 }, (_, i) => `goes${i}`);
    await wire.callAll([...staying, ...going].map(add));
    const found = new Set<string>();
    let pages = 0;
    for (let cursor = "0", first = true; first || cursor !== "0"; first = false, pages++) {
      const [next, page] = itemsOf(await wire.call(...scan, cursor, "COUNT", "20"));
      for (const [i, name] of textsOf(page as WireReply).entries()) {
        if (i % step === 0) found.add(name);
      }
      cursor = String(next?.value);
      // The collection shrinks to a sixth, then grows to twice what it was.
      await wire.callAll(going.splice(0, 100).map((name) => [...drop, name]));
      if (going.length === 0 && pages < 200) {
        await wire.callAll(Array.from({ length: 100 }, (_, i) => add(`new${pages}-${i}`)));
      }
    }
    assert.deepEqual(staying.filter((name) => !found.has(name)), []);
    assert.ok(pages > 20);
  });
}
