import assert from "node:assert/strict";
import { backUp, examine, judge, leastRightsAcl, reportLines } from "../../../src/ops/mod.ts";
import { openStore, type StoreAddress, StoreInspection } from "../../../src/storage/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { connectBare } from "../../storage/_engine.ts";
import { startTlsRedis } from "../../storage/redis/_tls_redis.ts";
import { RandomPlay } from "../_random_play.ts";

const options = {
  kind: "redis",
  isOpenOnNetwork: false,
  gameRetentionMs: 86_400_000,
  discord: null,
} as const;

const password = "s3cret";

/** The line of docs/operations.md, with a password. */
function aclCommand(line: string = leastRightsAcl): string[] {
  return line.replace("PASSWORD", password).split(" ");
}

redisTest(
  "over TLS and with the least rights a store is played on, examined and backed up",
  async () => {
    await using redis = await startTlsRedis({ appendonly: true });
    await using admin = await connectBare(redis.server.socketPath);
    await admin(...aclCommand());
    const address: StoreAddress = {
      ...{ host: "localhost", port: redis.tlsPort, tls: true, ca: redis.ca },
      ...{ username: "ronnied", password },
    };
    await using store = await openStore({ ...address, cache: true });
    await new RandomPlay(store, 6).play(150);
    await store.settled();
    await store.janitor.sweep();
    await using inspection = await StoreInspection.open(address);
    const checks = await examine(inspection, options);
    assert.equal(judge(checks).problems, 0, reportLines("it", checks).join("\n"));
    const { keys } = await backUp(inspection, `${redis.server.dir}/backup.jsonl`, "1.2.3");
    assert.ok(keys > 10);
    // Denied on purpose: whether the server knows PEXPIRETIME is only tried.
    const denied = await admin("ACL", "LOG") as Record<string, unknown>[];
    assert.deepEqual(denied.filter(({ object }) => object !== "pexpiretime"), []);
  },
);

redisTest(
  "the doctor names the commands and keys that a user lacks, and the line that helps",
  async () => {
    await using server = await startRedisServer({ appendonly: true });
    await using admin = await connectBare(server.socketPath);
    const line = leastRightsAcl.replace(" +zadd", "").replace(" ~board:{*}", "")
      .replace(" &shards:*", "");
    await admin(...aclCommand(line));
    const address = { path: server.socketPath, username: "ronnied", password };
    await using inspection = await StoreInspection.open(address);
    const checks = await examine(inspection, options);
    const rights = checks.find(({ name }) => name === "rights");
    const problems = rights?.findings.map(({ problem }) => problem).join("\n") ?? "";
    assert.match(problems, /run the 'zadd' command/);
    assert.match(problems, /access one of the keys/);
    assert.match(problems, /access one of the channels/);
    assert.ok(rights?.findings.every(({ advice }) => advice.includes(leastRightsAcl)));
    assert.deepEqual(await admin("DBSIZE"), await admin("EXISTS", "probe"));
  },
);
