import { isDeepStrictEqual } from "node:util";
import type { Answer, Done, Pressing } from "./_app.ts";

/** A press that an app said was done. */
export interface Acknowledged {
  readonly pressing: Pressing;
  readonly done: Done;
}

/** What was pressed and what the apps said, by the people's own notes. */
export class Journal {
  readonly acknowledged = new Map<string, Acknowledged>();
  /** What no app may say: one press done twice, or told in two ways. */
  readonly problems: string[] = [];
  /** Answers of "unavailable", by whether the outcome was known. */
  readonly away = { known: 0, unknown: 0 };
  /** Presses that were answered from their done-marker. */
  replays = 0;
  /** Presses that nobody asked about again after an "unavailable" with a known outcome. */
  givenUp = 0;
  readonly #pressed = new Set<string>();
  readonly #fresh = new Set<string>();
  #waiting: { readonly isSo: () => boolean; readonly wake: () => void }[] = [];

  /** How many presses there were, each counted once however often it was repeated. */
  get pressed(): number {
    return this.#pressed.size;
  }

  /** Writes down what an app answered to a press. */
  note(pressing: Pressing, answer: Answer): void {
    this.#pressed.add(pressing.id);
    if (answer.kind === "away") this.away[answer.unknown ? "unknown" : "known"] += 1;
    if (answer.kind === "done") this.#acknowledge(pressing, answer);
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

  #acknowledge(pressing: Pressing, done: Done): void {
    const { id } = pressing;
    if (done.replayed) this.replays += 1;
    else if (this.#fresh.has(id)) this.problems.push(`double: press ${id} was done twice`);
    else this.#fresh.add(id);
    const before = this.acknowledged.get(id);
    if (!before) this.acknowledged.set(id, { pressing, done });
    else if (!isDeepStrictEqual(said(before.done), said(done))) {
      this.problems.push(`double: press ${id} is told in two ways`);
    }
  }
}

/** What two answers to one press have to agree on. */
function said({ scopeId, gameId, events, payments, openedSessionId }: Done) {
  return { scopeId, gameId, events, payments, openedSessionId };
}
