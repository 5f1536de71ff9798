import assert from "node:assert/strict";
import { inspect } from "node:util";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { openStore, parseStoreUrl, type StoreSettings } from "../../../src/storage/mod.ts";
import { limitMs } from "../../_helpers/long_test.ts";
import { redisTest, startRedisServer } from "../../_helpers/redis_server.ts";
import { startRealEngine } from "../../_helpers/store_engine.ts";
import { EventLog, openTwoStores } from "../_engine.ts";
import { ann, ben, session, StorePlay } from "../_store_play.ts";
import type { Fate } from "../../_helpers/redis_proxy.ts";
import { sideBySide } from "../../_helpers/side_by_side.ts";
import { within } from "../../_helpers/within.ts";

const test = sideBySide("a store that fails", redisTest);

test("a hung server is unavailable within two seconds, and works when it wakes", async () => {
  await using setup = await openOnRedis();
  const { server } = setup.engine;
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  server.freeze();
  try {
    await Promise.all([
      soon(unavailable(setup.store.games.find(game.id), { outcomeUnknown: false })),
      soon(unavailable(play.join(game.id, ben), { outcomeUnknown: false })),
      soon(unavailable(play.start(ben), { outcomeUnknown: false })),
      soon(unavailable(play.pay(ben, [session]), { outcomeUnknown: false })),
      soon(unavailable(play.newSession(), { outcomeUnknown: false })),
      soon(setup.store.ready().then((ready) => assert.equal(ready, false))),
    ]);
    await setup.log.began;
  } finally {
    server.thaw();
  }
  await setup.log.ended;
  assert.equal(setup.log.outages.length, 1);
  assert.ok((setup.log.outageLengths[0] ?? 0) > 1000);
  assert.equal((await play.join(game.id, ben)).game.players.length, 2);
});

test("a server that hangs in the middle of a write applies it once", async () => {
  await using setup = await openOnRedis();
  const { server } = setup.engine;
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  const invocation = play.invocation(ben);
  setup.proxy.before("EXEC", () => Promise.resolve(server.freeze()));
  try {
    const joining = play.move(game.id, ben, { type: "join" }, invocation);
    await soon(unavailable(joining, { outcomeUnknown: true }));
  } finally {
    server.thaw();
  }
  const joined = await eventually(() => play.move(game.id, ben, { type: "join" }, invocation));
  assert.equal(joined.replayed, true);
  assert.deepEqual(joined.game.players.map(({ id }) => id), [ann.id, ben.id]);
});

test("a killed server is one outage, and the store recovers by itself", async () => {
  await using server = await startRedisServer({ appendonly: true });
  const log = new EventLog();
  await using store = await openStore({ path: server.socketPath, events: log.listener });
  const play = new StorePlay(store);
  const { game } = await play.start();
  await server.kill("SIGKILL");
  for (let attempt = 0; attempt < 3; attempt++) {
    await soon(unavailable(play.join(game.id, ben), { outcomeUnknown: false }));
    await soon(unavailable(store.games.find(game.id), { outcomeUnknown: false }));
  }
  await log.began;
  assert.equal(await store.ready(), false);
  await server.restart();
  await log.ended;
  await eventually(() => play.join(game.id, ben));
  assert.deepEqual([log.outages.length, log.outageLengths.length], [1, 1]);
  assert.equal(await store.ready(), true);
});

test("a store that is away at the start is opened, and comes by itself", async () => {
  await using server = await startRedisServer();
  await server.kill();
  const log = new EventLog();
  await using store = await soon(openStore({ path: server.socketPath, events: log.listener }));
  assert.equal(await store.ready(), false);
  await soon(unavailable(new StorePlay(store).start(), { outcomeUnknown: false }));
  await log.began;
  await server.restart();
  await log.ended;
  await eventually(() => new StorePlay(store).start());
});

