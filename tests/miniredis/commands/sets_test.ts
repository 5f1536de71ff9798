import { compareEngines } from "../_both_engines.ts";

compareEngines("sets", {
  "members": `
  SADD s a b c a
  SADD s a
  SCARD s
  SCARD none
  SMEMBERS s
  SMEMBERS none
  SISMEMBER s a
  SISMEMBER s z
  SISMEMBER none z
  SREM s a z a
  SREM none a
  SREM s b c
  EXISTS s
  SET t v
  SADD t a
  SREM t a
  SMEMBERS t
  SISMEMBER t a
  SCARD t
  `,
  "SINTER": `
  SADD a 1 2 3 4
  SADD b 3 4 5
  SADD c 4
  SET t v
  SINTER a
  SINTER a b
  SINTER a b c
  SINTER a none
  SINTER none t
  SINTER t none
  `,
});
