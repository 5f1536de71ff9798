import assert from "node:assert/strict";
import { backUp, examine, judge, leastRightsAcl, reportLines } from "../../../src/ops/mod.ts";
import { openStore, type StoreAddress, StoreInspection } from "../../../src/storage/mod.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { connectBare } from "../../storage/_engine.ts";
import { startTlsRedis } from "../../storage/redis/_tls_redis.ts";
import { redisExamination as options } from "../_inspected_store.ts";
import { RandomPlay } from "../_random_play.ts";

const password = "s3cret";

/** The line of docs/operations.md, with a password. */
function aclCommand(line: string = leastRightsAcl()): string[] {
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

redisTest("the doctor names the commands and keys that a user lacks, and what helps", async () => {
  await using server = await startRedisServer({ appendonly: true });
  await using admin = await connectBare(server.socketPath);
  const address = { path: server.socketPath, username: "ronnied", password };
  const examineWithout = async (...rights: string[]) => {
    const line = leastRightsAcl().split(" ").filter((right) => !rights.includes(right)).join(" ");
    await admin(...aclCommand(line));
    await using inspection = await StoreInspection.open(address);
    const checks = await examine(inspection, options);
    const { findings } = checks.find(({ name }) => name === "rights") ?? assert.fail();
    assert.ok(findings.every(({ advice }) => advice.includes(leastRightsAcl())));
    const said = findings.map(({ severity, problem }) => `${severity} ${problem}`).join("\n");
    return { said, count: findings.length, checks };
  };
  const some = await examineWithout("+zadd", "+hdel", "+scard", "~board:{*}");
  for (const name of ["zadd", "hdel", "scard"]) {
    const says = new RegExp(`^problem ${name.toUpperCase()}: NOPERM .*'${name}' command`, "m");
    assert.match(some.said, says);
  }
  assert.match(some.said, /^problem board:\{gameId\}: NOPERM .* keys/m);
  assert.equal(some.count, 4, some.said);
  const spare = await examineWithout("+client|tracking", "&shards:*", "~gateway_session:{*}");
  assert.match(spare.said, /^notice PUBLISH: NOPERM .* channels/m);
  assert.match(spare.said, /^notice CLIENT: NOPERM .*; games go on without it$/m);
  assert.match(spare.said, /^notice gateway_session:\{applicationId\}: NOPERM .*without it$/m);
  assert.equal(spare.count, 3, spare.said);
  assert.equal(judge(spare.checks).problems, 0);
  for (const name of ["scan", "multi"]) {
    const { said, checks } = await examineWithout(`+${name}`);
    assert.match(said, new RegExp(`^problem .*'${name}' command`));
    assert.match(checks.find(({ name }) => name === "records")?.skipped ?? "", /NOPERM/);
  }
  assert.deepEqual(await admin("DBSIZE"), await admin("EXISTS", "probe"));
});
