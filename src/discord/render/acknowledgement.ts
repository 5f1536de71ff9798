import {
  type DrinkReason,
  drinksOf,
  type EventOf,
  findEvent,
  type Game,
  type GameEvent,
} from "../../game/mod.ts";
import { givingQuips, moveQuips, type PickVariant, say } from "../quips/mod.ts";
import { joinNames } from "./lists.ts";
import { type Message, textMessage } from "./message.ts";
import { showPlayer } from "./people.ts";

/** A committed move, and who reads about it. */
interface MoveContext {
  readonly game: Game;
  readonly events: readonly GameEvent[];
  readonly personId: string;
  readonly pick: PickVariant;
}

/** Ephemeral: says to `personId` in a line or two what their own move did. */
export function renderAcknowledgement(
  game: Game,
  events: readonly GameEvent[],
  personId: string,
  pick: PickVariant,
): Message {
  const context: MoveContext = { game, events, personId, pick };
  const lines = events.map((event) => describe(event, context)).filter((line) => line !== null);
  return textMessage(lines.join("\n") || say(moveQuips.nothing, pick, {}));
}

/** An event in words; null where another event of the same move says it. */
function describe(event: GameEvent, context: MoveContext): string | null {
  const { game, pick } = context;
  switch (event.type) {
    case "game_created":
      return say(moveQuips.opened, pick, {});
    case "player_joined":
      return say(moveQuips.joined, pick, {});
    case "seat_taken":
      return say(moveQuips.seatTaken, pick, {});
    case "player_left":
      // The last one out closes the table, which says it all.
      return game.players.length === 0 ? null : say(moveQuips.left, pick, {});
    case "creator_changed":
      return `👑 The table is ${showPlayer(game, event.playerId)}'s now.`;
    case "game_begun":
      return event.forced
        ? say(moveQuips.beganForced, pick, { name: showPlayer(game, game.creatorId) })
        : say(moveQuips.began, pick, {});
    case "die_rolled":
      return describeRoll(event, context);
    case "hit_lost":
      return event.playerId === context.personId ? say(moveQuips.hitDropped, pick, {}) : null;
    case "player_skipped":
      return describeSkips(event, context);
    case "player_walked_out":
      return describeWalkOut(event, context);
    case "drink_owed":
      return describeDrink(event, context);
    case "roll_off_started":
      return `⚔️ ${say(moveQuips.tied, pick, {})} ${
        joinNames(event.playerIds.map((id) => showPlayer(game, id)))
      } roll.`;
    case "players_nudged":
      return `🔔 ${say(moveQuips.nudged, pick, {})}`;
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
  { events, pick }: MoveContext,
): string {
  const values = { value: String(value) };
  if (round > 0) return `🎲 ${say(moveQuips.rolledInRollOff, pick, values)}`;
  if (findEvent(events, "hit_scored")) return `🎯 ${say(moveQuips.rolledHit, pick, values)}`;
  const isFail = owes(events, "critical_fail");
  return `🎲 ${say(isFail ? moveQuips.rolledFail : moveQuips.rolled, pick, values)}`;
}

/** All players that were skipped at once, in the line of the first. */
function describeSkips(first: EventOf<"player_skipped">, context: MoveContext): string | null {
  const { game, events, pick } = context;
  if (findEvent(events, "player_skipped") !== first) return null;
  const skippedIds = events.flatMap((event) =>
    event.type === "player_skipped" ? [event.playerId] : []
  );
  const names = joinNames(skippedIds.map((id) => showPlayer(game, id)));
  return say(moveQuips.skipped, pick, { names });
}

/** What leaving a begun game cost; null where the hit that it lost says it. */
function describeWalkOut(
  { playerId }: EventOf<"player_walked_out">,
  { events, pick }: MoveContext,
): string | null {
  if (events.some((event) => event.type === "hit_lost" && event.playerId === playerId)) return null;
  return say(owes(events, "walked_out") ? moveQuips.leftBegun : moveQuips.leftKept, pick, {});
}

function describeCallingOff(
  { why }: EventOf<"game_abandoned">,
  { events, pick }: MoveContext,
): string {
  if (why === "empty") return say(moveQuips.emptied, pick, {});
  const isOwed = owes(events, "called_off");
  return say(isOwed ? moveQuips.abandonedAtCost : moveQuips.abandoned, pick, {});
}

function owes(events: readonly GameEvent[], reason: DrinkReason): boolean {
  return drinksOf(events).some((drink) => drink.reason === reason);
}

/** Only a given drink has a line of its own: the others are in the line of their cause. */
function describeDrink(
  { drink }: EventOf<"drink_owed">,
  { game, pick }: MoveContext,
): string | null {
  if (drink.reason !== "critical_hit") return null;
  if (drink.toId === drink.fromId) return `🍺 ${say(givingQuips.givenToSelf, pick, {})}`;
  return `🍺 ${say(givingQuips.given, pick, { other: showPlayer(game, drink.toId) })}`;
}

function describeEnd(
  { loserId }: EventOf<"game_completed">,
  { game, personId, pick }: MoveContext,
): string {
  if (loserId === null) return `🏁 ${say(moveQuips.endedEven, pick, {})}`;
  if (loserId === personId) return `🏁 ${say(moveQuips.youLost, pick, {})}`;
  return `🏁 ${say(moveQuips.somebodyLost, pick, { name: showPlayer(game, loserId) })}`;
}
