import { type Occasion, refusalQuips, troubleQuips } from "../../src/discord/quips/mod.ts";
import { drinksOf, type Game, type GameEvent } from "../../src/game/mod.ts";
import type { Outcome } from "../../src/emulator/mod.ts";
import type { Entry } from "./_diary.ts";
import type { Marker, Snapshot } from "./_snapshot.ts";

const { giveFirst: _, ...refusals } = refusalQuips;
const { staleBoard, gameUnknown, noGameHere, unknownButton, barClosed, notCounted } = troubleQuips;
/** Whoever is told one of these is told that nothing was done. */
const denials = [
  ...Object.values(refusals),
  staleBoard,
  gameUnknown,
  noGameHere,
  unknownButton,
  barClosed,
  notCounted,
];

/**
 * What does not go together between what people were told and what was done: a press shown as done
 * that was not, one called refused that was done, and rolls, drinks, seats and payments that no press
 * accounts for, or that two do.
 */
export function checkDeeds(store: Snapshot, entries: readonly Entry[]): readonly string[] {
  const markers = store.markers;
  const done = new Set(markers.map(({ interactionId }) => interactionId));
  return [
    ...entries.flatMap((entry) => checkTold(entry, done.has(entry.outcome.interactionId))),
    ...store.games.flatMap((game) => checkGame(game, markers)),
    ...checkPayments(store, markers),
  ];
}

function checkTold({ what, outcome }: Entry, isDone: boolean): readonly string[] {
  const texts = privateTexts(outcome);
  const who = `${what} (${outcome.interactionId})`;
  if (texts.some((text) => isSaid(troubleQuips.bug, text))) return [`${who}: a bug: ${texts}`];
  if (isDone && texts.some((text) => denials.some((denial) => isSaid(denial, text)))) {
    return [`${who} was done, but is told: ${texts.join(" / ")}`];
  }
  if (!isDone && texts.some((text) => isSaid(troubleQuips.counted, text))) {
    return [`${who} was not done, but is told: ${texts.join(" / ")}`];
  }
  // Type 7: the board, or the menu of a hit, was changed in answer to the press.
  if (!isDone && outcome.callbackType === 7) return [`${who} is shown as done, but was not`];
  return [];
}

function checkGame(game: Game, markers: readonly Marker[]): readonly string[] {
  const events = markers.flatMap((marker) =>
    marker.scopeId === game.id || marker.gameId === game.id ? marker.events : []
  );
  const told = {
    rolls: events.flatMap((event) =>
      event.type === "die_rolled" ? `${event.round} ${event.playerId} ${event.value}` : []
    ),
    drinks: drinksOf(events).map(({ id }) => id),
    seats: seatsAfter(events),
  };
  const stored = {
    rolls: game.rounds.flatMap(({ rolls }, round) =>
      rolls.map(({ playerId, value }) => `${round} ${playerId} ${value}`)
    ),
    drinks: game.drinks.map(({ id }) => id),
    seats: game.players.map(({ id }) => id),
  };
  return (["rolls", "drinks", "seats"] as const).flatMap((what) => {
    const [is, should] = [stored[what].toSorted().join(), told[what].toSorted().join()];
    return is === should ? [] : [`${what} of game ${game.id}: ${is}, by the presses: ${should}`];
  });
}

/** Who sits at the table after these events; twice, if somebody sat down twice. */
function seatsAfter(events: readonly GameEvent[]): readonly string[] {
  const seats: string[] = [];
  for (const event of events.toSorted((a, b) => seating(a) - seating(b))) {
    if (event.type === "player_joined" || event.type === "game_created") {
      seats.push(event.playerId);
    } else if (event.type === "player_left" && seats.includes(event.playerId)) {
      seats.splice(seats.indexOf(event.playerId), 1);
    }
  }
  return seats;
}

/** Markers are in no order: all who came first, then all who went. */
function seating({ type }: GameEvent): number {
  return type === "player_left" ? 1 : 0;
}

function checkPayments(store: Snapshot, markers: readonly Marker[]): readonly string[] {
  const told = markers.flatMap(({ payments }) => payments.map(({ id }) => id)).toSorted().join();
  const stored = store.sessions.flatMap(({ id }) => store.paymentsOf(id))
    .map(({ id }) => id).toSorted().join();
  return told === stored ? [] : [`payments: ${stored}, by the presses: ${told}`];
}

/** What only the presser was told, as text. */
export function privateTexts(outcome: Outcome): readonly string[] {
  const { message } = outcome;
  const all = [...message ? [message] : [], ...outcome.followUps()];
  return all.filter(({ ephemeral }) => ephemeral).map(({ content }) => content);
}

/** Whether a text is one of the ways to say something. */
function isSaid({ variants }: Occasion, text: string): boolean {
  return variants.some((variant) =>
    variant.split(/\{\w+\}/).every((piece) => text.includes(piece.trim()))
  );
}
