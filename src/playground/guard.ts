import type { MiddlewareHandler } from "hono";

/** Nothing is loaded from elsewhere; skyra's elements set `style` attributes. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Refuses other web pages. The Host header shows DNS rebinding (a name that points to this address),
 * the Origin header a page from elsewhere. Programs other than browsers send no Origin and may pass.
 */
export function guard(hostname: string): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!isOwnHost(host, hostname)) return c.json({ error: "The host name is unknown here" }, 403);
    const origin = c.req.header("origin");
    const isOwnOrigin = origin === undefined || origin === `http://${host}` ||
      origin === `https://${host}`;
    if (!isOwnOrigin) return c.json({ error: "Requests of other pages are refused" }, 403);
    if (!isRead(c.req.method) && !isJson(c.req.header("content-type"))) {
      return c.json({ error: "The body is not JSON" }, 415);
    }
    await next();
    c.header("content-security-policy", contentSecurityPolicy);
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
  };
}

/** Addresses and localhost are safe; any other name can be made to point here. */
function isOwnHost(host: string, hostname: string): boolean {
  const name = host.replace(/:\d+$/, "");
  return name === "localhost" || name === hostname || /^\d{1,3}(\.\d{1,3}){3}$/.test(name) ||
    /^\[[\da-f:.]+\]$/i.test(name);
}

function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json\b/i.test(contentType ?? "");
}
