import type { MakeRequestOptions, RequestMethods } from "@discordeno/bot";
import { backoffMs, delay, KeyedQueue } from "../../async/mod.ts";
import type { ConnectionContext } from "./connection_context.ts";
import { HttpClient } from "./http_client.ts";
import type { Outage } from "./outage.ts";
import { type Failure, failureOf, RequestFailed, type RestResult } from "./rest_result.ts";
import { RateLimits } from "./rate_limits.ts";
import { RefusedRequests } from "./refused_requests.ts";
import { parseRoute, type Route } from "./route.ts";

/** What needs more tries than this will not succeed. */
const maxTries = 6;

interface RequestsOptions extends ConnectionContext {
  readonly outage: Outage;
  /** Aborts waits and requests under way. */
  readonly signal: AbortSignal;
  /** A request with the bot's own token was answered with 401, other than `/gateway/bot`. */
  readonly onUnauthorized: () => void;
  /** The `Date` header of an answer, and when it came. */
  readonly onDate: (date: string, now: number) => void;
}

/** One request, which may take several tries. */
interface Request {
  readonly route: Route;
  readonly method: RequestMethods;
  readonly path: string;
  readonly options: MakeRequestOptions;
  /** When to give up, in milliseconds of the clock. */
  readonly deadline: number;
}

/** The result of one try. */
type Try =
  | { readonly kind: "answered"; readonly response: Response; readonly body: unknown }
  /** The connection was never made: nothing can have happened. */
  | { readonly kind: "unsent" }
  /** Sent; whether Discord applied it is unknown. */
  | { readonly kind: "unanswered" };

/**
 * Sends every request this bot makes, discordeno's own included: with a deadline, within Discord's
 * rate limits, and again where that is safe. It replaces discordeno's queue. After disposal nothing
 * is sent.
 */
export class Requests implements Disposable {
  readonly #options: RequestsOptions;
  readonly #limits = new RateLimits();
  readonly #refused = new RefusedRequests();
  readonly #http = new HttpClient();
  readonly #queue = new KeyedQueue();

  constructor(options: RequestsOptions) {
    this.#options = options;
  }

