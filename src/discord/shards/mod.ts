/**
 * Which of the bot's shards this process runs. Several processes of one application share them by
 * leases in the store, without a manager: each says that it lives, renews its leases, hands over what
 * is above its share and takes what is below it. Knows neither Redis nor the gateway: both are ports.
 */
export { divide, portionOf } from "./divide.ts";
export type { Shards, ShardTimings } from "./keeper_options.ts";
export type { ShardSession } from "../../service/mod.ts";
export type { GatewaySessionStore, ShardLeases } from "./leases.ts";
export { ShardKeeper } from "./shard_keeper.ts";
