/** What can be wrong with a file at the start, each made to happen: which problem it is called. */

import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import {
  startMiniredis,
  StoreFileError,
  type StoreFileProblem,
} from "../../../src/miniredis/mod.ts";
import { SmallDisk, smallDiskTest } from "../../_helpers/small_disk.ts";
import { temporaryFolder } from "../../_helpers/temporary_folder.ts";
import { startChildEngine } from "../_child_engine.ts";
import { Wire } from "../_wire.ts";

const noFolder = "/nowhere/at/all";

/** Why the store file of a folder cannot be used. */
async function refusalOf(file: string): Promise<StoreFileError> {
  try {
    await using _ = await startMiniredis({ file });
  } catch (error) {
    assert.ok(error instanceof StoreFileError, String(error));
    return error;
  }
  throw new Error("It was opened");
}

/** Makes a store with some keys and closes it. */
async function makeStore(file: string, keys: number): Promise<void> {
  await using server = await startMiniredis({ file });
  await using wire = await Wire.connect(server.port ?? 0);
  await wire.callAll(Array.from({ length: keys }, (_, i) => ["SET", `k${i}`, "v".repeat(200)]));
}

/** A store with some keys, closed, in a folder that is gone after the test. */
async function openFolder(keys: number): Promise<AsyncDisposable & { path: string; file: string }> {
  const folder = await temporaryFolder();
  const file = `${folder.path}/store`;
  await makeStore(file, keys);
  return { ...folder, file };
}

function assertProblem(error: StoreFileError, problem: StoreFileProblem, message: RegExp): void {
  assert.equal(error.problem, problem, error.message);
  assert.match(error.message, message);
}

Deno.test("a file that another program works on is locked, not damaged", async () => {
  await using folder = await openFolder(10);
  const other = new DatabaseSync(folder.file);
  other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; DELETE FROM entry");
  assertProblem(
    await refusalOf(folder.file),
    "locked",
    /another program has it open \(database is lock/,
  );
  other.exec("ROLLBACK");
  other.close();
  await using _server = await startMiniredis({ file: folder.file });
});

Deno.test("a file that is in use names the process that uses it", async () => {
  await using folder = await openFolder(1);
  await using child = await startChildEngine(["--port", "0", "--file", folder.file], {
    dir: folder,
  });
  const refusal = await refusalOf(folder.file);
  assertProblem(refusal, "locked", new RegExp(`in use by process ${child.pid}$`));
  assert.equal(refusal.holder, String(child.pid));
});

Deno.test("a damaged file is damaged, and there is no folder where there is none", async () => {
  await using folder = await openFolder(500);
  using handle = Deno.openSync(folder.file, { write: true });
  handle.seekSync(2 * 4096, Deno.SeekMode.Start);
  handle.writeSync(new Uint8Array(4096).fill(0xa5));
  assertProblem(
    await refusalOf(folder.file),
    "damaged",
    /it is damaged \(.*\)\. Restore a backup$/s,
  );
  assertProblem(
    await refusalOf(`${noFolder}/store`),
    "no_folder",
    /its folder cannot be written to/,
  );
});

smallDiskTest("a full disk is full, and the file is as before when there is room", async () => {
  await using disk = await SmallDisk.mount(1_024);
  const file = `${disk.path}/store`;
  await makeStore(file, 50);
  const before = await Deno.readFile(file);
  disk.fill();
  const full = /there is no space left on its disk \(.*\)\. Make room; nothing is lost$/;
  assertProblem(await refusalOf(file), "full", full);
  assertProblem(await refusalOf(`${disk.path}/new`), "full", full);
  assert.deepEqual(await Deno.readFile(file), before);
  disk.makeRoom();
  await makeStore(file, 1);
});

smallDiskTest("a full disk is full after a kill as well, with a log to be read", async () => {
  await using disk = await SmallDisk.mount(2_048);
  const file = `${disk.path}/store`;
  await using child = await startChildEngine(["--port", "0", "--file", file], { dir: disk });
  {
    await using wire = await Wire.connect(child.port ?? 0);
    await wire.callAll(Array.from({ length: 50 }, (_, i) => ["SET", `k${i}`, "v"]));
  }
  await child.end("SIGKILL");
  Deno.removeSync(`${file}-shm`); // SQLite makes it again, and says "disk I/O error" if it cannot
  disk.fill();
  assertProblem(await refusalOf(file), "full", /there is no space left on its disk/);
  disk.makeRoom();
  await using server = await startMiniredis({ file });
  await using wire = await Wire.connect(server.port ?? 0);
  assert.equal((await wire.call("DBSIZE")).value, "50");
});

smallDiskTest(
  "a disk that becomes full refuses writes with that reason, until there is room",
  async () => {
    await using disk = await SmallDisk.mount(2_048);
    await using server = await startMiniredis({ file: `${disk.path}/store` });
    await using wire = await Wire.connect(server.port ?? 0);
    disk.fill();
    const refused = await wire.call("SET", "k", "v".repeat(10_000));
    assert.match(
      String(refused.value),
      /^MISCONF .*: there is no space left on its disk \(database/,
    );
    assert.equal((await wire.call("GET", "k")).value, null);
    disk.makeRoom();
    assert.equal((await wire.call("SET", "k", "v")).value, "OK");
  },
);

smallDiskTest("a read-only disk and another user's file are forbidden", async () => {
  await using disk = await SmallDisk.mount(1_024);
  const file = `${disk.path}/store`;
  await makeStore(file, 5);
  await disk.makeReadOnly();
  assertProblem(await refusalOf(file), "forbidden", /cannot be written to \(Read-only file system/);
});
