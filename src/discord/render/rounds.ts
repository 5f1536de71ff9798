import {
  type Game,
  hasWalkedOut,
  isLive,
  isSeatKept,
  type Person,
  type Roll,
  type Round,
} from "../../game/mod.ts";
import { icon } from "../icons/mod.ts";
import type { Text, Voice } from "../words/mod.ts";
import { boldName, showPlayer } from "./people.ts";
import { joinDots } from "./lists.ts";

const faces = ["face_1", "face_2", "face_3", "face_4", "face_5", "face_6"] as const;
/** A round on one line at most, so that a field holds two of the longest. */
const roundLimit = 420;

/** The face of a die of six sides, or a blank one. */
export function dieIcon(value: number, sides: number): string {
  return icon(sides === faces.length ? faces[value - 1] ?? "die" : "die");
}

/** A rolled value: its die, and always the number. */
export function showDie(value: number, sides: number): string {
  return `${dieIcon(value, sides)} **${value}**`;
}

/**
 * A round in detail, one line a player, in order of joining. `tumblingId` is the player whose die
 * still tumbles, if one's does.
 */
export function listRound(
  voice: Voice,
  game: Game,
  index: number,
  tumblingId?: string,
): readonly string[] {
  const round = game.rounds[index];
  if (!round) return [];
  return game.players
    .filter((player) => round.playerIds.includes(player.id))
    .map((player) =>
      player.id === tumblingId
        ? voice.say(voice.words.rounds.tumbling, { name: boldName(voice, player.name) })
        : showPart(voice, game, round, index, player)
    );
}

function showPart(
  voice: Voice,
  game: Game,
  round: Round,
  index: number,
  { id, name }: Person,
): string {
  const roll = round.rolls.find((made) => made.playerId === id);
  const shown = boldName(voice, name);
  if (roll === undefined) return voice.say(missingRoll(voice, game, round, id), { name: shown });
  const die = showDie(roll.value, game.houseRules.diceSides);
  const note = index === 0 ? noteOn(voice, game, roll) : null;
  if (note === null) return `${die} ${shown}`;
  const mark = icon(roll.value === game.houseRules.criticalFail ? "fail" : "hit");
  return voice.say(note, { roll: `${die} ${mark} ${shown}` });
}

/** Why there is no roll of a player. */
function missingRoll(voice: Voice, game: Game, round: Round, id: string): Text<"name"> {
  const { rounds } = voice.words;
  if (round.skippedIds.includes(id)) {
    if (hasWalkedOut(game, id)) return rounds.left;
    return isSeatKept(game, id) ? rounds.notPlaying : rounds.skipped;
  }
  if (!isLive(game)) return rounds.didNotRoll;
  return isSeatKept(game, id) ? rounds.keptToRoll : rounds.toRoll;
}

/** What a roll of everybody's round led to, if to anything. Roll-offs have neither hits nor fails. */
function noteOn(voice: Voice, game: Game, { playerId, value }: Roll): Text<"roll"> | null {
  const { rounds } = voice.words;
  const { criticalHit, criticalFail } = game.houseRules;
  if (value === criticalFail) return rounds.fail;
  if (value !== criticalHit) return null;
  if (game.hitIds.includes(playerId)) return rounds.hit;
  const given = game.drinks.some((drink) =>
    drink.reason === "critical_hit" && drink.fromId === playerId
  );
  return given ? rounds.hitGiven : rounds.hitLost;
}

/** A finished round on one line: "Ann 2 · Bob 5 · Cid skipped". */
export function showRound(voice: Voice, game: Game, round: Round): string {
  const { inLine, leftInLine, skippedInLine, nobodyRolled } = voice.words.rounds;
  const rolled = round.rolls.map(({ playerId, value }) =>
    voice.say(inLine, { name: showPlayer(voice, game, playerId), value })
  );
  const skipped = round.skippedIds.map((id) =>
    voice.say(hasWalkedOut(game, id) ? leftInLine : skippedInLine, {
      name: showPlayer(voice, game, id),
    })
  );
  return joinDots(voice, [...rolled, ...skipped], roundLimit) || voice.say(nobodyRolled);
}

/** The roll-offs before round `end`, one line each, the latest first. */
export function listRollOffs(voice: Voice, game: Game, end: number): readonly string[] {
  return game.rounds.slice(0, end)
    .map((round, index) =>
      voice.say(voice.words.rounds.rollOff, { count: index, round: showRound(voice, game, round) })
    )
    .slice(1)
    .toReversed();
}

/** The value that those in the roll-off at `index` tied with in the round before. */
export function tiedValue(game: Game, index: number): number | null {
  const values = game.rounds[index - 1]?.rolls.map((roll) => roll.value) ?? [];
  return values.length > 0 ? Math.min(...values) : null;
}
