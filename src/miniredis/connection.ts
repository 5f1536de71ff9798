/**
 * One socket: reads requests, writes replies. It executes nothing while the client doesn't take its
 * replies, so that it never holds more than the limit, one request and one reply.
 */

import { Buffer } from "node:buffer";
import type { Engine } from "./engine.ts";
import { ProtocolError } from "./errors.ts";
import type { Executor } from "./executor.ts";
import { isHttp } from "./http_guard.ts";
import { encodeReply, failure } from "./reply.ts";
import { RequestParser } from "./request_parser.ts";
import type { Session } from "./session.ts";

const readChunkBytes = 64 * 1024;
/** With more unsent bytes of replies than this, no further request is executed. */
const maxUnsentBytes = 1024 * 1024;

/** Serves one client until either side closes the connection. */
export class Connection {
  readonly #socket: Deno.Conn;
  readonly #session: Session;
  readonly #engine: Engine;
  readonly #executor: Executor;
  readonly #onHttp: () => void;
  readonly #parser = new RequestParser();
  /** Replies that no write has begun for. `#unsent` counts their bytes and those being written. */
  #outbox: string[] = [];
  #unsent = 0;
  /** Requests whose replies the executor still holds. */
  #held = 0;
  #writing = false;
  #closed = false;
  #wake: (() => void) | undefined;
  #lastError: string | undefined;

  /** `onHttp` is called when the client turns out to speak HTTP, and is disconnected. */
  constructor(
    socket: Deno.Conn,
    session: Session,
    engine: Engine,
    executor: Executor,
    onHttp: () => void,
  ) {
    this.#socket = socket;
    this.#session = session;
    this.#engine = engine;
    this.#executor = executor;
    this.#onHttp = onHttp;
  }

  /** Resolves when the connection is closed. Nothing that the client does makes it reject. */
  async run(): Promise<void> {
    try {
      await this.#serve();
      await this.#drain(0);
      if (this.#lastError !== undefined) this.#send(this.#lastError);
      await this.#drain(0);
    } finally {
      this.#engine.closeSession(this.#session);
      this.close();
    }
  }

  /** Ends it at once, also in the middle of a request or a reply. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket.close();
    this.#wake?.();
  }

  async #serve(): Promise<void> {
    const buffer = new Uint8Array(readChunkBytes);
    while (this.#isOpen()) {
      const count = await this.#socket.read(buffer).catch(() => null);
      if (count === null) return;
      this.#parser.feed(buffer.subarray(0, count));
      await this.#executeAll();
    }
  }

  async #executeAll(): Promise<void> {
    while (this.#isOpen()) {
      if (this.#unsent > maxUnsentBytes) await this.#drain(maxUnsentBytes);
      const request = this.#nextRequest();
      if (request === undefined) return;
      if (isHttp(request)) return this.#refuseHttp();
      this.#held++;
      this.#executor.submit(this.#session, request, (reply) => {
        this.#held--;
        this.#send(reply);
      });
    }
  }

  /** Replies that have not been written yet are dropped, as by Redis. */
  #refuseHttp(): void {
    this.close();
    this.#onHttp();
  }

  #isOpen(): boolean {
    return !this.#session.closing && !this.#closed;
  }

  #nextRequest(): string[] | undefined {
    try {
      return this.#parser.next(this.#session.authenticated);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#session.closing = true;
      this.#lastError = encodeReply(failure(error.message), this.#session.protocol);
      return undefined;
    }
  }

  #send(reply: string): void {
    if (this.#closed) return;
    this.#outbox.push(reply);
    this.#unsent += reply.length;
    if (!this.#writing) void this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    this.#writing = true;
    await Promise.resolve(); // so that what is executed in one go is written in one go
    while (this.#outbox.length > 0 && !this.#closed) {
      const bytes = Buffer.from(this.#outbox.join(""), "latin1");
      this.#outbox = [];
      await this.#write(bytes);
      this.#unsent -= bytes.length;
      this.#wake?.();
    }
    this.#writing = false;
    this.#wake?.();
  }

  async #write(bytes: Uint8Array): Promise<void> {
    try {
      for (let sent = 0; sent < bytes.length;) {
        sent += await this.#socket.write(bytes.subarray(sent));
      }
    } catch {
      this.close(); // the client is gone
    }
  }

  /** Waits until at most `limit` bytes are unsent; with 0, until every reply is on its way. */
  async #drain(limit: number): Promise<void> {
    while (!this.#closed && (this.#unsent > limit || (limit === 0 && this.#held > 0))) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
  }
}
