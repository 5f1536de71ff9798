import type { Failure } from "../connection/mod.ts";
import type { BoardTimings } from "./board_events.ts";
import { permanentFailures } from "./write_failures.ts";

/** How long a board waits between two edits, and after a failed one. */
export class EditPace {
  readonly #timings: BoardTimings;
  #failures = 0;
  #editedAt = -Infinity;

  constructor(timings: BoardTimings) {
    this.#timings = timings;
  }

  /** Begins a new series of tries. */
  restart(): void {
    this.#failures = 0;
  }

  /** An edit goes out now. */
  edited(): void {
    this.#editedAt = performance.now();
  }

  /** Counts a failed try; whether there may be another. */
  failed({ reason }: Failure): boolean {
    this.#failures += 1;
    return !permanentFailures.includes(reason) && this.#failures <= this.#timings.maxRetries;
  }

  /** How long the next write has to wait, in milliseconds. */
  get waitMs(): number {
    const { editSpacingMs, retryMs } = this.#timings;
    const spacing = this.#editedAt + editSpacingMs - performance.now();
    const backOff = this.#failures === 0 ? 0 : retryMs * 2 ** (this.#failures - 1);
    return Math.max(0, spacing, backOff);
  }
}
