import { isLong } from "../_helpers/long_test.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";
import { startRealEngine, type StoreEngine } from "../_helpers/store_engine.ts";
import { storeContract } from "./_contract.ts";
import { type Bare, connectBare } from "./_engine.ts";

/** How many tests of the contract run at once, each on a server of its own: they mostly wait. */
const atOnce = 4;

/** A server that no test is using, and a client of it. */
interface Idle {
  readonly engine: StoreEngine;
  readonly bare: Bare;
}
const idle: Idle[] = [];

const register = sideBySide(
  "the store on a redis-server",
  (name, run) =>
    redisTest(name, async (t) => {
      await using owned = new AsyncDisposableStack();
      const starting = Array.from({ length: atOnce }, () => startRealEngine());
      for (const engine of await Promise.all(starting)) {
        owned.use(engine);
        idle.push({ engine, bare: owned.use(await connectBare(engine.path)) });
      }
      await run(t);
    }),
  atOnce,
);

/** A server that no other test is using, empty: to start one takes longer than most of the tests. */
async function emptied(): Promise<StoreEngine> {
  const server = idle.pop();
  if (!server) throw new TypeError("More tests run at once than there are servers");
  await server.bare("FLUSHALL");
  return {
    address: server.engine.address,
    [Symbol.asyncDispose]: () => Promise.resolve(void idle.push(server)),
  };
}

storeContract("redis-server", register, emptied, { rounds: isLong ? 150 : 25 });
