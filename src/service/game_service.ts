import {
  applyMove,
  type Changed,
  type Evening,
  type Game,
  isLive,
  isRuleError,
  type Move,
  openSession,
  type Person,
  refuseGiver,
  type RuleError,
  startGame,
} from "../game/mod.ts";
import { type House, houseOf } from "./guild_settings.ts";
import { invocationQueue } from "./invocation_queue.ts";
import type { Decision, Invocation, Result } from "./decision.ts";
import { envOf, type Ports } from "./ports.ts";
import type {
  GameView,
  MoveCommitted,
  Place,
  StartCommit,
  StartCommitted,
  StartView,
} from "./game_store.ts";

/** Why nothing was changed. `seen` is the current state. */
export type Refusal =
  | { readonly reason: "rule"; readonly error: RuleError; readonly seen: GameView | null }
  | { readonly reason: "unknown_game" }
  | { readonly reason: "stale_board"; readonly seen: GameView };

/** A game as its board shows it: with something of its session once it is over. */
export interface BoardView extends GameView {
  readonly evening: Evening | null;
}

/** Games whose dice somebody asks about. */
export interface ToVerify {
  /** A game that is not over: its seed stays secret. */
  readonly live: Game | null;
  readonly finished: Game | null;
}

/** The game and message that a button names. */
export interface Pressed {
  readonly gameId: string;
  /** Null for a private menu, which cannot be an old board. */
  readonly messageId: string | null;
}

/** Who sits at a new table: its creator alone, or all who were in the finished game too. */
export type Seating = "empty" | "again";

/** A button and where it was pressed, which decides: a game of another place is unknown there. */
export interface Target extends Pressed {
  readonly place: Place;
}

/** Starting games, and every move in them. All methods throw a StoreError. */
export class GameService {
  readonly #ports: Ports;
  readonly #defaults: House;
  readonly #queue = invocationQueue();

  /** `defaults` hold where a guild has settled nothing. */
  constructor(ports: Ports, defaults: House) {
    this.#ports = ports;
    this.#defaults = defaults;
  }

