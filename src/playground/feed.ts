const keepAliveMs = 15_000;
/** A page with this much unread data is disconnected; it reconnects and gets a new snapshot. */
const maxQueuedBytes = 4 * 1024 * 1024;

type Stream = ReadableStreamDefaultController<Uint8Array>;

/** Server-sent events to all pages that are open (HTML standard, chapter 9.2). */
export class Feed implements Disposable {
  readonly #streams = new Set<Stream>();
  readonly #encoder = new TextEncoder();
  readonly #keepAlive = setInterval(() => this.#writeAll(": still here\n\n"), keepAliveMs);

  /** How many pages are connected. */
  get listeners(): number {
    return this.#streams.size;
  }

  /** A stream of one event and of everything that is published after it. */
  open(name: string, data: unknown): Response {
    let own: Stream | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        own = stream;
        this.#streams.add(stream);
        this.#write(stream, eventText(name, data));
      },
      cancel: () => void (own && this.#streams.delete(own)),
    }, new ByteLengthQueuingStrategy({ highWaterMark: maxQueuedBytes }));
    return new Response(body, {
      headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
    });
  }

  publish(name: string, data: unknown): void {
    this.#writeAll(eventText(name, data));
  }

  /** Ends all streams. */
  [Symbol.dispose](): void {
    clearInterval(this.#keepAlive);
    for (const stream of this.#streams) stream.close();
    this.#streams.clear();
  }

  #writeAll(text: string): void {
    for (const stream of [...this.#streams]) this.#write(stream, text);
  }

  #write(stream: Stream, text: string): void {
    if ((stream.desiredSize ?? 0) <= 0) {
      this.#streams.delete(stream);
      stream.close();
      return;
    }
    stream.enqueue(this.#encoder.encode(text));
  }
}

function eventText(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
