import {
  type Game,
  hasWalkedOut,
  isLive,
  isSeatKept,
  type Person,
  type Roll,
  type Round,
} from "../../game/mod.ts";
import { boldName, showPlayer } from "./people.ts";
import { joinDots } from "./lists.ts";

const faces = ["⚀", "⚁", "⚂", "⚃", "⚄", "⚅"];
/** A round on one line at most, so that a field holds two of the longest. */
const roundLimit = 420;

/** A rolled value: the face of the die where it has six sides or fewer, and always the number. */
export function showDie(value: number, sides: number): string {
  const face = sides <= faces.length ? faces[value - 1] : undefined;
  return `${face ?? "🎲"} **${value}**`;
}

/**
 * A round in detail, one line a player, in order of joining. `tumblingId` is the player whose die
 * still tumbles, if one's does.
 */
export function listRound(game: Game, index: number, tumblingId?: string): readonly string[] {
  const round = game.rounds[index];
  if (!round) return [];
  return game.players
    .filter((player) => round.playerIds.includes(player.id))
    .map((player) =>
      player.id === tumblingId
        ? `🎲 ${boldName(player.name)}: tumbling…`
        : showPart(game, round, index, player)
    );
}

function showPart(game: Game, round: Round, index: number, { id, name }: Person): string {
  const roll = round.rolls.find((made) => made.playerId === id);
  if (roll) {
    const note = index === 0 ? noteOn(game, roll) : "";
    return `${showDie(roll.value, game.houseRules.diceSides)} ${boldName(name)}${note}`;
  }
  if (round.skippedIds.includes(id)) {
    if (hasWalkedOut(game, id)) return `👋 ${boldName(name)}: left`;
    return isSeatKept(game, id)
      ? `🪑 ${boldName(name)}: not playing`
      : `💤 ${boldName(name)}: skipped`;
  }
  if (!isLive(game)) return `▫️ ${boldName(name)}: did not roll`;
  return isSeatKept(game, id)
    ? `🪑 ${boldName(name)}: seat kept, still to roll`
    : `⏳ ${boldName(name)}: still to roll`;
}

/** What a roll of everybody's round led to. Roll-offs have neither hits nor fails. */
function noteOn(game: Game, { playerId, value }: Roll): string {
  const { criticalHit, criticalFail } = game.houseRules;
  if (value === criticalFail) return ": fail, drinks";
  if (value !== criticalHit) return "";
  if (game.hitIds.includes(playerId)) return ": has a drink to give";
  const given = game.drinks.some((drink) =>
    drink.reason === "critical_hit" && drink.fromId === playerId
  );
  return given ? ": hit, drink given" : ": hit, given to nobody";
}

/** A finished round on one line: "Ann 2 · Bob 5 · Cid skipped". */
export function showRound(game: Game, round: Round): string {
  const rolled = round.rolls.map((roll) => `${showPlayer(game, roll.playerId)} ${roll.value}`);
  const skipped = round.skippedIds.map((id) =>
    `${showPlayer(game, id)} ${hasWalkedOut(game, id) ? "left" : "skipped"}`
  );
  return joinDots([...rolled, ...skipped], roundLimit) || "nobody rolled";
}

/** The roll-offs before round `end`, one line each, the latest first. */
export function listRollOffs(game: Game, end: number): readonly string[] {
  return game.rounds.slice(0, end)
    .map((round, index) => `Roll-off ${index}: ${showRound(game, round)}`)
    .slice(1)
    .toReversed();
}

/** The value that those in the roll-off at `index` tied with in the round before. */
export function tiedValue(game: Game, index: number): number | null {
  const values = game.rounds[index - 1]?.rolls.map((roll) => roll.value) ?? [];
  return values.length > 0 ? Math.min(...values) : null;
}
