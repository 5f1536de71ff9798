import type { Game } from "../game/mod.ts";
import { isLive } from "../game/mod.ts";
import { globOf, isKeyPart, keys } from "./keys/mod.ts";
import {
  commit,
  getExists,
  getHash,
  getMembers,
  getTexts,
  type Mutation,
  orElse,
  type Reader,
  scanKeys,
  type Transactor,
} from "./redis/mod.ts";
import { decodeGames, type StoreContext } from "./store_context.ts";

/** Channels or games per round trip. */
const pageSize = 500;
const operation = "look for an earlier release's games";

/**
 * Lets guild_channels and guild_live know the games of an earlier release, which knew them by
 * `channel:*` and `active_games` alone. A mark in the store says that this is done. It lasts for a
 * week, so that what an earlier release has begun that was put back for a while is found as well.
 */
export class GuildFilling {
  readonly #reader: Reader;
  readonly #transactor: Transactor;
  readonly #context: Pick<StoreContext, "codecs" | "onCorrupt">;
  #filled: Promise<void> | null = null;

  constructor(
    reader: Reader,
    transactor: Transactor,
    context: Pick<StoreContext, "codecs" | "onCorrupt">,
  ) {
    this.#reader = reader;
    this.#transactor = transactor;
    this.#context = context;
  }

  /** Resolves once it is done. After a failure the next call tries again. @throws {StoreError} */
  filled(): Promise<void> {
    return this.#filled ??= this.#fill().catch((error) => {
      this.#filled = null;
      throw error;
    });
  }

  async #fill(): Promise<void> {
    const mark = keys.guildsFilled();
    const [isDone] = await this.#reader.read(operation, getExists(mark));
    if (isDone) return;
    const page = (cursor: string) => scanKeys(globOf("channel"), cursor, pageSize);
    for await (const found of this.#reader.pages("scan", page)) {
      const [ids] = await this.#reader.read(operation, getTexts(found));
      await this.#add(ids.filter((id) => id !== null));
    }
    const activeGames = orElse(getMembers(keys.activeGames()), [], this.#context.onCorrupt);
    const [liveIds] = await this.#reader.read(operation, activeGames);
    for (let start = 0; start < liveIds.length; start += pageSize) {
      await this.#add(liveIds.slice(start, start + pageSize));
    }
    const expiry = { inMs: keys.guildsFilled.lifetime };
    await this.#reader.write(operation, [{ op: "set", key: mark, value: "1", expiry }]);
  }

  async #add(gameIds: readonly string[]): Promise<void> {
    const gameKeys = gameIds.filter(isKeyPart).map(keys.game);
    if (gameKeys.length === 0) return;
    const [texts] = await this.#reader.read(operation, getTexts(gameKeys));
    const games = decodeGames(this.#context, gameKeys, texts);
    for (const [guildId, own] of Map.groupBy(games, (game) => game.guildId)) {
      await this.#addTo(guildId, own);
    }
  }

  #addTo(guildId: string, games: readonly Game[]): Promise<void> {
    const key = keys.guildChannels(guildId);
    const members = games.filter(isLive).map(({ id }) => id);
    return this.#transactor.run<void>(operation, undefined, key, async (watching) => {
      const query = orElse(getHash(key), new Map<string, string>(), this.#context.onCorrupt);
      const [channels] = await watching.watchLast([key], query);
      // A channel that is known already may have had another game since.
      const unknown = games.filter(({ channelId }) => !channels.has(channelId));
      const mutations: Mutation[] = [
        ...unknown.map(({ id, channelId }): Mutation => ({
          op: "setField",
          key,
          field: channelId,
          value: id,
        })),
        ...members.length === 0
          ? []
          : [{ op: "addMembers", key: keys.guildLive(guildId), members } as const],
      ];
      if (mutations.length === 0) return { answer: undefined };
      return commit(guildId, mutations, [], () => {});
    });
  }
}
