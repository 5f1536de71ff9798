import type { StoreEvents } from "../redis/mod.ts";

/** One that misses a look may be busy; one that has not answered for so long is away, in milliseconds. */
const patienceMs = 10_000;

/** Which Sentinels are away while there are others that answer, or a master that works. */
export class SilentSentinels {
  readonly #events: Pick<StoreEvents, "sentinelsSilent">;
  readonly #now: () => number;
  readonly #since = new Map<string, number>();
  #silent: readonly string[] = [];

  /** `now` is a clock in milliseconds that never jumps. */
  constructor(events: Pick<StoreEvents, "sentinelsSilent">, now = () => performance.now()) {
    this.#events = events;
    this.#now = now;
  }

  /** Their names, in order. */
  get names(): readonly string[] {
    return this.#silent;
  }

  /** These have not answered a look, and all others have. */
  saw(names: readonly string[]): void {
    for (const name of this.#since.keys()) {
      if (!names.includes(name)) this.#since.delete(name);
    }
    for (const name of names) {
      if (!this.#since.has(name)) this.#since.set(name, this.#now());
    }
    const silent = [...this.#since].filter(([, since]) => this.#now() - since >= patienceMs)
      .map(([name]) => name).toSorted();
    if (silent.join() === this.#silent.join()) return;
    this.#silent = silent;
    this.#events.sentinelsSilent(silent);
  }
}
