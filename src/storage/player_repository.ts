import type { PlayerRecord, PlayerStore } from "../service/mod.ts";
import type { Desk } from "./store_context.ts";
import { Forgetting } from "./forget/forgetting.ts";
import { keys } from "./keys/mod.ts";
import { getExists, getMembers, getRecord } from "./redis/mod.ts";

/** Players on Redis. They are written by the commits of their presses, see bookings.ts. */
export class PlayerRepository implements PlayerStore {
  readonly #desk: Desk;
  readonly #forgetting: Forgetting;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#forgetting = new Forgetting(desk);
  }

  async find(playerId: string): Promise<PlayerRecord | null> {
    const { reader, codecs } = this.#desk;
    const key = keys.player(playerId);
    const [player] = await reader.read("find a player", getRecord(key, codecs.player));
    return player;
  }

  /** Two round trips: ids whose game has expired are left out, the janitor will take them away. */
  async gameIds(playerId: string): Promise<readonly string[]> {
    const { reader } = this.#desk;
    const [ids] = await reader.read(
      "list a player's games",
      getMembers(keys.playerGames(playerId)),
    );
    const stored = await reader.read(
      "look for games",
      ...ids.map((id) => getExists(keys.game(id))),
    );
    return ids.filter((_, index) => stored[index]);
  }

  forget(playerId: string, nobodyId: string): Promise<readonly string[]> {
    return this.#forgetting.forget(playerId, nobodyId);
  }
}
