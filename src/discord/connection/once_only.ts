const LENGTH_REQUIRED = 411;

/** What is sent; a body of text is what this is about. */
export type OnceRequest = Omit<RequestInit, "body"> & { readonly body?: BodyInit | undefined };

/**
 * A `fetch` that sends a request once. Deno's own sends it a second time, in silence, when the
 * connection is lost before the answer, and a follow-up then stands there twice. It cannot repeat a
 * body that is a stream, so the text goes as a stream; to a server that insists on a length (411,
 * nothing done) it goes as text again, from then on.
 *
 * Source: Deno pull request 32566, issue 35610.
 */
export class OnceOnly {
  #mayStream = true;

  /** Fetches; with `isOnce` false as Deno does it. */
  async fetch(url: string, isOnce: boolean, { body, ...init }: OnceRequest): Promise<Response> {
    const whole = body === undefined ? init : { ...init, body };
    if (!isOnce || !this.#mayStream || typeof body !== "string") return await fetch(url, whole);
    const response = await fetch(url, { ...init, body: streamOf(body) });
    if (response.status !== LENGTH_REQUIRED) return response;
    this.#mayStream = false;
    await response.body?.cancel();
    return await fetch(url, whole);
  }
}

function streamOf(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    type: "bytes",
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}
