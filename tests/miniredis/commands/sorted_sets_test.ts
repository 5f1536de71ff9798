import { compareEngines } from "../_both_engines.ts";

compareEngines("sorted sets", {
  "members": `
  ZADD z 1 a 2 b
  ZADD z 1 a
  ZADD z 3 a 4 c 5 c
  ZADD z 1
  ZADD z 1 a 2
  ZADD z x a
  ZADD z 1 a x b
  ZADD z nan a
  ZADD z junk
  ZADD z inf a
  ZADD z -inf b
  ZCARD z
  ZCARD none
  ZREM z b none
  ZREM none a
  ZREM z a c
  EXISTS z
  SET t v
  ZADD t 1 a
  ZADD t x a
  ZCARD t
  ZREM t a
  ZSCORE t a
  `,
  "scores in print": `
  ZADD z 0.1 a 3.14159 b 1e17 c 123456789012345678 d -0 e 1e-5 f 0.0001 g
  ZADD z 1.7976931348623157e308 h 5e-324 i 97656250.0009765625 j 1e16 k 0x1p-3 l 1.5e300 m
  ZRANGE z 0 -1 WITHSCORES
  ZSCORE z a
  ZSCORE z c
  ZSCORE z e
  ZSCORE z h
  ZSCORE z i
  ZSCORE z j
  ZSCORE z none
  ZSCORE none a
  ZADD z +inf n -inf o
  ZSCORE z n
  ZSCORE z o
  `,
});
