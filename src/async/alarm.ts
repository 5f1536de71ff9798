import { ticker, type Ticking } from "./ticker.ts";

/**
 * Calls `ring` once, `ms` milliseconds from now or up to 25 later, unless it is disposed of before. For
 * limits that are often set and seldom reached: it costs less than `setTimeout`.
 */
export class Alarm implements Ticking, Disposable {
  readonly #at: number;
  readonly #ring: () => void;

  constructor(ms: number, ring: () => void) {
    this.#at = performance.now() + ms;
    this.#ring = ring;
    ticker.watch(this);
  }

  look(): void {
    if (performance.now() < this.#at) return;
    ticker.forget(this);
    this.#ring();
  }

  [Symbol.dispose](): void {
    ticker.forget(this);
  }
}
