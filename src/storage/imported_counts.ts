import { tabCounts } from "../game/mod.ts";
import type { StoreContext } from "./store_context.ts";
import { keys } from "./keys/mod.ts";
import { commit, getHash, type Mutation } from "./redis/mod.ts";
import { countOnTab, nameOnTab, playersOf } from "./tab.ts";

/** How many players are added in one transaction. */
const batchSize = 100;

/** The field that says when all of an import was added, in milliseconds since the epoch. */
const completedField = "completed";

/** What another bot has counted of a player. At least one of the counts is above 0. */
export interface ForeignCounts {
  readonly id: string;
  /** Null if it is not known. */
  readonly name: string | null;
  readonly received: number;
  readonly assigned: number;
}

/** What a guild has taken of another bot's counts. */
export interface ImportState {
  readonly playerIds: ReadonlySet<string>;
  /** When all of it was added, in milliseconds since the epoch; null if it was not, NaN if damaged. */
  readonly completedAt: number | null;
}

/** What the hash of a guild's imported counts says. */
export function importStateOf(fields: ReadonlyMap<string, string>): ImportState {
  const completed = fields.get(completedField);
  return {
    playerIds: new Set(playersOf(fields.keys())),
    completedAt: completed === undefined ? null : Number(completed),
  };
}

/**
 * Counts of another bot. They are added to a guild's all-time tab and to the players' own counts, each
 * player's once: what was added stands beside the tab, and is written in the same transaction. So an
 * import that was cut off can be made again, and the doctor knows where the counts are from. What a
 * player received counts as paid too: no debts come with it.
 */
export class ImportedCounts {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /**
   * Adds these, except those who were added before; once an import is complete, none. `now` is in
   * milliseconds since the epoch.
   *
   * @returns who were added.
   * @throws {StoreError} Some may be added then: it is to be called again.
   */
  async take(
    guildId: string,
    players: readonly ForeignCounts[],
    now: number,
    size = batchSize,
  ): Promise<readonly ForeignCounts[]> {
    const added: ForeignCounts[] = [];
    for (let start = 0; start < players.length; start += size) {
      added.push(...await this.#add(guildId, players.slice(start, start + size)));
    }
    await this.#complete(guildId, now);
    return added;
  }

  #add(guildId: string, players: readonly ForeignCounts[]): Promise<readonly ForeignCounts[]> {
    const [key, tabKey] = [keys.importedCounts(guildId), keys.guildTab(guildId)];
    return this.#context.transactor.run("import counts", undefined, key, async (watching) => {
      const [imported, tab] = await watching.watchLast(
        [key, tabKey],
        getHash(key),
        getHash(tabKey),
      );
      const { playerIds, completedAt } = importStateOf(imported);
      const fresh = completedAt === null ? players.filter(({ id }) => !playerIds.has(id)) : [];
      if (fresh.length === 0) return { answer: fresh };
      const mutations = fresh.flatMap((player) => [
        ...countMutations(guildId, player),
        ...player.name === null || tab.has(`${player.id}:name`)
          ? []
          : [nameOnTab(tabKey, player.id, player.name)],
      ]);
      return commit(guildId, mutations, [], () => fresh);
    });
  }

  #complete(guildId: string, now: number): Promise<void> {
    const key = keys.importedCounts(guildId);
    return this.#context.transactor.run<void>("import counts", undefined, key, async (watching) => {
      const [imported] = await watching.watchLast([key], getHash(key));
      if (imported.has(completedField)) return { answer: undefined };
      const completed = { op: "setField", key, field: completedField, value: String(now) } as const;
      return commit(guildId, [completed], [], () => {});
    });
  }
}

/** Counts a player's drinks on the tab and for themselves, and says that it was done. */
function countMutations(guildId: string, player: ForeignCounts): readonly Mutation[] {
  const { id, received, assigned } = player;
  const counts = { received, assigned, paid: received };
  const [key, tabKey] = [keys.importedCounts(guildId), keys.guildTab(guildId)];
  return tabCounts.filter((field) => counts[field] > 0).flatMap((field): Mutation[] => [
    { op: "setField", key, field: `${id}:${field}`, value: String(counts[field]) },
    countOnTab(tabKey, id, field, counts[field]),
    { op: "count", key: keys.playerDrinks(id), field, by: counts[field] },
  ]);
}
