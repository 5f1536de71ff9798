import type { Game } from "../game/mod.ts";
import type { BoardRef } from "../service/mod.ts";
import type { SeenPlayer, WriteContext } from "./commits.ts";
import { keys } from "./keys/mod.ts";
import {
  getRecord,
  orElse,
  type Query,
  type Reader,
  type Transactor,
  type ViewReader,
} from "./redis/mod.ts";
import { decodeOr, type OnCorrupt } from "./records/mod.ts";
import type { LeftEntry } from "./outbox/mod.ts";
import type { Retirement } from "./retirement.ts";

/** What the repositories are made of. */
export interface StoreContext extends WriteContext {
  readonly reader: Reader;
  /** For what is only looked at. */
  readonly views: ViewReader;
  readonly transactor: Transactor;
  readonly retirement: Retirement;
  /** Waits until guild_channels and guild_live know all games, see GuildFilling. @throws {StoreError} */
  readonly filled: () => Promise<void>;
  /**
   * On a cluster, applies all that is in any outbox; elsewhere there is none. What stays.
   *
   * @throws {StoreError}
   */
  readonly applyOutboxes: () => Promise<readonly LeftEntry[]>;
  readonly onCorrupt: OnCorrupt;
}

/** Reads a game and its board; a board that cannot be read counts as none. */
export function viewQueries(
  { codecs, onCorrupt }: StoreContext,
  gameId: string,
): readonly [Query<Game | null>, Query<BoardRef | null>] {
  return [
    getRecord(keys.game(gameId), codecs.game),
    orElse(getRecord(keys.board(gameId), codecs.board), null, onCorrupt),
  ];
}

/**
 * Reads a player. A record that cannot be read does not stop its player from playing. On a cluster it is
 * elsewhere, and is read where it is written.
 */
export function playerQueries(
  { codecs, onCorrupt, transactor }: StoreContext,
  playerId: string,
): readonly [Query<SeenPlayer>] | readonly [] {
  if (transactor.isSplit) return [];
  return [orElse(getRecord(keys.player(playerId), codecs.player), "corrupt" as const, onCorrupt)];
}

/** Those of the texts that are games; what cannot be read is reported and left out. */
export function decodeGames(
  { codecs, onCorrupt }: Pick<StoreContext, "codecs" | "onCorrupt">,
  gameKeys: readonly string[],
  texts: readonly (string | null)[],
): readonly Game[] {
  return texts.flatMap((text, index) => {
    if (text === null) return [];
    const game = decodeOr(null, () => codecs.game.decode(gameKeys[index] ?? "", text), onCorrupt);
    return game === null ? [] : [game];
  });
}
