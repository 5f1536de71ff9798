/** The counts of the Go bot, from a Redis as it writes it, into ours. */
import assert from "node:assert/strict";
import { openStoreAccess } from "../../src/app/mod.ts";
import { exitCodes, runBackup, runRestore, UsageError } from "../../src/cli/mod.ts";
import { runDoctor } from "../../src/cli/doctor.ts";
import { runImport } from "../../src/cli/import.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { openStore } from "../../src/storage/mod.ts";
import { program, spawn } from "../_helpers/program.ts";
import { RedisProxy } from "../_helpers/redis_proxy.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { connectBare } from "../storage/_engine.ts";
import { StorePlay } from "../storage/_store_play.ts";

const test = sideBySide("import of the Go bot's counts", redisTest);

const guildId = "300000000000000001";
const zoe = "200000000000000001";
const yan = "200000000000000002";
const xia = "200000000000000003";

type Bare = Awaited<ReturnType<typeof connectBare>>;

/** How a command ended, and what it said. */
async function end(command: (print: (line: string) => void) => Promise<number>) {
  const lines: string[] = [];
  const code = await command((line) => lines.push(line));
  return { code, text: lines.join("\n") };
}

function importing(
  config: Config,
  url: string,
  apply = false,
  guild: string | undefined = guildId,
) {
  return end((print) => runImport(config, url, { guild, apply }, print));
}

/** A player's record as Go's encoding/json writes it. */
function goPlayer(id: string, Name: string, changes: object = {}): string {
  const LastRollTime = "2025-03-01T20:15:00.123456789+01:00";
  return JSON.stringify({ ID: id, Name, CurrentGameID: "", LastRoll: 4, LastRollTime, ...changes });
}

/** What a Go bot leaves: three players, of whom one has no counts, and one no record; and a game. */
async function fillAsGoBot(bare: Bare): Promise<void> {
  await bare("SET", `player:${zoe}`, goPlayer(zoe, "Zoë 🎲"));
  await bare("HSET", `player_stats:${zoe}`, "assigned", "3", "received", "12");
  await bare("SET", `player:${yan}`, goPlayer(yan, "Yan", { LastRoll: 0, CurrentGameID: "b1c2" }));
  await bare("HSET", `player_stats:${xia}`, "received", "1");
  await bare("SET", "game:b1c2", `{"ID":"b1c2","Status":"active"}`);
  await bare("SADD", "active_games", "b1c2");
}

/** Every key of the Go bot's with what it holds. */
async function goKeys(bare: Bare): Promise<unknown> {
  const names = (await bare("KEYS", "*") as string[]).filter((key) =>
    /^(player|player_stats|game):\w/.test(key)
  );
  return Promise.all(names.toSorted().map(async (key) => [key, await bare("DUMP", key)]));
}

async function linesOf(config: Config) {
  await using access = await openStoreAccess(config, "visit");
  await using store = await openStore(access.address);
  const tab = await store.ledger.guildTab(guildId);
  return tab.map(({ name, received, assigned, paid }) => [name, received, assigned, paid]);
}

const added = [["Zoë 🎲", 12, 3, 12], [xia, 1, 0, 1]];

