import type { RedisServer } from "../_helpers/redis_server.ts";
import { type Bare, connectBare } from "../storage/_engine.ts";

/** What is not of a press: looks at the cluster, connections and replication. */
const besides = /^(cluster|info|ping|hello|auth|select|client|config|replconf|psync|command)\b/;

/** What servers have carried out, by the names of the commands; parts of transactions each. */
export class CommandCounts implements AsyncDisposable {
  readonly #clients: readonly Bare[];

  private constructor(clients: readonly Bare[]) {
    this.#clients = clients;
  }

  static async open(servers: readonly RedisServer[]): Promise<CommandCounts> {
    return new CommandCounts(
      await Promise.all(servers.map(({ socketPath }) => connectBare(socketPath))),
    );
  }

  /** How often each command was carried out since the servers started. */
  async now(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const client of this.#clients) {
      const stats = String(await client("INFO", "commandstats"));
      for (const [, name = "", calls] of stats.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)) {
        if (!besides.test(name)) counts.set(name, (counts.get(name) ?? 0) + Number(calls));
      }
    }
    return counts;
  }

  /** What was carried out between two times. */
  static difference(
    before: ReadonlyMap<string, number>,
    after: ReadonlyMap<string, number>,
  ): ReadonlyMap<string, number> {
    return new Map([...after].map(([name, calls]) => [name, calls - (before.get(name) ?? 0)]));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#clients.map((client) => client[Symbol.asyncDispose]()));
  }
}
