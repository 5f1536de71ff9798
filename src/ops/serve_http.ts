import type { HttpOptions, HttpServer } from "./http_server.ts";

/**
 * Listens; the server is loaded for it, with Node's HTTP/1 and HTTP/2: most bots serve nothing.
 *
 * @throws {HttpPortUnusable} if the port is taken, reserved, or not of this machine.
 */
export async function serveHttp(options: HttpOptions): Promise<HttpServer> {
  const { serve } = await import("./http_server.ts");
  return await serve(options);
}
