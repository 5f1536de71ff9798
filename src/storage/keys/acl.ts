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

/** What games go on without on a cluster: views from replicas. */
export const optionalOnCluster: Commands = [["READONLY"]];

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

/** What a server is asked besides. */
const besides: Readonly<Record<StoreMode, Commands>> = {
  server: [],
  // Whether it is the master, and who has a write.
  watched: [["ROLE"], ["WAIT", "0", "1"]],
  cluster: [
    ["WAIT", "0", "1"],
    ["CLUSTER", "INFO"],
    ["CLUSTER", "NODES"],
    ["PERSIST", keyWith("applied", "rehearsal")],
  ],
};

/** Everything that is asked of a server by the bot, without doing it. */
export function commandsIn(where: StoreMode): Commands {
  return [...commandsOfStore(where), ...optionalCommands];
}

/** The part of it without which no games can be played. */
export function commandsOfGames(where: StoreMode): Commands {
  const kinds = kindsIn(where).filter((kind) => !keyTable[kind].isOptional);
  return [...everyCommand(kinds), ...besides[where]];
}

function commandsOfStore(where: StoreMode): Commands {
  const optional = where === "cluster" ? optionalOnCluster : [];
  return [...everyCommand(kindsIn(where)), ...besides[where], ...optional];
}

function kindsIn(where: StoreMode): readonly KeyKindName[] {
  return where === "cluster" ? keyKindNames : serverKindNames;
}

function rightTo([name = "", subcommand]: readonly string[]): string {
  return (name === "CLUSTER" ? `${name}|${subcommand}` : name).toLowerCase();
}

/**
 * The least a Redis user needs to be the store's, on each server that it is on: the rules of an
 * `ACL SETUSER`, without name and password.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
 */
export function leastRights(where: StoreMode = "server"): readonly string[] {
  const kinds = kindsIn(where);
  const globs = kinds.map((kind) => `~${globOf(kind)}`);
  const names = commandsOfStore(where).map(rightTo);
  const commands = new Set([...connecting, ...names]);
  return [
    "resetkeys",
    ...globs,
    "resetchannels",
    "&shards:*",
    "-@all",
    ...[...commands].map((name) => `+${name}`),
  ];
}
