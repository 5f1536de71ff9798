import type { StoreAddress } from "../address/mod.ts";
import { RedisClient } from "./client.ts";
import { clientOptions, Dialler } from "./connection.ts";

/**
 * Hears what is published on channels, on a connection of its own. Whatever is published while that is
 * away is lost: it can be a hint, never news that nothing else tells.
 * https://redis.io/docs/latest/develop/pubsub/
 */
export class HintConnection implements AsyncDisposable {
  readonly #dialler: Dialler<RedisClient>;
  readonly #subscribed = Promise.withResolvers<void>();

  constructor(
    address: StoreAddress,
    channels: readonly string[],
    onHint: () => void,
    random: () => number,
    onError: (error: Error) => void,
  ) {
    const create = (reconnect: (attempt: number) => number) => {
      let isSubscribed = false;
      // The client itself subscribes again when it reconnects, but not when it is replaced.
      const ready = async () => {
        if (isSubscribed) return;
        isSubscribed = true;
        await client.subscribe(channels, onHint).catch(onError);
        this.#subscribed.resolve();
      };
      const events = { error: onError, ready: () => void ready() };
      const client = new RedisClient(clientOptions(address, reconnect), events);
      return client;
    };
    this.#dialler = new Dialler(create, random);
  }

  /** Connects and subscribes, or is refused; while the store is away, this waits for it. */
  async connect(): Promise<void> {
    await this.#dialler.connect();
    await this.#subscribed.promise;
  }

  /** Replaces it. */
  redial(): void {
    this.#dialler.redial();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#dialler[Symbol.asyncDispose]();
  }
}
