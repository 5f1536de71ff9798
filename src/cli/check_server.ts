import type { StoreAccess } from "../app/mod.ts";
import { ConfigError } from "../config.ts";
import { StoreUnavailable } from "../service/mod.ts";
import {
  endpointOf,
  findMaster,
  type Master,
  type StoreAddress,
  StoreInspection,
} from "../storage/mod.ts";

/** A server that is away is not waited for. */
const connectMs = 1_000;
/** How long a command waits for Sentinels to name a master that answers, in milliseconds. */
const namingMs = 3_000;

/**
 * Makes sure that a Redis can be played on by its address. One that does not answer passes, because
 * whoever uses it says so. This is for the start of a command: a master that becomes a replica later is
 * dialled again.
 *
 * @throws {ConfigError} if it is a node of a cluster, a replica, or a Sentinel or none where the other
 * was meant, or if no Sentinel knows the master.
 */
export async function checkServer(access: StoreAccess): Promise<void> {
  try {
    await findServer(access, connectMs);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}

/** A server to look into, and what Sentinels watch it. */
export interface Server {
  readonly address: StoreAddress;
  /** Null where it stands at the store's address itself. */
  readonly sentinels: Pick<Master, "isByMajority"> | null;
}

/**
 * The server to look into: the one at the store's address, or the master that Sentinels name now.
 *
 * @throws {ConfigError} as {@linkcode checkServer} does.
 * @throws {StoreUnavailable} if no Sentinel names a master that answers.
 */
export async function findServer(
  { kind, address }: StoreAccess,
  patienceMs = namingMs,
): Promise<Server> {
  if ("sentinels" in address) {
    const found = await findMaster(address, patienceMs);
    if ("address" in found) return { address: found.address, sentinels: found };
    if (found.isWrongAddress) throw new ConfigError([`REDIS_URL: ${found.trouble}`]);
    throw new StoreUnavailable(`Cannot reach the store: ${found.trouble}`);
  }
  const { database: _, ...server } = address;
  const problem = kind === "embedded" ? null : await problemWith(server);
  if (problem !== null) throw new ConfigError([`REDIS_URL: ${endpointOf(address)} ${problem}`]);
  return { address, sentinels: null };
}

async function problemWith(address: StoreAddress): Promise<string | null> {
  try {
    await using store = await StoreInspection.open({ ...address, connectMs });
    const [hello, info] = await store.askText([["HELLO"], ["INFO"]]);
    const scheme = "tls" in address && address.tls ? "rediss" : "redis";
    const sentinel = `${scheme}+sentinel://${endpointOf(address)}`;
    return problemIn(hello, typeof info === "string" ? info : "", scheme, sentinel);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    // Sentinels often have no password, or one of their own.
    const { username, password, ...withoutAccess } = address;
    const isStranger = username !== undefined || password !== undefined;
    return isStranger && isAccessRefused(error) ? await problemWith(withoutAccess) : null;
  }
}

function isAccessRefused({ cause }: StoreUnavailable): boolean {
  return cause instanceof Error && /^(ERR AUTH|WRONGPASS)/.test(cause.message);
}

/** https://redis.io/docs/latest/commands/hello/ and https://redis.io/docs/latest/commands/info/ */
function problemIn(
  hello: unknown,
  info: string,
  scheme: string,
  sentinel: string,
): string | null {
  if (!Array.isArray(hello)) return null;
  const about = (name: string) => hello[hello.indexOf(name) + 1];
  if (about("mode") === "cluster") {
    return "is a node of a Redis Cluster, which is not supported yet; write the address of a Redis " +
      "without cluster mode, redis://host:port";
  }
  if (about("mode") === "sentinel") {
    const [, name = "NAME"] = /^master\d+:name=([^,]+)/m.exec(info) ?? [];
    return `is a Sentinel; write ${sentinel}/${name}`;
  }
  if (about("role") !== "replica") return null;
  const [, host = "host"] = /^master_host:(.+?)\r?$/m.exec(info) ?? [];
  const [, port = "port"] = /^master_port:(.+?)\r?$/m.exec(info) ?? [];
  return "is a replica, which takes no writes; write the address of its master, " +
    `${scheme}://${host}:${port}, or where Sentinels watch it ${scheme}+sentinel://host:port/NAME`;
}
