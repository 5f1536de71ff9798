import { compareEngines } from "../_both_engines.ts";

compareEngines("hashes", {
  "fields": `
  HSET h a 1 b 2
  HSET h a 3 c 4 c 5
  HSET h a
  HSET h a 1 b
  HGET h a
  HGET h none
  HGET none a
  HGETALL h
  HGETALL none
  HLEN h
  HLEN none
  HKEYS h
  HKEYS none
  HDEL h a a none
  HDEL h b c
  EXISTS h
  HDEL h x
  SET s v
  HSET s a 1
  HGET s a
  HGETALL s
  HKEYS s
  HDEL s a
  HLEN s
  `,
  "numbers": `
  HINCRBY h n 5
  HINCRBY h n -7
  HINCRBY h n x
  HINCRBY h n 1.5
  HINCRBY h n +1
  HINCRBY h n " 1"
  HSET h n abc
  HINCRBY h n 1
  HSET h n ""
  HINCRBY h n 1
  HSET h n 007
  HINCRBY h n 1
  HSET h n -0
  HINCRBY h n 1
  HSET h n 9223372036854775807
  HINCRBY h n 1
  HINCRBY h n -1
  HSET h n -9223372036854775808
  HINCRBY h n -1
  SET s v
  HINCRBY s n 1
  HINCRBY s n x
  `,
});
