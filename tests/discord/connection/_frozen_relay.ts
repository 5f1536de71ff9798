/**
 * A TCP relay in front of the gateway whose connections can be frozen: they stay open and nothing
 * gets through any more, not even a close, as when a router in between forgets them.
 */
export class FrozenRelay implements AsyncDisposable {
  readonly #target: number;
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #pairs: { outer: Deno.TcpConn; inner: Deno.TcpConn; isFrozen: boolean }[] = [];
  readonly #tasks: Promise<unknown>[] = [];

  constructor(targetUrl: string) {
    this.#target = Number(new URL(targetUrl).port);
    this.#tasks.push(this.#accept());
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#listener.addr.port}`;
  }

  /** How many connections it ever had. */
  get accepted(): number {
    return this.#pairs.length;
  }

  /** Freezes the connections there are; new ones work. */
  freeze(): void {
    for (const pair of this.#pairs) pair.isFrozen = true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    for (const { outer, inner } of this.#pairs) {
      outer.close();
      inner.close();
    }
    await Promise.all(this.#tasks);
  }

  async #accept(): Promise<void> {
    for await (const outer of this.#listener) {
      const inner = await Deno.connect({ hostname: "127.0.0.1", port: this.#target });
      const pair = { outer, inner, isFrozen: false };
      this.#pairs.push(pair);
      this.#tasks.push(pump(outer, inner, pair), pump(inner, outer, pair));
    }
  }
}

async function pump(from: Deno.TcpConn, to: Deno.TcpConn, pair: { isFrozen: boolean }) {
  const buffer = new Uint8Array(16_384);
  try {
    for (;;) {
      const count = await from.read(buffer);
      if (count === null) return;
      if (!pair.isFrozen) await to.write(buffer.slice(0, count));
    }
  } catch {
    // Closed by the end of the test.
  }
}
