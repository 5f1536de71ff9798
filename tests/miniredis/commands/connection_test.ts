import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { compareEngines, readScript } from "../_both_engines.ts";
import { normalise } from "../_comparison.ts";
import { show, Wire } from "../_wire.ts";

compareEngines("connections", {
  "PING, ECHO, SELECT, QUIT": `
  PING
  PING hello
  PING a b
  ECHO x
  ECHO
  SELECT
  SELECT 16
  SELECT -1
  SELECT x
  SELECT 99999999999
  QUIT
  `,
  "HELLO and AUTH": `
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
  `,
  "CLIENT": `
  CLIENT GETNAME
  CLIENT SETNAME you
  CLIENT GETNAME
  CLIENT SETNAME "a b"
  CLIENT SETNAME ""
  CLIENT GETNAME
  CLIENT SETNAME
  CLIENT nosuch
  CLIENT
  client|setname a b
  `,
});

const beforeAndAfterAuth = readScript(`
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
  AUTH secret
  GET a
`);

redisTest("a password is required as by redis-server", async () => {
  await using real = await startRedisServer({ password: "secret" });
  await using mini = await startMiniredis({ password: "secret" });
  await using one = await Wire.connect(real.port);
  await using two = await Wire.connect(mini.port ?? 0);
  for (const command of beforeAndAfterAuth) {
    const [expected, actual] = [await one.call(...command), await two.call(...command)];
    assert.equal(normalise(command, actual), normalise(command, expected), command.join(" "));
  }
});

Deno.test("what a client library sends at its start is answered", async () => {
  await using server = await startMiniredis();
  await using wire = await Wire.connect(server.port ?? 0);
  const replies = await wire.callAll([
    ["CLIENT", "SETINFO", "LIB-NAME", "lib"], // new in Redis 7.2
    ["CLIENT", "SETINFO", "lib-ver", "1.0"],
    ["CLIENT", "SETINFO", "lib-name", "a b"],
    ["CLIENT", "SETINFO", "nosuch", "x"],
    ["CLIENT", "TRACKING", "ON"],
    ["CLIENT", "MAINT_NOTIFICATIONS", "ON"],
  ]);
  assert.deepEqual(replies.map(show), [
    '+"OK"',
    '+"OK"',
    `-"ERR lib-name cannot contain spaces, newlines or special characters."`,
    `-"ERR Unrecognized option 'nosuch'"`,
    `-"ERR unknown subcommand 'TRACKING'. Try CLIENT HELP."`,
    `-"ERR unknown subcommand 'MAINT_NOTIFICATIONS'. Try CLIENT HELP."`,
  ]);
  const help = await wire.call("CLIENT", "HELP");
  assert.match(show(help), /Assign the name <name> to the current connection/);
});
