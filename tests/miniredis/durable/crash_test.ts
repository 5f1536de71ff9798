/** A process that is killed, and one whose disk is full. */

import assert from "node:assert/strict";
import { startMiniredis } from "../../../src/miniredis/mod.ts";
import { temporaryFolder } from "../../_helpers/temporary_folder.ts";
import { startChildEngine } from "../_child_engine.ts";
import { Draw, seededRandom } from "../_random_commands.ts";
import { show, textsOf, Wire } from "../_wire.ts";
import { isLong } from "../../_helpers/long_test.ts";

const kills = isLong ? 20 : 2;
const writers = 8;

/** Transactions in a row until the connection breaks; how many were acknowledged. */
async function writeUntilKilled(wire: Wire, name: string, from: number): Promise<number> {
  for (let i = from + 1;; i++) {
    try {
      await wire.callAll([
        ["MULTI"],
        ["HINCRBY", "count", name, "1"],
        ["SET", `last:${name}`, String(i)],
        ["ZADD", `ledger:${name}`, String(i), `drink ${i}`],
        ["HSET", "tab", name, String(i)],
        ["SADD", `open:${name}`, `${i}`],
        ["SREM", `open:${name}`, `${i - 1}`],
        ["EXEC"],
      ]);
    } catch {
      return i - 1;
    }
  }
}

/** How many transactions of a writer the file has, by all six traces that one leaves. */
async function readTraces(wire: Wire, name: string): Promise<number> {
  const [count, last, size, tab, top, open] = await wire.callAll([
    ["HGET", "count", name],
    ["GET", `last:${name}`],
    ["ZCARD", `ledger:${name}`],
    ["HGET", "tab", name],
    ["ZRANGE", `ledger:${name}`, "-1", "-1"],
    ["SMEMBERS", `open:${name}`],
  ]);
  const done = Number(count?.value ?? 0);
  if (done === 0) return 0;
  assert.equal(last?.value, String(done));
  assert.equal(size?.value, String(done));
  assert.equal(tab?.value, String(done));
  assert.deepEqual(top && textsOf(top), [`drink ${done}`]);
  assert.deepEqual(open && textsOf(open), [String(done)]);
  return done;
}

Deno.test(`${kills} times kill -9: what was acknowledged is there, and no transaction by half`, async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  const d = new Draw(seededRandom(Number(Deno.env.get("SEED") ?? 1)));
  const names = Array.from({ length: writers }, (_, i) => `w${i}`);
  let done = new Map(names.map((name) => [name, 0]));
  for (let kill = 0; kill < kills; kill++) {
    await using child = await startChildEngine(["--port", "0", "--file", file], { dir });
    await using stack = new AsyncDisposableStack();
    const wires = await Promise.all(names.map(() => Wire.connect(child.port ?? 0)));
    for (const wire of wires) stack.use(wire);
    const writing = names.map((name, i) =>
      writeUntilKilled(wires[i] as Wire, name, done.get(name) ?? 0)
    );
    // The moment is measured in work done, so that the machine's speed doesn't matter.
    await using witness = await Wire.connect(child.port ?? 0);
    const goal = Number((await witness.call("HGET", "count", "w0")).value ?? 0) + 20 + d.below(100);
    while (Number((await witness.call("HGET", "count", "w0")).value ?? 0) < goal);
    await child.end("SIGKILL");
    const acknowledged = await Promise.all(writing);

    await using server = await startMiniredis({ file });
    await using wire = await Wire.connect(server.port ?? 0);
    const found = new Map<string, number>();
    for (const [i, name] of names.entries()) {
      const count = await readTraces(wire, name);
      const least = acknowledged[i] ?? 0;
      assert.ok(
        count === least || count === least + 1,
        `${name}: ${least} acknowledged, ${count} found`,
      );
      found.set(name, count);
    }
    done = found;
  }
});

Deno.test("on a full disk writes are refused, reads still work, and nothing refused comes back", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  const accepted = new Map<string, string>();
  {
    await using child = await startChildEngine(["--port", "0", "--file", file], {
      dir,
      maxFileKiB: 300,
    });
    await using wire = await Wire.connect(child.port ?? 0);
    let refusals = 0;
    for (let i = 0; refusals < 20; i++) {
      const value = `${i} `.repeat(1000);
      const reply = show(await wire.call("SET", `key ${i}`, value));
      if (reply === '+"OK"') accepted.set(`key ${i}`, value);
      else {
        assert.match(reply, /^-"MISCONF Errors writing to the SQLite file: /);
        assert.equal((await wire.call("GET", `key ${i}`)).value, null);
        refusals++;
      }
    }
    assert.ok(accepted.size > 10);
    assert.equal((await wire.call("DBSIZE")).value, String(accepted.size));
    const exec = await wire.callAll([
      ["MULTI"],
      ["HINCRBY", "n", "f", "1"],
      ["SET", "m", "x".repeat(9000)],
      ["EXEC"],
    ]);
    assert.match(show(exec[3] as never), /^-"MISCONF/);
    assert.equal((await wire.call("EXISTS", "n", "m")).value, "0");
    const info = await wire.call("INFO", "persistence");
    assert.match(String(info.value), /aof_last_write_status:err/);
    await child.end("SIGKILL");
  }
  await using server = await startMiniredis({ file });
  await using wire = await Wire.connect(server.port ?? 0);
  assert.equal((await wire.call("DBSIZE")).value, String(accepted.size));
  for (const [key, value] of accepted) assert.equal((await wire.call("GET", key)).value, value);
  assert.equal((await wire.call("SET", "after", "v")).value, "OK");
});

Deno.test("a killed owner leaves the file free; a living one is named", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  await using child = await startChildEngine(["--port", "0", "--file", file], { dir });
  await assert.rejects(startMiniredis({ file }), new RegExp(`in use by process ${child.pid}$`));
  await child.end("SIGKILL");
  await using _server = await startMiniredis({ file });
});
