import { RecordCorrupt } from "../../service/mod.ts";
import { keys, parseKey, tagOf } from "../keys/mod.ts";
import { codecs, RecordNewer } from "../records/mod.ts";
import { decodeEntry, type Effect, inherit, isAfter, type OutboxEntry } from "../outbox/mod.ts";
import type { Expiry } from "../redis/mod.ts";
import { inOrder, type Snapshot } from "./snapshot.ts";
import { compareTexts, type StoredEntry, type StoredText } from "./stored_entry.ts";

type Entries = Map<string, StoredEntry>;

/**
 * A snapshot as it is once all outboxes are applied, by the rules of {@linkcode Outbox}: what a target
 * has is not applied again, and what nobody can read is left out. The outboxes themselves stay in it.
 */
export function settle(snapshot: Snapshot): Snapshot {
  const entries = new Map(snapshot.entries);
  for (const { key } of snapshot.entries.values()) {
    const { kind, ids: [guildId = ""] } = parseKey(key) ?? { kind: null, ids: [] };
    if (kind !== "outbox") continue;
    for (const { id, effects } of readableEntries(snapshot.entries.get(key))) {
      for (const effect of effects) {
        const mark = markOf(snapshot.entries, tagOf(effect.key), guildId);
        if (mark === null || isAfter(id, mark)) apply(entries, effect, snapshot.now);
      }
    }
  }
  return { ...snapshot, entries: inOrder(entries.values()) };
}

/** Outboxes with something in them that this release cannot apply. */
export function unsettledKeys(snapshot: Snapshot): readonly string[] {
  return [...snapshot.entries.values()].filter((entry) =>
    entry.type === "stream" && readableEntries(entry).length < entry.value.length
  ).map(({ key }) => key);
}

/** What follows an entry of a newer release waits for it. */
function readableEntries(stored: StoredEntry | undefined): readonly OutboxEntry[] {
  if (stored?.type !== "stream") return [];
  const readable: OutboxEntry[] = [];
  for (const [id, [, text]] of stored.value) {
    try {
      readable.push(decodeEntry(stored.key, id, typeof text === "string" ? text : null));
    } catch (error) {
      if (!(error instanceof RecordCorrupt)) throw error;
      if (error instanceof RecordNewer) break;
    }
  }
  return readable;
}

function markOf(
  entries: ReadonlyMap<string, StoredEntry>,
  tag: string,
  guildId: string,
): string | null {
  const stored = entries.get(keys.applied(tag));
  const fields = stored?.type === "hash" ? stored.value : [];
  const mark = fields.find(([field]) => field === guildId)?.[1];
  return typeof mark === "string" ? mark : null;
}

function apply(entries: Entries, effect: Effect, now: number): void {
  const before = entries.get(effect.key);
  const after = effect.op === "set"
    ? overwritten(before, effect, now)
    : changed(before, effect, now);
  if (after === null) entries.delete(effect.key);
  else if (after !== undefined) entries.set(effect.key, after);
}

function overwritten(
  before: StoredEntry | undefined,
  effect: Extract<Effect, { readonly op: "set" }>,
  now: number,
): StoredEntry | undefined {
  const [mutation] = inherit(effect, new Map([[effect.key, playerIn(before)]]), codecs);
  if (mutation?.op !== "set") return before;
  const { key, value, expiry } = mutation;
  const expiresAt = expiry === "keep"
    ? before?.expiresAt ?? null
    : expiry === undefined
    ? null
    : endOf(expiry, now);
  return { type: "string", key, value, expiresAt };
}

/** What Redis makes of a value; the same where it would refuse, null where nothing is left. */
function changed(
  before: StoredEntry | undefined,
  effect: Exclude<Effect, { readonly op: "set" }>,
  now: number,
): StoredEntry | undefined | null {
  const { key } = effect;
  const place = { key, expiresAt: before?.expiresAt ?? null };
  if (effect.op === "expire") return before && { ...before, expiresAt: endOf(effect.expiry, now) };
  if (effect.op === "count") {
    if (before && before.type !== "hash") return before;
    const fields = new Map<StoredText, StoredText>(before?.value);
    const count = Number(fields.get(effect.field) ?? "0") + effect.by;
    if (!Number.isSafeInteger(count)) return before;
    const value = [...fields.set(effect.field, String(count))];
    return { ...place, type: "hash", value: value.toSorted(([a], [b]) => compareTexts(a, b)) };
  }
  if (before && before.type !== "set") return before;
  const members = new Set<StoredText>(before?.value);
  for (const member of effect.members) {
    if (effect.op === "addMembers") members.add(member);
    else members.delete(member);
  }
  if (members.size === 0) return null;
  return { ...place, type: "set", value: [...members].toSorted(compareTexts) };
}

function playerIn(stored: StoredEntry | undefined) {
  if (stored === undefined) return null;
  try {
    const text = stored.type === "string" && typeof stored.value === "string" ? stored.value : "";
    return codecs.player.decode(stored.key, text);
  } catch (error) {
    if (!(error instanceof RecordCorrupt)) throw error;
    return "corrupt";
  }
}

function endOf(expiry: Expiry, now: number): number {
  return "inMs" in expiry ? now + expiry.inMs : expiry.atMs;
}
