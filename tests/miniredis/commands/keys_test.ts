import { compareEngines } from "../_both_engines.ts";

compareEngines("keys", {
  "DEL, EXISTS, TYPE": `
  MSET a 1 b 2
  HSET h f v
  ZADD z 1 m
  SADD s m
  DEL a a none
  EXISTS h h z none
  TYPE b
  TYPE h
  TYPE z
  TYPE s
  TYPE none
  DEL
  DEL b h z s
  DBSIZE
  `,
  "KEYS and its globs": `
  MSET one 1 two 2 three 3 "a*b" 4 "a[b" 5 "a\\\\b" 6 "" 7 ab 8
  KEYS *
  KEYS t*
  KEYS ?n?
  KEYS [ot]*
  KEYS [^ot]*
  KEYS [a-p]*
  KEYS [p-a]*
  KEYS "a\\\\*b"
  KEYS "a\\\\[b"
  KEYS "a\\\\\\\\b"
  KEYS a[[]b
  KEYS a[
  KEYS a[b
  KEYS a[\\]]b
  KEYS ""
  KEYS *e
  KEYS **e
  KEYS *o*e*
  KEYS none
  `,
});
