import type { SealedDice } from "./dice.ts";
import type { Drink } from "./drink.ts";
import type { DrinkNoun } from "./drink_noun.ts";

/** Where a game stands. `waiting`, `active` and `roll_off` are live; the other two are over. */
export type GameStatus = "waiting" | "active" | "roll_off" | "completed" | "abandoned";

/** A person as Discord describes them now: user id, and the name they go by in this guild. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** One die roll of one player. `at` is in milliseconds since the epoch. */
export interface Roll {
  readonly playerId: string;
  readonly value: number;
  readonly at: number;
  /** Of Discord; what the value follows from. Null in a game without sealed dice. */
  readonly interactionId: string | null;
  /** Whether the value was set, by a test or in the playground, instead of rolled. */
  readonly isScripted: boolean;
}

/** A round: each of `playerIds` rolls once, except those who are skipped. */
export interface Round {
  readonly playerIds: readonly string[];
  readonly rolls: readonly Roll[];
  readonly skippedIds: readonly string[];
}

/** A player for whom a begun game did not wait: the others skipped them, or they left. */
export interface Absence {
  readonly playerId: string;
  readonly why: "skipped" | "left";
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Who ended a game early: on purpose, or because they opened a new table where nobody moved. */
export interface CallingOff {
  /** Need not be a player of the game. */
  readonly by: Person;
  readonly why: Exclude<AbandonReason, "empty">;
}

/** Why a game was abandoned: its last player left, it was ended, or it had been left alone. */
export type AbandonReason = "empty" | "asked" | "stale";

/**
 * House rules, fixed for a game when it is created: a new setting applies to the next game. A new rule
 * needs a default in its schema, see storage/records/game_codec.ts.
 */
export interface HouseRules {
  /** 2–25: a select menu holds 25 options. */
  readonly maxPlayers: number;
  /** 2–100. */
  readonly diceSides: number;
  /** The face that lets its roller give a drink away. */
  readonly criticalHit: number;
  /** The face that makes its roller drink. */
  readonly criticalFail: number;
  /** How long the others wait for the creator before they may begin. */
  readonly forceStartAfterMs: number;
}

/** How a server's public messages read, where it has settled that. */
export interface HouseWords {
  /** The code of a language; null: the one that the server has on Discord. */
  readonly language: string | null;
  /** What a drink is called; null: as the language has it. */
  readonly drink: DrinkNoun | null;
}

/** How a server is called to a game, fixed for the game when it is created, as house rules are. */
export interface HouseStyle {
  /** When a roll-off starts and when the game ends, the board comes as a new message. */
  readonly postsAnew: boolean;
  /** The board then mentions those whom it concerns. */
  readonly mentions: boolean;
}

/** The style of a server that has chosen none, and of games that earlier releases started. */
export const usualStyle: HouseStyle = { postsAnew: true, mentions: true };

/**
 * The whole of one game. Plain data: it is stored as it is, and every rule is a function from one
 * Game to the next. Times are milliseconds since the epoch.
 */
export interface Game {
  readonly id: string;
  /** How many changes made the game what it is: of two states, the one with more is the later. */
  readonly revision: number;
  /** The how-manieth of its channel, as far as games there are remembered; counts from 1. */
  readonly number: number;
  /** The channel's game before this one, if it was known then. */
  readonly previousId: string | null;
  readonly guildId: string;
  readonly channelId: string;
  /** The guild's session that was current when the game was created. */
  readonly sessionId: string;
  readonly status: GameStatus;
  readonly creatorId: string;
  /** When the creator created the game, or inherited it. */
  readonly creatorSince: number;
  /** In order of joining. */
  readonly players: readonly Person[];
  /** Players whose seat was kept from the game before, and who have done nothing in this one yet. */
  readonly keptIds: readonly string[];
  readonly houseRules: HouseRules;
  readonly style: HouseStyle;
  /** The language of its board, as it was when the game was created; null if it is not known. */
  readonly locale: string | null;
  /** What a drink is called in it; null: as the language has it. */
  readonly drink: DrinkNoun | null;
  /** Null in games of releases before there were sealed dice. */
  readonly dice: SealedDice | null;
  /** None while waiting; the first is that of all players, each later one is a roll-off. */
  readonly rounds: readonly Round[];
  /** Players who rolled a critical hit and have not given their drink yet. */
  readonly hitIds: readonly string[];
  /** In order; a player can be absent from more than one round. */
  readonly absences: readonly Absence[];
  readonly drinks: readonly Drink[];
  /** Ids of those of its drinks that were voided. */
  readonly voidedIds: readonly string[];
  readonly createdAt: number;
  readonly lastMoveAt: number;
  readonly lastNudgeAt: number | null;
  readonly endedAt: number | null;
  /** Null unless it was called off. Games that an earlier release abandoned have null too. */
  readonly calledOff: CallingOff | null;
}

/** Whether moves are still possible: the game is neither completed nor abandoned. */
export function isLive(game: Game): boolean {
  return game.status !== "completed" && game.status !== "abandoned";
}

/** Whether the game has begun and is not over: there is a round to roll in. */
export function isRunning(game: Game): boolean {
  return game.status === "active" || game.status === "roll_off";
}

/** The player with this id, if they are in the game. */
export function findPlayer(game: Game, playerId: string): Person | undefined {
  return game.players.find((player) => player.id === playerId);
}

/** The round being rolled, or the last one; undefined while the game waits. */
export function currentRound(game: Game): Round | undefined {
  return game.rounds.at(-1);
}

/** Players of the current round who have neither rolled nor been skipped, in order of joining. */
export function awaitedRollers(game: Game): readonly string[] {
  const round = currentRound(game);
  if (!round || !isRunning(game)) return [];
  const done = new Set([...round.skippedIds, ...round.rolls.map((roll) => roll.playerId)]);
  return round.playerIds.filter((id) => !done.has(id));
}

/** All players the game waits for: those who have to roll, and those who have a drink to give. */
export function awaitedPlayers(game: Game): readonly string[] {
  if (!isRunning(game)) return [];
  const awaited = new Set([...awaitedRollers(game), ...game.hitIds]);
  return game.players.map((player) => player.id).filter((id) => awaited.has(id));
}

/** Whether a face was set instead of rolled, by a test or in the playground. */
export function hasScriptedDice({ rounds }: Game): boolean {
  return rounds.some(({ rolls }) => rolls.some(({ isScripted }) => isScripted));
}

/** Players the game had to go on without, once or more, in order of joining. */
export function absentPlayers({ players, rounds, absences }: Game): readonly string[] {
  // Games of earlier releases have no absences, but their rounds know who was skipped.
  const absent = new Set([
    ...rounds.flatMap((round) => round.skippedIds),
    ...absences.map(({ playerId }) => playerId),
  ]);
  return players.map(({ id }) => id).filter((id) => absent.has(id));
}

/** Whether a player left the begun game by themselves. */
export function hasWalkedOut({ absences }: Game, playerId: string): boolean {
  return absences.some((absence) => absence.playerId === playerId && absence.why === "left");
}

/** Whether a player only has a kept seat: nobody drinks for a game that they did not choose. */
export function isSeatKept({ keptIds }: Game, playerId: string): boolean {
  return keptIds.includes(playerId);
}
