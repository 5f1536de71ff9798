/** The executable's `start`: with a store of its own, from the first run to the last signal. */
import assert from "node:assert/strict";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { relaxedLimits } from "../../src/emulator/mod.ts";
import { Bar } from "./_bar.ts";
import { assertDone, assertRefused, executableTest } from "./_executable.ts";
import { freePort } from "./_machine.ts";

executableTest("it may write to DATA_DIR alone, and plays a whole game", async (program) => {
  const { machine } = program;
  await using bar = await Bar.open();
  const DATA_DIR = `${machine.folder}/data`;
  await machine.makeFolder(DATA_DIR);
  await Deno.chmod(machine.work, 0o500);
  await using running = await program.start(["start"], { env: { ...bar.settings, DATA_DIR } });
  await running.printed(/Ready/);
  await bar.begin();
  await bar.finish();
  assert.equal(await running.stop(), 0);
  for (const line of running.output.trim().split("\n")) {
    const { "@timestamp": time, level, logger, message } = JSON.parse(line);
    assert(Date.parse(time) > 0 && level && logger && message, line);
  }
});

executableTest(
  "it says where to invite it to, which store it has, and when ready",
  async (program) => {
    await using bar = await Bar.open();
    bar.discord.addGuild({ name: "The Anchor" });
    const env = { ...bar.settings, LOG_FORMAT: "text" };
    await using running = await program.start(["start"], { env });
    await running.printed(/Ready, in 2 servers/);
    assert.match(running.output, /Store: the embedded store in \.\/data\n/);
    const [, url = ""] = await running.printed(/Invite: (\S+)/);
    const { origin, pathname, searchParams } = new URL(url);
    assert.equal(origin + pathname, "https://discord.com/oauth2/authorize");
    // View Channel, Send Messages, Embed Links, Send Messages in Threads; see Discord's docs: Permissions.
    const permissions = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 38n);
    assert.deepEqual(Object.fromEntries(searchParams), {
      client_id: bar.discord.applicationId,
      scope: "bot applications.commands",
      permissions: String(permissions),
    });
    assert.equal(await running.stop("SIGINT"), 0);
  },
);

executableTest("it plays on a Redis with a password, and tells it to nobody", async (program) => {
  await using store = await startMiniredis({ port: 0, password: "cellar-door" });
  await using bar = await Bar.open();
  const env = { ...bar.settings, REDIS_URL: store.url, LOG_LEVEL: "debug" };
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  await bar.begin();
  await bar.finish();
  assert.equal(await running.stop(), 0);
});

executableTest(
  "SIGTERM amid presses loses none: the next start answers the rest",
  async (program) => {
    // What Discord dates a minute ahead is never too old to be answered, however slow this machine is.
    await using bar = await Bar.open({
      limits: { ...relaxedLimits, firstAnswerMs: 60_000 },
      now: () => Date.now() + 60_000,
    });
    const { ann, ben } = bar;
    const env = bar.settings;
    const presses = [];
    {
      await using running = await program.start(["start"], { env });
      await running.printed(/Ready/);
      await bar.begin();
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
    await bar.finish();
    assert.equal(await running.stop(), 0);
    assertDone(await program.run(["doctor"], { env: {} }));
  },
);

executableTest("health asks a running bot, and knows when there is none", async (program) => {
  await using bar = await Bar.open();
  const env = { ...bar.settings, HTTP_PORT: String(freePort()) };
  assertRefused(await program.run(["health"], { env: {} }), 1, /HTTP_PORT is not set/);
  assertRefused(await program.run(["health"], { env }), 1, /Not alive: nothing answers/);
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  assert.match(assertDone(await program.run(["health"], { env })), /^Alive/);
  const metrics = await (await fetch(`http://127.0.0.1:${env.HTTP_PORT}/metrics`)).text();
  assert.match(metrics, /^ronnied_build_info\{.*made_by="(compiled|self-extracting)"/m);
  assert.equal(await running.stop(), 0);
});

executableTest("start: a taken HTTP_PORT is told", async (program) => {
  using taken = Deno.listen({ hostname: "0.0.0.0", port: 0 });
  await using bar = await Bar.open();
  const { port } = taken.addr;
  const env = { ...bar.settings, HTTP_PORT: String(port) };
  const ran = await program.run(["start"], { env });
  assertRefused(
    ran,
    69,
    new RegExp(`^Cannot listen on HTTP_PORT ${port}: another program uses it`),
  );
});

executableTest("start: a token that Discord does not know ends it", async (program) => {
  await using bar = await Bar.open();
  const env = bar.settings;
  bar.discord.revokeToken();
  assertRefused(await program.run(["start"], { env }), 78, /token/i);
});

executableTest("start: a DATA_DIR that cannot be written to is told", async (program) => {
  const { machine } = program;
  await using bar = await Bar.open();
  const folder = `${machine.folder}/read-only`;
  await machine.makeFolder(folder, 0o500);
  await Deno.writeTextFile(`${machine.tmp}/file`, "");
  const cases = [[folder, /cannot be written to/], [`${folder}/data`, /not permitted/]] as const;
  const others = [["/proc/data", /cannot keep the store/], [
    `${machine.tmp}/file`,
    /not a folder/,
  ]] as const;
  for (const [DATA_DIR, reason] of [...cases, ...others]) {
    const ran = await program.run(["start"], { env: { ...bar.settings, DATA_DIR } });
    assertRefused(ran, 78, /^DATA_DIR: .*\n$/);
    assert.match(ran.stderr, reason);
    assert.doesNotMatch(ran.stderr, /allow-/);
  }
});

executableTest("start: a DATA_DIR that another bot uses is told", async (program) => {
  await using bar = await Bar.open();
  const env = bar.settings;
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  const ran = await program.run(["start"], { env });
  assertRefused(
    ran,
    78,
    /^DATA_DIR: the store in \.\/data is in use by process \d+; stop that one/,
  );
  assert.equal(await running.stop(), 0);
});

executableTest("start: a DATA_DIR of another user is told", async (program) => {
  await using bar = await Bar.open();
  const DATA_DIR = `${program.machine.folder}/roots`;
  await Deno.mkdir(DATA_DIR, { mode: 0o700 });
  const ran = await program.run(["start"], { env: { ...bar.settings, DATA_DIR } });
  assertRefused(ran, 78, /^DATA_DIR: .*\n$/);
});
