import { compareEngines } from "../both_engines.ts";

compareEngines(
  "SET with every option",
  `
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
  EXPIRETIME k
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
);

compareEngines(
  "GETEX, GETDEL, GETSET, SETNX, SETEX",
  `
  GETEX none
  GETEX none EX x
  SET k v
  GETEX k EX 100
  TTL k
  GETEX k PERSIST
  TTL k
  GETEX k PERSIST EX 1
  GETEX k KEEPTTL
  GETEX k NX
  GETEX k EX 0
  GETEX k PXAT 1
  EXISTS k
  SET k v EX 50
  GETSET k w
  TTL k
  GETDEL k
  GETDEL k
  SETNX k a
  SETNX k b
  SETEX k 100 v
  SETEX k 0 v
  SETEX k x v
  PSETEX k 100000 v
  PSETEX k -1 v
  TTL k
  SADD s a
  GETSET s v
  GETDEL s
  GETEX s
  SETNX s v
  SETEX s 100 v
  TYPE s
  `,
);

compareEngines(
  "parts of strings",
  `
  APPEND k hello
  APPEND k ""
  STRLEN k
  STRLEN none
  GETRANGE k 0 -1
  GETRANGE k -3 -1
  GETRANGE k 1 2
  GETRANGE k 3 1
  GETRANGE k -1 -3
  GETRANGE k 0 9223372036854775807
  GETRANGE k -9223372036854775808 2
  GETRANGE none 0 1
  GETRANGE k x 1
  SETRANGE k 1 EL
  SETRANGE k 10 end
  GET k
  SETRANGE k 0 ""
  SETRANGE none 5 ""
  EXISTS none
  SETRANGE k -1 x
  SETRANGE k x x
  SETRANGE k 9223372036854775807 x
  SETRANGE k 600000000 x
  SADD s a
  APPEND s x
  SETRANGE s 0 ""
  SETRANGE s 0 x
  GETRANGE s 0 1
  STRLEN s
  `,
);

compareEngines(
  "several strings at once",
  `
  MSET a 1 b 2 a 3
  MGET a b none
  SADD s x
  MGET a s
  MSET a
  MSET a 1 b
  MSETNX c 1 d 2
  MSETNX d 3 e 4
  MSETNX x 1 x 2
  GET x
  EXISTS e
  MSETNX a 1 b
  MSET s over
  GET s
  `,
);
