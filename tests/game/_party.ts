import assert from "node:assert/strict";
import {
  applyMove,
  awaitedPlayers,
  type Env,
  findPlayer,
  type Game,
  type GameEvent,
  isLive,
  isRuleError,
  type Move,
  type MoveResult,
  type Person,
} from "../../src/game/mod.ts";
import type { Attempt, Party } from "./_arbitraries.ts";
import { seededRandom } from "../_helpers/seeded_env.ts";
import { deepFreeze } from "./_deep_freeze.ts";
import { accepted, newGame, person } from "./_game_table.ts";

/** A move that was tried, with the games before and after it. */
export interface Step {
  readonly person: Person;
  readonly move: Move;
  readonly now: number;
  readonly before: Game;
  readonly outcome: MoveResult;
  /** As before, if the move was refused. */
  readonly after: Game;
  /** Everything that has happened up to here. */
  readonly events: readonly GameEvent[];
  /** How often the die was rolled for it. */
  readonly rolls: number;
}

const firstMoment = 1_000_000_000;

/** A party in progress: a game, its clock and its die. */
export class RunningParty {
  game: Game;
  now = firstMoment;
  events: readonly GameEvent[] = [];
  readonly #rollDie: (sides: number) => number;
  #rolls = 0;

  constructor(party: Party) {
    const random = seededRandom(party.dieSeed);
    this.#rollDie = (sides) => Math.floor(random() * sides) + 1;
    this.game = newGame("p0", this.now, deepFreeze(party.houseRules));
    const seats = Math.min(party.seats, party.houseRules.maxPlayers);
    for (let seat = 1; seat < seats; seat++) {
      accepted(this.try(`p${seat}`, { type: "join" }).outcome);
    }
    if (party.again) this.#again();
    if (party.begun) accepted(this.try("p0", { type: "begin" }).outcome);
  }

  /** Calls the game off and opens the next one for the same players. */
  #again(): void {
    const { outcome } = this.try("p0", { type: "abandon", managesMessages: false });
    const before = accepted(outcome).game;
    this.game = newGame("p0", this.now, before.houseRules, before);
    this.events = this.game.keptIds.map((playerId) => ({ type: "seat_kept", playerId }));
  }

  /** Tries a move, and keeps what comes of it. */
  try(id: string, move: Move, rollDie = this.#rollDie): Step {
    const before = this.game;
    this.#rolls = 0;
    const env = this.env(rollDie);
    const outcome = applyMove(before, deepFreeze(person(id)), deepFreeze(move), env);
    if (!isRuleError(outcome)) {
      this.game = deepFreeze(outcome.game);
      this.events = [...this.events, ...outcome.events];
    }
    return {
      person: person(id),
      move,
      now: this.now,
      before,
      outcome,
      after: this.game,
      events: this.events,
      rolls: this.#rolls,
    };
  }

  /** Tries what an attempt amounts to in this game. */
  attempt(attempt: Attempt): Step {
    this.now += attempt.waitMs;
    return this.try(moverOf(this.game, attempt), moveOf(this.game, attempt));
  }

  /** The Env at this moment. No move may make an id. */
  env(rollDie: (sides: number) => number): Env {
    return deepFreeze({
      now: this.now,
      interactionId: "1",
      newSeed: () => assert.fail("A move made a seed"),
      scriptedFace: (sides: number) => {
        this.#rolls++;
        return rollDie(sides);
      },
      newId: () => assert.fail("A move made an id"),
    });
  }
}

/** Plays a party and shows every step to `see`, a few after the game is over among them. */
export function playParty(party: Party, see: (step: Step) => void): RunningParty {
  const running = new RunningParty(party);
  let late = 0;
  for (const attempt of party.attempts) {
    if (!isLive(running.game) && ++late > 5) break;
    see(running.attempt(attempt));
  }
  return running;
}

function moverOf(game: Game, { who, pick }: Attempt): string {
  const ids = game.players.map(({ id }) => id);
  const choice = {
    awaited: isLive(game) ? awaitedPlayers(game) : ids,
    player: ids,
    creator: [game.creatorId],
    stranger: [],
  }[who];
  return choice[pick % (choice.length || 1)] ?? `stranger${pick}`;
}

function moveOf(game: Game, attempt: Attempt): Move {
  const { type, target, managesMessages } = attempt;
  const ids = game.players.map(({ id }) => id);
  const round = { now: 0, before: -1, later: 1, none: null }[attempt.shown];
  const shown = round === null ? null : game.rounds.length + round;
  switch (type) {
    case "give":
      return { type, targetId: ids[target % (ids.length + 1)] ?? "stranger", round: shown };
    case "roll":
    case "nudge":
    case "skip":
      return { type, round: shown };
    case "leave":
      return { type, round: shown, isSure: attempt.isSure };
    case "abandon":
      return { type, managesMessages };
    case "join":
    case "begin":
      return { type };
  }
}

/** Whether a person is no player of the game. */
export function isStranger(game: Game, { id }: Person): boolean {
  return findPlayer(game, id) === undefined;
}
