import assert from "node:assert/strict";
import { repair } from "../../src/ops/mod.ts";
import { StoreUnavailable } from "../../src/service/mod.ts";
import { type ForeignCounts, importStateOf, type RedisStore } from "../../src/storage/mod.ts";
import { tracesOf } from "./_contract_forget.ts";
import { dumpOf } from "./_dump.ts";
import type { Bare, Suite } from "./_engine.ts";
import { ann, ben, StorePlay } from "./_store_play.ts";

const guildId = "guild-t";
const day = 86_400_000;

/** Ann plays here too; the name of the third is not known. */
const players: readonly ForeignCounts[] = [
  { id: ann.id, name: "Annie", received: 5, assigned: 2 },
  { id: "2001", name: "Zoe", received: 3, assigned: 0 },
  { id: "2002", name: null, received: 0, assigned: 4 },
];

/** Counts that another bot has brought. */
export function importedContract(suite: Suite): void {
  suite.one("imported counts are on the tab and among a player's own, once", async (setup) => {
    const { play, store, bare } = setup;
    await play.playGame();
    assert.deepEqual(await store.importedCounts.take(guildId, players, 7), players);
    const lines = await linesOf(store);
    assert.deepEqual(lines.get(ann.id), { name: "Ann", received: 5, assigned: 3, paid: 5 });
    assert.deepEqual(lines.get("2001"), { name: "Zoe", received: 3, assigned: 0, paid: 3 });
    assert.deepEqual(lines.get("2002"), { name: "2002", received: 0, assigned: 4, paid: 0 });
    await store.settled();
    assert.deepEqual(await store.ledger.counts(ann.id), { received: 5, assigned: 3, paid: 5 });
    assert.deepEqual(await store.ledger.counts("2001"), { received: 3, assigned: 0, paid: 3 });
    assert.deepEqual(await stateOf(bare), [[ann.id, "2001", "2002"], 7]);
    await setup.assertSound();
    const before = await dumpOf(bare);
    assert.deepEqual(await store.importedCounts.take(guildId, players, 8), []);
    const another = { id: "2003", name: "New", received: 1, assigned: 1 };
    assert.deepEqual(await store.importedCounts.take(guildId, [another], 9), [], "it is complete");
    assert.deepEqual(await dumpOf(bare), before);
  });

  suite.two("an import that was cut off is made again, and adds nothing twice", async (setup) => {
    const { store, other, bare, proxy } = setup;
    let execs = 0;
    // The answer to the first is lost; from the third on none comes through.
    proxy.fuse = (commands) => {
      if (!commands.includes("EXEC")) return "pass";
      execs += 1;
      return execs === 1 ? "cut after" : execs > 2 ? "cut before" : "pass";
    };
    await assert.rejects(store.importedCounts.take(guildId, players, 7, 1), StoreUnavailable);
    const [ids, completedAt] = await stateOf(bare);
    assert.ok(ids.length > 0 && ids.length < 3, `${ids}`);
    assert.equal(completedAt, null);
    await setup.assertSound();
    const added = await other.importedCounts.take(guildId, players, 8, 1);
    assert.deepEqual(added, players.filter(({ id }) => !ids.includes(id)));
    const lines = await linesOf(other);
    assert.deepEqual(
      players.map(({ id }) => lines.get(id)?.received),
      players.map(({ received }) => received),
    );
    assert.deepEqual(await stateOf(bare), [[ann.id, "2001", "2002"], 8]);
    await setup.assertSound();
  });

  suite.one("the doctor keeps imported counts, and makes lost ones again", async (setup) => {
    const { play, store, bare } = setup;
    await play.playGame();
    await store.importedCounts.take(guildId, players, 7);
    await using inspection = await setup.inspect();
    const before = await linesOf(store);
    const mend = () => repair(inspection, { gameRetentionMs: day }, () => {});
    assert.equal(await mend(), 0);
    await bare("DEL", "guild_tab:{guild-t}");
    await bare("HDEL", `player_drinks:{${ann.id}}`, "received");
    await mend();
    const counts = (lines: typeof before) =>
      [...lines].map(([id, { name: _, ...line }]) => [id, line]);
    assert.deepEqual(counts(await linesOf(store)), counts(before));
    assert.deepEqual(await store.ledger.counts(ann.id), { received: 5, assigned: 3, paid: 5 });
    await setup.assertSound();
  });

  suite.one(
    "an imported player who never played, and one who did, are forgotten",
    async (setup) => {
      const { play, store, bare } = setup;
      await play.playGame();
      await store.importedCounts.take(guildId, players, 7);
      const zoe = { id: "2001", name: "Zoe" };
      for (const person of [zoe, ann]) {
        assert.ok((await tracesOf(bare, person)).length > 1);
        const { left } = await store.players.forget(
          person.id,
          `gone-${person.id.at(-1)}${person.name}`,
        );
        assert.deepEqual([left, await tracesOf(bare, person)], [[], []]);
      }
      const lines = await linesOf(store);
      assert.deepEqual([...lines.keys()].toSorted(), ["1002", "2002", "gone-1Ann", "gone-1Zoe"]);
      assert.deepEqual(lines.get("gone-1Zoe"), { name: "", received: 3, assigned: 0, paid: 3 });
      await setup.assertSound();
      assert.deepEqual(
        await store.importedCounts.take(guildId, players, 8),
        [],
        "no one comes back",
      );
    },
  );

  suite.one("people go on playing after an import", async (setup) => {
    const { store } = setup;
    await store.importedCounts.take(guildId, players, 7);
    await new StorePlay(store).playGame();
    const lines = await linesOf(store);
    assert.deepEqual(lines.get(ann.id), { name: "Ann", received: 5, assigned: 3, paid: 5 });
    assert.deepEqual(lines.get(ben.id), { name: "Ben", received: 2, assigned: 0, paid: 0 });
    await setup.assertSound();
  });
}

/** The lines of the guild's tab of all time. */
async function linesOf(store: RedisStore) {
  const tab = await store.ledger.guildTab(guildId);
  const lines = tab.map(({ playerId, name, received, assigned, paid }) =>
    [playerId, { name, received, assigned, paid }] as const
  );
  return new Map(lines);
}

/** Who was added, and when all of it was. */
async function stateOf(bare: Bare): Promise<readonly [readonly string[], number | null]> {
  const fields = await bare("HGETALL", `imported_counts:{${guildId}}`) as Record<string, string>;
  const { playerIds, completedAt } = importStateOf(new Map(Object.entries(fields)));
  return [[...playerIds].toSorted(), completedAt];
}
