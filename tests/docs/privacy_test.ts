import assert from "node:assert/strict";
import { keyTable } from "../../src/storage/mod.ts";
import { describeVariable } from "../../src/config.ts";
import { plain, read, rowsOf, section } from "./_documents.ts";

const privacy = read("docs/privacy.md");

/** Keys that hold nothing about a person. A new key belongs into this list or into privacy.md. */
const impersonal = [
  "board:{gameId}",
  "channel:{channelId}",
  "active_games",
  "guild_session:{guildId}",
  "session_games:{sessionId}",
  "closed_sessions",
  "gateway_session:{applicationId}",
  "probe",
];

Deno.test("privacy.md: it names each key that is about a person, and no other", () => {
  const named = rowsOf(section(privacy, "How long")).flatMap(([keys = ""]) =>
    plain(keys).split(", ")
  );
  const patterns = Object.values(keyTable).map(({ pattern }) => pattern);
  assert.deepEqual([...named, ...impersonal].toSorted(), patterns.toSorted());
});

Deno.test("privacy.md: each row says what it is, why, and for how long", () => {
  for (const row of rowsOf(section(privacy, "How long"))) {
    assert.equal(row.filter((cell) => cell !== "").length, 4, row[0]);
  }
});

Deno.test("privacy.md: the times in it are the defaults of the settings", () => {
  assert.match(privacy, /`GAME_RETENTION` is 24\s+hours and\s+`LEDGER_RETENTION` is 90 days/);
  assert.equal(describeVariable("GAME_RETENTION").default, "24h");
  assert.equal(describeVariable("LEDGER_RETENTION").default, "90d");
});
