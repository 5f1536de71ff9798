import { createClient } from "redis";
import type { StoreAddress } from "../../src/storage/mod.ts";

/** A member of a sorted set with its score. */
export interface RawScored {
  readonly value: string;
  readonly score: number;
}

/**
 * Redis as it is, without any code of the product in between: tests look at the very keys. It connects when
 * it is first asked, and again after the engine was restarted.
 */
export class RawRedis implements AsyncDisposable {
  readonly #path: string;
  #client: ReturnType<typeof connectTo> | null = null;

  constructor(address: StoreAddress) {
    if (!("path" in address)) throw new TypeError("The engine has no Unix socket");
    this.#path = address.path;
  }

  async text(key: string): Promise<string | null> {
    return await this.#ask((client) => client.get(key));
  }

  async hash(key: string): Promise<Readonly<Record<string, string>>> {
    return { ...await this.#ask((client) => client.hGetAll(key)) };
  }

  async members(key: string): Promise<readonly string[]> {
    return (await this.#ask((client) => client.sMembers(key))).toSorted();
  }

  /** Lowest score first. */
  async scored(key: string): Promise<readonly RawScored[]> {
    return await this.#ask((client) => client.zRangeWithScores(key, 0, -1));
  }

  /** Milliseconds a key has left; -1 for ever, -2 no such key. */
  async lifetimeMs(key: string): Promise<number> {
    return await this.#ask((client) => client.pTTL(key));
  }

  async set(key: string, value: string): Promise<void> {
    await this.#ask((client) => client.set(key, value));
  }

  async delete(key: string): Promise<void> {
    await this.#ask((client) => client.del(key));
  }

  /** Names of keys, in order. */
  async keys(pattern = "*"): Promise<readonly string[]> {
    const found = await this.#ask(async (client) => {
      const names = new Set<string>();
      for await (const page of client.scanIterator({ MATCH: pattern, COUNT: 1000 })) {
        for (const name of page) names.add(name);
      }
      return names;
    });
    return [...found].toSorted();
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
    const type = await this.#ask((client) => client.type(key));
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
        return await this.#ask((client) => client.xRange(key, "-", "+"));
      case "none":
        return null; // It has gone since its name was read.
      default:
        throw new TypeError(`Cannot dump ${key}: it is a ${type}`);
    }
  }

  /** Asks once more on a new connection if the one there was has ended meanwhile. */
  async #ask<T>(command: (client: ReturnType<typeof connectTo>) => Promise<T>): Promise<T> {
    const client = await this.#connected();
    try {
      return await command(client);
    } catch (error) {
      if (client.isReady) throw error;
      return await command(await this.#connected());
    }
  }

  async #connected(): Promise<ReturnType<typeof connectTo>> {
    if (this.#client?.isReady) return this.#client;
    this.#client = connectTo(this.#path);
    await this.#client.connect();
    return this.#client;
  }
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

function connectTo(path: string) {
  const options = {
    RESP: 3,
    // Otherwise the library builds its classes again for every path: see src/storage/redis/connection.ts.
    toJSON: () => ({ RESP: 3 }),
    maintNotifications: "disabled",
    disableClientInfo: true,
    // A timer and a signal for each command would cost more than the command.
    commandOptions: { timeout: 0 },
    socket: { path, tls: false, reconnectStrategy: false },
  } as const;
  const client = createClient(options);
  // A test that kills the engine kills this connection with it.
  client.on("error", () => {});
  return client;
}
