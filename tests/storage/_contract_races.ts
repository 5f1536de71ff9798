import assert from "node:assert/strict";
import { WriteConflict } from "../../src/service/mod.ts";
import { type Bench, openBench, type Suite } from "./_engine.ts";
import { ann, ben, cat, committed, Evening } from "./_evening.ts";

/** What is watched: in each of these, somebody else writes between a change's read and its write. */
export function racesContract(suite: Suite): void {
  suite.test("a move sees what another process moved in between", async () => {
    await using bench = await openBench(suite);
    const { mine, theirs } = evenings(bench);
    const { game } = await mine.start();
    bench.wire.before("MULTI", () => theirs.join(game.id, cat));
    const joined = await mine.join(game.id, ben);
    assert.deepEqual(joined.game.players.map(({ name }) => name), ["Ann", "Cat", "Ben"]);
    assert.deepEqual(bench.told.retries, ["conflict"]);
  });

  suite.test("a press that arrives twice at once acts once, by its done-marker alone", async () => {
    await using bench = await openBench(suite);
    const { bare, wire, store } = bench;
    const { mine } = evenings(bench);
    const { game } = await mine.start();
    const invocation = mine.invocation(ben);
    // Not a word to the game's key: the marker itself has to be watched.
    const events = [{ type: "player_joined", playerId: ben.id }];
    const marker = JSON.stringify({ v: 1, did: "move", events });
    wire.before("MULTI", () => bare("SET", `done:{${game.id}}:${invocation.id}`, marker));
    const joined = await mine.move(game.id, ben, { type: "join" }, invocation);
    assert.equal(joined.replayed, true);
    assert.deepEqual(joined.events, events);
    assert.equal((await store.games.find(game.id))?.game.players.length, 1);
  });

  suite.test("two starts in one channel make one game", async () => {
    await using bench = await openBench(suite);
    const { mine, theirs } = evenings(bench);
    await mine.playGame();
    bench.wire.before("MULTI", () => theirs.start(ben));
    await assert.rejects(mine.start(ann), /start\/already_running/);
    assert.equal((await bench.store.games.active()).length, 1);
  });

  suite.test("two first games of a guild open one session", async () => {
    await using bench = await openBench(suite);
    const mine = new Evening(bench.store, "a");
    const theirs = new Evening(bench.other, "a", { channel: "other", ids: "b" });
    bench.wire.before("MULTI", () => theirs.start(ben));
    const { game } = await mine.start(ann);
    const [other] = (await bench.store.games.active()).filter(({ id }) => id !== game.id);
    assert.equal(game.sessionId, other?.sessionId);
  });

  suite.test("a start by a finished game's button watches that game", async () => {
    await using bench = await openBench(suite);
    const { mine } = evenings(bench);
    const id = await mine.playGame();
    const record = await bench.bare("GET", `game:{${id}}`) as string;
    bench.wire.before("MULTI", () => bench.bare("SET", `game:{${id}}`, record));
    await mine.start(ann, id);
    assert.deepEqual(bench.told.retries, ["conflict"]);
  });

  suite.test("a start goes into the session that is current when it is written", async () => {
    await using bench = await openBench(suite);
    const { mine, theirs } = evenings(bench);
    const id = await mine.playGame();
    bench.wire.before("MULTI", () => theirs.newSession());
    const { game } = await mine.start(ann, id);
    const sessions = await bench.other.sessions.ofGuild(mine.place.guildId);
    assert.equal(game.sessionId, sessions?.currentId);
  });

  suite.test("a start that arrives twice at once is answered from its done-marker", async () => {
    await using bench = await openBench(suite);
    const { mine } = evenings(bench);
    const elsewhere = await new Evening(bench.other, "t", { channel: "b", ids: "b" }).start();
    const invocation = mine.invocation(ann);
    const events = [{ type: "game_created", playerId: ann.id }];
    const gameId = elsewhere.game.id;
    foreignMarker(bench, `done:{channel-t}:${invocation.id}`, {
      did: "start",
      gameId,
      replacedId: null,
      events,
    });
    const { game, replayed } = await mine.start(ann, null, invocation);
    assert.deepEqual([game.id, replayed], [gameId, true]);
    assert.equal((await bench.store.games.active()).length, 1);
  });

  suite.test("two new sessions follow one another", async () => {
    await using bench = await openBench(suite);
    const { mine, theirs } = evenings(bench);
    await mine.playGame();
    bench.wire.before("MULTI", () => theirs.newSession());
    const { closed, opened } = await mine.newSession();
    const sessions = await bench.store.sessions.ofGuild(mine.place.guildId);
    assert.deepEqual(sessions, { currentId: opened.id, previousId: closed?.id });
    assert.notEqual(closed?.id, "guild-t-1");
    assert.deepEqual(bench.told.retries, ["conflict"]);
  });

  suite.test("two first sessions of a guild follow one another as well", async () => {
    await using bench = await openBench(suite);
    const { mine, theirs } = evenings(bench);
    let first = "";
    bench.wire.before("MULTI", async () => first = (await theirs.newSession()).opened.id);
    const { closed, opened } = await mine.newSession();
    assert.equal(closed?.id, first);
    const sessions = await bench.store.sessions.ofGuild("guild-t");
    assert.deepEqual(sessions, { currentId: opened.id, previousId: first });
  });

  suite.test("a drink is paid once, however many pay at once", async () => {
    await using bench = await openBench(suite);
    const { mine, theirs } = evenings(bench);
    const id = await mine.playGame();
    bench.wire.before("MULTI", () => theirs.pay(ben, ["guild-t-1"], 1));
    const paid = await mine.pay(ben, ["guild-t-1"], 5);
    assert.deepEqual(paid.payments.map(({ drinkId }) => drinkId), [`${id}.002`]);
    assert.equal(paid.left, 0);
    const [line] = await bench.store.ledger.sessionTab("guild-t-1");
    assert.deepEqual([line?.received, line?.paid], [2, 2]);
  });

  suite.test("a payment that arrives twice at once is answered from its done-marker", async () => {
    await using bench = await openBench(suite);
    const { mine } = evenings(bench);
    await mine.playGame();
    const invocation = mine.invocation(ben);
    const answer = { payments: [], debts: [], left: 7 };
    foreignMarker(bench, `done:{guild-t-1}:${invocation.id}`, { did: "pay", ...answer });
    const paid = await mine.pay(ben, ["guild-t-1"], 1, invocation);
    assert.deepEqual(paid, { ...answer, replayed: true });
    assert.deepEqual(await bench.store.ledger.payments("guild-t-1"), []);
  });

  suite.test("a new session that arrives twice at once is opened once", async () => {
    await using bench = await openBench(suite);
    const { mine } = evenings(bench);
    const { game } = await mine.start();
    const invocation = mine.invocation(ann);
    const opened = { id: "s2", guildId: "guild-t", openerId: ann.id, openedAt: 1 };
    foreignMarker(bench, `done:{channel-t}:${invocation.id}`, {
      did: "replace_session",
      opened: { ...opened, closedAt: null, expiresAt: null },
      closed: null,
      runningIds: [game.id],
    });
    const replaced = await mine.newSession(ann, invocation);
    assert.deepEqual([replaced.opened.id, replaced.replayed], ["s2", true]);
    assert.deepEqual(replaced.running.map(({ id }) => id), [game.id]);
    assert.equal((await bench.store.sessions.ofGuild("guild-t"))?.currentId, "guild-t-1");
  });

  suite.test("a change that is always too late ends as a conflict, and wrote nothing", async () => {
    await using bench = await openBench(suite);
    const { mine } = evenings(bench);
    const { game } = await mine.start();
    const key = `game:{${game.id}}`;
    const record = await bench.bare("GET", key) as string;
    bench.wire.beforeEach("MULTI", () => bench.bare("SET", key, record));
    await assert.rejects(mine.join(game.id, ben), (error) => {
      assert.ok(error instanceof WriteConflict);
      assert.equal(error.key, key);
      return true;
    });
    assert.deepEqual(bench.told.conflicts, [key]);
    assert.equal(await bench.bare("GET", key), record);
    assert.ok(bench.told.retries.length < 64);
  });

  suite.test("a change that writes nothing leaves no watch behind", async () => {
    for (const end of ["refused", "replayed", "nothing to pay", "thrown"] as const) {
      await using bench = await openBench(suite, { connections: 1 });
      const { mine } = evenings(bench);
      const { game } = await mine.start();
      await endWithoutWriting(mine, game.id, end);
      // On the one connection there is, the next change would fail for a watch left behind.
      await bench.bare("PEXPIRE", `game:{${game.id}}`, 600_000);
      await bench.bare("ZADD", "session_debts:{guild-t-1}:1002", 1, "x");
      const elsewhere = new Evening(bench.store, "elsewhere");
      await elsewhere.start();
      assert.deepEqual(bench.told.retries, [], end);
    }
  });
}

