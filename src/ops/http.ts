import { getLogger } from "@logtape/logtape";
import { Hono } from "hono";
import type { Metrics } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";

const log = getLogger(["ronnied", "http"]);

/** What is served. */
export interface Served {
  readonly metrics: Pick<Metrics, "text" | "contentType">;
  readonly readiness: Pick<Readiness, "report">;
}

/** How to serve. */
export interface HttpOptions extends Served {
  /** 0: any free one. */
  readonly port: number;
  /** Default: all addresses, as Prometheus and a container's health check come from elsewhere. */
  readonly hostname?: string;
}

/** A server that listens. Disposal finishes the requests under way and closes it. */
export interface HttpServer extends AsyncDisposable {
  readonly port: number;
}

/** The port cannot be used; the message is for the operator. */
export class HttpPortUnusable extends Error {
  override readonly name = "HttpPortUnusable";

  constructor(readonly port: number, why: string, options?: ErrorOptions) {
    super(`Cannot listen on HTTP_PORT ${port}: ${why}`, options);
  }
}

/** What `/healthz` answers. */
export const alive = "alive";

/** How long disposal waits for requests under way. */
const closeMs = 2_000;

/** The routes, without a server: `/metrics`, `/healthz` and `/readyz`. */
export function routes({ metrics, readiness }: Served): Hono {
  return new Hono()
    .get("/healthz", (context) => context.text(`${alive}\n`))
    .get("/readyz", async (context) => {
      const report = await readiness.report();
      return context.json(report, report.ready ? 200 : 503);
    })
    .get("/metrics", async (context) => {
      const text = await metrics.text();
      return context.body(text, 200, { "content-type": metrics.contentType });
    })
    .notFound((context) => context.text("Not found: try /metrics, /healthz or /readyz\n", 404))
    .onError((error, context) => {
      log.error("Cannot answer {path}", { path: context.req.path, bug: error });
      return context.text("Broken: see the log\n", 500);
    });
}

/**
 * Listens.
 *
 * @throws {HttpPortUnusable} if the port is taken or reserved.
 */
export function serveHttp({ port, hostname = "0.0.0.0", ...served }: HttpOptions): HttpServer {
  const cut = new AbortController();
  const server = listen(port, () =>
    Deno.serve(
      { port, hostname, signal: cut.signal, onListen() {} },
      routes(served).fetch,
    ));
  return {
    port: server.addr.port,
    async [Symbol.asyncDispose]() {
      const timer = setTimeout(() => cut.abort(), closeMs);
      await server.shutdown();
      clearTimeout(timer);
    },
  };
}

function listen<T>(port: number, start: () => T): T {
  try {
    return start();
  } catch (cause) {
    if (cause instanceof Deno.errors.AddrInUse) {
      throw new HttpPortUnusable(
        port,
        "another program uses it; stop that one or set HTTP_PORT to another port",
        { cause },
      );
    }
    if (cause instanceof Deno.errors.PermissionDenied) {
      throw new HttpPortUnusable(
        port,
        "the system reserves it; set HTTP_PORT to a port above 1023",
        { cause },
      );
    }
    throw cause;
  }
}