test("both bots on one Redis: a look, the counts once, and nothing else", async () => {
  await using server = await startRedisServer();
  await using folder = await temporaryFolder();
  await using bare = await connectBare(server.socketPath);
  const config = readConfig({ REDIS_URL: server.url });
  {
    await using store = await openStore({ path: server.socketPath });
    await new StorePlay(store).playGame();
  }
  await bare("SET", `player:${zoe}`, "");
  await bare("DEL", "active_games");
  await fillAsGoBot(bare);
  await bare("SREM", "active_games", "b1c2");
  const before = await goKeys(bare);
  const all = await bare("DBSIZE");

  const look = await importing(config, server.url);
  assert.equal(look.code, exitCodes.ok, look.text);
  const place = `Redis at 127.0.0.1:${server.port}`;
  assert.equal(
    look.text,
    [
      `${place} has the Go bot's counts of 2 players, 13 drinks received and 3 given`,
      `  Zoë 🎲 (${zoe}): 12 received, 3 given`,
      `  no name (${xia}): 1 received, 0 given`,
      "Without a count, and left out: 1 player",
      "Without a name, and shown by their id until they play: 1 player",
      `To be added to server ${guildId} in ${place}: 2 players, 13 drinks received and 3 given`,
      "What they received counts as paid: no drink is owed for it",
      "To add them: the same command with --apply. Nothing is written yet",
    ].join("\n"),
  );
  assert.equal(await bare("DBSIZE"), all);

  const taken = await importing(config, server.url, true);
  assert.equal(taken.code, exitCodes.ok, taken.text);
  assert.match(taken.text, /\nAdded to server \d+: 2 players, 13 drinks received and 3 given$/);
  assert.deepEqual(await linesOf(config), added);
  const again = await importing(config, server.url, true);
  assert.equal(again.code, exitCodes.ok);
  assert.match(again.text, /\nServer \d+ has taken them already, at 20.*Z: nothing is added$/);
  const completed = ["HSET", `imported_counts:{${guildId}}`, "completed"] as const;
  for (const damaged of ["soon", "9".repeat(30)]) {
    await bare(...completed, damaged);
    const { code, text } = await importing(config, server.url, true);
    assert.deepEqual([code, /already, at an unknown time/.test(text)], [exitCodes.ok, true], text);
  }
  await bare(...completed, "1740855600000");
  const elsewhere = await importing(config, server.url, true, "300000000000000002");
  assert.equal(elsewhere.code, exitCodes.failed);
  assert.match(elsewhere.text, /They would count twice, so nothing is taken$/);
  assert.deepEqual(await linesOf(config), added);

  const file = `${folder.path}/backup`;
  const doctor = await end((print) => runDoctor(config, { json: false, repair: true }, print));
  assert.doesNotMatch(doctor.text, /imported|totals.*\n.*problem|Repairing/, doctor.text);
  assert.equal((await end((print) => runBackup(config, file, print))).code, exitCodes.ok);
  const flags = { force: true, unchecked: false };
  const restored = await end((print) => runRestore(config, file, flags, print));
  assert.equal(restored.code, exitCodes.ok, restored.text);
  assert.deepEqual(await linesOf(config), added);
  assert.match((await importing(config, server.url, true)).text, /nothing is added$/);
  assert.deepEqual(await goKeys(bare), before);
});

test("one that is killed between two batches is made again", async () => {
  await using server = await startRedisServer();
  await using bare = await connectBare(server.socketPath);
  const ids = Array.from(
    { length: 250 },
    (_, index) => String(200000000000000000n + BigInt(index)),
  );
  await Promise.all(ids.flatMap((id, index) => [
    bare("SET", `player:${id}`, goPlayer(id, `Player ${index}`)),
    bare("HSET", `player_stats:${id}`, "assigned", "1", "received", "2"),
  ]));
  await using proxy = new RedisProxy(server.port);
  const args = ["import", server.url, "--guild", guildId, "--apply"];
  const env = { REDIS_URL: `redis://127.0.0.1:${proxy.port}` };
  const child = spawn(["run", ...program, ...args], env);
  let batches = 0;
  proxy.fuse = (commands) => {
    // A batch begins by looking at two hashes; what is rehearsed has every command.
    const isBatch = commands.includes("WATCH") && commands.includes("HGETALL") &&
      !commands.includes("TIME");
    if (isBatch && ++batches > 1) child.kill("SIGKILL");
    return "pass";
  };
  const { signal } = await child.output();
  assert.equal(signal, "SIGKILL");
  const config = readConfig({ REDIS_URL: server.url });
  assert.equal((await linesOf(config)).length, 100);
  const look = await importing(config, server.url);
  assert.match(look.text, /\nAdded before, by an import that was cut off: 100 players\n/);
  assert.match(
    look.text,
    /\nTo be added to server .*: 150 players, 300 drinks received and 150 given\n/,
  );
  assert.equal((await importing(config, server.url, true)).code, exitCodes.ok);
  const lines = await linesOf(config);
  assert.deepEqual([lines.length, new Set(lines.map(([, ...counts]) => String(counts))).size], [
    250,
    1,
  ]);
  assert.deepEqual(lines[0]?.slice(1), [2, 1, 2]);
});

