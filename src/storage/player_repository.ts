import type { Forgotten, OwnData, PlayerRecord, PlayerStore } from "../service/mod.ts";
import type { StoreContext } from "./store_context.ts";
import { Forgetting } from "./forget/forgetting.ts";
import { OwnDataSearch } from "./own_data/mod.ts";
import { keys } from "./keys/mod.ts";
import { getExists, getMembers, getRecord } from "./redis/mod.ts";

/** Players on Redis. The commits of their interactions write them, see commits.ts. */
export class PlayerRepository implements PlayerStore {
  readonly #context: StoreContext;
  readonly #forgetting: Forgetting;

  constructor(context: StoreContext) {
    this.#context = context;
    this.#forgetting = new Forgetting(context);
  }

  async find(playerId: string): Promise<PlayerRecord | null> {
    const { reader, codecs } = this.#context;
    const key = keys.player(playerId);
    const [player] = await reader.read("find a player", getRecord(key, codecs.player));
    return player;
  }

  /** Two round trips: ids whose game has expired are left out, until the janitor removes them. */
  async gameIds(playerId: string): Promise<readonly string[]> {
    const { reader } = this.#context;
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

  ownData(playerId: string): Promise<OwnData> {
    return new OwnDataSearch(this.#context, playerId).run();
  }

  forget(playerId: string, placeholderId: string): Promise<Forgotten> {
    return this.#forgetting.forget(playerId, placeholderId);
  }
}
