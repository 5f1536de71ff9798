import type { HonoRequest, MiddlewareHandler } from "hono";

/** What a bot sends to Discord, and a page to us, is a few kilobytes. */
const maxBodyBytes = 1024 * 1024;
/** A form with files (Discord docs: Reference, Uploading Files). */
const maxFormBytes = 25 * 1024 * 1024;

/** Answers a longer body with a 413, without reading it to its end. */
export function limitBody(): MiddlewareHandler {
  return async (c, next) => {
    const { raw } = c.req;
    const isForm = raw.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
    const most = isForm ? maxFormBytes : maxBodyBytes;
    const length = raw.headers.get("content-length");
    const isShort = length === null ? await isBuffered(c.req, most) : Number(length) <= most;
    if (isShort) return await next();
    return c.json({ error: `The body is longer than ${most} bytes` }, 413, {
      connection: "close",
    });
  };
}

/** Reads a body of unknown length for whoever asks for it next; false if it is too long. */
async function isBuffered(req: HonoRequest, most: number): Promise<boolean> {
  const { method, headers, url, body } = req.raw;
  if (!body) return true;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > most) return false;
    pieces.push(piece);
  }
  // Made of its parts: a copy of the request itself would have Deno warn about its signal.
  req.raw = new Request(url, { method, headers, body: new Blob(pieces) });
  return true;
}

/**
 * Refuses web pages from elsewhere. The Host header shows DNS rebinding (a name that points to this
 * address), the Origin header a page of another site, and without a preflight a page cannot send JSON.
 * Programs other than browsers send no Origin and may pass.
 */
export function refuseOtherPages(hostname: string): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!isOwnHost(host, hostname)) return c.json({ error: "The host name is unknown here" }, 403);
    const origin = c.req.header("origin");
    const isOwnOrigin = origin === undefined || origin === `http://${host}` ||
      origin === `https://${host}`;
    if (!isOwnOrigin) return c.json({ error: "Requests of other pages are refused" }, 403);
    if (!isRead(c.req.method) && !isJson(c.req.header("content-type"))) {
      return c.json(
        { error: "The body is not JSON: send it with content-type application/json" },
        415,
      );
    }
    return await next();
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