/** What the Go bot never writes, and what is said of it. */
const strange: readonly [command: readonly string[], said: RegExp][] = [
  [["SET", `player_stats:${yan}`, "12"], /player_stats:\d+: it holds a string, not a hash/],
  [["HSET", `player_stats:${yan}`, "received", "-3"], /field received is "-3", not a count/],
  [["HSET", `player_stats:${yan}`, "received", "1.5"], /field received is "1\.5", not a count/],
  [["HSET", `player_stats:${yan}`, "received", "999999999"], /not a count up to 1000000/],
  [["HSET", `player_stats:${yan}`, "paid", "1"], /it has a field "paid"/],
  [["SADD", `player:{${yan}`, "1"], /"player:\{\d+": no id of Discord's is in its name/],
  [["LPUSH", `player:${yan}x`, "1"], /no id of Discord's is in its name/],
  [["HSET", `player:${yan}`, "ID", yan], /player:\d+: it holds a hash, not a string/],
  [["SET", `player:${yan}`, "{"], /player:\d+: it is no JSON/],
  [["SET", `player:${yan}`, "null"], /it is no player of the Go bot's/],
  [["SET", `player:${yan}`, goPlayer(zoe, "Zoe")], /it is the record of another id/],
  [["SET", `player:${yan}`, goPlayer(yan, "x".repeat(101))], /Name: Too big/],
  [["SET", `player:${yan}`, goPlayer(yan, "\u001b[2J")], /Name: has characters that are not shown/],
  [["SET", `player:${yan}`, goPlayer(yan, "Yan", { Wins: 3 })], /Unrecognized key: "Wins"/],
  [["SET", `player:${yan}`, goPlayer(yan, "Yan", { LastRoll: "six" })], /LastRoll: /],
  [["SET", `player:${yan}`, " ".repeat(10_001)], /it is much larger than the Go bot's/],
];

redisTest(
  "import: of what the Go bot does not write nothing is taken, and it is named",
  async () => {
    await using server = await startRedisServer();
    await using bare = await connectBare(server.socketPath);
    await using folder = await temporaryFolder();
    const config = readConfig({ DATA_DIR: folder.path });
    for (const [command, said] of strange) {
      await bare("FLUSHALL");
      await fillAsGoBot(bare);
      await bare("DEL", command[1] ?? "");
      await bare(command[0] ?? "", ...command.slice(1));
      const { code, text } = await importing(config, server.url, true);
      assert.equal(code, exitCodes.failed, text);
      assert.match(
        text,
        /^Redis at .* has what the Go bot does not write\. Nothing is taken:\n {2}/,
      );
      assert.match(text, said);
    }
    await bare("FLUSHALL");
    for (let index = 0; index < 1_001; index++) {
      await bare(
        "HSET",
        `player_stats:${10_000 + index}`,
        "received",
        "1",
      );
    }
    const many = await importing(config, server.url, true);
    assert.match(many.text, /there are more than 1000 players/);
    await bare("FLUSHALL");
    const empty = await importing(config, server.url, true);
    assert.deepEqual([empty.code, /has no counts of the Go bot$/.test(empty.text)], [1, true]);
  },
);

test("into the embedded store, with passwords that are never shown", async () => {
  await using server = await startRedisServer();
  await using folder = await temporaryFolder();
  await using bare = await connectBare(server.socketPath);
  await fillAsGoBot(bare);
  await bare("CONFIG", "SET", "requirepass", "s3cret");
  const config = readConfig({ DATA_DIR: folder.path, GUILD_ID: guildId });
  const url = `redis://:s3cret@127.0.0.1:${server.port}`;
  {
    await using _ = await openStoreAccess(config);
    const taken = await end((print) =>
      runImport(config, url, { guild: undefined, apply: true }, print)
    );
    assert.equal(taken.code, exitCodes.ok, taken.text);
    assert.doesNotMatch(taken.text, /s3cret/);
  }
  assert.deepEqual(await linesOf(config), added);
  const wrong = await importing(config, url.replace("s3cret", "wr0ng"), true);
  assert.equal(wrong.code, exitCodes.unavailable);
  assert.match(wrong.text, /^The Go bot's Redis: Cannot reach the store: /);
  assert.doesNotMatch(wrong.text, /wr0ng/);
});

Deno.test("import: a wrong URL or server is refused, and no password is repeated", () => {
  const config = readConfig({});
  const refusal = (url: string, guild?: string) => {
    try {
      void runImport(config, url, { guild, apply: false }, () => {});
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    return "none";
  };
  assert.match(
    refusal("http://u:s3cret@h", guildId),
    /^Cannot use the URL of the Go bot's Redis: /,
  );
  assert.match(refusal("unix:///run/redis.sock", guildId), /it begins with no redis:\/\/$/);
  assert.doesNotMatch(refusal("redis://u:s3cret@h/x?y", guildId), /s3cret/);
  assert.match(refusal("redis://h"), /needs --guild ID, or GUILD_ID/);
  assert.match(refusal("redis://h", "my server"), /no server's id: that has 17–20 digits/);
});
