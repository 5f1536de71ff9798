import assert from "node:assert/strict";
import { commandTable } from "../../../src/miniredis/commands/mod.ts";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { compareEngines } from "../_both_engines.ts";
import { itemsOf, show, textsOf, Wire } from "../_wire.ts";

compareEngines("the server", {
  "names that don't exist": `
  nosuch
  nosuch a "b\\nc" 'd
  nosuch "a long argument that goes on and on and on and on and on and on" "and another one, longer than what is left of it in the message that is sent"
  "" x
  `,
  "databases and flushing": `
  SET a 0
  SELECT 1
  GET a
  SET a 1
  DBSIZE
  DBSIZE x
  SELECT 0
  GET a
  FLUSHALL ASYNC junk
  FLUSHALL junk
  FLUSHALL ASYNC
  DBSIZE
  SET a 0
  FLUSHALL sync
  DBSIZE
  `,
});

redisTest("arity, effect and need for a password of every command are redis-server's", async () => {
  await using real = await startRedisServer();
  await using wire = await Wire.connect(real.port);
  // CLIENT SETINFO is new in Redis 7.2.
  const commands = [...commandTable.values()].filter(({ name }) => name !== "client|setinfo");
  const replies = itemsOf(await wire.call("COMMAND", "INFO", ...commands.map(({ name }) => name)));
  for (const [i, { name, arity, effect, beforeAuth = false }] of commands.entries()) {
    const [, theirArity, theirFlags] = replies[i] === undefined ? [] : itemsOf(replies[i]);
    const flags = theirFlags === undefined ? [] : textsOf(theirFlags);
    const theirEffect = flags.includes("write")
      ? "writes"
      : flags.includes("readonly")
      ? "reads"
      : "none";
    assert.deepEqual(
      [name, arity, effect, beforeAuth],
      [name, Number(theirArity?.value), theirEffect, flags.includes("no_auth")],
    );
  }
});

Deno.test("the README lists the commands", async () => {
  const readme = await Deno.readTextFile(
    new URL("../../../src/miniredis/README.md", import.meta.url),
  );
  const listed = readme.split("\n").filter((line) => line.startsWith("- "))
    .flatMap((line) => line.match(/\b[A-Z]+\b/g) ?? []).filter((word) => word !== "CLIENT");
  const known = [...commandTable.keys()].map((name) => name.replace("client|", "").toUpperCase());
  assert.deepEqual(listed.toSorted(), known.toSorted());
});

Deno.test("INFO and TIME describe the server", async () => {
  await using server = await startMiniredis({ now: () => 1_700_000_000_123, version: "7.0.99" });
  await using wire = await Wire.connect(server.port ?? 0);
  await wire.callAll([["SET", "a", "1"], ["SET", "b", "1", "EX", "10"]]);
  const info = String((await wire.call("INFO")).value);
  for (const line of ["redis_version:7.0.99", "connected_clients:1", "role:master"]) {
    assert.ok(info.includes(`${line}\r\n`), line);
  }
  assert.ok(info.includes("db0:keys=2,expires=1,avg_ttl=0\r\n"));
  const two = String((await wire.call("INFO", "keyspace", "CLIENTS")).value);
  assert.deepEqual(two.match(/^# \w+/gm), ["# Clients", "# Keyspace"]);
  assert.equal(show(await wire.call("TIME")), '*[$"1700000000" $"123000"]');
});
