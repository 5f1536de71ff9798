/** Things that are lent to one task at a time. A task waits for one without an end, in the order of asking. */
export class Lending<T> {
  readonly #idle: T[] = [];
  readonly #waiting: ((thing: T) => void)[] = [];

  /** Adds one, which goes to the task that has waited longest. */
  add(thing: T): void {
    const next = this.#waiting.shift();
    if (next) next(thing);
    else this.#idle.push(thing);
  }

  /** Runs a task on one that only this task uses meanwhile. */
  async lend<R>(task: (thing: T) => Promise<R>): Promise<R> {
    const thing = this.#idle.shift() ?? await this.#next();
    try {
      return await task(thing);
    } finally {
      this.add(thing);
    }
  }

  #next(): Promise<T> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
