import type { StoredKey } from "../playground/mod.ts";
import { keys, type StoredEntry, type StoredText, type StoreInspection } from "../storage/mod.ts";

/** Reads a small store whole, for people to look at. @throws {StoreUnavailable} */
export async function readStoredKeys(store: StoreInspection): Promise<readonly StoredKey[]> {
  const { entries } = await store.snapshot();
  // The probe is not the bot's data: a health check leaves it for a second.
  return [...entries.values()].filter(({ key }) => key !== keys.probe()).map((entry) => ({
    key: entry.key,
    type: entry.type,
    expiresAt: entry.expiresAt,
    value: valueText(entry),
  }));
}

function valueText(entry: StoredEntry): string {
  switch (entry.type) {
    case "string":
      return show(entry.value);
    case "set":
      return entry.value.map(show).join("\n");
    case "hash":
      return entry.value.map(([field, value]) => `${show(field)} = ${show(value)}`).join("\n");
    case "zset":
      return entry.value.map(([score, member]) => `${score} ${show(member)}`).join("\n");
    case "stream":
      return entry.value.map(([id, fields]) => [id, ...fields.map(show)].join(" ")).join("\n");
    default:
      throw new TypeError(`Unknown type of value: ${JSON.stringify(entry satisfies never)}`);
  }
}

function show(text: StoredText): string {
  return typeof text === "string" ? text : text.base64;
}
