import type { StoreAccess } from "../app/mod.ts";
import { StoreUnavailable } from "../service/mod.ts";
import {
  ClusterInspection,
  findCluster,
  findMaster,
  isOpenOnNetwork,
  type Master,
  openReplica,
  StoreInspection,
} from "../storage/mod.ts";
import { checkOne, refuseWrong } from "./check_server.ts";

/** How long a command waits for nodes or Sentinels that do not answer, in milliseconds. */
const findingMs = 3_000;

/** What is looked into, and how it is reached. */
export interface Opened {
  readonly store: StoreInspection | ClusterInspection;
  /** Null without any. */
  readonly sentinels: Pick<Master, "isByMajority"> | null;
  /** Whether others on the network could read what is sent. */
  readonly isOpenOnNetwork: boolean;
}

/**
 * Connects to look into a whole store: the server at its address, the master that Sentinels name now, or
 * all masters of a cluster. With `readReplicas` a snapshot is read from replicas where these keep up.
 *
 * @throws {ConfigError} as `checkServer` does.
 * @throws {StoreUnavailable} if it cannot be reached.
 */
export async function openInspection(
  { kind, address }: StoreAccess,
  readReplicas = false,
): Promise<Opened> {
  if ("nodes" in address) {
    const found = await findCluster(address, findingMs);
    refuseWrong(found);
    const store = await ClusterInspection.open({ ...address, readReplicas }, found);
    const isOpen = store.topology.shards.some(({ master }) =>
      isOpenOnNetwork({ ...master, tls: address.tls })
    );
    return { store, sentinels: null, isOpenOnNetwork: isOpen };
  }
  if ("sentinels" in address) {
    const found = await findMaster(address, findingMs);
    refuseWrong(found);
    if ("trouble" in found) throw new StoreUnavailable(`Cannot reach the store: ${found.trouble}`);
    const store = await openMaster(found, readReplicas);
    return { store, sentinels: found, isOpenOnNetwork: isOpenOnNetwork(found.address) };
  }
  if (kind === "redis") await checkOne(address);
  const store = await StoreInspection.open(address);
  return { store, sentinels: null, isOpenOnNetwork: isOpenOnNetwork(address) };
}

/** A master, or one of its replicas instead if that is wanted and one keeps up. */
async function openMaster(
  { address, replicas }: Master,
  readReplicas: boolean,
): Promise<StoreInspection> {
  await using stack = new AsyncDisposableStack();
  const master = stack.use(await StoreInspection.open(address));
  const replica = await openReplica(master, readReplicas ? replicas : []);
  if (replica !== null) return replica;
  stack.move();
  return master;
}
