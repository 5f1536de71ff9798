/** SIGHUP is what the end of a terminal, of an SSH session or of a service manager's shell sends. */
const signalNames = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The signals that ask a program to end. */
export class Signals implements AsyncDisposable {
  readonly #received = Promise.withResolvers<Deno.Signal>();
  readonly #listeners = signalNames.map((signal) => {
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
