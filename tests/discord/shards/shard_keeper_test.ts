import assert from "node:assert/strict";
import { delay } from "../../../src/async/mod.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { gatewayCount, text } from "../connection/_connected_bot.ts";
import { type BotOnShards, openWorld, type ShardedWorld } from "./_processes.ts";

/** Waits until each process runs these shards, and all of them are live. */
async function untilRuns(world: ShardedWorld, ...wanted: (readonly [BotOnShards, string])[]) {
  for (;;) {
    const isSo = wanted.every(([bot, shards]) =>
      bot.held().join("") === shards && bot.connection.state === "ready"
    );
    const live = wanted.reduce((sum, [, { length }]) => sum + length, 0);
    if (isSo && world.discord.connectedSessions === live) return;
    await delay(5);
  }
}

redisTest("one process runs all shards at once", async () => {
  await using world = await openWorld(4);
  await using one = await world.open();
  assert.equal(await one.connection.ready, "ready");
  assert.deepEqual(one.connection.shards, { held: [0, 1, 2, 3], total: 4, processes: 1 });
  await world.pingAll();
  assert.deepEqual([one.count("identify"), one.connection.leads], [4, true]);
});

redisTest("a second process takes half over by RESUME, and gives it back at its end", async () => {
  await using world = await openWorld(4);
  await using one = await world.open();
  await one.connection.ready;
  await using two = await world.open();
  await untilRuns(world, [one, "01"], [two, "23"]);
  assert.deepEqual([two.count("resume"), gatewayCount(world, "identify")], [2, 4]);
  assert.deepEqual([one.connection.leads, two.connection.leads], [true, false]);
  await world.pingAll();
  assert.deepEqual([one.interactions.length, two.interactions.length], [2, 2]);
  await one.stop();
  await untilRuns(world, [two, "0123"]);
  assert.equal(await two.connection.untilLeading(), true);
  await world.pingAll();
  assert.equal(gatewayCount(world, "identify"), 4);
});

redisTest("what is pressed during a handover is answered once", async () => {
  await using world = await openWorld(2);
  await using one = await world.open();
  await one.connection.ready;
  const presses: Promise<void>[] = [];
  const timer = setInterval(() => presses.push(world.pingAll()), 5);
  await using two = await world.open();
  await untilRuns(world, [one, "0"], [two, "1"]);
  await one.stop();
  await untilRuns(world, [two, "01"]);
  clearInterval(timer);
  await Promise.all(presses);
  const received = [...one.interactions, ...two.interactions].map(({ id }) => id);
  assert.equal(new Set(received).size, received.length);
  assert.equal(received.length, 2 * presses.length);
});

redisTest("where every hint gets lost, only a moment is lost", async () => {
  await using world = await openWorld(2);
  await using one = await world.open({ deaf: true });
  await one.connection.ready;
  await using two = await world.open({ deaf: true });
  await untilRuns(world, [one, "0"], [two, "1"]);
  await one.stop();
  await untilRuns(world, [two, "01"]);
});

redisTest("processes share what a bot may send in a second", async () => {
  await using world = await openWorld(2);
  await using one = await world.open();
  await one.connection.ready;
  await using two = await world.open();
  await untilRuns(world, [one, "0"], [two, "1"]);
  const guild = world.discord.addGuild({ name: "The Bell" });
  const sent = await Promise.all(
    Array.from({ length: 25 }, (_, at) => {
      const { id } = guild.addChannel({ name: `table-${at}` });
      return two.messaging.createMessage(id, text("board"));
    }),
  );
  assert.ok(sent.every(({ ok }) => ok));
  const times = world.discord.calls
    .filter(({ routeClass }) => routeClass === "channelMessage").map(({ steadyMs }) => steadyMs);
  assert.equal(times.length, 25);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  assert.ok(last - first >= 900, `the 25th went out ${last - first} ms after the first`);
});

redisTest("with more processes than shards one waits, and is ready", async () => {
  await using world = await openWorld(1);
  await using one = await world.open();
  await one.connection.ready;
  await using two = await world.open();
  assert.equal(await two.connection.ready, "ready");
  assert.deepEqual(two.connection.shards, { held: [], total: 1, processes: 2 });
  await one.stop();
  await untilRuns(world, [two, "0"]);
  assert.equal(two.count("resume"), 1);
});

