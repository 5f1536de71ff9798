/** The queue of a client's commands, without a connection: what it writes, and what it makes of answers. */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { ErrorReply } from "redis/dist/lib/errors.js";
import { type Command, CommandQueue } from "../../../src/storage/redis/command_queue.ts";

Deno.test("commands are one text, with the lengths of bytes, and bytes stay as they are", () => {
  const bytes = Buffer.from([0xff, 0x00]);
  const cases: readonly (readonly [readonly Command[], readonly (string | Buffer)[]])[] = [
    [[["GET", "a"], ["PING"]], ["*2\r\n$3\r\nGET\r\n$1\r\na\r\n*1\r\n$4\r\nPING\r\n"]],
    [[["ECHO", "Zoë 🍺"], ["ECHO", ""]], [
      "*2\r\n$4\r\nECHO\r\n$9\r\nZoë 🍺\r\n*2\r\n$4\r\nECHO\r\n$0\r\n\r\n",
    ]],
    [[["SET", "é", bytes], ["PING"]], [
      "*3\r\n$3\r\nSET\r\n$2\r\né\r\n$2\r\n",
      bytes,
      "\r\n*1\r\n$4\r\nPING\r\n",
    ]],
  ];
  for (const [commands, pieces] of cases) {
    const queue = newQueue();
    queue.add(commands).catch(() => {});
    assert.deepEqual(queue.take(), pieces);
    assert.deepEqual(queue.take(), []);
  }
});

Deno.test("what is added before a write is one text", () => {
  const queue = newQueue();
  for (const name of ["A", "B"]) queue.add([[name]]).catch(() => {});
  assert.deepEqual(queue.take(), ["*1\r\n$1\r\nA\r\n*1\r\n$1\r\nB\r\n"]);
});

Deno.test("answers come in order, whole or in pieces, refusals and what comes unasked among them", async () => {
  const text = "+OK\r\n-ERR no\r\n>3\r\n$7\r\nmessage\r\n$1\r\nc\r\n$0\r\n\r\n*2\r\n:1\r\n_\r\n" +
    ">3\r\n$9\r\nsubscribe\r\n$1\r\nc\r\n:1\r\n$4\r\nZoë\r\n";
  const whole = Buffer.from(text);
  for (let size = 1; size <= whole.length; size++) {
    const pushes: string[] = [];
    const queue = newQueue(pushes);
    const first = queue.add([["SET"], ["NO"], ["EXEC"]]);
    const second = queue.add([["SUBSCRIBE", "c"], ["GET"]]);
    for (let at = 0; at < whole.length; at += size) queue.hear(whole.subarray(at, at + size));
    const [ok, refused, executed] = await first;
    assert.deepEqual([ok, executed], ["OK", [1, null]]);
    assert.ok(refused instanceof ErrorReply);
    assert.equal(refused.message, "ERR no");
    assert.equal((await second)[1], "Zoë");
    assert.deepEqual(pushes, ["message", "subscribe"]);
  }
  assert.deepEqual(await newQueue().add([]), []);
});

Deno.test("a lost connection fails all that was not answered, and the next one starts with none of it", async () => {
  const queue = newQueue();
  const answered = queue.add([["GET", "a"]]);
  const half = queue.add([["GET", "b"], ["GET", "c"]]);
  const unwritten = queue.add([["GET", "d"]]);
  queue.hear(Buffer.from("+a\r\n+b\r\n$10\r\nhal"));
  queue.fail(new Error("lost"));
  assert.deepEqual(await answered, ["a"]);
  await assert.rejects(half, /lost/);
  await assert.rejects(unwritten, /lost/);
  assert.deepEqual(queue.take(), []);
  const next = queue.add([["GET", "e"]]);
  queue.hear(Buffer.from("+e\r\n"));
  assert.deepEqual(await next, ["e"]);
});

Deno.test("what is no answer is said", () => {
  assert.throws(() => newQueue().hear(Buffer.from("+OK\r\n")), /an answer to no command/);
  assert.throws(() => newQueue().hear(Buffer.from("HTTP/1.1 400\r\n")), /Unknown RESP type/);
});

function newQueue(pushes: string[] = []): CommandQueue {
  return new CommandQueue({}, ([kind]) => {
    pushes.push(String(kind));
    return String(kind) === "subscribe";
  });
}
