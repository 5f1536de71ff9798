/** Bytes on the socket: errors, inline commands, pipelines, clients that don't read. */

import assert from "node:assert/strict";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { encodeCommand, type Place, show, Wire } from "./_wire.ts";

/** Everything the server says to these bytes, followed by what ends the connection. */
async function conversation(place: Place, bytes: string): Promise<string[]> {
  await using wire = await Wire.connect(place);
  const replies: string[] = [];
  await wire.send(bytes);
  await wire.send("QUIT\r\n").catch(() => {}); // it may have been closed already
  for (;;) {
    try {
      replies.push(show(await wire.expectReply()));
    } catch {
      return replies;
    }
  }
}

const conversations = [
  "PING\r\n",
  "ping\n",
  "\r\n\r\nPING\r\n",
  "  SET  k  'a b'  \r\nGET k\r\n",
  'SET k "a\\x41\\n\\"b"\r\nGET k\r\n',
  "SET k 'it\\'s \\n'\r\nGET k\r\n",
  'SET "k"x v\r\n',
  "SET 'k v\r\n",
  'ECHO ""\r\n',
  "*0\r\n*-1\r\n*1\r\n$4\r\nPING\r\n",
  "*1\r\n$4\r\nPINGxx*1\r\n$4\r\nPING\r\n",
  "*1\n$4\nPING\r\n",
  "*2\r\n$4\r\nECHO\r\n$0\r\n\r\n",
  "*x\r\n",
  "*1x\r\n",
  "*\r\n",
  "*9999999999\r\n",
  "*1\r\nPING\r\n",
  "*1\r\n$x\r\n",
  "*1\r\n$-1\r\n",
  "*1\r\n$+4\r\nPING\r\n",
  "*1\r\n$99999999999\r\n",
  "*1\r\n\r\n",
  "PING\r\n*1\r\n:1\r\nPING\r\n",
  "MULTI\r\nSET k 1\r\nnosuch\r\nEXEC\r\n",
  "PING\r\nPOST / HTTP/1.1\r\nHost: localhost\r\n\r\nSET k v\r\nPING\r\n",
  "post\r\nPING\r\n",
  "GET / HTTP/1.1\r\nHost: localhost:6379\r\n\r\nPING\r\n",
  "OPTIONS / HTTP/1.1\r\nhOST: localhost\r\n\r\nPING\r\n",
  "Host:\r\nPING\r\n",
  "Host:localhost\r\nPING\r\n",
  "MULTI\r\nSET k 2\r\nPOST / HTTP/1.1\r\nEXEC\r\n",
  "*1\r\n$4\r\nPOST\r\n*1\r\n$4\r\nPING\r\n",
  "*3\r\n$5\r\nHost:\r\n$1\r\nx\r\n$1\r\ny\r\n*1\r\n$4\r\nPING\r\n",
];

redisTest("what breaks the protocol is answered as by redis-server", async () => {
  await using real = await startRedisServer();
  await using mini = await startMiniredis();
  for (const bytes of conversations) {
    const expected = await conversation(real.port, bytes);
    assert.deepEqual(await conversation(mini.port ?? 0, bytes), expected, JSON.stringify(bytes));
  }
});

Deno.test("a web page cannot write: HTTP ends the connection, and is warned of once", async () => {
  await using folder = await temporaryFolder();
  const socket = `${folder.path}/redis.sock`;
  const warnings: string[] = [];
  await using server = await startMiniredis({
    port: 0,
    path: socket,
    onWarning: (warning) => warnings.push(warning),
  });
  const url = `http://127.0.0.1:${server.port}/`;
  for (const method of ["POST", "GET"]) {
    const body = method === "GET" ? null : "SET stolen 1\r\n";
    await assert.rejects(fetch(url, { method, body }), TypeError);
  }
  for (const place of [server.port ?? 0, socket]) {
    const request = `POST / HTTP/1.1\r\nHost: x\r\n\r\nSET stolen 1\r\n`;
    assert.deepEqual(await conversation(place, request), []);
  }
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? "", /spoke HTTP/);
  await using wire = await Wire.connect(socket);
  assert.equal((await wire.call("EXISTS", "stolen")).value, "0");
  await wire.call("QUIT");
});

Deno.test("a pipeline of 5,000 commands is answered in order", async () => {
  await using server = await startMiniredis();
  await using wire = await Wire.connect(server.port ?? 0);
  const replies = await wire.callAll(Array.from({ length: 5_000 }, (_, i) => ["ECHO", String(i)]));
  assert.ok(replies.every((reply, i) => reply.value === String(i)));
});

Deno.test("a client that doesn't read its replies is not executed any further", async () => {
  await using server = await startMiniredis();
  const socket = await Deno.connect({ hostname: "127.0.0.1", port: server.port ?? 0 });
  const value = "v".repeat(1_000_000);
  const bytes = encodeCommand(["SET", "k", value]) + encodeCommand(["GET", "k"]).repeat(100);
  const writer = socket.writable.getWriter();
  await writer.write(new TextEncoder().encode(bytes));

  await using wire = await Wire.connect(server.port ?? 0);
  while ((await wire.call("EXISTS", "k")).value !== "1");
  await wire.callAll(Array.from({ length: 1000 }, () => ["PING"]));
  const executed = server.stats.commands;
  assert.ok(executed < 1000 + 100, "not all 100 were executed");

  let unread = 0; // now read: all of them arrive
  for await (const chunk of socket.readable) {
    unread += chunk.length;
    if (unread === 5 + 100 * (value.length + "$1000000\r\n\r\n".length)) break;
  }
  assert.ok((await wire.call("PING")).value === "PONG");
});

Deno.test("a bug costs the connection it happened on, and is reported", async () => {
  let broken = false;
  const bugs: unknown[] = [];
  const bug = new Error("a clock that fails stands for any bug");
  const now = () => {
    if (broken) throw bug;
    return 0;
  };
  await using server = await startMiniredis({ now, onBug: (error) => bugs.push(error) });
  await using other = await Wire.connect(server.port ?? 0);
  await other.call("PING");
  await using wire = await Wire.connect(server.port ?? 0);
  await wire.call("SET", "k", "v");
  broken = true;
  await assert.rejects(wire.call("GET", "k"), /closed/);
  broken = false;
  assert.equal(bugs[0], bug);
  assert.equal((await other.call("GET", "k")).value, "v");
});

Deno.test("closing the server ends a connection in the middle of a request", async () => {
  const server = await startMiniredis();
  await using wire = await Wire.connect(server.port ?? 0);
  await wire.send("*2\r\n$3\r\nGET\r\n$1000\r\nabc");
  await server.close();
  await wire.ended;
});