redisTest(
  "after a kill the next process resumes at once, another when the lease ran out",
  async () => {
    await using world = await openWorld(2);
    const one = await world.open();
    await one.connection.ready;
    await untilStored(world, 2);
    await one[Symbol.asyncDispose]();
    const two = await world.open();
    await untilRuns(world, [two, "01"]);
    assert.deepEqual([two.count("resume"), two.count("identify")], [2, 0]);

    await using three = await world.open();
    await untilRuns(world, [two, "0"], [three, "1"]);
    await two[Symbol.asyncDispose]();
    assert.deepEqual(three.held(), [1]);
    const app = world.discord.applicationId;
    const gone = (await world.bare("GET", `shard_lease:{${app}}:0`)) as string;
    await world.bare("DEL", `shard_lease:{${app}}:0`);
    await world.bare("ZADD", `bot_processes:{${app}}`, 1, gone);
    await untilRuns(world, [three, "01"]);
    assert.equal(gatewayCount(world, "identify"), 2, "the first process's");
  },
);

redisTest("whose lease another has taken leaves the shard", async () => {
  await using world = await openWorld(2);
  await using one = await world.open();
  await one.connection.ready;
  const app = world.discord.applicationId;
  const now = Number(await world.bare("ZSCORE", `bot_processes:{${app}}`, await ownerOf(world, 0)));
  await world.bare("ZADD", `bot_processes:{${app}}`, now + 60_000, "stranger");
  await world.bare("SET", `shard_lease:{${app}}:0`, "stranger", "PX", 60_000);
  await untilRuns(world, [one, "1"]);
  assert.equal(one.connection.leads, false);
});

redisTest("who wakes late leaves what others have taken, though it may not connect", async () => {
  await using world = await openWorld(2);
  const slow = { leaseTickMs: 60_000, leaseHurryMs: 60_000 };
  await using one = await world.open({ timings: slow });
  await one.connection.ready;
  const app = world.discord.applicationId;
  const frozen = await ownerOf(world, 0);
  await using two = await world.open();
  await untilRuns(world, [one, "0"], [two, "1"]);
  // It misses its renewals, and another takes its shard.
  one.pass(60_000);
  await world.bare("ZADD", `bot_processes:{${app}}`, 1, frozen);
  await world.bare("DEL", `shard_lease:{${app}}:0`);
  while (one.connection.state === "ready") await delay(5);
  assert.deepEqual(two.held(), [0, 1]);
  await world.bare("PUBLISH", `shards:{${app}}`, "");
  while (one.held().length > 0) await delay(5);
  await world.pingAll();
});

redisTest(
  "alone on a Redis that goes away, a process keeps its shards and resumes them",
  async () => {
    await using world = await openWorld(1);
    await using one = await world.open();
    await one.connection.ready;
    await world.engine.kill();
    one.pass(60_000);
    await one.ping();
    world.discord.faults.gateway.cut();
    await world.discord.waitUntil(() => one.count("live") === 2);
    await one.ping();
    await world.engine.restart();
    await untilStored(world, 1);
    assert.deepEqual([one.held(), one.count("identify")], [[0], 1]);
  },
);

redisTest(
  "beside others it keeps its sockets, and opens none before it is sure of its leases",
  async () => {
    await using world = await openWorld(2);
    await using one = await world.open();
    await one.connection.ready;
    await using two = await world.open();
    await untilRuns(world, [one, "0"], [two, "1"]);
    const [before, livesBefore] = [one.count("resume"), two.count("live")];
    await world.engine.kill();
    one.pass(60_000);
    await world.pingAll();
    world.discord.faults.gateway.cut();
    await world.discord.waitUntil(() => two.count("live") > livesBefore);
    assert.deepEqual([one.count("resume"), one.connection.state], [before, "reconnecting"]);
    // It comes back empty, so nobody's leases are there: each waits for the others' to return.
    await world.engine.restart();
    await untilRuns(world, [one, "0"], [two, "1"]);
    await world.pingAll();
    assert.equal(gatewayCount(world, "identify"), 2);
  },
);

