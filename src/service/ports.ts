import type {
  Changed,
  Correction,
  Drink,
  DrinkReason,
  DrinkVoided,
  Env,
  Evening,
  Game,
  GameEvent,
  GameResult,
  Payment,
  PaymentUndone,
  Person,
  Recap,
  Session,
  Started,
  TabCounts,
  TabLine,
} from "../game/mod.ts";
import type { GuildSettings } from "./guild_settings.ts";

import type { OwnData } from "./own_data.ts";

/** One use of a button, menu or command by one person. It changes something once, if at all. */
export interface Invocation {
  /** Discord's interaction id. A second commit with the same id is a replay of the first. */
  readonly id: string;
  readonly person: Person;
  /** Ends the wait for the store; a write that was not sent by then never will be. */
  readonly signal: AbortSignal;
}

/** The message that shows a game. */
export interface BoardRef {
  readonly channelId: string;
  readonly messageId: string;
  /** Milliseconds since the epoch. */
  readonly postedAt: number;
}

/** A game as stored, with the message that shows it, if that is known. */
export interface GameView {
  readonly game: Game;
  readonly board: BoardRef | null;
}

/** The result of a deciding function. */
export type Decision<Commit, Refusal> = { readonly commit: Commit } | { readonly refuse: Refusal };

/** What was committed, or why nothing was. */
export type Result<Committed, Refusal> =
  | { readonly committed: Committed }
  | { readonly refused: Refusal };

/** A committed move. */
export interface MoveCommitted extends GameView {
  readonly events: readonly GameEvent[];
  /** The session as of this commit, when the commit completed the game. */
  readonly evening: Evening | null;
  /** True if the invocation was committed before: `events` are of then, `game` is of now. */
  readonly replayed: boolean;
}

/** Where a game is started. */
export interface Place {
  readonly guildId: string;
  readonly channelId: string;
  /** The language that the guild prefers, by Discord's code; left out if it is not known. */
  readonly guildLocale?: string | null;
}

/** What a start is decided by. */
export interface StartView {
  /** The channel's latest game, if it is still known. */
  readonly latest: GameView | null;
  /** The game that was expected to be the latest, if it is stored, wherever it is played. */
  readonly expected: GameView | null;
  /** The guild's current session, if it has one. */
  readonly sessionId: string | null;
  readonly settings: GuildSettings;
}

/** A start to be written. `session` is the one to open if the guild has none. */
export interface StartCommit {
  readonly started: Started;
  readonly session: Session | null;
}

/** A committed start. */
export interface StartCommitted {
  readonly game: Game;
  readonly events: readonly GameEvent[];
  /** The stale game that it abandoned, if there was one. */
  readonly replaced: GameView | null;
  readonly replayed: boolean;
}

/**
 * Games. Every changing method is one optimistic transaction: read, decide, commit all or nothing;
 * `decide` is called again after a conflict. All methods throw a StoreError.
 */
export interface GameStore {
  /** Makes an id for a game or session of a guild, stored where the guild is, of a random UUID. */
  homeId(guildId: string, uuid: string): string;
  /** The game and its board in one round trip; null if it is not (or no longer) stored. */
  find(gameId: string): Promise<GameView | null>;
  /** What a finished game's board shows of its session. One round trip. */
  evening(game: Game): Promise<Evening>;
  /** Those of the games that are stored, in the order asked for. One round trip. */
  getMany(gameIds: readonly string[]): Promise<readonly Game[]>;
  /** The id of the channel's latest game, if any. `toLook`: for nothing but to show it. */
  currentGameId(place: Place, toLook?: boolean): Promise<string | null>;
  /** How many games are live. One round trip. */
  countActive(): Promise<number>;
  /** All live games. Two round trips. */
  active(): Promise<readonly Game[]>;
  /** Changes one game. Two round trips. `decide` sees null if the game is not stored. */
  change<R>(
    gameId: string,
    invocation: Invocation,
    decide: (seen: GameView | null) => Decision<Changed, R>,
  ): Promise<Result<MoveCommitted, R>>;
  /**
   * Starts a game. Two round trips, three if the channel's latest game is not `expectedGameId`.
   */
  start<R>(
    place: Place,
    expectedGameId: string | null,
    invocation: Invocation,
    decide: (seen: StartView) => Decision<StartCommit, R>,
  ): Promise<Result<StartCommitted, R>>;
  /** Remembers which message shows a game, unless a newer message does already. */
  saveBoard(game: Game, board: BoardRef): Promise<void>;
}

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

/** What is kept about a player besides their drinks. */
export interface PlayerRecord extends Person {
  /** The game they moved in last. It may be over, or no longer stored. */
  readonly currentGameId: string | null;
  readonly lastRoll: { readonly value: number; readonly at: number } | null;
}

