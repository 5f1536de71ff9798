import { keys, slotCount, slotOf } from "../../../src/storage/keys/mod.ts";
import { codecs } from "../../../src/storage/records/mod.ts";
import { commit, getRecord, getText } from "../../../src/storage/redis/mod.ts";
import type { Mutation } from "../../../src/storage/redis/mod.ts";
import type { RedisCluster } from "../../_helpers/redis_cluster.ts";
import type { ClusterStore } from "./_cluster_store.ts";

/** An id in the n-th third of the slots, which is one of three masters. */
export function idAt(third: number, prefix: string): string {
  for (let number = 1;; number++) {
    const id = `${prefix}${number}`;
    if (Math.floor(3 * slotOf(id) / slotCount) === third) return id;
  }
}

/** A guild on the first master, and people on the two others. */
export function guests(name: string) {
  return {
    guildId: idAt(0, `guild-${name}-`),
    ann: idAt(1, `1${name}`),
    ben: idAt(2, `2${name}`),
  };
}

export type Guests = ReturnType<typeof guests>;

/** A press that counts for two people, once however often it comes: true if it had come before. */
export function press(
  { transactor }: ClusterStore,
  { guildId, ann, ben }: Guests,
  id: string,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
  signal?: AbortSignal,
): Promise<boolean> {
  const doneKey = keys.done(guildId, id);
  return transactor.run("change a game", signal, doneKey, async (watching) => {
    const [done] = await watching.watchLast([doneKey], getText(doneKey));
    if (done !== null) return { answer: true };
    await meanwhile();
    const mutations: readonly Mutation[] = [
      { op: "set", key: doneKey, value: "{}", expiry: { inMs: keys.done.lifetime } },
      { op: "count", key: keys.guildTab(guildId), field: `${ann}:received`, by: 1 },
      { op: "count", key: keys.playerDrinks(ann), field: "received", by: 1 },
      { op: "count", key: keys.playerDrinks(ben), field: "assigned", by: 1 },
      { op: "addMembers", key: keys.playerGames(ann), members: [id] },
      { op: "addMembers", key: keys.activeGames(), members: [id] },
    ];
    return commit(guildId, mutations, [], () => false);
  });
}

/** What there is of a guild and its people. */
export async function books(cluster: RedisCluster, { guildId, ann, ben }: Guests) {
  const ask = async (name: string, key: string, ...args: string[]) =>
    Number(await cluster.ask(await cluster.masterOf(key), name, key, ...args));
  return {
    guild: await ask("HGET", keys.guildTab(guildId), `${ann}:received`),
    ann: await ask("HGET", keys.playerDrinks(ann), "received"),
    ben: await ask("HGET", keys.playerDrinks(ben), "assigned"),
    games: await ask("SCARD", keys.playerGames(ann)),
    waiting: await ask("XLEN", keys.outbox(guildId)),
  };
}

/** The books after this many presses, all of which have been applied. */
export function balanced(count: number) {
  return { guild: count, ann: count, ben: count, games: count, waiting: 0 };
}

/** A press that writes the record of a person. */
export function roll(
  { transactor }: ClusterStore,
  guildId: string,
  playerId: string,
  lastRoll: { readonly value: number; readonly at: number } | null,
): Promise<void> {
  const tabKey = keys.guildTab(guildId);
  const key = keys.player(playerId);
  const record = { id: playerId, name: "Ann", currentGameId: null, lastRoll };
  return transactor.run<void>("change a game", undefined, tabKey, async (watching) => {
    await watching.watchLast([tabKey]);
    const value = codecs.player.encode(key, record);
    const mutations: readonly Mutation[] = [
      { op: "setField", key: tabKey, field: `${playerId}:name`, value: "Ann" },
      { op: "set", key, value, inherit: "lastRoll" },
    ];
    return commit(guildId, mutations, [], () => {});
  });
}

/** The record of a person; null without one. */
export async function recordOf(cluster: RedisCluster, playerId: string) {
  const key = keys.player(playerId);
  const text = await cluster.ask(await cluster.masterOf(key), "GET", key);
  return getRecord(key, codecs.player).decode(text);
}
