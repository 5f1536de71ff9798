import { isDeepStrictEqual } from "node:util";
import type { Answer, Done, Request } from "./_app.ts";

/** A request that an app said was done. */
export interface Acknowledged {
  readonly request: Request;
  readonly done: Done;
  /** When that was said first, by `performance.now()`. */
  readonly at: number;
}

/** What was requested and what the apps answered. */
export class Journal {
  readonly acknowledged = new Map<string, Acknowledged>();
  /** What no app may say: one request done twice, or answered in two ways. */
  readonly problems: string[] = [];
  /** Answers of "unavailable", by whether the outcome was known. */
  readonly unavailable = { known: 0, unknown: 0 };
  /** Requests that were answered from their done-marker. */
  replays = 0;
  readonly #requested = new Set<string>();
  readonly #fresh = new Set<string>();
  #waiting: { readonly isSo: () => boolean; readonly wake: () => void }[] = [];

  /** How many requests there were, each counted once however often it was repeated. */
  get requested(): number {
    return this.#requested.size;
  }

  /** Writes down what an app answered to a request. */
  note(request: Request, answer: Answer): void {
    this.#requested.add(request.id);
    if (answer.kind === "unavailable") {
      this.unavailable[answer.unknown ? "unknown" : "known"] += 1;
    }
    if (answer.kind === "done") this.#acknowledge(request, answer);
    const now = this.#waiting;
    this.#waiting = now.filter(({ isSo }) => !isSo());
    for (const { isSo, wake } of now) if (isSo()) wake();
  }

  /** Waits until something is so; looked at after each note. */
  async until(isSo: () => boolean): Promise<void> {
    if (isSo()) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ isSo, wake: resolve });
    await promise;
  }

  #acknowledge(request: Request, done: Done): void {
    const { id } = request;
    if (done.replayed) this.replays += 1;
    else if (this.#fresh.has(id)) this.problems.push(`double: request ${id} was done twice`);
    else this.#fresh.add(id);
    const before = this.acknowledged.get(id);
    if (!before) this.acknowledged.set(id, { request, done, at: performance.now() });
    else if (!isDeepStrictEqual({ ...before.done, replayed: true }, { ...done, replayed: true })) {
      this.problems.push(`double: request ${id} is answered in two ways`);
    }
  }
}
