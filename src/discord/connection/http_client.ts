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
 * is posted twice. It does not repeat what it reads from a blob. A blob takes about as much of the
 * processor as the rest of the request, so only what needs it has one. Source: Deno pull request 32566,
 * issue 35610.
 *
 * Deno also keeps every connection that a burst of requests opened. Discord itself speaks HTTP/2 and
 * needs one; proxies in front of it often do not. Disposal closes those that are kept; it may be
 * repeated.
 */
export class HttpClient implements Disposable {
  readonly #client = Deno.createHttpClient(pool);
  #isClosed = false;

  /** Fetches; with `isOnce` false it may be sent twice. */
  async fetch(url: string, isOnce: boolean, { body, ...init }: HttpRequest): Promise<Response> {
    const request = { ...init, client: this.#client };
    if (body === undefined) return await fetch(url, request);
    const sent = isOnce && typeof body === "string" ? new Blob([body]) : body;
    return await fetch(url, { ...request, body: sent });
  }

  [Symbol.dispose](): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#client.close();
  }
}
