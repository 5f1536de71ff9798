import assert from "node:assert/strict";
import { repair } from "../../../src/ops/mod.ts";
import { session, StorePlay } from "../../storage/_store_play.ts";
import { type InspectedStore, openInspectedStore } from "../_inspected_store.ts";
import { findingsIn } from "./_findings.ts";

const options = { gameRetentionMs: 86_400_000 } as const;
const results = `session_results:{${session}}`;

/** A store with the results of two games, and of one that was called off. */
async function openPlayed(): Promise<InspectedStore> {
  const setup = await openInspectedStore();
  const play = new StorePlay(setup.store);
  await play.playGame();
  play.now += 1000;
  await play.playGame();
  const { game } = await play.start();
  const judge = { id: "1009", name: "Judge" };
  await play.move(game.id, judge, { type: "abandon", managesMessages: true });
  return setup;
}

Deno.test("rule 17: the doctor finds nothing wrong with results and what they add up to", async () => {
  await using setup = await openPlayed();
  assert.deepEqual(await findingsIn(setup.inspection), []);
});

Deno.test("rule 17: games and won are made again from the results", async () => {
  await using setup = await openPlayed();
  const before = await setup.dump();
  await setup.bare("HINCRBY", `session_tab:{${session}}`, "1001:won", 3);
  await setup.bare("HDEL", `session_tab:{${session}}`, "1002:games");
  await setup.bare("HINCRBY", "guild_tab:{guild-t}", "1001:won", -1);
  assert.equal((await findingsIn(setup.inspection)).length, 2);
  await repair(setup.inspection, options, () => {});
  assert.deepEqual(await setup.dump(), before);
  assert.deepEqual(await findingsIn(setup.inspection), []);
});

Deno.test("rule 17: results that are gone are known from both tabs, and nothing is changed", async () => {
  for (const rank of [null, 0]) {
    await using setup = await openPlayed();
    if (rank === null) await setup.bare("DEL", results);
    else await setup.bare("ZREMRANGEBYRANK", results, rank, rank);
    const before = await setup.dump();
    const is = rank === null ? "is gone" : "lacks results";
    assert.deepEqual(await findingsIn(setup.inspection), [
      `ledger problem: session:{${session}}: Its tab and debts cannot be judged: ${results} ${is}`,
    ]);
    assert.equal(await repair(setup.inspection, options, () => {}), 0);
    assert.deepEqual(await setup.dump(), before);
  }
});

Deno.test("rule 17: a result of no game of the session is named, and left alone", async () => {
  await using setup = await openPlayed();
  const [text] = await setup.bare("ZRANGE", results, 0, 0) as string[];
  const strange = JSON.stringify({ ...JSON.parse(text ?? ""), gameId: "x" });
  await setup.bare("ZADD", results, JSON.parse(strange).at, strange);
  const findings = await findingsIn(setup.inspection);
  assert.ok(
    findings.some((each) => each.includes("The result of game x is of no game")),
    findings.join(),
  );
});

Deno.test("a session of an earlier release has no results, and nothing is wrong with that", async () => {
  await using setup = await openPlayed();
  await setup.bare("DEL", results);
  for (const tab of [`session_tab:{${session}}`, "guild_tab:{guild-t}"]) {
    await setup.bare(
      "HDEL",
      tab,
      ...["1001", "1002"].flatMap((id) => [`${id}:games`, `${id}:won`]),
    );
  }
  assert.deepEqual(await findingsIn(setup.inspection), []);
});
