import {
  type Changed,
  type Correction,
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
import { type Codec, type Codecs, debtOf, type Done } from "./records/mod.ts";
import { keys, liveGameMs, renewalMs } from "./keys/mod.ts";
import type { Expiry, Mutation } from "./redis/mod.ts";
import { countMutations, drinkMutations, resultMutations, tabKeys } from "./counting.ts";
import { nameOnTab } from "./tab.ts";

/** How long what is over is kept, in milliseconds. */
export interface Retention {
  readonly gameMs: number;
  readonly ledgerMs: number;
}

/** What every commit needs: the form of the records, and how long they last. */
export interface WriteContext {
  readonly codecs: Codecs;
  readonly retention: Retention;
}

/** A player's record as a change has seen it; `elsewhere` on a cluster, where it was not read. */
export type SeenPlayer = PlayerRecord | null | "corrupt" | "elsewhere";

/** How long a game lasts from now on. */
function lifetimeOf(game: Game, retention: Retention): Expiry {
  return { inMs: isLive(game) ? liveGameMs : retention.gameMs };
}

/** How long a game's board and its channel's pointer last from now on. */
export function lifetimeBeside(game: Game, retention: Retention): Expiry {
  return { inMs: isLive(game) ? liveGameMs + renewalMs : retention.gameMs };
}

/** Everything that a move in a game writes; `before` is the game before it. */
export function moveMutations(
  context: WriteContext,
  invocationId: string,
  person: Person,
  before: Game | null,
  changed: Changed,
  player: SeenPlayer,
): readonly Mutation[] {
  const { game, events } = changed;
  const expiry = lifetimeBeside(game, context.retention);
  const isDue = !isLive(game) || before === null || periodOf(before) !== periodOf(game);
  const beside = isDue ? [keys.board(game.id), keys.channel(game.channelId)] : [];
  return [
    ...gameMutations(context, changed),
    ...beside.map((key): Mutation => ({ op: "expire", key, expiry })),
    ...doneMutations(context, game.id, invocationId, { did: "move", events }),
    ...playerMutations(context, person, before, changed, player),
  ];
}

/** What any change of a game writes: the game, its drinks, who is in it, and whether it is live. */
export function gameMutations(
  context: WriteContext,
  { game, events }: Changed,
): readonly Mutation[] {
  const expiry = lifetimeOf(game, context.retention);
  const key = keys.game(game.id);
  return [
    { op: "set", key, value: context.codecs.game.encode(key, game), expiry },
    ...events.flatMap((event) => membershipMutations(game, event)),
    ...drinksOf(events).flatMap((drink) => drinkMutations(context.codecs, game, drink)),
    ...resultMutations(context.codecs, game),
  ];
}

/** Writes a game as it is, for a change that is no move: it lasts as long as before. */
export function keepGame({ codecs }: WriteContext, game: Game): Mutation {
  const key = keys.game(game.id);
  return { op: "set", key, value: codecs.game.encode(key, game), expiry: "keep" };
}

/** What a started game writes besides itself: where it belongs. */
export function startMutations(
  context: WriteContext,
  invocationId: string,
  creator: Person,
  created: Changed,
  replaced: Changed | null,
  player: SeenPlayer,
): readonly Mutation[] {
  const { game, events } = created;
  const expiry = lifetimeBeside(game, context.retention);
  const done: Done = {
    did: "start",
    gameId: game.id,
    replacedId: replaced?.game.id ?? null,
    events,
  };
  return [
    ...gameMutations(context, created),
    ...replaced === null ? [] : replacedMutations(context, replaced),
    {
      op: "setField",
      key: keys.guildChannels(game.guildId),
      field: game.channelId,
      value: game.id,
    },
    { op: "set", key: keys.channel(game.channelId), value: game.id, expiry },
    { op: "addMembers", key: keys.sessionGames(game.sessionId), members: [game.id] },
    ...doneMutations(context, game.guildId, invocationId, done),
    ...playerMutations(context, creator, null, created, player),
  ];
}

/** What a game writes that is called off because another one starts in its channel. */
function replacedMutations(context: WriteContext, replaced: Changed): readonly Mutation[] {
  const { game } = replaced;
  const expiry = lifetimeBeside(game, context.retention);
  return [
    ...gameMutations(context, replaced),
    { op: "expire", key: keys.board(game.id), expiry },
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

/** Closes a session. Its ledger begins to expire when no game of it is live. */
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
  const paymentsKey = keys.sessionPayments(session.id);
  return [
    { op: "removeScored", key: keys.sessionDebts(session.id, person.id), members },
    ...payments.map((payment): Mutation => ({
      op: "addScored",
      key: paymentsKey,
      score: payment.at,
      member: context.codecs.payment.encode(paymentsKey, payment),
    })),
    ...countMutations(tabKeys(session.id, session.guildId), person, "paid", payments.length),
    ...expiryMutations(session.expiresAt, [paymentsKey, keys.sessionTab(session.id)]),
  ];
}

/** Takes a payment back: the drink is a debt again, at its old place. */
export function undoMutations(
  context: WriteContext,
  session: Session,
  person: Person,
  undone: Correction,
  drink: Drink,
): Mutation[] {
  const debtsKey = keys.sessionDebts(session.id, drink.toId);
  const member = context.codecs.debt.encode(debtsKey, debtOf(drink));
  return [
    ...correctionMutations(context, session, undone),
    { op: "addScored", key: debtsKey, score: drink.at, member },
    ...countMutations(tabKeys(session.id, session.guildId), person, "paid", -1),
    ...expiryMutations(session.expiresAt, [debtsKey, keys.sessionTab(session.id)]),
  ];
}

/** Voids a drink: it is no debt, and counts nowhere. `member` is the debt as it stands there. */
export function voidMutations(
  context: WriteContext,
  session: Session,
  voided: Correction,
  drink: Drink,
  member: string,
): Mutation[] {
  const tabs = tabKeys(session.id, session.guildId);
  return [
    ...correctionMutations(context, session, voided),
    { op: "removeScored", key: keys.sessionDebts(session.id, drink.toId), members: [member] },
    ...countMutations(tabs, { id: drink.toId }, "received", -1),
    ...drink.fromId === null ? [] : countMutations(tabs, { id: drink.fromId }, "assigned", -1),
    ...expiryMutations(session.expiresAt, [keys.sessionTab(session.id)]),
  ];
}

function correctionMutations(
  { codecs }: WriteContext,
  session: Session,
  correction: Correction,
): Mutation[] {
  const key = keys.sessionCorrections(session.id);
  return [
    {
      op: "addScored",
      key,
      score: correction.at,
      member: codecs.correction.encode(key, correction),
    },
    ...expiryMutations(session.expiresAt, [key]),
  ];
}

/** Remembers what an interaction did. */
export function doneMutations(
  context: WriteContext,
  scopeId: string,
  invocationId: string,
  done: Done,
): Mutation[] {
  return [doneMutationAt(keys.done(scopeId, invocationId), context.codecs.done, done)];
}

/** Writes a done marker. */
export function doneMutationAt(key: string, codec: Codec<Done>, done: Done): Mutation {
  return { op: "set", key, value: codec.encode(key, done), expiry: { inMs: keys.done.lifetime } };
}

/** Lets keys end at an instant, if there is one. */
export function expiryMutations(atMs: number | null, ledgerKeys: readonly string[]): Mutation[] {
  if (atMs === null) return [];
  return ledgerKeys.map((key) => ({ op: "expire", key, expiry: { atMs } }));
}

function membershipMutations(game: Game, event: GameEvent): readonly Mutation[] {
  const members = [game.id];
  switch (event.type) {
    case "game_created":
      return [
        { op: "addMembers", key: keys.guildLive(game.guildId), members },
        { op: "addMembers", key: keys.activeGames(), members },
        { op: "addMembers", key: keys.playerGames(event.playerId), members },
      ];
    case "player_joined":
    case "seat_kept":
      return [{ op: "addMembers", key: keys.playerGames(event.playerId), members }];
    case "player_left":
      return [{ op: "removeMembers", key: keys.playerGames(event.playerId), members }];
    case "game_completed":
    case "game_abandoned":
      return [
        { op: "removeMembers", key: keys.guildLive(game.guildId), members },
        { op: "removeMembers", key: keys.activeGames(), members },
        ...game.calledOff && !findPlayer(game, game.calledOff.by.id)
          // Their name stands in the game, and has to be found when they want to be forgotten.
          ? [{ op: "addMembers", key: keys.playerGames(game.calledOff.by.id), members } as const]
          : [],
      ];
    default:
      return [];
  }
}

/**
 * A player's record and their name on the tabs are written by their own interactions only, so that
 * there is one writer at a time, and only where that changes them. Who is not in the game gets no
 * record, and a record that cannot be read stays as it is.
 */
function playerMutations(
  context: WriteContext,
  person: Person,
  before: Game | null,
  changed: Changed,
  seen: SeenPlayer,
): readonly Mutation[] {
  const { game } = changed;
  const tabs = findPlayer(game, person.id) && !isNamed(person, before, seen)
    ? tabKeys(game.sessionId, game.guildId)
    : [];
  return [
    ...recordMutations(context, person, changed, seen),
    ...tabs.map((tab) => nameOnTab(tab, person.id, person.name)),
  ];
}

/** Whether the last that a player did was in this game and by this name: so the tabs have it. */
function isNamed({ id, name }: Person, before: Game | null, seen: SeenPlayer): boolean {
  const known = before && findPlayer(before, id);
  if (!known || known.name !== name || before.keptIds.includes(id)) return false;
  if (seen === "elsewhere") return true;
  return seen !== null && seen !== "corrupt" && seen.currentGameId === before.id;
}

function recordMutations(
  { codecs }: WriteContext,
  person: Person,
  { game, events }: Changed,
  seen: SeenPlayer,
): readonly Mutation[] {
  const isIn = findPlayer(game, person.id) !== undefined;
  const hasLeft = events.some((event) =>
    event.type === "player_left" && event.playerId === person.id
  );
  if (seen === "corrupt" || !isIn && !hasLeft) return [];
  const key = keys.player(person.id);
  const currentGameId = isIn ? game.id : null;
  const rolled = rollOf(person, game, events);
  if (seen === "elsewhere") {
    const value = codecs.player.encode(key, { ...person, currentGameId, lastRoll: rolled });
    return [{ op: "set", key, value, inherit: "lastRoll" }];
  }
  const isSame = rolled === null && seen?.name === person.name &&
    seen.currentGameId === currentGameId;
  if (isSame) return [];
  const lastRoll = rolled ?? seen?.lastRoll ?? null;
  const value = codecs.player.encode(key, { ...person, currentGameId, lastRoll });
  // It was read together with others: what seems not to be there may be of another type.
  return [{ op: "set", key, value, ...seen === null ? { isGuarded: true } : {} }];
}

/** The period of a game's last write, by count: with the first in each, ends are put off. */
function periodOf({ lastMoveAt, lastNudgeAt }: Game): number {
  return Math.floor(Math.max(lastMoveAt, lastNudgeAt ?? 0) / renewalMs);
}

function rollOf(person: Person, game: Game, events: readonly GameEvent[]) {
  const rolled = events.findLast((event) =>
    event.type === "die_rolled" && event.playerId === person.id
  );
  return rolled?.type === "die_rolled" ? { value: rolled.value, at: game.lastMoveAt } : null;
}
