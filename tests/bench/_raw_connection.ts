import { Buffer } from "node:buffer";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

/**
 * A socket to Redis, and nothing that is not needed to know when the replies are complete: it counts
 * them and reads none.
 */
export class RawConnection implements Disposable {
  readonly #socket: Socket;
  #heard: Buffer = Buffer.alloc(0);
  #due = 0;
  #answered = Promise.withResolvers<void>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#hear(chunk));
    socket.on("close", () => this.#answered.reject(new Error("Redis has closed the connection")));
    // It is closed then.
    socket.on("error", () => {});
    this.#answered.promise.catch(() => {});
  }

  static async open(url: string): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, "connect");
    return new RawConnection(socket);
  }

  /**
   * Sends requests and waits for this many replies. Only when they are there may it be called again.
   *
   * @throws {Error} if one of them is an error or a list that is null: that of an EXEC which was undone.
   */
  send(requests: string, replies: number): Promise<void> {
    this.#due = replies;
    this.#answered = Promise.withResolvers();
    this.#socket.write(requests);
    return this.#answered.promise;
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }

  #hear(chunk: Buffer): void {
    this.#heard = this.#heard.length === 0 ? chunk : Buffer.concat([this.#heard, chunk]);
    try {
      let from = 0;
      for (let end = 0; this.#due > 0; this.#due--, from = end) {
        end = endOfReply(this.#heard, from);
        if (end < 0) break;
      }
      this.#heard = this.#heard.subarray(from);
      if (this.#due === 0) this.#answered.resolve();
    } catch (error) {
      this.#answered.reject(error);
    }
  }
}

/** Where the reply ends that begins there; -1 if its end has not come yet. */
function endOfReply(bytes: Buffer, from: number): number {
  const lineEnd = bytes.indexOf("\r\n", from);
  if (lineEnd < 0) return -1;
  const line = bytes.toString("latin1", from, lineEnd);
  const count = Number(line.slice(1));
  let end = lineEnd + 2;
  switch (line[0]) {
    case "+":
    case ":":
      return end;
    case "$":
      if (count >= 0) end += count + 2;
      return end <= bytes.length ? end : -1;
    case "*":
      if (count < 0) throw new Error("Redis has undone the transaction");
      for (let element = 0; element < count && end >= 0; element++) end = endOfReply(bytes, end);
      return end;
    default:
      throw new Error(`Redis answered ${line}`);
  }
}
