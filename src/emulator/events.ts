/** Takes one listener off again. */
export type Unsubscribe = () => void;

/** Calls listeners by event name, in the order they came, at once. */
export class Events<Payloads extends object> {
  readonly #listeners = new Map<keyof Payloads, Set<(payload: never) => void>>();

  on<Name extends keyof Payloads>(
    name: Name,
    listener: (payload: Payloads[Name]) => void,
  ): Unsubscribe {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(listener as (payload: never) => void);
    return () => listeners.delete(listener as (payload: never) => void);
  }

  emit<Name extends keyof Payloads>(name: Name, payload: Payloads[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) {
      (listener as (payload: Payloads[Name]) => void)(payload);
    }
  }
}
