import assert from "node:assert/strict";
import { RecordCorrupt } from "../../src/service/mod.ts";
import { codecs, openStore, record } from "../../src/storage/mod.ts";
import * as z from "zod";
import type { Suite } from "./_engine.ts";
import { ann, ben, cat, session, StorePlay } from "./_store_play.ts";

/** What cannot be read is named, counted and left as it is, and the rest goes on. */
export function corruptContract(suite: Suite): void {
  suite.one("a game that cannot be read is named, and its bytes stay", async (setup) => {
    const { play, store, bare } = setup;
    const { game } = await play.start();
    const key = `game:{${game.id}}`;
    const corrupt = ["", "{", "[]", "null", "7", '{"v":1}', '{"id":"x"}', '{"v":"1"}', '{"v":2}'];
    for (const bytes of corrupt) {
      await bare("SET", key, bytes);
      await assert.rejects(store.games.find(game.id), isCorrupt(key));
      await assert.rejects(play.join(game.id, ben), isCorrupt(key));
      await assert.rejects(play.start(ben), isCorrupt(key));
      assert.equal(await bare("GET", key), bytes);
    }
  });

  suite.one("a key of another type is corrupt, not down", async (setup) => {
    const { play, store, bare } = setup;
    const { game } = await play.start();
    const key = `game:{${game.id}}`;
    await bare("DEL", key);
    await bare("SADD", key, "x");
    await assert.rejects(store.games.find(game.id), isCorrupt(key));
    await assert.rejects(play.join(game.id, ben), isCorrupt(key));
    await bare("SET", "session_tab:{x}", "text");
    await assert.rejects(store.ledger.sessionTab("x"), isCorrupt("session_tab:{x}"));
    await bare("SET", "session_debts:{x}:1", "text");
    await assert.rejects(store.ledger.debts(["x"], "1"), isCorrupt("session_debts:{x}:1"));
    assert.deepEqual(setup.log.outages, []);
  });

  suite.one("one bad game is left out where games are listed", async (setup) => {
    const { store, bare, log, settled } = setup;
    const bad = (await new StorePlay(store, "a").start()).game.id;
    const good = (await new StorePlay(store, "b").start()).game.id;
    await bare("SET", `game:{${bad}}`, "{");
    await settled();
    assert.deepEqual((await store.games.active()).map(({ id }) => id), [good]);
    assert.deepEqual((await store.games.getMany([bad, good])).map(({ id }) => id), [good]);
    assert.deepEqual(log.corrupt.map(({ key }) => key), [`game:{${bad}}`, `game:{${bad}}`]);
  });

  suite.one("one bad line never blocks a leaderboard", async ({ store, bare, log }) => {
    await new StorePlay(store).playGame();
    const key = `session_tab:{${session}}`;
    for (const count of ["many", "-1", "1.5", ""]) {
      await bare("HSET", key, "666:received", count);
      const tab = await store.ledger.sessionTab(session);
      assert.deepEqual(tab.map(({ name }) => name), ["Ben", "Ann"]);
      assert.equal(log.corrupt.pop()?.key, key);
    }
  });

  suite.one("bad members of drinks, debts and payments are left out, and stay", async (setup) => {
    const { play, store, bare, log } = setup;
    const id = await play.playGame();
    const keys = [
      `drinks:{${id}}`,
      `session_debts:{${session}}:1002`,
      `session_payments:{${session}}`,
    ];
    for (const key of keys) await bare("ZADD", key, 1, "not a record");
    assert.equal((await store.ledger.drinks(id)).length, 2);
    const paid = await play.pay(ben, [session], 1);
    assert.deepEqual([paid.payments.length, paid.left], [1, 1]);
    assert.equal((await store.ledger.payments(session)).length, 1);
    assert.deepEqual(log.corrupt.map(({ key }) => key).toSorted(), keys.toSorted());
    for (const key of keys) assert.equal(await bare("ZSCORE", key, "not a record"), 1);
  });

  suite.one("a bad player record or board stops no one from playing, and stays", async (setup) => {
    const { play, store, bare, log } = setup;
    const { game } = await play.start();
    await bare("SET", "player:{1002}", "{");
    await bare("SET", `board:{${game.id}}`, "{");
    const joined = await play.join(game.id, ben);
    assert.equal(joined.board, null);
    assert.equal(await bare("GET", "player:{1002}"), "{");
    assert.equal(await bare("GET", `board:{${game.id}}`), "{");
    assert.deepEqual(log.corrupt.map(({ key }) => key).toSorted(), [
      `board:{${game.id}}`,
      "player:{1002}",
    ]);
    await assert.rejects(store.players.find("1002"), isCorrupt("player:{1002}"));
    await assert.rejects(play.saveBoard(game), isCorrupt(`board:{${game.id}}`));
  });

  suite.one("a player record of another type stays, and is named", async (setup) => {
    const { play, bare, log, settled } = setup;
    const { game } = await play.start();
    await bare("SADD", "player:{1002}", "x");
    await play.join(game.id, ben);
    await settled();
    assert.equal(await bare("TYPE", "player:{1002}"), "set");
    assert.equal(log.corrupt[0]?.key, "player:{1002}");
  });

  suite.one(
    "a corrupt key beside a commit is reported; the rest is written once",
    async (setup) => {
      const { play, bare, log } = setup;
      const game = await play.begun();
      await bare("SET", `drinks:{${game.id}}`, "text");
      await bare("HSET", "guild_tab:{guild-t}", "1001:received", "many");
      const invocation = play.invocation(ann);
      play.dice(1);
      const roll = { type: "roll", round: null } as const;
      const rolled = await play.move(game.id, ann, roll, invocation);
      assert.deepEqual(log.corrupt.map(({ key }) => key), [
        `drinks:{${game.id}}`,
        "guild_tab:{guild-t}",
      ]);
      assert.deepEqual(await play.move(game.id, ann, roll, invocation), {
        ...rolled,
        replayed: true,
      });
      assert.equal(await bare("HGET", `session_tab:{${session}}`, "1001:received"), "1");
    },
  );

  suite.one("bad pointers and sessions are named", async ({ play, store, bare }) => {
    await play.playGame();
    await bare("HSET", "guild_channels:{guild-t}", "bad", "no id {");
    const place = { guildId: "guild-t", channelId: "bad" };
    await assert.rejects(
      store.games.currentGameId(place),
      isCorrupt("guild_channels:{guild-t}"),
    );
    await bare("SET", "guild_session:{bad}", '{"v":1,"currentId":7,"previousId":null}');
    await assert.rejects(store.sessions.ofGuild("bad"), isCorrupt("guild_session:{bad}"));
    await bare("DEL", `session:{${session}}`);
    await assert.rejects(play.pay(ben, [session]), isCorrupt(`session:{${session}}`));
    await new StorePlay(store, "elsewhere").playGame();
  });

  suite.one("a done marker that cannot be read, or is of another kind, is named", async (setup) => {
    const { play, store, bare } = setup;
    const { game } = await play.start();
    const key = `done:{${game.id}}:p`;
    for (const bytes of ["{", '{"v":1,"did":"pay","payments":[],"debts":[],"left":0}']) {
      await bare("SET", key, bytes);
      const invocation = play.invocation(cat, "p");
      await assert.rejects(
        play.move(game.id, cat, { type: "join" }, invocation),
        isCorrupt(key),
      );
    }
    assert.equal((await store.games.find(game.id))?.game.players.length, 1);
  });

  suite.one(
    "ids that would not be one part of one key are refused before anything is asked",
    async (setup) => {
      const { store, proxy } = setup;
      proxy.reset();
      for (const id of ["", "a:b", "a{b", "a}b", "a b", "a\n", "ä", "x".repeat(65)]) {
        await assert.rejects(store.games.find(id), TypeError, JSON.stringify(id));
      }
      assert.deepEqual(proxy.commands, []);
    },
  );

  suite.two(
    "a record of version 1 is read and written again by the code of version 2",
    async (setup) => {
      const { store, bare, engine } = setup;
      const { game } = await new StorePlay(store).start();
      const key = "player:{1001}";
      const first = JSON.parse(await bare("GET", key) as string);
      assert.equal(first.v, 1);
      // The made-up version 2 says how thirsty a player is; of those who came before it assumes so.
      const playerOfNext = z.strictObject({
        id: z.string(),
        name: z.string(),
        currentGameId: z.string().nullable(),
        lastRoll: z.null(),
        thirst: z.enum(["great", "small"]).default("small"),
      });
      const player = record(() => playerOfNext, [(fields) => ({ ...fields, thirst: "great" })]);
      await using next = await openStore({ ...engine.address, codecs: { ...codecs, player } });
      setup.stores.push(next);
      const read = await next.players.find(ann.id);
      assert.deepEqual(read, { ...ann, currentGameId: game.id, lastRoll: null, thirst: "great" });
      assert.deepEqual(JSON.parse(await bare("GET", key) as string), first);
      const renamed = { ...ann, name: "Annie" };
      await new StorePlay(next, "t", { ids: "b" }).begin(game.id, renamed);
      const second = JSON.parse(await bare("GET", key) as string);
      assert.deepEqual(second, { ...first, ...renamed, v: 2, thirst: "small" });
      await assert.rejects(store.players.find(ann.id), isCorrupt("player:{1001}"));
    },
  );
}

function isCorrupt(key: string) {
  return (error: unknown) => {
    assert.ok(error instanceof RecordCorrupt, String(error));
    assert.equal(error.key, key);
    return true;
  };
}
