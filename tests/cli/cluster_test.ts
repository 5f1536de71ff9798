/** What is wrong with a cluster, or with the way there: what each command says, and how it ends. */
import assert from "node:assert/strict";
import { openStoreAccess } from "../../src/app/mod.ts";
import { delay } from "../../src/async/mod.ts";
import { exitCodes, runBackup, runRestore } from "../../src/cli/mod.ts";
import { checkServer } from "../../src/cli/check_server.ts";
import { runDoctor } from "../../src/cli/doctor.ts";
import { runImport } from "../../src/cli/import.ts";
import { ConfigError, readConfig } from "../../src/config.ts";
import { leastRightsAcl } from "../../src/ops/mod.ts";
import { openStore } from "../../src/storage/mod.ts";
import { freePort } from "../_helpers/free_port.ts";
import { longTest } from "../_helpers/long_test.ts";
import { RedisCluster } from "../_helpers/redis_cluster.ts";
import { until } from "../_helpers/redis_group.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";
import { temporaryFolder } from "../_helpers/temporary_folder.ts";
import { connectBare } from "../storage/_engine.ts";
import { startTlsRedis } from "../storage/redis/_tls_redis.ts";

const test = sideBySide("what each command says of a cluster", redisTest);
const long = sideBySide(
  "what each command says of a cluster that is down, and of TLS",
  (name, run) => longTest(name, run, redisTest),
);

/** How a command ended, and what it said. */
interface End {
  readonly code: number;
  readonly text: string;
}

type Print = (line: string) => void;

async function end(command: (print: Print) => Promise<number>): Promise<End> {
  const lines: string[] = [];
  try {
    const code = await command((line) => lines.push(line));
    return { code, text: lines.join("\n") };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { code: exitCodes.config, text: error.message };
  }
}

const doctor = (REDIS_URL: string) =>
  end((print) => runDoctor(readConfig({ REDIS_URL }), { json: false, repair: false }, print));

/** What `start` begins with: how it ends, or else what is a warning. */
async function check(REDIS_URL: string): Promise<End> {
  return await end(async (print) => {
    const access = await openStoreAccess(readConfig({ REDIS_URL }));
    for (const warning of await checkServer(access)) print(warning);
    return exitCodes.ok;
  });
}

/** What a bot says of the store while it runs, as soon as it is this. */
async function away(REDIS_URL: string, words: RegExp): Promise<void> {
  const { redisAddress } = readConfig({ REDIS_URL });
  await using store = await openStore({ ...redisAddress ?? assert.fail(), connections: 1 });
  let said: string | null = null;
  for (let time = 0; time < 100 && !words.test(said ?? ""); time++) {
    said = await store.problem();
    await delay(20);
  }
  assert.match(said ?? "nothing is wrong", words);
}

/** Each command ends with this code and says this, in one line, and so does the log of a bot. */
async function assertSaid(url: string, code: number, words: RegExp): Promise<void> {
  await using folder = await temporaryFolder();
  const file = `${folder.path}/backup`;
  await using empty = await startRedisServer();
  const ofEmpty = readConfig({ REDIS_URL: empty.url });
  assert.equal((await end((print) => runBackup(ofEmpty, file, print))).code, exitCodes.ok);
  const config = readConfig({ REDIS_URL: url });
  const flags = { force: true, unchecked: false };
  const ends = await Promise.all([
    doctor(url),
    end((print) => runBackup(config, `${file}2`, print)),
    end((print) => runRestore(config, file, flags, print)),
  ]);
  for (const { code: found, text } of ends) {
    assert.deepEqual([found, words.test(text)], [code, true], text);
    assert.doesNotMatch(text, /\n|s3cret/);
  }
  assert.equal(new Set(ends.map(({ text }) => text)).size, 1);
  const began = await check(url);
  if (code === exitCodes.config) assert.deepEqual(began, ends[0]);
  else await away(url, words);
}