redisTest(
  "a Redis that is away at the start: all shards run, and are shared once it comes",
  async () => {
    await using world = await openWorld(2);
    await world.engine.kill();
    await using one = await world.open();
    assert.equal(await one.connection.ready, "ready");
    assert.deepEqual(one.held(), [0, 1]);
    await world.engine.restart();
    await untilStored(world, 2);
    // Who is not heard of counts as killed.
    const channel = `shards:{${world.discord.applicationId}}`;
    while ((await world.bare("PUBSUB", "NUMSUB", channel) as unknown[])[1] !== 1) await delay(5);
    await using two = await world.open();
    await untilRuns(world, [one, "0"], [two, "1"]);
  },
);

redisTest("a Redis that goes between two questions of the start: all shards run", async () => {
  await using world = await openWorld(1);
  await using one = await world.open({ afterLook: () => world.engine.kill() });
  assert.equal(await one.connection.ready, "ready");
  await one.ping();
});

redisTest("a bug in the leases is said once, and ends neither shard nor process", async () => {
  await using world = await openWorld(1);
  let isBroken = false;
  const breakIt = () => {
    if (isBroken) throw new TypeError("odd");
  };
  await using one = await world.open({ beforeUpdate: breakIt });
  await one.connection.ready;
  isBroken = true;
  const errors = () => one.logged.filter(({ level }) => level === "error");
  while (errors().length === 0) await delay(5);
  await one.ping();
  isBroken = false;
  await untilStored(world, 1);
  assert.deepEqual(errors().map(({ message }) => message), [
    "The shards cannot be shared with other processes",
  ]);
});

redisTest(
  "a Redis user with the rights of an earlier release: it runs alone, and says so once",
  async () => {
    await using world = await openWorld(2);
    await world.bare("ACL", "SETUSER", "default", "resetkeys", "~gateway_session:{*}", "~probe");
    await using one = await world.open();
    assert.equal(await one.connection.ready, "ready");
    assert.deepEqual(one.held(), [0, 1]);
    const lines = one.logged.filter(({ level }) => level === "warn").map(({ message }) => message);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? "", /does not let this process share shards.*ronnied doctor/);
  },
);

redisTest("IDENTIFYs take turns over all processes", async () => {
  await using world = await openWorld(2, { maxConcurrency: 1 });
  const app = world.discord.applicationId;
  await world.bare("SET", `identify_turn:{${app}}:0`, "another", "PX", 60_000);
  await using one = await world.open();
  await world.discord.waitUntil(() => one.held().length === 2 && world.discord.calls.length > 1);
  assert.equal(one.count("identify"), 0);
  await world.bare("DEL", `identify_turn:{${app}}:0`);
  await world.discord.waitUntil(() => one.count("identify") === 1);
  assert.notEqual(await world.bare("GET", `identify_turn:{${app}}:0`), "another");
  await world.bare("DEL", `identify_turn:{${app}}:0`);
  assert.equal(await one.connection.ready, "ready");
});

redisTest(
  "a start joins the number of shards that run, the start of all asks Discord",
  async () => {
    await using world = await openWorld(3);
    const app = world.discord.applicationId;
    await using one = await world.open();
    await one.connection.ready;
    const turns = [0, 1, 2].map((bucket) => `identify_turn:{${app}}:${bucket}`);
    await world.bare("DEL", ...turns);
    // As a process that began when Discord wanted two.
    await world.bare("ZADD", `bot_processes:{${app}}`, Date.now() + 60_000, "earlier");
    await world.bare("SET", `shard_count:{${app}}`, "2", "PX", 60_000);
    await world.discord.waitUntil(() => one.connection.shards.total === 2);
    await world.bare("ZREM", `bot_processes:{${app}}`, "earlier");
    await untilRuns(world, [one, "01"]);
    await one.stop();
    await world.bare("DEL", ...turns);
    await using two = await world.open();
    assert.equal(await two.connection.ready, "ready");
    assert.equal(two.connection.shards.total, 3);
  },
);

async function untilStored({ bare, discord }: ShardedWorld, sessions: number): Promise<void> {
  const names = Array.from(
    { length: sessions },
    (_, shard) => `shard_session:{${discord.applicationId}}:${shard}`,
  );
  while (await bare("EXISTS", ...names) !== sessions) await delay(5);
}

async function ownerOf({ bare, discord }: ShardedWorld, shard: number): Promise<string> {
  return String(await bare("GET", `shard_lease:{${discord.applicationId}}:${shard}`));
}
