/** `start` on a Redis with which no game can be played: what is logged, served, found and exited with. */
import assert from "node:assert/strict";
import { delay } from "../../src/async/mod.ts";
import { exitCodes } from "../../src/cli/mod.ts";
import { leastRightsAcl } from "../../src/ops/mod.ts";
import { freePort } from "../_helpers/free_port.ts";
import { runProgram } from "../_helpers/program.ts";
import { ProgramGuild } from "../_helpers/program_guild.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { connectBare } from "../storage/_engine.ts";

redisTest("start: a right that the Redis user lacks is said before anybody plays", async () => {
  await using server = await startRedisServer({ appendonly: true });
  await using admin = await connectBare(server.socketPath);
  await admin(...leastRightsAcl().replace("PASSWORD", "s3cret").split(" "));
  await admin("ACL", "SETUSER", "ronnied", "-zadd");
  await using guild = await ProgramGuild.open();
  const REDIS_URL = `redis://ronnied:s3cret@127.0.0.1:${server.port}`;
  const HTTP_PORT = String(freePort());
  const env = { ...guild.settings, REDIS_URL, HTTP_PORT, LOG_FORMAT: "text" };
  const ask = (path: string) => fetch(`http://127.0.0.1:${HTTP_PORT}${path}`);
  const refusal = /Redis refused ZADD: NOPERM .*'zadd' command/;
  await using bot = runProgram(["start"], env);
  await bot.printed(new RegExp(`Store away: ${refusal.source}`));
  await bot.printed(/Ready/);
  const unready = await ask("/readyz");
  assert.equal(unready.status, 503);
  assert.match(await unready.text(), refusal);
  assert.match(await (await ask("/metrics")).text(), /^ronnied_store_up(\{.*\})? 0$/m);
  await using doctor = runProgram(["doctor"], { REDIS_URL });
  assert.equal(await doctor.ended(), exitCodes.failed, doctor.output);
  assert.match(doctor.output, /PROBLEM {2}rights .*\n.*ZADD: NOPERM .*\n.*ACL SETUSER ronnied/);
  // Without ZADD the leases of its shards cannot be written either; it is there all the same.
  await guild.ann.slash("ronnied start");
  await admin("ACL", "SETUSER", "ronnied", "+zadd");
  await bot.printed(/Store back/);
  while ((await ask("/readyz").then((answer) => answer.text())).includes('"ready":false')) {
    await delay(20);
  }
  await guild.begin();
  assert.equal(bot.output.split("\n").filter((line) => line.includes("Store away")).length, 1);
  assert.equal(await bot.stop(), exitCodes.ok);
});
