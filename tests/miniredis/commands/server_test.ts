import assert from "node:assert/strict";
import { commandFacts } from "../../../src/miniredis/command_facts.ts";
import { commandTable } from "../../../src/miniredis/commands/mod.ts";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { compareEngines } from "../both_engines.ts";
import { itemsOf, show, Wire, type WireReply } from "../wire.ts";

compareEngines(
  "server commands and names that don't exist",
  `
  CONFIG GET maxmemory
  CONFIG GET maxmemory-pol* SAVEX
  CONFIG GET MAXMEMORY databases
  CONFIG GET
  CONFIG nosuch
  CONFIG
  COMMAND COUNT x
  COMMAND nosuch
  COMMAND INFO nosuch
  DBSIZE x
  nosuch
  nosuch a "b\\nc" 'd
  nosuch "a long argument that goes on and on and on and on and on and on" "and another one, longer than what is left of it in the message that is sent"
  "" x
  `,
);

Deno.test("every row of the table has a command, and every command a row", () => {
  assert.deepEqual([...commandFacts.keys()].sort(), [...commandTable.keys()].sort());
});

redisTest("COMMAND INFO and DOCS say what redis-server says", async () => {
  await using real = await startRedisServer();
  await using mini = await startMiniredis();
  await using one = await Wire.connect(real.port);
  await using two = await Wire.connect(mini.port ?? 0);
  const names = [...commandFacts.keys()].filter((name) => name !== "client|setinfo");
  const [expected, actual] = await Promise.all(
    [one, two].map((wire) => wire.call("COMMAND", "INFO", ...names)),
  );
  const facts = (reply: WireReply | undefined) =>
    reply && itemsOf(reply).map((row) => itemsOf(row).slice(0, 7).map(showSorted));
  assert.deepEqual(facts(actual), facts(expected));
  const docs = await Promise.all([one, two].map((wire) => wire.call("COMMAND", "DOCS", "zadd")));
  const [, theirs = "", ours = ""] = ["", ...docs.map(show)];
  assert.equal(ours.slice(0, 60), theirs.slice(0, 60));
});

/** Flags and categories are sets, in no order. */
function showSorted(reply: WireReply): string {
  return Array.isArray(reply.value) ? reply.value.map(show).sort().join(" ") : show(reply);
}

Deno.test("INFO, TIME and CONFIG tell of the server", async () => {
  await using server = await startMiniredis({ now: () => 1_700_000_000_123, version: "7.0.99" });
  await using wire = await Wire.connect(server.port ?? 0);
  await wire.callAll([["SET", "a", "1"], ["SET", "b", "1", "EX", "10"], ["GET", "a"], [
    "GET",
    "x",
  ]]);
  const info = String((await wire.call("INFO")).value);
  for (const line of ["redis_version:7.0.99", "connected_clients:1", "role:master"]) {
    assert.ok(info.includes(`${line}\r\n`), line);
  }
  assert.ok(info.includes("db0:keys=2,expires=1,avg_ttl=0\r\n"));
  assert.ok(info.includes("keyspace_hits:1\r\nkeyspace_misses:1\r\n"));
  const two = String((await wire.call("INFO", "keyspace", "CLIENTS")).value);
  assert.deepEqual(two.match(/^# \w+/gm), ["# Clients", "# Keyspace"]);
  assert.equal(show(await wire.call("TIME")), '*[$"1700000000" $"123000"]');
  assert.equal(show(await wire.call("CONFIG", "GET", "appendonly")), '*[$"appendonly" $"no"]');
});
