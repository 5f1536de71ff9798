/** What happens to the file while it is in use, and what a copy of it lacks. */

import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { type Miniredis, startMiniredis, StoreFileError } from "../../../src/miniredis/mod.ts";
import { temporaryFolder } from "../../_helpers/temporary_folder.ts";
import { startChildEngine } from "../_child_engine.ts";
import { Wire } from "../_wire.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";

const test = sideBySide("the file while it is in use");

/** A store in use, in a folder that is gone after the test. */
class InUse implements AsyncDisposable {
  readonly #dir = Deno.makeTempDirSync({ prefix: "watch-" });
  readonly folder = `${this.#dir}/data`;
  readonly file = `${this.folder}/store`;
  readonly #news: (StoreFileError | null)[] = [];
  #told = Promise.withResolvers<void>();
  server!: Miniredis;
  wire!: Wire;

  static async open(): Promise<InUse> {
    const store = new InUse();
    Deno.mkdirSync(store.folder);
    await store.start();
    return store;
  }

  async start(): Promise<void> {
    const { file } = this;
    this.server = await startMiniredis({
      file,
      onFileProblem: (problem) => {
        this.#news.push(problem);
        this.#told.resolve();
      },
    });
    this.wire = await Wire.connect(this.server.port ?? 0);
  }

  async call(...args: string[]): Promise<string> {
    return String((await this.wire.call(...args)).value);
  }

  /** The next problem, or null for its end, without any command being sent. */
  async next(): Promise<StoreFileError | null> {
    while (this.#news.length === 0) {
      await this.#told.promise;
      this.#told = Promise.withResolvers();
    }
    return this.#news.shift() ?? null;
  }

