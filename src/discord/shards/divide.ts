import type { LeaseTable } from "../../service/mod.ts";
import type { Shards } from "./keeper_options.ts";

/** What a process does about the shards. */
export interface Division {
  /** It runs these from now on. */
  readonly run: readonly number[];
  /** It hands these over: they are above its share. */
  readonly surplus: readonly number[];
  /** It leaves these: they are another's by now. */
  readonly lost: readonly number[];
}

/** How many shards each of some processes runs at most. */
export function shareOf(shards: number, processes: number): number {
  return Math.ceil(shards / processes);
}

/**
 * How much of the application runs in a process, above 0 and up to 1: so much of Discord's limits for
 * all processes is its own. One that waits for a shard has half a shard's part.
 */
export function portionOf({ held, total, processes }: Shards): number {
  if (processes === 1 || total === null) return 1;
  return Math.max(held.length, 0.5) / total;
}

/**
 * Divides the shards by the table, for one process that runs the `held` ones. A lease of its own that
 * ran out, and that nobody took, is its own again. `mayTake` lets it take what is nobody's, up to its
 * share.
 */
export function divide(
  { others, owners }: Pick<LeaseTable, "others" | "owners">,
  processId: string,
  held: ReadonlySet<number>,
  mayTake: boolean,
): Division {
  const shards = owners.map((_, shard) => shard);
  const isMine = (shard: number) =>
    (owners[shard] ?? (held.has(shard) ? processId : null)) === processId;
  const mine = shards.filter(isMine);
  const share = shareOf(shards.length, others.length + 1);
  const free = shards.filter((shard) => owners[shard] === null && !held.has(shard));
  const taken = mayTake ? free.slice(0, Math.max(0, share - mine.length)) : [];
  return {
    run: [...mine.slice(0, share), ...taken],
    surplus: mine.slice(share),
    lost: [...held].filter((shard) => !isMine(shard)),
  };
}
