import type { Buffer } from "node:buffer";
import { clearTimeout, setImmediate, setTimeout } from "node:timers";
import commandsQueue from "redis/dist/lib/client/commands-queue.js";
import socket, { type RedisSocketOptions } from "redis/dist/lib/client/socket.js";
import { PUBSUB_TYPE } from "redis/dist/lib/client/pub-sub.js";
import type { TypeMapping } from "redis/dist/lib/RESP/types.js";
import {
  ClientClosedError,
  ClientOfflineError,
  DisconnectsClientError,
} from "redis/dist/lib/errors.js";

/** How a client gets in, and how it behaves. */
export interface ClientOptions {
  /** The version of the protocol. */
  readonly resp: 2 | 3;
  /** What replies are decoded to, other than the library's choice. */
  readonly typeMapping?: TypeMapping;
  readonly username?: string;
  readonly password?: string;
  readonly database?: number;
  /** How often an idle connection is used, in milliseconds; never by default. */
  readonly pingMs?: number;
  readonly socket: RedisSocketOptions;
}

/** What happens to a client. */
export interface ClientEvents {
  /** The connection was lost or cannot be made, or something on it failed. */
  error?(error: Error): void;
  /** There is a socket; nothing was said over it yet. */
  connected?(): void;
  /** Commands can be sent. It comes again after each reconnection. */
  ready?(): void;
  /**
   * Has the server track what is read, which takes RESP 3, and tells of each key that changed; null:
   * all that was read may have, for the connection is lost, or the server has lost track.
   */
  invalidated?(key: string | null): void;
}

/**
 * One connection to Redis, which reconnects. It is made of the library's own queue and socket: the
 * library's client first builds methods for the 400 commands that it knows, and all that is used here
 * is `sendCommand`. While it is offline, commands fail at once.
 */
