import { isLong } from "../_helpers/long_test.ts";
import { redisTest } from "../_helpers/redis_server.ts";
import { sideBySide } from "../_helpers/side_by_side.ts";
import { startRealEngine } from "../_helpers/store_engine.ts";
import { storeContract } from "./_contract.ts";

const test = sideBySide("the store on a redis-server", redisTest);
storeContract("redis-server", test, () => startRealEngine(), { rounds: isLong ? 150 : 25 });
