import { getHash, type Loss, type Reader, type Transactor } from "./redis/mod.ts";

/**
 * A mark in the store by which a process notices that the store lost data under it: an id, and a count
 * that only grows. Processes on one store share it.
 */
export class StoreMark {
  readonly #reader: Reader;
  readonly #transactor: Transactor;
  readonly #key: string;
  readonly #newId: () => string;
  /** What was seen last; the id is null until one was seen that nobody is about to replace. */
  #id: string | null = null;
  #count = 0;

  constructor(
    reader: Reader,
    transactor: Transactor,
    key: string,
    newId: () => string = () => crypto.randomUUID(),
  ) {
    this.#reader = reader;
    this.#transactor = transactor;
    this.#key = key;
    this.#newId = newId;
  }

  /**
   * Raises the count, and tells what was lost since the last call, and whether this is the first mark.
   * Where there are replicas, one has the count by then: a failover is no loss.
   *
   * @throws {StoreError}
   */
  async raise(): Promise<{ readonly loss: Loss | null; readonly isFirst: boolean }> {
    const key = this.#key;
    const raising = { op: "count", key, field: "count", by: 1 } as const;
    const [mark] = await this.#transactor.touch("mark the store", raising, getHash(key));
    const [id, count] = [mark.get("id") ?? null, Number(mark.get("count") ?? 0) + 1];
    const isOther = this.#id !== null && id !== this.#id;
    // A crash may take the last second from an append-only file, and so the last step from the count.
    const loss = isOther ? "emptied" : count < this.#count ? "older" : null;
    // Two processes may give it an id at once: the one that stays is there at the next call.
    if (id === null) {
      const field = { field: "id", value: this.#newId() };
      await this.#reader.write("mark the store", [{ op: "setField", key, ...field }]);
    }
    const isFirst = id === null && this.#count === 0;
    this.#id = isOther ? null : id;
    this.#count = count;
    return { loss, isFirst };
  }
}