  async stop(): Promise<void> {
    await this.wire[Symbol.asyncDispose]();
    await this.server.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await Deno.remove(this.#dir, { recursive: true });
  }
}

/** What may happen to it: how it is done, what is said, and how it is undone if it can be. */
const misfortunes: Readonly<Record<string, [(store: InUse) => void, RegExp]>> = {
  "the folder is deleted": [
    ({ folder }) => Deno.removeSync(folder, { recursive: true }),
    /it was deleted while it was in use\. Stop the bot/,
  ],
  "the file is deleted": [({ file }) => Deno.removeSync(file), /it was deleted while/],
  "the file is replaced": [({ file }) => {
    Deno.copyFileSync(file, `${file}.copy`);
    Deno.renameSync(`${file}.copy`, file);
  }, /it was replaced by another file while/],
  "the folder is replaced": [({ folder }) => {
    Deno.renameSync(folder, `${folder}.old`);
    Deno.mkdirSync(folder);
  }, /it was deleted while/],
  "the log is deleted": [({ file }) => Deno.removeSync(`${file}-wal`), /its log, .*was deleted/],
  "the file is emptied": [({ file }) => Deno.truncateSync(file), /it was overwritten while/],
};

for (const [what, [happen, words]] of Object.entries(misfortunes)) {
  test(`${what}: it is noticed without a write, and writes are refused`, async () => {
    await using store = await InUse.open();
    assert.equal(await store.call("SET", "k", "v"), "OK");
    happen(store);
    const problem = await store.next();
    assert.equal(problem?.problem, "lost");
    assert.match(problem?.message ?? "", words);
    assert.match(
      await store.call("SET", "k", "lost"),
      /^MISCONF Errors writing to the SQLite file: /,
    );
    assert.match(await store.call("SET", "k", "lost"), words);
    assert.equal(await store.call("GET", "k"), "v");
    assert.match(await store.call("INFO", "persistence"), /aof_last_write_status:err/);
  });
}

test("a write that comes before the next look is refused as well", async () => {
  await using store = await InUse.open();
  Deno.removeSync(store.folder, { recursive: true });
  assert.match(await store.call("SET", "k", "lost"), /^MISCONF .*it was deleted/);
});

test("a folder that comes back is the right one again, and that is said", async () => {
  await using store = await InUse.open();
  Deno.renameSync(store.folder, `${store.folder}.away`);
  assert.equal((await store.next())?.problem, "lost");
  Deno.renameSync(`${store.folder}.away`, store.folder);
  assert.equal(await store.next(), null);
  assert.equal(await store.call("SET", "k", "v"), "OK");
});

test("with the log gone, a stop still saves everything", async () => {
  await using store = await InUse.open();
  assert.equal(await store.call("SET", "k", "v"), "OK");
  Deno.removeSync(`${store.file}-wal`);
  assert.match(await store.call("SET", "k", "w"), /^MISCONF/);
  await store.stop();
  await store.start();
  assert.equal(await store.call("GET", "k"), "v");
});

test("a backup copied over the file is not spoilt when the store stops", async () => {
  await using store = await InUse.open();
  assert.equal(await store.call("SET", "k", "old"), "OK");
  await store.stop();
  const copy = `${store.file}.backup`;
  Deno.copyFileSync(store.file, copy);
  await store.start();
  for (let i = 0; i < 200; i++) assert.equal(await store.call("SET", `k${i}`, "new"), "OK");
  Deno.copyFileSync(copy, store.file);
  assert.match((await store.next())?.message ?? "", /it was overwritten while/);
  await store.stop();
  await store.start();
  assert.equal(await store.call("GET", "k"), "old");
  assert.equal(await store.call("DBSIZE"), "1");
});

test("another server's socket and file are left alone by one whose folder was replaced", async () => {
  await using dir = await temporaryFolder();
  const place = { file: `${dir.path}/data/store`, path: `${dir.path}/data/redis.sock` };
  Deno.mkdirSync(`${dir.path}/data`);
  const first = await startMiniredis(place);
  Deno.renameSync(`${dir.path}/data`, `${dir.path}/old`);
  Deno.mkdirSync(`${dir.path}/data`);
  await using _second = await startMiniredis(place);
  await first.close();
  await using wire = await Wire.connect(place.path);
  assert.equal(String((await wire.call("SET", "k", "v")).value), "OK");
});

/** Copies the file of a running store alone, after so many keys, and opens the copy. */
async function refusalOfCopy(keys: number): Promise<string> {
  await using store = await InUse.open();
  const commands = Array.from({ length: keys }, (_, i) => ["SET", `k${i}`, "v".repeat(4_000)]);
  for (let at = 0; at < keys; at += 100) await store.wire.callAll(commands.slice(at, at + 100));
  const copy = `${store.folder}/copy`;
  Deno.copyFileSync(store.file, copy);
  for (let attempt = 1; attempt <= 2; attempt++) {
    await assert.rejects(startMiniredis({ file: copy }), (error) => {
      return error instanceof StoreFileError && error.problem === "incomplete";
    });
  }
  Deno.copyFileSync(`${store.file}-wal`, `${copy}-wal`);
  await using _whole = await startMiniredis({ file: copy });
  await using wire = await Wire.connect(_whole.port ?? 0);
  assert.equal((await wire.call("DBSIZE")).value, String(keys));
  await _whole.close();
  Deno.copyFileSync(store.file, copy);
  return await startMiniredis({ file: copy }).then(() => "opened", (error) => error.message);
}

test("a copy without its log says so, from when on it lacks what, and how to go on", async () => {
  const lacks = /its log copy-wal is missing, and with it all that was written since 20\d\d-.*Z\. /;
  assert.match(await refusalOfCopy(3), lacks);
  // So many that they were moved into the file in between.
  assert.match(await refusalOfCopy(2_500), lacks);
});

test("who goes on without the log makes an empty one", async () => {
  await using store = await InUse.open();
  const copy = `${store.folder}/copy`;
  Deno.copyFileSync(store.file, copy);
  Deno.writeFileSync(`${copy}-wal`, new Uint8Array());
  await using _server = await startMiniredis({ file: copy });
});

test("a file that was put in order by another program after a kill lacks nothing", async () => {
  await using dir = await temporaryFolder();
  const file = `${dir.path}/store`;
  await using child = await startChildEngine(["--port", "0", "--file", file], { dir });
  {
    await using wire = await Wire.connect(child.port ?? 0);
    await wire.call("SET", "k", "v");
  }
  await child.end("SIGKILL");
  const other = new DatabaseSync(file);
  other.exec("SELECT count(*) FROM entry");
  other.close();
  assert.throws(() => Deno.statSync(`${file}-wal`), Deno.errors.NotFound);
  const server = await startMiniredis({ file });
  await using wire = await Wire.connect(server.port ?? 0);
  assert.equal((await wire.call("GET", "k")).value, "v");
});

test("a file that was made before there was a mark is read, and gets one", async () => {
  await using store = await InUse.open();
  await store.call("SET", "k", "v");
  await store.stop();
  const older = new DatabaseSync(store.file);
  older.exec("DROP TABLE log_mark");
  older.close();
  await store.start();
  assert.equal(await store.call("GET", "k"), "v");
  Deno.copyFileSync(store.file, `${store.folder}/copy`);
  await assert.rejects(
    startMiniredis({ file: `${store.folder}/copy` }),
    /its log copy-wal is missing/,
  );
});
