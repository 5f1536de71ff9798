import { Hono } from "hono";
import { forgiveClientGone } from "./client_gone.ts";
import { limitBody } from "./guard.ts";
import { hostname, type HttpLimits, TcpProxy } from "./tcp_proxy.ts";

/** Answers a request that came through the TCP port `port`. */
export type Handler = (request: Request, port: number) => Response | Promise<Response>;

/**
 * One HTTP server with three TCP proxies: REST, gateway, and the gateway address for resumes, so that
 * each can fail alone. The server's own port is never touched by a fault.
 */
export class Network implements AsyncDisposable {
  readonly rest: TcpProxy;
  readonly gateway: TcpProxy;
  readonly resume: TcpProxy;
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  #handler: Handler = () => new Response(null, { status: 503 });

  private constructor(
    server: Deno.HttpServer<Deno.NetAddr>,
    restPort: number,
    limits: HttpLimits,
  ) {
    const { port } = server.addr;
    this.#server = server;
    this.rest = new TcpProxy(port, { port: restPort, limits });
    this.gateway = new TcpProxy(port, { limits });
    this.resume = new TcpProxy(port, { limits });
  }

  /** @throws {Deno.errors.AddrInUse} when the port for REST is taken. */
  static async open(restPort: number, limits: HttpLimits): Promise<Network> {
    let network: Network | undefined;
    const app = new Hono<{ Bindings: Deno.ServeHandlerInfo<Deno.NetAddr> }>();
    app.use(limitBody());
    app.onError(forgiveClientGone);
    app.all(
      "*",
      (c) =>
        network
          ? network.#handler(c.req.raw, c.env.remoteAddr.port)
          : new Response(null, { status: 503 }),
    );
    const server = Deno.serve(
      { hostname, port: 0, onListen() {} },
      (request, info) => app.fetch(request, info),
    );
    try {
      network = new Network(server, restPort, limits);
      return network;
    } catch (error) {
      await server.shutdown();
      throw error;
    }
  }

  /** The port behind the proxies. */
  get innerPort(): number {
    return this.#server.addr.port;
  }

  serve(handler: Handler): void {
    this.#handler = handler;
  }

  /** Cuts everything and closes all ports. */
  async [Symbol.asyncDispose](): Promise<void> {
    const proxies = [this.rest, this.gateway, this.resume];
    await Promise.all(proxies.map((proxy) => proxy[Symbol.asyncDispose]()));
    await this.#server.shutdown();
  }
}
