/** The file: what comes back, what is refused, who owns it. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { FileOwner } from "../../../src/miniredis/durable/file_owner.ts";
import { startMiniredis, StoreFileError } from "../../../src/miniredis/mod.ts";
import { temporaryFolder } from "../../_helpers/temporary_folder.ts";
import { readsOf } from "../_contents.ts";
import { Draw, drawCommand, seededRandom } from "../_random_commands.ts";
import { show, Wire } from "../_wire.ts";
import { isLong } from "../../_helpers/long_test.ts";

const restarts = isLong ? 30 : 3;

/** Runs commands on a server of the file and closes it; the replies as text. */
async function runOn(
  file: string,
  commands: readonly (readonly string[])[],
  now?: () => number,
): Promise<string[]> {
  await using server = await startMiniredis({ file, ...now === undefined ? {} : { now } });
  await using wire = await Wire.connect(server.port ?? 0);
  return (await wire.callAll(commands)).map(show);
}

/** Everything in the file, by database and key. */
async function contentsOf(file: string): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  await using server = await startMiniredis({ file });
  await using wire = await Wire.connect(server.port ?? 0);
  for (const db of ["0", "1"]) {
    await wire.call("SELECT", db);
    const keys = (await wire.call("KEYS", "*")).value;
    for (const key of Array.isArray(keys) ? keys.map((item) => String(item.value)) : []) {
      const replies = await wire.callAll(readsOf(key));
      const text = replies.map((reply) =>
        Array.isArray(reply.value) ? reply.value.map(show).sort().join(" ") : show(reply)
      );
      contents.set(`${db}/${key}`, text.join("\n"));
    }
  }
  return contents;
}

Deno.test("random commands leave the same in the file as in memory", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  const seed = Number(Deno.env.get("SEED") ?? 1);
  const d = new Draw(seededRandom(seed));
  for (let restart = 0; restart < restarts; restart++) {
    // A copy taken while the owner has it open is what a kill -9 would leave.
    const copy = `${dir.path}/copy${restart}`;
    {
      await using server = await startMiniredis({ file, synchronous: "normal" });
      await using wire = await Wire.connect(server.port ?? 0);
      await wire.callAll(Array.from({ length: 500 }, () => drawCommand(d)));
      for (const suffix of ["", "-wal"]) await Deno.copyFile(file + suffix, copy + suffix);
    }
    assert.deepEqual(await contentsOf(copy), await contentsOf(file), `seed ${seed}`);
  }
});

Deno.test("every type, every byte and every score come back", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  const bytes = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)).join("");
  await runOn(file, [
    ["SET", bytes, bytes],
    ["SET", "", ""],
    ["HSET", "h", bytes, bytes, "", ""],
    ["SADD", "s", bytes, ""],
    ["ZADD", "z", "inf", bytes, "-inf", "", "0.1", "tenth", "1e300", "big"],
    ["ZADD", "z", "9007199254740993", "whole"],
    ["SET", "later", "v", "PXAT", "4102444800123"],
    ["SELECT", "5"],
    ["ZADD", "z", "1", "one", "2", "two"],
    ["ZREM", "z", "two"],
  ]);
  const replies = await runOn(file, [
    ["GET", bytes],
    ["GET", ""],
    ["HGET", "h", bytes],
    ["HGET", "h", ""],
    ["SISMEMBER", "s", bytes],
    ["SISMEMBER", "s", ""],
    ["ZRANGE", "z", "0", "-1", "WITHSCORES"],
    ["PEXPIRETIME", "later"],
    ["SELECT", "5"],
    ["ZRANGE", "z", "0", "-1"],
  ]);
  const text = JSON.stringify(bytes);
  assert.deepEqual(replies, [
    `$${text}`,
    '$""',
    `$${text}`,
    '$""',
    ':"1"',
    ':"1"',
    `*[$"" $"-inf" $"tenth" $"0.10000000000000001" $"whole" $"9007199254740992" ` +
    `$"big" $"1.0000000000000001e+300" $${text} $"inf"]`,
    ':"4102444800123"',
    '+"OK"',
    '*[$"one"]',
  ]);
});

Deno.test("what expired while no server ran is gone, from the file too", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  await runOn(
    file,
    [["SET", "k", "v", "PX", "1000"], ["SADD", "s", "m"], ["PEXPIRE", "s", "2000"]],
    () => 0,
  );
  assert.deepEqual(await runOn(file, [["GET", "k"], ["PTTL", "s"]], () => 1001), [
    "$nil",
    ':"999"',
  ]);
  {
    await using server = await startMiniredis({ file, now: () => 5000 });
    await using wire = await Wire.connect(server.port ?? 0);
    while (server.stats.expired < 1) await wire.call("PING");
  }
  using database = open(file);
  for (const table of ["entry", "set_item"]) {
    assert.deepEqual(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n, 0, table);
  }
});

function open(file: string): DatabaseSync & Disposable {
  const database = new DatabaseSync(file);
  return Object.assign(database, { [Symbol.dispose]: () => database.close() });
}

