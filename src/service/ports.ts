import type { Correction, Env, Game, GameEvent, Person, Session } from "../game/mod.ts";
import type { Decision, Invocation, Result } from "./decision.ts";
import type { DrinkLedger, LookBack } from "./drink_ledger.ts";
import type { GameStore, Place } from "./game_store.ts";
import type { GuildSettings } from "./guild_settings.ts";
import type { OwnData } from "./own_data.ts";

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
