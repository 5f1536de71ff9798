import assert from "node:assert/strict";
import { foldTab } from "../../src/game/mod.ts";
import { openBench, openTable, type Suite } from "./_engine.ts";
import { ann, ben, Evening } from "./_evening.ts";

/** Drinks, payments, tabs, sessions and boards, as the ports describe them. */
export function ledgerContract(suite: Suite): void {
  suite.test("drinks are listed by age, all or between two times", async () => {
    await using bench = await openTable(suite);
    const evening = new Evening(bench.store);
    const { game } = await evening.start();
    await evening.join(game.id, ben);
    await evening.begin(game.id);
    const from = evening.now += 10;
    await evening.roll(game.id, ann, 1);
    const to = evening.now += 10;
    await evening.roll(game.id, ben, 1);
    const reasons = async (between?: { from: number; to: number }) =>
      (await bench.store.ledger.drinks(game.id, between)).map(({ at, toId }) => [at, toId]);
    assert.deepEqual(await reasons(), [[from, "1001"], [to, "1002"]]);
    assert.deepEqual(await reasons({ from, to }), [[from, "1001"], [to, "1002"]]);
    assert.deepEqual(await reasons({ from, to: from }), [[from, "1001"]]);
    assert.deepEqual(await reasons({ from: to + 1, to: to + 9 }), []);
  });

  suite.test("debts of one millisecond are paid in the order of booking", async () => {
    await using bench = await openTable(suite);
    const evening = new Evening(bench.store);
    const { game } = await evening.start();
    await evening.join(game.id, ben);
    await evening.begin(game.id);
    // Reasons whose alphabet is not their order: the id alone must decide.
    await evening.roll(game.id, ann, 6);
    await evening.roll(game.id, ben, 1);
    await evening.give(game.id, ann, ben.id);
    const [debts] = await bench.store.ledger.debts(["guild-t-1"], ben.id);
    const ids = ["001", "002", "003"].map((number) => `${game.id}.${number}`);
    assert.deepEqual(debts?.map(({ drinkId }) => drinkId), ids);
    assert.deepEqual(debts?.map(({ reason }) => reason), [
      "critical_fail",
      "critical_hit",
      "lowest_roll",
    ]);
    const paid = await evening.pay(ben, ["guild-t-1"], 2);
    assert.deepEqual(paid.debts.map(({ drinkId }) => drinkId), ids.slice(0, 2));
    assert.equal(paid.left, 1);
  });

  suite.test("a tab is the fold of its drinks and payments", async () => {
    await using bench = await openTable(suite);
    const { ledger } = bench.store;
    const evening = new Evening(bench.store);
    const first = await evening.playGame();
    const second = await evening.playGame();
    await evening.pay(ben, ["guild-t-1"], 3);
    const drinks = [...await ledger.drinks(first), ...await ledger.drinks(second)];
    const fold = foldTab(drinks, await ledger.payments("guild-t-1"));
    const tab = await ledger.sessionTab("guild-t-1");
    assert.deepEqual(
      tab.map(({ playerId, received, assigned, paid }) => [playerId, { received, assigned, paid }]),
      [[ben.id, fold.get(ben.id)], [ann.id, fold.get(ann.id)]],
    );
    assert.deepEqual(await ledger.guildTab("guild-t"), tab);
    assert.deepEqual(await ledger.counts(ben.id), fold.get(ben.id));
    assert.deepEqual(await ledger.counts("nobody"), { received: 0, assigned: 0, paid: 0 });
  });

  suite.test("what is not owed in one session is paid in the next one asked", async () => {
    await using bench = await openTable(suite);
    const evening = new Evening(bench.store);
    await evening.playGame();
    const { opened } = await evening.newSession();
    const sessionIds = [opened.id, "guild-t-1"];
    assert.equal((await evening.pay(ben, sessionIds, 25)).payments.length, 2);
    assert.deepEqual(await evening.pay(ben, sessionIds), {
      payments: [],
      debts: [],
      left: 0,
      replayed: false,
    });
    const [inOld] = await bench.store.ledger.sessionTab("guild-t-1");
    assert.equal(inOld?.paid, 2);
    assert.deepEqual(await bench.store.ledger.sessionTab(opened.id), []);
  });

  suite.test("the move that completes a game brings the standings of that moment", async () => {
    await using bench = await openTable(suite);
    const evening = new Evening(bench.store);
    const { game } = await evening.start();
    await evening.join(game.id, ben);
    await evening.begin(game.id);
    assert.equal((await evening.roll(game.id, ann, 4)).standings, null);
    const invocation = evening.invocation(ben);
    evening.dice(2);
    const roll = { type: "roll", round: null } as const;
    const last = await evening.move(game.id, ben, roll, invocation);
    assert.deepEqual(last.standings, [
      { playerId: ben.id, name: "Ben", received: 1, assigned: 0, paid: 0 },
    ]);
    const again = await evening.move(game.id, ben, roll, invocation);
    assert.deepEqual(again, { ...last, replayed: true });
  });

  suite.test("a name is what was said last", async () => {
    await using bench = await openTable(suite);
    const evening = new Evening(bench.store);
    await evening.playGame();
    const { game } = await evening.start({ ...ann, name: "Annie" });
    assert.equal((await bench.store.ledger.sessionTab("guild-t-1"))[1]?.name, "Annie");
    await evening.move(game.id, { ...ann, name: "A" }, { type: "leave", round: null });
    await evening.pay({ ...ben, name: "Benny" }, ["guild-t-1"]);
    assert.equal((await bench.store.ledger.guildTab("guild-t"))[0]?.name, "Benny");
  });

  suite.test("a board is replaced by a newer message only, and lives as its game", async () => {
    await using bench = await openTable(suite, { gameRetentionMs: 60_000 });
    const { bare, store } = bench;
    const evening = new Evening(store);
    const { game } = await evening.start();
    const messageId = async () => (await store.games.find(game.id))?.board?.messageId;
    await evening.saveBoard(game, "999");
    await evening.saveBoard(game, "1000");
    assert.equal(await messageId(), "1000");
    await evening.saveBoard(game, "998");
    assert.equal(await messageId(), "1000");
    await bare("PEXPIRE", `game:{${game.id}}`, 30_000);
    await evening.saveBoard(game, "1001");
    assert.ok(await bare("PTTL", `board:{${game.id}}`) as number <= 30_000);
    await bare("DEL", `game:{${game.id}}`);
    await evening.saveBoard(game, "1002");
    assert.equal(JSON.parse(await bare("GET", `board:{${game.id}}`) as string).messageId, "1001");
  });

  suite.test("of two boards saved at once the newer stays", async () => {
    await using bench = await openBench(suite);
    const evening = new Evening(bench.store);
    const { game } = await evening.start();
    await evening.saveBoard(game, "10");
    bench.wire.before("MULTI", () => new Evening(bench.other).saveBoard(game, "30"));
    await evening.saveBoard(game, "20");
    assert.equal((await bench.store.games.find(game.id))?.board?.messageId, "30");
  });

  suite.test("what is not stored is null or left out", async () => {
    await using bench = await openTable(suite);
    const { store } = bench;
    const evening = new Evening(store);
    const { game } = await evening.start();
    assert.equal(await store.games.find("none"), null);
    assert.deepEqual(await store.games.getMany([]), []);
    const many = await store.games.getMany(["none", game.id, "nor-this"]);
    assert.deepEqual(many.map(({ id }) => id), [game.id]);
    assert.equal(await store.games.currentGameId("none"), null);
    assert.equal(await store.games.currentGameId("channel-t"), game.id);
    assert.equal(await store.players.find("none"), null);
    assert.equal(await store.sessions.find("none"), null);
    assert.equal(await store.sessions.ofGuild("none"), null);
    assert.deepEqual(await store.ledger.debts(["none", "nor-this"], "nobody"), [[], []]);
    assert.deepEqual(await store.ledger.debts([], "nobody"), []);
    const seen = await evening.tryMove("none", { type: "join" }, evening.invocation(ben));
    assert.deepEqual(seen, { refused: null });
  });

  suite.test("a forgotten game is abandoned by the start that replaces it", async () => {
    await using bench = await openTable(suite);
    const { bare, store } = bench;
    const evening = new Evening(store);
    const old = await evening.start();
    await evening.saveBoard(old.game, "77");
    evening.now += 3_600_000;
    const invocation = evening.invocation(ben);
    const next = await evening.start(ben, null, invocation);
    assert.equal(next.replaced?.game.status, "abandoned");
    assert.equal(next.replaced?.board?.messageId, "77");
    assert.deepEqual((await store.games.active()).map(({ id }) => id), [next.game.id]);
    assert.equal((await store.games.find(old.game.id))?.game.status, "abandoned");
    assert.equal(await bare("GET", "channel:{channel-t}"), next.game.id);
    assert.deepEqual(await evening.start(ben, null, invocation), { ...next, replayed: true });
  });

  suite.test("gateway sessions are kept per shard for two minutes", async () => {
    await using bench = await openTable(suite);
    const { gatewaySessions } = bench.store;
    const shards = [0, 1].map((shardId) => ({
      shardId,
      sessionId: `s${shardId}`,
      totalShards: 2,
      sequence: 12,
      resumeUrl: "wss://gateway.example/",
    }));
    assert.deepEqual(await gatewaySessions.load("99"), []);
    await gatewaySessions.save("99", shards);
    assert.deepEqual(await gatewaySessions.load("99"), shards);
    assert.ok(await bench.bare("PTTL", "gateway_session:{99}") as number > 110_000);
    await gatewaySessions.clear("99");
    assert.deepEqual(await gatewaySessions.load("99"), []);
  });
}
