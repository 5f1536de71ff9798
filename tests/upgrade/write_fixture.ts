/**
 * Writes `VERSION.jsonl` beside this file: a store with everything in it that this release writes,
 * in the format of a backup but with the keys that live for minutes as well. Each release adds its
 * own, and every later one has to read it and play on:
 *
 *     deno run -P=test tests/upgrade/write_fixture.ts
 */
import { fileURLToPath } from "node:url";
import meta from "../../deno.json" with { type: "json" };
import { writeBackup } from "../../src/ops/backup/backup_file.ts";
import { keys, openStore, StoreInspection } from "../../src/storage/mod.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import { answered } from "../_helpers/answers.ts";
import { begin, give, rolls, rollsIn } from "../e2e/_steps.ts";

/**
 * A closed session with debts, a forgotten player and a game that still runs; and in a new one games
 * that wait, run, roll off, have a hit to give, are over, and were abandoned.
 */
async function play(evening: Evening): Promise<void> {
  const { guild } = evening;
  const [ann, ben, cleo, dave] = evening.members("Ann", "Ben", "Cléo *🍺*", "Dave");
  await begin(ann, ben, cleo);
  await rolls(evening, [ann, 6]);
  await give(ann, "Ben");
  await rolls(evening, [ben, 1], [cleo, 3]);
  answered(await ben.click("Pay a drink"));

  const pantry = guild.addChannel({ name: "pantry" });
  answered(await dave.in(pantry).slash("ronnied start"));
  answered(await ben.in(pantry).click("Join"));
  evening.passMinutes(6);
  answered(await ben.in(pantry).click("Begin"));
  await rollsIn(pantry, evening, [ben, 5]);
  evening.passMinutes(3);
  answered(await ben.in(pantry).click("Nudge"));
  evening.passMinutes(3);
  answered(await ben.in(pantry).click("Skip"));
  answered(await dave.in(pantry).slash("ronnied forget"));
  answered(await dave.in(pantry).click("Forget me"));

  const attic = guild.addChannel({ name: "attic" });
  await ann.in(attic).slash("ronnied start");
  await ben.in(attic).click("Join");
  await ann.in(attic).click("Begin");
  await rollsIn(attic, evening, [ben, 5]);
  answered(await ann.slash("ronnied newsession"));

  const snug = guild.addChannel({ name: "snug" });
  await ben.in(snug).slash("ronnied start");
  await cleo.in(snug).click("Join");
  await ben.in(snug).click("Begin");
  await rollsIn(snug, evening, [ben, 2], [cleo, 2], [cleo, 4]);

  const terrace = guild.addChannel({ name: "terrace" });
  await cleo.in(terrace).slash("ronnied start");
  await ann.in(terrace).click("Join");

  const cellar = guild.addChannel({ name: "cellar" });
  await ann.in(cellar).slash("ronnied start");
  await ann.in(cellar).slash("ronnied abandon");

  const garden = guild.addChannel({ name: "garden" });
  answered(await ann.in(garden).slash("ronnied start"));
  answered(await ben.in(garden).click("Join"));
  answered(await ann.in(garden).click("Leave"));
  answered(await ben.in(garden).click("Leave"));

  const loft = guild.addChannel({ name: "loft" });
  answered(await cleo.in(loft).slash("ronnied start"));
  answered(await ben.in(loft).click("Join"));
  answered(await cleo.in(loft).click("Begin"));
  await rollsIn(loft, evening, [ben, 6]);
  answered(await ben.in(loft).slash("ronnied leave"));
  answered(await ben.in(loft).click("Leave anyway"));

  answered(await ann.click("New game"));
  answered(await ben.click("Join"));
  answered(await cleo.click("Join"));
  answered(await ann.click("Begin"));
  await rolls(evening, [cleo, 1], [ann, 6]);
  answered(await cleo.slash("ronnied pay"));
}

const path = fileURLToPath(new URL(`${meta.version}.jsonl`, import.meta.url));
await using evening = await openEvening();
await play(evening);
await evening.stopBot();
await using store = await openStore(evening.engine.address);
await using inspection = await StoreInspection.open(evening.engine.address);
await store.doneMarkers.settle(keys.done("never-written", "1"));
await store.ready();
const { entries, now } = await inspection.snapshot();
const header = { product: meta.version, createdAt: now, keys: entries.size };
await writeBackup(path, header, entries.values());
await Deno.chmod(path, 0o644);
Deno.stdout.writeSync(new TextEncoder().encode(`${path}: ${entries.size} keys\n`));
