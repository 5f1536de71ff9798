import {
  type Changed,
  type Drink,
  drinksOf,
  findPlayer,
  type Game,
  type GameEvent,
  isLive,
  type Payment,
  type Person,
  type Session,
} from "../game/mod.ts";
import type { GuildSessions, PlayerRecord } from "../service/mod.ts";
import type { Codec, Codecs, Done } from "./records/mod.ts";
import { keys, liveGameMs } from "./keys/mod.ts";
import type { Expiry, Mutation } from "./redis/mod.ts";
import { countOnTab, nameOnTab } from "./tab.ts";

/** How long what is over is kept, in milliseconds. */
export interface Retention {
  readonly gameMs: number;
  readonly ledgerMs: number;
}

/** What every booking needs: the form of the records, and how long they last. */
export interface WriteContext {
  readonly codecs: Codecs;
  readonly retention: Retention;
}

/** How long a game, its board and its channel's pointer last from now on. */
export function lifetimeOf(game: Game, retention: Retention): Expiry {
  return { inMs: isLive(game) ? liveGameMs : retention.gameMs };
}

/** Everything that a move in a game writes. */
export function moveMutations(
  context: WriteContext,
  pressId: string,
  person: Person,
  changed: Changed,
  player: PlayerRecord | null | "corrupt",
): readonly Mutation[] {
  const { game, events } = changed;
  const expiry = lifetimeOf(game, context.retention);
  return [
    ...gameMutations(context, changed),
    { op: "expire", key: keys.channel(game.channelId), expiry },
    ...doneMutations(context, game.id, pressId, { did: "move", events }),
    ...bookPlayer(context, person, changed, player),
  ];
}

/** What a change of a game writes whoever made it: the game, its drinks, who is in it, who lives. */
export function gameMutations(
  context: WriteContext,
  { game, events }: Changed,
): readonly Mutation[] {
  const expiry = lifetimeOf(game, context.retention);
  const key = keys.game(game.id);
  return [
    { op: "set", key, value: context.codecs.game.encode(key, game), expiry },
    { op: "expire", key: keys.board(game.id), expiry },
    ...events.flatMap((event) => bookMembership(game, event)),
    ...drinksOf(events).flatMap((drink) => bookDrink(context, game, drink)),
  ];
}

/** What a started game writes besides itself: where it belongs. */
export function startMutations(
  context: WriteContext,
  pressId: string,
  creator: Person,
  created: Changed,
  replaced: Changed | null,
  player: PlayerRecord | null | "corrupt",
): readonly Mutation[] {
  const { game, events } = created;
  const done: Done = {
    did: "start",
    gameId: game.id,
    replacedId: replaced?.game.id ?? null,
    events,
  };
  return [
    ...gameMutations(context, created),
    ...replaced === null ? [] : gameMutations(context, replaced),
    {
      op: "set",
      key: keys.channel(game.channelId),
      value: game.id,
      expiry: lifetimeOf(game, context.retention),
    },
    { op: "addMembers", key: keys.sessionGames(game.sessionId), members: [game.id] },
    ...doneMutations(context, game.channelId, pressId, done),
    ...bookPlayer(context, creator, created, player),
  ];
}

/** Opens a session as its guild's current one. */
export function sessionMutations(
  context: WriteContext,
  opened: Session,
  previousId: string | null,
): Mutation[] {
  const key = keys.guildSession(opened.guildId);
  const sessions: GuildSessions = { currentId: opened.id, previousId };
  return [
    setSession(context, opened),
    { op: "set", key, value: context.codecs.guildSessions.encode(key, sessions) },
  ];
}

/** Closes a session; its ledger gets its end when no game of it lives any more. */
export function closingMutations(context: WriteContext, closed: Session): Mutation[] {
  return [
    setSession(context, closed),
    { op: "addMembers", key: keys.closedSessions(), members: [closed.id] },
  ];
}

function setSession({ codecs }: WriteContext, session: Session): Mutation {
  const key = keys.session(session.id);
  return { op: "set", key, value: codecs.session.encode(key, session) };
}

/**
 * Settles debts of one player in one session. `members` are the debts as they stand there. A ledger
 * that has its end already keeps it, whatever a payment adds to it.
 */
export function paymentMutations(
  context: WriteContext,
  session: Session,
  person: Person,
  payments: readonly Payment[],
  members: readonly string[],
): Mutation[] {
  const tabs = [keys.sessionTab(session.id), keys.guildTab(session.guildId)];
  const paymentsKey = keys.sessionPayments(session.id);
  const paid = payments.length;
  return [
    { op: "removeScored", key: keys.sessionDebts(session.id, person.id), members },
    ...payments.map((payment): Mutation => ({
      op: "addScored",
      key: paymentsKey,
      score: payment.at,
      member: context.codecs.payment.encode(paymentsKey, payment),
    })),
    { op: "count", key: keys.playerDrinks(person.id), field: "paid", by: paid },
    ...tabs.flatMap((key) => [
      countOnTab(key, person.id, "paid", paid),
      nameOnTab(key, person.id, person.name),
    ]),
    ...expiryMutations(session.expiresAt, [paymentsKey, keys.sessionTab(session.id)]),
  ];
}

