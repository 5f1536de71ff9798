import assert from "node:assert/strict";
import { type KeyKind, keyTable } from "../../src/storage/mod.ts";
import { describeVariable } from "../../src/config.ts";
import { plain, read, rowsOf, section } from "./_documents.ts";

const privacy = read("docs/privacy.md");

const rows = rowsOf(section(privacy, "How long"));
const kinds: readonly KeyKind[] = Object.values(keyTable);

/** What the last column says about the time a key is kept for. */
const expectedTime = {
  forever: /until you use `\/ronnied forget`/,
  as_game: /`GAME_RETENTION`/,
  beside_game: /`GAME_RETENTION`/,
  as_ledger: /`LEDGER_RETENTION`/,
  minutes: /^\d+ minutes$/,
};

Deno.test("privacy.md: it names each key that is about a person, and no other", () => {
  const named = rows.flatMap(([keys = ""]) => plain(keys).split(", "));
  const personal = kinds.filter((kind) => kind.personal !== null).map(({ pattern }) => pattern);
  assert.deepEqual(named.toSorted(), personal.toSorted());
});

Deno.test("privacy.md: it says where names are, and for how long, as the key table does", () => {
  for (const [keys = "", what = "", , howLong = ""] of rows) {
    const found = kinds.filter(({ pattern }) => plain(keys).split(", ").includes(pattern));
    const hasNames = found.some(({ personal }) => personal === "ids and names");
    assert.equal(/\bname\b/.test(what), hasNames, keys);
    for (const { lifetime } of found) {
      assert.match(
        howLong,
        expectedTime[typeof lifetime === "number" ? "minutes" : lifetime],
        keys,
      );
    }
  }
});

Deno.test("privacy.md: each row says what it is, why, and for how long", () => {
  for (const row of rows) {
    assert.equal(row.filter((cell) => cell !== "").length, 4, row[0]);
  }
});

Deno.test("privacy.md: the times in it are the defaults of the settings", () => {
  assert.match(privacy, /`GAME_RETENTION` is 24\s+hours and\s+`LEDGER_RETENTION` is 90 days/);
  assert.equal(describeVariable("GAME_RETENTION").default, "24h");
  assert.equal(describeVariable("LEDGER_RETENTION").default, "90d");
});
