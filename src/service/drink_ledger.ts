import type {
  Correction,
  Drink,
  DrinkReason,
  DrinkVoided,
  GameResult,
  Payment,
  PaymentUndone,
  Recap,
  Session,
  TabCounts,
  TabLine,
} from "../game/mod.ts";
import type { Decision, Invocation, Result } from "./decision.ts";
import type { GameView } from "./game_store.ts";

/** A drink not paid yet, as the debts list it. */
export interface Debt {
  readonly drinkId: string;
  readonly gameId: string;
  readonly reason: DrinkReason;
  readonly fromId: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A committed payment of one or more drinks; `payments` is empty if there was nothing to pay. */
export interface Paid {
  readonly payments: readonly Payment[];
  readonly debts: readonly Debt[];
  /** What is still unpaid in that session. */
  readonly left: number;
  /** That session's tab as of this commit; null if nothing was paid, or it was paid before. */
  readonly standings: readonly TabLine[] | null;
  readonly replayed: boolean;
}

/** A committed undoing of a payment. */
export interface Undone {
  readonly undone: PaymentUndone;
  /** The drink that is owed again. */
  readonly debt: Debt;
  /** The session's tab as of this commit; null if it was undone before. */
  readonly standings: readonly TabLine[] | null;
  readonly replayed: boolean;
}

/** A committed voiding of a drink. */
export interface Voided {
  readonly voided: DrinkVoided;
  readonly drink: Drink;
  /** Its game as of this commit; null if it is no longer stored, or the drink was voided before. */
  readonly view: GameView | null;
  /** The session's tab as of this commit; null if it was voided before. */
  readonly standings: readonly TabLine[] | null;
  readonly replayed: boolean;
}

/** What the undoing of a payment is decided by: payments and corrections of the last hour. */
export interface UndoView {
  readonly payments: readonly Payment[];
  readonly corrections: readonly Correction[];
}

/** What the voiding of a drink is decided by. */
export interface VoidView {
  readonly drink: Drink;
  readonly session: Session;
  /** Whether the drink is among the debts. */
  readonly isOwed: boolean;
  readonly corrections: readonly Correction[];
}

/** A session to look back on; `recap` is null where no game of it has a result. */
export interface LookBack {
  readonly recap: Recap | null;
  readonly tab: readonly TabLine[];
}

/** Drinks, payments, and the tabs they add up to. All methods throw a StoreError. */
export interface DrinkLedger {
  /** A game's drinks by age, all or between two times (ms, inclusive). One round trip. */
  drinks(gameId: string, between?: { from: number; to: number }): Promise<readonly Drink[]>;
  /** A session's payments by age. One round trip. */
  payments(sessionId: string): Promise<readonly Payment[]>;
  /** The results of a session's finished games by age. One round trip. */
  results(sessionId: string): Promise<readonly GameResult[]>;
  /** A session's corrections by age. One round trip. */
  corrections(sessionId: string): Promise<readonly Correction[]>;
  /** A session to look back on. One round trip. */
  lookBack(sessionId: string): Promise<LookBack>;
  /** A session's tab, ranked. One round trip. */
  sessionTab(sessionId: string): Promise<readonly TabLine[]>;
  /** A guild's all-time tab, ranked. One round trip. */
  guildTab(guildId: string): Promise<readonly TabLine[]>;
  /** A player's debts in each of the sessions, oldest first, in one round trip. */
  debts(sessionIds: readonly string[], playerId: string): Promise<readonly (readonly Debt[])[]>;
  /** Each player's debts in a session, oldest first. One round trip. */
  debtsOf(sessionId: string, playerIds: readonly string[]): Promise<readonly (readonly Debt[])[]>;
  /** A player's all-time counts over all guilds. */
  counts(playerId: string): Promise<TabCounts>;
  /**
   * Pays the person's `count` oldest debts in the first of the sessions that has any. Two round
   * trips.
   */
  pay(
    sessionIds: readonly string[],
    invocation: Invocation,
    count: number,
    now: number,
  ): Promise<Paid>;
  /** Takes a payment of the person's in this session back. Three round trips. */
  undo<R>(
    sessionId: string,
    invocation: Invocation,
    now: number,
    decide: (seen: UndoView) => Decision<PaymentUndone, R>,
  ): Promise<Result<Undone, R>>;
  /** Voids a drink of a game. Three round trips. `decide` sees null if there is no such drink. */
  voidDrink<R>(
    gameId: string,
    drinkId: string,
    invocation: Invocation,
    decide: (seen: VoidView | null) => Decision<DrinkVoided, R>,
  ): Promise<Result<Voided, R>>;
}
