import * as z from "zod";
import { once } from "../../async/mod.ts";
import {
  type Correction,
  type Drink,
  drinkReasons,
  type Game,
  type GameResult,
  isLive,
  type Payment,
  type Session,
} from "../../game/mod.ts";
import type {
  BoardRef,
  Debt,
  GuildSessions,
  GuildSettings,
  PaymentNotice,
  PlayerRecord,
} from "../../service/mod.ts";
import {
  drinkNounSchema,
  drinkSchema,
  entryIdSchema,
  eventSchema,
  gameSchema,
  houseRulesSchema,
  houseStyleSchema,
  idSchema,
  localeSchema,
  nameSchema,
  timeSchema,
} from "./game_codec.ts";
import { MemberMemory, Memory } from "./memory.ts";
import { record } from "./record.ts";

/** A debt without its time, which is its score. */
export type DebtRecord = Omit<Debt, "at">;

/** The record of a drink that is not paid yet. */
export function debtOf({ id: drinkId, gameId, reason, fromId }: Drink): DebtRecord {
  return { drinkId, gameId, reason, fromId };
}

const boardSchema = once((): z.ZodType<BoardRef> =>
  z.strictObject({
    channelId: idSchema(),
    messageId: z.string().regex(/^\d{1,20}$/),
    postedAt: timeSchema(),
  })
);

const playerSchema = once((): z.ZodType<PlayerRecord> =>
  z.strictObject({
    id: idSchema(),
    name: nameSchema(),
    currentGameId: idSchema().nullable(),
    lastRoll: z.strictObject({ value: z.int().positive(), at: timeSchema() }).nullable(),
  })
);

/** The drink's id comes first, so that debts of one millisecond stay in the order of the drinks. */
const debtSchema = once(() =>
  z.strictObject({
    drinkId: entryIdSchema(),
    gameId: idSchema(),
    reason: z.enum(drinkReasons),
    fromId: idSchema().nullable(),
  })
);

const paymentSchema = once(() =>
  z.strictObject({
    id: entryIdSchema(),
    drinkId: entryIdSchema(),
    gameId: idSchema(),
    sessionId: idSchema(),
    payerId: idSchema(),
    at: timeSchema(),
  })
);

const correctionFields = once(() => ({
  id: entryIdSchema(),
  drinkId: entryIdSchema(),
  gameId: idSchema(),
  sessionId: idSchema(),
  at: timeSchema(),
}));

const undoneSchema = once(() =>
  z.strictObject({
    type: z.literal("payment_undone"),
    ...correctionFields(),
    paymentId: entryIdSchema(),
    payerId: idSchema(),
  })
);

const voidedSchema = once(() =>
  z.strictObject({
    type: z.literal("drink_voided"),
    ...correctionFields(),
    byId: idSchema(),
  })
);

const rollSchema = once(() => z.int().positive().nullable());
const idsSchema = once(() => z.array(idSchema()).readonly());

const resultSchema = once(() =>
  z.strictObject({
    gameId: idSchema(),
    sessionId: idSchema(),
    startedAt: timeSchema(),
    at: timeSchema(),
    players: z.array(z.strictObject({
      playerId: idSchema(),
      roll: rollSchema(),
      rollOffs: z.array(rollSchema()).readonly(),
    })).readonly(),
    hits: z.array(z.strictObject({ fromId: idSchema(), toId: idSchema() })).readonly(),
    failIds: idsSchema(),
    winnerIds: idsSchema(),
    loserId: idSchema().nullable(),
    skippedIds: idsSchema(),
    leftIds: idsSchema(),
  })
);

const sessionSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    guildId: idSchema(),
    openerId: idSchema(),
    openedAt: timeSchema(),
    closedAt: timeSchema().nullable(),
    expiresAt: timeSchema().nullable(),
  })
);

const guildSessionsSchema = once((): z.ZodType<GuildSessions> =>
  z.strictObject({
    currentId: idSchema(),
    previousId: idSchema().nullable(),
  })
);

/** A part that is settled, as a whole, by one change. */
function setting<T>(value: z.ZodType<T>) {
  return z.strictObject({ changeId: idSchema(), value }).nullable().default(null);
}

const guildSettingsSchema = once((): z.ZodType<GuildSettings> =>
  z.strictObject({
    rules: setting(houseRulesSchema()),
    style: setting(houseStyleSchema()),
    words: setting(z.strictObject({
      language: localeSchema(),
      drink: drinkNounSchema().nullable(),
    })),
  })
);

