import { type Game, isLive } from "../game/mod.ts";
import type { BoardRef } from "../service/mod.ts";
import { lifetimeBeside } from "./commits.ts";
import type { StoreContext } from "./store_context.ts";
import { keys, renewalMs } from "./keys/mod.ts";
import { commit, getRecord, getTimeToLive } from "./redis/mod.ts";

/** Which message shows a game. */
export class GameBoards {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /**
   * Remembers a game's board, unless a newer message is on record. A first board takes one round
   * trip, one that replaces another takes two more.
   */
  async save(game: Game, board: BoardRef): Promise<void> {
    const { reader, codecs, retention } = this.#context;
    const key = keys.board(game.id);
    const value = codecs.board.encode(key, board);
    const expiry = lifetimeBeside(game, retention);
    const isFirst = await reader.setIfAbsent("save a board", key, value, expiry);
    if (!isFirst) await this.#replace(game, board, value);
  }

  async #replace(game: Game, board: BoardRef, value: string): Promise<void> {
    const { transactor, codecs } = this.#context;
    const key = keys.board(game.id);
    await transactor.run("replace a board", undefined, key, async (watching) => {
      const [saved, leftMs] = await watching.watchLast(
        [key],
        getRecord(key, codecs.board),
        getTimeToLive(keys.game(game.id)),
      );
      // Discord's ids grow with time. https://discord.com/developers/docs/reference#snowflakes
      const isNewer = saved === null || BigInt(saved.messageId) < BigInt(board.messageId);
      if (!isNewer || leftMs <= 0) return { answer: undefined };
      const expiry = { inMs: isLive(game) ? leftMs + renewalMs : leftMs };
      return commit(game.guildId, [{ op: "set", key, value, expiry }], [], () => {});
    });
  }
}