  /**
   * Starts a game in a channel; `target` is the ended game whose button was used, and whose players
   * play again if `seating` says so.
   */
  start(
    place: Place,
    invocation: Invocation,
    target: Pressed | null = null,
    seating: Seating = "empty",
  ): Promise<Result<StartCommitted, Refusal>> {
    return this.#queue.run(
      place.channelId,
      invocation.signal,
      async () =>
        this.#observed(
          await this.#ports.games.start(
            place,
            target?.gameId ?? null,
            invocation,
            (seen) => this.#decideStart(place, invocation, target, seating, seen),
          ),
        ),
    );
  }

  /** Makes a move by a button. */
  move(
    target: Target,
    move: Move,
    invocation: Invocation,
  ): Promise<Result<MoveCommitted, Refusal>> {
    return this.#queue.run(
      target.gameId,
      invocation.signal,
      async () =>
        this.#observed(
          await this.#ports.games.change(
            target.gameId,
            invocation,
            (seen) => this.#decideMove(target, move, invocation, seen),
          ),
        ),
    );
  }

  /** A game in which a player has a drink to give, for a button that asks who gets it. */
  async offer(
    target: Target,
    person: Person,
    round: number,
  ): Promise<Result<GameView, Refusal>> {
    const seen = await this.#ports.games.find(target.gameId);
    if (seen === null || !isOf(target.place, seen)) return { refused: { reason: "unknown_game" } };
    if (isOldMessage(target.messageId, seen)) return { refused: { reason: "stale_board", seen } };
    const error = refuseGiver(seen.game, person, round);
    return error ? { refused: { reason: "rule", error, seen } } : { committed: seen };
  }

  /** Makes a move in the channel's latest game, by a command. */
  async moveInChannel(
    place: Place,
    move: Move,
    invocation: Invocation,
  ): Promise<Result<MoveCommitted, Refusal>> {
    const gameId = await this.#ports.games.currentGameId(place);
    if (gameId === null) return { refused: { reason: "unknown_game" } };
    return await this.move({ gameId, messageId: null, place }, move, invocation);
  }

  /** The channel's latest game as a board shows it, or null if there is none. */
  async look(place: Place): Promise<BoardView | null> {
    const gameId = await this.#ports.games.currentGameId(place, true);
    const view = gameId === null ? null : await this.lookAt(gameId);
    return view && isOf(place, view) ? view : null;
  }

  /**
   * A game as a board shows it, wherever it is played, or null if it is not stored. For ids that
   * come from the store, never for those that a user sent.
   */
  async lookAt(gameId: string): Promise<BoardView | null> {
    const view = await this.#ports.games.find(gameId);
    if (view === null) return null;
    const evening = isLive(view.game) ? null : await this.#ports.games.evening(view.game);
    return { ...view, evening };
  }

  /**
   * What there is to verify in a channel: a game there, or without its id the latest one, and if that
   * is live the one before it. What is no longer stored is null.
   */
  async toVerify(place: Place, gameId?: string): Promise<ToVerify> {
    const id = gameId ?? await this.#ports.games.currentGameId(place, true);
    const game = await this.#findIn(place, id);
    if (game === null || !isLive(game)) return { live: null, finished: game };
    const before = gameId === undefined ? await this.#findIn(place, game.previousId) : null;
    return { live: game, finished: before && !isLive(before) ? before : null };
  }

  async #findIn(place: Place, gameId: string | null): Promise<Game | null> {
    const view = gameId === null ? null : await this.#ports.games.find(gameId);
    return view && isOf(place, view) ? view.game : null;
  }

  #observed<C extends Pick<MoveCommitted, "events" | "replayed">>(
    result: Result<C, Refusal>,
  ): Result<C, Refusal> {
    if ("committed" in result && !result.committed.replayed) {
      this.#ports.observer?.moved(result.committed.events);
    }
    return result;
  }

  #decideStart(
    place: Place,
    invocation: Invocation,
    target: Pressed | null,
    seating: Seating,
    seen: StartView,
  ): Decision<StartCommit, Refusal> {
    const { latest, expected } = seen;
    if (seating === "again" && !expected) return { refuse: { reason: "unknown_game" } };
    if (expected && !isOf(place, expected)) return { refuse: { reason: "unknown_game" } };
    if (target && latest && isLeftBehind(target, latest)) {
      return { refuse: { reason: "stale_board", seen: latest } };
    }
    const env = envOf(this.#ports, place.guildId, invocation);
    const opened = openSession(place.guildId, invocation.person, env);
    const { rules: houseRules, style, words } = houseOf(seen.settings, this.#defaults);
    const started = startGame(
      {
        ...place,
        sessionId: seen.sessionId ?? opened.id,
        creator: invocation.person,
        houseRules,
        style,
        locale: words.language ?? place.guildLocale ?? null,
        drink: words.drink,
        ...expected && seating === "again" ? { again: expected.game } : {},
      },
      latest?.game ?? null,
      env,
    );
    if (isRuleError(started)) return { refuse: { reason: "rule", error: started, seen: latest } };
    return { commit: { started, session: seen.sessionId === null ? opened : null } };
  }

  #decideMove(
    target: Target,
    move: Move,
    invocation: Invocation,
    seen: GameView | null,
  ): Decision<Changed, Refusal> {
    if (seen === null || !isOf(target.place, seen)) return { refuse: { reason: "unknown_game" } };
    if (isOldMessage(target.messageId, seen)) return { refuse: { reason: "stale_board", seen } };
    const result = applyMove(
      seen.game,
      invocation.person,
      move,
      envOf(this.#ports, target.place.guildId, invocation),
    );
    if (isRuleError(result)) return { refuse: { reason: "rule", error: result, seen } };
    return { commit: result };
  }
}

/** Whether a message is older than this game's board. */
export function isOldMessage(messageId: string | null, { board }: GameView): boolean {
  // Discord's ids grow with time. A newer message than the one on record is a board whose record is
  // not written yet, so only older ones are stale.
  return messageId !== null && board !== null && BigInt(messageId) < BigInt(board.messageId);
}

/** Whether a game is played in this place. */
export function isOf({ guildId, channelId }: Place, { game }: GameView): boolean {
  return game.guildId === guildId && game.channelId === channelId;
}

function isLeftBehind(target: Pressed, latest: GameView): boolean {
  return target.gameId !== latest.game.id || isOldMessage(target.messageId, latest);
}
