import assert from "node:assert/strict";
import { RecordCorrupt } from "../../src/service/mod.ts";
import type { GuildSettings } from "../../src/service/mod.ts";
import type { RedisStore } from "../../src/storage/mod.ts";
import { usualRules } from "../_helpers/usual_rules.ts";
import type { Suite } from "./_engine.ts";
import { ann, committed, StorePlay } from "./_store_play.ts";

const key = "guild_settings:{guild-t}";

/** Settles a die with this many sides, whatever holds. */
export async function settleSides(
  store: RedisStore,
  diceSides: number,
  invocation = new StorePlay(store).invocation(ann, `sides-${diceSides}`),
): Promise<GuildSettings> {
  const value = { ...usualRules, diceSides, criticalHit: diceSides };
  return committed(
    await store.guildSettings.change("guild-t", invocation, (seen) => ({
      commit: { ...seen, rules: { changeId: invocation.id, value } },
    })),
  );
}

/** What servers settle for themselves. */
export function settingsContract(suite: Suite): void {
  suite.one("settings stand until they are reset, and a start sees them", async (setup) => {
    const { store, play, bare } = setup;
    const nothing = { rules: null, style: null, words: null };
    assert.deepEqual(await store.guildSettings.find("guild-t"), nothing);
    const settled = await settleSides(store, 20);
    assert.deepEqual(await store.guildSettings.find("guild-t"), settled);
    assert.deepEqual(await store.guildSettings.find("guild-u"), nothing);
    assert.equal(await bare("PTTL", key), -1);
    let seen: unknown;
    const look = () =>
      store.games.start(play.place, null, play.invocation(ann), ({ settings }) => {
        seen = settings;
        return { refuse: null };
      });
    await look();
    assert.deepEqual(seen, settled);
    await store.guildSettings.reset("guild-t", play.invocation(ann));
    assert.equal(await bare("EXISTS", key), 0);
    await look();
    assert.deepEqual(seen, nothing);
  });

  suite.one("a repeated change changes nothing, and answers with what is", async (setup) => {
    const { store, play } = setup;
    const first = play.invocation(ann);
    await settleSides(store, 20, first);
    const later = await settleSides(store, 12);
    assert.deepEqual(await settleSides(store, 20, first), later);
    const reset = play.invocation(ann);
    await store.guildSettings.reset("guild-t", reset);
    await settleSides(store, 8);
    await store.guildSettings.reset("guild-t", reset);
    assert.equal((await store.guildSettings.find("guild-t")).rules?.value.diceSides, 8);
  });

  suite.two("of two changes at once the later one sees the earlier", async (setup) => {
    const { store, other, proxy } = setup;
    proxy.before("EXEC", () => settleSides(other, 8));
    const seen: (number | undefined)[] = [];
    const invocation = new StorePlay(store).invocation(ann, "later");
    await store.guildSettings.change("guild-t", invocation, (settings) => {
      seen.push(settings.rules?.value.diceSides);
      return { commit: settings };
    });
    assert.deepEqual(seen, [undefined, 8]);
  });

  suite.one("settings that cannot be read stop no game, and can be reset", async (setup) => {
    const { store, play, bare } = setup;
    await bare("SET", key, '{"v":1,"rules":{"changeId":"c","value":{"maxPlayers":99}}}');
    assert.equal((await play.start()).game.status, "waiting");
    assert.equal((await store.guildSettings.find("guild-t")).rules, null);
    await assert.rejects(settleSides(store, 20), RecordCorrupt);
    await store.guildSettings.reset("guild-t", play.invocation(ann));
    assert.equal((await settleSides(store, 12)).rules?.value.diceSides, 12);
  });
}
