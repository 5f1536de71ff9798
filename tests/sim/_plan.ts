/**
 * What will be tried in a simulation, made from its seed alone: the same seed makes the same plan.
 * A plan knows people, channels and buttons by numbers and names; what becomes of them depends on
 * what there is to see when their turn comes.
 */
import { Chance } from "./_chance.ts";
import { planFault, type PlannedFault } from "./_fault_plan.ts";

/** What a player does. `who` and `where` count people and channels; they wrap around. */
export type Action =
  | {
    readonly do: "press";
    readonly who: number;
    readonly where: number;
    /** The button looked for; any, if there is none of that name. */
    readonly label: string | null;
    /** Which of the candidates, from 0 to below 1. */
    readonly pick: number;
    /** The newest button of that name, or any on any message, however old. */
    readonly target: "newest" | "any";
    /** How often, at once. */
    readonly times: number;
  }
  | {
    readonly do: "slash";
    readonly who: number;
    readonly where: number;
    readonly line: string;
    readonly times: number;
  }
  /** The command of another player's menu; `pick` chooses the player. */
  | { readonly do: "correct"; readonly who: number; readonly where: number; readonly pick: number }
  | { readonly do: "give"; readonly who: number; readonly where: number; readonly pick: number }
  | { readonly do: "rename"; readonly who: number; readonly name: string }
  /** A server's rules become others; 101 sides are refused. */
  | { readonly do: "house"; readonly sides: number };

/** Things that happen at once; the next step begins when every action is answered. */
export interface Step {
  readonly actions: readonly Action[];
  readonly fault: PlannedFault | null;
  /** Minutes that pass before it. */
  readonly minutes: number;
  /** Whether every fault ends afterwards, and boards are checked. */
  readonly isCheckpoint: boolean;
}

/** How big a simulation is. */
export const counts = { people: 6, channels: 3 } as const;

const labels = [
  "Roll",
  "Roll",
  "Roll",
  "Give",
  "Join",
  "Begin",
  "Nudge",
  "Skip",
  "Pay a ",
  "Undo",
  "Cheers",
  "New game",
  "Same again",
  "Verify",
  "Leave anyway",
];
const lines = [
  "start",
  "join",
  "roll",
  "leave",
  "board",
  "leaderboard",
  "leaderboard all_time:true",
  "tab",
  "pay",
  "pay count:3",
  "correct",
  "verify",
  "mydata",
  "newsession",
  "abandon",
  "help",
] as const;
const names = ["Ann 🍀", "**Ben**", "@everyone", "Zoë `x`", "Al"] as const;

/** The plan of a seed. */
export function makePlan(seed: number): readonly Step[] {
  const chance = new Chance(seed);
  const opening = startGames(chance);
  const steps = Array.from(
    { length: chance.whole(6, 9) },
    (_, index) => makeStep(chance, index % 3 === 2),
  );
  return [...opening, ...steps];
}

/** A game starts and begins in the first channel, and perhaps in the others. */
function startGames(chance: Chance): readonly Step[] {
  const games = chance.whole(1, counts.channels);
  const where = Array.from({ length: games }, (_, index) => index);
  const host = chance.whole(0, 5);
  const starts = where.map((at) => slash(host + at, at, "start", chance.maybe(0.3) ? 2 : 1));
  const joins = where.flatMap((at) =>
    Array.from(
      { length: chance.whole(1, 4) },
      (_, index) => press(host + at + 1 + index, at, "Join", chance),
    )
  );
  const begins = where.map((at) => press(host + at, at, "Begin", chance));
  return [starts, joins, begins].map((actions) => ({
    actions,
    fault: null,
    minutes: 0,
    isCheckpoint: false,
  }));
}

function makeStep(chance: Chance, isCheckpoint: boolean): Step {
  const actions = Array.from({ length: chance.whole(2, 7) }, () => makeAction(chance));
  const fault = chance.maybe(0.6) ? planFault(chance) : null;
  const minutes = chance.maybe(0.25) ? chance.one([1, 3, 6, 11, 30, 55, 61]) : 0;
  return { actions, fault, minutes, isCheckpoint };
}

function makeAction(chance: Chance): Action {
  const who = chance.whole(0, counts.people - 1);
  const where = chance.maybe(0.6) ? 0 : chance.whole(0, counts.channels - 1);
  const kind = chance.weighted([
    [60, "board"],
    [8, "stray"],
    [10, "give"],
    [20, "slash"],
    [
      3,
      "correct",
    ],
    [2, "rename"],
    [2, "house"],
  ]);
  switch (kind) {
    case "board":
      return press(who, where, labels[chance.whole(0, labels.length - 1)] ?? null, chance);
    case "stray":
      return { ...press(who, where, null, chance), target: "any" };
    case "give":
      return { do: "give", who, where, pick: chance.fraction() };
    case "correct":
      return { do: "correct", who, where, pick: chance.fraction() };
    case "slash":
      return slash(who, where, chance.one(lines), chance.maybe(0.2) ? 2 : 1);
    case "rename":
      return { do: "rename", who, name: chance.one(names) };
    case "house":
      return { do: "house", sides: chance.one([12, 20, 101]) };
    default:
      return kind satisfies never;
  }
}

function press(who: number, where: number, label: string | null, chance: Chance) {
  const times = chance.weighted([[8, 1], [2, 2], [1, 3]]);
  const pick = chance.fraction();
  return { do: "press", who, where, label, pick, target: "newest", times } as const;
}

function slash(who: number, where: number, line: string, times: number): Action {
  return { do: "slash", who, where, line: `ronnied ${line}`, times };
}
