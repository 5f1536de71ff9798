import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { compareEngines } from "../both_engines.ts";
import { textsOf, Wire } from "../wire.ts";

compareEngines(
  "sets",
  `
  SADD s a b c a
  SADD s a
  SCARD s
  SCARD none
  SMEMBERS s
  SMEMBERS none
  SISMEMBER s a
  SISMEMBER s z
  SISMEMBER none z
  SMISMEMBER s a z b
  SMISMEMBER none a
  SREM s a z a
  SREM none a
  SREM s b c
  EXISTS s
  SET t v
  SADD t a
  SREM t a
  SMEMBERS t
  SISMEMBER t a
  SMISMEMBER t a
  SADD a x y
  SADD b y
  SMOVE a b x
  SMOVE a b none
  SMOVE none b x
  SMOVE none t x
  SMOVE a t y
  SMOVE a a y
  SMOVE a a none
  SMOVE t a x
  SMOVE a b y
  EXISTS a
  SMEMBERS b
  `,
);

compareEngines(
  "SPOP and SRANDMEMBER where nothing is left to chance",
  `
  SADD s a b c
  SPOP none
  SPOP none 3
  SPOP s 0
  SPOP s -1
  SPOP s x
  SPOP s 1 junk
  SRANDMEMBER none
  SRANDMEMBER none 3
  SRANDMEMBER s 10
  SRANDMEMBER s 0
  SRANDMEMBER s x
  SRANDMEMBER s 1 junk
  SRANDMEMBER s -9223372036854775808
  SPOP s 10
  EXISTS s
  SADD one m
  SRANDMEMBER one
  SRANDMEMBER one -3
  SPOP one
  EXISTS one
  SET t v
  SPOP t
  SPOP t 1
  SRANDMEMBER t
  `,
);

compareEngines(
  "algebra of sets",
  `
  SADD a 1 2 3 4
  SADD b 3 4 5
  SADD c 4
  SET t v
  SINTER a b
  SINTER a b c
  SINTER a none
  SINTER none t
  SINTER t none
  SUNION a b none
  SUNION a t
  SDIFF a b
  SDIFF a b none
  SDIFF none a
  SDIFF none t
  SDIFF a a
  SINTERSTORE d a b
  SMEMBERS d
  SINTERSTORE d a none
  EXISTS d
  SUNIONSTORE t a b
  SMEMBERS t
  SDIFFSTORE a a b
  SMEMBERS a
  SDIFFSTORE x none
  SINTERCARD 2 a b
  SINTERCARD 2 b c LIMIT 1
  SINTERCARD 1 b LIMIT 2
  SINTERCARD 1 b LIMIT 0
  SINTERCARD 1 b LIMIT -1
  SINTERCARD 1 b LIMIT x
  SINTERCARD 1 b LIMIT
  SINTERCARD 1 b junk
  SINTERCARD 0 b
  SINTERCARD x b
  SINTERCARD 3 b c
  SINTERCARD 2 none b
  `,
);

Deno.test("SPOP with a count takes that many different members out", async () => {
  await using server = await startMiniredis();
  await using wire = await Wire.connect(server.port ?? 0);
  const names = Array.from({ length: 1000 }, (_, i) => `m${i}`);
  await wire.call("SADD", "s", ...names);
  const taken: string[] = [];
  for (const count of [1, 10, 400, 1000]) {
    taken.push(...textsOf(await wire.call("SPOP", "s", String(count))));
  }
  assert.deepEqual(taken.sort(), names.sort());
  assert.equal((await wire.call("EXISTS", "s")).value, "0");
});
