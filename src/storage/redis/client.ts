import type { Buffer } from "node:buffer";
import { clearTimeout, setTimeout } from "node:timers";
import socket, { type RedisSocketOptions } from "redis/dist/lib/client/socket.js";
import type { TypeMapping } from "redis/dist/lib/RESP/types.js";
import {
  ClientClosedError,
  ClientOfflineError,
  DisconnectsClientError,
} from "redis/dist/lib/errors.js";
import { type Command, CommandQueue } from "./command_queue.ts";

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
 * One connection to Redis, which reconnects. It is made of the library's own socket and decoder: the
 * library's client first builds methods for the 400 commands that it knows, and keeps a promise for each
 * command of a trip. While it is offline, commands fail at once.
 */
export class RedisClient {
  readonly #options: ClientOptions;
  readonly #events: ClientEvents;
  readonly #queue: CommandQueue;
  readonly #socket: InstanceType<typeof socket.default>;
  readonly #listeners = new Map<string, () => void>();
  #isWriteScheduled = false;
  #pingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ClientOptions, events: ClientEvents) {
    this.#options = options;
    this.#events = events;
    this.#queue = new CommandQueue(options.typeMapping ?? {}, (push) => this.#hearPush(push));
    // The name is for the library's tracing, which is not used.
    this.#socket = new socket.default(() => this.#greet(), "", options.socket);
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
   * Sends a command, as by `sendCommands`.
   *
   * @throws {ErrorReply} if it is refused.
   */
  async sendCommand(args: Command): Promise<unknown> {
    const [reply] = await this.sendCommands([args]);
    if (reply instanceof Error) throw reply;
    return reply;
  }

  /**
   * Sends commands: those of one tick leave in one write. Their answers, in order; of a command that is
   * refused, the Error that says so.
   *
   * @throws {ClientClosedError} if the client was ended or never connected, and {ClientOfflineError}
   * while there is no connection: nothing was sent. Otherwise the connection was lost.
   */
  sendCommands(commands: readonly Command[]): Promise<readonly unknown[]> {
    if (!this.#socket.isOpen) return Promise.reject(new ClientClosedError());
    if (!this.#socket.isReady) return Promise.reject(new ClientOfflineError());
    const replies = this.#queue.add(commands);
    this.#scheduleWrite();
    return replies;
  }

  /** Hears what is published on channels, after each reconnection too. It takes RESP 3. */
  async subscribe(channels: readonly string[], listener: () => void): Promise<void> {
    for (const channel of channels) this.#listeners.set(channel, listener);
    // Each in a command of its own: a refusal is one answer, and a list of channels has many.
    const replies = await this.sendCommands(channels.map(subscription));
    const refusal = replies.find((reply) => reply instanceof Error);
    if (refusal === undefined) return;
    for (const channel of channels) this.#listeners.delete(channel);
    throw refusal;
  }

  /** Ends the connection at once. What was not answered fails. */
  destroy(): void {
    clearTimeout(this.#pingTimer);
    this.#queue.fail(new DisconnectsClientError());
    this.#socket.destroy();
    this.#events.invalidated?.(null);
  }

  /** Says who we are and what we want, before any other command on a new socket. */
  async #greet(): Promise<void> {
    const replies = this.#queue.add(this.#greeting());
    this.#write();
    for (const reply of await replies) {
      if (reply instanceof Error) throw reply;
    }
  }

  #greeting(): readonly Command[] {
    const { database } = this.#options;
    return [
      ...this.#access(),
      ...database ? [["SELECT", String(database)]] : [],
      ...this.#events.invalidated ? [["CLIENT", "TRACKING", "ON"]] : [],
      ...[...this.#listeners.keys()].map(subscription),
    ];
  }

  #access(): readonly Command[] {
    const { resp, username, password } = this.#options;
    if (resp === 3) {
      return [["HELLO", "3", ...password ? ["AUTH", username ?? "default", password] : []]];
    }
    if (!username && !password) return [];
    return [["AUTH", ...username === undefined ? [] : [username], password ?? ""]];
  }

  #hearSocket(): void {
    this.#socket
      .on("data", (chunk: Buffer) => this.#hear(chunk))
      .on("error", (error: Error) => {
        this.#events.error?.(error);
        this.#events.invalidated?.(null);
        this.#queue.fail(error);
      })
      .on("connect", () => this.#events.connected?.())
      .on("ready", () => {
        this.#events.ready?.();
        this.#setPingTimer();
      });
  }

  #hear(chunk: Buffer): void {
    try {
      this.#queue.hear(chunk);
    } catch (error) {
      this.#events.error?.(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Whether what came unasked is the answer to a command. */
  #hearPush([kind, about]: readonly unknown[]): boolean {
    switch (String(kind)) {
      case "subscribe":
        return true;
      case "message":
        this.#listeners.get(String(about))?.();
        return false;
      case "invalidate":
        if (Array.isArray(about)) about.forEach((key) => this.#events.invalidated?.(String(key)));
        else this.#events.invalidated?.(null);
        return false;
      default:
        return false;
    }
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

  /** After what goes on now: what others send meanwhile leaves in the same write. */
  #scheduleWrite(): void {
    if (this.#isWriteScheduled) return;
    this.#isWriteScheduled = true;
    queueMicrotask(() => {
      this.#isWriteScheduled = false;
      this.#write();
    });
  }

  #write(): void {
    const pieces = this.#queue.take();
    if (pieces.length > 0) this.#socket.write([pieces]);
  }
}

function subscription(channel: string): Command {
  return ["SUBSCRIBE", channel];
}
