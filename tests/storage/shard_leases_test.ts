import assert from "node:assert/strict";
import type { LeaseTable } from "../../src/service/mod.ts";
import { openStore, type ShardLeaseRepository } from "../../src/storage/mod.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { startRealEngine, startStoreEngine } from "../_helpers/store_engine.ts";
import { type Bare, connectBare, socketOf } from "./_engine.ts";
import { shardSession } from "./_store_play.ts";

const app = "99";

/** A process of the bot, as the store sees it. */
interface Process extends AsyncDisposable {
  readonly leases: ShardLeaseRepository;
  readonly hints: () => number;
  /** Resolves at the next hint. */
  hinted(): Promise<void>;
}

/** A Redis on which processes come and go. */
async function openProcesses() {
  await using stack = new AsyncDisposableStack();
  const engine = stack.use(await startRealEngine());
  const bare = stack.use(await connectBare(socketOf(engine)));
  const owned = stack.move();
  return {
    bare,
    open: (id: string) => openProcess(engine.address, id),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

async function openProcess(
  address: Parameters<typeof openStore>[0],
  id: string,
): Promise<Process> {
  const store = await openStore({ ...address, connections: 2 });
  let count = 0;
  let next = Promise.withResolvers<void>();
  const leases = store.leaseShards(app, id, () => {
    count++;
    next.resolve();
    next = Promise.withResolvers();
  });
  return {
    leases,
    hints: () => count,
    hinted: () => next.promise,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/** Takes up to this many of the shards that are nobody's; returns the table it saw. */
async function take({ leases }: Process, shards: number, most = shards, gone: string[] = []) {
  const { table, holds } = await leases.update(shards, [], gone, (table: LeaseTable) => {
    const free = table.owners.flatMap((owner, shard) => owner === null ? [shard] : []);
    return { table, isMember: true, holds: free.slice(0, most) };
  });
  return { ...table, held: holds };
}

async function ownersOf(bare: Bare, shards: number): Promise<unknown> {
  return await bare("MGET", ...Array.from({ length: shards }, (_, i) => `shard_lease:{99}:${i}`));
}

redisTest(
  "a shard is one process' until that hands it over, with its session and a hint",
  async () => {
    await using setup = await openProcesses();
    await using one = await setup.open("one");
    await using two = await setup.open("two");
    assert.deepEqual(await one.leases.look(), { others: [], shards: null, gone: [] });
    assert.deepEqual((await take(one, 2)).owners, [null, null]);
    assert.deepEqual(await two.leases.look(), { others: ["one"], shards: 2, gone: [] });
    const seen = await take(two, 2);
    assert.deepEqual([seen.owners, seen.others, seen.held], [["one", "one"], ["one"], []]);

    const hinted = two.hinted();
    await one.leases.handOver([1], [shardSession(1, 2)], false);
    await hinted;
    const after = await take(two, 2);
    assert.deepEqual([after.owners, after.sessions, after.held], [
      ["one", null],
      [null, shardSession(1, 2)],
      [1],
    ]);
    assert.deepEqual(await ownersOf(setup.bare, 2), ["one", "two"]);
    await one.leases.handOver([0], [], true);
    assert.deepEqual((await take(two, 2)).others, []);
  },
);

redisTest(
  "leases and sessions last as long as they should, and a renewal starts them again",
  async () => {
    await using setup = await openProcesses();
    await using one = await setup.open("one");
    const { bare } = setup;
    await one.leases.update(1, [], [], () => ({ holds: [0], isMember: true }));
    await bare("PEXPIRE", "shard_lease:{99}:0", 500);
    await one.leases.update(1, [shardSession(0, 1)], [], () => ({ holds: [0], isMember: true }));
    const left = async (key: string) => Number(await bare("PTTL", key));
    assert.ok(await left("shard_lease:{99}:0") > 14_000);
    assert.ok(await left("shard_session:{99}:0") > 110_000);
    assert.ok(await left("bot_processes:{99}") > 110_000);
    assert.equal(await bare("GET", "shard_count:{99}"), "1");
  },
);

redisTest("who is no member renews its leases, and is not counted", async () => {
  await using setup = await openProcesses();
  await using one = await setup.open("one");
  await using two = await setup.open("two");
  await one.leases.update(1, [], [], () => ({ holds: [0], isMember: false }));
  const { owners, others } = await take(two, 1);
  assert.deepEqual([owners, others], [["one"], []]);
});

redisTest("whose lease is another's by now writes nothing of that shard", async () => {
  await using setup = await openProcesses();
  await using one = await setup.open("one");
  await using two = await setup.open("two");
  await take(one, 1);
  await setup.bare("DEL", "shard_lease:{99}:0");
  await two.leases.update(1, [shardSession(0, 1, 50)], [], () => ({ holds: [0], isMember: true }));
  await one.leases.handOver([0], [shardSession(0, 1, 9)], false);
  await one.leases.update(1, [shardSession(0, 1, 9)], [], () => ({ holds: [], isMember: true }));
  const { owners, sessions } = await take(two, 1);
  assert.deepEqual([owners, sessions[0]?.sequence], [["two"], 50]);
});

redisTest("a lease that ran out and that nobody took is given back with its session", async () => {
  await using setup = await openProcesses();
  await using one = await setup.open("one");
  await take(one, 1);
  await setup.bare("DEL", "shard_lease:{99}:0");
  await one.leases.handOver([0], [shardSession(0, 1)], true);
  assert.deepEqual((await take(one, 1)).sessions, [shardSession(0, 1)]);
});

redisTest("of many that take at once, each shard goes to one", async () => {
  await using setup = await openProcesses();
  const opened = Array.from({ length: 5 }, (_, index) => setup.open(`p${index}`));
  const processes = await Promise.all(opened);
  const taken = await Promise.all(processes.map((process) => take(process, 10, 2)));
  const all = taken.flatMap(({ held }) => held);
  assert.deepEqual(all.toSorted((a, b) => a - b), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await Promise.all(processes.map((process) => process[Symbol.asyncDispose]()));
});

redisTest("who was killed is gone at once, who is silent after fifteen seconds", async () => {
  await using setup = await openProcesses();
  await using one = await setup.open("one");
  {
    await using killed = await setup.open("killed");
    await take(killed, 2, 1);
    await take(one, 2);
  }
  await using two = await setup.open("two");
  const found = await two.leases.look();
  assert.deepEqual([found?.others.toSorted(), found?.gone], [["killed", "one"], ["killed"]]);
  const seen = await take(two, 2, 2, ["killed"]);
  assert.deepEqual([seen.owners, seen.others], [[null, "one"], ["one"]]);
  assert.deepEqual(seen.overdue, []);
  const score = Number(await setup.bare("ZSCORE", "bot_processes:{99}", "one"));
  await setup.bare("ZADD", "bot_processes:{99}", score - 8_000, "one");
  assert.deepEqual((await take(two, 2)).overdue, ["one"]);
  await setup.bare("ZADD", "bot_processes:{99}", score - 16_000, "one");
  assert.deepEqual((await take(two, 2)).others, []);
  assert.deepEqual(await setup.bare("ZRANGE", "bot_processes:{99}", 0, -1), ["two"]);
});

redisTest("what an earlier release has saved is resumed from, once", async () => {
  await using setup = await openProcesses();
  const { bare } = setup;
  await using one = await setup.open("one");
  const shards = [shardSession(0, 2), shardSession(1, 2)];
  await bare("SET", "gateway_session:{99}", JSON.stringify({ v: 1, shards }), "PX", 120_000);
  assert.deepEqual(await one.leases.look(), { others: [], shards: 2, gone: [] });
  assert.deepEqual((await take(one, 2)).sessions, shards);
  assert.equal(await bare("EXISTS", "gateway_session:{99}"), 0);

  const half = JSON.stringify({ v: 1, shards: [shardSession(1, 2)] });
  for (const useless of [half, "no JSON"]) {
    await bare("FLUSHALL");
    await bare("SET", "gateway_session:{99}", useless);
    assert.equal((await one.leases.look())?.shards, null, useless);
  }
});

redisTest("a count or a session that cannot be read counts as none", async () => {
  await using setup = await openProcesses();
  await using one = await setup.open("one");
  await take(one, 1);
  for (const count of ["many", "0", "1e9", "1.5"]) {
    await setup.bare("SET", "shard_count:{99}", count);
    assert.equal((await one.leases.look())?.shards, null, count);
  }
  await setup.bare("SET", "shard_session:{99}:0", "{}");
  assert.deepEqual((await take(one, 1)).sessions, [null]);
});

redisTest("values of another type are replaced", async () => {
  await using setup = await openProcesses();
  await using one = await setup.open("one");
  const names = [
    "bot_processes:{99}",
    "shard_count:{99}",
    "shard_lease:{99}:0",
    "shard_session:{99}:0",
  ];
  for (const name of names) await setup.bare("SADD", name, "odd");
  assert.deepEqual(await one.leases.look(), { others: [], shards: null, gone: [] });
  await one.leases.update(1, [shardSession(0, 1)], [], () => ({ holds: [0], isMember: true }));
  const types = await Promise.all(names.map((name) => setup.bare("TYPE", name)));
  assert.deepEqual(types, ["zset", "string", "string", "string"]);
});

redisTest("one new session in five seconds for each bucket, over all processes", async () => {
  await using setup = await openProcesses();
  await using one = await setup.open("one");
  await using two = await setup.open("two");
  assert.equal(await one.leases.takeIdentifyTurn(0), true);
  assert.equal(await two.leases.takeIdentifyTurn(0), false);
  assert.equal(await two.leases.takeIdentifyTurn(1), true);
  const left = Number(await setup.bare("PTTL", "identify_turn:{99}:0"));
  assert.ok(left > 4_000 && left <= 5_250, String(left));
});

redisTest("a user without the rights of this release has no leases", async () => {
  await using setup = await openProcesses();
  await using one = await setup.open("one");
  const { bare } = setup;
  await bare("ACL", "SETUSER", "default", "resetkeys", "~gateway_session:{*}", "~probe");
  assert.equal(await one.leases.look(), null);
  await bare("ACL", "SETUSER", "default", "allkeys", "resetchannels");
  assert.equal(await one.leases.look(), null);
  await bare("ACL", "SETUSER", "default", "allchannels");
  assert.notEqual(await one.leases.look(), null);
});

Deno.test("a server that knows no PUBLISH has no leases", async () => {
  await using engine = await startStoreEngine();
  await using one = await openProcess(engine.address, "one");
  assert.equal(await one.leases.look(), null);
});
