import { refusalQuips, tabQuips, troubleQuips } from "../_helpers/english.ts";
import { drinksOf, type Game, type GameEvent } from "../../src/game/mod.ts";
import { isSaid, privateTexts } from "../_helpers/answers.ts";
import type { DoneMarker, Snapshot } from "../_helpers/snapshot.ts";
import { isCheer } from "./_check_answers.ts";
import { isForm } from "./_houses.ts";
import type { Entry } from "./_timeline.ts";

const { staleBoard, gameUnknown, noGameHere, unknownButton, barClosed, notCounted } = troubleQuips;
/** Each of these says that nothing was done. */
const denials = [
  ...Object.values(refusalQuips),
  tabQuips.noticeGone,
  tabQuips.notOnNotice,
  staleBoard,
  gameUnknown,
  noGameHere,
  unknownButton,
  barClosed,
  notCounted,
];

/**
 * What does not go together between what people read and what was done: an interaction shown as done
 * that was not, one called refused that was done, and rolls, drinks, players and payments that no
 * interaction accounts for, or that two do.
 */
export function checkActions(store: Snapshot, entries: readonly Entry[]): readonly string[] {
  const markers = store.doneMarkers;
  const done = new Set(markers.map(({ interactionId }) => interactionId));
  return [
    ...entries.flatMap((entry) => checkAnswer(entry, done.has(entry.outcome.interactionId))),
    ...store.games.flatMap((game) => checkGame(game, markers)),
    ...checkRecords("payments", store, markers),
    ...checkRecords("corrections", store, markers),
  ];
}

function checkAnswer(entry: Entry, isDone: boolean): readonly string[] {
  const { what, outcome } = entry;
  const texts = privateTexts(outcome);
  const who = `${what} (${outcome.interactionId})`;
  const read = texts.join(" / ");
  if (texts.some((text) => isSaid(troubleQuips.bug, text))) return [`${who}: a bug: ${read}`];
  if (isDone && texts.some((text) => denials.some((denial) => isSaid(denial, text)))) {
    return [`${who} was done, but the answer is: ${read}`];
  }
  if (!isDone && texts.some((text) => isSaid(troubleQuips.counted, text))) {
    return [`${who} was not done, but the answer is: ${read}`];
  }
  // Type 7: the board, or the menu of a hit, was changed in answer to the press. A form that is refused
  // is told so where it was opened.
  if (!isDone && !isCheer(entry) && !isForm(entry) && outcome.callbackType === 7) {
    return [`${who} is shown as done, but was not`];
  }
  return [];
}

function checkGame(game: Game, markers: readonly DoneMarker[]): readonly string[] {
  const events = markers.flatMap((marker) =>
    marker.scopeId === game.id || marker.gameId === game.id ? marker.events : []
  );
  const expected = {
    rolls: events.flatMap((event) =>
      event.type === "die_rolled" ? `${event.round} ${event.playerId} ${event.value}` : []
    ),
    drinks: drinksOf(events).map(({ id }) => id),
    players: playersAfter(events),
  };
  const stored = {
    rolls: game.rounds.flatMap(({ rolls }, round) =>
      rolls.map(({ playerId, value }) => `${round} ${playerId} ${value}`)
    ),
    drinks: game.drinks.map(({ id }) => id),
    players: game.players.map(({ id }) => id),
  };
  return (["rolls", "drinks", "players"] as const).flatMap((what) => {
    const [is, should] = [stored[what].toSorted().join(), expected[what].toSorted().join()];
    return is === should ? [] : [`${what} of game ${game.id}: ${is}, by its markers: ${should}`];
  });
}

/** Who is in the game after these events; twice, if somebody joined twice. */
function playersAfter(events: readonly GameEvent[]): readonly string[] {
  const players: string[] = [];
  // Markers are in no order: all who came first, then all who went.
  const order = ({ type }: GameEvent) => type === "player_left" ? 1 : 0;
  for (const event of events.toSorted((a, b) => order(a) - order(b))) {
    const { type } = event;
    if (type === "player_joined" || type === "game_created" || type === "seat_kept") {
      players.push(event.playerId);
    } else if (event.type === "player_left" && players.includes(event.playerId)) {
      players.splice(players.indexOf(event.playerId), 1);
    }
  }
  return players;
}

interface Identified {
  readonly id: string;
}

/** Every record of the ledgers of this kind is of one marker, and the other way round. */
function checkRecords(
  what: "payments" | "corrections",
  store: Snapshot,
  markers: readonly DoneMarker[],
): readonly string[] {
  const idsOf = (records: readonly Identified[]) => records.map(({ id }) => id).toSorted().join();
  const expected = idsOf(markers.flatMap((marker): readonly Identified[] => marker[what]));
  const stored = idsOf(store.sessions.flatMap(({ id }): readonly Identified[] => store[what](id)));
  return expected === stored ? [] : [`${what}: ${stored}, by the markers: ${expected}`];
}
