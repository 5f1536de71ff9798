import assert from "node:assert/strict";
import { openStore, RedisStore } from "../../src/storage/mod.ts";
import type { Bare, Suite } from "./_engine.ts";
import { ann, ben, StorePlay } from "./_store_play.ts";

/** What earlier releases knew by `channel:*` and `active_games` alone is known to the guilds. */
export function fillingContract(suite: Suite): void {
  suite.one("the games of an earlier release are known to their guilds", async (setup) => {
    const { play, bare } = setup;
    const over = await new StorePlay(setup.store, "t", { channel: "b", ids: "b" }).playGame();
    const { game } = await play.start();
    await asBefore(bare);
    await using store = await openStore({ ...setup.engine.address, cache: false });
    assert.equal(await store.games.currentGameId({ ...play.place, channelId: "channel-b" }), over);
    assert.deepEqual(await bare("SMEMBERS", "guild_live:{guild-t}"), [game.id]);
    const next = new StorePlay(store, "t", { ids: "n" });
    await assert.rejects(next.start(ben), /start\/already_running/);
    assert.deepEqual((await next.newSession()).running.map(({ id }) => id), [game.id]);
  });

  suite.one("a live game that its channel does not lead to is known as well", async (setup) => {
    const { play, bare } = setup;
    const { game } = await play.start();
    await asBefore(bare);
    await bare("DEL", "channel:{channel-t}");
    await using store = await openStore({ ...setup.engine.address, cache: false });
    const next = new StorePlay(store, "t", { ids: "n" });
    await assert.rejects(next.start(ben), /start\/already_running/);
    assert.equal(await bare("HGET", "guild_channels:{guild-t}", "channel-t"), game.id);
  });

  suite.one(
    "a channel that a guild knows keeps its game, whatever led elsewhere",
    async (setup) => {
      const { play, bare } = setup;
      const over = await play.playGame();
      const { game } = await play.start(ann, over);
      await bare("DEL", "guilds_filled");
      await bare("SET", "channel:{channel-t}", over);
      await using store = await openStore({ ...setup.engine.address, cache: false });
      assert.equal(await store.games.currentGameId(play.place), game.id);
    },
  );

  suite.one("what is asked before a store is filled waits for that", async (setup) => {
    const { play, bare, engine } = setup;
    const { game } = await play.start();
    await asBefore(bare);
    await using store = new RedisStore(engine.address);
    const connected = store.connect();
    assert.equal(await store.games.currentGameId(play.place), game.id);
    await connected;
  });
}

/** Leaves of a store what an earlier release would have left. */
async function asBefore(bare: Bare): Promise<void> {
  await bare("DEL", "guilds_filled", "guild_live:{guild-t}", "guild_channels:{guild-t}");
}
