import assert from "node:assert/strict";
import { WriteConflict } from "../../src/service/mod.ts";
import type { Suite, TestStore } from "./_engine.ts";
import type { Fate } from "../_helpers/redis_proxy.ts";
import { ann, ben, cat, committed, session, StorePlay } from "./_store_play.ts";

/** What is watched: in each of these, another client writes between a change's read and its write. */
export function racesContract(suite: Suite): void {
  suite.two("a move sees what another process moved in between", async (setup) => {
    const { mine, theirs } = setup;
    const { game } = await mine.start();
    setup.proxy.before("EXEC", () => theirs.join(game.id, cat));
    const joined = await mine.join(game.id, ben);
    assert.deepEqual(joined.game.players.map(({ name }) => name), ["Ann", "Cat", "Ben"]);
    assert.deepEqual(setup.log.retries, ["conflict"]);
  });

  suite.two(
    "a move that arrives twice at once acts once, by its done marker alone",
    async (setup) => {
      const { mine, store, bare, proxy } = setup;
      const { game } = await mine.start();
      const invocation = mine.invocation(ben);
      // The game's key does not change: the marker itself has to be watched.
      const events = [{ type: "player_joined", playerId: ben.id }];
      const marker = JSON.stringify({ v: 1, did: "move", events });
      proxy.before("EXEC", () => bare("SET", `done:{${game.id}}:${invocation.id}`, marker));
      const joined = await mine.move(game.id, ben, { type: "join" }, invocation);
      assert.equal(joined.replayed, true);
      assert.deepEqual(joined.events, events);
      assert.equal((await store.games.find(game.id))?.game.players.length, 1);
    },
  );

  suite.two("two starts in one channel make one game", async (setup) => {
    const { mine, theirs } = setup;
    await mine.playGame();
    setup.proxy.before("EXEC", () => theirs.start(ben));
    await assert.rejects(mine.start(ann), /start\/already_running/);
    await setup.settled();
    assert.equal((await setup.store.games.active()).length, 1);
  });

  suite.two("two first games of a guild open one session", async (setup) => {
    const { store } = setup;
    const mine = new StorePlay(store, "a");
    const theirs = new StorePlay(setup.other, "a", { channel: "other", ids: "b" });
    setup.proxy.before("EXEC", () => theirs.start(ben));
    const { game } = await mine.start(ann);
    await setup.settled();
    const [other] = (await store.games.active()).filter(({ id }) => id !== game.id);
    assert.equal(game.sessionId, other?.sessionId);
  });

  suite.two("a start by a finished game's button watches that game", async (setup) => {
    const { mine, bare } = setup;
    const id = await mine.playGame();
    const record = await bare("GET", `game:{${id}}`) as string;
    setup.proxy.before("EXEC", () => bare("SET", `game:{${id}}`, record));
    await mine.start(ann, id);
    assert.deepEqual(setup.log.retries, ["conflict"]);
  });

  suite.two("a start goes into the session that is current when it is written", async (setup) => {
    const { mine, theirs } = setup;
    const id = await mine.playGame();
    setup.proxy.before("EXEC", () => theirs.newSession());
    const { game } = await mine.start(ann, id);
    const sessions = await setup.other.sessions.ofGuild(mine.place.guildId);
    assert.equal(game.sessionId, sessions?.currentId);
  });

  suite.two(
    "a start that arrives twice at once is answered from its done marker",
    async (setup) => {
      const { mine } = setup;
      const elsewhere = await new StorePlay(setup.other, "t", { channel: "b", ids: "b" }).start();
      const invocation = mine.invocation(ann);
      const events = [{ type: "game_created", playerId: ann.id }];
      const gameId = elsewhere.game.id;
      foreignMarker(setup, `done:{guild-t}:${invocation.id}`, {
        did: "start",
        gameId,
        replacedId: null,
        events,
      });
      const { game, replayed } = await mine.start(ann, null, invocation);
      assert.deepEqual([game.id, replayed], [gameId, true]);
      await setup.settled();
      assert.equal((await setup.store.games.active()).length, 1);
    },
  );

  suite.two("a start that arrives again between two looks acts once", async (setup) => {
    const { mine, theirs, proxy } = setup;
    await mine.playGame();
    const invocation = mine.invocation(ben);
    let looks = 0;
    proxy.fuse = async (commands): Promise<Fate> => {
      // The second look is for the game that the first one has found to be the latest.
      if (commands.includes("WATCH") && ++looks === 2) await theirs.start(ben, null, invocation);
      return "pass";
    };
    const { game, replayed } = await mine.start(ben, null, invocation);
    await setup.settled();
    const active = await setup.store.games.active();
    assert.deepEqual([active.map(({ id }) => id), replayed], [[game.id], true]);
  });

  suite.two("two new sessions follow one another", async (setup) => {
    const { mine, theirs } = setup;
    await mine.playGame();
    setup.proxy.before("EXEC", () => theirs.newSession());
    const { closed, opened } = await mine.newSession();
    const sessions = await setup.store.sessions.ofGuild(mine.place.guildId);
    assert.deepEqual(sessions, { currentId: opened.id, previousId: closed?.id });
    assert.notEqual(closed?.id, session);
    assert.deepEqual(setup.log.retries, ["conflict"]);
  });

  suite.two("two first sessions of a guild follow one another as well", async (setup) => {
    const { mine, theirs } = setup;
    let first = "";
    setup.proxy.before("EXEC", async () => first = (await theirs.newSession()).opened.id);
    const { closed, opened } = await mine.newSession();
    assert.equal(closed?.id, first);
    const sessions = await setup.store.sessions.ofGuild("guild-t");
    assert.deepEqual(sessions, { currentId: opened.id, previousId: first });
  });

  suite.two("a drink is paid once, however many pay at once", async (setup) => {
    const { mine, theirs } = setup;
    const id = await mine.playGame();
    setup.proxy.before("EXEC", () => theirs.pay(ben, [session], 1));
    const paid = await mine.pay(ben, [session], 5);
    assert.deepEqual(paid.payments.map(({ drinkId }) => drinkId), [`${id}.002`]);
    assert.equal(paid.left, 0);
    const [line] = await setup.store.ledger.sessionTab(session);
    assert.deepEqual([line?.received, line?.paid], [2, 2]);
  });

  suite.two(
    "a payment that arrives twice at once is answered from its done marker",
    async (setup) => {
      const { mine } = setup;
      await mine.playGame();
      const invocation = mine.invocation(ben);
      const answer = { payments: [], debts: [], left: 7 };
      foreignMarker(setup, `done:{${session}}:${invocation.id}`, { did: "pay", ...answer });
      const paid = await mine.pay(ben, [session], 1, invocation);
      assert.deepEqual(paid, { ...answer, standings: null, replayed: true });
      assert.deepEqual(await setup.store.ledger.payments(session), []);
    },
  );

  suite.two("a new session that arrives twice at once is opened once", async (setup) => {
    const { mine } = setup;
    const { game } = await mine.start();
    const invocation = mine.invocation(ann);
    const opened = { id: "s2", guildId: "guild-t", openerId: ann.id, openedAt: 1 };
    foreignMarker(setup, `done:{guild-t}:${invocation.id}`, {
      did: "replace_session",
      opened: { ...opened, closedAt: null, expiresAt: null },
      closed: null,
      runningIds: [game.id],
    });
    const replaced = await mine.newSession(ann, invocation);
    assert.deepEqual([replaced.opened.id, replaced.replayed], ["s2", true]);
    assert.deepEqual(replaced.running.map(({ id }) => id), [game.id]);
    assert.equal((await setup.store.sessions.ofGuild("guild-t"))?.currentId, session);
  });

  suite.two(
    "a change that is always too late ends as a conflict, and wrote nothing",
    async (setup) => {
      const { mine, bare, log } = setup;
      const { game } = await mine.start();
      const key = `game:{${game.id}}`;
      const record = await bare("GET", key) as string;
      setup.proxy.beforeEach("EXEC", () => bare("SET", key, record));
      await assert.rejects(mine.join(game.id, ben), (error) => {
        assert.ok(error instanceof WriteConflict);
        assert.equal(error.key, key);
        return true;
      });
      assert.deepEqual(log.conflicts, [key]);
      assert.equal(await bare("GET", key), record);
      assert.ok(log.retries.length < 64);
    },
  );

  for (const end of ["refused", "replayed", "nothing to pay", "thrown"] as const) {
    suite.two(`a change that writes nothing leaves no watch behind: ${end}`, async (setup) => {
      const { mine, store, bare, log } = setup;
      const { game } = await mine.start();
      await endWithoutWriting(mine, game.id, end);
      // On the one connection there is, the next change would fail for a watch left behind.
      await bare("PEXPIRE", `game:{${game.id}}`, 600_000);
      await bare("ZADD", `session_debts:{${session}}:1002`, 1, "x");
      await new StorePlay(store, "elsewhere").start();
      assert.deepEqual(log.retries, []);
    }, { connections: 1 });
  }
}

