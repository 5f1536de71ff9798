import type { RedisStore } from "../../../src/storage/mod.ts";
import { ann, ben, StorePlay } from "../_store_play.ts";

/** Plays until Ben's last roll, in a guild with this name. The game's id. */
export async function playUpToLast(store: RedisStore, name: string): Promise<string> {
  const play = new StorePlay(store, name);
  const { id } = await play.begun();
  await play.roll(id, ann, 6);
  await play.give(id, ann, ben.id);
  return id;
}

/** Ben's last roll: whoever makes it, it is made once. */
export async function lastMove(store: RedisStore, name: string, gameId: string): Promise<boolean> {
  const play = new StorePlay(store, name);
  play.dice(2);
  const roll = { type: "roll", round: null } as const;
  const { replayed } = await play.move(gameId, ben, roll, play.invocation(ben, `${name}-last`));
  return replayed;
}
