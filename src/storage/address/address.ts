/** Where a store is, and how to get in. */
export type StoreAddress = (UnixSocket | TcpServer) & Access;

/** A server that listens on a Unix socket of this machine. */
export interface UnixSocket {
  readonly path: string;
}

/** A server that listens on a port. */
export interface TcpServer {
  /** A name or an IP address, an IPv6 one without brackets. */
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** PEM of the authority that signed the server's certificate, if the system does not know it. */
  readonly ca?: string;
}

/** How to get in. */
export interface Access {
  /** Default: Redis' user `default`. */
  readonly username?: string;
  readonly password?: string;
  /** The database's number. Default: 0. */
  readonly database?: number;
}

/**
 * Takes a URL apart: `redis://`, `rediss://` (TLS) or `unix://`, with `user:password@` and `/db`. Nothing
 * behind this parses it again.
 *
 * @throws {TypeError} if it makes no sense; it is not repeated, for there may be a password in it.
 */
export function parseStoreUrl(text: string): StoreAddress {
  if (text.startsWith("unix:")) return parseUnixUrl(text);
  const url = parseUrl(text);
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1") || "127.0.0.1",
    port: url.port === "" ? 6379 : Number(url.port),
    tls: url.protocol === "rediss:",
    ...accessOf(url.username, url.password),
    ...databaseOf(url),
  };
}

/** URLs in general cannot have a password without a host, so this one is taken apart by hand. */
function parseUnixUrl(text: string): StoreAddress {
  const parts = /^unix:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?(\/[^?#]+)$/.exec(text);
  if (!parts?.[3]) throw notUsable();
  const [, username = "", password = "", path] = parts;
  return { path: decoded(path), ...accessOf(username, password) };
}

function accessOf(username: string, password: string): Access {
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

function databaseOf(url: URL): Pick<Access, "database"> {
  if (url.search !== "" || url.hash !== "") {
    throw new TypeError("Cannot use the store's URL: something follows its path");
  }
  const path = url.pathname.slice(1);
  if (path === "") return {};
  if (/^\d{1,5}$/.test(path)) return { database: Number(path) };
  throw new TypeError("Cannot use the store's URL: its path is not the number of a database");
}

/** Where the server listens, for people. */
export function endpointOf(address: StoreAddress): string {
  if ("path" in address) return address.path;
  const { host, port } = address;
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** A store's place for people: never its user or password. */
export function describeAddress(address: StoreAddress): string {
  const database = address.database === undefined ? "" : `, database ${address.database}`;
  const tls = "tls" in address && address.tls ? ", TLS" : "";
  return `${endpointOf(address)}${database}${tls}`;
}

/** Whether others on the network could read what is sent: no TLS, and the store is elsewhere. */
export function isOpenOnNetwork(address: StoreAddress): boolean {
  if ("path" in address || address.tls) return false;
  return !/^(localhost|127\..*|::1)$/.test(address.host);
}
