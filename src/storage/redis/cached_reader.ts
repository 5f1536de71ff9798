import { BasicPooledClientSideCache, createClient } from "redis";
import { clientOptions, Dialler } from "./connection.ts";
import type { StoreAddress } from "../address/mod.ts";
import { Deadline } from "./deadline.ts";
import { failureOf } from "./failure.ts";
import type { Query, Replies } from "./query.ts";
import type { ViewReader } from "./reader.ts";
import type { StoreOperation } from "./store_operation.ts";

/** How long a view may be out of date at most, should an invalidation get lost. */
export const stalenessMs = 5000;
/** More than the different views that are read within those five seconds. */
const maxEntries = 250;
/** The client keeps the name of every key it ever cached, until it is cleared. */
const missesUntilCleared = 5_000;
/** Without an answer for this long, views are read without the cache. */
const patienceMs = 400;

/** What the client caches for us. */
const cached: ReadonlySet<string> = new Set(["GET", "HGETALL"]);

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
  readonly #cache = new BasicPooledClientSideCache({
    ttl: stalenessMs,
    maxEntries,
    evictPolicy: "LRU",
  });
  readonly #dialler: Dialler<ReturnType<typeof createCachedClient>>;
  readonly #uncached: ViewReader;
  #missesAtClear = 0;

  constructor(
    address: StoreAddress,
    uncached: ViewReader,
    random: () => number,
    onError: (error: Error) => void,
  ) {
    this.#uncached = uncached;
    const create = (reconnect: (attempt: number) => number) =>
      createCachedClient(clientOptions(address, reconnect), this.#cache);
    this.#dialler = new Dialler(create, random, onError);
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
    const { hitCount, missCount } = this.#cache.stats();
    const asked = hitCount + missCount;
    return { hits: hitCount, misses: missCount, hitRate: asked === 0 ? 1 : hitCount / asked };
  }

  async read<const T extends readonly Query<unknown>[]>(
    name: StoreOperation,
    ...queries: T
  ): Promise<Replies<T>> {
    const isCached = queries.every(({ args: [command = ""] }) => cached.has(command));
    if (!isCached || !this.#dialler.client.isReady) {
      return await this.#uncached.read(name, ...queries);
    }
    this.#boundMemory();
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
    try {
      // Only the client's own methods go through its cache.
      const { client } = this.#dialler;
      return args[0] === "HGETALL" ? await client.hGetAll(key) : await client.get(key);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === "refused") return failure.cause;
      throw failure;
    }
  }

  #boundMemory(): void {
    const { missCount } = this.#cache.stats();
    if (missCount - this.#missesAtClear < missesUntilCleared) return;
    this.#missesAtClear = missCount;
    this.#cache.clear(false);
  }
}

/** The pooled kind of cache, on one client, because it keeps its counts when it is cleared. */
function createCachedClient(
  options: ReturnType<typeof clientOptions>,
  cache: BasicPooledClientSideCache,
) {
  return createClient({ ...options, clientSideCache: cache });
}
