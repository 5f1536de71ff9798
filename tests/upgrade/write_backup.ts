/**
 * Writes `VERSION.jsonl` beside this file: the backup of an evening that has everything in it that a
 * store can hold. Each release adds its own, and every later one has to read it and play on:
 *
 *     deno run -P=test tests/upgrade/write_backup.ts
 */
import { fileURLToPath } from "node:url";
import meta from "../../deno.json" with { type: "json" };
import { backUp } from "../../src/ops/mod.ts";
import { StoreInspection } from "../../src/storage/mod.ts";
import { answered } from "../_helpers/answers.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import { begin, give, rolls, rollsIn } from "../e2e/_steps.ts";

/** An old session with debts and a game that still runs; and in a new one games that wait, run, roll off, are over, and were abandoned. */
async function play(evening: Evening): Promise<void> {
  const { guild } = evening;
  const [ann, ben, cleo] = evening.members("Ann", "Ben", "Cléo *🍺*");
  await begin(ann, ben, cleo);
  await rolls(evening, [ann, 6]);
  await give(ann, "Ben");
  await rolls(evening, [ben, 1], [cleo, 3]);
  answered(await ben.click("Pay a drink"));

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
await using store = await StoreInspection.open(evening.engine.address);
const { keys } = await backUp(store, path, meta.version);
await Deno.chmod(path, 0o644);
Deno.stdout.writeSync(new TextEncoder().encode(`${path}: ${keys} keys\n`));
