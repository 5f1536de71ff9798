import type { BigString } from "@discordeno/bot";

/** When each interaction under way arrived: what the three seconds for its answer count from. */
export class ReceivedAt {
  readonly #at = new Map<string, number>();

  /** Notes an arrival; the returned function forgets it. */
  note(id: BigString, at: number): () => void {
    const key = String(id);
    this.#at.set(key, at);
    return () => this.#at.delete(key);
  }

  /** When it arrived; undefined when its handler has ended, or it never came this way. */
  at(id: BigString): number | undefined {
    return this.#at.get(String(id));
  }
}
