/** What is written to, such as standard output. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<number>;
}

/** How to write. */
export interface LineWriterOptions {
  /** Characters that may wait; a line beyond that is dropped. Default: 1,000,000. */
  readonly maxWaiting?: number;
  /** Is called with how many lines were dropped, as soon as there is room for a line about it. */
  readonly onDropped: (count: number) => void;
}

/**
 * Writes lines in order and never makes the caller wait: a reader that stops reading, such as a paused
 * terminal or a full pipe, would otherwise stop the whole program. What does not fit is dropped and
 * counted. A sink that fails gets nothing more.
 */
export class LineWriter {
  readonly #sink: ByteSink;
  readonly #maxWaiting: number;
  readonly #onDropped: (count: number) => void;
  #waiting: string[] = [];
  #size = 0;
  #dropped = 0;
  #writing: Promise<void> | null = null;
  #isBroken = false;

  constructor(sink: ByteSink, { maxWaiting = 1_000_000, onDropped }: LineWriterOptions) {
    this.#sink = sink;
    this.#maxWaiting = maxWaiting;
    this.#onDropped = onDropped;
  }

  /** Takes a line, with its line break. */
  write(line: string): void {
    if (this.#isBroken || this.#size + line.length > this.#maxWaiting) {
      this.#dropped++;
      return;
    }
    this.#waiting.push(line);
    this.#size += line.length;
    this.#writing ??= this.#writeAll().finally(() => this.#writing = null);
  }

  /** Waits until everything is written, `ms` milliseconds at most. */
  async flush(ms: number): Promise<void> {
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, ms);
    await Promise.race([this.#writing, late.promise]);
    clearTimeout(timer);
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const text = this.#waiting.join("");
      this.#waiting = [];
      try {
        await this.#writeText(text);
      } catch {
        // The place to say so is the very sink that failed.
        this.#isBroken = true;
      }
      this.#size -= text.length;
      this.#tellDropped();
    }
  }

  async #writeText(text: string): Promise<void> {
    let bytes = new TextEncoder().encode(text);
    while (bytes.length > 0) bytes = bytes.subarray(await this.#sink.write(bytes));
  }

  #tellDropped(): void {
    if (this.#dropped === 0 || this.#isBroken) return;
    const count = this.#dropped;
    this.#dropped = 0;
    this.#onDropped(count);
  }
}