for (const fate of ["cut before", "cut after"] as const) {
  test(`a write whose answer is lost (${fate} it arrived) is applied once`, async () => {
    await using setup = await openOnRedis();
    const { store, proxy } = setup;
    const replayed = fate === "cut after";
    const play = new StorePlay(store);

    proxy.once("EXEC", fate);
    const started = await play.start();
    const { sessionId } = started.game;
    assert.equal(started.replayed, replayed);
    assert.equal((await store.games.active()).length, 1);

    proxy.once("EXEC", fate);
    const joined = await eventually(() => play.join(started.game.id, ben));
    assert.equal(joined.replayed, replayed);
    assert.deepEqual(joined.events, [{ type: "player_joined", playerId: ben.id }]);
    assert.equal(joined.game.players.length, 2);

    await play.begin(started.game.id);
    await play.roll(started.game.id, ann, 6);
    proxy.once("EXEC", fate);
    await play.give(started.game.id, ann, ben.id);
    assert.equal((await store.ledger.drinks(started.game.id)).length, 1);
    assert.equal((await store.ledger.counts(ben.id)).received, 1);

    proxy.once("EXEC", fate);
    const paid = await play.pay(ben, [sessionId]);
    assert.deepEqual([paid.replayed, paid.payments.length, paid.left], [replayed, 1, 0]);
    assert.equal((await store.ledger.payments(sessionId)).length, 1);

    proxy.once("EXEC", fate);
    const replaced = await play.newSession();
    assert.equal(replaced.replayed, replayed);
    assert.deepEqual(replaced.running.map(({ id }) => id), [started.game.id]);
    const sessions = await store.sessions.ofGuild("guild-t");
    assert.deepEqual(sessions, { currentId: replaced.opened.id, previousId: sessionId });
    assert.ok(setup.log.retries.includes("lost"));
  });
}

test(
  "a write of unknown outcome is resolved even if the server refuses for a while",
  async () => {
    await using setup = await openOnRedis();
    const { bare, proxy } = setup;
    const play = new StorePlay(setup.store);
    const { game } = await play.start();
    const fates: [number, Fate][] = [[1, "cut before"], [1, "pass"], [0, "pass"]];
    proxy.fuse = async (commands): Promise<Fate> => {
      const [maxmemory, fate] = commands.includes("EXEC") && fates.shift() || [0, "pass"];
      if (commands.includes("EXEC")) await bare("CONFIG", "SET", "maxmemory", maxmemory);
      return fate as Fate;
    };
    const joined = await play.join(game.id, ben);
    assert.deepEqual([joined.replayed, joined.game.players.length], [false, 2]);
    assert.deepEqual(fates, []);
    assert.ok(setup.log.retries.includes("lost") && setup.log.retries.includes("refused"));
  },
);

test("a read whose connection is cut is asked again", async () => {
  await using setup = await openOnRedis();
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  setup.proxy.once("MGET", "cut before");
  setup.proxy.once("GET", "cut after");
  assert.equal((await setup.store.games.find(game.id))?.game.id, game.id);
});

test("a full memory refuses the whole write, and says so once", async () => {
  await using setup = await openOnRedis();
  const { bare, log } = setup;
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  await bare("CONFIG", "SET", "maxmemory", 1);
  const invocation = play.invocation(ben);
  const joining = play.move(game.id, ben, { type: "join" }, invocation);
  await soon(unavailable(joining, { outcomeUnknown: false }));
  await log.began;
  assert.equal(await setup.store.ready(), false);
  assert.equal((await setup.store.games.find(game.id))?.game.players.length, 1);
  assert.equal(await bare("EXISTS", `done:{${game.id}}:${invocation.id}`), 0);
  await bare("CONFIG", "SET", "maxmemory", 0);
  await log.ended;
  const joined = await play.move(game.id, ben, { type: "join" }, invocation);
  assert.equal(joined.replayed, false);
  assert.equal(log.outages.length, 1);
});

