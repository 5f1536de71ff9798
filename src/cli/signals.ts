/** The signals that ask a program to end. */
export class Signals implements AsyncDisposable {
  readonly #received = Promise.withResolvers<Deno.Signal>();
  readonly #listeners = (["SIGINT", "SIGTERM"] as const).map((signal) => {
    const listener = () => this.#received.resolve(signal);
    Deno.addSignalListener(signal, listener);
    return { signal, listener };
  });

  /** The first one that arrives. */
  get first(): Promise<Deno.Signal> {
    return this.#received.promise;
  }

  [Symbol.asyncDispose](): Promise<void> {
    for (const { signal, listener } of this.#listeners) Deno.removeSignalListener(signal, listener);
    return Promise.resolve();
  }
}
