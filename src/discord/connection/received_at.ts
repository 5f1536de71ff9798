import type { BigString } from "@discordeno/bot";

/** When each interaction under way arrived: the start of its three seconds. */
export class ReceivedAt {
  readonly #at = new Map<string, number>();

  /** Notes an arrival; the returned function forgets it. */
  note(id: BigString, at: number): () => void {
    const key = String(id);
    this.#at.set(key, at);
    return () => this.#at.delete(key);
  }

  /** When it arrived; undefined once its handler has ended, or if it never arrived here. */
  at(id: BigString): number | undefined {
    return this.#at.get(String(id));
  }
}
