import type { RecordCorrupt } from "../../service/mod.ts";
import type { Codec, OnCorrupt } from "../records/mod.ts";
import { decodeOr } from "../records/mod.ts";
import { orElse, type Query } from "../redis/mod.ts";

/** What of one look at the store cannot be read, and may name a player. It stays as it is. */
export class Unread {
  readonly #keys = new Set<string>();
  readonly #quotedId: string;
  readonly #onCorrupt: OnCorrupt;

  constructor(playerId: string, onCorrupt: OnCorrupt) {
    this.#quotedId = JSON.stringify(playerId);
    this.#onCorrupt = onCorrupt;
  }

  /** Keys that are left, in the order in which they were met. */
  get keys(): readonly string[] {
    return [...this.#keys];
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** The same query; where a value of another type stands, who knows whom it names. */
  orElse<T, U>(query: Query<T>, otherwise: U): Query<T | U> {
    return orElse(query, otherwise, (error) => this.#note(error));
  }

  /** The value of a text; if it cannot be read, null, and it is left if it names the player. */
  decode<T>(codec: Codec<T>, key: string, text: string): T | null {
    return decodeOr(null, () => codec.decode(key, text), (error) => {
      if (text.includes(this.#quotedId)) this.#note(error);
    });
  }

  #note(error: RecordCorrupt): void {
    if (!this.#keys.has(error.key)) this.#onCorrupt(error);
    this.#keys.add(error.key);
  }
}
