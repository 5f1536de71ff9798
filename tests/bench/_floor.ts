import { createClient, createClientPool } from "redis";
import type { Trip } from "../_helpers/redis_proxy.ts";

/** As many connections for transactions as the store has by default. */
const connections = 8;

/**
 * A bare client that says what the store said, and does nothing with what it hears: no rules, no
 * records, no deadlines. It waits where the store has to wait.
 */
export class Floor implements AsyncDisposable {
  readonly #shared: ReturnType<typeof bareClient>;
  readonly #pool: ReturnType<typeof barePool>;

  private constructor(path: string) {
    this.#shared = bareClient(path);
    this.#pool = barePool(path);
    // Without a listener the client would not connect again; nothing here breaks connections.
    this.#shared.on("error", () => {});
    this.#pool.on("error", () => {});
  }

  static async open(path: string): Promise<Floor> {
    const floor = new Floor(path);
    await Promise.all([floor.#shared.connect(), floor.#pool.connect()]);
    return floor;
  }

  /** Sends the same commands again, in the same trips. */
  async replay(trips: readonly Trip[]): Promise<void> {
    const watch = trips.findIndex(([first]) => first?.[0] === "WATCH");
    for (const trip of watch < 0 ? trips : trips.slice(0, watch)) await send(this.#shared, trip);
    if (watch < 0) return;
    await this.#pool.execute(async (connection) => {
      for (const trip of trips.slice(watch)) {
        await send(connection, trip);
      }
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#shared.destroy();
    this.#pool.destroy();
    await Promise.resolve();
  }
}

async function send(
  client: { sendCommand(args: readonly string[]): Promise<unknown> },
  trip: Trip,
): Promise<void> {
  await Promise.all(trip.map((command) => client.sendCommand(command)));
}

function options(path: string) {
  return {
    RESP: 3,
    maintNotifications: "disabled",
    disableClientInfo: true,
    socket: { path, tls: false },
  } as const;
}

function bareClient(path: string) {
  return createClient(options(path));
}

function barePool(path: string) {
  return createClientPool(options(path), { minimum: connections, maximum: connections });
}
