import assert from "node:assert/strict";
import type { Person } from "../../src/game/mod.ts";
import { parseKey } from "../../src/storage/mod.ts";
import { settleSides } from "./_contract_settings.ts";
import type { Suite } from "./_engine.ts";
import { ann, ben, cat, idOf, session, StorePlay } from "./_store_play.ts";

/** Round trips, counted on the wire: requests that wait for a reply. */
export function roundTripsContract(suite: Suite): void {
  suite.one("moves take two round trips, starts three, a leaderboard two", async (setup) => {
    const { play, store, proxy } = setup;
    let gameId = "";
    const costs = async (trips: number, what: string, work: () => Promise<unknown>) => {
      await setup.settled(); // what still follows an earlier answer is not counted
      assert.equal(await proxy.count(work), trips, what);
    };

    await costs(2, "settings", () => settleSides(store, 20));
    await costs(1, "a look at the settings", () => store.guildSettings.find("guild-t"));
    await costs(2, "start, first in the channel", async () => {
      gameId = (await play.start()).game.id;
    });
    const { game } = await play.join(gameId, ben);
    await costs(1, "first board", () => play.saveBoard(game, "10"));
    await costs(3, "another board", () => play.saveBoard(game, "11"));
    await costs(2, "join", () => play.join(gameId, cat));
    await costs(2, "begin", () => play.begin(gameId));
    await costs(2, "roll", () => play.roll(gameId, ann, 6));
    await costs(2, "give", () => play.give(gameId, ann, ben.id));
    await costs(2, "critical fail", () => play.roll(gameId, ben, 1));
    await costs(2, "settling roll", () => play.roll(gameId, cat, 4));
    await costs(2, "same again by its button", async () => {
      gameId = (await play.again(ann, gameId)).game.id;
    });
    await play.move(gameId, ann, { type: "abandon", managesMessages: false });
    await costs(2, "start by the button", async () => {
      gameId = (await play.start(ann, gameId)).game.id;
    });
    await play.move(gameId, ann, { type: "leave", round: null });
    await costs(3, "start by the command", async () => {
      gameId = (await play.start(ann)).game.id;
    });
    await costs(2, "refused move, its UNWATCH not waited for", async () => {
      await play.tryMove(gameId, { type: "join" }, play.invocation(ann));
      await play.tryMove(gameId, { type: "join" }, play.invocation(ann));
    });
    const { place } = play;
    await costs(2, "leaderboard", async () => {
      const sessions = store.sessions.ofGuild(place.guildId);
      await Promise.all([sessions, store.ledger.guildTab(place.guildId)]);
      await store.ledger.sessionTab((await sessions)?.currentId ?? "");
    });
    await costs(3, "pay, with the look at the board", async () => {
      const view = await store.games.find(gameId);
      assert.equal((await play.pay(ben, [view?.game.sessionId ?? ""])).payments.length, 1);
    });
    await costs(3, "pay by the command, in either session", async () => {
      const sessions = await store.sessions.ofGuild(place.guildId);
      assert.equal((await play.pay(ben, [sessions?.currentId ?? "", idOf(99)])).left, 1);
    });
    await costs(3, "new session", () => play.newSession());
    await costs(1, "find", () => store.games.find(gameId));
    await costs(1, "many games", () => store.games.getMany([gameId, "b", "c", "d"]));
    await costs(2, "live games", () => store.games.active());
    await costs(
      1,
      "drinks of a game between",
      () => store.ledger.drinks(gameId, { from: 0, to: 1 }),
    );
    await costs(1, "debts of two sessions", () => store.ledger.debts(["a", "b"], ben.id));
  });

  suite.one("a plain roll sends seven commands, and writes only what it changes", async (setup) => {
    const { play, proxy } = setup;
    const { id } = await play.begun();
    await setup.settled();
    const trips = await proxy.record(() => play.roll(id, ann, 3));
    // On a cluster the player's record is elsewhere, and a replica is waited for.
    const names = trips.slice(0, 2).map((trip) =>
      trip.filter(([name]) => name !== "WAIT")
        .map(([name = "", key = ""]) => `${name} ${kindOf(key)}`)
    );
    const elsewhere = names[1]?.[2] ?? "";
    assert.ok(elsewhere === "SET player" || elsewhere === "XADD outbox", elsewhere);
    assert.deepEqual(names, [
      ["WATCH game", "MGET game", "MULTI "],
      ["SET game", "SET done", elsewhere, "EXEC "],
    ]);
  });

  suite.one("a player's name is written again when it is another one", async (setup) => {
    const { play, proxy, bare } = setup;
    const { game } = await play.start();
    for (const person of [ben, cat]) await play.join(game.id, person);
    await play.begin(game.id);
    await play.roll(game.id, { ...ann, name: "Annie" }, 3);
    assert.equal(await bare("HGET", `session_tab:{${session}}`, "1001:name"), "Annie");
    assert.equal(await bare("HGET", "guild_tab:{guild-t}", "1001:name"), "Annie");
    await setup.settled();
    const [, written = []] = await proxy.record(() => play.roll(game.id, ben, 3));
    assert.ok(written.every(([name]) => name !== "HSET"));
  });

  suite.one(
    "the move that settles a game of ten after a nested roll-off takes two",
    async (setup) => {
      const { play } = setup;
      const people = crowd(10);
      const host = people[0] ?? ann;
      const { game } = await play.start(host);
      for (const person of people.slice(1)) await play.join(game.id, person);
      await play.begin(game.id, host);
      for (const person of people) await play.roll(game.id, person, 2);
      for (const person of people) await play.roll(game.id, person, 3);
      for (const person of people.slice(1)) await play.roll(game.id, person, 5);
      await setup.settled();
      const trips = await setup.proxy.count(async () => {
        const last = await play.roll(game.id, host, 1);
        assert.equal(last.game.status, "completed");
        assert.equal(last.game.rounds.length, 3);
        assert.equal(last.evening?.standings.length, 10);
      });
      assert.equal(trips, 2);
    },
  );

  suite.long.one("a session of a hundred games costs what a session of one does", async (setup) => {
    const { play, store, proxy } = setup;
    await Promise.all(Array.from({ length: 100 }, async (_, index) => {
      const one = new StorePlay(store, "t", { channel: `${index}`, ids: `-${index}` });
      await one.start(crowd(1)[0]);
    }));
    await play.playGame();
    await setup.settled();
    const { sessions, ledger, games } = store;
    const id = (await sessions.ofGuild("guild-t"))?.currentId ?? "";
    assert.equal(await proxy.count(() => ledger.sessionTab(id)), 1);
    assert.equal(await proxy.count(() => games.active()), 2);
    assert.equal(await proxy.count(() => play.newSession()), 3);
  });
}

function kindOf(key: string): string {
  return parseKey(key)?.kind ?? "";
}

/** So many people. */
export function crowd(size: number): Person[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `${2001 + index}`,
    name: `Guest ${index + 1}`,
  }));
}
