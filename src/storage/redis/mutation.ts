/** When a key expires: a number of milliseconds from now, or at an instant. */
export type Expiry = { readonly inMs: number } | { readonly atMs: number };

/** An expiry, or that of the value that is overwritten. */
export type SetExpiry = Expiry | "keep";

/**
 * One write of a commit. It knows its key, so that a transaction can tell which slot each part of a
 * commit belongs to.
 */
export type Mutation =
  | {
    readonly op: "set";
    readonly key: string;
    readonly value: string;
    readonly expiry?: SetExpiry;
    /** This field, where it is null, is that of the record that is overwritten: only in an outbox. */
    readonly inherit?: "lastRoll";
    /** A value of another type is left as it is, and the command fails; else it is overwritten. */
    readonly isGuarded?: true;
  }
  | { readonly op: "remove"; readonly key: string }
  | { readonly op: "expire"; readonly key: string; readonly expiry: Expiry }
  | { readonly op: "persist"; readonly key: string }
  | { readonly op: "addMembers"; readonly key: string; readonly members: readonly string[] }
  | { readonly op: "removeMembers"; readonly key: string; readonly members: readonly string[] }
  | {
    readonly op: "setField";
    readonly key: string;
    readonly field: string;
    readonly value: string;
  }
  | { readonly op: "removeFields"; readonly key: string; readonly fields: readonly string[] }
  | { readonly op: "count"; readonly key: string; readonly field: string; readonly by: number }
  | {
    readonly op: "addScored";
    readonly key: string;
    readonly score: number;
    readonly member: string;
  }
  | { readonly op: "removeScored"; readonly key: string; readonly members: readonly string[] }
  | { readonly op: "append"; readonly key: string; readonly value: string }
  | { readonly op: "removeEntries"; readonly key: string; readonly ids: readonly string[] };

/** The one field of every entry of a stream. */
export const entryField = "m";

/** The Redis command of a mutation. https://redis.io/docs/latest/commands/ */
export function commandOf(mutation: Mutation): string[] {
  const { key } = mutation;
  switch (mutation.op) {
    case "set":
      return ["SET", key, mutation.value, ...setOptions(mutation)];
    case "remove":
      return ["DEL", key];
    case "expire":
      return expireCommand(key, mutation.expiry);
    case "persist":
      return ["PERSIST", key];
    case "addMembers":
      return ["SADD", key, ...mutation.members];
    case "removeMembers":
      return ["SREM", key, ...mutation.members];
    case "setField":
      return ["HSET", key, mutation.field, mutation.value];
    case "removeFields":
      return ["HDEL", key, ...mutation.fields];
    case "count":
      return ["HINCRBY", key, mutation.field, String(mutation.by)];
    case "addScored":
      return ["ZADD", key, String(mutation.score), mutation.member];
    case "removeScored":
      return ["ZREM", key, ...mutation.members];
    case "append":
      return ["XADD", key, "*", entryField, mutation.value];
    case "removeEntries":
      return ["XDEL", key, ...mutation.ids];
    default:
      throw new TypeError(`Unknown mutation: ${JSON.stringify(mutation satisfies never)}`);
  }
}

/** https://redis.io/docs/latest/commands/set/ */
function setOptions({ expiry, isGuarded }: Extract<Mutation, { readonly op: "set" }>): string[] {
  return [...isGuarded ? ["GET"] : [], ...expiry === undefined ? [] : expiryOptions(expiry)];
}

function expiryOptions(expiry: SetExpiry): string[] {
  if (expiry === "keep") return ["KEEPTTL"];
  return "inMs" in expiry ? ["PX", String(expiry.inMs)] : ["PXAT", String(expiry.atMs)];
}

function expireCommand(key: string, expiry: Expiry): string[] {
  return "inMs" in expiry
    ? ["PEXPIRE", key, String(expiry.inMs)]
    : ["PEXPIREAT", key, String(expiry.atMs)];
}
