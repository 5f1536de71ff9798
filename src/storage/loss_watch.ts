import { StoreError, StoreUnavailable } from "../service/mod.ts";
import { keys } from "./keys/mod.ts";
import type { Nodes } from "./nodes/mod.ts";
import {
  getInfo,
  isForbidden,
  type Reader,
  type StoreEvents,
  type Transactor,
} from "./redis/mod.ts";
import { StoreMark } from "./store_mark.ts";

/** What a loss watch is made of. */
export interface LossWatchOptions {
  readonly reader: Reader;
  readonly transactor: Transactor;
  readonly events: StoreEvents;
  readonly isDown: () => boolean;
  /** Null where it is no cluster. */
  readonly nodes: Pick<Nodes, "tags" | "serverOf"> | null;
  /** How often it looks, in milliseconds. */
  readonly everyMs: number;
}

/**
 * Looks, until disposal, whether the store came back empty or older than it was, or a node of a cluster.
 * The first look tells about the server as well.
 */
export class LossWatch implements AsyncDisposable {
  readonly #options: LossWatchOptions;
  readonly #marks = new Map<string, StoreMark>();
  readonly #timer: ReturnType<typeof setInterval>;
  #looking: Promise<void> | null = null;
  #hasLooked = false;
  #hasToldOfServer: boolean;
  #isClosed = false;

  constructor(options: LossWatchOptions) {
    this.#options = options;
    this.#hasToldOfServer = options.nodes !== null;
    this.#timer = setInterval(() => this.look(), options.everyMs);
  }

  /** Looks now, unless it does already, or the store is away. */
  look(): void {
    if (this.#isClosed || this.#options.isDown()) return;
    this.#looking ??= this.#look().finally(() => this.#looking = null);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#close();
    await this.#looking;
  }

  async #look(): Promise<void> {
    const { events, nodes } = this.#options;
    try {
      if (!this.#hasToldOfServer) await this.#tellOfServer();
      const marks = nodes?.tags.map((tag) => keys.nodeMark(tag)) ?? [keys.storeMark()];
      let isFirst = !this.#hasLooked;
      for (const key of marks) {
        const raised = await this.#markAt(key).raise();
        isFirst &&= raised.isFirst;
        if (raised.loss !== null) events.dataLost(raised.loss, nodes?.serverOf(key) ?? null);
      }
      this.#hasLooked = true;
      if (isFirst) events.unmarked();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // An outage is reported as such, and the next look finds the same mark.
      if (error instanceof StoreUnavailable && !isForbidden(error)) return;
      this.#close();
      events.lossesUnseen(error);
    }
  }

  #markAt(key: string): StoreMark {
    const { reader, transactor } = this.#options;
    const mark = this.#marks.get(key) ?? new StoreMark(reader, transactor, key);
    this.#marks.set(key, mark);
    return mark;
  }

  async #tellOfServer(): Promise<void> {
    const { reader, events } = this.#options;
    const [info] = await reader.read("read the server's state", getInfo);
    this.#hasToldOfServer = true;
    if (info !== null) events.connected(info);
  }

  #close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
  }
}
