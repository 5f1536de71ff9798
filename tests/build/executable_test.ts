/** The file that `deno task compile` makes, on a bare machine. */
import assert from "node:assert/strict";
import { messageText, RELAXED_LIMITS, startEmulator } from "../../src/emulator/mod.ts";
import type { Emulator, Member } from "../../src/emulator/mod.ts";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { assertRefused, executableTest } from "./_executable.ts";
import { filesIn } from "./_machine.ts";

executableTest("--version tells version, commit, how it was made and for what", async (program) => {
  const { code, stdout } = await program.run(["--version"]);
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^ronnied \d+\.\d+\.\d+ \([\da-f]{12}(-dirty)?, (compiled|self-extracting), [\w-]+\)\n$/,
  );
});

executableTest("--help is enough to begin with", async (program) => {
  const { code, stdout, stderr } = await program.run(["--help"]);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /Usage: ronnied/);
});

executableTest("a command there is not is refused", async (program) => {
  assertRefused(await program.run(["drink", "--quickly"]), 64, /--quickly|"drink"/);
});

executableTest("without a token it says how to get one", async (program) => {
  assertRefused(await program.run(["start"]), 78, /DISCORD_TOKEN is not set.*(\n +\d\. .*){3}/);
});

executableTest("every wrong variable gets a line", async (program) => {
  const env = { MAX_PLAYERS: "99", LOG_LEVEL: "loud", DISCORD_TOKEN: "secret-and-wrong" };
  const ran = await program.run(["start"], { env });
  assertRefused(ran, 78, /MAX_PLAYERS: got "99"; accepts 2–25/);
  assertRefused(ran, 78, /LOG_LEVEL: got "loud"; accepts debug/);
  assert.doesNotMatch(ran.stderr, /secret-and-wrong/);
});

executableTest(
  "it starts from nothing, twice at once, and writes only its cache",
  async (program) => {
    const { machine } = program;
    const env = { HOME: machine.home, RONNIED_CACHE_DIR: "" };
    const before = await filesIn(machine.folder);
    const ran = await Promise.all([1, 2].map(() => program.run(["--version"], { env })));
    for (const { code, stderr } of ran) assert.deepEqual([code, stderr], [0, ""]);
    const added = (await filesIn(machine.folder)).filter((file) => !before.includes(file));
    assert.deepEqual(added.filter((file) => !file.startsWith("home/.cache/ronnied/")), []);
  },
);

executableTest(
  "it needs no home, and no folder that it may write to but its cache",
  async (program) => {
    await Deno.chmod(program.machine.work, 0o500);
    const { code, stderr } = await program.run(["--version"]);
    assert.deepEqual([code, stderr], [0, ""]);
  },
);

executableTest("it starts from a cache that it may only read", async (program) => {
  const { machine } = program;
  const RONNIED_CACHE_DIR = `${machine.home}/cache`;
  await program.run(["--version"], { env: { RONNIED_CACHE_DIR } });
  await new Deno.Command("chmod", { args: ["-R", "a-w", machine.home] }).output();
  const { code, stderr } = await program.run(["--version"], { env: { RONNIED_CACHE_DIR } });
  await new Deno.Command("chmod", { args: ["-R", "u+w", machine.home] }).output();
  assert.deepEqual([code, stderr], [0, ""]);
});

executableTest("it plays a whole game, says no secret, and stops at SIGTERM", async (program) => {
  await using store = await startMiniredis({ port: 0, password: "cellar-door" });
  await using discord = await startEmulator({ limits: RELAXED_LIMITS });
  const guild = discord.addGuild({ name: "The Crown" });
  guild.addChannel({ name: "bar" });
  const [ann, ben] = [guild.addMember({ name: "Ann" }), guild.addMember({ name: "Ben" })];
  const env = settings(discord, store.url);
  await using running = await program.start(["start"], { env });
  await running.printed(/Ready/);
  await playGame(ann, ben);
  assert.equal(await running.stop(), 0);
  for (const secret of [discord.token, "cellar-door"]) assert(!running.output.includes(secret));
  for (const line of running.output.trim().split("\n")) JSON.parse(line);
});

executableTest("SIGINT stops it, too", async (program) => {
  await using store = await startMiniredis({ port: 0 });
  await using discord = await startEmulator({ limits: RELAXED_LIMITS });
  discord.addGuild({ name: "The Crown" });
  await using running = await program.start(["start"], { env: settings(discord, store.url) });
  await running.printed(/Ready/);
  assert.equal(await running.stop("SIGINT"), 0);
});

function settings(discord: Emulator, redisUrl: string): Record<string, string> {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restUrl,
    REDIS_URL: redisUrl,
  };
}

/** Plays until the game is over, with dice that fall as they will. */
async function playGame(ann: Member, ben: Member): Promise<void> {
  await ann.slash("ronnied start");
  await ben.click("Join");
  await ann.click("Begin");
  await ben.waitFor(/Roll/);
  while (!ann.sees(/Game over/)) {
    for (const [roller, other] of [[ann, ben], [ben, ann]] as const) {
      if (ann.sees(/Game over/)) break;
      const { message } = await roller.click("Roll");
      const asks = message && /Who gets the drink/.test(messageText(message));
      if (asks || roller.sees(/Who gets the drink/)) await roller.choose(other.name);
    }
  }
}