const eventsSchema = once(() => z.array(eventSchema()).readonly());

const doneSchema = once(() =>
  z.discriminatedUnion("did", [
    z.strictObject({ did: z.literal("move"), events: eventsSchema() }),
    z.strictObject({
      did: z.literal("start"),
      gameId: idSchema(),
      replacedId: idSchema().nullable(),
      events: eventsSchema(),
    }),
    z.strictObject({
      did: z.literal("pay"),
      payments: z.array(paymentSchema()).readonly(),
      debts: z.array(debtSchema().extend({ at: timeSchema() })).readonly(),
      left: z.int().nonnegative(),
    }),
    z.strictObject({
      did: z.literal("undo"),
      undone: undoneSchema(),
      debt: debtSchema().extend({ at: timeSchema() }),
    }),
    z.strictObject({ did: z.literal("correct"), voided: voidedSchema(), drink: drinkSchema() }),
    z.strictObject({
      did: z.literal("replace_session"),
      opened: sessionSchema(),
      closed: sessionSchema().nullable(),
      runningIds: z.array(idSchema()).readonly(),
    }),
    z.strictObject({ did: z.literal("change_settings") }),
    // Its answer was lost, it had not been applied, and it never will be.
    z.strictObject({ did: z.literal("void") }),
  ])
);

/** What a commit did: the answer when its interaction comes again. */
export type Done = z.infer<ReturnType<typeof doneSchema>>;

const shardSessionSchema = once(() =>
  z.strictObject({
    shardId: z.int().nonnegative(),
    sessionId: z.string().min(1).max(200),
    sequence: z.int().nonnegative(),
    totalShards: z.int().positive(),
    resumeUrl: z.url().max(500),
  })
);

const gatewaySessionSchema = once(() =>
  z.strictObject({ shards: z.array(shardSessionSchema()).readonly() })
);

/** What it takes to resume each shard's session. */
export type GatewaySessions = z.infer<ReturnType<typeof gatewaySessionSchema>>;

const paymentNoticeSchema = once((): z.ZodType<PaymentNotice> =>
  z.strictObject({
    guildId: idSchema(),
    channelId: idSchema(),
    messageId: idSchema(),
    revision: z.int().positive(),
    openedAt: timeSchema(),
    lines: z.array(z.strictObject({
      playerId: idSchema(),
      name: nameSchema(),
      sessionId: idSchema(),
      drinks: z.array(z.strictObject({
        paymentId: entryIdSchema(),
        reason: z.enum(drinkReasons),
        giverName: nameSchema().nullable(),
        giverId: idSchema().nullable().default(null),
        isUndone: z.boolean(),
      })),
      left: z.int().nonnegative(),
    })),
    cheererIds: z.array(idSchema()),
    locale: localeSchema(),
    drink: drinkNounSchema().nullable().default(null),
  })
);

/** More than are in use at a time. A game is one to ten kilobytes. */
const rememberedKeys = 1000;

/** A finished board needs 31 of its session. A result is half a kilobyte. */
const rememberedResults = 2000;

/** The forms that this release writes. Each is version 1 until its `record` gets an upgrade. */
export const codecs = {
  game: record(gameSchema, [], new Memory<Game>(rememberedKeys, isLive)),
  board: record(boardSchema),
  player: record(playerSchema, [], new Memory(rememberedKeys)),
  drink: record<Drink>(drinkSchema),
  debt: record<DebtRecord>(debtSchema),
  payment: record<Payment>(paymentSchema),
  result: record<GameResult>(resultSchema, [], new MemberMemory(rememberedResults)),
  correction: record<Correction>(() =>
    z.discriminatedUnion("type", [undoneSchema(), voidedSchema()])
  ),
  paymentNotice: record(paymentNoticeSchema),
  session: record<Session>(sessionSchema),
  guildSessions: record(guildSessionsSchema, [], new Memory(rememberedKeys)),
  guildSettings: record(guildSettingsSchema, [], new Memory(rememberedKeys)),
  done: record(doneSchema),
  gatewaySession: record(gatewaySessionSchema),
  shardSession: record(shardSessionSchema),
};

/** The form of every stored JSON value. */
export type Codecs = typeof codecs;
