import { TcpProxy } from "../emulator/mod.ts";

/**
 * What the bot reaches its store through. A fault that is switched on here outlives the bot: the next
 * one has it too.
 */
export class StoreProxy implements AsyncDisposable {
  readonly #storePort: number;
  #proxy: TcpProxy;
  #isShut = false;

  /** @param storePort where the store listens on this machine. */
  constructor(storePort: number) {
    this.#storePort = storePort;
    this.#proxy = new TcpProxy(storePort);
  }

  /** Where a bot that is started now finds its store. */
  get port(): number {
    return this.#proxy.port;
  }

  /** Cuts off the present bot for good. The next one gets another port. */
  async renew(): Promise<void> {
    const old = this.#proxy;
    this.#proxy = new TcpProxy(this.#storePort);
    this.#proxy.silent = old.silent;
    this.#proxy.delayMs = old.delayMs;
    if (this.#isShut) this.#proxy.shut();
    await old[Symbol.asyncDispose]();
  }

  /** Cuts every connection and accepts none until {@linkcode open}. */
  shut(): void {
    this.#isShut = true;
    this.#proxy.shut();
  }

  /** Accepts connections again. */
  async open(): Promise<void> {
    this.#isShut = false;
    await this.#proxy.open();
  }

  /** Cuts every connection; while this is on, no byte is sent on new ones. */
  silence(on: boolean): void {
    this.#proxy.silent = on;
    this.#proxy.cut();
  }

  /** Delays what the store sends by `ms` milliseconds; 0 ends it. */
  slowDown(ms: number): void {
    this.#proxy.delayMs = ms;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#proxy[Symbol.asyncDispose]();
  }
}
