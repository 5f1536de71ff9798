import type { TcpProxy } from "../net/tcp_proxy.ts";
import {
  type FaultyRequest,
  matches,
  type RestAction,
  type RestFault,
  type RestMatch,
} from "./rest_fault.ts";

/** Switches the REST API's faults on and off. */
export class RestFaults {
  readonly #proxy: TcpProxy;
  #faults: RestFault[] = [];
  #released = Promise.withResolvers<void>();

  constructor(proxy: TcpProxy) {
    this.#proxy = proxy;
  }

  /** Applies `action` to every request that fits `match`; of several faults, the oldest one. */
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

  /** Refuses connections and cuts the open ones, until `accept`. */
  refuse(): void {
    this.#proxy.shut();
  }

  /** Resolves once connections are accepted again. */
  async accept(): Promise<void> {
    await this.#proxy.open();
  }

  /** Cuts every REST connection at once. */
  cut(): void {
    this.#proxy.cut();
  }

  /** Cuts the connection that the server sees as coming from this port. */
  cutFrom(port: number): void {
    this.#proxy.cutFrom(port);
  }

  /** The faults that are on. */
  list(): readonly RestFault[] {
    return this.#faults;
  }

  /** Removes all faults and opens the port. */
  async clear(): Promise<void> {
    this.release();
    await this.#proxy.open();
  }

  /** Removes all faults; the connections of requests that hang are cut. */
  release(): void {
    this.#faults = [];
    this.#released.resolve();
    this.#released = Promise.withResolvers<void>();
  }

  /** Waits as long as a request hangs: until its client gives up or faults are cleared. */
  async hang(port: number): Promise<void> {
    await Promise.race([this.#proxy.ended(port), this.#released.promise]);
  }

  /** The action to apply to a request, if any. Counts the hit. */
  take(request: FaultyRequest): RestAction | undefined {
    const fault = this.#faults.find((candidate) => matches(candidate.match, request));
    if (!fault) return undefined;
    fault.hits++;
    if (fault.hits >= (fault.match.times ?? Infinity)) fault.remove();
    return fault.action;
  }
}
