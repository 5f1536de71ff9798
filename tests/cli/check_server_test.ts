/** A Redis that answers and is not the store: what each command says, and that none goes on. */
import assert from "node:assert/strict";
import { exitCodes } from "../../src/cli/mod.ts";
import { checkServer } from "../../src/cli/check_server.ts";
import { ConfigError, readConfig } from "../../src/config.ts";
import { openStoreAccess } from "../../src/app/mod.ts";
import { leastRightsAcl } from "../../src/ops/mod.ts";
import { runProgram } from "../_helpers/program.ts";
import { ProgramGuild } from "../_helpers/program_guild.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { connectBare } from "../storage/_engine.ts";

/** What is wrong with the server of a URL; null if nothing is. */
async function problemAt(REDIS_URL: string): Promise<string | null> {
  const access = await openStoreAccess(readConfig({ REDIS_URL }));
  try {
    await checkServer(access);
    return null;
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message;
  }
}

redisTest("a cluster's node, a replica and a Sentinel are told from a store", async () => {
  await using master = await startRedisServer();
  await using admin = await connectBare(master.socketPath);
  await admin(...leastRightsAcl().split(" "));
  await admin("CONFIG", "SET", "requirepass", "s3cret");
  const at = (port: number, access = "") => `redis://${access}127.0.0.1:${port}`;
  assert.equal(await problemAt(at(master.port, ":s3cret@")), null);
  assert.equal(await problemAt(at(master.port, "ronnied:PASSWORD@")), null);
  assert.equal(await problemAt(at(master.port, "ronnied:wrong@")), null, "others say that");

  await using node = await startRedisServer({ args: ["--cluster-enabled", "yes"] });
  const ofCluster = `REDIS_URL: 127.0.0.1:${node.port} is a node of a Redis Cluster; write ` +
    `redis+cluster://127.0.0.1:${node.port}`;
  assert.equal(await problemAt(node.url), ofCluster);
  assert.equal(await problemAt(`${node.url}/3`), ofCluster);

  const following = ["--replicaof", `127.0.0.1 ${master.port}`, "--masterauth", "s3cret"];
  await using replica = await startRedisServer({ args: following });
  assert.equal(
    await problemAt(replica.url),
    `REDIS_URL: 127.0.0.1:${replica.port} is a replica, which takes no writes; write the address ` +
      `of its master, redis://127.0.0.1:${master.port}, or where Sentinels watch it ` +
      "redis+sentinel://host:port/NAME",
  );

  const config = `sentinel monitor tavern 127.0.0.1 ${master.port} 1\n`;
  await using sentinel = await startRedisServer({ config, args: ["--sentinel"] });
  for (const access of ["", ":s3cret@", "ronnied:PASSWORD@"]) {
    assert.equal(
      await problemAt(`${at(sentinel.port, access)}/1`),
      `REDIS_URL: 127.0.0.1:${sentinel.port} is a Sentinel; write ` +
        `redis+sentinel://127.0.0.1:${sentinel.port}/tavern`,
    );
  }
  const named = (port: number, name: string) =>
    problemAt(`redis+sentinel://:s3cret@127.0.0.1:${port}/${name}`);
  assert.equal(await named(sentinel.port, "tavern"), null);
  assert.equal(
    await named(sentinel.port, "crown"),
    `REDIS_URL: 127.0.0.1:${sentinel.port} is a Sentinel and knows no master of that name: SENTINEL ` +
      "MASTERS names them",
  );
  assert.equal(
    await named(master.port, "tavern"),
    `REDIS_URL: 127.0.0.1:${master.port} is no Sentinel: write redis:// for it, without +sentinel`,
  );
  assert.equal(await named(1, "tavern"), null, "others say that");
  const cluster = (port: number) => problemAt(`redis+cluster://:s3cret@127.0.0.1:${port}`);
  assert.equal(
    await cluster(master.port),
    `REDIS_URL: 127.0.0.1:${master.port} is no node of a cluster: write redis:// for it, without +cluster`,
  );
  assert.equal(
    await cluster(sentinel.port),
    `REDIS_URL: 127.0.0.1:${sentinel.port} does not know CLUSTER, as a Sentinel does not: name nodes ` +
      "instead",
  );
  assert.equal(await cluster(1), null, "others say that");
});

redisTest("each command that uses a store ends with 78 on what is none, and one line", async () => {
  await using folder = await temporaryFolder();
  await using store = await startRedisServer();
  const backup = `${folder.path}/backup`;
  await using saved = runProgram(["backup", backup], { REDIS_URL: store.url });
  assert.equal(await saved.ended(), exitCodes.ok, saved.output);
  await using guild = await ProgramGuild.open();
  await using replica = await startRedisServer({
    args: ["--replicaof", `127.0.0.1 ${store.port}`],
  });
  const env = { ...guild.settings, REDIS_URL: replica.url, LOG_FORMAT: "text" };
  for (const args of [["start"], ["doctor"], ["backup", `${backup}2`], ["restore", backup]]) {
    await using refused = runProgram(args, env);
    assert.equal(await refused.ended(), exitCodes.config, refused.output);
    assert.match(refused.output, /^REDIS_URL: 127.0.0.1:\d+ is a replica, .*$/m);
    assert.doesNotMatch(refused.output, /^ +at |Uncaught|Invite/m);
  }
  assert.deepEqual([...Deno.readDirSync(folder.path)].map(({ name }) => name), ["backup"]);
});
