import type { Hono } from "hono";
import { BoundedLog } from "../bounded_log.ts";
import { compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import type { Emitter } from "../emitter.ts";
import type { EmulatorEvents } from "../emulator_events.ts";
import { answerOf, type RestAction } from "../faults/rest_fault.ts";
import type { RequestBody } from "../forms/attachment_form.ts";
import type { RestFaults } from "../faults/rest_faults.ts";
import type { Limits } from "../limits.ts";
import { count, newCounters, type RestCall, type RestCounters } from "./call_log.ts";
import { RateLimiter } from "./rate_limiter.ts";
import { readBody } from "./request_body.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";
import { apiRoot, restRouter } from "./rest_router.ts";
import { isInteractionRoute, readRoute, type Route } from "./route.ts";

/** What the REST server needs. */
export interface RestSetup {
  readonly parts: RestParts;
  readonly events: Emitter<EmulatorEvents>;
  readonly limits: Limits;
  readonly faults: RestFaults;
  readonly maxCalls: number;
}

/** A request as far as it has been read. */
interface ReceivedRequest extends RequestBody {
  readonly request: Request;
  readonly path: string;
  readonly route: Route;
  readonly refusal?: Response;
  /** The TCP port that the request came from. */
  readonly port: number;
  readonly at: number;
  readonly steadyMs: number;
}

/** A response and whether it is sent. */
interface Reply {
  readonly response: Response;
  readonly fault?: RestAction["kind"];
  readonly unanswered?: boolean;
}

/** Takes every REST request through faults, authorisation, rate limits and routes, and logs it. */
export class RestServer {
  readonly calls: BoundedLog<RestCall>;
  readonly counters: RestCounters = newCounters();
  readonly limiter: RateLimiter;
  readonly #setup: RestSetup;
  readonly #router: Hono<RestEnv>;
  readonly #timers = new Map<ReturnType<typeof setTimeout>, () => void>();

  constructor(setup: RestSetup) {
    this.#setup = setup;
    this.calls = new BoundedLog(setup.maxCalls);
    this.limiter = new RateLimiter(setup.limits);
    this.#router = restRouter(setup.parts);
  }

  async handle(request: Request, port: number): Promise<Response> {
    const received = await this.#receive(request, port);
    const { response, fault, unanswered } = await this.#answer(received);
    const text = await response.text();
    this.#countInvalid(response);
    this.#log(compact({
      at: received.at,
      steadyMs: received.steadyMs,
      method: request.method,
      path: received.path,
      routeClass: received.route.routeClass,
      query: Object.fromEntries(new URL(request.url).searchParams),
      body: received.body,
      status: unanswered ? 0 : response.status,
      response: unanswered ? undefined : readJson(text),
      interactionId: this.#setup.parts.interactions.idOfToken(received.route.token ?? ""),
      fault,
    }));
    const { status, headers } = response;
    headers.set("date", new Date(this.#setup.parts.world.clock.now()).toUTCString());
    if (fault === "truncateResponse") return this.#truncated(response, text, port);
    return new Response(text === "" ? null : text, { status, headers });
  }

  /** Ends every delay that a fault has caused. */
  endWaits(): void {
    for (const [timer, resolve] of this.#timers) {
      clearTimeout(timer);
      resolve();
    }
    this.#timers.clear();
  }

  async #receive(request: Request, port: number): Promise<ReceivedRequest> {
    const at = this.#setup.parts.world.clock.now();
    const steadyMs = performance.now();
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(apiRoot) ? pathname.slice(apiRoot.length) : pathname;
    const route = readRoute(request.method, path);
    const known = { request, path, route, port, at, steadyMs };
    try {
      return { ...known, ...await readBody(request) };
    } catch (error) {
      if (error instanceof DiscordError) {
        return { ...known, body: undefined, files: [], refusal: error.toResponse() };
      }
      throw error;
    }
  }

  async #answer(received: ReceivedRequest): Promise<Reply> {
    const { method } = received.request;
    const { routeClass } = received.route;
    const { path, body, port } = received;
    const action = this.#setup.faults.take({ method, path, routeClass, body });
    if (!action) return { response: await this.#route(received) };
    const fault = action.kind;
    const nothing = { response: new Response(null, { status: 500 }), fault, unanswered: true };
    switch (action.kind) {
      case "cut":
        this.#setup.faults.cutFrom(port);
        return nothing;
      case "hang":
        await this.#setup.faults.hang(port);
        this.#setup.faults.cutFrom(port);
        return nothing;
      case "dropResponse": {
        const response = await this.#route(received);
        this.#setup.faults.cutFrom(port);
        return { response, fault };
      }
      case "truncateResponse":
        return { response: await this.#route(received), fault };
      case "delay":
        await this.#wait(action.ms);
        return { response: await this.#route(received), fault };
      case "delayResponse": {
        const response = await this.#route(received);
        await this.#wait(action.ms);
        return { response, fault };
      }
      default:
        return { response: answerOf(action) ?? nothing.response, fault };
    }
  }

  async #route(received: ReceivedRequest): Promise<Response> {
    const { request, route, body, files, refusal } = received;
    const banned = this.limiter.ban();
    if (banned) return banned;
    if (!isInteractionRoute(route) && !this.#isAuthorised(request)) {
      return new DiscordError("unauthorized").toResponse();
    }
    const verdict = this.limiter.check(route);
    if (verdict.refusal) return verdict.refusal;
    const response = refusal ?? await this.#router.fetch(request, { body, files });
    for (const [name, value] of Object.entries(verdict.headers)) response.headers.set(name, value);
    return response;
  }

  #isAuthorised(request: Request): boolean {
    const header = request.headers.get("authorization") ?? "";
    return header.startsWith("Bot ") && this.#setup.parts.credentials.accepts(header);
  }

  /** Sends the head and half the body, then cuts. */
  #truncated({ status, headers }: Response, text: string, port: number): Response {
    const bytes = new TextEncoder().encode(text || " ");
    const half = bytes.slice(0, Math.ceil(bytes.length / 2));
    const { faults } = this.#setup;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(half),
      pull: () => faults.cutFrom(port),
    }, { highWaterMark: 0 });
    return new Response(body, { status: status === 204 ? 200 : status, headers });
  }

  async #wait(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#timers.set(timer, resolve);
    await promise;
    this.#timers.delete(timer);
  }

  #countInvalid(response: Response): void {
    if (![401, 403, 429].includes(response.status)) return;
    if (response.headers.get("x-ratelimit-scope") === "shared") return;
    this.counters.invalidRequests++;
    this.limiter.countInvalid();
  }

  #log(call: RestCall): void {
    this.calls.add(call);
    count(this.counters, call);
    this.#setup.events.emit("rest", call);
  }
}

function readJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
