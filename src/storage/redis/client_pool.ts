import { ClientClosedError } from "redis/dist/lib/errors.js";
import { Lending } from "../../async/mod.ts";
import type { RedisClient } from "./client.ts";

/**
 * Clients that are lent to one task at a time. There are always as many, also while they are offline.
 * A task waits for one without an end: who gives up does so beside it, see `deadline.ts`.
 */
export class ClientPool {
  readonly #clients: readonly RedisClient[];
  readonly #lending = new Lending<RedisClient>();
  #isOpen = false;

  constructor(size: number, create: () => RedisClient) {
    this.#clients = Array.from({ length: size }, create);
  }

  /** Connects them all. A task can have one as soon as it is connected. */
  async connect(): Promise<void> {
    this.#isOpen = true;
    await Promise.all(this.#clients.map(async (client) => {
      await client.connect();
      this.#lending.add(client);
    }));
  }

  /** Runs a task on a client that only this task uses meanwhile. @throws {ClientClosedError} */
  async execute<T>(task: (client: RedisClient) => Promise<T>): Promise<T> {
    if (!this.#isOpen) throw new ClientClosedError();
    return await this.#lending.lend(task);
  }

  /** Ends all connections at once. Tasks that use one fail. */
  destroy(): void {
    this.#isOpen = false;
    for (const client of this.#clients) client.destroy();
  }
}
