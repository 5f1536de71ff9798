import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { compareEngines } from "../_both_engines.ts";
import { itemsOf, textsOf, Wire, type WireReply } from "../_wire.ts";

compareEngines("scans", {
  "of one page, and their errors": `
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
  SSCAN s 0
  SSCAN s 0 MATCH m
  SSCAN s 0 MATCH m COUNT 5
  SSCAN s 0 TYPE hash
  SSCAN s x
  SSCAN none 0
  SSCAN none x
  SSCAN none 0 junk
  SSCAN a 0
  `,
});

const walks = [
  { scan: ["SCAN"], add: (name: string) => ["SET", name, ""], drop: ["DEL"] },
  { scan: ["SSCAN", "k"], add: (name: string) => ["SADD", "k", name], drop: ["SREM", "k"] },
];

for (const { scan, add, drop } of walks) {
  Deno.test(`${scan[0]} finds all that stays, while names come and go`, async () => {
    await using server = await startMiniredis();
    await using wire = await Wire.connect(server.port ?? 0);
    const staying = Array.from({ length: 500 }, (_, i) => `stays${i}`);
    const going = Array.from({ length: 2500 }, (_, i) => `goes${i}`);
    await wire.callAll([...staying, ...going].map(add));
    const found = new Set<string>();
    let pages = 0;
    for (let cursor = "0", first = true; first || cursor !== "0"; first = false, pages++) {
      const [next, page] = itemsOf(await wire.call(...scan, cursor, "COUNT", "10"));
      for (const name of textsOf(page as WireReply)) found.add(name);
      cursor = String(next?.value);
      // The collection shrinks to a sixth, then grows to twice what it was.
      await wire.callAll(going.splice(0, 50).map((name) => [...drop, name]));
      if (going.length === 0 && pages < 200) {
        await wire.callAll(Array.from({ length: 50 }, (_, i) => add(`new${pages}-${i}`)));
      }
    }
    assert.deepEqual(staying.filter((name) => !found.has(name)), []);
    assert.ok(pages > 20);
  });
}
