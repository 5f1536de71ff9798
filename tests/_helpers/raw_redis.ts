import type { StoreAddress } from "../../src/storage/mod.ts";
import { RedisClient } from "../../src/storage/redis/client.ts";

/** A member of a sorted set with its score. */
export interface RawScored {
  readonly value: string;
  readonly score: number;
}

/**
 * Redis as it is, without keys, records or queries of the product in between: tests look at the very keys.
 * It connects when it is first asked, and again after the engine was restarted.
 */
export class RawRedis implements AsyncDisposable {
  readonly #path: string;
  #client: RedisClient | null = null;

  constructor(address: StoreAddress) {
    if (!("path" in address)) throw new TypeError("The engine has no Unix socket");
    this.#path = address.path;
  }

  async text(key: string): Promise<string | null> {
    const reply = await this.#ask("GET", key);
    return reply === null ? null : String(reply);
  }

  async hash(key: string): Promise<Readonly<Record<string, string>>> {
    return { ...await this.#ask("HGETALL", key) as Record<string, string> };
  }

  async members(key: string): Promise<readonly string[]> {
    return (await this.#list("SMEMBERS", key)).map(String).toSorted();
  }

  /** Lowest score first. */
  async scored(key: string): Promise<readonly RawScored[]> {
    const pairs = await this.#ask("ZRANGE", key, "0", "-1", "WITHSCORES") as [string, number][];
    return pairs.map(([value, score]) => ({ value, score }));
  }

  /** Milliseconds a key has left; -1 for ever, -2 no such key. */
  async lifetimeMs(key: string): Promise<number> {
    return Number(await this.#ask("PTTL", key));
  }

  async set(key: string, value: string): Promise<void> {
    await this.#ask("SET", key, value);
  }

  async delete(key: string): Promise<void> {
    await this.#ask("DEL", key);
  }

  /** Names of keys, in order. */
  async keys(pattern = "*"): Promise<readonly string[]> {
    return (await this.#list("KEYS", pattern)).map(String).toSorted();
  }

  /** All keys with all they hold, lifetimes apart: equal dumps mean that nothing changed. */
  async dump(): Promise<Readonly<Record<string, unknown>>> {
    const names = (await this.keys()).filter((key) => key !== "probe");
    return Object.fromEntries(
      await Promise.all(names.map(async (key) => [key, await this.#value(key)])),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#client?.destroy();
    await Promise.resolve();
  }

  async #value(key: string): Promise<unknown> {
    const type = await this.#ask("TYPE", key);
    switch (type) {
      case "string":
        return await this.text(key);
      case "hash":
        return await this.hash(key);
      case "set":
        return await this.members(key);
      case "zset":
        return await this.scored(key);
      case "stream":
        return (await this.#list("XRANGE", key, "-", "+")).map(streamEntry);
      case "none":
        return null; // It has gone since its name was read.
      default:
        throw new TypeError(`Cannot dump ${key}: it is a ${type}`);
    }
  }

  async #list(...command: readonly string[]): Promise<readonly unknown[]> {
    const reply = await this.#ask(...command);
    if (!Array.isArray(reply)) throw new TypeError(`${command.join(" ")} answered no list`);
    return reply;
  }

  /** Asks once more on a new connection if the one there was has ended meanwhile. */
  async #ask(...command: readonly string[]): Promise<unknown> {
    const client = await this.#connected();
    try {
      return await client.sendCommand(command);
    } catch (error) {
      if (client.isReady) throw error;
      return await (await this.#connected()).sendCommand(command);
    }
  }

  async #connected(): Promise<RedisClient> {
    if (this.#client?.isReady) return this.#client;
    this.#client = bareClient(this.#path);
    await this.#client.connect();
    return this.#client;
  }
}

/** An entry of a stream: its id, and its fields by their names. */
function streamEntry(reply: unknown): { id: string; message: Readonly<Record<string, string>> } {
  const [id, texts] = reply as [string, string[]];
  const message: Record<string, string> = {};
  for (let at = 0; at < texts.length; at += 2) message[texts[at] ?? ""] = texts[at + 1] ?? "";
  return { id, message };
}

/** All keys of several servers with all they hold, of which each key is on one. */
export async function dumpAll(
  servers: readonly { readonly socketPath: string }[],
): Promise<Readonly<Record<string, unknown>>> {
  const dumps = servers.map(async ({ socketPath }) => {
    await using redis = new RawRedis({ path: socketPath });
    return await redis.dump();
  });
  return Object.assign({}, ...await Promise.all(dumps));
}

/** A client that is not connected yet, and that ends with its connection. */
export function bareClient(path: string): RedisClient {
  return new RedisClient({ resp: 3, socket: { path, tls: false, reconnectStrategy: false } }, {});
}
