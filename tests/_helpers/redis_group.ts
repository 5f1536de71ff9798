import { ErrorReply } from "redis/dist/lib/errors.js";
import { delay } from "../../src/async/mod.ts";
import { type Bare, connectBare } from "../storage/_engine.ts";
import type { RedisServer } from "./redis_server.ts";

/** Several redis-servers that know of each other, each of them killed, frozen and restarted at will. */
export class RedisGroup implements AsyncDisposable {
  readonly #owned: AsyncDisposableStack;
  readonly #awake = new Set<RedisServer>();
  readonly #clients = new Map<RedisServer, Promise<Bare>>();

  constructor(servers: readonly RedisServer[], owned: AsyncDisposableStack) {
    this.#owned = owned;
    for (const server of servers) this.#awake.add(server);
  }

  /** Those that run and answer. */
  get awake(): readonly RedisServer[] {
    return [...this.#awake];
  }

  /** Sends a command to one that is awake; on a new connection if the one there was has ended. */
  async ask(server: RedisServer, ...command: (string | number)[]): Promise<unknown> {
    const known = this.#clients.get(server);
    if (known !== undefined) {
      try {
        return await (await known)(...command);
      } catch (error) {
        if (error instanceof ErrorReply) throw error;
      }
    }
    const client = connectBare(server.socketPath);
    this.#clients.set(server, client);
    return await (await client)(...command);
  }

  /** Ends one at once. */
  async kill(server: RedisServer): Promise<void> {
    this.#awake.delete(server);
    await this.#disconnect(server);
    await server.kill();
  }

  /** Starts one again, on its port and with its data. */
  async restart(server: RedisServer): Promise<void> {
    await this.kill(server);
    await server.restart();
    this.#awake.add(server);
  }

  freeze(server: RedisServer): void {
    this.#awake.delete(server);
    server.freeze();
  }

  thaw(server: RedisServer): void {
    server.thaw();
    this.#awake.add(server);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#clients.keys()) await this.#disconnect(server);
    await this.#owned.disposeAsync();
  }

  async #disconnect(server: RedisServer): Promise<void> {
    const client = await this.#clients.get(server);
    this.#clients.delete(server);
    await client?.[Symbol.asyncDispose]();
  }
}

/** On a busy machine servers may have to try several times to agree who replaces one. */
const untilMs = 90_000;

/**
 * Waits until something is so, and asks often. As long as a server loads its data, it is not so.
 *
 * @throws {Error} after a minute and a half.
 */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + untilMs;
  while (!await isSo().catch(notWhileLoading)) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
    await delay(20);
  }
}

function notWhileLoading(error: unknown): boolean {
  if (error instanceof ErrorReply && error.message.startsWith("LOADING ")) return false;
  throw error;
}