Deno.test("to change one member of many writes little", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  const members = Array.from({ length: 5_000 }, (_, i) => [String(i), `member number ${i}`]);
  await runOn(file, [["ZADD", "z", ...members.flat()]]);
  await using server = await startMiniredis({ file });
  await using wire = await Wire.connect(server.port ?? 0);
  await wire.callAll([["ZADD", "z", "0.5", "member number 777"], ["PEXPIRE", "z", "100000"]]);
  assert.ok((await Deno.stat(`${file}-wal`)).size < 100_000);
});

Deno.test("a closed store is one file and its lock", async () => {
  await using dir = await temporaryFolder();
  await runOn(`${dir.path}/store`, [["SET", "k", "v"]]);
  assert.deepEqual([...Deno.readDirSync(dir.path)].map((file) => file.name).sort(), [
    "store",
    "store.lock",
  ]);
});

Deno.test("a file is free at once when its owner closes it, whatever is being started meanwhile", async () => {
  await using dir = await temporaryFolder();
  const starter = new Worker(new URL("./_starter.ts", import.meta.url));
  await once(starter, "message");
  const stopped = once(starter, "message");
  try {
    for (let claim = 1; claim <= 1000; claim++) {
      FileOwner.claim(`${dir.path}/store`)[Symbol.dispose]();
    }
  } finally {
    starter.postMessage("stop");
    await stopped;
    await starter.terminate();
  }
});

Deno.test("a file has one owner, whose pid is named", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  await using _owner = await startMiniredis({ file });
  await assert.rejects(
    startMiniredis({ file }),
    new RegExp(`Cannot open the store file ${file}: it is in use by process ${Deno.pid}`),
  );
});

Deno.test("a port that is taken gives the file back", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  await using other = await startMiniredis();
  const port = other.port ?? 0;
  await assert.rejects(startMiniredis({ file, port }), /the port is taken/);
  await using _owner = await startMiniredis({ file });
});

const unusable: Readonly<Record<string, string>> = {
  "a folder that is missing": "/nowhere/at/all/store",
  "a folder that nothing can be written to": "/proc/store",
  "a folder that is a file": "/etc/passwd/store",
};

Deno.test("a file in an unusable folder is refused with a clear error", async (t) => {
  for (const [what, file] of Object.entries(unusable)) {
    await t.step(what, async () => {
      await assert.rejects(startMiniredis({ file }), (error) => {
        return error instanceof StoreFileError && error.message.includes("cannot be written to");
      });
    });
  }
});

/** What may be found in the place of a store file; given a sound one. */
const damages: Readonly<Record<string, [RegExp, (file: string) => void | Promise<void>]>> = {
  "an empty file": [/no SQLite database/, (file) => Deno.truncate(file)],
  "a text": [/no SQLite database/, (file) => Deno.writeTextFile(file, "notes\n".repeat(100))],
  "another program's database": [/another program's/, (file) => {
    Deno.removeSync(file);
    using database = open(file);
    database.exec("CREATE TABLE t (a)");
  }],
  "a later version": [/schema has version 2, this program knows 1/, (file) => {
    using database = open(file);
    database.exec("PRAGMA user_version = 2");
  }],
  "half a file": [
    /damaged/,
    (file) => Deno.truncate(file, Math.floor(Deno.statSync(file).size / 2)),
  ],
  "overwritten pages": [/damaged/, (file) => {
    using handle = Deno.openSync(file, { write: true });
    const size = Deno.statSync(file).size;
    for (let at = 4096; at < size; at += 4096) {
      handle.seekSync(at, Deno.SeekMode.Start);
      handle.writeSync(new Uint8Array(64).fill(0xa5));
    }
  }],
  "an item of no key": [/damaged \(set item of key row 77\)/, (file) => {
    using database = open(file);
    database.exec("INSERT INTO set_item VALUES (77, x'61', NULL)");
  }],
  "a key twice": [/damaged \(key row/, (file) => {
    using database = open(file);
    database.exec(
      "INSERT INTO entry SELECT id + 1000000, db, key, type, expires_at, text FROM entry",
    );
  }],
  "an unknown type": [/damaged \(key row/, (file) => {
    using database = open(file);
    database.exec("UPDATE entry SET type = 'list'");
  }],
};

Deno.test("a damaged file is refused, and its bytes are untouched", async (t) => {
  await using dir = await temporaryFolder();
  const sound = `${dir.path}/sound`;
  await runOn(sound, Array.from({ length: 500 }, (_, i) => ["SET", `key ${i}`, "v".repeat(100)]));
  for (const [what, [message, damage]] of Object.entries(damages)) {
    await t.step(what, async () => {
      const file = `${dir.path}/store`;
      await Deno.copyFile(sound, file);
      await damage(file);
      const before = await Deno.readFile(file);
      await assert.rejects(startMiniredis({ file }), (error) => {
        return error instanceof StoreFileError && message.test(error.message);
      });
      assert.deepEqual(await Deno.readFile(file), before);
    });
  }
});
