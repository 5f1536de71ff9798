/** The program on a master that Sentinels name: the master dies while people press, and nothing is lost. */
import assert from "node:assert/strict";
import { exitCodes } from "../../src/cli/mod.ts";
import { freePort } from "../_helpers/free_port.ts";
import { checkLedger } from "../_helpers/ledger_check.ts";
import { longTest } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { runProgram } from "../_helpers/program.ts";
import { ProgramGuild } from "../_helpers/program_guild.ts";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { SentinelSet, sentinelUrl } from "../_helpers/redis_sentinel.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { takeSnapshot } from "../_helpers/snapshot.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { Starts } from "./_starts.ts";

/** From the moment that there is a new master until somebody's press counts, in milliseconds. */
const recoveryMs = 5_000;

longTest(
  "sentinel: the master is killed while people press, and nothing they were told is lost",
  async () => {
    await using set = await SentinelSet.start({ downAfterMs: 2_000 });
    await using guild = await ProgramGuild.open();
    const HTTP_PORT = String(freePort());
    const ask = (path: string) => fetch(`http://127.0.0.1:${HTTP_PORT}${path}`);
    const REDIS_URL = sentinelUrl(set);
    await using bot = runProgram(["start"], {
      ...{ ...guild.settings, REDIS_URL, HTTP_PORT, LOG_FORMAT: "text" },
    });
    await bot.printed(/Store: Redis, the master tavern of the Sentinels at 127\.0\.0\.1:\d+, /);
    await bot.printed(/Ready/);
    const starts = new Starts(guild.discord.addGuild({ name: "The Swan" }));
    await starts.counted(20);
    const first = await set.master();
    await set.kill(first);
    const away = /the master that the Sentinels name cannot be used: 127\.0\.0\.1:\d+/;
    await bot.printed(new RegExp(`Store away: Cannot probe: ${away.source}`));
    const unready = await ask("/readyz");
    assert.equal(unready.status, 503);
    assert.match(await unready.text(), away);
    const second = await set.failedOver(first);
    const began = performance.now();
    await starts.counted(starts.count + 1);
    const awayMs = performance.now() - began;
    print(`a press counts ${awayMs.toFixed(0)} ms after there is a new master`);
    assert.ok(awayMs < recoveryMs);
    await starts.end();
    await bot.printed(/Store back after/);
    const lines = bot.output.split("\n").filter((line) => /Store (away|back)/.test(line));
    assert.equal(lines.length, 2, lines.join("\n"));
    for (const { interactionId } of starts.counting) {
      const marker = `done:{${starts.guildId}}:${interactionId}`;
      assert.equal(await set.ask(second, "EXISTS", marker), 1, marker);
    }
    await using raw = new RawRedis({ path: second.socketPath });
    assert.deepEqual(checkLedger(await takeSnapshot(raw)), []);
    const ready = await ask("/readyz");
    assert.equal(ready.status, 200, await ready.text());
    const metrics = await (await ask("/metrics")).text();
    assert.match(metrics, /^ronnied_store_up(\{.*\})? 1$/m);
    assert.match(metrics, /^ronnied_store_unconfirmed_writes_total(\{.*\})? 0$/m);

    await using folder = await temporaryFolder();
    const file = `${folder.path}/backup`;
    const run = async (...args: string[]) => {
      await using command = runProgram(args, { REDIS_URL });
      return { code: await command.ended(), text: command.output };
    };
    const doctor = await run("doctor");
    assert.equal(doctor.code, exitCodes.ok, doctor.text);
    assert.match(doctor.text, /Redis, the master tavern of the Sentinels/);
    const backup = await run("backup", file);
    assert.equal(backup.code, exitCodes.ok, backup.text);
    assert.equal(await bot.stop(), exitCodes.ok);
    const restored = await run("restore", file, "--force");
    assert.equal(restored.code, exitCodes.ok, restored.text);
  },
  redisTest,
);
