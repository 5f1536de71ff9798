import assert from "node:assert/strict";
import { storeLog } from "../../src/app/log_events.ts";
import { delay } from "../../src/async/mod.ts";
import { configureLog } from "../../src/ops/mod.ts";
import { openStore } from "../../src/storage/mod.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { connectBare } from "../storage/_engine.ts";

redisTest(
  "log: a Redis that may lose data is said at the start, and lost data when it is lost",
  async () => {
    await using server = await startRedisServer({ args: ["--maxmemory-policy", "allkeys-lru"] });
    const { socketPath: path } = server;
    const lines: string[] = [];
    const undo = configureLog({
      level: "info",
      format: "text",
      write: (line) => void lines.push(line),
    });
    using stack = new DisposableStack();
    stack.defer(undo);
    await using bare = await connectBare(path);
    await using _store = await openStore({ path, lossesEveryMs: 5, events: storeLog });
    const marks = async () => Number(await bare("HGET", "store_mark", "count"));
    while (await marks() < 3) await delay(1);
    await bare("FLUSHALL");
    while (!lines.some((line) => line.includes("lost its data"))) await delay(1);
    while (await marks() < 10) await delay(1);
    const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
    assert.equal(count(/WRN.*maxmemory-policy is allkeys-lru.*CONFIG SET/i), 1, lines.join(""));
    assert.equal(count(/WRN.*append-only file is off.*CONFIG SET appendonly yes/i), 1);
    assert.equal(count(/INF.*no mark of an earlier start/i), 1);
    assert.equal(count(/ERR.*Redis lost its data/i), 1);
    assert.equal(lines.length, 4, lines.join(""));
  },
);
