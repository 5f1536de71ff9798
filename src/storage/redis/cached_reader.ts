import type { StoreAddress } from "../address/mod.ts";
import { RedisClient } from "./client.ts";
import { clientOptions, Dialler } from "./connection.ts";
import { Deadline } from "./deadline.ts";
import { failureOf } from "./failure.ts";
import type { Query, Replies } from "./query.ts";
import type { ViewReader } from "./reader.ts";
import { isCached, ReplyCache } from "./reply_cache.ts";
import type { StoreOperation } from "./store_operation.ts";

/** How long a view may be out of date at most, should an invalidation get lost. */
export const stalenessMs = 5000;
/** More than the different views that are read within those five seconds. */
const maxEntries = 250;
/** Without an answer for this long, views are read without the cache. */
const patienceMs = 400;

/** How well the cache did since it was opened. */
export interface CacheStats {
  readonly hits: number;
  readonly misses: number;
  /** 0 to 1; 1 while nothing was asked. */
  readonly hitRate: number;
}

/**
 * Reads through a cache in this process: the server remembers what was read and says when it changes.
 * For views only, and on a connection of its own: under a WATCH a cached answer would lose updates.
 * When the connection is lost, so is the cache.
 * https://redis.io/docs/latest/develop/reference/client-side-caching/
 */
export class CachedReader implements ViewReader, AsyncDisposable {
  readonly #cache = new ReplyCache(stalenessMs, maxEntries);
  readonly #dialler: Dialler<RedisClient>;
  readonly #uncached: ViewReader;

  constructor(
    address: StoreAddress,
    uncached: ViewReader,
    random: () => number,
    onError: (error: Error) => void,
  ) {
    this.#uncached = uncached;
    const invalidated = (key: string | null) =>
      key === null ? this.#cache.clear() : this.#cache.forget(key);
    const create = (reconnect: (attempt: number) => number) =>
      new RedisClient(clientOptions(address, reconnect), { error: onError, invalidated });
    this.#dialler = new Dialler(create, random);
  }

  /** Connects; until then, and whenever the connection is away, reads are not cached. */
  connect(): Promise<void> {
    return this.#dialler.connect();
  }

  /** Replaces the connection, and forgets what was read over it. */
  redial(): void {
    this.#dialler.redial();
  }

  get stats(): CacheStats {
    const { hits, misses } = this.#cache;
    const asked = hits + misses;
    return { hits, misses, hitRate: asked === 0 ? 1 : hits / asked };
  }

  async read<const T extends readonly Query<unknown>[]>(
    name: StoreOperation,
    ...queries: T
  ): Promise<Replies<T>> {
    const areCached = queries.every(({ args: [command = ""] }) => isCached(command));
    if (!areCached || !this.#dialler.client.isReady) {
      return await this.#uncached.read(name, ...queries);
    }
    const replies = await this.#ask(queries);
    if (replies === null) return await this.#uncached.read(name, ...queries);
    return queries.map((query, index) => query.decode(replies[index])) as Replies<T>;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#dialler[Symbol.asyncDispose]();
  }

  /** The replies, or null if the cache's connection does not give them in time. */
  async #ask(queries: readonly Query<unknown>[]): Promise<readonly unknown[] | null> {
    using deadline = new Deadline(patienceMs);
    try {
      return await deadline.limit(Promise.all(queries.map((query) => this.#reply(query))));
    } catch {
      return null;
    }
  }

  async #reply({ key, args }: Query<unknown>): Promise<unknown> {
    const [command = ""] = args;
    const ask = () => this.#dialler.client.sendCommand(args);
    try {
      return await (isCached(command) ? this.#cache.reply(command, key, ask) : ask());
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === "refused") return failure.cause;
      throw failure;
    }
  }
}
