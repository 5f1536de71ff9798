import { keys } from "../../storage/mod.ts";
import { type Check, checked, problem } from "./finding.ts";
import type { StoreContents } from "./store_contents.ts";

/** Every shard of a bot that runs is some process'. */
export function checkShards({ botProcesses, shardCount, shardLease }: StoreContents): Check {
  const bots = [...shardCount].map(([id, count]) => {
    const shards = Array.from({ length: Number(count) || 0 }, (_, shard) => shard);
    const idle = shards.filter((shard) => !shardLease.has(`${id}:${shard}`));
    return { id, idle, shards: shards.length, processes: botProcesses.get(id)?.size ?? 0 };
  });
  // A bot none of whose shards run is stopped.
  const running = bots.filter(({ idle, shards }) => idle.length < shards);
  const findings = running.filter(({ idle }) => idle.length > 0).map(({ id, idle, shards }) =>
    problem(
      keys.botProcesses(id),
      `No process runs shard ${idle.join(", ")} of ${shards}: players there get no answer`,
      "Look again in twenty seconds: what a process ran that has died is taken over by then. If it " +
        "is not, the logs of the others say why",
    )
  );
  const summary = running.map(({ shards, processes }) =>
    `shards: ${shards}, processes: ${processes}`
  );
  return checked("shards", summary.join("; ") || "no bot with shared shards runs", findings);
}
