import { NetworkProxy } from "./proxy.ts";
import type { Fate, Link } from "./proxy.ts";
import { type Command, RedisProxy } from "./redis_proxy.ts";

/**
 * A proxy in front of every node of a cluster, as one: where a node names the others, their proxies are
 * named. What is asked at once is one round trip, however many nodes are asked; and what follows an
 * answer, such as the work on an outbox, is neither counted nor acted on.
 */
export class ClusterProxy extends RedisProxy {
  readonly #others: readonly NetworkProxy[];
  readonly #portOfProxy: ReadonlyMap<string, string>;
  /** Trips that wait for a reply. */
  readonly #waiting = new Map<Link, Command[]>();

  /** `ports` are those of all nodes, each of five digits as free ports are. */
  constructor([first = 0, ...others]: readonly number[]) {
    super(first);
    const request = (piece: Uint8Array, link: Link) => this.onRequest(piece, link);
    const reply = (piece: Uint8Array, link: Link) => this.onReply(piece, link);
    this.#others = others.map((port) => new NodeProxy(port, request, reply));
    const proxies = [this, ...this.#others];
    this.#portOfProxy = new Map(
      [first, ...others].map((port, index) => [String(port), String(proxies[index]?.port)]),
    );
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#others.map((each) => each[Symbol.asyncDispose]()));
    await super[Symbol.asyncDispose]();
  }

  override reset(): void {
    super.reset();
    this.#waiting.clear();
  }

  protected override isBehind(commands: readonly Command[]): boolean {
    return commands.some(([name = "", key = ""]) =>
      /^X(RANGE|DEL)$/.test(name) || /^(WATCH|HSET)$/.test(name) && key.startsWith("applied:")
    );
  }

  protected override begin(link: Link): Command[] {
    const [beside] = this.#waiting.values();
    const trip = beside ?? super.begin(link);
    this.#waiting.set(link, trip);
    return trip;
  }

  protected override onReply(piece: Uint8Array, link: Link): boolean {
    this.#waiting.delete(link);
    this.#nameProxies(piece);
    return super.onReply(piece, link);
  }

  /** The same number of bytes: it may stand in a text whose length was sent before. */
  #nameProxies(piece: Uint8Array): void {
    const text = latin1.decode(piece);
    if (!text.includes("myself")) return;
    const named = text.replace(/(?<=:)\d{5}(?=@)/g, (port) => this.#portOfProxy.get(port) ?? port);
    for (let at = 0; at < piece.length; at++) piece[at] = named.charCodeAt(at);
  }
}

const latin1 = new TextDecoder("latin1");

/** In front of one of the other nodes. */
class NodeProxy extends NetworkProxy {
  constructor(
    port: number,
    readonly request: (piece: Uint8Array, link: Link) => Fate | Promise<Fate>,
    readonly reply: (piece: Uint8Array, link: Link) => boolean,
  ) {
    super(port);
  }

  protected override onRequest(piece: Uint8Array, link: Link): Fate | Promise<Fate> {
    return this.request(piece, link);
  }

  protected override onReply(piece: Uint8Array, link: Link): boolean {
    return this.reply(piece, link);
  }
}
