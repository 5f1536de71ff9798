import type { Game } from "../game/mod.ts";
import { isLive } from "../game/mod.ts";
import type { Nodes } from "./nodes/mod.ts";
import { globOf, isKeyPart, keys } from "./keys/mod.ts";
import {
  commit,
  getExists,
  getField,
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
/** Of the mark of a node. */
const copyField = "filled";
const operation = "look for an earlier release's games";

/**
 * Lets guild_channels and guild_live know the games of an earlier release, which knew them by
 * `channel:*` and `active_games` alone. A mark in the store says that this is done. It lasts for a
 * week, so that what an earlier release has begun that was put back for a while is found as well.
 */
export class GuildFilling {
  readonly #reader: Reader;
  readonly #transactor: Transactor;
  readonly #nodes: Pick<Nodes, "tags"> | null;
  readonly #context: Pick<StoreContext, "codecs" | "onCorrupt">;
  #filled: Promise<void> | null = null;

  /** `nodes` is null where it is no cluster. */
  constructor(
    reader: Reader,
    transactor: Transactor,
    nodes: Pick<Nodes, "tags"> | null,
    context: Pick<StoreContext, "codecs" | "onCorrupt">,
  ) {
    this.#reader = reader;
    this.#transactor = transactor;
    this.#nodes = nodes;
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
    if (!await this.#isDone()) await this.#addAll();
    await this.#copyMark();
  }

  /** While the node with the mark is away, a copy on another counts: there games can be started. */
  async #isDone(): Promise<boolean> {
    try {
      const [isDone] = await this.#reader.read(operation, getExists(keys.guildsFilled()));
      return isDone;
    } catch (error) {
      const looks = await Promise.allSettled(
        this.#copies().map((key) => this.#reader.read(operation, getField(key, copyField))),
      );
      const isDone = looks.some((look) => look.status === "fulfilled" && look.value[0] !== null);
      if (!isDone) throw error;
      return true;
    }
  }

  async #copyMark(): Promise<void> {
    await Promise.allSettled(
      this.#copies().map((key) =>
        this.#reader.write(operation, [{ op: "setField", key, field: copyField, value: "1" }])
      ),
    );
  }

  #copies(): readonly string[] {
    return this.#nodes?.tags.map((tag) => keys.nodeMark(tag)) ?? [];
  }

  async #addAll(): Promise<void> {
    const mark = keys.guildsFilled();
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
