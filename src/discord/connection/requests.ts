import type { MakeRequestOptions, RequestMethods } from "@discordeno/bot";
import { Alarm, backoffMs, delay, KeyedQueue } from "../../async/mod.ts";
import type { ConnectionContext } from "./connection_context.ts";
import { describeAnswer, describeError } from "./failure_words.ts";
import { HttpClient } from "./http_client.ts";
import type { Outage } from "./outage.ts";
import {
  failureOf,
  isCap,
  RequestFailed,
  type RequestFailure,
  type RestResult,
} from "./rest_result.ts";
import { RateLimits } from "./rate_limits.ts";
import { RefusedRequests } from "./refused_requests.ts";
import { parseRoute, type Route } from "./route.ts";

/** What needs more tries than this will not succeed. */
const maxTries = 6;

interface RequestsOptions extends ConnectionContext {
  readonly outage: Outage;
  /** Aborts waits and requests under way. */
  readonly signal: AbortSignal;
  /** How much of the application's requests this process may send, above 0 and up to 1. */
  readonly portion: () => number;
  /** A request with the bot's own token was answered with 401, other than `/gateway/bot`. */
  readonly onUnauthorized: () => void;
  /** The `Date` header of an answer that came just now, and how long that took. */
  readonly onDate: (date: string, tookMs: number) => void;
}

/** One request, which may take several tries. */
interface Request {
  readonly route: Route;
  readonly method: RequestMethods;
  readonly path: string;
  readonly options: MakeRequestOptions;
  /** When to give up, in milliseconds of the clock. */
  readonly deadline: number;
  readonly isOnce: boolean;
}

/** The result of one try. */
type Try =
  | ({ readonly kind: "answered"; readonly response: Response } & Body)
  /** The connection was never made: nothing can have happened. Or sent, and its fate is unknown. */
  | { readonly kind: "unsent" | "unanswered"; readonly words: string };

/** The body of an answer. */
interface Body {
  /** The JSON; undefined where there is none. */
  readonly body: unknown;
  /** Whether it is no JSON: a page of Cloudflare's or of a proxy's, whatever its status. */
  readonly isPage: boolean;
}

/** How a request is tried. */
export interface SendLimits {
  /** When to give up, in milliseconds of the clock; default: `requestTotalMs` from now. */
  readonly deadline?: number;
  /** Default: 6. */
  readonly tries?: number;
  /** Whether one try reaches Discord once, see {@linkcode HttpClient}; default: if more would do harm. */
  readonly isOnce?: boolean;
}

/**
 * Sends every request this bot makes, discordeno's own included: with a deadline, within Discord's
 * rate limits, and again where that is safe. It replaces discordeno's queue. After disposal nothing
 * is sent.
 */
export class Requests implements Disposable {
  readonly #options: RequestsOptions;
  readonly #limits: RateLimits;
  readonly #refused: RefusedRequests;
  readonly #http = new HttpClient();
  readonly #queue = new KeyedQueue();
  /** Aborted together: a listener for each request would cost more. */
  readonly #underWay = new Set<AbortController>();

