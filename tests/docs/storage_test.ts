import assert from "node:assert/strict";
import { type KeyKind, keyTable, liveGameMs, renewalMs } from "../../src/storage/mod.ts";
import { plain, read, rowsOf, section } from "./_documents.ts";

Deno.test("storage.md: its keys are those of the key table, word for word", () => {
  const rows = rowsOf(section(read("docs/storage.md"), "Keys"));
  assert.deepEqual(
    rows.map((cells) => cells.map(plain)),
    Object.values(keyTable).map(({ pattern, type, holds, lifetime }) => [
      pattern,
      type,
      holds,
      wordsFor(lifetime),
    ]),
  );
});

function wordsFor(lifetime: KeyKind["lifetime"]): string {
  switch (lifetime) {
    case "forever":
      return "none";
    case "as_game":
      return `live: ${liveGameMs / 86_400_000} days after the last write; ended: GAME_RETENTION`;
    case "beside_game": {
      const [least, most] = [liveGameMs, liveGameMs + renewalMs].map((ms) => ms / 86_400_000);
      return `live: ${least} to ${most} days after the last write; ended: GAME_RETENTION`;
    }
    case "as_ledger":
      return "none while its session is open, then LEDGER_RETENTION";
    case liveGameMs:
      return "7 days";
    case 1000:
      return "1 second";
    default:
      return lifetime < 60_000 ? `${lifetime / 1000} seconds` : `${lifetime / 60_000} minutes`;
  }
}
