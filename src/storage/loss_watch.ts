import { StoreError, StoreUnavailable } from "../service/mod.ts";
import { getInfo, isForbidden, type Reader, type StoreEvents } from "./redis/mod.ts";
import { StoreMark } from "./store_mark.ts";

/**
 * Looks, until disposal, whether the store came back empty or older than it was. The first look tells
 * about the server as well.
 */
export class LossWatch implements AsyncDisposable {
  readonly #reader: Reader;
  readonly #events: StoreEvents;
  readonly #isDown: () => boolean;
  readonly #mark: StoreMark;
  readonly #timer: ReturnType<typeof setInterval>;
  #looking: Promise<void> | null = null;
  #hasToldOfServer = false;
  #isClosed = false;

  constructor(reader: Reader, events: StoreEvents, isDown: () => boolean, everyMs: number) {
    this.#reader = reader;
    this.#events = events;
    this.#isDown = isDown;
    this.#mark = new StoreMark(reader);
    this.#timer = setInterval(() => this.look(), everyMs);
  }

  /** Looks now, unless it does already, or the store is away. */
  look(): void {
    if (this.#isClosed || this.#isDown()) return;
    this.#looking ??= this.#look().finally(() => this.#looking = null);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#close();
    await this.#looking;
  }

  async #look(): Promise<void> {
    try {
      if (!this.#hasToldOfServer) await this.#tellOfServer();
      const { loss, isFirst } = await this.#mark.raise();
      if (isFirst) this.#events.unmarked();
      if (loss !== null) this.#events.dataLost(loss);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // An outage is reported as such, and the next look finds the same mark.
      if (error instanceof StoreUnavailable && !isForbidden(error)) return;
      this.#close();
      this.#events.lossesUnseen(error);
    }
  }

  async #tellOfServer(): Promise<void> {
    const [info] = await this.#reader.read("read the server's state", getInfo);
    this.#hasToldOfServer = true;
    if (info !== null) this.#events.connected(info);
  }

  #close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
  }
}
