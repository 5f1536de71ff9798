import fc from "fast-check";
import {
  applyMove,
  awaitedRollers,
  type Drink,
  drinkReasons,
  findPlayer,
  type Game,
  type HouseRules,
  isRuleError,
  type Move,
  type Roll,
  startGame,
  type TabLine,
} from "../../../src/game/mod.ts";
import { fixedEnv } from "../../_helpers/fixed_env.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";
import { party } from "../../game/_arbitraries.ts";
import { playParty } from "../../game/_party.ts";

/** When every game of these tests began. */
export const startedAt = 1_800_000_000_000;

/** The names of four players. */
export const four = ["Ann", "Bob", "Cid", "Dee"];

/** Ids as Discord makes them, one per seat. */
export function idOf(seat: number): string {
  return String(100_000_000_000_000_000n + BigInt(seat));
}

/** A waiting game of players with these names; the first is its creator. */
export function waitingGame(names: readonly string[], rules: Partial<HouseRules> = {}): Game {
  const [creator, ...others] = names.map((name, seat) => ({ id: idOf(seat), name }));
  if (!creator) throw new Error("A game has a creator");
  const env = fixedEnv({ now: startedAt, newId: () => "01JD0GAME0000000000000000A" });
  const place = { guildId: "1", channelId: "2", sessionId: "s1" };
  const request = { ...place, creator, houseRules: { ...usualRules, ...rules } };
  const started = startGame(request, null, env);
  if (isRuleError(started)) throw new Error(started.message);
  const { game } = started.created;
  return { ...game, players: [creator, ...others], revision: names.length };
}

/** The waiting game that the player on a seat opens for the same players after `game` is over. */
export function againGame(game: Game, seat = 0): Game {
  const creator = findPlayer(game, idOf(seat));
  if (!creator) throw new Error("Only a player plays again");
  const env = fixedEnv({ now: startedAt, newId: () => "01JD0GAME0000000000000000B" });
  const { guildId, channelId, sessionId, houseRules } = game;
  const request = { guildId, channelId, sessionId, houseRules, creator, again: game };
  const started = startGame(request, game, env);
  if (isRuleError(started)) throw new Error(started.message);
  return started.created.game;
}

/** Makes a move by the player on a seat, with the die showing `value`. Throws if it is refused. */
export function play(game: Game, seat: number, move: Move, value = 3, now = startedAt) {
  const player = findPlayer(game, idOf(seat)) ?? { id: idOf(seat), name: `Guest ${seat}` };
  const env = fixedEnv({ now, face: value });
  const outcome = applyMove(game, player, move, env);
  if (isRuleError(outcome)) throw new Error(outcome.message);
  return outcome;
}

/** A begun game in which the first players rolled these values, a second apart. */
export function rolledGame(
  names: readonly string[],
  values: readonly number[],
  rules: Partial<HouseRules> = {},
): Game {
  let { game } = play(waitingGame(names, rules), 0, { type: "begin" });
  for (const [index, value] of values.entries()) {
    const next = awaitedRollers(game)[0];
    const seat = game.players.findIndex((player) => player.id === next);
    game = play(game, seat, { type: "roll", round: null }, value, startedAt + 1000 * index).game;
  }
  return game;
}

/** Names that people might choose to break the bot. */
export const absurdNames = [
  "",
  "    ",
  "\u200b\u200b",
  "@everyone",
  "<@100000000000000000>",
  "<@&1>",
  "<#2>",
  "<:beer:123>",
  "<t:0:R>",
  "</ronnied start:1>",
  "||spoiler||",
  "**bold** __under__ ~~gone~~ `code`",
  "[free beer](https://example.com)",
  "# Headline",
  "-# small",
  "1. first",
  "> quote",
  "```\nblock\n```",
  "evil\u202Egnp.exe",
  "two\nlines\r\nthree",
  "Z" + "\u0351\u0352\u0353".repeat(300),
  "👨‍👩‍👧‍👦".repeat(1000),
  "🍺".repeat(1000),
  "*".repeat(1000),
  "\\".repeat(1000),
  "W".repeat(1000),
  "{name} {value}",
  "\ud83c",
  "constructor",
  "😀" + "\u{1F3FB}".repeat(100),
];

/** Any code point, half surrogates too. fast-check's own units take most of a second to build. */
const anyCharacter = fc.oneof(
  fc.integer({ min: 0, max: 0x24ff }),
  fc.integer({ min: 0, max: 0x10ffff }),
).map((point) => String.fromCodePoint(point));

/** Any name at all. */
export const anyName = fc.oneof(
  fc.constantFrom(...absurdNames),
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.array(fc.constantFrom("*", "\\", "🍺", "👨‍👩‍👧‍👦", "@", "<", "\u0301", "1.", "`"), { maxLength: 80 })
    .map((parts) => parts.join("")),
);

/** A game that the rules can lead to, at any point of its life, with any names. */
export const anyGame: fc.Arbitrary<Game> = fc.record({
  party,
  names: fc.array(anyName, { minLength: 5, maxLength: 25 }),
}).map(({ party, names }) => {
  const { game } = playParty(party, () => {});
  const players = game.players.map(({ id }, seat) => ({
    id,
    name: names[seat % names.length] ?? "",
  }));
  return { ...game, players };
});

/** The biggest game that a board may have to show: 25 players, 20 roll-offs of all, 75 drinks. */
export function biggestGame(status: "active" | "roll_off" | "completed", name: string): Game {
  const names = Array.from({ length: 25 }, () => name);
  const rules = { maxPlayers: 25, diceSides: 100, criticalHit: 100, criticalFail: 99 };
  const game = waitingGame(names, rules);
  const playerIds = game.players.map((player) => player.id);
  const rolls = playerIds.map((playerId): Roll => ({
    playerId,
    value: 100,
    at: startedAt,
    interactionId: "1576405199218540545",
    isScripted: false,
  }));
  const full = { playerIds, rolls, skippedIds: [] };
  const offs = status === "active" ? 0 : 20;
  const last = status === "completed" ? full : { ...full, rolls: [] };
  const rounds = [...Array.from({ length: offs }, () => full), last];
  const drinks = Array.from({ length: 75 }, (_, index): Drink => ({
    id: `${game.id}.${index}`,
    gameId: game.id,
    sessionId: "s1",
    toId: idOf(index % 25),
    fromId: idOf((index + 1) % 25),
    reason: drinkReasons[index % drinkReasons.length] ?? "critical_hit",
    at: startedAt,
  }));
  const hitIds = status === "completed" ? [] : playerIds;
  return { ...game, status, rounds, drinks, hitIds };
}

/** A tab line with any name and counts. */
export const anyTabLine: fc.Arbitrary<TabLine> = fc.record({
  playerId: fc.nat().map(String),
  name: anyName,
  received: fc.nat(5000),
  assigned: fc.nat(5000),
  games: fc.nat(5000),
  won: fc.nat(5000),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
}).map(({ part, ...line }) => ({ ...line, paid: Math.floor(line.received * part) }));
