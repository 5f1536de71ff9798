import { delay } from "../../async/mod.ts";
import type { EditPace } from "./edit_pace.ts";
import type { WriteQueue } from "./write_queue.ts";

/** What it takes to bring a message up to date. */
interface CatchUpParts {
  readonly writes: WriteQueue;
  readonly pace: EditPace;
  /** An abort ends the waits between writes. */
  readonly signal: AbortSignal;
  /** Whether the message lacks something. */
  readonly isBehind: () => boolean;
  /** Writes the latest state; false if no retry helps for now. */
  readonly write: () => Promise<boolean>;
}

/** Brings one message up to date by one write after the other, until nothing is lacking. */
export class CatchUp {
  readonly #parts: CatchUpParts;
  #running: Promise<void> | null = null;

  constructor(parts: CatchUpParts) {
    this.#parts = parts;
  }

  get isIdle(): boolean {
    return this.#running === null;
  }

  /** Resolves when the message is up to date, or when no retry helps for now. */
  async run(): Promise<void> {
    if (this.#parts.isBehind()) this.#running ??= this.#run();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { writes, pace, signal, isBehind, write } = this.#parts;
    pace.restart();
    try {
      while (isBehind()) {
        const { waitMs } = pace;
        if (waitMs > 0) await delay(waitMs, signal);
        // A write before it may have shown all.
        if (!await writes.inTurn(() => !isBehind() || write())) return;
      }
    } finally {
      // In the same tick as the last check, so that a later change begins the next catch-up.
      this.#running = null;
    }
  }
}
