import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { storeContract } from "./_contract.ts";

storeContract("redis-server", redisTest, async () => {
  const server = await startRedisServer();
  return {
    path: server.socketPath,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}, 100);
