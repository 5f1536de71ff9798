import assert from "node:assert/strict";
import { foldTab } from "../../src/game/mod.ts";
import { renewalMs } from "../../src/storage/mod.ts";
import type { Suite } from "./_engine.ts";
import { ann, ben, session, StorePlay } from "./_store_play.ts";

/** Drinks, payments, tabs, sessions and boards, as the ports describe them. */
export function ledgerContract(suite: Suite): void {
  suite.one("drinks are listed by age, all or between two times", async (setup) => {
    const { play } = setup;
    const game = await play.begun();
    const from = play.now += 10;
    await play.roll(game.id, ann, 1);
    const to = play.now += 10;
    await play.roll(game.id, ben, 1);
    const reasons = async (between?: { from: number; to: number }) =>
      (await setup.store.ledger.drinks(game.id, between)).map(({ at, toId }) => [at, toId]);
    assert.deepEqual(await reasons(), [[from, "1001"], [to, "1002"]]);
    assert.deepEqual(await reasons({ from, to }), [[from, "1001"], [to, "1002"]]);
    assert.deepEqual(await reasons({ from, to: from }), [[from, "1001"]]);
    assert.deepEqual(await reasons({ from: to + 1, to: to + 9 }), []);
  });

  suite.one("debts of one millisecond are paid in the order of the drinks", async (setup) => {
    const { play } = setup;
    const game = await play.begun();
    // Reasons whose alphabet is not their order: the id alone must decide.
    await play.roll(game.id, ann, 6);
    await play.roll(game.id, ben, 1);
    await play.give(game.id, ann, ben.id);
    const [debts] = await setup.store.ledger.debts([session], ben.id);
    const ids = ["001", "002", "003"].map((number) => `${game.id}.${number}`);
    assert.deepEqual(debts?.map(({ drinkId }) => drinkId), ids);
    assert.deepEqual(debts?.map(({ reason }) => reason), [
      "critical_fail",
      "critical_hit",
      "lowest_roll",
    ]);
    const paid = await play.pay(ben, [session], 2);
    assert.deepEqual(paid.debts.map(({ drinkId }) => drinkId), ids.slice(0, 2));
    assert.equal(paid.left, 1);
  });

  suite.one("a tab is the fold of its drinks and payments", async (setup) => {
    const { play } = setup;
    const { ledger } = setup.store;
    const first = await play.playGame();
    const second = await play.playGame();
    await play.pay(ben, [session], 3);
    const drinks = [...await ledger.drinks(first), ...await ledger.drinks(second)];
    const fold = foldTab(drinks, await ledger.payments(session));
    const tab = await ledger.sessionTab(session);
    assert.deepEqual(
      tab.map(({ playerId, received, assigned, paid }) => [playerId, { received, assigned, paid }]),
      [[ben.id, fold.get(ben.id)], [ann.id, fold.get(ann.id)]],
    );
    assert.deepEqual(await ledger.guildTab("guild-t"), tab);
    await setup.settled();
    assert.deepEqual(await ledger.counts(ben.id), fold.get(ben.id));
    assert.deepEqual(await ledger.counts("unknown"), { received: 0, assigned: 0, paid: 0 });
  });

  suite.one("what is not owed in one session is paid in the next one asked", async (setup) => {
    const { play, store } = setup;
    await play.playGame();
    const { opened } = await play.newSession();
    const sessionIds = [opened.id, session];
    assert.equal((await play.pay(ben, sessionIds, 25)).payments.length, 2);
    assert.deepEqual(await play.pay(ben, sessionIds), {
      payments: [],
      debts: [],
      left: 0,
      standings: null,
      replayed: false,
    });
    const [inOld] = await store.ledger.sessionTab(session);
    assert.equal(inOld?.paid, 2);
    assert.deepEqual(await store.ledger.sessionTab(opened.id), []);
  });

  suite.one("the move that completes a game brings the standings of that moment", async (setup) => {
    const { play } = setup;
    const game = await play.begun();
    assert.equal((await play.roll(game.id, ann, 4)).evening, null);
    const invocation = play.invocation(ben);
    play.dice(2);
    const roll = { type: "roll", round: null } as const;
    const last = await play.move(game.id, ben, roll, invocation);
    assert.deepEqual(last.evening?.standings, [
      { playerId: ben.id, name: "Ben", received: 1, assigned: 0, paid: 0, games: 1, won: 0 },
      { playerId: ann.id, name: "Ann", received: 0, assigned: 0, paid: 0, games: 1, won: 1 },
    ]);
    const again = await play.move(game.id, ben, roll, invocation);
    assert.deepEqual(again, { ...last, replayed: true });
  });

  suite.one("a player's name is the one that was sent last", async ({ play, store }) => {
    await play.playGame();
    const { game } = await play.start({ ...ann, name: "Annie" });
    assert.equal((await store.ledger.sessionTab(session))[1]?.name, "Annie");
    await play.move(game.id, { ...ann, name: "A" }, { type: "leave", round: null, isSure: true });
    await play.pay({ ...ben, name: "Benny" }, [session]);
    assert.equal((await store.ledger.guildTab("guild-t"))[0]?.name, "Benny");
  });

  suite.one("a board is replaced by a newer message only, and outlives its game", async (setup) => {
    const { play, store, bare } = setup;
    const { game } = await play.start();
    const messageId = async () => (await store.games.find(game.id))?.board?.messageId;
    await play.saveBoard(game, "999");
    await play.saveBoard(game, "1000");
    assert.equal(await messageId(), "1000");
    await play.saveBoard(game, "998");
    assert.equal(await messageId(), "1000");
    await bare("PEXPIRE", `game:{${game.id}}`, 30_000);
    await play.saveBoard(game, "1001");
    const left = await bare("PTTL", `board:{${game.id}}`) as number;
    assert.ok(left > 30_000 && left <= 30_000 + renewalMs, `${left} ms left`);
    await bare("DEL", `game:{${game.id}}`);
    await play.saveBoard(game, "1002");
    assert.equal(JSON.parse(await bare("GET", `board:{${game.id}}`) as string).messageId, "1001");
  }, { gameRetentionMs: 60_000 });

  suite.two("of two boards saved at once the newer stays", async (setup) => {
    const { mine } = setup;
    const { game } = await mine.start();
    await mine.saveBoard(game, "10");
    setup.proxy.before("EXEC", () => new StorePlay(setup.other).saveBoard(game, "30"));
    await mine.saveBoard(game, "20");
    assert.equal((await setup.store.games.find(game.id))?.board?.messageId, "30");
  });

  suite.one("what is not stored is null or left out", async ({ play, store }) => {
    const { game } = await play.start();
    assert.equal(await store.games.find("none"), null);
    assert.deepEqual(await store.games.getMany([]), []);
    const many = await store.games.getMany(["none", game.id, "nor-this"]);
    assert.deepEqual(many.map(({ id }) => id), [game.id]);
    assert.equal(await store.games.currentGameId({ ...play.place, channelId: "none" }), null);
    assert.equal(await store.games.currentGameId(play.place), game.id);
    assert.equal(await store.players.find("none"), null);
    assert.equal(await store.sessions.find("none"), null);
    assert.equal(await store.sessions.ofGuild("none"), null);
    assert.deepEqual(await store.ledger.debts(["none", "nor-this"], "unknown"), [[], []]);
    assert.deepEqual(await store.ledger.debts([], "unknown"), []);
    const seen = await play.tryMove("none", { type: "join" }, play.invocation(ben));
    assert.deepEqual(seen, { refused: null });
  });

  suite.one("a forgotten game is abandoned by the start that replaces it", async (setup) => {
    const { play, store, bare } = setup;
    const old = await play.start();
    await play.saveBoard(old.game, "77");
    play.now += 3_600_000;
    const invocation = play.invocation(ben);
    const next = await play.start(ben, null, invocation);
    assert.equal(next.replaced?.game.status, "abandoned");
    assert.equal(next.replaced?.board?.messageId, "77");
    await setup.settled();
    assert.deepEqual((await store.games.active()).map(({ id }) => id), [next.game.id]);
    assert.equal((await store.games.find(old.game.id))?.game.status, "abandoned");
    assert.equal(await bare("GET", "channel:{channel-t}"), next.game.id);
    assert.deepEqual(await play.start(ben, null, invocation), { ...next, replayed: true });
  });

  suite.one("gateway sessions are kept per shard for two minutes", async (setup) => {
    const { gatewaySessions } = setup.store;
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
    assert.ok(await setup.bare("PTTL", "gateway_session:{99}") as number > 110_000);
    await gatewaySessions.clear("99");
    assert.deepEqual(await gatewaySessions.load("99"), []);
  });
}
