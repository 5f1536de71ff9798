import {
  type DrinkReason,
  drinksOf,
  type EventOf,
  findEvent,
  type Game,
  type GameEvent,
} from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import { icon } from "../icons/mod.ts";
import type { Voice } from "../words/mod.ts";
import { joinNames } from "./lists.ts";
import { type Message, textMessage } from "./message.ts";
import { showPlayer } from "./people.ts";
import { dieIcon } from "./rounds.ts";

/** A committed move, and who reads about it. */
interface MoveContext {
  readonly voice: Voice;
  readonly game: Game;
  readonly events: readonly GameEvent[];
  readonly personId: string;
  readonly pick: PickVariant;
}

/** Ephemeral: says to `personId` in a line or two what their own move did. */
export function renderAcknowledgement(
  voice: Voice,
  game: Game,
  events: readonly GameEvent[],
  personId: string,
  pick: PickVariant,
): Message {
  const context: MoveContext = { voice, game, events, personId, pick };
  const lines = events.map((event) => describe(event, context)).filter((line) => line !== null);
  return textMessage(lines.join("\n") || voice.quip(voice.words.quips.moves.nothing, pick));
}

/** An event in words; null where another event of the same move says it. */
function describe(event: GameEvent, context: MoveContext): string | null {
  const { voice, game, pick } = context;
  const { moves, quips } = voice.words;
  switch (event.type) {
    case "game_created":
      return voice.quip(quips.moves.opened, pick);
    case "player_joined":
      return voice.quip(quips.moves.joined, pick);
    case "seat_taken":
      return voice.quip(quips.moves.seatTaken, pick);
    case "player_left":
      // The last one out closes the table, which says it all.
      return game.players.length === 0 ? null : voice.quip(quips.moves.left, pick);
    case "creator_changed":
      return voice.say(moves.newHost, { name: showPlayer(voice, game, event.playerId) });
    case "game_begun":
      return event.forced
        ? voice.quip(quips.moves.beganForced, pick, {
          name: showPlayer(voice, game, game.creatorId),
        })
        : voice.quip(quips.moves.began, pick);
    case "die_rolled":
      return describeRoll(event, context);
    case "hit_lost":
      return event.playerId === context.personId ? voice.quip(quips.moves.hitDropped, pick) : null;
    case "player_skipped":
      return describeSkips(event, context);
    case "player_walked_out":
      return describeWalkOut(event, context);
    case "drink_owed":
      return describeDrink(event, context);
    case "roll_off_started":
      return voice.say(moves.rollOff, {
        said: voice.quip(quips.moves.tied, pick),
        names: joinNames(voice, event.playerIds.map((id) => showPlayer(voice, game, id))),
      });
    case "players_nudged":
      return `🔔 ${voice.quip(quips.moves.nudged, pick)}`;
    case "game_completed":
      return describeEnd(event, context);
    case "game_abandoned":
      return describeCallingOff(event, context);
    case "hit_scored":
    case "seat_kept":
      return null;
    default:
      return event satisfies never;
  }
}

function describeRoll(
  { value, round }: EventOf<"die_rolled">,
  { voice, game, events, pick }: MoveContext,
): string {
  const quips = voice.words.quips.moves;
  const values = { value };
  const die = dieIcon(value, game.houseRules.diceSides);
  if (round > 0) return `${die} ${voice.quip(quips.rolledInRollOff, pick, values)}`;
  if (findEvent(events, "hit_scored")) {
    return `${icon("hit")} ${voice.quip(quips.rolledHit, pick, values)}`;
  }
  return owes(events, "critical_fail")
    ? `${icon("fail")} ${voice.quip(quips.rolledFail, pick, values)}`
    : `${die} ${voice.quip(quips.rolled, pick, values)}`;
}

/** All players that were skipped at once, in the line of the first. */
function describeSkips(first: EventOf<"player_skipped">, context: MoveContext): string | null {
  const { voice, game, events, pick } = context;
  if (findEvent(events, "player_skipped") !== first) return null;
  const skippedIds = events.flatMap((event) =>
    event.type === "player_skipped" ? [event.playerId] : []
  );
  const names = joinNames(voice, skippedIds.map((id) => showPlayer(voice, game, id)));
  return voice.quip(voice.words.quips.moves.skipped, pick, { names });
}

/** What leaving a begun game cost; null where the hit that it lost says it. */
function describeWalkOut(
  { playerId }: EventOf<"player_walked_out">,
  { voice, events, pick }: MoveContext,
): string | null {
  if (events.some((event) => event.type === "hit_lost" && event.playerId === playerId)) return null;
  const { leftBegun, leftKept } = voice.words.quips.moves;
  return voice.quip(owes(events, "walked_out") ? leftBegun : leftKept, pick);
}

function describeCallingOff(
  { why }: EventOf<"game_abandoned">,
  { voice, events, pick }: MoveContext,
): string {
  if (why === "empty") return voice.quip(voice.words.quips.moves.emptied, pick);
  const isOwed = owes(events, "called_off");
  const { abandoned, abandonedAtCost } = voice.words.quips.moves;
  return voice.quip(isOwed ? abandonedAtCost : abandoned, pick);
}

function owes(events: readonly GameEvent[], reason: DrinkReason): boolean {
  return drinksOf(events).some((drink) => drink.reason === reason);
}

/** Only a given drink has a line of its own: the others are in the line of their cause. */
function describeDrink(
  { drink }: EventOf<"drink_owed">,
  { voice, game, pick }: MoveContext,
): string | null {
  if (drink.reason !== "critical_hit") return null;
  if (drink.toId === drink.fromId) {
    return `${voice.drink.icon} ${voice.quip(voice.words.quips.giving.givenToSelf, pick)}`;
  }
  return `${voice.drink.icon} ${
    voice.quip(voice.words.quips.giving.given, pick, { other: showPlayer(voice, game, drink.toId) })
  }`;
}

function describeEnd(
  { loserId }: EventOf<"game_completed">,
  { voice, game, personId, pick }: MoveContext,
): string {
  if (loserId === null) return `🏁 ${voice.quip(voice.words.quips.moves.endedEven, pick)}`;
  if (loserId === personId) return `🏁 ${voice.quip(voice.words.quips.moves.youLost, pick)}`;
  return `🏁 ${
    voice.quip(voice.words.quips.moves.somebodyLost, pick, {
      name: showPlayer(voice, game, loserId),
    })
  }`;
}
