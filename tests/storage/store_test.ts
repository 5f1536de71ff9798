import { redisTest } from "../_helpers/redis_server.ts";
import { startRealEngine } from "../_helpers/store_engine.ts";
import { storeContract } from "./_contract.ts";

storeContract("redis-server", redisTest, () => startRealEngine(), 25);
