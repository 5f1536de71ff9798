import { compareEngines } from "../_both_engines.ts";

compareEngines("strings", {
  "SET with every option": `
  SET k v
  SET k w GET
  SET k x NX
  SET k x NX GET
  SET new x XX
  SET new x XX GET
  SET new x nx
  GET new
  SET k v EX 100
  TTL k
  SET k v KEEPTTL
  TTL k
  SET k v
  TTL k
  SET k v PX 100000
  SET k v EXAT 4102444800
  PEXPIRETIME k
  SET k v PXAT 4102444800123
  PEXPIRETIME k
  SET k v PXAT 1
  GET k
  EXISTS k
  TTL k
  SET k v EX 0
  SET k v EX -1
  SET k v PX x
  SET k v EX 9223372036854775807
  SET k v EXAT 9223372036854775
  SET k v EX
  SET k v EX 1 PX 1
  SET k v EX 1 KEEPTTL
  SET k v NX XX
  SET k v PERSIST
  SET k v junk
  SET k
  HSET hash f v
  SET hash v GET
  SET hash v NX GET
  SET hash v
  GET hash
  SET "" ""
  GET ""
  `,
  "several strings at once": `
  MSET a 1 b 2 a 3
  MGET a b none
  SADD s x
  MGET a s
  MSET a
  MSET a 1 b
  MSET s over
  GET s
  `,
  "STRLEN": `
  SET k hello
  STRLEN k
  STRLEN none
  SADD s x
  STRLEN s
  `,
});