/** Remembers what a press did. */
export function doneMutations(
  context: WriteContext,
  scopeId: string,
  pressId: string,
  done: Done,
): Mutation[] {
  return [doneMutationAt(keys.done(scopeId, pressId), context.codecs.done, done)];
}

/** Writes a done-marker. */
export function doneMutationAt(key: string, codec: Codec<Done>, done: Done): Mutation {
  return { op: "set", key, value: codec.encode(key, done), expiry: { inMs: keys.done.lifetime } };
}

/** Lets keys end at an instant, if there is one. */
export function expiryMutations(atMs: number | null, ledgerKeys: readonly string[]): Mutation[] {
  if (atMs === null) return [];
  return ledgerKeys.map((key) => ({ op: "expire", key, expiry: { atMs } }));
}

function bookMembership(game: Game, event: GameEvent): readonly Mutation[] {
  const members = [game.id];
  switch (event.type) {
    case "game_created":
      return [
        { op: "addMembers", key: keys.activeGames(), members },
        { op: "addMembers", key: keys.playerGames(event.playerId), members },
      ];
    case "player_joined":
      return [{ op: "addMembers", key: keys.playerGames(event.playerId), members }];
    case "player_left":
      return [{ op: "removeMembers", key: keys.playerGames(event.playerId), members }];
    case "game_completed":
    case "game_abandoned":
      return [{ op: "removeMembers", key: keys.activeGames(), members }];
    default:
      return [];
  }
}

function bookDrink(context: WriteContext, game: Game, drink: Drink): readonly Mutation[] {
  const tabs = [keys.sessionTab(drink.sessionId), keys.guildTab(game.guildId)];
  const { id: drinkId, gameId, reason, fromId, toId: received, at: score } = drink;
  const drinksKey = keys.drinks(gameId);
  const debtsKey = keys.sessionDebts(drink.sessionId, received);
  const debt = { drinkId, gameId, reason, fromId };
  return [
    {
      op: "addScored",
      key: drinksKey,
      score,
      member: context.codecs.drink.encode(drinksKey, drink),
    },
    {
      op: "addScored",
      key: debtsKey,
      score,
      member: context.codecs.debt.encode(debtsKey, debt),
    },
    { op: "count", key: keys.playerDrinks(received), field: "received", by: 1 },
    ...tabs.flatMap((key) => [
      countOnTab(key, received, "received", 1),
      ...bookName(key, game, received),
    ]),
    ...fromId === null ? [] : [
      { op: "count", key: keys.playerDrinks(fromId), field: "assigned", by: 1 } as const,
      ...tabs.flatMap((key) => [
        countOnTab(key, fromId, "assigned", 1),
        ...bookName(key, game, fromId),
      ]),
    ],
  ];
}

function bookName(key: string, game: Game, playerId: string): Mutation[] {
  const player = findPlayer(game, playerId);
  return player ? [nameOnTab(key, playerId, player.name)] : [];
}

/**
 * A player's record and their name on the tabs are written by their own presses only, so that no two
 * writers meet. A stranger to the game leaves no record; one that cannot be read stays as it is.
 */
function bookPlayer(
  context: WriteContext,
  person: Person,
  { game, events }: Changed,
  before: PlayerRecord | null | "corrupt",
): Mutation[] {
  const isIn = findPlayer(game, person.id) !== undefined;
  const hasLeft = events.some((event) =>
    event.type === "player_left" && event.playerId === person.id
  );
  if (before === "corrupt" || !isIn && !hasLeft) return [];
  const record: PlayerRecord = {
    ...person,
    currentGameId: isIn ? game.id : null,
    lastRoll: rollOf(person, game, events) ?? before?.lastRoll ?? null,
  };
  const key = keys.player(person.id);
  const tabs = isIn ? [keys.sessionTab(game.sessionId), keys.guildTab(game.guildId)] : [];
  return [
    { op: "set", key, value: context.codecs.player.encode(key, record) },
    ...tabs.map((tab) => nameOnTab(tab, person.id, person.name)),
  ];
}

function rollOf(person: Person, game: Game, events: readonly GameEvent[]) {
  const rolled = events.findLast((event) =>
    event.type === "die_rolled" && event.playerId === person.id
  );
  return rolled?.type === "die_rolled" ? { value: rolled.value, at: game.lastMoveAt } : null;
}
