/** What `/healthz` answers. */
export const alive = "alive";

/** The port cannot be used; the message is for the operator. */
export class HttpPortUnusable extends Error {
  override readonly name = "HttpPortUnusable";

  constructor(readonly port: number, why: string, options?: ErrorOptions) {
    super(`Cannot listen on HTTP_PORT ${port}: ${why}`, options);
  }
}

/** Where to reach a server on this machine that listens on `host`; all addresses include 127.0.0.1. */
export function reachableHost(host: string | null | undefined): string {
  if (!host || host === "::" || host === "0.0.0.0") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
