/** Listens, accepts connections, and deletes expired keys in the background. */

import { Connection } from "./connection.ts";
import type { Engine } from "./engine.ts";
import type { Executor } from "./executor.ts";
import { HttpWarning } from "./http_guard.ts";
import type { Listener } from "./listeners.ts";

/** The pause between two searches for expired keys: Redis's default (`hz 10`). */
const reapIntervalMs = 100;

/** Who hears what a server has to say beside its replies. */
export interface ServerListener {
  /** What a bug has thrown; the connection on which it happened is closed. */
  readonly onBug: (error: unknown) => void;
  /** What an operator should know, as a sentence. */
  readonly onWarning: (warning: string) => void;
}

/** The running server around an engine. */
export class Server {
  readonly #engine: Engine;
  readonly #executor: Executor;
  readonly #onBug: (error: unknown) => void;
  readonly #listeners: readonly Listener[];
  readonly #connections = new Map<Connection, Promise<void>>();
  readonly #accepting: Promise<void>[];
  readonly #reaper: ReturnType<typeof setInterval>;
  readonly #httpWarning: HttpWarning;
  #closed = false;

  constructor(
    engine: Engine,
    executor: Executor,
    listeners: readonly Listener[],
    { onBug, onWarning }: ServerListener,
  ) {
    this.#engine = engine;
    this.#executor = executor;
    this.#onBug = onBug;
    this.#httpWarning = new HttpWarning(onWarning);
    this.#listeners = listeners;
    this.#accepting = listeners.map((listener) => this.#accept(listener));
    this.#reaper = setInterval(() => this.#reap(), reapIntervalMs);
  }

  /** Stops listening, delivers the held replies, ends the connections. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#reaper);
    const closed = this.#listeners.map((listener) => listener.close());
    await Promise.all(this.#accepting);
    for (const finish of closed) finish();
    this.#executor.close();
    for (const connection of this.#connections.keys()) connection.close();
    await Promise.all(this.#connections.values());
  }

  #reap(): void {
    try {
      this.#executor.reap();
    } catch (error) {
      this.#onBug(error);
    }
  }

  async #accept({ socket: listener }: Listener): Promise<void> {
    while (!this.#closed) {
      const socket = await this.#next(listener);
      if (socket !== undefined) this.#serve(socket);
    }
  }

  /** The next connection; undefined if accepting it failed, or when the listener is closed. */
  async #next(listener: Listener["socket"]): Promise<Deno.Conn | undefined> {
    try {
      return await listener.accept();
    } catch (error) {
      if (this.#closed) return undefined;
      if (error instanceof Deno.errors.BadResource) throw error;
      return undefined;
    }
  }

  #serve(socket: Deno.Conn): void {
    if ("setNoDelay" in socket) (socket as Deno.TcpConn).setNoDelay(true);
    const session = this.#engine.openSession();
    const onHttp = () => this.#httpWarning.note();
    const connection = new Connection(socket, session, this.#engine, this.#executor, onHttp);
    const running = connection.run().catch(this.#onBug).finally(() => {
      this.#connections.delete(connection);
    });
    this.#connections.set(connection, running);
  }
}
