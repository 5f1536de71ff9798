import type { TcpFront } from "../net/tcp_front.ts";
import {
  type FaultyRequest,
  matches,
  type RestAction,
  type RestFault,
  type RestMatch,
} from "./rest_fault.ts";

/** Switches for what can go wrong on the way to the REST API. */
export class RestFaults {
  readonly #front: TcpFront;
  #faults: RestFault[] = [];
  #calm = Promise.withResolvers<void>();

  constructor(front: TcpFront) {
    this.#front = front;
  }

  /** Plays `action` on every request that fits `match`, the oldest fitting fault first. */
  add(match: RestMatch, action: RestAction): RestFault {
    const fault: RestFault = {
      match,
      action,
      hits: 0,
      remove: () => {
        this.#faults = this.#faults.filter((other) => other !== fault);
      },
    };
    this.#faults.push(fault);
    return fault;
  }

  /** Refuses connections and cuts those there are, until `accept`. */
  refuse(): void {
    this.#front.shut();
  }

  /** Accepts connections again; they are once it resolves. */
  async accept(): Promise<void> {
    await this.#front.open();
  }

  /** Cuts every REST connection at once. */
  cut(): void {
    this.#front.cut();
  }

  /** Cuts the connection that the server sees as coming from this port. */
  cutFrom(port: number): void {
    this.#front.cutFrom(port);
  }

  /** The faults that are on. */
  list(): readonly RestFault[] {
    return this.#faults;
  }

  /** Takes all faults off and opens the port; requests that hang are let go. */
  async clear(): Promise<void> {
    this.letGo();
    await this.#front.open();
  }

  /** Takes all faults off; the connections of requests that hang are cut. */
  letGo(): void {
    this.#faults = [];
    this.#calm.resolve();
    this.#calm = Promise.withResolvers<void>();
  }

  /** Waits as long as a request hangs: until its client gives up or faults are cleared. */
  async hang(port: number): Promise<void> {
    await Promise.race([this.#front.ended(port), this.#calm.promise]);
  }

  /** The action to play on a request, if any. Counts the hit. */
  draw(request: FaultyRequest): RestAction | undefined {
    const fault = this.#faults.find((candidate) => matches(candidate.match, request));
    if (!fault) return undefined;
    fault.hits++;
    if (fault.hits >= (fault.match.times ?? Infinity)) fault.remove();
    return fault.action;
  }
}