/** Lets another process finish the same invocation, right before ours is written. */
function foreignMarker(
  { proxy, bare }: Pick<TestStore, "proxy" | "bare">,
  key: string,
  done: object,
): void {
  const marker = JSON.stringify({ v: 1, ...done });
  proxy.before("EXEC", () => bare("SET", key, marker));
}

async function endWithoutWriting(
  play: StorePlay,
  gameId: string,
  end: "refused" | "replayed" | "nothing to pay" | "thrown",
): Promise<void> {
  switch (end) {
    case "refused":
      assert.ok(
        "refused" in await play.tryMove(gameId, { type: "join" }, play.invocation(ann)),
      );
      return;
    case "replayed": {
      const invocation = play.invocation(ben);
      committed(await play.tryMove(gameId, { type: "join" }, invocation));
      assert.ok(committed(await play.tryMove(gameId, { type: "join" }, invocation)).replayed);
      return;
    }
    case "nothing to pay":
      assert.deepEqual((await play.pay(ben, [session])).payments, []);
      return;
    case "thrown":
      await assert.rejects(
        play.store.games.change(gameId, play.invocation(ann), () => {
          throw new RangeError("a bug");
        }),
        RangeError,
      );
      return;
    default:
      throw new Error(end satisfies never);
  }
}
