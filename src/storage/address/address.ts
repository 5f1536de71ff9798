/** Where a store is, and how to get in. */
export interface StoreAddress {
  /** `redis://`, `rediss://` (TLS) or `unix://`, with `user:password@` and `/db` as usual. */
  readonly url?: string;
  /** A Unix socket, instead of a URL. */
  readonly path?: string;
  /** PEM of the authority that signed the server's certificate, if the system does not know it. */
  readonly ca?: string;
}

/** An address in the terms of the client. */
export interface ClientPlace {
  readonly socket: SocketPlace;
  readonly username?: string;
  readonly password?: string;
  readonly database?: number;
}

type SocketPlace =
  | { readonly tls: false; readonly path: string }
  | { readonly host: string; readonly port: number }
  | { readonly host: string; readonly port: number; readonly tls: true; readonly ca?: string };

/**
 * Takes an address apart.
 *
 * @throws {TypeError} if it makes no sense; it is not repeated, for there may be a password in it.
 */
export function placeOf({ url, path, ca }: StoreAddress): ClientPlace {
  if (path !== undefined) return { socket: { tls: false, path } };
  const unix = url?.startsWith("unix:") ? parseUnixUrl(url) : null;
  if (unix) return unix;
  const parsed = parseUrl(url ?? "redis://127.0.0.1:6379");
  const host = parsed.hostname.replace(/^\[(.*)\]$/, "$1") || "127.0.0.1";
  const at = { host, port: parsed.port === "" ? 6379 : Number(parsed.port) };
  return {
    ...accessOf(parsed.username, parsed.password),
    ...databaseOf(parsed),
    socket: parsed.protocol === "rediss:"
      ? { ...at, tls: true, ...ca === undefined ? {} : { ca } }
      : at,
  };
}

/** URLs in general cannot have a password without a host, so this one is taken apart by hand. */
function parseUnixUrl(text: string): ClientPlace {
  const parts = /^unix:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?(\/[^?#]+)$/.exec(text);
  if (!parts?.[3]) throw notUsable();
  const [, username = "", password = "", path] = parts;
  return {
    ...accessOf(username, password),
    socket: { tls: false, path: decoded(path) },
  };
}

function accessOf(username: string, password: string): { username?: string; password?: string } {
  return {
    ...username === "" ? {} : { username: decoded(username) },
    ...password === "" ? {} : { password: decoded(password) },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw notUsable(); // the error would quote it
  }
}

function notUsable(): TypeError {
  return new TypeError(
    "Cannot use the store's URL: it is no redis://, rediss:// or unix:// URL",
  );
}

/** The URL's parts. What cannot be parsed is not repeated: there may be a password in it. */
function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.port === "0") throw notUsable();
  if (url?.protocol === "redis:" || url?.protocol === "rediss:") return url;
  throw notUsable();
}

function databaseOf(url: URL): { database?: number } {
  if (url.search !== "" || url.hash !== "") {
    throw new TypeError("Cannot use the store's URL: something follows its path");
  }
  const path = url.pathname.slice(1);
  if (path === "") return {};
  if (/^\d{1,5}$/.test(path)) return { database: Number(path) };
  throw new TypeError("Cannot use the store's URL: its path is not the number of a database");
}
