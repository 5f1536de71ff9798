/** The answer to a command's write gets lost: what it says about the store then. */
import assert from "node:assert/strict";
import { exitCodes, runBackup, runRestore } from "../../src/cli/mod.ts";
import { runDoctor } from "../../src/cli/doctor.ts";
import { readConfig } from "../../src/config.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { RedisProxy } from "../_helpers/redis_proxy.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { connectBare } from "../storage/_engine.ts";

/** How a command ended, and what it said. */
async function end(command: (print: (line: string) => void) => Promise<number>) {
  const lines: string[] = [];
  const code = await command((line) => lines.push(line));
  return { code, text: lines.join("\n") };
}

redisTest("a restore and a repair that are cut off say what may have been written", async () => {
  await using folder = await temporaryFolder();
  await using server = await startRedisServer();
  await using bare = await connectBare(server.socketPath);
  const file = `${folder.path}/backup`;
  await bare("SADD", "registered_guilds:{1}", "guild");
  const direct = readConfig({ REDIS_URL: server.url });
  assert.equal((await end((print) => runBackup(direct, file, print))).code, exitCodes.ok);
  await bare("DEL", "registered_guilds:{1}");

  await using proxy = new RedisProxy(server.port);
  const config = readConfig({ REDIS_URL: `redis://127.0.0.1:${proxy.port}` });
  const flags = { force: false, unchecked: false };
  proxy.fuse = (commands) => commands.includes("SADD") ? "cut after" : "pass";
  const restored = await end((print) => runRestore(config, file, flags, print));
  assert.equal(restored.code, exitCodes.unavailable);
  assert.match(
    restored.text,
    /^The store was lost: .*\. Whether it was written is not known; if so, all of it was$/,
  );

  await bare("DEL", "registered_guilds:{1}");
  await bare("SET", "active_games", "no set");
  proxy.fuse = () => "pass";
  const repaired = await end((print) =>
    runDoctor(config, { json: false, repair: true }, (line) => {
      print(line);
      if (line !== "Repairing:") return;
      proxy.fuse = (commands) => commands.includes("EXEC") ? "cut after" : "pass";
    })
  );
  assert.equal(repaired.code, exitCodes.unavailable, repaired.text);
  assert.match(
    repaired.text,
    /\nThe store was lost: .*\. Some repairs may be made, others not: do it again$/,
  );
});
