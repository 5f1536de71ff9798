import { within } from "../../async/mod.ts";
import { type GroupAccess, nameOf, type Place, type StoreAddress } from "../address/mod.ts";
import { type Cause, failureOf, SharedConnection } from "../redis/mod.ts";

/** A server that has not answered by then is left out of a look, in milliseconds. */
const answerMs = 300;

/** How to get into Sentinels: their users are others than those of the servers they watch. */
export function sentinelAccess({ username: _, database: __, ...access }: GroupAccess): GroupAccess {
  // One that wants no password takes any.
  return access;
}

/** A connection to each of several servers, to ask them who has what. */
export class Inquiry implements AsyncDisposable {
  readonly #addressOf: (place: Place) => StoreAddress;
  readonly #random: () => number;
  readonly #connections = new Map<string, SharedConnection>();
  readonly #tried = new WeakMap<SharedConnection, Promise<void>>();
  readonly #ending = new Set<Promise<void>>();

  constructor(addressOf: (place: Place) => StoreAddress, random: () => number) {
    this.#addressOf = addressOf;
    this.#random = random;
  }

  /** The connection to a server, which is dialled if there was none. */
  to(place: Place): SharedConnection {
    const name = nameOf(place);
    const known = this.#connections.get(name);
    if (known) return known;
    const { promise, resolve } = Promise.withResolvers<void>();
    // Whoever asks learns that it is away; it is dialled again all the while.
    const connection = new SharedConnection(this.#addressOf(place), this.#random, () => resolve());
    this.#connections.set(name, connection);
    this.#tried.set(connection, promise);
    // It fails only when it is closed before it was connected.
    connection.connect().then(resolve, () => resolve());
    return connection;
  }

  /** Dials a server if that was not done; resolves when it is connected, or could not be. */
  async tried(place: Place): Promise<void> {
    await this.#tried.get(this.to(place));
  }

  /**
   * Asks a server some things at once.
   *
   * @throws {CommandFailed} if it refuses one of them, or has not answered them all in time.
   */
  async ask(place: Place, ...commands: readonly string[][]): Promise<readonly unknown[]> {
    const answers = this.to(place).use((connection) =>
      Promise.all(commands.map((command) => connection.sendCommand(command)))
    );
    try {
      return await within(answerMs, answers, () => new Error("No answer in time"));
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** Why no connection to a server works; null if one does, or none was tried yet. */
  troubleAt(place: Place): Cause | null {
    return this.#connections.get(nameOf(place))?.trouble.cause ?? null;
  }

  /** Ends the connections to all others. */
  keep(places: readonly Place[]): void {
    const names = new Set(places.map(nameOf));
    for (const [name, connection] of this.#connections) {
      if (names.has(name)) continue;
      this.#connections.delete(name);
      const ended = connection[Symbol.asyncDispose]().finally(() => this.#ending.delete(ended));
      this.#ending.add(ended);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.keep([]);
    await Promise.all(this.#ending);
  }
}
