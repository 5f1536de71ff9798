/** `start` on an embedded store to which something happens: what is logged, served, and exited with. */
import assert from "node:assert/strict";
import { relative } from "node:path";
import { delay } from "../../src/async/mod.ts";
import { commandBodies } from "../../src/discord/registration.ts";
import { exitCodes } from "../../src/cli/mod.ts";
import { leastRightsAcl } from "../../src/ops/mod.ts";
import { freePort } from "../_helpers/free_port.ts";
import { type Env, root, runProgram } from "../_helpers/program.ts";
import { ProgramGuild } from "../_helpers/program_guild.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { SmallDisk, smallDiskTest } from "../_helpers/small_disk.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { connectBare } from "../storage/_engine.ts";

/** A Discord and a folder; gone after the test. */
async function openPlace() {
  const stack = new AsyncDisposableStack();
  const { path } = stack.use(await temporaryFolder());
  const guild = stack.use(await ProgramGuild.open());
  const httpPort = freePort();
  const env = { ...guild.settings, DATA_DIR: `${path}/data`, HTTP_PORT: String(httpPort) };
  return { path, guild, httpPort, env, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** How a start that is refused ends. */
async function refusal(env: Env): Promise<{ code: number; output: string }> {
  await using refused = runProgram(["start"], env);
  const code = await refused.ended();
  assert.doesNotMatch(refused.output, /^ +at |Uncaught/m);
  return { code, output: refused.output };
}

/** What /readyz says of Discord, once it says that it is `ok` or not. */
async function gatewayCheck(port: number, ok: boolean, words: RegExp): Promise<void> {
  for (;;) {
    const { checks } = await (await fetch(`http://127.0.0.1:${port}/readyz`)).json();
    if (checks[0].ok === ok && words.test(checks[0].reason)) return;
    await delay(20);
  }
}

/** What /readyz says of the store, once it says that it is `ok` or not. */
async function storeCheck(port: number, ok: boolean): Promise<string> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    const { checks } = await response.json();
    if (checks[1].ok === ok) {
      assert.equal(response.status, ok ? 200 : 503);
      return checks[1].reason;
    }
    await delay(20);
  }
}

function linesWith(output: string, text: string): number {
  return output.split("\n").filter((line) => line.includes(text)).length;
}

Deno.test("start: it says where its store is, from the top, and what is in it", async () => {
  await using place = await openPlace();
  const env = { ...place.env, DATA_DIR: relative(root, place.env.DATA_DIR) };
  {
    await using bot = runProgram(["start"], { ...env, LOG_FORMAT: "text" });
    await bot.printed(/Ready/);
    const { output } = bot;
    assert.match(output, new RegExp(`embedded store in ${place.env.DATA_DIR} \\(new, empty\\)\n`));
    await place.guild.begin();
    assert.equal(await bot.stop(), exitCodes.ok);
  }
  await using bot = runProgram(["start"], { ...env, LOG_FORMAT: "text" });
  await bot.printed(/embedded store in \/.*\/data \(1 game, \d+ keys\)\n/);
});

Deno.test("start: a folder that is deleted under the bot is said once, and nothing is promised", async () => {
  await using place = await openPlace();
  const { guild, env, httpPort } = place;
  await using bot = runProgram(["start"], env);
  await bot.printed(/Ready/);
  await guild.begin();
  await Deno.rename(env.DATA_DIR, `${env.DATA_DIR}.away`);
  // Without anybody pressing anything.
  await bot.printed(/Store away: .*it was deleted while it was in use/);
  assert.match(await storeCheck(httpPort, false), /takes no writes: .*it was deleted while it was/);
  await guild.ann.slash("ronnied newsession");
  assert.ok(guild.ann.sees(/bar is closed/i), "she reads that it did not work");
  assert.equal(linesWith(bot.output, "it was deleted"), 1, bot.output);
  await Deno.rename(`${env.DATA_DIR}.away`, env.DATA_DIR);
  await bot.printed(/Store back/);
  assert.match(await storeCheck(httpPort, true), /takes writes/);
  assert.equal(await bot.stop(), exitCodes.ok);
});

