/** The executable's `start`, from the first run to the last signal, and what looks after its store. */
import assert from "node:assert/strict";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { relaxedLimits } from "../../src/emulator/mod.ts";
import { freePort } from "../_helpers/free_port.ts";
import { ProgramGuild } from "../_helpers/program_guild.ts";
import { assertDone, assertRefused, type Executable, executableTest } from "./_executable.ts";

executableTest("it may write to DATA_DIR alone, and plays a whole game", async (program) => {
  const { machine } = program;
  await using guild = await ProgramGuild.open();
  const DATA_DIR = `${machine.folder}/data`;
  await machine.makeFolder(DATA_DIR);
  await Deno.chmod(machine.work, 0o500);
  await using running = await program.start(["start"], { env: { ...guild.settings, DATA_DIR } });
  await running.printed(/Ready/);
  await guild.begin();
  await guild.finish();
  assert.equal(await running.stop(), 0);
  for (const line of running.output.trim().split("\n")) {
    const { "@timestamp": time, level, logger, message } = JSON.parse(line);
    assert(Date.parse(time) > 0 && level && logger && message, line);
  }
});

executableTest(
  "it says where to invite it to, which store it has, and when ready",
  async (program) => {
    await using guild = await ProgramGuild.open();
    guild.discord.addGuild({ name: "The Anchor" });
    const env = { ...guild.settings, LOG_FORMAT: "text" };
    await using running = await program.start(["start"], { env });
    await running.printed(/Ready, in 2 servers/);
    const store = `${program.machine.work}/data (new, empty)`;
    assert.ok(running.output.includes(`Store: the embedded store in ${store}\n`), running.output);
    const [, url = ""] = await running.printed(/Invite: (\S+)/);
    const { origin, pathname, searchParams } = new URL(url);
    assert.equal(origin + pathname, "https://discord.com/oauth2/authorize");
    // View Channel, Send Messages, Embed Links, Send Messages in Threads; see Discord's docs: Permissions.
    const permissions = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 38n);
    assert.deepEqual(Object.fromEntries(searchParams), {
      client_id: guild.discord.applicationId,
      scope: "bot applications.commands",
      permissions: String(permissions),
    });
    assert.equal(await running.stop("SIGINT"), 0);
  },
);

executableTest("it plays on a Redis with a password, and never prints it", async (program) => {
  await using store = await startMiniredis({ port: 0, password: "cellar-door" });
  await using guild = await ProgramGuild.open();
  const env = { ...guild.settings, REDIS_URL: store.url, LOG_LEVEL: "debug" };
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  await guild.begin();
  await guild.finish();
  assert.equal(await running.stop(), 0);
});

executableTest(
  "SIGTERM amid presses loses none: the next start answers the rest",
  async (program) => {
    // What Discord dates a minute ahead is never too old to be answered, however slow this machine is.
    await using guild = await ProgramGuild.open({
      limits: { ...relaxedLimits, firstAnswerMs: 60_000 },
      now: () => Date.now() + 60_000,
    });
    const { ann, ben } = guild;
    const env = guild.settings;
    const presses = [];
    {
      await using running = await program.start(["start"], { env });
      await running.printed(/Ready/);
      await guild.begin();
      presses.push(ann.slash("ronnied board"), ben.click("Roll"), ann.click("Roll"));
      presses.push(ben.slash("ronnied leaderboard"), ann.slash("ronnied tab"));
      assert.equal(await running.stop(), 0);
    }
    await using running = await program.start(["start"], { env });
    await running.printed(/Ready/);
    for (const outcome of await Promise.all(presses)) assert(outcome.ok, outcome.failed);
    for (const player of [ann, ben]) {
      if (!player.sees(/Who gets the drink/)) continue;
      await player.choose(player === ann ? "Ben" : "Ann");
    }
    await guild.finish();
    assert.equal(await running.stop(), 0);
    assertDone(await program.run(["doctor"], { env: {} }));
  },
);

