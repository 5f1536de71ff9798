import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { getLogger } from "@logtape/logtape";
import { HttpPortUnusable } from "./http_port.ts";
import { routes, type Served } from "./http_routes.ts";

const log = getLogger(["ronnied", "http"]);

/** How to serve. */
export interface HttpOptions extends Served {
  /** 0: any free one. */
  readonly port: number;
  /** Address to listen on; default: all addresses of this machine, IPv6 and IPv4. */
  readonly hostname?: string | null;
  /** Default: {@linkcode defaultHttpLimits}. */
  readonly limits?: HttpLimits;
}

/** What strangers may take of this port. Times in milliseconds. */
export interface HttpLimits {
  /** Open connections; a further one is closed at once. */
  readonly connections: number;
  /** For a request's line and headers to come, from the first byte or the connection on. */
  readonly headersMs: number;
  /** Between two requests on one connection. */
  readonly idleMs: number;
}

/** A scraper, a load balancer and people need a handful of connections, each for a moment. */
export const defaultHttpLimits: HttpLimits = {
  connections: 64,
  headersMs: 5_000,
  idleMs: 30_000,
};

/** How long disposal waits for requests under way. */
const closeMs = 2_000;

/** A server that listens. Disposal finishes the requests under way and closes it. */
export interface HttpServer extends AsyncDisposable {
  readonly port: number;
}

/**
 * Listens. Strangers may reach this port, so what they can hold is limited, far below the descriptors
 * of a process: without one left it could reach neither Discord nor the store. A failure of this port
 * is logged and ends nothing else.
 *
 * @throws {HttpPortUnusable} if the port is taken, reserved, or not of this machine.
 */
export async function serve(options: HttpOptions): Promise<HttpServer> {
  const { limits = defaultHttpLimits } = options;
  const server = createLimitedServer(options, limits);
  const port = await listenAnywhere(server, options);
  server.on("error", (error) => log.error("HTTP_PORT {port} failed: {error}", { port, error }));
  return {
    port,
    async [Symbol.asyncDispose]() {
      await close(server);
    },
  };
}

function createLimitedServer(served: Served, limits: HttpLimits): Server {
  const answer = getRequestListener(routes(served).fetch, { overrideGlobalObjects: false });
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.headersMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: Math.min(1_000, limits.headersMs / 2),
  }, (request, response) => void answer(request, response));
  server.maxConnections = limits.connections;
  return server;
}

/** Listens where it was asked for; without an address also on a machine that has no IPv6. */
async function listenAnywhere(server: Server, { port, hostname }: HttpOptions): Promise<number> {
  if (hostname) return await listen(server, port, hostname);
  try {
    return await listen(server, port, "::");
  } catch (error) {
    const isWithoutIpv6 = error instanceof HttpPortUnusable && noIpv6.has(codeOf(error.cause));
    if (!isWithoutIpv6) throw error;
    return await listen(server, port, "0.0.0.0");
  }
}

const noIpv6: ReadonlySet<string> = new Set(["EAFNOSUPPORT", "EADDRNOTAVAIL", "EINVAL"]);

function listen(server: Server, port: number, hostname: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const fail = (cause: Error) => reject(new HttpPortUnusable(port, reasonOf(cause), { cause }));
  server.once("error", fail);
  server.listen(port, hostname, () => {
    server.off("error", fail);
    const address = server.address();
    resolve(typeof address === "object" && address !== null ? address.port : port);
  });
  return promise;
}

async function close(server: Server): Promise<void> {
  const closed = Promise.withResolvers<void>();
  const timer = setTimeout(() => server.closeAllConnections(), closeMs);
  server.close(() => closed.resolve());
  server.closeIdleConnections();
  await closed.promise;
  clearTimeout(timer);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function reasonOf(error: Error): string {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return "another program uses it; stop that one or set HTTP_PORT to another port";
    case "EACCES":
      return "the system reserves it; set HTTP_PORT to a port above 1023";
    case "EADDRNOTAVAIL":
    case "EINVAL":
      return "HTTP_HOST is not an address of this machine";
    default:
      return error.message;
  }
}
