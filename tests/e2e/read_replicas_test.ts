/** The program with REDIS_READ_REPLICAS=1: the bar is closed, and people look at their tabs. */
import assert from "node:assert/strict";
import { troubleQuips } from "../_helpers/english.ts";
import { exitCodes } from "../../src/cli/mod.ts";
import { messageText } from "../../src/emulator/mod.ts";
import { isSaid } from "../_helpers/answers.ts";
import { longTest } from "../_helpers/long_test.ts";
import { runProgram } from "../_helpers/program.ts";
import { ProgramGuild } from "../_helpers/program_guild.ts";
import { until } from "../_helpers/redis_group.ts";
import { SentinelSet, sentinelUrl } from "../_helpers/redis_sentinel.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";

longTest(
  "while the master is away the bar is closed, and tab and leaderboard are answered",
  async () => {
    await using set = await SentinelSet.start({ replicas: 1, downAfterMs: 120_000 });
    await using guild = await ProgramGuild.open();
    const settings = { REDIS_URL: sentinelUrl(set), REDIS_READ_REPLICAS: "1" };
    await using bot = runProgram(["start"], { ...guild.settings, ...settings });
    await bot.printed(/Ready/);
    await guild.begin();
    await guild.finish();
    const said = async (command: string) => {
      const { message } = await guild.ben.slash(command);
      return message && !message.loading ? messageText(message) : "";
    };
    const sees = (command: string, wanted: RegExp) =>
      until(`${command} is answered`, async () => wanted.test(await said(command)));
    await sees("ronnied tab", /Your tab/);

    await using folder = await temporaryFolder();
    await using backup = runProgram(["backup", `${folder.path}/backup`], settings);
    assert.equal(await backup.ended(), exitCodes.ok, backup.output);

    await set.kill(await set.master());
    await bot.printed(/Store away/);
    await until(
      "a start is refused",
      async () => isSaid(troubleQuips.barClosed, await said("ronnied start")),
    );
    await sees("ronnied tab", /Your tab/);
    await sees("ronnied leaderboard", /The slate/);
    await sees("ronnied board", /Game over/);
    assert.equal(await bot.stop(), exitCodes.ok);
  },
  redisTest,
);