smallDiskTest("start: a full disk is said as such, and a later start may succeed", async () => {
  await using place = await openPlace();
  await using disk = await SmallDisk.mount(4_096);
  const env = { ...place.env, DATA_DIR: `${disk.path}/data` };
  disk.fill();
  const full = await refusal(env);
  assert.match(full.output, /^DATA_DIR: .*[Nn]o space left on.*make room/im);
  assert.equal(full.code, exitCodes.unavailable);
  disk.makeRoom();
  {
    await using bot = runProgram(["start"], env);
    await bot.printed(/Ready/);
    await place.guild.begin();
    disk.fill();
    await place.guild.ben.click("Roll");
    await bot.printed(/Store away: .*there is no space left on its disk/);
    assert.match(await storeCheck(place.httpPort, false), /there is no space left on its disk/);
    disk.makeRoom();
    await bot.printed(/Store back/);
    assert.equal(linesWith(bot.output, "Store away"), 1);
    assert.equal(await bot.stop(), exitCodes.ok);
  }
  disk.fill();
  const again = await refusal(env);
  assert.match(again.output, /DATA_DIR: .*there is no space left on its disk .*nothing is lost/);
  assert.equal(again.code, exitCodes.unavailable);
});

smallDiskTest("start: a read-only disk is a wrong setting", async () => {
  await using place = await openPlace();
  await using disk = await SmallDisk.mount(4_096);
  await disk.makeReadOnly();
  const { code, output } = await refusal({ ...place.env, DATA_DIR: disk.path });
  assert.match(output, /^DATA_DIR: .*cannot be written to \(Read-only file system/m);
  assert.equal(code, exitCodes.config);
});

Deno.test("start: a store in use may be free later; a copy without its log is refused for good", async () => {
  await using place = await openPlace();
  await using bot = runProgram(["start"], place.env);
  await bot.printed(/Ready/);
  const second = await refusal({ ...place.env, HTTP_PORT: "" });
  assert.match(second.output, /is in use by process \d+; stop that one first/);
  assert.equal(second.code, exitCodes.unavailable);
  const copy = `${place.path}/copy`;
  await Deno.mkdir(copy);
  await Deno.copyFile(`${place.env.DATA_DIR}/ronnied.sqlite`, `${copy}/ronnied.sqlite`);
  const lacking = await refusal({ ...place.env, HTTP_PORT: "", DATA_DIR: copy });
  assert.match(lacking.output, /its log ronnied\.sqlite-wal is missing, .* since 20/);
  assert.equal(lacking.code, exitCodes.config);
  assert.equal(await bot.stop(), exitCodes.ok);
});

Deno.test("start: something else where the socket should be is a line, not a stack", async () => {
  await using place = await openPlace();
  await Deno.mkdir(`${place.env.DATA_DIR}/ronnied.sock`, { recursive: true });
  const { code, output } = await refusal(place.env);
  assert.match(output, /^DATA_DIR: cannot keep the store in .*something else has that name$/m);
  assert.equal(code, exitCodes.config);
});

Deno.test("start: with GUILD_ID of a server the bot is not in, log and /readyz say whom to invite", async () => {
  await using place = await openPlace();
  const { discord } = place.guild;
  const swan = discord.addGuild({ name: "The Swan" });
  swan.removeBot();
  const env = { ...place.env, GUILD_ID: swan.id, LOG_FORMAT: "text" };
  await using bot = runProgram(["start"], env);
  const words = `The commands cannot be registered: the bot is not in server ${swan.id}: invite it`;
  await bot.printed(new RegExp(words));
  await gatewayCheck(
    place.httpPort,
    false,
    new RegExp(`^connected to Discord: ${words} with http`),
  );
  const metrics = await (await fetch(`http://127.0.0.1:${place.httpPort}/metrics`)).text();
  assert.match(metrics, /\nronnied_commands_registered 0\n/);
  swan.inviteBot();
  await bot.printed(/Ready, in 2 servers/);
  await gatewayCheck(place.httpPort, true, /^connected to Discord$/);
  assert.equal(linesWith(bot.output, words), 1);
  assert.equal(discord.commands(swan.id).length, commandBodies().length);
  assert.equal(await bot.stop(), exitCodes.ok);
});

redisTest(
  "start: a Redis user older than registered_guilds is one warning, and a notice for doctor",
  async () => {
    await using place = await openPlace();
    await using server = await startRedisServer({ appendonly: true });
    await using bare = await connectBare(server.socketPath);
    const rights = leastRightsAcl().split(" ").slice(3).map((rule) =>
      rule.replace("PASSWORD", "s3c")
    );
    const older = rights.filter((rule) => rule !== "~registered_guilds:{*}");
    assert.equal(older.length, rights.length - 1);
    await bare("ACL", "SETUSER", "ronnied", ...older);
    const { guild, httpPort, env: { DATA_DIR: _, ...settings } } = place;
    const url = `redis://ronnied:s3c@127.0.0.1:${server.port}`;
    const id = guild.discord.guilds()[0]?.id ?? assert.fail();
    const env = { ...settings, REDIS_URL: url, GUILD_ID: id, LOG_FORMAT: "text" };
    await using bot = runProgram(["start"], env);
    const warning =
      "Commands that were registered elsewhere cannot be taken back: Redis refused: NOPERM";
    await bot.printed(new RegExp(warning));
    await guild.begin();
    assert.equal(await storeCheck(httpPort, true), "answers and takes writes");
    await gatewayCheck(httpPort, true, /^connected to Discord$/);
    await using doctor = runProgram(["doctor"], env);
    assert.equal(await doctor.ended(), exitCodes.ok, doctor.output);
    assert.match(
      doctor.output,
      /notice {3}rights .*\n.*registered_guilds:.*no permissions to access/,
    );
    await bare("ACL", "SETUSER", "ronnied", ...rights);
    await bot.printed(/elsewhere could be taken back after/);
    assert.deepEqual(linesWith(bot.output, warning), 1);
    assert.deepEqual(await bare("SMEMBERS", `registered_guilds:{${guild.discord.applicationId}}`), [
      id,
    ]);
    assert.equal(await bot.stop(), exitCodes.ok);
  },
);

Deno.test("start: nothing tells the seed of a game's dice before the game is over", async () => {
  await using place = await openPlace();
  const { guild: { discord, ann, ben }, guild, env, httpPort, path } = place;
  await using bot = runProgram(["start"], env);
  await bot.printed(/Ready/);
  await guild.begin();
  await ben.click("Roll");
  for (const line of ["board", "verify", "recap", "leaderboard", "tab", "help", "mydata"]) {
    await ben.slash(`ronnied ${line}`);
  }
  for (const label of ["Skip", "Nudge"]) await ben.click(label);
  const { attachments: [file] } = await ben.waitFor(/ronnied-my-data|my book/);
  const pages = ["healthz", "readyz", "metrics"].map((name) =>
    `http://127.0.0.1:${httpPort}/${name}`
  );
  const served = await Promise.all(
    [...pages, file?.url ?? ""].map(async (url) => await (await fetch(url)).text()),
  );
  const backup = `${path}/backup.jsonl`;
  const printed = await Promise.all(
    [["doctor"], ["backup", backup]].map(async (args) => {
      await using command = runProgram(args, env);
      assert.equal(await command.ended(), exitCodes.ok, command.output);
      return command.output;
    }),
  );
  const told = [JSON.stringify(discord.calls), bot.output, ...served, ...printed];

  const [, seed = ""] = /"seed\W+([0-9a-f]{64})/.exec(Deno.readTextFileSync(backup)) ?? [];
  for (const text of told) assert(seed !== "" && text !== "" && !text.includes(seed), text);
  await guild.finish();
  await ann.slash("ronnied verify");
  assert(ann.sees(new RegExp(seed)), "it was the seed of this very game");
  assert.equal(await bot.stop(), exitCodes.ok);
  assert(!bot.output.includes(seed));
});
