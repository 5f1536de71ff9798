import { type Access, describeAddress, parseStoreUrl, type StoreAddress } from "./address.ts";

/** Where one server of several is. */
export interface Place {
  /** A name or an IP address, an IPv6 one without brackets. */
  readonly host: string;
  readonly port: number;
}

/** How to get into each server of several. */
export interface GroupAccess extends Access {
  readonly tls: boolean;
  /** PEM of the authority that signed the servers' certificates, if the system does not know it. */
  readonly ca?: string;
}

/** A Redis Cluster, by some of its nodes. */
export interface ClusterAddress extends GroupAccess {
  readonly nodes: readonly Place[];
}

/** A master that Sentinels name. User, password and database are those of the servers. */
export interface SentinelAddress extends GroupAccess {
  readonly sentinels: readonly Place[];
  /** What the Sentinels call the master. */
  readonly name: string;
}

/** Where a store is: one server, the master that Sentinels name, or a cluster. */
export type AnyStoreAddress = StoreAddress | SentinelAddress | ClusterAddress;

const shape = /^(rediss?)\+(cluster|sentinel):\/\/(?:([^@/]*)@)?([^@/?#]+)(?:\/([^?#]*))?$/;
const defaultPorts = { cluster: 6379, sentinel: 26379 };

/**
 * Takes the URL of several servers apart: `redis+cluster://[user:password@]host:port,…` or
 * `redis+sentinel://[user:password@]host:port,…/name[/db]`, `rediss+` for TLS.
 *
 * @throws {TypeError} if it makes no sense; it is not repeated, for there may be a password in it.
 */
export function parseGroupUrl(text: string): ClusterAddress | SentinelAddress {
  const [, scheme, kind, access = "", hosts = "", path = ""] = shape.exec(text) ?? [];
  if (kind !== "cluster" && kind !== "sentinel") throw notUsable("it names no host");
  const group = { tls: scheme === "rediss", ...accessOf(access) };
  const places = hosts.split(",").map((host) => placeOf(host, defaultPorts[kind]));
  if (kind === "cluster") {
    if (path !== "") throw notUsable("a cluster has one database, so nothing follows its hosts");
    return { nodes: places, ...group };
  }
  const [name = "", database, ...rest] = path.split("/");
  if (!/^[\w.-]+$/.test(name)) throw notUsable("the name of the master has to follow its hosts");
  if (rest.length > 0 || database !== undefined && !/^\d{1,5}$/.test(database)) {
    throw notUsable("what follows the master's name is not the number of a database");
  }
  return {
    sentinels: places,
    name,
    ...group,
    ...database === undefined ? {} : { database: Number(database) },
  };
}

/**
 * Takes any URL apart: of one server, of Sentinels, or of a cluster.
 *
 * @throws {TypeError} as {@linkcode parseStoreUrl} and {@linkcode parseGroupUrl} do.
 */
export function parseAnyStoreUrl(text: string): AnyStoreAddress {
  return /^rediss?\+/.test(text) ? parseGroupUrl(text) : parseStoreUrl(text);
}

/** Whether it is more than one server. */
export function isGroup(address: AnyStoreAddress): address is SentinelAddress | ClusterAddress {
  return "sentinels" in address || "nodes" in address;
}

/** The address of one server of several. */
export function addressOf(
  { tls, ca, username, password, database }: GroupAccess,
  { host, port }: Place,
): StoreAddress {
  return {
    host,
    port,
    tls,
    ...ca === undefined ? {} : { ca },
    ...username === undefined ? {} : { username },
    ...password === undefined ? {} : { password },
    ...database === undefined ? {} : { database },
  };
}

/** A store's place for people: never its user or password. */
export function describeStore(address: AnyStoreAddress): string {
  if (!isGroup(address)) return `Redis at ${describeAddress(address)}`;
  const { database, tls } = address;
  const details = [database === undefined ? [] : `database ${database}`, tls ? "TLS" : []].flat();
  const at = (places: readonly Place[]) => [...places.map(nameOf), ...details].join(", ");
  return "nodes" in address
    ? `Redis Cluster at ${at(address.nodes)}`
    : `Redis, the master ${address.name} of the Sentinels at ${at(address.sentinels)}`;
}

/** A place for people, and to tell places apart. */
export function nameOf({ host, port }: Place): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function placeOf(text: string, defaultPort: number): Place {
  const url = URL.canParse(`redis://${text}`) ? new URL(`redis://${text}`) : null;
  if (!url?.hostname || url.port === "0") throw notUsable("one of its hosts is none");
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? defaultPort : Number(url.port),
  };
}

function accessOf(text: string): Access {
  const [, username = "", password = ""] = /^([^:]*)(?::(.*))?$/.exec(text) ?? [];
  try {
    return {
      ...username === "" ? {} : { username: decodeURIComponent(username) },
      ...password === "" ? {} : { password: decodeURIComponent(password) },
    };
  } catch {
    throw notUsable("its password is not percent-encoded"); // the error would quote it
  }
}

function notUsable(why: string): TypeError {
  return new TypeError(`Cannot use the store's URL: ${why}`);
}