  /** Puts itself under `bot.rest` and `bot.helpers`, whose methods then throw {@linkcode RequestFailed}. */
  takeOver(): void {
    this.#options.bot.rest.makeRequest = async <T>(
      method: RequestMethods,
      path: string,
      options?: MakeRequestOptions,
    ): Promise<T> => {
      const result = await this.send(method, path, options);
      if (result.ok) return result.body as T;
      throw new RequestFailed(parseRoute(method, path).template, result);
    };
  }

  /**
   * Sends a request; never throws for what Discord or the network does.
   *
   * @param deadline when to give up, in milliseconds of the clock; default: `requestTotalMs` from now.
   */
  async send(
    method: RequestMethods,
    path: string,
    options: MakeRequestOptions = {},
    deadline: number = this.#now() + this.#options.timings.requestTotalMs,
  ): Promise<RestResult> {
    const route = parseRoute(method, path, options.body);
    const request = { route, method, path, options, deadline };
    let failure: Failure = failureOf(0, undefined);
    let mayBeApplied = false;
    for (let tries = 1; tries <= maxTries; tries++) {
      const release = await this.#takeTurn(route, deadline);
      if (!release) return tries === 1 ? { ...failure, reason: "rate_limited" } : failure;
      const result = await this.#try(request);
      release();
      if (result.kind === "answered") {
        const { response: { status }, body } = result;
        if (status < 400) return { ok: true, status, body };
        failure = failureOf(status, body);
        // Only this bot can have answered it: the try whose answer was lost had arrived.
        if (failure.reason === "already_answered" && mayBeApplied) {
          return { ok: true, status, body: undefined, wasRecovered: true };
        }
        const mayPass = status === 429 && failure.reason !== "edits_capped" || status >= 500;
        if (!mayPass) return failure;
      } else {
        failure = failureOf(0, undefined);
      }
      if (result.kind === "unanswered" || failure.status >= 500) mayBeApplied = true;
      if (mayBeApplied && !route.isRepeatable) return failure;
      if (!await this.#waitAfter(tries, failure, deadline)) return failure;
    }
    return failure;
  }

  /**
   * Waits as long as a rate limit requires; undefined when that would pass the deadline. The
   * returned function is called when the try has ended.
   *
   * Each bucket has a queue of its own, and the first of each joins the queue for the bot's global
   * limit.
   */
  async #takeTurn(route: Route, deadline: number): Promise<(() => void) | undefined> {
    // Every interaction has a bucket of its own, and interactions have no global limit.
    if (route.lane === "interaction") return await this.#takeWhenFree(route, deadline);
    using bucket = await this.#enter(`${route.template} ${route.major}`, deadline);
    if (!bucket || !await this.#untilBucketIsFree(route, deadline)) return undefined;
    using lane = await this.#enter(route.lane, deadline);
    return lane && await this.#takeWhenFree(route, deadline);
  }

  async #enter(queue: string, deadline: number): Promise<Disposable | undefined> {
    return await this.#queue.enter(queue, this.#options.signal, deadline - this.#now());
  }

  async #untilBucketIsFree(route: Route, deadline: number): Promise<boolean> {
    const { signal } = this.#options;
    for (;;) {
      const now = this.#now();
      const waitMs = this.#limits.bucketWaitMs(route, now);
      const probe = this.#limits.probe(route);
      if (signal.aborted || now + waitMs >= deadline) return false;
      if (waitMs === 0 && !probe) return true;
      if (waitMs > 0) await delay(waitMs, signal);
      else await probe;
    }
  }

  async #takeWhenFree(route: Route, deadline: number): Promise<(() => void) | undefined> {
    const { signal } = this.#options;
    for (;;) {
      const now = this.#now();
      const waitMs = Math.max(this.#limits.waitMs(route, now), this.#refused.waitMs(now));
      if (signal.aborted || now + waitMs >= deadline) return undefined;
      // In the same tick as the check, or others would take the same place.
      if (waitMs === 0) return this.#limits.take(route, now);
      await delay(waitMs, signal);
    }
  }

  /** Waits between two tries; after a 429 the next turn waits for the time it gave. */
  async #waitAfter(tries: number, failure: Failure, deadline: number): Promise<boolean> {
    const { timings, random, signal } = this.#options;
    if (failure.status === 429 && tries === 1) return true;
    const waitMs = backoffMs(tries, timings.retryMs, timings.requestMs, random);
    if (this.#now() + waitMs >= deadline) return false;
    await delay(waitMs, signal);
    return true;
  }

  async #try(request: Request): Promise<Try> {
    const { observe, outage, signal } = this.#options;
    const { route, method } = request;
    const startedAt = this.#now();
    const result = await this.#fetch(request);
    const status = result.kind === "answered" ? result.response.status : 0;
    const ms = this.#now() - startedAt;
    observe({ kind: "rest_call", route: route.class, method, status, ms });
    if (result.kind === "answered" && status < 500) outage.succeeded();
    else if (!signal.aborted) outage.failed(status === 0 ? "no answer" : `status ${status}`);
    if (result.kind === "answered") this.#learn(request, result.response, result.body);
    return result;
  }

  #learn({ route, options }: Request, { status, headers }: Response, body: unknown): void {
    const now = this.#now();
    const refusal = this.#limits.learn(route, { status, headers, body }, now);
    this.#refused.note(status, refusal?.scope, now);
    if (refusal) this.#options.observe({ kind: "rate_limited", route: route.class, ...refusal });
    const usedToken = options.unauthorized !== true;
    if (status === 401 && usedToken && route.class !== "gateway") this.#options.onUnauthorized();
    const date = headers.get("date");
    if (date !== null) this.#options.onDate(date, now);
  }

  async #fetch({ route, method, path, options, deadline }: Request): Promise<Try> {
    const { bot: { rest }, timings } = this.#options;
    const isCallback = route.class === "callback";
    const tryMs = isCallback ? timings.callbackMs : timings.requestMs;
    const abort = new AbortController();
    const { signal } = abort;
    const timer = setTimeout(() => abort.abort(), Math.min(tryMs, deadline - this.#now()));
    const end = () => abort.abort();
    this.#options.signal.addEventListener("abort", end, { once: true });
    try {
      const { headers, body } = rest.createRequestBody(method, options);
      const url = `${rest.baseUrl}/v${rest.version}${path}`;
      const isOnce = isCallback || !route.isRepeatable;
      const response = await this.#http.fetch(url, isOnce, { method, headers, body, signal });
      return { kind: "answered", response, body: parseBody(await response.text()) };
    } catch (error) {
      return { kind: wasNeverSent(error) ? "unsent" : "unanswered" };
    } finally {
      clearTimeout(timer);
      this.#options.signal.removeEventListener("abort", end);
    }
  }

  [Symbol.dispose](): void {
    this.#http[Symbol.dispose]();
  }

  #now(): number {
    return this.#options.clock();
  }
}

/** The JSON of an answer; undefined for an empty one or an edge server's page. */
function parseBody(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether no connection was made, by the message of Deno's HTTP client, which has no code for it. */
function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const text = error.cause instanceof Error ? error.cause.message : error.message;
  return text.includes("client error (Connect)");
}
