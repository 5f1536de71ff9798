/** The program on a Redis Cluster: a master dies while people press, and nothing is lost. */
import assert from "node:assert/strict";
import { exitCodes } from "../../src/cli/mod.ts";
import { messageText } from "../../src/emulator/mod.ts";
import { freePort } from "../_helpers/free_port.ts";
import { longTest } from "../_helpers/long_test.ts";
import { print } from "../_helpers/print.ts";
import { runProgram } from "../_helpers/program.ts";
import { ProgramGuild } from "../_helpers/program_guild.ts";
import { RedisCluster } from "../_helpers/redis_cluster.ts";
import { type RedisServer, redisTest } from "../_helpers/redis_server.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { Starts } from "./_starts.ts";

/** From the moment that there is a new master until somebody's press counts, in milliseconds. */
const recoveryMs = 5_000;

/** People who start games without a pause, in a guild on each master. */
async function startOnEach(
  cluster: RedisCluster,
  { discord }: ProgramGuild,
): Promise<ReadonlyMap<RedisServer, Starts>> {
  const playing = new Map<RedisServer, Starts>();
  while (playing.size < 3) {
    const guild = discord.addGuild({ name: `The Swan ${playing.size}` });
    const master = await cluster.masterOf(guild.id);
    if (!playing.has(master)) playing.set(master, new Starts(guild));
  }
  return playing;
}

longTest(
  "cluster: a master is killed while people press, and nothing they were told is lost",
  async () => {
    // Long enough to look at what there is while a master is away.
    await using cluster = await RedisCluster.start({ nodeTimeoutMs: 4_000 });
    await using guild = await ProgramGuild.open();
    const HTTP_PORT = String(freePort());
    const ask = (path: string) => fetch(`http://127.0.0.1:${HTTP_PORT}${path}`);
    const places = cluster.servers.slice(0, 2).map(({ port }) => `127.0.0.1:${port}`);
    const REDIS_URL = `redis+cluster://${places}`;
    await using bot = runProgram(["start"], {
      ...{ ...guild.settings, REDIS_URL, HTTP_PORT, LOG_FORMAT: "text" },
    });
    await bot.printed(/Store: Redis Cluster at 127\.0\.0\.1:\d+, 127\.0\.0\.1:\d+/);
    await bot.printed(/Ready/);
    await guild.begin();
    await guild.finish();
    const playing = await startOnEach(cluster, guild);
    const all = [...playing.values()];
    for (const starts of all) await starts.counted(10);

    const [[first, closed] = assert.fail(), ...others] = playing;
    const [, open] = others[0] ?? assert.fail();
    let cat = open.guild.addMember({ name: "Cat" });
    while (await cluster.masterOf(cat.id) !== first) cat = open.guild.addMember({ name: "Cat" });
    await cluster.kill(first);
    const name = `127\\.0\\.0\\.1:${first.port}`;
    await bot.printed(
      new RegExp(`Part of the store is away: Cannot probe: ${name}: nothing listens`),
    );
    const partial = await ask("/readyz");
    const reason = await partial.text();
    assert.match(reason, new RegExp(`part of it does not answer, or takes no writes: .*${name}`));
    assert.equal(partial.status, 200, reason);
    // Cat's own counts are away, and her tab of the evening is not.
    const { message } = await cat.in(open.channel).slash("ronnied tab");
    assert.match(message ? messageText(message) : "", /Your tab[^]*Ask me again in a moment/);
    for (const [, open] of others) await open.counted(open.count + 5);
    const second = await cluster.failedOver(closed.guildId, first);
    const began = performance.now();
    await closed.counted(closed.count + 1);
    const awayMs = performance.now() - began;
    print(`a press counts ${awayMs.toFixed(0)} ms after there is a new master`);
    assert.ok(awayMs < recoveryMs);
    await bot.printed(/Store back after/);
    await cluster.restart(first);
    await cluster.settled();
    for (const starts of all) await starts.counted(starts.count + 5);
    await bot.printed(/Replicas have what is acknowledged, again/);
    for (const starts of all) await starts.end();
    const said = bot.output.split("\n").filter((line) => /[Ss]tore (is )?(away|back)/.test(line));
    assert.equal(said.length, 2, said.join("\n"));

    for (const { guildId, counting } of all) {
      const master = await cluster.masterOf(guildId);
      assert.notEqual(master, first);
      for (const { interactionId } of counting) {
        const marker = `done:{${guildId}}:${interactionId}`;
        assert.equal(await cluster.ask(master, "EXISTS", marker), 1, marker);
      }
    }
    assert.equal(await cluster.masterOf(closed.guildId), second);
    const ready = await ask("/readyz");
    assert.match(await ready.text(), /"store","ok":true,"reason":"answers and takes writes"/);
    const metrics = await (await ask("/metrics")).text();
    assert.match(metrics, /^ronnied_store_up(\{.*\})? 1$/m);

    await using folder = await temporaryFolder();
    const file = `${folder.path}/backup`;
    const run = async (...args: string[]) => {
      await using command = runProgram(args, { REDIS_URL });
      const code = await command.ended();
      assert.equal(code, exitCodes.ok, command.output);
      return command.output;
    };
    assert.match(await run("doctor"), /Redis Cluster at 127\.0\.0\.1:\d+[^]*All is well/);
    assert.match(await run("backup", file), /Backed up Redis Cluster at .*: \d+ keys into/);
    assert.equal(await bot.stop(), exitCodes.ok);
    assert.match(await run("restore", file, "--force"), /Restored Redis Cluster at .*: \d+ keys/);
    assert.match(await run("doctor"), /All is well/);
  },
  redisTest,
);
