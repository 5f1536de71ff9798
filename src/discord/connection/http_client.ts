const LENGTH_REQUIRED = 411;

/** So many connections with nothing to do are kept, and for so long. */
const POOL = { poolMaxIdlePerHost: 16, poolIdleTimeout: 60_000 } as const;

/** What is sent; a body of text is what this is about. */
export type HttpRequest = Omit<RequestInit, "body"> & { readonly body?: BodyInit | undefined };

/**
 * Deno's `fetch` without two of its habits.
 *
 * It sends a request a second time, in silence, when the connection is lost before the answer, and a
 * follow-up then stands there twice. It cannot repeat a body that is a stream, so the text goes as a
 * stream; to a server that insists on a length (411, nothing done) it goes as text again, from then
 * on. Source: Deno pull request 32566, issue 35610.
 *
 * And it keeps every connection that a burst of requests opened. Discord itself speaks HTTP/2 and
 * needs one; proxies in front of it often do not. Disposal closes those that are kept; twice is as once.
 */
export class HttpClient implements Disposable {
  readonly #client = Deno.createHttpClient(POOL);
  #isClosed = false;
  #mayStream = true;

  /** Fetches; with `isOnce` false it may be sent twice. */
  async fetch(url: string, isOnce: boolean, { body, ...init }: HttpRequest): Promise<Response> {
    const request = { ...init, client: this.#client };
    const whole = body === undefined ? request : { ...request, body };
    if (!isOnce || !this.#mayStream || typeof body !== "string") return await fetch(url, whole);
    const response = await fetch(url, { ...request, body: streamOf(body) });
    if (response.status !== LENGTH_REQUIRED) return response;
    this.#mayStream = false;
    await response.body?.cancel();
    return await fetch(url, whole);
  }

  [Symbol.dispose](): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#client.close();
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
