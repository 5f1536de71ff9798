import { english } from "../_helpers/english.ts";
import { renderBoard } from "../../src/discord/render/mod.ts";
import {
  applyMove,
  awaitedPlayers,
  type Game,
  type GameResult,
  isLive,
  isRuleError,
  memoriesOf,
  type Memory,
  type Move,
  type Person,
  resultOf,
  startGame,
} from "../../src/game/mod.ts";
import { fixedEnv } from "../_helpers/fixed_env.ts";
import { usualRules } from "../_helpers/usual_rules.ts";
import { Chance } from "./_chance.ts";

const people: readonly Person[] = ["Ann", "Ben", "Cat", "Dan"]
  .map((name, at) => ({ id: `${at + 1}`, name }));
const place = { guildId: "1", channelId: "2", sessionId: "3" };

/** How often Ronnie repeats himself. */
export interface Repetition {
  readonly lines: number;
  /** Lines that are one of the ten before. */
  readonly soon: number;
  /** Games in which a line came twice. */
  readonly games: number;
}

/** Plays games of four at one table, and looks at every line that its boards have. */
export function repetitionIn(seed: number, games: number): Repetition {
  const chance = new Chance(seed);
  let latest: Game | null = null;
  let inGames = 0;
  const lines: string[] = [];
  const results: GameResult[] = [];
  for (let count = 0; count < games; count++) {
    const played = play(chance, latest);
    latest = played.game;
    const result = resultOf(latest);
    if (result !== null) results.push(result);
    played.lines.push(...memoryOn(latest, memoriesOf(results, latest.id, [])));
    if (new Set(played.lines).size < played.lines.length) inGames += 1;
    lines.push(...played.lines);
  }
  const soon = lines.filter((line, at) => lines.slice(Math.max(0, at - 10), at).includes(line));
  return { lines: lines.length, soon: soon.length, games: inGames };
}

function play(chance: Chance, latest: Game | null) {
  let ids = 0;
  let now = latest?.lastMoveAt ?? 0;
  const env = () =>
    fixedEnv({
      now: now += 1_000,
      scriptedFace: (sides) => chance.whole(1, sides),
      newId: () => `${latest?.number ?? 0}-${ids++}`,
    });
  const [host, ...others] = people;
  if (!host) throw new Error("Nobody plays");
  const started = startGame({ ...place, creator: host, houseRules: usualRules }, latest, env());
  if (isRuleError(started)) throw new Error(started.message);
  let game = started.created.game;
  const lines = [lineOf(game)];
  const move = (person: Person, made: Move) => {
    const moved = applyMove(game, person, made, env());
    if (isRuleError(moved)) throw new Error(moved.message);
    game = moved.game;
    lines.push(lineOf(game));
  };
  for (const other of others) move(other, { type: "join" });
  move(host, { type: "begin" });
  while (isLive(game)) {
    const id = anyOf(chance, awaitedPlayers(game));
    const targetId = anyOf(chance, people.map((one) => one.id).filter((other) => other !== id));
    const round = null;
    const isGiver = game.hitIds.includes(id);
    move(personWith(id), isGiver ? { type: "give", targetId, round } : { type: "roll", round });
  }
  return { game, lines };
}

function anyOf(chance: Chance, ids: readonly string[]): string {
  return ids[chance.whole(0, ids.length - 1)] ?? "";
}

function personWith(id: string): Person {
  return people.find((person) => person.id === id) ?? { id, name: "" };
}

/** Ronnie's line on a board, without what differs from game to game in the same line. */
function lineOf(game: Game): string {
  const description = renderBoard(english, game, null).embeds?.[0]?.description ?? "";
  return bare(description.split("\n").find((line) => line.startsWith("> ")) ?? "");
}

/** What he remembers on it, if anything. */
function memoryOn(game: Game, memories: readonly Memory[]): readonly string[] {
  const { embeds } = renderBoard(english, game, { standings: [], memories });
  const fields = embeds?.[0]?.fields ?? [];
  return fields.filter(({ name }) => name.includes("remembers")).map(({ value }) => bare(value));
}

function bare(line: string): string {
  return line.replace(/\*\*\w+\*\*/g, "{name}").replace(/\ban? \d+|\d+/gi, "{value}");
}
