/**
 * Which of the bot's shards this process runs. Several processes of one application share them by
 * leases in the store, without a manager: each says that it lives, renews its leases, hands over what
 * is above its share and takes what is below it. Knows neither Redis nor the gateway: both are ports.
 */
export { divide, type Division, shareOf } from "./divide.ts";
export type {
  GatewaySessionStore,
  LeaseTable,
  ShardLeases,
  ShardProcesses,
  ShardSession,
} from "./leases.ts";
export {
  type ShardHost,
  ShardKeeper,
  type ShardKeeperOptions,
  type Shards,
  type ShardTimings,
} from "./shard_keeper.ts";
