import assert from "node:assert/strict";
import { inspect } from "node:util";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { openStore } from "../../../src/storage/mod.ts";
import { type RedisServer, redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { type Bench, openBench, Told } from "../_engine.ts";
import { ann, ben, Evening } from "../_evening.ts";
import type { Fate } from "../_wire.ts";

redisTest("a hung server is unavailable within two seconds, and works when it wakes", async () => {
  const { bench, server } = await openServerBench();
  await using _bench = bench;
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  server.freeze();
  try {
    await Promise.all([
      soon(unavailable(bench.store.games.find(game.id), { outcomeUnknown: false })),
      soon(unavailable(evening.join(game.id, ben), { outcomeUnknown: false })),
      soon(unavailable(evening.start(ben), { outcomeUnknown: false })),
      soon(unavailable(evening.pay(ben, ["guild-t-1"]), { outcomeUnknown: false })),
      soon(unavailable(evening.newSession(), { outcomeUnknown: false })),
      soon(bench.store.ready().then((ready) => assert.equal(ready, false))),
    ]);
    await bench.told.began;
  } finally {
    server.thaw();
  }
  await bench.told.ended;
  assert.equal(bench.told.outages.length, 1);
  assert.ok((bench.told.outageLengths[0] ?? 0) > 1000);
  assert.equal((await evening.join(game.id, ben)).game.players.length, 2);
});

redisTest("a server that hangs in the middle of a write applies it once", async () => {
  const { bench, server } = await openServerBench();
  await using _bench = bench;
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  const invocation = evening.invocation(ben);
  bench.wire.before("MULTI", () => Promise.resolve(server.freeze()));
  try {
    const joining = evening.move(game.id, ben, { type: "join" }, invocation);
    await soon(unavailable(joining, { outcomeUnknown: true }));
  } finally {
    server.thaw();
  }
  const joined = await eventually(() => evening.move(game.id, ben, { type: "join" }, invocation));
  assert.equal(joined.replayed, true);
  assert.deepEqual(joined.game.players.map(({ id }) => id), [ann.id, ben.id]);
});

redisTest("a killed server is one outage, and the store recovers by itself", async () => {
  await using server = await startRedisServer({ appendonly: true });
  const told = new Told();
  await using store = await openStore({ path: server.socketPath, events: told.events });
  const evening = new Evening(store);
  const { game } = await evening.start();
  await server.kill("SIGKILL");
  for (let attempt = 0; attempt < 3; attempt++) {
    await soon(unavailable(evening.join(game.id, ben), { outcomeUnknown: false }));
    await soon(unavailable(store.games.find(game.id), { outcomeUnknown: false }));
  }
  await told.began;
  assert.equal(await store.ready(), false);
  await server.restart();
  await told.ended;
  await eventually(() => evening.join(game.id, ben));
  assert.deepEqual([told.outages.length, told.outageLengths.length], [1, 1]);
  assert.equal(await store.ready(), true);
});

redisTest("a store that is away at the start is opened, and comes by itself", async () => {
  await using server = await startRedisServer();
  await server.kill();
  const told = new Told();
  await using store = await soon(openStore({ path: server.socketPath, events: told.events }));
  assert.equal(await store.ready(), false);
  await soon(unavailable(new Evening(store).start(), { outcomeUnknown: false }));
  await told.began;
  await server.restart();
  await told.ended;
  await eventually(() => new Evening(store).start());
});

for (const fate of ["cut before", "cut after"] as const) {
  redisTest(`a write whose answer is lost (${fate} it arrived) is applied once`, async () => {
    const { bench } = await openServerBench();
    await using _bench = bench;
    const { store, wire } = bench;
    const replayed = fate === "cut after";
    const evening = new Evening(store);

    wire.once("EXEC", fate);
    const started = await evening.start();
    const { sessionId } = started.game;
    assert.equal(started.replayed, replayed);
    assert.equal((await store.games.active()).length, 1);

    wire.once("EXEC", fate);
    const joined = await eventually(() => evening.join(started.game.id, ben));
    assert.equal(joined.replayed, replayed);
    assert.deepEqual(joined.events, [{ type: "player_joined", playerId: ben.id }]);
    assert.equal(joined.game.players.length, 2);

    await evening.begin(started.game.id);
    await evening.roll(started.game.id, ann, 6);
    wire.once("EXEC", fate);
    await evening.give(started.game.id, ann, ben.id);
    assert.equal((await store.ledger.drinks(started.game.id)).length, 1);
    assert.equal((await store.ledger.counts(ben.id)).received, 1);

    wire.once("EXEC", fate);
    const paid = await evening.pay(ben, [sessionId]);
    assert.deepEqual([paid.replayed, paid.payments.length, paid.left], [replayed, 1, 0]);
    assert.equal((await store.ledger.payments(sessionId)).length, 1);

    wire.once("EXEC", fate);
    const replaced = await evening.newSession();
    assert.equal(replaced.replayed, replayed);
    assert.deepEqual(replaced.running.map(({ id }) => id), [started.game.id]);
    const sessions = await store.sessions.ofGuild("guild-t");
    assert.deepEqual(sessions, { currentId: replaced.opened.id, previousId: sessionId });
    assert.ok(bench.told.retries.includes("lost"));
  });
}

redisTest(
  "a write of unknown outcome is resolved even if the server refuses for a while",
  async () => {
    const { bench } = await openServerBench();
    await using _bench = bench;
    const { bare, wire } = bench;
    const evening = new Evening(bench.store);
    const { game } = await evening.start();
    const fates: [number, Fate][] = [[1, "cut before"], [1, "pass"], [0, "pass"]];
    wire.fuse = async (commands): Promise<Fate> => {
      const [maxmemory, fate] = commands.includes("EXEC") && fates.shift() || [0, "pass"];
      if (commands.includes("EXEC")) await bare("CONFIG", "SET", "maxmemory", maxmemory);
      return fate as Fate;
    };
    const joined = await evening.join(game.id, ben);
    assert.deepEqual([joined.replayed, joined.game.players.length], [false, 2]);
    assert.deepEqual(fates, []);
    assert.ok(bench.told.retries.includes("lost") && bench.told.retries.includes("refused"));
  },
);

redisTest("a read whose connection is cut is asked again", async () => {
  const { bench } = await openServerBench();
  await using _bench = bench;
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  bench.wire.once("MGET", "cut before");
  bench.wire.once("GET", "cut after");
  assert.equal((await bench.store.games.find(game.id))?.game.id, game.id);
});

redisTest("a full memory refuses the whole write, and says so once", async () => {
  const { bench } = await openServerBench();
  await using _bench = bench;
  const { bare, told } = bench;
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  await bare("CONFIG", "SET", "maxmemory", 1);
  const invocation = evening.invocation(ben);
  const joining = evening.move(game.id, ben, { type: "join" }, invocation);
  await soon(unavailable(joining, { outcomeUnknown: false }));
  await told.began;
  assert.equal(await bench.store.ready(), false);
  assert.equal((await bench.store.games.find(game.id))?.game.players.length, 1);
  assert.equal(await bare("EXISTS", `done:{${game.id}}:${invocation.id}`), 0);
  await bare("CONFIG", "SET", "maxmemory", 0);
  await told.ended;
  const joined = await evening.move(game.id, ben, { type: "join" }, invocation);
  assert.equal(joined.replayed, false);
  assert.equal(told.outages.length, 1);
});

redisTest("a read-only replica refuses writes and still answers reads", async () => {
  const { bench } = await openServerBench();
  await using _bench = bench;
  const { bare, told } = bench;
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  await bare("REPLICAOF", "127.0.0.1", 1);
  await soon(unavailable(evening.join(game.id, ben), { outcomeUnknown: false }));
  assert.equal((await bench.store.games.find(game.id))?.game.id, game.id);
  await told.began;
  assert.match(String(told.outages[0]?.message), /READONLY/);
  await bare("REPLICAOF", "NO", "ONE");
  await told.ended;
  await evening.join(game.id, ben);
});

redisTest("an exhausted pool is unavailable within two seconds", async () => {
  const { bench } = await openServerBench({ connections: 1 });
  await using _bench = bench;
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  const held = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  bench.wire.before("MULTI", () => {
    reached.resolve();
    return held.promise;
  });
  const first = unavailable(evening.join(game.id, ben), { outcomeUnknown: true });
  await reached.promise;
  const second = unavailable(evening.begin(game.id), { outcomeUnknown: false });
  assert.equal((await bench.store.games.find(game.id))?.game.id, game.id);
  await soon(second);
  await first;
  held.resolve();
  await eventually(() => evening.begin(game.id));
  assert.equal((await bench.store.games.find(game.id))?.game.players.length, 2);
});

redisTest("a press whose time is up sends nothing more", async () => {
  const { bench } = await openServerBench();
  await using _bench = bench;
  const evening = new Evening(bench.store);
  const { game } = await evening.start();
  const late = new AbortController();
  const invocation = { ...evening.invocation(ben), signal: late.signal };
  bench.wire.reset();
  const change = bench.store.games.change<never>(game.id, invocation, (seen) => {
    late.abort();
    return { commit: { game: { ...seen!.game, revision: 99 }, events: [] } };
  });
  await unavailable(change, { outcomeUnknown: false });
  const after = evening.move(game.id, ben, { type: "join" }, invocation);
  await unavailable(after, { outcomeUnknown: false });
  assert.equal((await bench.store.games.find(game.id))?.game.revision, 1);
  assert.ok(!bench.wire.commands.includes("EXEC"));
  await evening.join(game.id, ben);
});

redisTest("a closed store says so, and closing ends what hangs", async () => {
  await using server = await startRedisServer();
  const store = await openStore({ path: server.socketPath });
  const evening = new Evening(store);
  await evening.start();
  server.freeze();
  try {
    const hanging = unavailable(store.games.active(), {});
    await within(5000, store[Symbol.asyncDispose]());
    await hanging;
  } finally {
    server.thaw();
  }
  await unavailable(store.games.active(), { outcomeUnknown: false });
});

redisTest("a wrong password is reported without it", async () => {
  await using server = await startRedisServer({ password: "right s3cret" });
  const told = new Told();
  const wrong = `redis://:wr0ng-s3cret@127.0.0.1:${server.port}`;
  await using store = await openStore({ url: wrong, events: told.events });
  await told.began;
  const refused = await store.games.active().catch((error: unknown) => error);
  assert.ok(refused instanceof StoreUnavailable);
  assert.doesNotMatch(inspect([refused, told.outages], { depth: 9 }), /s3cret/);
  await using right = await openStore({ url: server.url });
  assert.equal(await right.ready(), true);
});

redisTest("databases and sockets are chosen by the URL", async () => {
  await using server = await startRedisServer({ password: "s" });
  await using store = await openStore({ url: `${server.url}/3` });
  await new Evening(store).start();
  await using other = await openStore({ url: `unix://:s@${server.socketPath}` });
  assert.equal((await other.games.active()).length, 0);
  assert.equal((await store.games.active()).length, 1);
});

Deno.test("an address or retention that makes no sense is refused without repeating it", async () => {
  const urls = [
    "redis://:s3cret@host:port",
    "http://:s3cret@host",
    "redis://:s3cret@host/db",
    "unix://:s3cret@",
    "s3cret",
  ];
  for (const url of urls) {
    const error = await openStore({ url }).catch((error: unknown) => error);
    assert.ok(error instanceof TypeError, url);
    assert.doesNotMatch(inspect(error, { depth: 9 }), /s3cret@|"s3cret"/);
  }
  for (const ms of [0, -1, 0.5, NaN, Infinity, 1e300]) {
    await assert.rejects(openStore({ gameRetentionMs: ms }), TypeError);
    await assert.rejects(openStore({ ledgerRetentionMs: ms }), TypeError);
  }
});

async function openServerBench(
  options: { connections?: number } = {},
): Promise<{ bench: Bench; server: RedisServer }> {
  const server = await startRedisServer();
  const start = () =>
    Promise.resolve({
      path: server.socketPath,
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    });
  return { bench: await openBench({ start }, options), server };
}

async function unavailable(
  work: Promise<unknown>,
  expected: { readonly outcomeUnknown?: boolean },
): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof StoreUnavailable, inspect(error));
    if (expected.outcomeUnknown !== undefined) {
      assert.equal(error.outcomeUnknown, expected.outcomeUnknown);
    }
    return true;
  });
}

/** The promise of the store: whatever happens, an answer within two seconds. */
function soon<T>(work: Promise<T>): Promise<T> {
  return within(2000, work);
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`No answer within ${ms} ms`)), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again until the store is there. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1;; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || attempt === 50) throw error;
    }
  }
}