/** A cluster of one node, which has all slots. */
async function startNode(...args: readonly string[]) {
  await using stack = new AsyncDisposableStack();
  const node = ["--cluster-enabled", "yes", "--cluster-port", String(freePort()), ...args];
  const server = stack.use(await startRedisServer({ args: node }));
  const bare = stack.use(await connectBare(server.socketPath));
  await bare("CLUSTER", "ADDSLOTSRANGE", 0, 16_383);
  const state = async (word: string) => {
    const wanted = `cluster_state:${word}`;
    await until(wanted, async () => String(await bare("CLUSTER", "INFO")).includes(wanted));
  };
  await state("ok");
  const owned = stack.move();
  const url = (access = "", port = server.port) => `redis+cluster://${access}127.0.0.1:${port}`;
  return { server, bare, state, url, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

long("nodes that lack slots", async () => {
  await using node = await startNode("--cluster-require-full-coverage", "no");
  const { bare, url, state } = node;
  await bare("CLUSTER", "DELSLOTS", 5);
  const words = "no node has 1 of the cluster's 16384 slots; `redis-cli --cluster check` and ";
  await assertSaid(url(), exitCodes.unavailable, new RegExp(words));
  await bare("CONFIG", "SET", "cluster-require-full-coverage", "yes");
  await bare("CLUSTER", "DELSLOTS", 6);
  await state("fail");
  await assertSaid(
    url(),
    exitCodes.unavailable,
    /: the cluster is down: no node has 2 of the cluster's/,
  );
  await bare("FLUSHALL");
  await bare("CLUSTER", "FLUSHSLOTS");
  await assertSaid(
    url(),
    exitCodes.unavailable,
    /no node has any slot; `redis-cli --cluster create`/,
  );
});

test("an import goes to a cluster once, and takes nothing from a node of one", async () => {
  await using node = await startNode();
  await using server = await startRedisServer();
  await using source = await connectBare(server.socketPath);
  await source("HSET", "player_stats:200000000000000001", "assigned", "3", "received", "12");
  const config = readConfig({ REDIS_URL: node.url(), GUILD_ID: "300000000000000001" });
  const taking = (url: string) =>
    end((print) => runImport(config, url, { guild: undefined, apply: true }, print));
  for (const said of [/\nAdded to server 300000000000000001: 1 player, /, /: nothing is added$/]) {
    const { code, text } = await taking(server.url);
    assert.equal(code, exitCodes.ok, text);
    assert.match(text, said);
  }
  const counts = await node.bare("HGETALL", "player_drinks:{200000000000000001}");
  assert.deepEqual({ ...counts as object }, { received: "12", assigned: "3", paid: "12" });
  const wrong = await taking(node.server.url);
  assert.equal(wrong.code, exitCodes.failed);
  assert.match(
    wrong.text,
    /Nothing is taken:\n {2}the server is no Redis of its own: its mode is cluster$/,
  );
});

test("rights and passwords that are missing", async () => {
  await using node = await startNode("--cluster-require-full-coverage", "no");
  const { bare, url } = node;
  await bare(...leastRightsAcl("cluster").replace("PASSWORD", "s3cret").split(" "));
  const right = url("ronnied:s3cret@");
  const well = await doctor(right);
  assert.match(well.text, /rights +all that the bot needs/);
  await bare("ACL", "SETUSER", "ronnied", "-wait");
  assert.match(
    (await doctor(right)).text,
    /PROBLEM {2}rights .*\n.*WAIT: NOPERM .*\n.*on each server/,
  );
  await away(right, /^127\.0\.0\.1:\d+: Redis refused WAIT: NOPERM .*'wait' command/);
  await bare("ACL", "SETUSER", "ronnied", "+wait", "-cluster|nodes");
  const noCluster =
    /127\.0\.0\.1:\d+ refused: NOPERM .*'cluster\|nodes'.*; docs\/scaling\.md has the/;
  await assertSaid(right, exitCodes.unavailable, noCluster);
  const wrong = /127\.0\.0\.1:\d+: Redis does not accept the user or the password; check both/;
  await assertSaid(url("ronnied:s3cretive@"), exitCodes.unavailable, wrong);
});

long("TLS on one side only", async () => {
  await using node = await startNode();
  await assertSaid(
    node.url().replace("redis", "rediss"),
    exitCodes.unavailable,
    /does not answer in TLS; if it speaks none, write redis in place of rediss$/,
  );
  await using redis = await startTlsRedis({ args: ["--cluster-enabled", "yes"] });
  await assertSaid(
    node.url("", redis.tlsPort),
    exitCodes.unavailable,
    /closes every connection; if it speaks TLS, write rediss in place of redis$/,
  );
});

test("a node that is not where it says that it is", async () => {
  const port = freePort();
  await using node = await startNode("--cluster-announce-port", String(port));
  await assertSaid(
    node.url(),
    exitCodes.config,
    new RegExp(
      `^REDIS_URL: the node at 127\\.0\\.0\\.1:${node.server.port} announces 127\\.0\\.0\\.1:${port}, which ` +
        "does not lead to it from here; set cluster-announce-ip and cluster-announce-port on each",
    ),
  );
});

test("nodes of two clusters", async () => {
  await using one = await startNode();
  await using other = await startNode();
  await assertSaid(
    `${one.url()},127.0.0.1:${other.server.port}`,
    exitCodes.config,
    new RegExp(
      `^REDIS_URL: 127\\.0\\.0\\.1:${one.server.port} and 127\\.0\\.0\\.1:${other.server.port} are nodes of ` +
        "different clusters; name nodes of one$",
    ),
  );
});

test("what is none of a cluster", async () => {
  await using server = await startRedisServer();
  await assertSaid(
    server.url.replace("redis", "redis+cluster"),
    exitCodes.config,
    /^REDIS_URL: .* is no node of a cluster: write redis:\/\/ for it, without \+cluster$/,
  );
});

long("full coverage is a warning at the start, and why all stop when a node is away", async () => {
  await using cluster = await RedisCluster.start({ replicas: 0, nodeTimeoutMs: 500 });
  const [first, second, third] = cluster.servers;
  assert.ok(first && second && third);
  const url = `redis+cluster://127.0.0.1:${first.port}`;
  assert.deepEqual(await check(url), { code: exitCodes.ok, text: "" });
  for (const server of cluster.servers) {
    await cluster.ask(server, "CONFIG", "SET", "cluster-require-full-coverage", "yes");
  }
  const { code, text } = await check(url);
  assert.equal(code, exitCodes.ok);
  assert.match(
    text,
    /^(127\.0\.0\.1:\d+(, )?){3}: cluster-require-full-coverage is yes: .* CONFIG SET .* no` on each/,
  );
  assert.doesNotMatch(text, /\n/);
  await cluster.kill(third);
  await until("the cluster is down", async () => {
    const states = await Promise.all(
      [first, second].map((server) => cluster.ask(server, "CLUSTER", "INFO")),
    );
    return states.every((state) => String(state).includes("cluster_state:fail"));
  });
  await assertSaid(
    url,
    exitCodes.unavailable,
    new RegExp(
      `: the cluster is down: 127\\.0\\.0\\.1:${third.port} is away, and the others stop as long as ` +
        "cluster-require-full-coverage is yes on them$",
    ),
  );
});
