/** The program from source, as the tasks of deno.json run it: with their permissions and no more. */
import assert from "node:assert/strict";
import { exitCodes } from "../src/cli/mod.ts";
import { freePort } from "./_helpers/free_port.ts";
import { program, runProgram, runTask, spawn } from "./_helpers/program.ts";
import { ProgramGuild } from "./_helpers/program_guild.ts";
import { RunningProgram } from "./_helpers/running_program.ts";
import { temporaryFolder } from "./_helpers/temporary_folder.ts";

Deno.test("main: an owner's evening with `deno task start` and a DATA_DIR elsewhere", async () => {
  await using folder = await temporaryFolder();
  const DATA_DIR = `${folder.path}/data`;
  await using guild = await ProgramGuild.open();
  const HTTP_PORT = String(freePort());
  await using bot = runTask("start", { ...guild.settings, DATA_DIR, HTTP_PORT });
  await bot.printed(/Ready/);
  await guild.begin();
  await guild.finish();
  const metrics = await fetch(`http://127.0.0.1:${HTTP_PORT}/metrics`);
  assert.match(await metrics.text(), /made_by="from source"/);
  await using health = runProgram(["health"], { HTTP_PORT });
  assert.equal(await health.ended(), 0, health.output);
  await using backup = runProgram(["backup", `${folder.path}/backup`], { DATA_DIR });
  assert.equal(await backup.ended(), 0, backup.output);
  assert.equal(await bot.stop(), 0, bot.output);
  await using doctor = runProgram(["doctor"], { DATA_DIR });
  assert.equal(await doctor.ended(), 0, doctor.output);
});

Deno.test("main: a bot that runs can use the files of DATA_DIR and no others", async () => {
  await using folder = await temporaryFolder();
  const DATA_DIR = `${folder.path}/data`;
  await using guild = await ProgramGuild.open();
  const child = spawn(
    ["run", "--preload=tests/_file_probe.ts", ...program, "start"],
    { ...guild.settings, DATA_DIR },
  );
  await using bot = new RunningProgram(child);
  await bot.printed(/Ready/);
  child.kill("SIGUSR2");
  await bot.printed(
    /inside: written, read\noutside: NotCapable, NotCapable\nenvironment: undefined\n/,
  );
  assert.equal(await bot.stop(), 0, bot.output);
});

Deno.test("main: SIGHUP stops the bot as SIGTERM does", async () => {
  await using folder = await temporaryFolder();
  const DATA_DIR = `${folder.path}/data`;
  await using guild = await ProgramGuild.open();
  await using bot = runProgram(["start"], { ...guild.settings, DATA_DIR });
  await bot.printed(/Ready/);
  await guild.begin();
  assert.equal(await bot.stop("SIGHUP"), 0, bot.output);
  assert.match(bot.output, /"signal":"SIGHUP"/);
  assert.deepEqual([...Deno.readDirSync(DATA_DIR)].map(({ name }) => name).toSorted(), [
    "ronnied.sqlite",
    "ronnied.sqlite.lock",
  ]);
});

Deno.test("main: `deno task play`", async () => {
  await using play = runTask("play", { PORT: String(freePort()) });
  const [, url = ""] = await play.printed(/Play at (http:\S+) /);
  for (const path of ["", "page.js", "style.css"]) {
    const response = await fetch(new URL(path, url));
    assert.equal(response.status, 200);
    await response.body?.cancel();
  }
  assert.equal(await play.stop(), 0, play.output);
});

Deno.test("main: what it cannot do is said in a line, with an exit code", async () => {
  const cases: [string[], Record<string, string>, number, RegExp][] = [
    [["dance"], {}, exitCodes.usage, /Cannot run "dance": no such command\n\nRonnied, a dice game/],
    [["backup"], {}, exitCodes.usage, /backup needs one file/],
    [["start", "--json"], {}, exitCodes.usage, /start takes no --json/],
    [
      [],
      {},
      exitCodes.config,
      /DISCORD_TOKEN is not set. To get one:\n {2}1\. .*\n {2}2\. .*\n {2}3\. .*\n$/,
    ],
    [
      ["start"],
      { MAX_PLAYERS: "1", PORT: "x" },
      exitCodes.config,
      /^MAX_PLAYERS: .*\nPORT: .*\n$/m,
    ],
  ];
  await Promise.all(cases.map(async ([args, env, code, message]) => {
    await using ran = runProgram(args, env);
    assert.equal(await ran.ended(), code, ran.output);
    assert.match(ran.output, message);
    assert.doesNotMatch(ran.output, /^ +at |Uncaught/m);
  }));
});

Deno.test("main: it ends silently when the reader of its output has closed it", async () => {
  const child = spawn(["run", ...program, "--help"]);
  await child.stdout.cancel();
  const printed = await new Response(child.stderr).text();
  assert.equal((await child.status).code, exitCodes.outputClosed);
  assert.doesNotMatch(printed, /error|^ +at /im);
});
