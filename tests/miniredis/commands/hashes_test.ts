import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { compareEngines } from "../both_engines.ts";
import { textsOf, Wire } from "../wire.ts";

compareEngines(
  "hashes",
  `
  HSET h a 1 b 2
  HSET h a 3 c 4 c 5
  HSET h a
  HSET h a 1 b
  HMSET h d 6
  HMSET h d
  HSETNX h a x
  HSETNX h e 7
  HGET h a
  HGET h none
  HGET none a
  HMGET h a none b
  HMGET none a
  HGETALL h
  HGETALL none
  HEXISTS h a
  HEXISTS h none
  HLEN h
  HKEYS h
  HVALS h
  HSTRLEN h a
  HSTRLEN h none
  HDEL h a a none
  HDEL h b c d e
  EXISTS h
  HDEL h x
  SET s v
  HSET s a 1
  HGET s a
  HGETALL s
  HDEL s a
  HLEN s
  HSETNX s a 1
  HMGET s a
  `,
);

compareEngines(
  "numbers in hashes",
  `
  HINCRBY h n 5
  HINCRBY h n -7
  HINCRBY h n x
  HSET h n abc
  HINCRBY h n 1
  HSET h n ""
  HINCRBY h n 1
  HSET h n 9223372036854775807
  HINCRBY h n 1
  SET s v
  HINCRBY s n 1
  HINCRBY s n x
  HINCRBYFLOAT s n x
  `,
);

compareEngines(
  "HRANDFIELD where nothing is left to chance",
  `
  HSET h a 1 b 2 c 3
  HRANDFIELD none
  HRANDFIELD none 5
  HRANDFIELD none 5 WITHVALUES
  HRANDFIELD h 10
  HRANDFIELD h 0
  HRANDFIELD h x
  HRANDFIELD h 1 junk
  HRANDFIELD h 1 WITHVALUES junk
  HRANDFIELD h -9223372036854775808
  HRANDFIELD h -9223372036854775807 WITHVALUES
  HRANDFIELD h 9223372036854775808
  HSET one f v
  HRANDFIELD one
  HRANDFIELD one 1 withvalues
  HRANDFIELD one -3
  HRANDFIELD one -3 WITHVALUES
  SET s v
  HRANDFIELD s
  HRANDFIELD s 1
  `,
);

Deno.test("HRANDFIELD and SRANDMEMBER draw as often as asked, with and without repetition", async () => {
  await using server = await startMiniredis();
  await using wire = await Wire.connect(server.port ?? 0);
  const names = Array.from({ length: 1000 }, (_, i) => `f${i}`);
  await wire.call("HSET", "h", ...names.flatMap((name) => [name, name]));
  await wire.call("SADD", "s", ...names);
  for (const [command, key] of [["HRANDFIELD", "h"], ["SRANDMEMBER", "s"]] as const) {
    for (
      const [count, expected, distinct] of [[10, 10, true], [900, 900, true], [-3000, 3000, false]]
    ) {
      const drawn = textsOf(await wire.call(command, key, String(count)));
      assert.equal(drawn.length, expected);
      assert.ok(drawn.every((name) => names.includes(name)));
      assert.equal(new Set(drawn).size === drawn.length, distinct);
    }
  }
});
