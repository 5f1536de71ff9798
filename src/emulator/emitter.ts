/** Takes one listener off again. */
export type Unsubscribe = () => void;

/** Calls listeners by event name, in the order they came, at once. */
export class Emitter<Payloads extends object> {
  readonly #listeners = new Map<PropertyKey, Set<(payload: never) => void>>();
  readonly #listenersToAny = new Set<() => void>();

  on<Name extends keyof Payloads>(
    name: Name,
    listener: (payload: Payloads[Name]) => void,
  ): Unsubscribe {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Calls `listener` after each event, once the event's own listeners have been called. */
  onAny(listener: () => void): Unsubscribe {
    this.#listenersToAny.add(listener);
    return () => this.#listenersToAny.delete(listener);
  }

  emit<Name extends keyof Payloads>(name: Name, payload: Payloads[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) {
      (listener as (payload: Payloads[Name]) => void)(payload);
    }
    for (const listener of [...this.#listenersToAny]) listener();
  }
}