/** Lets another process finish this very press, right before ours is written. */
function foreignMarker({ wire, bare }: Bench, key: string, done: object): void {
  const marker = JSON.stringify({ v: 1, ...done });
  wire.before("MULTI", () => bare("SET", key, marker));
}

function evenings({ store, other }: Bench): { mine: Evening; theirs: Evening } {
  return { mine: new Evening(store), theirs: new Evening(other, "t", { ids: "b" }) };
}

async function endWithoutWriting(
  evening: Evening,
  gameId: string,
  end: "refused" | "replayed" | "nothing to pay" | "thrown",
): Promise<void> {
  switch (end) {
    case "refused":
      assert.ok(
        "refused" in await evening.tryMove(gameId, { type: "join" }, evening.invocation(ann)),
      );
      return;
    case "replayed": {
      const invocation = evening.invocation(ben);
      committed(await evening.tryMove(gameId, { type: "join" }, invocation));
      assert.ok(committed(await evening.tryMove(gameId, { type: "join" }, invocation)).replayed);
      return;
    }
    case "nothing to pay":
      assert.deepEqual((await evening.pay(ben, ["guild-t-1"])).payments, []);
      return;
    case "thrown":
      await assert.rejects(
        evening.store.games.change(gameId, evening.invocation(ann), () => {
          throw new RangeError("a bug");
        }),
        RangeError,
      );
      return;
    default:
      throw new Error(end satisfies never);
  }
}