executableTest("health asks a running bot, and knows when there is none", async (program) => {
  await using guild = await ProgramGuild.open();
  const env = { ...guild.settings, HTTP_PORT: String(freePort()) };
  assertRefused(await program.run(["health"], { env: {} }), 1, /HTTP_PORT is not set/);
  assertRefused(await program.run(["health"], { env }), 1, /Not alive: nothing answers/);
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  assert.match(assertDone(await program.run(["health"], { env })), /^Alive/);
  const metrics = await (await fetch(`http://127.0.0.1:${env.HTTP_PORT}/metrics`)).text();
  assert.match(metrics, /^ronnied_build_info\{.*made_by="(compiled|self-extracting)"/m);
  assert.equal(await running.stop(), 0);
});

executableTest("start: a taken HTTP_PORT is named", async (program) => {
  using taken = Deno.listen({ hostname: "0.0.0.0", port: 0 });
  await using guild = await ProgramGuild.open();
  const { port } = taken.addr;
  const env = { ...guild.settings, HTTP_PORT: String(port) };
  const ran = await program.run(["start"], { env });
  assertRefused(
    ran,
    69,
    new RegExp(`^Cannot listen on HTTP_PORT ${port}: another program uses it`),
  );
});

executableTest("start: a token that Discord does not know ends it", async (program) => {
  await using guild = await ProgramGuild.open();
  const env = guild.settings;
  guild.discord.revokeToken();
  assertRefused(await program.run(["start"], { env }), 78, /token/i);
});

executableTest("start: a DATA_DIR that cannot be written to is named", async (program) => {
  const { machine } = program;
  await using guild = await ProgramGuild.open();
  const folder = `${machine.folder}/read-only`;
  await machine.makeFolder(folder, 0o500);
  await Deno.writeTextFile(`${machine.tmp}/file`, "");
  const cases = [[folder, /cannot be written to/], [`${folder}/data`, /not permitted/]] as const;
  const others = [["/proc/data", /cannot keep the store/], [
    `${machine.tmp}/file`,
    /not a folder/,
  ]] as const;
  for (const [DATA_DIR, reason] of [...cases, ...others]) {
    const ran = await program.run(["start"], { env: { ...guild.settings, DATA_DIR } });
    assertRefused(ran, 78, /^DATA_DIR: .*\n$/);
    assert.match(ran.stderr, reason);
    assert.doesNotMatch(ran.stderr, /allow-/);
  }
});

executableTest("start: a DATA_DIR that another bot uses is named", async (program) => {
  await using guild = await ProgramGuild.open();
  const env = guild.settings;
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  const ran = await program.run(["start"], { env });
  assertRefused(
    ran,
    69,
    /^DATA_DIR: the store in \/.*\/work\/data is in use by process \d+; stop that one/,
  );
  assert.equal(await running.stop(), 0);
});

executableTest("start: a DATA_DIR of another user is named", async (program) => {
  await using guild = await ProgramGuild.open();
  const DATA_DIR = `${program.machine.folder}/roots`;
  await Deno.mkdir(DATA_DIR, { mode: 0o700 });
  const ran = await program.run(["start"], { env: { ...guild.settings, DATA_DIR } });
  assertRefused(ran, 78, /^DATA_DIR: .*\n$/);
});

executableTest("a game is backed up while it is played, restored, and goes on", async (program) => {
  await using guild = await ProgramGuild.open();
  const env = guild.settings;
  const moved = { ...env, DATA_DIR: "./moved" };
  {
    await using running = await program.start(["start"], { env });
    await running.printed(/Ready/);
    await guild.begin();
    assertDone(await program.run(["doctor"], { env }));
    const printed = assertDone(await program.run(["backup", "evening.jsonl"], { env }));
    assert.match(
      printed,
      /^Backed up the embedded store in \/.*\/work\/data: \d+ keys into evening\.jsonl\n$/,
    );
    const refused = await program.run(["restore", "evening.jsonl", "--force"], { env });
    assertRefused(
      refused,
      69,
      /the store in \/.*\/work\/data is in use by process \d+; stop that one/,
    );
    assert.equal(await running.stop(), 0);
  }
  assertRefused(await program.run(["restore", "evening.jsonl"], { env }), 1, /--force/);
  const printed = assertDone(await program.run(["restore", "evening.jsonl"], { env: moved }));
  assert.match(
    printed,
    /^Restored the embedded store in \/.*\/work\/moved from evening\.jsonl of /,
  );
  assert.deepEqual(await judgement(program, moved), { code: 0, ok: true });
  await using running = await program.start(["start"], { env: moved });
  await running.printed(/Ready/);
  await guild.finish();
  assert.equal(await running.stop(), 0);
  assert.deepEqual(await judgement(program, moved), { code: 0, ok: true });
});

executableTest("doctor: no store, and one that cannot be reached, end with 69", async (program) => {
  const absent = await program.run(["doctor"], { env: {} });
  assertRefused(absent, 69, /^DATA_DIR: there is no store in \/.*\/work\/data; `start` makes one/);
  const env = { REDIS_URL: "redis://:cellar-door@127.0.0.1:1" };
  assertRefused(await program.run(["doctor"], { env }), 69, /^Cannot reach the store: /);
  assert.deepEqual(await judgement(program, env), { code: 69, ok: false });
  assertRefused(await program.run(["backup", "f"], { env }), 69, /^Cannot reach the store: /);
});

executableTest("backup and restore: what is not there is named", async (program) => {
  assertRefused(
    await program.run(["backup", "f"], { env: {} }),
    78,
    /there is no store in \/.*\/work\/data;/,
  );
  assertRefused(await program.run(["restore", "f"], { env: {} }), 1, /^Cannot use f: there is no/);
  assertRefused(await program.run(["restore"], { env: {} }), 64, /^restore needs one file\n/);
  const { machine } = program;
  await Deno.writeTextFile(`${machine.tmp}/f`, "beer\n");
  const ran = await program.run(["restore", `${machine.tmp}/f`], { env: {} });
  assertRefused(ran, 1, /^Cannot use .*: it is no backup of Ronnied's/);
});

executableTest("a file that is no store file is named, and left alone", async (program) => {
  const { machine } = program;
  await machine.makeFolder(`${machine.work}/data`);
  const file = `${machine.work}/data/ronnied.sqlite`;
  await Deno.writeTextFile(file, "beer ".repeat(1_000));
  await Deno.chmod(file, 0o666);
  await using guild = await ProgramGuild.open();
  const commands = [[["start"], 78], [["backup", "f"], 78], [["doctor"], 69]] as const;
  for (const [args, code] of commands) {
    const ran = await program.run(args, { env: guild.settings });
    assertRefused(
      ran,
      code,
      /^DATA_DIR: Cannot open the store file .*: it is not a store file .*\n$/,
    );
  }
  assert.equal(await Deno.readTextFile(file), "beer ".repeat(1_000));
});

executableTest("backup: a place that cannot be written to is named", async (program) => {
  await using guild = await ProgramGuild.open();
  const env = guild.settings;
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  for (const path of ["/ronnied-backup", "no-such-folder/f", "data"]) {
    assertRefused(await program.run(["backup", path], { env }), 1, /^Cannot use .*\n$/);
  }
  assert.equal(await running.stop(), 0);
});

/** How `doctor --json` ends and judges. */
async function judgement(program: Executable, env: Readonly<Record<string, string>>) {
  const { code, stdout } = await program.run(["doctor", "--json"], { env });
  return { code, ok: JSON.parse(stdout).ok };
}
