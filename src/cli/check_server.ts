import type { StoreAccess } from "../app/mod.ts";
import { ConfigError } from "../config.ts";
import { nodeWarnings } from "../ops/mod.ts";
import { StoreUnavailable } from "../service/mod.ts";
import {
  type ClusterAddress,
  ClusterInspection,
  endpointOf,
  findCluster,
  findMaster,
  type StoreAddress,
  StoreInspection,
} from "../storage/mod.ts";

/** A server that is away is not waited for. */
const connectMs = 1_000;

/**
 * Makes sure that a store can be played on by its address. One that does not answer passes, because
 * whoever uses it says so. This is for the start of a command: a master that becomes a replica later is
 * dialled again.
 *
 * @returns what is worth a warning, of the nodes of a cluster.
 * @throws {ConfigError} if it is a node of a cluster, a replica or a Sentinel, or none where one was
 * meant, if no Sentinel knows the master, or if a cluster's nodes are not where they say, or of two clusters.
 */
export async function checkServer({ kind, address }: StoreAccess): Promise<readonly string[]> {
  if (kind === "embedded") return [];
  if ("nodes" in address) return await checkCluster(address);
  if ("sentinels" in address) refuseWrong(await findMaster(address, connectMs));
  else await checkOne(address);
  return [];
}

async function checkCluster(address: ClusterAddress): Promise<readonly string[]> {
  const found = await findCluster(address, connectMs);
  refuseWrong(found);
  if ("trouble" in found) return [];
  try {
    await using cluster = await ClusterInspection.open({ ...address, connectMs }, found);
    return await nodeWarnings(cluster);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return [];
  }
}

/** @throws {ConfigError} if nothing was found because the address is wrong. */
export function refuseWrong(found: object | { trouble: string; isWrongAddress: boolean }): void {
  if (!("trouble" in found) || !found.isWrongAddress) return;
  throw new ConfigError([`REDIS_URL: ${found.trouble}`]);
}

/** Makes sure that a server is a store of its own. @throws {ConfigError} */
export async function checkOne(address: StoreAddress): Promise<void> {
  const { database: _, ...server } = address;
  const problem = await problemWith(server);
  if (problem !== null) throw new ConfigError([`REDIS_URL: ${endpointOf(address)} ${problem}`]);
}

async function problemWith(address: StoreAddress): Promise<string | null> {
  try {
    await using store = await StoreInspection.open({ ...address, connectMs });
    const [hello, info] = await store.askText([["HELLO"], ["INFO"]]);
    const scheme = "tls" in address && address.tls ? "rediss" : "redis";
    return problemIn(hello, typeof info === "string" ? info : "", scheme, endpointOf(address));
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
  endpoint: string,
): string | null {
  if (!Array.isArray(hello)) return null;
  const about = (name: string) => hello[hello.indexOf(name) + 1];
  if (about("mode") === "cluster") {
    return `is a node of a Redis Cluster; write ${scheme}+cluster://${endpoint}`;
  }
  if (about("mode") === "sentinel") {
    const [, name = "NAME"] = /^master\d+:name=([^,]+)/m.exec(info) ?? [];
    return `is a Sentinel; write ${scheme}+sentinel://${endpoint}/${name}`;
  }
  if (about("role") !== "replica") return null;
  const [, host = "host"] = /^master_host:(.+?)\r?$/m.exec(info) ?? [];
  const [, port = "port"] = /^master_port:(.+?)\r?$/m.exec(info) ?? [];
  return "is a replica, which takes no writes; write the address of its master, " +
    `${scheme}://${host}:${port}, or where Sentinels watch it ${scheme}+sentinel://host:port/NAME`;
}
