import fc from "fast-check";
import type { HouseRules } from "../../src/game/mod.ts";
import { isLong } from "../_helpers/long_test.ts";

/** The seed of every property: fixed, so that a run can be repeated; `FC_SEED` sets another. */
export const fcSeed = Number(Deno.env.get("FC_SEED") ?? 29);

/** Settings of every property. `FC_RUNS` multiplies the number of runs. */
export const fcSettings = {
  seed: fcSeed,
  numRuns: (isLong ? 500 : 100) * Number(Deno.env.get("FC_RUNS") ?? 1),
};

/** Who makes a move: one the game waits for, any of its players, its creator, or a stranger. */
export type Who = "awaited" | "player" | "creator" | "stranger";

/** A move in general terms, that becomes one by the game it is made in. */
export interface Attempt {
  readonly who: Who;
  /** Which of them. */
  readonly pick: number;
  readonly type: "join" | "leave" | "begin" | "roll" | "give" | "nudge" | "skip" | "abandon";
  /** Which player to give a drink to, or a stranger. */
  readonly target: number;
  /** The round a button was shown for: the current one, none, or one that is over or yet to come. */
  readonly shown: "now" | "none" | "before" | "later";
  readonly managesMessages: boolean;
  /** Whether a player who leaves was told what it costs. */
  readonly isSure: boolean;
  /** What the clock does before: mostly seconds, at times minutes, and clocks may run back. */
  readonly waitMs: number;
}

/** A party: how it is set up, who tries what, and how the dice fall. */
export interface Party {
  readonly houseRules: HouseRules;
  /** How many join before the first attempt, the creator included. */
  readonly seats: number;
  /** Whether they did not join, but have seats that were kept from a game before. */
  readonly again: boolean;
  /** Whether the creator begins the game before the first attempt. */
  readonly begun: boolean;
  readonly attempts: readonly Attempt[];
  readonly dieSeed: number;
}

const sides = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 2, max: 6 }) },
  fc.integer({ min: 2, max: 100 }),
);

const houseRules: fc.Arbitrary<HouseRules> = sides.chain((diceSides) =>
  fc.record({
    maxPlayers: fc.integer({ min: 2, max: 25 }),
    diceSides: fc.constant(diceSides),
    faces: fc.uniqueArray(fc.integer({ min: 1, max: diceSides }), { minLength: 2, maxLength: 2 }),
    forceStartAfterMs: fc.integer({ min: 0, max: 10 * 60_000 }),
  })
).map(({ faces: [criticalHit = 2, criticalFail = 1], ...rest }) => ({
  ...rest,
  criticalHit,
  criticalFail,
}));

const attempt: fc.Arbitrary<Attempt> = fc.record({
  who: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Who>("awaited") },
    { weight: 3, arbitrary: fc.constant<Who>("player") },
    fc.constantFrom<Who>("creator", "stranger"),
  ),
  pick: fc.nat(24),
  type: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom<Attempt["type"]>("roll", "roll", "give") },
    { weight: 24, arbitrary: fc.constantFrom<Attempt["type"]>("join", "begin", "skip", "nudge") },
    { weight: 4, arbitrary: fc.constant<Attempt["type"]>("leave") },
    { weight: 1, arbitrary: fc.constant<Attempt["type"]>("abandon") },
  ),
  target: fc.nat(25),
  shown: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Attempt["shown"]>("now") },
    fc.constantFrom<Attempt["shown"]>("none", "before", "later"),
  ),
  managesMessages: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  isSure: fc.boolean(),
  waitMs: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 30_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 * 60_000 }) },
    fc.integer({ min: -5_000, max: 0 }),
  ),
});

/** Parties of one to 25 players under any house rules, with up to 80 attempts at moving. */
export const party: fc.Arbitrary<Party> = fc.record({
  houseRules,
  seats: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
    fc.integer({ min: 1, max: 25 }),
  ),
  again: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, fc.constant(true)),
  begun: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  attempts: fc.array(attempt, { maxLength: 80, size: "max" }),
  dieSeed: fc.nat(),
});
