interface Pair {
  readonly outer: Deno.TcpConn;
  readonly inner?: Deno.TcpConn;
  readonly ended: PromiseWithResolvers<void>;
}

/** The address that everything listens on. */
export const hostname = "127.0.0.1";
const chunkBytes = 16 * 1024;

/**
 * A TCP proxy in front of a server: connections can be refused, left in silence, slowed down or cut
 * without a closing handshake, which the server itself cannot do.
 */
export class TcpProxy {
  readonly port: number;
  /** Accept connections and send nothing on them. */
  silent = false;
  /** By how many milliseconds each piece that the server sends is delayed. */
  delayMs = 0;
  readonly #innerPort: number;
  readonly #pairs = new Set<Pair>();
  readonly #tasks = new Set<Promise<void>>();
  #listener: Deno.TcpListener | undefined;
  #opening: Promise<void> | undefined;
  #isWanted = true;
  #accepted = 0;

  /** Listens on `port`, any free one when 0, for a server on `innerPort`. */
  constructor(innerPort: number, port = 0) {
    this.#innerPort = innerPort;
    this.#listener = Deno.listen({ hostname, port });
    this.port = this.#listener.addr.port;
    this.#serve(this.#listener);
  }

  /** How many connections were ever accepted. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Refuses connections from now on and cuts the open ones. */
  shut(): void {
    this.#isWanted = false;
    this.#listener?.close();
    this.#listener = undefined;
    this.cut();
  }

  /** Accepts connections again, on the same port, once that port is free. */
  async open(): Promise<void> {
    this.#isWanted = true;
    this.#opening ??= this.#reopen().finally(() => this.#opening = undefined);
    await this.#opening;
  }

  /** Cuts every connection. */
  cut(): void {
    for (const pair of [...this.#pairs]) this.#end(pair);
  }

  /** Cuts the connection that the inner server sees as coming from `port`. */
  cutFrom(port: number): void {
    const pair = this.#from(port);
    if (pair) this.#end(pair);
  }

  /** Resolves when the connection that the inner server sees as coming from `port` has ended. */
  async ended(port: number): Promise<void> {
    await this.#from(port)?.ended.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.shut();
    await this.#opening;
    await Promise.all([...this.#tasks]);
  }

  /** A listener that was just closed keeps its port until its pending accept has ended. */
  async #reopen(): Promise<void> {
    while (this.#isWanted && !this.#listener) {
      try {
        this.#listener = Deno.listen({ hostname, port: this.port });
        this.#serve(this.#listener);
      } catch (error) {
        if (!(error instanceof Deno.errors.AddrInUse)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
  }

  #from(port: number): Pair | undefined {
    return [...this.#pairs].find((pair) => pair.inner?.localAddr.port === port);
  }

  #serve(listener: Deno.TcpListener): void {
    this.#track((async () => {
      for await (const outer of listener) {
        this.#accepted++;
        this.#track(this.#join(outer));
      }
    })());
  }

  async #join(outer: Deno.TcpConn): Promise<void> {
    if (this.silent) {
      this.#pairs.add({ outer, ended: Promise.withResolvers() });
      return;
    }
    const inner = await Deno.connect({ hostname, port: this.#innerPort });
    outer.setNoDelay(true);
    inner.setNoDelay(true);
    const pair = { outer, inner, ended: Promise.withResolvers<void>() };
    this.#pairs.add(pair);
    const end = () => this.#end(pair);
    const late = () => this.delayMs === 0 ? null : pause(this.delayMs, pair.ended.promise);
    await Promise.all([pump(outer, inner).then(end, end), pump(inner, outer, late).then(end, end)]);
  }

  #end(pair: Pair): void {
    if (!this.#pairs.delete(pair)) return;
    pair.outer.close();
    pair.inner?.close();
    pair.ended.resolve();
  }

  #track(task: Promise<void>): void {
    const settled = task.catch(() => {}).finally(() => this.#tasks.delete(settled));
    this.#tasks.add(settled);
  }
}

/** Copies bytes until one end is closed. Each piece waits for the promise that `late` returns. */
async function pump(
  from: Deno.TcpConn,
  to: Deno.TcpConn,
  late: () => Promise<void> | null = () => null,
): Promise<void> {
  const buffer = new Uint8Array(chunkBytes);
  let arrived: Promise<void> | null = null;
  for (;;) {
    const count = await from.read(buffer);
    if (count === null) return await arrived ?? undefined;
    const delay = late();
    if (delay === null && arrived === null) {
      await write(to, buffer.subarray(0, count));
      continue;
    }
    // Each piece waits by itself: what comes close together arrives close together.
    const piece = buffer.slice(0, count);
    arrived = Promise.all([arrived, delay]).then(() => write(to, piece));
    // A failed write also ends the other direction, and that ends the connection.
    arrived.catch(() => {});
  }
}

async function write(to: Deno.TcpConn, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) written += await to.write(bytes.subarray(written));
}

/** Waits `ms` milliseconds, or until the connection ends. */
async function pause(ms: number, ended: Promise<void>): Promise<void> {
  const over = Promise.withResolvers<void>();
  const timer = setTimeout(over.resolve, ms);
  await Promise.race([over.promise, ended]);
  clearTimeout(timer);
}
