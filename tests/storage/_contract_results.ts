import assert from "node:assert/strict";
import { foldResults, type GameResult, resultOf } from "../../src/game/mod.ts";
import type { TabLine } from "../../src/game/mod.ts";
import type { Suite } from "./_engine.ts";
import { ann, ben, cat, playAll, session } from "./_store_play.ts";

/** Results of finished games, and what they add up to. */
export function resultsContract(suite: Suite): void {
  suite.one("rule 17: the commit that completes a game appends its result, once", async (setup) => {
    const { play, store, bare } = setup;
    const game = await play.begun();
    await play.roll(game.id, ann, 4);
    assert.deepEqual(await store.ledger.results(session), []);
    play.dice(2);
    const last = play.invocation(ben);
    const roll = { type: "roll", round: null } as const;
    const { game: completed } = await play.move(game.id, ben, roll, last);
    assert.equal((await play.move(game.id, ben, roll, last)).replayed, true);
    assert.deepEqual(await store.ledger.results(session), [resultOf(completed)]);
    const scored = await bare("ZRANGE", `session_results:{${session}}`, 0, -1, "WITHSCORES");
    assert.equal((scored as [string, number][])[0]?.[1], play.now);
  });

  suite.one(
    "rule 17: a game that is called off has no result, and counts for nobody",
    async (setup) => {
      const { play, store } = setup;
      const game = await play.begun();
      await play.roll(game.id, ann, 1);
      await play.move(game.id, ann, { type: "abandon", managesMessages: false });
      assert.deepEqual(await store.ledger.results(session), []);
      for (const { games, won } of await store.ledger.sessionTab(session)) {
        assert.deepEqual([games, won], [0, 0]);
      }
    },
  );

  suite.one("rule 16: games and won on both tabs are the fold of the results", async (setup) => {
    const { store } = setup;
    await playAll(store);
    const results = await store.ledger.results(session);
    assert.equal(results.length, 2);
    for (
      const tab of [await store.ledger.sessionTab(session), await store.ledger.guildTab("guild-t")]
    ) {
      assert.deepEqual(countsIn(tab), countsOf(results));
    }
    assert.deepEqual(countsOf(results)[ann.id], { games: 2, won: 1 });
    assert.deepEqual(countsOf(results)[cat.id], { games: 1, won: 0 });
  });

  suite.one("the move that completes a game brings what it calls to mind", async (setup) => {
    const { play, store, proxy } = setup;
    const streak = { kind: "win_streak", playerId: ann.id, count: 3 } as const;
    const games = [];
    for (let count = 1; count <= 4; count++) {
      play.now += 60_000;
      const { id } = await play.begun();
      await play.roll(id, ann, 4);
      const { game, evening } = await play.roll(id, ben, 2);
      const memories = count < 3 ? [] : [{ ...streak, count }];
      assert.deepEqual(evening?.memories, memories);
      games.push(game);
    }
    const third = games[2] ?? assert.fail("no third game");
    await setup.settled();
    const trips = await proxy.count(async () => {
      assert.deepEqual((await store.games.evening(third)).memories, [streak]);
    });
    assert.equal(trips, 1, "and a look at it later is one trip");
  });

  suite.one(
    "where results cannot be read, the move counts, and nothing is remembered",
    async (setup) => {
      const { play, bare } = setup;
      for (let count = 1; count <= 3; count++) await play.playGame();
      const { id } = await play.begun();
      await play.roll(id, ann, 4);
      await bare("DEL", `session_results:{${session}}`);
      await bare("ZADD", `session_results:{${session}}`, play.now, "text");
      const { game, evening } = await play.roll(id, ben, 2);
      assert.equal(game.status, "completed");
      assert.deepEqual(evening?.memories, []);
      assert.equal(evening?.standings.length, 2);
      await bare("SET", `session_results:{${session}}`, "text");
      assert.deepEqual(await play.store.games.evening(game), evening, "another type of value");
    },
  );

  suite.one("a session that is closed is looked back on in the same trips", async (setup) => {
    const { play, store, proxy } = setup;
    await play.playGame();
    await setup.settled();
    const before = await store.ledger.lookBack(session);
    assert.equal(before.recap?.games, 1);
    const invocation = play.invocation(ann);
    const trips = await proxy.count(async () => {
      assert.deepEqual((await play.newSession(ann, invocation)).lookBack, before);
    });
    assert.equal(trips, 3);
    assert.deepEqual((await play.newSession(ann, invocation)).lookBack, before, "told again");
    await setup.settled();
    assert.equal(await proxy.count(() => store.ledger.lookBack(session)), 1);
  });

  suite.one("a result that is no record is reported, and the others are read", async (setup) => {
    const { play, store, bare } = setup;
    await play.playGame();
    const whole = await store.ledger.results(session);
    await bare("ZADD", `session_results:{${session}}`, 1, "text");
    assert.deepEqual(await store.ledger.results(session), whole);
  });

  suite.one(
    "rule 13: whose seat is kept is listed in the game, and can be forgotten",
    async (setup) => {
      const { play, store, bare } = setup;
      const first = await play.playGame();
      const { game } = await play.again(ann, first);
      assert.deepEqual(game.keptIds, [ben.id]);
      await setup.settled();
      assert.ok((await store.players.gameIds(ben.id)).includes(game.id));
      await store.players.forget(ben.id, "gone-1");
      await setup.settled();
      const names = await bare("KEYS", "*") as string[];
      assert.deepEqual(names.filter((name) => name.includes(ben.id) && !isMark(name)), []);
      const stored = await store.games.find(game.id);
      assert.deepEqual(stored?.game.keptIds, ["gone-1"]);
      const [result] = await store.ledger.results(session);
      assert.deepEqual(result?.players.map(({ playerId }) => playerId), [ann.id, "gone-1"]);
      assert.equal(result?.loserId, "gone-1");
      const line = (await store.ledger.sessionTab(session)).find(({ playerId }) =>
        playerId === "gone-1"
      );
      assert.deepEqual([line?.games, line?.won], [1, 0]);
    },
  );

  suite.one(
    "rule 14: who called a game off without playing is forgotten as well",
    async (setup) => {
      const { play, store, bare } = setup;
      const game = await play.begun();
      const judge = { id: "1009", name: "Judge" };
      await play.move(game.id, judge, { type: "abandon", managesMessages: true });
      await setup.settled();
      await store.players.forget(judge.id, "gone-9");
      await setup.settled();
      const stored = await store.games.find(game.id);
      assert.deepEqual(stored?.game.calledOff?.by, { id: "gone-9", name: "" });
      const names = await bare("KEYS", "*1009*") as string[];
      assert.deepEqual(names.filter((name) => !isMark(name)), []);
    },
  );
}

/** On a cluster the mark of what was applied stays for 15 minutes. */
function isMark(key: string): boolean {
  return key.startsWith("applied:");
}

/** `games` and `won` by player, for those who have any. */
function countsIn(tab: readonly TabLine[]) {
  return Object.fromEntries(
    tab.filter(({ games }) => games > 0).map((
      { playerId, games, won },
    ) => [playerId, { games, won }]),
  );
}

function countsOf(results: readonly GameResult[]) {
  return Object.fromEntries(foldResults(results));
}