test("a read-only replica refuses writes and still answers reads", async () => {
  await using setup = await openOnRedis();
  const { bare, log } = setup;
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  await bare("REPLICAOF", "127.0.0.1", 1);
  await soon(unavailable(play.join(game.id, ben), { outcomeUnknown: false }));
  assert.equal((await setup.store.games.find(game.id))?.game.id, game.id);
  await log.began;
  assert.match(String(log.outages[0]?.message), /READONLY/);
  await bare("REPLICAOF", "NO", "ONE");
  await log.ended;
  await play.join(game.id, ben);
});

test("an exhausted pool is unavailable within two seconds", async () => {
  await using setup = await openOnRedis({ connections: 1 });
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  const held = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  setup.proxy.before("EXEC", () => {
    reached.resolve();
    return held.promise;
  });
  const first = unavailable(play.join(game.id, ben), { outcomeUnknown: true });
  await reached.promise;
  const second = unavailable(play.begin(game.id), { outcomeUnknown: false });
  assert.equal((await setup.store.games.find(game.id))?.game.id, game.id);
  await soon(second);
  await first;
  held.resolve();
  await eventually(() => play.begin(game.id));
  assert.equal((await setup.store.games.find(game.id))?.game.players.length, 2);
});

test("an invocation whose time is up sends nothing more", async () => {
  await using setup = await openOnRedis();
  const play = new StorePlay(setup.store);
  const { game } = await play.start();
  const late = new AbortController();
  const invocation = { ...play.invocation(ben), signal: late.signal };
  setup.proxy.reset();
  const change = setup.store.games.change<never>(game.id, invocation, (seen) => {
    late.abort();
    return { commit: { game: { ...seen!.game, revision: 99 }, events: [] } };
  });
  await unavailable(change, { outcomeUnknown: false });
  const after = play.move(game.id, ben, { type: "join" }, invocation);
  await unavailable(after, { outcomeUnknown: false });
  assert.equal((await setup.store.games.find(game.id))?.game.revision, 1);
  assert.ok(!setup.proxy.commands.includes("EXEC"));
  await play.join(game.id, ben);
});

test("a closed store says so, and closing ends what hangs", async () => {
  await using server = await startRedisServer();
  const store = await openStore({ path: server.socketPath });
  const play = new StorePlay(store);
  await play.start();
  server.freeze();
  try {
    const hanging = unavailable(store.games.active(), {});
    await within(5000, "the store is closed", store[Symbol.asyncDispose]());
    await hanging;
  } finally {
    server.thaw();
  }
  await unavailable(store.games.active(), { outcomeUnknown: false });
});

test("a wrong password is reported without it", async () => {
  await using server = await startRedisServer({ password: "right s3cret" });
  const log = new EventLog();
  const wrong = { path: server.socketPath, password: "wr0ng-s3cret" };
  await using store = await openStore({ ...wrong, events: log.listener });
  await log.began;
  const refused = await store.games.active().catch((error: unknown) => error);
  assert.ok(refused instanceof StoreUnavailable);
  assert.doesNotMatch(inspect([refused, log.outages], { depth: 9 }), /s3cret/);
  await using right = await openStore(parseStoreUrl(server.url));
  assert.equal(await right.ready(), true);
});

test("databases and sockets are chosen by the URL", async () => {
  await using server = await startRedisServer({ password: "s" });
  await using store = await openStore(parseStoreUrl(`${server.url}/3`));
  await new StorePlay(store).start();
  await using other = await openStore(parseStoreUrl(`unix://:s@${server.socketPath}`));
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
    assert.throws(() => parseStoreUrl(url), (error) => {
      assert.doesNotMatch(inspect(error, { depth: 9 }), /s3cret@|"s3cret"/);
      return error instanceof TypeError;
    });
  }
  for (const ms of [0, -1, 0.5, NaN, Infinity, 1e300]) {
    await assert.rejects(openStore({ path: "/none", gameRetentionMs: ms }), TypeError);
    await assert.rejects(openStore({ path: "/none", ledgerRetentionMs: ms }), TypeError);
  }
});

function openOnRedis(options: StoreSettings = {}) {
  return openTwoStores({ start: () => startRealEngine() }, options);
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
  return within(limitMs(2000), "the store answers", work);
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
