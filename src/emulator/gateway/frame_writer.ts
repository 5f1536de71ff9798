import { constants, createDeflate, deflateSync } from "node:zlib";

/** Writes frames to a socket, compressed in the way that the client has chosen. */
export class FrameWriter {
  readonly #socket: WebSocket;
  readonly #stream: ReturnType<typeof createDeflate> | undefined;
  /** Compress each frame on its own, as an IDENTIFY with `compress: true` asks. */
  compressEach = false;

  /** @param streamed one zlib stream for the whole connection (`compress=zlib-stream`). */
  constructor(socket: WebSocket, streamed: boolean) {
    this.#socket = socket;
    if (!streamed) return;
    this.#stream = createDeflate({ flush: constants.Z_SYNC_FLUSH });
    this.#stream.on("data", (bytes: Uint8Array<ArrayBuffer>) => this.#write(bytes));
  }

  send(text: string): void {
    if (this.#stream) this.#stream.write(text);
    else if (this.compressEach) this.#write(Uint8Array.from(deflateSync(text)));
    else this.#write(text);
  }

  /** Calls `done` once all that was sent before is on its way. */
  flush(done: () => void): void {
    if (this.#stream) this.#stream.flush(done);
    else done();
  }

  end(): void {
    this.#stream?.destroy();
  }

  #write(data: string | Uint8Array<ArrayBuffer>): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(data);
  }
}
