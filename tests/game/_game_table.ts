import assert from "node:assert/strict";
import {
  applyMove,
  type Changed,
  type DrinkReason,
  type Game,
  type GameEvent,
  type HouseRules,
  isRuleError,
  type Move,
  type MoveResult,
  type Person,
  type RuleError,
  startGame,
} from "../../src/game/mod.ts";
import { deepFreeze } from "./_deep_freeze.ts";
import { scriptedEnv } from "./_scripted_env.ts";
import { usualRules } from "../_helpers/usual_rules.ts";

/** A person whose name is their id with a capital letter. */
export function person(id: string): Person {
  return { id, name: id.charAt(0).toUpperCase() + id.slice(1) };
}

/** A new waiting game `g1` of `creatorId`. */
export function newGame(
  creatorId: string,
  now: number,
  houseRules = usualRules,
  again?: Game,
): Game {
  const request = { guildId: "guild", channelId: "channel", sessionId: "session" };
  const started = startGame(
    { ...request, creator: person(creatorId), houseRules, ...again ? { again } : {} },
    null,
    scriptedEnv({ now, ids: ["g1"] }),
  );
  assert.ok(!isRuleError(started));
  return deepFreeze(started.created.game);
}

/** A drink in short: who owes it, why, and who gave it. */
export type ShortDrink = readonly [toId: string, reason: DrinkReason, fromId?: string];

/**
 * One game and its players: the test says who does what, and when time passes. A move that should be
 * refused is made with `refused`; any other refusal fails the test.
 */
export class GameTable {
  game: Game;
  /** Milliseconds since the epoch. */
  now = 1_000_000;
  /** All events, in order. */
  readonly events: GameEvent[] = [];

  constructor(creatorId: string, houseRules: Partial<HouseRules> = {}) {
    this.game = newGame(creatorId, this.now, { ...usualRules, ...houseRules });
  }

  /** A game of these players, that waits for its creator, the first of them, to begin it. */
  static waiting(ids: string, houseRules: Partial<HouseRules> = {}): GameTable {
    const [creatorId, ...others] = ids.split(" ");
    assert.ok(creatorId);
    const table = new GameTable(creatorId, houseRules);
    for (const id of others) table.does(id, { type: "join" });
    return table;
  }

  /** A game that the first of these players has started again: the seats of the others are kept. */
  static again(ids: string, houseRules: Partial<HouseRules> = {}): GameTable {
    const [creatorId = "", ...others] = ids.split(" ");
    const table = new GameTable(creatorId, houseRules);
    const before = GameTable.begun(ids);
    before.rolls([creatorId, ...others].map((id, at) => `${id} ${at + 2}`).join(" "));
    table.game = newGame(creatorId, table.now, table.game.houseRules, before.game);
    return table;
  }

  /** A game of these players that has begun. */
  static begun(ids: string, houseRules: Partial<HouseRules> = {}): GameTable {
    const table = GameTable.waiting(ids, houseRules);
    table.does(table.game.creatorId, { type: "begin" });
    return table;
  }

  /** Lets time pass. */
  after(minutes: number): this {
    this.now += minutes * 60_000;
    return this;
  }

  /** Makes a move that has to be accepted. Returns its events. */
  does(id: string, move: Move, rolls: readonly number[] = []): readonly GameEvent[] {
    const changed = accepted(this.#try(id, move, rolls));
    this.game = deepFreeze(changed.game);
    this.events.push(...changed.events);
    return changed.events;
  }

  /** Makes a move that has to be refused. Returns why it was. */
  refused(id: string, move: Move): RuleError {
    const outcome = this.#try(id, move, []);
    assert.ok(isRuleError(outcome), `${id} was allowed to ${move.type}`);
    return outcome;
  }

  /** `rolls("ann 5 bob 2")`: each of them rolls, in that order. */
  rolls(text: string): readonly GameEvent[] {
    const words = text.split(" ");
    const made: GameEvent[] = [];
    for (let at = 0; at < words.length; at += 2) {
      const id = words[at] ?? "";
      made.push(...this.does(id, { type: "roll", round: null }, [Number(words[at + 1])]));
    }
    return made;
  }

  /** Gives the drink of a critical hit. */
  gives(id: string, targetId: string): readonly GameEvent[] {
    return this.does(id, { type: "give", targetId, round: null });
  }

  /** Everything owed so far, oldest first. */
  get owed(): readonly ShortDrink[] {
    return this.game.drinks.map(({ toId, reason, fromId }): ShortDrink =>
      fromId === null ? [toId, reason] : [toId, reason, fromId]
    );
  }

  #try(id: string, move: Move, rolls: readonly number[]): MoveResult {
    const env = scriptedEnv({ now: this.now, rolls });
    const outcome = applyMove(this.game, person(id), move, env);
    assert.equal(env.left, 0, "The script was not played to its end");
    return outcome;
  }
}

/** The change an accepted move made; fails the test if it was refused. */
export function accepted(outcome: MoveResult): Changed {
  assert.ok(!isRuleError(outcome), `Refused: ${JSON.stringify(outcome)}`);
  return outcome;
}