export class RedisClient {
  readonly #options: ClientOptions;
  readonly #events: ClientEvents;
  readonly #queue: InstanceType<typeof commandsQueue.default>;
  readonly #socket: InstanceType<typeof socket.default>;
  readonly #commandOptions: { readonly typeMapping?: TypeMapping };
  #isWriteScheduled = false;
  #pingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ClientOptions, events: ClientEvents) {
    this.#options = options;
    this.#events = events;
    const { typeMapping } = options;
    this.#commandOptions = typeMapping === undefined ? {} : { typeMapping };
    // The names are for the library's tracing, which is not used.
    this.#queue = new commandsQueue.default(options.resp, null, () => {}, "");
    this.#socket = new socket.default(() => this.#greet(), "", options.socket);
    this.#hearInvalidations();
    this.#hearSocket();
  }

  /** Whether commands can be sent. */
  get isReady(): boolean {
    return this.#socket.isReady;
  }

  /** Changes whenever the connection gets a new socket. */
  get socketEpoch(): number {
    return this.#socket.socketEpoch;
  }

  /** Connects; as long as the strategy of reconnections says so, it tries again. */
  connect(): Promise<void> {
    return this.#socket.connect();
  }

  /**
   * Sends a command. Those of one tick leave in one write.
   *
   * @throws {ClientClosedError} if the client was ended or never connected, and {ClientOfflineError}
   * while there is no connection: nothing was sent.
   */
  sendCommand(args: readonly (string | Buffer)[]): Promise<unknown> {
    if (!this.#socket.isOpen) return Promise.reject(new ClientClosedError());
    if (!this.#socket.isReady) return Promise.reject(new ClientOfflineError());
    const reply = this.#queue.addCommand(args, this.#commandOptions);
    this.#scheduleWrite();
    return reply;
  }

  /** Hears what is published on channels, after each reconnection too. */
  async subscribe(channels: readonly string[], listener: () => void): Promise<void> {
    const subscribed = this.#queue.subscribe(PUBSUB_TYPE.CHANNELS, [...channels], listener);
    this.#scheduleWrite();
    await subscribed;
  }

  /** Ends the connection at once. What was not answered fails. */
  destroy(): void {
    clearTimeout(this.#pingTimer);
    this.#queue.flushAll(new DisconnectsClientError());
    this.#socket.destroy();
    this.#events.invalidated?.(null);
  }

  /** Says who we are and what we want, before any other command on a new socket. */
  async #greet(): Promise<void> {
    const chainId = Symbol("greeting");
    const subscribed = this.#queue.resubscribe(chainId);
    // Each goes to the head of the queue.
    const replies = this.#greeting().toReversed().map((command) =>
      this.#queue.addCommand(command, { chainId, asap: true })
    );
    this.#socket.write(joined(this.#queue.commandsToWrite()));
    await Promise.all([subscribed, ...replies]);
  }

  #greeting(): readonly (readonly string[])[] {
    const { database } = this.#options;
    return [
      ...this.#access(),
      ...database ? [["SELECT", String(database)]] : [],
      ...this.#events.invalidated ? [["CLIENT", "TRACKING", "ON"]] : [],
    ];
  }

  #access(): readonly (readonly string[])[] {
    const { resp, username, password } = this.#options;
    if (resp === 3) {
      return [["HELLO", "3", ...password ? ["AUTH", username ?? "default", password] : []]];
    }
    if (!username && !password) return [];
    return [["AUTH", ...username === undefined ? [] : [username], password ?? ""]];
  }

  #hearSocket(): void {
    this.#socket
      .on("data", (chunk: Buffer) => this.#decode(chunk))
      .on("error", (error: Error) => {
        this.#events.error?.(error);
        this.#events.invalidated?.(null);
        this.#queue.flushAll(error);
      })
      .on("connect", () => this.#events.connected?.())
      .on("ready", () => {
        this.#events.ready?.();
        this.#setPingTimer();
        this.#writeWaiting();
      })
      .on("drain", () => this.#writeWaiting());
  }

  #decode(chunk: Buffer): void {
    try {
      this.#queue.decoder.write(chunk);
    } catch (error) {
      this.#queue.resetDecoder();
      this.#events.error?.(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #hearInvalidations(): void {
    const { invalidated } = this.#events;
    if (!invalidated) return;
    this.#queue.addPushHandler(([kind, keys]: readonly unknown[]) => {
      if (String(kind) !== "invalidate") return false;
      if (Array.isArray(keys)) keys.forEach((key) => invalidated(String(key)));
      else invalidated(null);
      return true;
    });
  }

  #setPingTimer(): void {
    const { pingMs } = this.#options;
    if (pingMs === undefined || !this.#socket.isReady) return;
    clearTimeout(this.#pingTimer);
    this.#pingTimer = setTimeout(() => this.#ping(), pingMs);
  }

  async #ping(): Promise<void> {
    if (!this.#socket.isReady) return;
    try {
      await this.sendCommand(["PING"]);
    } catch (error) {
      this.#events.error?.(error instanceof Error ? error : new Error(String(error)));
    }
    this.#setPingTimer();
  }

  #writeWaiting(): void {
    if (this.#queue.isWaitingToWrite()) this.#scheduleWrite();
  }

  #scheduleWrite(): void {
    if (!this.#socket.isReady || this.#isWriteScheduled) return;
    this.#isWriteScheduled = true;
    setImmediate(() => {
      this.#isWriteScheduled = false;
      this.#socket.write(joined(this.#queue.commandsToWrite()));
    });
  }
}

/**
 * The commands as one text each between their buffers: every piece of its own costs the socket as much
 * as a whole write.
 */
function* joined(
  commands: Iterable<Iterable<string | Buffer>>,
): Generator<readonly (string | Buffer)[]> {
  const pieces: (string | Buffer)[] = [];
  let text = "";
  for (const command of commands) {
    for (const piece of command) {
      if (typeof piece === "string") {
        text += piece;
      } else {
        pieces.push(text, piece);
        text = "";
      }
    }
  }
  if (text !== "") pieces.push(text);
  yield pieces;
}
