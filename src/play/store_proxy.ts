import { TcpFront } from "../emulator/mod.ts";

/**
 * The line between bot and store, one bot after the other. What is wrong with it outlives the bot:
 * one that is started meanwhile meets it too.
 */
export class StoreProxy implements AsyncDisposable {
  readonly #storePort: number;
  #front: TcpFront;
  #isShut = false;

  /** @param storePort where the store listens on this machine. */
  constructor(storePort: number) {
    this.#storePort = storePort;
    this.#front = new TcpFront(storePort);
  }

  /** Where a bot that is started now finds its store. */
  get port(): number {
    return this.#front.port;
  }

  /** Takes the line from the bot that has it, for good, and lays another for the next. */
  async renew(): Promise<void> {
    const old = this.#front;
    this.#front = new TcpFront(this.#storePort);
    this.#front.silent = old.silent;
    this.#front.delayMs = old.delayMs;
    if (this.#isShut) this.#front.shut();
    await old[Symbol.asyncDispose]();
  }

  /** Cuts it, and accepts no connection until `open`. */
  shut(): void {
    this.#isShut = true;
    this.#front.shut();
  }

  async open(): Promise<void> {
    this.#isShut = false;
    await this.#front.open();
  }

  /** Makes all connections anew; while it is on, nothing is ever said on them. */
  silence(on: boolean): void {
    this.#front.silent = on;
    this.#front.cut();
  }

  /** What the store says takes so many milliseconds longer; 0 ends it. */
  slowDown(ms: number): void {
    this.#front.delayMs = ms;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#front[Symbol.asyncDispose]();
  }
}
