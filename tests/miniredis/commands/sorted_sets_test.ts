import { compareEngines } from "../both_engines.ts";

compareEngines(
  "ZADD with every option",
  `
  ZADD z 1 a 2 b
  ZADD z 1 a
  ZADD z 3 a 4 c
  ZADD z CH 5 a 4 c
  ZADD z NX 9 a 9 d
  ZADD z XX 8 a 8 e
  ZADD z GT 7 a 9 b
  ZADD z GT CH 10 a
  ZADD z LT 11 a 1 b
  ZADD z LT CH 5 new
  ZADD z INCR 5 a
  ZADD z XX INCR 5 none
  ZADD z NX INCR 5 a
  ZADD z GT INCR -5 a
  ZADD z LT INCR -5 a
  ZADD none XX INCR 1 a
  ZADD none XX 1 a
  EXISTS none
  ZADD z NX XX 1 a
  ZADD z NX GT 1 a
  ZADD z GT LT 1 a
  ZADD z INCR 1 a 2 b
  ZADD z 1
  ZADD z 1 a 2
  ZADD z x a
  ZADD z 1 a x b
  ZADD z nan a
  ZADD z CH
  ZADD z inf a
  ZADD z INCR -inf a
  ZADD z -inf b
  ZRANGE z 0 -1 WITHSCORES
  SET t v
  ZADD t 1 a
  ZADD t x a
  ZADD t XX 1 a
  ZINCRBY z 1.5 c
  ZINCRBY z x c
  ZINCRBY z 1 fresh
  ZINCRBY t 1 a
  `,
);

compareEngines(
  "scores in print",
  `
  ZADD z 0.1 a 3.14159 b 1e17 c 123456789012345678 d -0 e 1e-5 f 0.0001 g
  ZADD z 1.7976931348623157e308 h 5e-324 i 97656250.0009765625 j 1e16 k 0x1p-3 l 1.5e300 m
  ZRANGE z 0 -1 WITHSCORES
  ZSCORE z a
  ZSCORE z c
  ZSCORE z h
  ZSCORE z i
  ZSCORE z j
  ZSCORE z none
  ZSCORE none a
  ZMSCORE z a none b
  ZMSCORE none a
  ZINCRBY z 0.2 a
  ZADD z +inf n -inf o
  ZSCORE z n
  ZSCORE z o
  ZSCAN z 0
  `,
);

compareEngines(
  "members in and out",
  `
  ZADD z 1 a 1 b 2 c 3 d
  ZCARD z
  ZCARD none
  ZRANK z c
  ZREVRANK z c
  ZRANK z none
  ZREVRANK z none
  ZRANK none a
  ZREM z b none
  ZREM none a
  ZPOPMIN z
  ZPOPMAX z
  ZPOPMIN z 5
  EXISTS z
  ZPOPMIN none
  ZPOPMIN none 1
  ZADD z 1 a 2 b 3 c
  ZPOPMAX z 2
  ZPOPMIN z 0
  ZPOPMIN z -1
  ZPOPMIN z x
  ZPOPMIN z 1 junk
  ZREM z a
  EXISTS z
  SET t v
  ZCARD t
  ZREM t a
  ZRANK t a
  ZSCORE t a
  ZMSCORE t a
  ZPOPMIN t
  ZPOPMAX t 0
  `,
);
