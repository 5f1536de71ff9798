import {
  type KeyKind,
  keyKindNames,
  keys,
  keyTable,
  keyWith,
  leastRights,
  type StoreInspection,
} from "../../storage/mod.ts";
import { type Check, checked, problem, skipped } from "./finding.ts";

/** What doctor, backup and restore need besides what the bot needs. */
const operatorCommands = ["info", "type", "persist"] as const;

/**
 * The command that makes a Redis user with the least rights that Ronnied needs. To be pasted into
 * redis-cli, with a password in place of `PASSWORD`.
 */
export const leastRightsAcl = [
  ...["ACL", "SETUSER", "ronnied", "on", ">PASSWORD"],
  ...new Set([...leastRights(), ...operatorCommands.map((name) => `+${name}`)]),
].join(" ");

const anyKey = ["EXISTS", "PTTL", "DEL"] as const;

/**
 * Whether the store lets this user do all that the bot does, on keys of every kind: each command is
 * queued in a transaction that is never carried out.
 */
export async function checkRights(
  store: StoreInspection,
  kind: "redis" | "embedded",
): Promise<Check> {
  if (kind === "embedded") return skipped("rights", "the embedded store has one user, who may all");
  const commands = [
    ...keyKindNames.flatMap((name) => commandsOn(keyWith(name, "doctor"), keyTable[name].type)),
    ["PUBLISH", "shards:{doctor}", ""],
    ["SCAN", "0"],
    ["TIME"],
    ["PING"],
  ];
  const refusals = await store.rehearse(commands);
  const replies = [...refusals, ...await store.ask([["WATCH", keys.probe()], ["UNWATCH"]])];
  const denials = replies.flatMap((reply) =>
    reply instanceof Error ? /^NOPERM (.*)/.exec(reply.message)?.[1] ?? [] : []
  );
  const advice = `Give the user what it needs; with all of it: ${leastRightsAcl}`;
  const findings = [...new Set(denials)].map((text) => problem(null, text, advice));
  return checked("rights", `${replies.length} commands tried`, findings);
}

function commandsOn(key: string, type: KeyKind["type"]): string[][] {
  return [
    ...anyKey.map((command) => [command, key]),
    ["PEXPIRE", key, "1000"],
    ["PEXPIREAT", key, "1000"],
    ...commandsOfType[type](key),
  ];
}

const commandsOfType = {
  string: (key: string) => [["GET", key], ["MGET", key], ["SET", key, "1"]],
  set: (key: string) => [
    ["SADD", key, "1"],
    ["SREM", key, "1"],
    ["SMEMBERS", key],
    ["SINTER", key, key],
    ["SSCAN", key, "0"],
  ],
  hash: (key: string) => [
    ["HSET", key, "f", "1"],
    ["HINCRBY", key, "f", "1"],
    ["HGETALL", key],
    ["HKEYS", key],
  ],
  zset: (key: string) => [
    ["ZADD", key, "1", "m"],
    ["ZREM", key, "m"],
    ["ZRANGE", key, "0", "-1"],
  ],
} as const satisfies Record<KeyKind["type"], (key: string) => string[][]>;
