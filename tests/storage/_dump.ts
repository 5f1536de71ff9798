import type { Bare } from "./_engine.ts";

/** Every key with all it holds, lifetimes apart: equal dumps mean that nothing changed. */
export async function dumpOf(bare: Bare): Promise<Readonly<Record<string, unknown>>> {
  const names = (await bare("KEYS", "*") as string[]).filter((key) => !isMark.test(key));
  const dumped = await Promise.all(
    names.toSorted().map(async (key) => [key, await valueOf(bare, key)] as const),
  );
  return Object.fromEntries(dumped);
}

/** What is gone in a moment. */
const isMark = /^(probe|outbox_mark:)/;

async function valueOf(bare: Bare, key: string): Promise<unknown> {
  const type = await bare("TYPE", key);
  switch (type) {
    case "string":
      return await bare("GET", key);
    case "hash":
      return { ...await bare("HGETALL", key) as object };
    case "set":
      return (await bare("SMEMBERS", key) as string[]).toSorted();
    case "zset":
      return await bare("ZRANGE", key, 0, -1, "WITHSCORES");
    case "stream":
      return await bare("XRANGE", key, "-", "+");
    case "none":
      return null; // It has gone since its name was read.
    default:
      throw new TypeError(`Cannot dump ${key}: it is a ${type}`);
  }
}