  constructor(options: RequestsOptions) {
    this.#options = options;
    options.signal.addEventListener("abort", () => {
      for (const request of this.#underWay) request.abort();
    });
    this.#limits = new RateLimits(options.portion);
    this.#refused = new RefusedRequests(options.portion);
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

  /** Sends a request; never throws for what Discord or the network does. */
  async send(
    method: RequestMethods,
    path: string,
    options: MakeRequestOptions = {},
    limits: SendLimits = {},
  ): Promise<RestResult> {
    const deadline = limits.deadline ?? this.#now() + this.#options.timings.requestTotalMs;
    const tries = Math.min(limits.tries ?? maxTries, maxTries);
    const route = parseRoute(method, path, options.body);
    const isOnce = limits.isOnce ?? !route.isRepeatable;
    const request = { route, method, path, options, deadline, isOnce };
    let failure: RequestFailure = { ...failureOf(0, undefined), words: waiting };
    let mayBeApplied = false;
    for (let number = 1; number <= tries; number++) {
      const release = await this.#takeTurn(route, deadline);
      if (!release) return number === 1 ? { ...failure, reason: "rate_limited" } : failure;
      const result = await this.#try(request);
      release();
      if (result.kind === "answered" && result.response.status < 400 && !result.isPage) {
        return { ok: true, status: result.response.status, body: result.body };
      }
      failure = failureBy(result);
      if (result.kind === "answered") {
        const { response: { status }, isPage } = result;
        // Only this bot can have answered it: the try whose answer was lost had arrived.
        if (failure.reason === "already_answered" && mayBeApplied) {
          return { ok: true, status, body: undefined, wasRecovered: true };
        }
        const mayPass = status === 429 && !isCap(failure.reason) || status >= 500;
        if (!mayPass && !isPage) return failure;
      }
      if (result.kind === "unanswered" || failure.status >= 500) mayBeApplied = true;
      if (mayBeApplied && !route.isRepeatable) return failure;
      if (number < tries && !await this.#waitAfter(number, failure, deadline)) return failure;
    }
    return failure;
  }

  /** How long such a request would have to wait for rate limits. */
  waitMs(method: RequestMethods, path: string): number {
    const now = this.#now();
    return Math.max(this.#limits.waitMs(parseRoute(method, path), now), this.#refused.waitMs(now));
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
  async #waitAfter(tries: number, failure: RequestFailure, deadline: number): Promise<boolean> {
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
    if (result.kind === "answered" && status < 500 && !result.isPage) outage.succeeded();
    // Who asks for the gateway says itself that there is no answer, and when it asks again.
    else if (!signal.aborted && route.class !== "gateway") outage.failed(failureBy(result).words);
    if (result.kind === "answered") this.#learn(request, result, ms);
    return result;
  }

  #learn(
    { route, options }: Request,
    answer: Extract<Try, { kind: "answered" }>,
    tookMs: number,
  ): void {
    const { response: { status, headers }, body, isPage } = answer;
    const now = this.#now();
    const refusal = this.#limits.learn(route, { status, headers, body }, now);
    this.#refused.note(status, refusal?.scope, now);
    if (refusal) this.#options.observe({ kind: "rate_limited", route: route.class, ...refusal });
    const usedToken = options.unauthorized !== true && !isPage;
    if (status === 401 && usedToken && route.class !== "gateway") this.#options.onUnauthorized();
    const date = headers.get("date");
    if (date !== null && !isPage) this.#options.onDate(date, tookMs);
  }

  async #fetch(request: Request): Promise<Try> {
    const { route, method, path, options, deadline, isOnce } = request;
    const { bot: { rest }, timings } = this.#options;
    const tryMs = route.class === "callback"
      ? timings.callbackMs
      : timings.requestMs + uploadMs(options);
    const abort = new AbortController();
    const { signal } = abort;
    using _ = new Alarm(Math.min(tryMs, deadline - this.#now()), () => abort.abort());
    this.#underWay.add(abort);
    if (this.#options.signal.aborted) abort.abort();
    try {
      const { headers, body } = rest.createRequestBody(method, options);
      const url = `${rest.baseUrl}/v${rest.version}${path}`;
      const response = await this.#http.fetch(url, isOnce, { method, headers, body, signal });
      return { kind: "answered", response, ...parseBody(await response.text()) };
    } catch (error) {
      const kind = wasNeverSent(error) ? "unsent" : "unanswered";
      return { kind, words: describeError(error) };
    } finally {
      this.#underWay.delete(abort);
    }
  }

  [Symbol.dispose](): void {
    this.#http[Symbol.dispose]();
  }

  #now(): number {
    return this.#options.clock();
  }
}

/** What a slow line sends, in bytes a millisecond. */
const uploadBytesPerMs = 512;

/** How much longer a try may take because of its files, in milliseconds. */
function uploadMs({ files = [] }: MakeRequestOptions): number {
  return files.reduce((sum, { blob }) => sum + blob.size, 0) / uploadBytesPerMs;
}

const waiting = "a rate limit asks for a longer wait";

/** What a try that did not succeed was. A page says nothing about the request itself. */
function failureBy(result: Try): RequestFailure {
  if (result.kind !== "answered") return { ...failureOf(0, undefined), words: result.words };
  const { response: { status }, body, isPage } = result;
  const failure = failureOf(status, body);
  const words = describeAnswer({ ...failure, isPage });
  return isPage && status !== 429
    ? { ...failure, reason: "unreachable", words }
    : { ...failure, words };
}

function parseBody(text: string): Body {
  try {
    return { body: text === "" ? undefined : JSON.parse(text), isPage: false };
  } catch {
    return { body: undefined, isPage: true };
  }
}

/** Whether no connection was made, by the message of Deno's HTTP client, which has no code for it. */
function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const text = error.cause instanceof Error ? error.cause.message : error.message;
  return text.includes("client error (Connect)");
}
