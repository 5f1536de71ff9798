/** A Redis that comes back empty or older: FLUSHALL, a restart without a file, a snapshot of before. */
import assert from "node:assert/strict";
import { leastRights, openStore, type StoreAddress } from "../../src/storage/mod.ts";
import { delay } from "../../src/async/mod.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { type Bare, connectBare, EventLog } from "./_engine.ts";

const everyMs = 5;

function watched(address: StoreAddress, log: EventLog) {
  const events = log.listener;
  const options = { ...address, connections: 1, random: () => 0, lossesEveryMs: everyMs, events };
  return openStore(options);
}

/** Waits until `losses` has this many, and returns them. */
async function heard(log: EventLog, count: number): Promise<readonly string[]> {
  while (log.losses.length < count) await delay(1);
  return log.losses;
}

/** Waits until this many looks more have ended. */
async function looks(bare: Bare, more: number): Promise<void> {
  const count = async () => Number(await bare("HGET", "store_mark", "count"));
  const last = await count() + more;
  while (await count() < last) await delay(1);
}

redisTest("FLUSHALL is one loss for each process, and the next one counts again", async () => {
  await using server = await startRedisServer();
  const { socketPath: path } = server;
  await using bare = await connectBare(path);
  const logs = [new EventLog(), new EventLog(), new EventLog()];
  await using stores = new AsyncDisposableStack();
  for (const log of logs) stores.use(await watched({ path }, log));
  await looks(bare, 30);
  const starts = logs.map(({ losses }) => losses.length);
  assert.ok(starts.includes(1), "the first one finds no mark");
  assert.ok(logs.every(({ losses }) => losses.every((what) => what === "unmarked")));
  for (let time = 1; time <= 2; time++) {
    await bare("FLUSHALL");
    for (const [index, log] of logs.entries()) {
      const losses = await heard(log, (starts[index] ?? 0) + time);
      assert.equal(losses.at(-1), "emptied");
    }
    await looks(bare, 30);
    assert.deepEqual(logs.map(({ losses }) => losses.length), starts.map((count) => count + time));
  }
});

redisTest("a restart without a file is a loss, and one with a file is none", async () => {
  for (const appendonly of [true, false]) {
    await using server = await startRedisServer({ appendonly });
    const { socketPath: path } = server;
    const log = new EventLog();
    await using _store = await watched({ path }, log);
    {
      await using bare = await connectBare(path);
      await looks(bare, 10);
    }
    await server.kill();
    await log.began;
    await server.restart();
    await log.ended;
    if (!appendonly) await heard(log, 2);
    await using bare = await connectBare(path);
    await looks(bare, 10);
    assert.deepEqual(log.losses, appendonly ? ["unmarked"] : ["unmarked", "emptied"]);
  }
});

redisTest("a snapshot of before is a loss", async () => {
  await using server = await startRedisServer();
  const { socketPath: path } = server;
  const log = new EventLog();
  await using _store = await watched({ path }, log);
  {
    await using bare = await connectBare(path);
    await looks(bare, 5);
    await bare("SAVE");
    await looks(bare, 10);
  }
  await server.kill();
  await log.began;
  await server.restart();
  await log.ended;
  await heard(log, 2);
  await using bare = await connectBare(path);
  await looks(bare, 10);
  assert.deepEqual(log.losses, ["unmarked", "older"]);
});

redisTest("a user without the right is told once, and everything else works", async () => {
  await using server = await startRedisServer();
  const { socketPath: path } = server;
  await using bare = await connectBare(path);
  const older = leastRights().filter((rule) => rule !== "~store_mark");
  await bare("ACL", "SETUSER", "old", "on", ">p", ...older);
  const log = new EventLog();
  await using store = await watched({ path, username: "old", password: "p" }, log);
  const [words] = await heard(log, 1);
  assert.match(words ?? "", /^Redis refused: NOPERM /);
  assert.equal(await store.problem(), null);
  assert.equal(log.losses.length, 1);
  assert.equal(await bare("EXISTS", "store_mark"), 0);
});
