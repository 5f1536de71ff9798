import * as z from "zod";
import { RecordCorrupt } from "../../service/mod.ts";
import { type KeyKindName, parseKey } from "../keys/mod.ts";
import { record } from "../records/mod.ts";
import type { Mutation } from "../redis/mod.ts";

/** What may be written outside a guild's slot: it belongs to a person, to a channel, or to everybody. */
const elsewhere: ReadonlySet<KeyKindName | undefined> = new Set([
  "channel",
  "activeGames",
  "player",
  "playerGames",
  "playerDrinks",
  "closedSessions",
]);

/** A mutation that an outbox may hold. */
export type Effect = Extract<
  Mutation,
  { readonly op: "set" | "expire" | "addMembers" | "removeMembers" | "count" }
>;

/** An entry of an outbox: what one commit has still to write elsewhere. */
export interface OutboxEntry {
  readonly id: string;
  readonly effects: readonly Effect[];
}

function entrySchema() {
  const key = z.string().refine(isElsewhere, "it is not of a kind that an outbox may hold");
  const members = z.array(z.string().min(1)).min(1).readonly();
  const expiry = z.union([
    z.strictObject({ inMs: z.int().positive() }),
    z.strictObject({ atMs: z.int().positive() }),
  ]);
  const effect: z.ZodType<Effect> = z.discriminatedUnion("op", [
    z.strictObject({
      op: z.literal("set"),
      key,
      value: z.string(),
      expiry: z.union([expiry, z.literal("keep")]).exactOptional(),
      inherit: z.literal("lastRoll").exactOptional(),
    }),
    z.strictObject({ op: z.literal("expire"), key, expiry }),
    z.strictObject({ op: z.literal("addMembers"), key, members }),
    z.strictObject({ op: z.literal("removeMembers"), key, members }),
    z.strictObject({ op: z.literal("count"), key, field: z.string().min(1), by: z.int() }),
  ]);
  return z.strictObject({ effects: z.array(effect).min(1).readonly() });
}

const codec = record(entrySchema);

/** Whether a key is of a kind that may be written outside the guild's slot. */
export function isElsewhere(key: string): boolean {
  return elsewhere.has(parseKey(key)?.kind);
}

/** The text of an entry. @throws {TypeError} for what an outbox may not hold: that is a bug. */
export function encodeEffects(outboxKey: string, mutations: readonly Mutation[]): string {
  return codec.encode(outboxKey, { effects: mutations as readonly Effect[] });
}

/** What an entry is called, for people. */
export function entryName(outboxKey: string, id: string): string {
  return `${outboxKey} ${id}`;
}

/**
 * What an entry says.
 *
 * @throws {RecordNewer} if a newer release has written it: only that can apply it.
 * @throws {RecordCorrupt} if nobody can read it.
 */
export function decodeEntry(outboxKey: string, id: string, text: string | null): OutboxEntry {
  const name = entryName(outboxKey, id);
  if (text === null) throw new RecordCorrupt(name, "another program has made it");
  return { id, effects: codec.decode(name, text).effects };
}
