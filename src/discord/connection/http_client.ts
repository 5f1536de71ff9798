const lengthRequired = 411;

/**
 * How many idle connections are kept, and for how long. Each is worth keeping while people press: a new
 * one costs about as much processor as a request.
 */
const pool = { poolMaxIdlePerHost: 64, poolIdleTimeout: 60_000 } as const;

/** A request; what this client changes concerns bodies of text. */
type HttpRequest = Omit<RequestInit, "body"> & { readonly body?: BodyInit | undefined };

/**
 * Deno's `fetch` without two of its habits.
 *
 * When a connection is lost before the answer, Deno silently sends the request again, and a follow-up
 * is posted twice. It cannot repeat a stream, so bodies of text are sent as streams; for a server that
 * requires a length (411, nothing done) they are sent as text from then on. Source: Deno pull request
 * 32566, issue 35610.
 *
 * Deno also keeps every connection that a burst of requests opened. Discord itself speaks HTTP/2 and
 * needs one; proxies in front of it often do not. Disposal closes those that are kept; it may be
 * repeated.
 */
export class HttpClient implements Disposable {
  readonly #client = Deno.createHttpClient(pool);
  #isClosed = false;
  #mayStream = true;

  /** Fetches; with `isOnce` false it may be sent twice. */
  async fetch(url: string, isOnce: boolean, { body, ...init }: HttpRequest): Promise<Response> {
    const request = { ...init, client: this.#client };
    const whole = body === undefined ? request : { ...request, body };
    if (!isOnce || !this.#mayStream || typeof body !== "string") return await fetch(url, whole);
    const response = await fetch(url, { ...request, body: streamOf(body) });
    if (response.status !== lengthRequired) return response;
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
