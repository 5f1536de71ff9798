import * as z from "zod";
import { once } from "../../async/mod.ts";
import {
  type DrinkNoun,
  drinkNounProblems,
  drinkReasons,
  type Game,
  type GameEvent,
  houseRuleLimits,
  type HouseRules,
  type HouseStyle,
  usualStyle,
} from "../../game/mod.ts";
import { isKeyPart } from "../keys/mod.ts";

/** An id as it may stand in a key. */
export const idSchema = once(() => z.string().refine(isKeyPart, "not an id"));
/** The id of a drink, a payment or a correction: a game's id with suffixes. */
export const entryIdSchema = once(() => z.string().regex(/^[!-9;-z|~]{1,160}$/));
/** Milliseconds since the epoch. */
export const timeSchema = once(() => z.int().nonnegative());
/** A name as Discord sends it, with much room to spare: it allows 32 characters itself. */
export const nameSchema = once(() => z.string().max(10_000));

/** A code of a language, as Discord has it; null in what earlier releases wrote. */
export const localeSchema = once(() => z.string().max(40).nullable().default(null));

/** A person with the name they go by. */
export const personSchema = once(() => z.strictObject({ id: idSchema(), name: nameSchema() }));

/** A drink. */
export const drinkSchema = once(() =>
  z.strictObject({
    id: entryIdSchema(),
    gameId: idSchema(),
    sessionId: idSchema(),
    toId: idSchema(),
    fromId: idSchema().nullable(),
    reason: z.enum(drinkReasons),
    at: timeSchema(),
  })
);

const idsSchema = once(() => z.array(idSchema()));
const valueSchema = once(() => z.int().positive());

/** Players put it into a shell to check a roll, so nothing that a shell obeys may be in it. */
const interactionIdSchema = once(() => z.string().regex(/^[\w-]{1,64}$/));

const rollSchema = once(() =>
  z.strictObject({
    playerId: idSchema(),
    value: valueSchema(),
    at: timeSchema(),
    interactionId: interactionIdSchema().nullable().default(null),
    isScripted: z.boolean().default(false),
  })
);

const roundSchema = once(() =>
  z.strictObject({
    playerIds: idsSchema(),
    rolls: z.array(rollSchema()),
    skippedIds: idsSchema(),
  })
);

const { maxPlayers, diceSides } = houseRuleLimits;

/** The rules of a game, or of a server. */
export const houseRulesSchema = once((): z.ZodType<HouseRules> =>
  z.strictObject({
    maxPlayers: z.int().min(maxPlayers.min).max(maxPlayers.max),
    diceSides: z.int().min(diceSides.min).max(diceSides.max),
    criticalHit: valueSchema(),
    criticalFail: valueSchema(),
    forceStartAfterMs: z.number().nonnegative(),
  })
);

const digestSchema = once(() => z.string().regex(/^[0-9a-f]{64}$/));
/** What a drink is called, in a game or on a server. */
export const drinkNounSchema = once((): z.ZodType<DrinkNoun> =>
  z.strictObject({
    one: z.string(),
    many: z.string(),
    icon: z.string(),
  }).refine((noun) => drinkNounProblems(noun).length === 0, "not a noun that a server can choose")
);

/** The style of a game, or of a server. */
export const houseStyleSchema = once((): z.ZodType<HouseStyle> =>
  z.strictObject({
    postsAnew: z.boolean(),
    mentions: z.boolean(),
  })
);

const absenceSchema = once(() =>
  z.strictObject({
    playerId: idSchema(),
    why: z.enum(["skipped", "left"]),
    at: timeSchema(),
  })
);

/** A whole game. */
export const gameSchema = once((): z.ZodType<Game> =>
  z.strictObject({
    id: idSchema(),
    revision: z.int().positive(),
    guildId: idSchema(),
    channelId: idSchema(),
    sessionId: idSchema(),
    status: z.enum(["waiting", "active", "roll_off", "completed", "abandoned"]),
    creatorId: idSchema(),
    creatorSince: timeSchema(),
    players: z.array(personSchema()),
    keptIds: idsSchema().default([]),
    number: z.int().positive().default(1),
    previousId: idSchema().nullable().default(null),
    houseRules: houseRulesSchema(),
    locale: localeSchema(),
    drink: drinkNounSchema().nullable().default(null),
    dice: z.strictObject({ seed: digestSchema(), seal: digestSchema() }).nullable().default(null),
    style: houseStyleSchema().default(usualStyle),
    rounds: z.array(roundSchema()),
    hitIds: idsSchema(),
    absences: z.array(absenceSchema()).default([]),
    drinks: z.array(drinkSchema()),
    voidedIds: z.array(entryIdSchema()).default([]),
    createdAt: timeSchema(),
    lastMoveAt: timeSchema(),
    lastNudgeAt: timeSchema().nullable(),
    endedAt: timeSchema().nullable(),
    calledOff: z.strictObject({ by: personSchema(), why: z.enum(["asked", "stale"]) }).nullable()
      .default(null),
  })
);

const byPlayer = once(() => ({ playerId: idSchema() }));

/** What happened in a move. */
export const eventSchema = once((): z.ZodType<GameEvent> =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("game_created"), ...byPlayer() }),
    z.strictObject({ type: z.literal("player_joined"), ...byPlayer() }),
    z.strictObject({ type: z.literal("seat_kept"), ...byPlayer() }),
    z.strictObject({ type: z.literal("seat_taken"), ...byPlayer() }),
    z.strictObject({ type: z.literal("player_left"), ...byPlayer() }),
    z.strictObject({ type: z.literal("creator_changed"), ...byPlayer() }),
    z.strictObject({ type: z.literal("game_begun"), ...byPlayer(), forced: z.boolean() }),
    z.strictObject({
      type: z.literal("die_rolled"),
      ...byPlayer(),
      value: valueSchema(),
      round: z.int().nonnegative(),
    }),
    z.strictObject({ type: z.literal("hit_scored"), ...byPlayer() }),
    z.strictObject({ type: z.literal("hit_lost"), ...byPlayer() }),
    z.strictObject({ type: z.literal("drink_owed"), drink: drinkSchema() }),
    z.strictObject({
      type: z.literal("roll_off_started"),
      playerIds: idsSchema(),
      round: z.int().nonnegative(),
    }),
    z.strictObject({ type: z.literal("player_skipped"), ...byPlayer(), byId: idSchema() }),
    z.strictObject({ type: z.literal("player_walked_out"), ...byPlayer() }),
    z.strictObject({ type: z.literal("players_nudged"), playerIds: idsSchema() }),
    z.strictObject({ type: z.literal("game_completed"), loserId: idSchema().nullable() }),
    z.strictObject({
      type: z.literal("game_abandoned"),
      byId: idSchema(),
      why: z.enum(["empty", "asked", "stale"]),
    }),
  ])
);
