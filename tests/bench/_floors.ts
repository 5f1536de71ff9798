/**
 * What a press cannot do without, step by step: bots without most of Ronnied, on the same Redis. Each
 * does what the one before does and something more. All of them answer with as much text as a board.
 */
import type { InteractionCallbackData } from "@discordeno/bot";
import { Lending } from "../../src/async/mod.ts";

/** From the one that does the least. */
export const floorNames = ["calls", "client", "rules"] as const;
export type FloorName = typeof floorNames[number];

/** What each adds to the one before, the first of them to the bare bot. */
export const floorTexts: Readonly<Record<FloorName, string>> = {
  calls: "the same system calls to Redis",
  client: "the Redis library's client",
  rules: "rules, records and a board",
};

/** Does what a press needs, and says what to answer. */
export type Press = () => Promise<InteractionCallbackData>;

/** How many connections all of them have: as many as the store has for transactions by default. */
export const connections = 8;

/** What a press of these reads and writes. No two that are in flight have the same, so none is undone. */
export class Records {
  readonly game: string;
  readonly player: string;
  readonly board: string;
  /** Of the invocation that is made, and of the one before it. */
  readonly done: string;
  readonly doneBefore: string;

  /** `home` tells them from those of other connections. */
  constructor(home: string) {
    this.game = `game:{${home}}`;
    this.player = `player:{${home}}`;
    this.board = `board:{${home}}`;
    this.done = `done:{${home}}:2`;
    this.doneBefore = `done:{${home}}:1`;
  }

  /** The first trip, as of a plain roll. */
  reading(): readonly (readonly string[])[] {
    const { game, board, done, player } = this;
    return [["WATCH", game, done], ["MGET", game, board, done, player], ["MULTI"]];
  }

  /** The second one, with the records that it writes. */
  writing(texts: Readonly<Record<"game" | "done" | "player", string>>) {
    return [
      ["SET", this.game, texts.game, "PX", "604800000"],
      ["SET", this.doneBefore, texts.done, "PX", "900000"],
      ["SET", this.player, texts.player],
      ["EXEC"],
    ];
  }
}

/** Records as long as those of a plain roll of four players. */
export const prepared = {
  game: "x".repeat(1_450),
  done: "x".repeat(100),
  player: "x".repeat(150),
};

/** Opens all connections of a bot, each with records of its own. */
export async function lend<T>(
  name: FloorName,
  open: (records: Records) => Promise<T>,
): Promise<Lending<T>> {
  const lending = new Lending<T>();
  const homes = Array.from({ length: connections }, (_, at) => new Records(`${name}-${at}`));
  for (const connection of await Promise.all(homes.map(open))) lending.add(connection);
  return lending;
}
