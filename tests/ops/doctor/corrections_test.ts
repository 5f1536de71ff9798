import assert from "node:assert/strict";
import { repair } from "../../../src/ops/mod.ts";
import { ann, ben, cat, committed, session, StorePlay } from "../../storage/_store_play.ts";
import { type InspectedStore, openInspectedStore } from "../_inspected_store.ts";
import { findingsIn } from "./_findings.ts";

const options = { gameRetentionMs: 86_400_000 } as const;
const corrections = `session_corrections:{${session}}`;

/** A store in which Ben has taken a payment back and Cat has voided another drink of his. */
async function openCorrected(): Promise<InspectedStore> {
  const setup = await openInspectedStore();
  const play = new StorePlay(setup.store);
  const first = await play.playGame();
  await play.playGame();
  await play.payAndUndo(ben, session);
  committed(await play.tryVoid(cat, first, `${first}.002`));
  return setup;
}

Deno.test("rule 20: the doctor finds nothing wrong with undone payments and voided drinks", async () => {
  await using setup = await openCorrected();
  assert.deepEqual(await findingsIn(setup.inspection), []);
});

Deno.test("rule 20: tabs and debts are repaired to what counts", async () => {
  await using setup = await openCorrected();
  const before = await setup.dump();
  await setup.bare("HSET", `session_tab:{${session}}`, "1002:received", 4);
  await setup.bare("ZREMRANGEBYRANK", `session_debts:{${session}}:1002`, 0, 0);
  assert.equal((await findingsIn(setup.inspection)).length, 2);
  await repair(setup.inspection, options, () => {});
  assert.deepEqual(await setup.dump(), before);
  assert.deepEqual(await findingsIn(setup.inspection), []);
});

Deno.test("corrections that are gone are known from debts and tabs, and nothing is changed", async () => {
  for (const rank of [null, 0, 1]) {
    await using setup = await openCorrected();
    if (rank === null) await setup.bare("DEL", corrections);
    else await setup.bare("ZREMRANGEBYRANK", corrections, rank, rank);
    const before = await setup.dump();
    const is = rank === null ? "is gone" : "lacks corrections";
    assert.deepEqual(await findingsIn(setup.inspection), [
      `ledger problem: session:{${session}}: Its tab and debts cannot be judged: ${corrections} ${is}`,
    ]);
    assert.equal(await repair(setup.inspection, options, () => {}), 0);
    assert.deepEqual(await setup.dump(), before);
  }
});

Deno.test("a voided drink is known from its game, when the tabs are gone as well", async () => {
  await using setup = await openCorrected();
  await setup.bare("ZREMRANGEBYRANK", corrections, 0, 0);
  await setup.bare("DEL", `session_tab:{${session}}`, "guild_tab:{guild-t}");
  const before = await setup.dump();
  assert.ok((await findingsIn(setup.inspection)).includes(
    `ledger problem: session:{${session}}: Its tab and debts cannot be judged: ` +
      `${corrections} lacks corrections`,
  ));
  await repair(setup.inspection, options, () => {});
  assert.deepEqual(await setup.dump(), before);
});

Deno.test("a correction that nobody can read leaves its session unjudged", async () => {
  await using setup = await openCorrected();
  await setup.bare("ZREMRANGEBYRANK", corrections, 0, 0);
  await setup.bare("ZADD", corrections, 1, "no record");
  const before = await setup.dump();
  assert.deepEqual(await findingsIn(setup.inspection), [
    `records problem: ${corrections}: Cannot be read: it is not JSON`,
    `ledger problem: session:{${session}}: Its tab and debts cannot be judged: ` +
    `${corrections} cannot be read`,
  ]);
  assert.equal(await repair(setup.inspection, options, () => {}), 0);
  assert.deepEqual(await setup.dump(), before);
});

Deno.test("a correction of what is not there is named, and left alone", async () => {
  await using setup = await openCorrected();
  const record = {
    ...{ v: 1, type: "drink_voided", id: "x.9.voided", drinkId: "x.9", gameId: "x" },
    ...{ sessionId: session, byId: ann.id, at: 5 },
  };
  await setup.bare("ZADD", corrections, 5, JSON.stringify(record));
  assert.deepEqual(await findingsIn(setup.inspection), [
    `ledger problem: ${corrections}: Correction x.9.voided takes back nothing that is there, ` +
    "or something twice",
  ]);
  assert.equal(await repair(setup.inspection, options, () => {}), 0);
});
