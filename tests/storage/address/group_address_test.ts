import assert from "node:assert/strict";
import { nameOf, parseGroupUrl } from "../../../src/storage/address/mod.ts";

Deno.test("the URL of a cluster and of Sentinels says all that is needed", () => {
  const [one, other] = [{ host: "one", port: 1 }, { host: "::1", port: 6379 }];
  assert.deepEqual(parseGroupUrl("redis+cluster://one:1,[::1]"), {
    nodes: [one, other],
    tls: false,
  });
  assert.deepEqual(parseGroupUrl("rediss+cluster://ann:p%40ss@one:1/"), {
    nodes: [one],
    tls: true,
    username: "ann",
    password: "p@ss",
  });
  assert.deepEqual(parseGroupUrl("redis+sentinel://:secret@one:1,two/tavern/3"), {
    sentinels: [one, { host: "two", port: 26379 }],
    name: "tavern",
    tls: false,
    password: "secret",
    database: 3,
  });
  assert.deepEqual([one, other].map(nameOf), ["one:1", "[::1]:6379"]);
});

Deno.test("the URL of several servers is refused in one line, without its password", () => {
  const refused: Readonly<Record<string, RegExp>> = {
    "redis+cluster://": /it names no host/,
    "redis+cluster://:secret@/": /it names no host/,
    "redis+other://:secret@one": /it names no host/,
    "redis+cluster://:secret@one,,two": /one of its hosts is none/,
    "redis+cluster://:secret@one:0": /one of its hosts is none/,
    "redis+cluster://:secret@one:x": /one of its hosts is none/,
    "redis+cluster://:secret%@one": /percent-encoded/,
    "redis+cluster://:secret@one/1": /one database/,
    "redis+sentinel://:secret@one": /name of the master/,
    "redis+sentinel://:secret@one/a b": /name of the master/,
    "redis+sentinel://:secret@one/tavern/x": /number of a database/,
    "redis+sentinel://:secret@one/tavern/1/2": /number of a database/,
  };
  for (const [url, why] of Object.entries(refused)) {
    assert.throws(() => parseGroupUrl(url), (error) => {
      assert.ok(error instanceof TypeError, url);
      assert.match(error.message, why, url);
      assert.doesNotMatch(error.message, /secret|\n/, url);
      return true;
    });
  }
});
