/**
 * What will be tried in an evening, made from its seed alone: the same seed makes the same plan.
 * A plan knows people, channels and buttons by numbers and names; what they come to depends on what
 * there is to see when their turn comes.
 */
import { Chance } from "./_chance.ts";
import { planTrouble, type Trouble } from "./_trouble_plan.ts";

/** What a player does. `who` and `where` count people and channels; they wrap around. */
export type Deed =
  | {
    readonly do: "press";
    readonly who: number;
    readonly where: number;
    /** The button looked for; any, if there is none of that name. */
    readonly label: string | null;
    /** Which of the candidates, from 0 to below 1. */
    readonly pick: number;
    /** On the newest board, or on any message with buttons, however old. */
    readonly aim: "newest" | "any";
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
  | { readonly do: "give"; readonly who: number; readonly where: number; readonly pick: number }
  | { readonly do: "rename"; readonly who: number; readonly name: string };

/** Things that happen at once; the next scene begins when everybody has their answer. */
export interface Scene {
  readonly deeds: readonly Deed[];
  readonly trouble: Trouble | null;
  /** Minutes that pass before it. */
  readonly minutes: number;
  /** Whether all is let come to rest afterwards, and looked at. */
  readonly isLull: boolean;
}

/** How big an evening is. */
export const cast = { people: 6, channels: 3 } as const;

const usual = ["Roll", "Roll", "Roll", "Join", "Begin", "Nudge", "Skip", "Pay a drink", "New game"];
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
  "newsession",
  "abandon",
  "help",
] as const;
const names = ["Ann 🍀", "**Ben**", "@everyone", "Zoë `x`", "Al"] as const;

/** The plan of an evening. */
export function makePlan(seed: number): readonly Scene[] {
  const chance = new Chance(seed);
  const opening = openTables(chance);
  const scenes = Array.from(
    { length: chance.whole(6, 9) },
    (_, index) => makeScene(chance, index % 3 === 2),
  );
  return [...opening, ...scenes];
}

/** Somebody starts a game in the first channel, and perhaps in the others. */
function openTables(chance: Chance): readonly Scene[] {
  const tables = chance.whole(1, cast.channels);
  const where = Array.from({ length: tables }, (_, index) => index);
  const host = chance.whole(0, 5);
  const start = where.map((at): Deed => slash(host + at, at, "start", chance.maybe(0.3) ? 2 : 1));
  const joins = where.flatMap((at) =>
    Array.from(
      { length: chance.whole(1, 4) },
      (_, index) => press(host + at + 1 + index, at, "Join", chance),
    )
  );
  const begins = where.map((at) => press(host + at, at, "Begin", chance));
  return [start, joins, begins].map((deeds) => ({
    deeds,
    trouble: null,
    minutes: 0,
    isLull: false,
  }));
}

function makeScene(chance: Chance, isLull: boolean): Scene {
  const deeds = Array.from({ length: chance.whole(2, 7) }, () => makeDeed(chance));
  const trouble = chance.maybe(0.6) ? planTrouble(chance) : null;
  const minutes = chance.maybe(0.25) ? chance.one([1, 3, 6, 11, 30, 55, 61]) : 0;
  return { deeds, trouble, minutes, isLull };
}

function makeDeed(chance: Chance): Deed {
  const who = chance.whole(0, cast.people - 1);
  const where = chance.maybe(0.6) ? 0 : chance.whole(0, cast.channels - 1);
  const kind = chance.weighted([[60, "board"], [8, "stray"], [10, "give"], [20, "slash"], [
    2,
    "rename",
  ]]);
  switch (kind) {
    case "board":
      return press(who, where, usual[chance.whole(0, usual.length - 1)] ?? null, chance);
    case "stray":
      return { ...press(who, where, null, chance), aim: "any" };
    case "give":
      return { do: "give", who, where, pick: chance.fraction() };
    case "slash":
      return slash(who, where, chance.one(lines), chance.maybe(0.2) ? 2 : 1);
    case "rename":
      return { do: "rename", who, name: chance.one(names) };
    default:
      return kind satisfies never;
  }
}

function press(who: number, where: number, label: string | null, chance: Chance) {
  const times = chance.weighted([[8, 1], [2, 2], [1, 3]]);
  const pick = chance.fraction();
  return { do: "press", who, where, label, pick, aim: "newest", times } as const;
}

function slash(who: number, where: number, line: string, times: number): Deed {
  return { do: "slash", who, where, line: `ronnied ${line}`, times };
}
