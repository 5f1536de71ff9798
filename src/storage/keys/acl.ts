import { keyKindNames } from "./key_table.ts";
import { globOf } from "./parsed_key.ts";

/** Commands of the store's connections; `client|tracking` only with the cache. */
const commands = [
  ...["hello", "auth", "ping", "select", "client|tracking", "time"],
  ...["watch", "unwatch", "multi", "exec"],
  ...["get", "mget", "set", "del", "exists", "pexpire", "pexpireat", "pttl", "scan"],
  ...["sadd", "srem", "smembers", "scard", "sinter", "sscan"],
  ...["hget", "hset", "hdel", "hincrby", "hgetall", "hkeys"],
  ...["zadd", "zrem", "zrange", "publish", "subscribe"],
];

/**
 * The least a Redis user needs to be the store's: the rules of an `ACL SETUSER`, without name and
 * password. https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
 */
export function leastRights(): readonly string[] {
  const globs = keyKindNames.map((kind) => `~${globOf(kind)}`);
  return [
    "resetkeys",
    ...globs,
    "resetchannels",
    "&shards:*",
    "-@all",
    ...commands.map((name) => `+${name}`),
  ];
}
