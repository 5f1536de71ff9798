import { type PlayerRecord, RecordCorrupt } from "../../service/mod.ts";
import { keys, parseKey } from "../keys/mod.ts";
import type { Codecs, OnCorrupt } from "../records/mod.ts";
import {
  commit,
  type Expiry,
  getField,
  getRecord,
  type Mutation,
  orElse,
  type Query,
  type Reader,
  type Transactor,
} from "../redis/mod.ts";
import type { Effect } from "./entry.ts";

/** What an outbox is made of. */
export interface OutboxContext {
  readonly transactor: Transactor;
  readonly reader: Reader;
  readonly codecs: Codecs;
  readonly onCorrupt: OnCorrupt;
  readonly random: () => number;
}

/** An effect, with the id of its entry. */
export interface Numbered {
  readonly id: string;
  readonly effect: Effect;
}

/** Applies effects to all that shares a tag, in one EXEC with the id of the last. */
export function applyTo(
  { transactor, codecs, onCorrupt }: OutboxContext,
  tag: string,
  guildId: string,
  effects: readonly Numbered[],
): Promise<void> {
  const markKey = keys.applied(tag);
  const playerKeys = [...new Set(effects.map(({ effect }) => effect).filter(inherits))]
    .map(({ key }) => key);
  const players = playerKeys.map((key) =>
    orElse(getRecord(key, codecs.player), "corrupt" as const, onCorrupt)
  );
  return transactor.run<void>("apply an outbox", undefined, markKey, async (watching) => {
    const [mark, ...seen] = await watching.watchLast(
      [markKey, ...playerKeys],
      markQuery(markKey, guildId),
      ...players,
    );
    const records = new Map(playerKeys.map((key, index) => [key, seen[index] ?? null]));
    const fresh = effects.filter(({ id }) => mark === null || isAfter(id, mark));
    const mutations = fresh.flatMap(({ effect }) => inherit(effect, records, codecs));
    // The same mark again if there is nothing new: it may be on no replica yet.
    const value = fresh.at(-1)?.id ?? mark ?? "";
    const marked: Mutation = { op: "setField", key: markKey, field: guildId, value };
    const end = fresh.length > 0 ? [endOfMark(markKey, fresh)] : [];
    return commit(null, [...mutations, marked, ...end], [], () => {});
  });
}

/**
 * How long a mark lasts. That of a channel goes with what it is about: its effects may be written twice.
 * Of a person who was forgotten it has an end, unless they play again.
 */
function endOfMark(key: string, fresh: readonly Numbered[]): Mutation {
  const end = fresh.findLast(({ effect }) => expiryOf(effect) !== null);
  const expiry = end && expiryOf(end.effect);
  return expiry ? { op: "expire", key, expiry } : { op: "persist", key };
}

/** When what an effect writes ends, if it is a channel's game; all else stays. */
function expiryOf(effect: Effect): Expiry | null {
  if (parseKey(effect.key)?.kind !== "channel") return null;
  if (effect.op !== "set" && effect.op !== "expire") return null;
  const { expiry } = effect;
  return expiry === undefined || expiry === "keep" ? null : expiry;
}

type PlayerSet = Extract<Effect, { readonly op: "set" }>;

function inherits(effect: Effect): effect is PlayerSet {
  return effect.op === "set" && effect.inherit !== undefined;
}

/**
 * The mutation of an effect, with what it inherits from the record that it overwrites; none if that
 * cannot be read, for then it stays. The next effect on the same record inherits from this one.
 */
export function inherit(
  effect: Effect,
  records: Map<string, PlayerRecord | null | "corrupt">,
  codecs: Codecs,
): readonly Mutation[] {
  if (!inherits(effect)) return [effect];
  const { inherit: _, ...set } = effect;
  const before = records.get(set.key) ?? null;
  if (before === "corrupt") return [];
  const record = codecs.player.decode(set.key, set.value);
  const after = { ...record, lastRoll: record.lastRoll ?? before?.lastRoll ?? null };
  records.set(set.key, after);
  return [{ ...set, value: codecs.player.encode(set.key, after) }];
}

/** Reads the id of the last entry of a guild's outbox that a target has. */
function markQuery(key: string, guildId: string): Query<string | null> {
  const query = getField(key, guildId);
  const decode = (reply: unknown) => {
    const id = query.decode(reply);
    if (id === null || idShape.test(id)) return id;
    throw new RecordCorrupt(key, `its field ${guildId} is not the id of an entry`);
  };
  return { ...query, decode };
}

const idShape = /^\d+-\d+$/;

/** Whether an entry was appended after another. */
export function isAfter(id: string, other: string): boolean {
  const [ms = 0n, turn = 0n] = id.split("-").map(BigInt);
  const [otherMs = 0n, otherTurn = 0n] = other.split("-").map(BigInt);
  return ms > otherMs || ms === otherMs && turn > otherTurn;
}
