/** What a Redis user may not do, taken away at once or between the trips of a change. */
import assert from "node:assert/strict";
import { StoreUnavailable } from "../../../src/service/mod.ts";
import { RawRedis } from "../../_helpers/raw_redis.ts";
import { redisTest } from "../../_helpers/redis_server.ts";
import { startRealEngine } from "../../_helpers/store_engine.ts";
import { openTestStore } from "../_engine.ts";
import { ben, cat, session, StorePlay } from "../_store_play.ts";

/** A game in which everything can be done, and the things to do. */
async function openGame() {
  const setup = await openTestStore({ start: startRealEngine });
  const play = new StorePlay(setup.store);
  await play.playGame();
  const { game } = await play.start();
  const redis = new RawRedis(setup.engine.address);
  const works = {
    start: () => new StorePlay(setup.store, "t", { channel: "b", ids: "b" }).start(cat),
    join: () => play.join(game.id, ben),
    pay: () => play.pay(ben, [session]),
    "new session": () => play.newSession(),
    forget: () => setup.store.players.forget(ben.id, "9"),
  } satisfies Record<string, () => Promise<unknown>>;
  return {
    ...setup,
    works,
    redis,
    async [Symbol.asyncDispose]() {
      await redis[Symbol.asyncDispose]();
      await setup[Symbol.asyncDispose]();
    },
  };
}

type Work = keyof Awaited<ReturnType<typeof openGame>>["works"];

/** Which right is missing, and what does not work then. */
const missing: readonly (readonly [right: string, works: readonly Work[]])[] = [
  ["multi", ["start", "join", "pay", "new session", "forget"]],
  ["exec", ["start", "join", "pay", "new session", "forget"]],
  ["watch", ["start", "join", "pay", "new session", "forget"]],
  ["set", ["start", "join", "new session"]],
  ["zadd", ["pay"]],
];

redisTest(
  "without a right nothing of a change is written, and with it everything works",
  async (t) => {
    await using setup = await openGame();
    const { bare, redis, works } = setup;
    const before = await redis.dump();
    for (const [right, names] of missing) {
      await t.step(right, async () => {
        await bare("ACL", "SETUSER", "default", `-${right}`);
        for (const name of names) await assertRefused(works[name](), name, right);
        await bare("ACL", "SETUSER", "default", "+@all");
        assert.deepEqual(await redis.dump(), before);
      });
    }
    for (const [name, work] of Object.entries(works)) {
      await assert.doesNotReject(work(), name);
      assert.notDeepEqual(await redis.dump(), before, name);
    }
  },
);

redisTest(
  "a right that is taken away between the trips of a change takes nothing apart",
  async () => {
    await using setup = await openGame();
    const { bare, redis, works, proxy } = setup;
    const before = await redis.dump();
    proxy.before("EXEC", () => bare("ACL", "SETUSER", "default", "-set"));
    await assertRefused(works.start(), "start", "set");
    assert.deepEqual(await redis.dump(), before);
    await bare("ACL", "SETUSER", "default", "+@all");
    // It is queueing already.
    proxy.before("EXEC", () => bare("ACL", "SETUSER", "default", "-multi"));
    assert.equal((await works.start()).replayed, false);
  },
);

redisTest("a server that knows no MULTI gets nothing to write", async () => {
  const start = () => startRealEngine({ args: ["--rename-command", "MULTI", ""] });
  await using setup = await openTestStore({ start });
  await using redis = new RawRedis(setup.engine.address);
  await assert.rejects(new StorePlay(setup.store).start(), /Redis refused: ERR unknown command/);
  assert.deepEqual(await redis.keys("game:*"), []);
});

async function assertRefused(work: Promise<unknown>, name: string, right: string): Promise<void> {
  const failed = await work.then(() => null, (error: unknown) => error);
  assert.ok(failed instanceof StoreUnavailable, `${name}: ${failed}`);
  assert.equal(failed.outcomeUnknown, false, name);
  assert.match(failed.message, new RegExp(`NOPERM .*'${right}' command`), name);
}
