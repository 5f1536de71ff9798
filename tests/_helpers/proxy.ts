/**
 * A proxy in front of a server, over TCP or a Unix socket, for tests of what the bot does when the network fails.
 * It refuses, cuts, freezes, delays and counts connections, and asks a subclass about each piece of
 * bytes that goes through. Its methods are named as the emulator's faults are.
 */
import { delay } from "../../src/async/mod.ts";

const host = "127.0.0.1";
const bufferBytes = 16_384;

/** What becomes of a piece of a request: it passes, it never arrives, or its reply is lost. */
export type Fate = "pass" | "cut before" | "cut after";

/** One connection through a proxy. */
export class Link {
  /** Set while nothing passes. */
  frozen: PromiseWithResolvers<void> | null;
  /** The next piece of a reply is dropped, and the connection with it. */
  losesReply = false;

  constructor(
    readonly client: Deno.Conn,
    readonly server: Deno.Conn,
    frozen: PromiseWithResolvers<void> | null,
  ) {
    this.frozen = frozen;
  }
}

/** A running proxy; disposal ends its connections. */
export class NetworkProxy implements AsyncDisposable {
  /** How many connections it has accepted. */
  accepted = 0;
  /** Milliseconds by which each piece of a reply is late. */
  replyDelayMs = 0;
  readonly #target: string | number;
  readonly #dir: string | null;
  readonly #links = new Set<Link>();
  readonly #tasks = new Set<Promise<void>>();
  #listener: Deno.Listener | null;
  #accepting: Promise<void>;
  #frozen: PromiseWithResolvers<void> | null = null;
  readonly #port: number;
  #isDisposed = false;

  /** `target` is the path of a Unix socket or a port of this machine; the proxy listens alike. */
  constructor(target: string | number) {
    this.#target = target;
    this.#dir = typeof target === "string" ? Deno.makeTempDirSync({ prefix: "proxy-" }) : null;
    this.#listener = this.#listen(0);
    const { addr } = this.#listener;
    this.#port = addr.transport === "tcp" ? addr.port : 0;
    this.#accepting = this.#acceptFrom(this.#listener);
  }

  /** The Unix socket it listens on. */
  get path(): string {
    if (this.#dir === null) throw new TypeError("A proxy on TCP has no path");
    return `${this.#dir}/proxy.sock`;
  }

  /** The port it listens on; 0 on a Unix socket. */
  get port(): number {
    return this.#port;
  }

  /** Refuses connections and cuts those there are, until `accept`. */
  refuse(): void {
    this.#listener?.close();
    if (this.#listener && this.#dir !== null) Deno.removeSync(this.path);
    this.#listener = null;
    this.cut();
  }

  /** Accepts connections again. A port is free only once its last accept has ended. */
  async accept(): Promise<void> {
    await (this.#listener ? undefined : this.#accepting);
    if (this.#listener || this.#isDisposed) return;
    this.#listener = this.#listen(this.#port);
    this.#accepting = this.#acceptFrom(this.#listener);
  }

  /** Ends every connection. */
  cut(): void {
    for (const link of [...this.#links]) this.#end(link);
  }

  /** Connections stay, new ones too, and nothing passes until `thaw`; then all that was held does. */
  freeze(): void {
    this.#frozen ??= Promise.withResolvers();
    for (const link of this.#links) link.frozen ??= this.#frozen;
  }

  /** As {@linkcode freeze}, for the connections there are: new ones work. */
  freezeOpen(): void {
    for (const link of this.#links) link.frozen ??= Promise.withResolvers();
  }

  /** Ends every freeze. */
  thaw(): void {
    this.#frozen?.resolve();
    this.#frozen = null;
    for (const link of this.#links) {
      link.frozen?.resolve();
      link.frozen = null;
    }
  }

  /** Ends every fault. */
  async clear(): Promise<void> {
    this.replyDelayMs = 0;
    this.thaw();
    await this.accept();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#listener?.close();
    this.#listener = null;
    this.thaw();
    this.cut();
    await Promise.all([this.#accepting, ...this.#tasks]);
    if (this.#dir !== null) await Deno.remove(this.#dir, { recursive: true });
  }

  /** Decides about a piece of a request before it passes. */
  protected onRequest(_piece: Uint8Array, _link: Link): Fate | Promise<Fate> {
    return "pass";
  }

  /** Whether a piece of a reply passes. */
  protected onReply(_piece: Uint8Array, _link: Link): boolean {
    return true;
  }

  #listen(port: number): Deno.Listener {
    return this.#dir === null
      ? Deno.listen({ hostname: host, port })
      : Deno.listen({ transport: "unix", path: this.path });
  }

  async #acceptFrom(listener: Deno.Listener): Promise<void> {
    for await (const client of listener) {
      this.accepted += 1;
      const task = this.#join(client).finally(() => this.#tasks.delete(task));
      this.#tasks.add(task);
    }
  }

  async #join(client: Deno.Conn): Promise<void> {
    const server = await connect(this.#target).catch(() => null);
    if (server === null) return client.close();
    const link = new Link(client, server, this.#frozen);
    this.#links.add(link);
    if (this.#listener === null) this.#end(link);
    await Promise.all([this.#carryRequests(link), this.#carryReplies(link)]);
  }

  async #carryRequests(link: Link): Promise<void> {
    await carry(link, link.client, async (piece) => {
      const fate = await this.onRequest(piece, link);
      await link.frozen?.promise;
      if (fate === "cut before") return this.#end(link);
      if (fate === "cut after") link.losesReply = true;
      await write(link.server, piece);
    });
    if (!link.losesReply) this.#end(link);
  }

  async #carryReplies(link: Link): Promise<void> {
    // Each piece is late by itself: what comes close together arrives close together.
    let arrived: Promise<void> = Promise.resolve();
    const pass = async (piece: Uint8Array, late: Promise<void> | undefined) => {
      await late;
      await link.frozen?.promise;
      if (link.losesReply) this.#end(link);
      else if (this.onReply(piece, link)) await write(link.client, piece);
    };
    await carry(link, link.server, async (piece) => {
      const { replyDelayMs } = this;
      const late = replyDelayMs === 0 ? undefined : delay(replyDelayMs);
      const copy = late ? piece.slice() : piece;
      arrived = arrived.then(() => pass(copy, late));
      if (!late) return await arrived;
      arrived.catch(() => this.#end(link));
    });
    this.#end(link);
    await arrived.catch(() => {});
  }

  #end(link: Link): void {
    if (!this.#links.delete(link)) return;
    link.client.close();
    link.server.close();
  }
}

/** Hands on what can be read until the connection ends, in whichever way it does. */
async function carry(
  link: Link,
  from: Deno.Conn,
  hand: (piece: Uint8Array) => Promise<void>,
): Promise<void> {
  const buffer = new Uint8Array(bufferBytes);
  try {
    for (let count; (count = await from.read(buffer)) !== null;) {
      await hand(buffer.subarray(0, count));
    }
  } catch {
    // The other direction, or a fault, has closed it.
  }
  await link.frozen?.promise;
}

function connect(target: string | number): Promise<Deno.Conn> {
  return typeof target === "string"
    ? Deno.connect({ transport: "unix", path: target })
    : Deno.connect({ hostname: host, port: target });
}

async function write(conn: Deno.Conn, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.length;) done += await conn.write(piece.subarray(done));
}
