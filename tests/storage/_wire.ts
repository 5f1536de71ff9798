export { type Fate, type Fuse, RedisProxy as Wire } from "../_helpers/redis_proxy.ts";
