import type { StoreAccess } from "../app/mod.ts";
import { ConfigError } from "../config.ts";
import { StoreUnavailable } from "../service/mod.ts";
import { endpointOf, type StoreAddress, StoreInspection } from "../storage/mod.ts";

/** A server that is away is not waited for. */
const connectMs = 1_000;

/**
 * Makes sure that a Redis is one that can be played on by its address alone. One that does not answer
 * passes, because whoever uses it says so. This is for the start of a command: a master that becomes a
 * replica later is dialled again.
 *
 * @throws {ConfigError} if it is a node of a cluster, a replica or a Sentinel.
 */
export async function checkServer({ kind, address }: StoreAccess): Promise<void> {
  if (kind === "embedded") return;
  const { database: _, ...server } = address;
  const problem = await problemWith(server);
  if (problem !== null) throw new ConfigError([`REDIS_URL: ${endpointOf(address)} ${problem}`]);
}

async function problemWith(address: StoreAddress): Promise<string | null> {
  try {
    await using store = await StoreInspection.open({ ...address, connectMs });
    const [hello, info] = await store.askText([["HELLO"], ["INFO"]]);
    const scheme = "tls" in address && address.tls ? "rediss" : "redis";
    return problemIn(hello, typeof info === "string" ? info : "", scheme);
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
function problemIn(hello: unknown, info: string, scheme: string): string | null {
  if (!Array.isArray(hello)) return null;
  const about = (name: string) => hello[hello.indexOf(name) + 1];
  if (about("mode") === "cluster") {
    return "is a node of a Redis Cluster, which is not supported yet; write the address of a Redis " +
      "without cluster mode, redis://host:port";
  }
  if (about("mode") === "sentinel") {
    const [, master = "host:port"] = /^master\d+:.*address=([^,]+)/m.exec(info) ?? [];
    return "is a Sentinel, which is not supported yet; write the address of the master that it " +
      `watches, ${scheme}://${master}`;
  }
  if (about("role") !== "replica") return null;
  const [, host = "host"] = /^master_host:(.+?)\r?$/m.exec(info) ?? [];
  const [, port = "port"] = /^master_port:(.+?)\r?$/m.exec(info) ?? [];
  return `is a replica, which takes no writes; write the address of its master, ${scheme}://${host}:${port}`;
}
