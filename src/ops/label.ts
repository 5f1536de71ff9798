/** The value of a label for what is on no list. */
export const other = "other";

/** Keeps a label to a list: whatever comes in, no series beyond it can come to be. */
export class Label {
  /** All values it can have. */
  readonly values: readonly string[];
  readonly #known: ReadonlySet<string>;

  constructor(known: readonly string[]) {
    this.#known = new Set([...known, other]);
    this.values = [...this.#known];
  }

  /** The value itself where it is on the list, else {@linkcode other}. */
  of(value: string): string {
    return this.#known.has(value) ? value : other;
  }
}
