/** A store that refuses what games ask of it, however little: it says so before anybody plays. */
import assert from "node:assert/strict";
import { redisTest } from "../../_helpers/redis_server.ts";
import { startRealEngine } from "../../_helpers/store_engine.ts";
import { openStore, StoreInspection } from "../../../src/storage/mod.ts";
import { connectBare, EventLog, openTestStore, socketOf } from "../_engine.ts";
import { session, StorePlay } from "../_store_play.ts";

/** What is taken from a user, and what the store says then. */
const lacking: readonly (readonly [rules: string, says: RegExp])[] = [
  ["-zadd", /^Redis refused ZADD: NOPERM .*'zadd' command/],
  ["-hdel", /^Redis refused HDEL: NOPERM .*'hdel' command/],
  ["-scard", /^Redis refused SCARD: NOPERM .*'scard' command/],
  ["-scan", /^Redis refused SCAN: NOPERM .*'scan' command/],
  ["-watch", /^Redis refused WATCH: NOPERM .*'watch' command/],
  ["-multi", /^Redis refused MULTI: NOPERM .*'multi' command/],
  ["-exec", /^Redis refused EXEC: .*NOPERM .*'exec' command/],
  ["-zadd -hset", /^Redis refused ZADD: NOPERM .*, and 1 more; `ronnied doctor` lists all$/],
  ["resetkeys ~[^b]*", /^Redis refused board:\{gameId\}: NOPERM .* keys/],
];

/** A user of its own on a server. */
async function openUser() {
  await using stack = new AsyncDisposableStack();
  const engine = stack.use(await startRealEngine());
  const bare = stack.use(await connectBare(socketOf(engine)));
  const setRights = (...rules: string[]) =>
    bare("ACL", "SETUSER", "bot", "on", "nopass", "~*", "&*", "+@all", ...rules);
  await setRights();
  const address = { path: socketOf(engine), username: "bot", password: "any" };
  const owned = stack.move();
  return { bare, address, setRights, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

redisTest("a store is not ready while it refuses a command or keys that games need", async (t) => {
  await using user = await openUser();
  for (const [rules, says] of lacking) {
    await t.step(rules, async () => {
      await user.setRights(...rules.split(" "));
      const log = new EventLog();
      await using store = await openStore({ ...user.address, events: log.listener });
      assert.match(await store.problem() ?? "", says);
      assert.match(log.outages[0]?.message ?? "", says);
      assert.deepEqual(await user.bare("KEYS", "*rehearsal*"), []);
      await user.setRights();
      await log.ended;
      assert.equal(await store.problem(), null);
      assert.equal(log.outages.length, 1);
    });
  }
});

redisTest("a right that is taken while people play is one outage, until it is back", async () => {
  await using setup = await openTestStore({ start: startRealEngine });
  const { bare, store, log } = setup;
  const play = new StorePlay(store);
  await play.playGame();
  await bare("ACL", "SETUSER", "default", "-zadd");
  assert.equal(await store.problem(), null);
  for (let press = 0; press < 3; press++) {
    await assert.rejects(play.pay({ id: "1002", name: "Ben" }, [session]), /NOPERM/);
    assert.match(await store.problem() ?? "", /Redis refused ZADD: NOPERM .*'zadd'/);
  }
  await log.began;
  await bare("ACL", "SETUSER", "default", "+@all");
  await log.ended;
  assert.deepEqual([log.outages.length, log.outageLengths.length], [1, 1]);
  assert.match(log.outages[0]?.message ?? "", /Redis refused ZADD: NOPERM .*'zadd'/);
  assert.equal(await store.problem(), null);
});

redisTest("what is refused for its own key alone is said once", async () => {
  await using user = await openUser();
  const log = new EventLog();
  await using store = await openStore({ ...user.address, events: log.listener });
  await user.setRights("resetkeys", "~*rehearsal*", "~probe", "~*s", "~guilds_filled");
  for (let look = 0; look < 2; look++) {
    await assert.rejects(store.players.find("1001"), /NOPERM/);
    assert.equal(await store.problem(), null);
  }
  await log.refused;
  assert.equal(log.refusals.length, 1);
  assert.match(log.refusals[0] ?? "", /^NOPERM .*keys/);
  assert.deepEqual(log.outages, []);
});

redisTest("what games go on without keeps nobody from playing, and is known", async () => {
  await using user = await openUser();
  const allButOne = ["resetkeys", "~[^g]*", "~g[^a]*", "~game:*"];
  await user.setRights("-client|tracking", ...allButOne);
  await using store = await openStore(user.address);
  assert.equal(await store.problem(), null);
  await using inspection = await StoreInspection.open(user.address);
  const missing = await inspection.missingRights();
  assert.deepEqual(missing.map(({ what, isOptional }) => [what, isOptional]), [
    ["gateway_session:{applicationId}", true],
    ["CLIENT", true],
  ]);
});

redisTest("a server without EXEC, and a cluster, say so", async () => {
  await using renamed = await startRealEngine({ args: ["--rename-command", "EXEC", ""] });
  await using store = await openStore(renamed.address);
  for (let time = 0; time < 3; time++) {
    assert.match(await store.problem() ?? "", /^Redis refused EXEC: ERR unknown command 'EXEC'$/);
  }
  await using cluster = await startRealEngine({ args: ["--cluster-enabled", "yes"] });
  await using bare = await connectBare(socketOf(cluster));
  await bare("CLUSTER", "ADDSLOTSRANGE", 0, 16383);
  while (!String(await bare("CLUSTER", "INFO")).includes("cluster_state:ok")) await bare("PING");
  await using sharded = await openStore(cluster.address);
  assert.match(await sharded.problem() ?? "", /^Redis refused EXEC: CROSSSLOT /);
});

redisTest("a server that takes no writes just now lacks no rights for it", async (t) => {
  const states = {
    "a replica": ["REPLICAOF", "127.0.0.1", "1"],
    "out of memory": ["CONFIG", "SET", "maxmemory", "1"],
    "too few replicas": ["CONFIG", "SET", "min-replicas-to-write", "3"],
  };
  for (const [state, command] of Object.entries(states)) {
    await t.step(state, async () => {
      await using user = await openUser();
      await user.setRights("-zadd");
      await user.bare(...command);
      await using inspection = await StoreInspection.open(user.address);
      const missing = await inspection.missingRights();
      assert.deepEqual(missing.map(({ what }) => what), ["ZADD"]);
    });
  }
});
