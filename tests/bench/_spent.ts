import type { RedisServer } from "../_helpers/redis_server.ts";
import { type Bare, connectBare } from "../storage/_engine.ts";

/** What is not of a press: looks at the cluster, connections and replication. */
const besides = /^(cluster|info|ping|hello|auth|select|client|config|replconf|psync|command)\b/;

/** What servers have spent. */
export interface Spent {
  /** How often each command was carried out, by its name; those in a transaction each. */
  readonly commands: ReadonlyMap<string, number>;
  /** Milliseconds of processor time. */
  readonly cpuMs: number;
  /** Of memory. */
  readonly bytes: number;
}

/** Asks servers what they have spent since they were started. */
export class SpentBy implements AsyncDisposable {
  readonly #clients: readonly Bare[];

  private constructor(clients: readonly Bare[]) {
    this.#clients = clients;
  }

  static async open(servers: readonly RedisServer[]): Promise<SpentBy> {
    return new SpentBy(await Promise.all(servers.map(({ socketPath }) => connectBare(socketPath))));
  }

  /** All of them together, until now. */
  async now(): Promise<Spent> {
    const commands = new Map<string, number>();
    let [cpuMs, bytes] = [0, 0];
    for (const client of this.#clients) {
      const info = String(await client("INFO", "all"));
      const field = (name: string) => Number(new RegExp(`^${name}:(.*)$`, "m").exec(info)?.[1]);
      cpuMs += (field("used_cpu_user") + field("used_cpu_sys")) * 1000;
      bytes += field("used_memory");
      for (const [, name = "", calls] of info.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)) {
        if (!besides.test(name)) commands.set(name, (commands.get(name) ?? 0) + Number(calls));
      }
    }
    return { commands, cpuMs, bytes };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#clients.map((client) => client[Symbol.asyncDispose]()));
  }
}

/** What was spent between two times. */
export function spentBetween(before: Spent, after: Spent): Spent {
  return {
    commands: new Map(
      [...after.commands].map(([name, calls]) => [name, calls - (before.commands.get(name) ?? 0)]),
    ),
    cpuMs: after.cpuMs - before.cpuMs,
    bytes: after.bytes - before.bytes,
  };
}
