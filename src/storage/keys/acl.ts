import type { KeyKind } from "./key_kind.ts";
import { type KeyKindName, keyKindNames, keyTable, serverKindNames } from "./key_table.ts";
import { globOf, keyWith } from "./parsed_key.ts";

type Commands = readonly (readonly string[])[];

/** What is sent beside commands: `select` is for another database than 0. */
const connecting = [
  ...["hello", "auth", "select", "watch", "multi", "exec"],
  ...["client|tracking", "publish", "subscribe"],
];

const withoutKey = [["PING"], ["TIME"], ["UNWATCH"], ["SCAN", "0"]];

const onAnyKey = (key: string): Commands => [
  ["EXISTS", key],
  ["DEL", key],
  ["PTTL", key],
  ["PEXPIRE", key, "1"],
  ["PEXPIREAT", key, "1"],
];

const onType: Readonly<Record<KeyKind["type"], (key: string) => Commands>> = {
  string: (key) => [["GET", key], ["MGET", key], ["SET", key, "1"]],
  set: (key) => [
    ["SADD", key, "1"],
    ["SREM", key, "1"],
    ["SCARD", key],
    ["SMEMBERS", key],
    ["SINTER", key, key],
    ["SSCAN", key, "0"],
  ],
  hash: (key) => [
    ["HGET", key, "f"],
    ["HSET", key, "f", "1"],
    ["HDEL", key, "f"],
    ["HINCRBY", key, "f", "1"],
    ["HGETALL", key],
    ["HKEYS", key],
  ],
  zset: (key) => [["ZADD", key, "1", "m"], ["ZREM", key, "m"], ["ZRANGE", key, "0", "-1"]],
  stream: (key) => [
    ["XADD", key, "*", "m", "1"],
    ["XDEL", key, "0-1"],
    ["XRANGE", key, "-", "+"],
    ["XLEN", key],
  ],
};

/** What games go on without: the cache, and hints between processes. */
export const optionalCommands: Commands = [
  ["CLIENT", "TRACKING", "ON"],
  ["PUBLISH", "shards:{rehearsal}", ""],
];

/** What is sent besides where Sentinels name the master: whether it is one, and who has a write. */
export const commandsOfWatched: Commands = [["ROLE"], ["WAIT", "0", "1"]];

/** Every command that the store's connections send, on a key of each of these kinds. */
export function everyCommand(kinds: readonly KeyKindName[]): Commands {
  const onKeys = kinds.flatMap((kind) => {
    const key = keyWith(kind, "rehearsal");
    return [...onAnyKey(key), ...onType[keyTable[kind].type](key)];
  });
  return [...withoutKey, ...onKeys];
}

/** Where a store is: on one Redis, on a master that Sentinels name, or on a cluster. */
export type StoreMode = "server" | "watched" | "cluster";

/** What servers are asked besides. */
const besides: Readonly<Record<StoreMode, readonly string[]>> = {
  server: [],
  watched: commandsOfWatched.map(([name = ""]) => name.toLowerCase()),
  cluster: ["wait", "persist", "cluster|info", "cluster|nodes"],
};

/** Everything that is asked of a server by the bot, without doing it. */
export function commandsIn(where: StoreMode): Commands {
  if (where !== "cluster") {
    const besides = where === "watched" ? commandsOfWatched : [];
    return [...everyCommand(serverKindNames), ...besides, ...optionalCommands];
  }
  const asked = [["WAIT", "0", "1"], ["CLUSTER", "INFO"], ["CLUSTER", "NODES"]];
  const besides = [...asked, ["PERSIST", keyWith("applied", "rehearsal")]];
  return [...everyCommand(keyKindNames), ...besides, ...optionalCommands];
}

/**
 * The least a Redis user needs to be the store's, on each server that it is on: the rules of an
 * `ACL SETUSER`, without name and password.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
 */
export function leastRights(where: StoreMode = "server"): readonly string[] {
  const kinds = where === "cluster" ? keyKindNames : serverKindNames;
  const globs = kinds.map((kind) => `~${globOf(kind)}`);
  const names = everyCommand(kinds).map(([name = ""]) => name.toLowerCase());
  const commands = new Set([...connecting, ...names, ...besides[where]]);
  return [
    "resetkeys",
    ...globs,
    "resetchannels",
    "&shards:*",
    "-@all",
    ...[...commands].map((name) => `+${name}`),
  ];
}
