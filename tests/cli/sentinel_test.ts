/** What is wrong with Sentinels, their master or its rights: what the bot's store and doctor say of it. */
import assert from "node:assert/strict";
import { delay } from "../../src/async/mod.ts";
import { exitCodes } from "../../src/cli/mod.ts";
import { runDoctor } from "../../src/cli/doctor.ts";
import { readConfig } from "../../src/config.ts";
import { leastRightsAcl } from "../../src/ops/mod.ts";
import { openStore, type RedisStore } from "../../src/storage/mod.ts";
import { freePort } from "../_helpers/free_port.ts";
import { longTest } from "../_helpers/long_test.ts";
import { SentinelSet, sentinelUrl } from "../_helpers/redis_sentinel.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";
import { StorePlay } from "../storage/_store_play.ts";

const user = "ronnied:s3cret@";
const test = sideBySide(
  "what the bot and doctor say of Sentinels",
  (name, fn) => longTest(name, fn, redisTest),
);

async function doctor(REDIS_URL: string) {
  const lines: string[] = [];
  const flags = { json: false, repair: false };
  const code = await runDoctor(readConfig({ REDIS_URL }), flags, (line) => lines.push(line));
  return { code, text: lines.join("\n") };
}

async function open(REDIS_URL: string): Promise<RedisStore> {
  const { redisAddress } = readConfig({ REDIS_URL });
  return await openStore({ ...redisAddress ?? assert.fail(), connections: 2 });
}

/** Waits until a store says this of itself. */
async function says(store: RedisStore, words: RegExp): Promise<void> {
  for (let time = 0; time < 200; time++) {
    if (words.test(await store.problem() ?? "nothing is wrong")) return;
    await delay(20);
  }
  assert.match(await store.problem() ?? "nothing is wrong", words);
}

test("with the least rights the master is found, played on and examined", async () => {
  await using set = await SentinelSet.start({ replicas: 1 });
  const give = async (rights: string) => {
    for (const server of set.servers) {
      await set.ask(server, ...rights.replace("PASSWORD", "s3cret").split(" "));
    }
  };
  await give(leastRightsAcl("watched"));
  const asked = ["get-master-addr-by-name", "master", "replicas", "sentinels"];
  for (const sentinel of set.sentinels.slice(0, 2)) {
    const rights = ["-@all", "+ping", "+acl", ...asked.map((name) => `+sentinel|${name}`)];
    await set.ask(sentinel, "ACL", "SETUSER", "default", ...rights);
  }
  const url = sentinelUrl(set, user);
  await using store = await open(url);
  await says(store, /nothing is wrong/);
  await new StorePlay(store).playGame();
  const healthy = await doctor(url);
  assert.equal(healthy.code, exitCodes.ok, healthy.text);
  assert.match(healthy.text, /replicas +1 that follow the master/);
  assert.match(healthy.text, /sentinels +most of them answer/);

  await give("ACL SETUSER ronnied -wait");
  await using other = await open(url);
  await says(other, /Redis refused WAIT: NOPERM .*'wait' command/);
  const noWait = await doctor(url);
  assert.equal(noWait.code, exitCodes.failed);
  assert.match(noWait.text, /PROBLEM {2}rights .*\n.*WAIT: NOPERM .*\n.*on each server; .* \+wait/);

  await give("ACL SETUSER ronnied +wait -role");
  await using third = await open(url);
  await says(third, /refused: NOPERM .*'role' command; docs\/scaling\.md has the rights it takes/);
  assert.equal((await doctor(url)).code, exitCodes.unavailable);
});

test("what keeps Sentinels from naming a master is said", async () => {
  await using set = await SentinelSet.start({ replicas: 0 });
  const alone = await doctor(sentinelUrl(set));
  assert.equal(alone.code, exitCodes.failed, alone.text);
  assert.match(
    alone.text,
    /No replica follows the master: nothing that is acknowledged is on a second/,
  );
  for (const sentinel of set.sentinels.slice(1)) set.freeze(sentinel);
  const lonely = await doctor(sentinelUrl(set));
  assert.equal(lonely.code, exitCodes.failed, lonely.text);
  assert.match(
    lonely.text,
    /Most Sentinels do not answer: nobody would replace a master that dies/,
  );
  for (const sentinel of set.sentinels.slice(1)) set.thaw(sentinel);
  const troubles: readonly (readonly [string, RegExp])[] = [
    [
      sentinelUrl(set, user),
      /127\.0\.0\.1:\d+: Redis does not accept the user or the password; check both/,
    ],
    [
      `redis+sentinel://127.0.0.1:${freePort()}/tavern`,
      /No Sentinel answers: 127\.0\.0\.1:\d+: nothing listens on /,
    ],
  ];
  const expect = async (url: string, words: RegExp) => {
    await using store = await open(url);
    await says(store, words);
    const { code, text } = await doctor(url);
    assert.equal(code, exitCodes.unavailable);
    assert.match(text, words);
    assert.doesNotMatch(text, /\n|s3cret/);
  };
  await Promise.all(troubles.map(([url, words]) => expect(url, words)));
  for (const sentinel of set.sentinels) {
    await set.ask(sentinel, "ACL", "SETUSER", "default", "resetpass", ">other");
  }
  await Promise.all([
    expect(sentinelUrl(set, user), /No Sentinel answers: .*: Redis does not accept the user or/),
    expect(sentinelUrl(set), /No Sentinel answers: .*: Redis asks for a password/),
  ]);
});
