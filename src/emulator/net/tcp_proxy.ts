/** What strangers may take of a proxy for HTTP. Times in milliseconds. */
export interface HttpLimits {
  /** Open connections; a further one is closed at once. */
  readonly connections: number;
  /** For the headers of a connection's first request to come. */
  readonly headersMs: number;
  /** Without a byte in either direction. */
  readonly idleMs: number;
}

/** Far below the descriptors of a process, of which each connection takes three. */
export const httpLimits: HttpLimits = { connections: 256, headersMs: 5_000, idleMs: 120_000 };

/** How to listen, and for whom. */
export interface TcpProxyOptions {
  /** Default: any free one. */
  readonly port?: number;
  /** Default: 127.0.0.1. */
  readonly hostname?: string;
  /** Default: none. */
  readonly limits?: HttpLimits;
}

const endOfHeaders = "\r\n\r\n";

/** A connection and the one behind it, as soon as there is one. */
class Pair {
  inner: Deno.TcpConn | null = null;
  readonly ended = Promise.withResolvers<void>();
  readonly #openedAt = performance.now();
  #lastAt = this.#openedAt;
  /** The last of what the client has sent; null once its first headers are complete. */
  #tail: string | null = "";

  constructor(readonly outer: Deno.TcpConn) {}

  hearClient(bytes: Uint8Array): void {
    this.hear();
    if (this.#tail === null) return;
    const text = this.#tail + new TextDecoder("latin1").decode(bytes);
    this.#tail = text.includes(endOfHeaders) ? null : text.slice(1 - endOfHeaders.length);
  }

  hear(): void {
    this.#lastAt = performance.now();
  }

  isTooSlow({ headersMs, idleMs }: HttpLimits): boolean {
    const now = performance.now();
    return now - this.#lastAt > idleMs || this.#tail !== null && now - this.#openedAt > headersMs;
  }
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
  readonly #hostname: string;
  readonly #limits: HttpLimits | null;
  readonly #sweep: ReturnType<typeof setInterval> | undefined;
  readonly #pairs = new Set<Pair>();
  readonly #tasks = new Set<Promise<void>>();
  #listener: Deno.TcpListener | undefined;
  #opening: Promise<void> | undefined;
  #isWanted = true;
  #accepted = 0;

  /** Stands in front of a server that listens on `innerPort` of this machine. */
  constructor(
    innerPort: number,
    { port = 0, hostname: outerName = hostname, limits }: TcpProxyOptions = {},
  ) {
    this.#innerPort = innerPort;
    this.#hostname = outerName;
    this.#limits = limits ?? null;
    this.#listener = Deno.listen({ hostname: outerName, port });
    this.port = this.#listener.addr.port;
    this.#serve(this.#listener);
    if (limits) this.#sweep = setInterval(() => this.#endSlow(limits), limits.headersMs / 4);
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

  /** Accepts no more, and waits until the server behind has ended each connection. */
  async drain(): Promise<void> {
    this.#isWanted = false;
    this.#listener?.close();
    this.#listener = undefined;
    await Promise.all([...this.#tasks]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#sweep);
    this.shut();
    await this.#opening;
    await Promise.all([...this.#tasks]);
  }

  /** A listener that was just closed keeps its port until its pending accept has ended. */
  async #reopen(): Promise<void> {
    while (this.#isWanted && !this.#listener) {
      try {
        this.#listener = Deno.listen({ hostname: this.#hostname, port: this.port });
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
        if (this.#pairs.size >= (this.#limits?.connections ?? Infinity)) outer.close();
        else this.#track(this.#join(outer));
      }
    })());
  }

  async #join(outer: Deno.TcpConn): Promise<void> {
    const pair = new Pair(outer);
    this.#pairs.add(pair);
    if (this.silent) return;
    const inner = await Deno.connect({ hostname, port: this.#innerPort }).catch(() => null);
    if (!inner || !this.#pairs.has(pair)) {
      inner?.close();
      return this.#end(pair);
    }
    pair.inner = inner;
    outer.setNoDelay(true);
    inner.setNoDelay(true);
    const end = () => this.#end(pair);
    const late = () => this.delayMs === 0 ? null : pause(this.delayMs, pair.ended.promise);
    await Promise.all([
      pump(outer, inner, (bytes) => pair.hearClient(bytes)).then(end, end),
      pump(inner, outer, () => pair.hear(), late).then(end, end),
    ]);
  }

  #endSlow(limits: HttpLimits): void {
    for (const pair of [...this.#pairs]) if (pair.isTooSlow(limits)) this.#end(pair);
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

/** Copies bytes until one end is closed. `hear` sees each piece, which waits for the promise that `late` returns. */
async function pump(
  from: Deno.TcpConn,
  to: Deno.TcpConn,
  hear: (bytes: Uint8Array) => void,
  late: () => Promise<void> | null = () => null,
): Promise<void> {
  const buffer = new Uint8Array(chunkBytes);
  let arrived: Promise<void> | null = null;
  for (;;) {
    const count = await from.read(buffer);
    if (count === null) return await arrived ?? undefined;
    hear(buffer.subarray(0, count));
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
