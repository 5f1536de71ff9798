import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { compareEngines, readScript } from "../both_engines.ts";
import { normalise } from "../comparison.ts";
import { show, Wire } from "../wire.ts";

compareEngines(
  "connection commands",
  `
  PING
  PING hello
  PING a b
  ECHO x
  ECHO
  HELLO
  HELLO 2
  HELLO 3
  HELLO 4
  HELLO x
  HELLO 3 SETNAME me
  CLIENT GETNAME
  HELLO 3 SETNAME "a b"
  HELLO 3 AUTH default x
  HELLO 3 AUTH nobody x
  HELLO 3 AUTH default
  HELLO 3 junk
  HELLO 2
  AUTH x
  AUTH default x
  AUTH nobody x
  AUTH a b c
  CLIENT SETNAME you
  CLIENT GETNAME
  CLIENT SETNAME "a b"
  CLIENT SETNAME ""
  CLIENT GETNAME
  CLIENT NO-EVICT on
  CLIENT NO-EVICT maybe
  CLIENT LIST TYPE nosuch
  CLIENT LIST TYPE pubsub
  CLIENT LIST junk
  CLIENT LIST ID x
  CLIENT LIST ID 999999
  CLIENT nosuch
  CLIENT
  CLIENT SETNAME
  SELECT
  RESET
  QUIT
  `,
);

const LOCKED = readScript(`
  PING
  GET a
  nosuch
  GET
  AUTH wrong
  AUTH default wrong
  HELLO 3
  HELLO 3 AUTH default wrong
  HELLO 3 AUTH default secret SETNAME me
  CLIENT GETNAME
  SET a 1
  RESET
  GET a
  AUTH secret
  GET a
`);

redisTest("a password is asked for as redis-server does", async () => {
  await using real = await startRedisServer({ password: "secret" });
  await using mini = await startMiniredis({ password: "secret" });
  await using one = await Wire.connect(real.port);
  await using two = await Wire.connect(mini.port ?? 0);
  for (const command of LOCKED) {
    const [expected, actual] = [await one.call(...command), await two.call(...command)];
    assert.equal(normalise(command, actual), normalise(command, expected), command.join(" "));
  }
});

Deno.test("CLIENT tells who is connected", async () => {
  await using server = await startMiniredis();
  await using wire = await Wire.connect(server.port ?? 0);
  await using other = await Wire.connect(server.port ?? 0);
  await other.callAll([
    ["CLIENT", "SETNAME", "other"],
    ["CLIENT", "SETINFO", "LIB-NAME", "lib"],
    ["CLIENT", "SETINFO", "lib-ver", "1.0"],
    ["MULTI"],
    ["PING"],
  ]);
  const id = String((await wire.call("CLIENT", "ID")).value);
  const lines = String((await wire.call("CLIENT", "LIST")).value).trim().split("\n");
  assert.equal(lines.length, 2);
  assert.match(lines[0] ?? "", new RegExp(`^id=${id} addr=127.0.0.1:\\d+ .*cmd=client\\|list`));
  assert.match(lines[1] ?? "", /name=other .*flags=x .*multi=1 .*lib-name=lib lib-ver=1.0/);
  const only = await wire.call("CLIENT", "LIST", "ID", id);
  assert.equal(String(only.value).trim().split("\n").length, 1);
  const mistake = await wire.call("CLIENT", "SETINFO", "lib-name", "a b");
  assert.equal(
    show(mistake),
    `-"ERR lib-name cannot contain spaces, newlines or special characters."`,
  );
});