/** What forgetting a player has done. */
export interface Forgotten {
  /** Ids of the stored games that it has changed. */
  readonly changedIds: readonly string[];
  /** Keys, and entries of outboxes, that cannot be read and may still name the player. */
  readonly left: readonly string[];
}

/** Players. All methods throw a StoreError. */
export interface PlayerStore {
  find(playerId: string): Promise<PlayerRecord | null>;
  /** Ids of the stored games the player is or was in. */
  gameIds(playerId: string): Promise<readonly string[]>;
  /** Everything that the store holds about a player. Reads all of it: this takes its time. */
  ownData(playerId: string): Promise<OwnData>;
  /**
   * Forgets a player: in all records a placeholder without a name and with the id `placeholderId`
   * takes their place, and the records about them alone are deleted. What cannot be read stays as it
   * is, and is named. If it throws, part of it may be done, and it has to be called again; meanwhile
   * every tab still adds up.
   */
  forget(playerId: string, placeholderId: string): Promise<Forgotten>;
}

/** A guild's current session, and the one before it. */
export interface GuildSessions {
  readonly currentId: string;
  readonly previousId: string | null;
}

/** A committed change of sessions. */
export interface SessionReplaced {
  readonly opened: Session;
  readonly closed: Session | null;
  /** The closed session as of this commit; null if there was none. */
  readonly lookBack: LookBack | null;
  /** Live games of the closed session; they finish in it. */
  readonly running: readonly Game[];
  readonly settings: GuildSettings;
  readonly replayed: boolean;
}

/** Sessions. All methods throw a StoreError. */
export interface SessionStore {
  /** One round trip. */
  ofGuild(guildId: string): Promise<GuildSessions | null>;
  find(sessionId: string): Promise<Session | null>;
  /** Replaces the guild's current session. Three round trips. */
  replace<R>(
    place: Place,
    invocation: Invocation,
    decide: (
      current: Session | null,
    ) => Decision<{ readonly opened: Session; readonly closed: Session | null }, R>,
  ): Promise<Result<SessionReplaced, R>>;
}

/** The settings of servers. All methods throw a StoreError. */
export interface GuildSettingsStore {
  /** One round trip. */
  find(guildId: string): Promise<GuildSettings>;
  /** Changes them. Two round trips. */
  change<R>(
    guildId: string,
    invocation: Invocation,
    decide: (seen: GuildSettings) => Decision<GuildSettings, R>,
  ): Promise<Result<GuildSettings, R>>;
  /** Deletes them, even if they cannot be read. Two round trips. */
  reset(guildId: string, invocation: Invocation): Promise<void>;
}

/** The markers of commits, for writes whose answer was lost. All methods throw a StoreError. */
export interface DoneMarkers {
  /**
   * Finds out whether the write with this done marker was applied. If it was not, it never will be:
   * this takes the marker, so that the write fails if it is still under way.
   */
  settle(marker: string): Promise<"committed" | "void">;
}

/** Where time, chance and ids come from. */
export interface EnvSource {
  now(): number;
  /** 32 random bytes as 64 hexadecimal digits in lower case: what a game's dice follow from. */
  newSeed(): string;
  /** For tests and the playground: the face of the next roll, or null to have it rolled. */
  scriptedFace?(sides: number): number | null;
  /** A random UUID. */
  newId(): string;
}

/** The Env of one move in a guild: its time is now, and its ids are at home there. */
export function envOf(
  { envSource, games }: Ports,
  guildId: string,
  { id: interactionId }: Pick<Invocation, "id">,
): Env {
  const now = envSource.now();
  return {
    now,
    interactionId,
    newSeed: () => envSource.newSeed(),
    scriptedFace: (sides) => envSource.scriptedFace?.(sides) ?? null,
    newId: () => games.homeId(guildId, envSource.newId()),
  };
}

/**
 * Listens to what is committed, each commit once. A commit whose answer was lost, and that is found
 * applied later, looks like a replay and is not reported. Must not throw.
 */
export interface GameObserver {
  /** A change of a game was committed, with these events. */
  moved(events: readonly GameEvent[]): void;
  /** Drinks were paid. */
  paid(drinks: number): void;
  /** A payment was undone, or a drink voided. */
  corrected(type: Correction["type"]): void;
}

/** Everything that the use cases need from outside. */
export interface Ports {
  readonly games: GameStore;
  readonly players: PlayerStore;
  readonly ledger: DrinkLedger;
  readonly sessions: SessionStore;
  readonly doneMarkers: DoneMarkers;
  readonly envSource: EnvSource;
  readonly observer?: GameObserver;
}
