import assert from "node:assert/strict";
import type { OwnData, OwnRecord } from "../../src/service/mod.ts";
import { keyTable, parseKey, personalKindNames } from "../../src/storage/mod.ts";
import { tracesOf } from "./_contract_forget.ts";
import { writeEveryKind } from "./_contract_keys.ts";
import { dumpOf } from "./_dump.ts";
import type { Suite } from "./_engine.ts";
import { ann, ben, cat, idOf, playAll, session } from "./_store_play.ts";

/** What a player is shown of themselves: all of it, and nothing of others. */
export function ownDataContract(suite: Suite): void {
  suite.one(
    "every key that names a player is in their data, and none after they are forgotten",
    async ({ store, bare, settled }) => {
      await writeEveryKind({ store, bare }, suite.kinds);
      const data = await store.players.ownData(ann.id);
      await settled();
      const kinds = personalKindNames.filter((kind) => suite.kinds.includes(kind));
      for (const kind of kinds) {
        const { pattern } = keyTable[kind];
        // What is on its way there is taken there first.
        if (kind !== "outbox") assert.ok(recordsOf(data, pattern).length > 0, pattern);
      }
      const dump = await dumpOf(bare);
      const named = Object.keys(dump).filter((key) => {
        const parsed = parseKey(key);
        return parsed?.kind !== "outbox" && parsed !== null &&
          /\b1001\b/.test(`${key} ${JSON.stringify(dump[key])}`);
      }).map((key) => key.replace(/(session_debts:.*:)100[23]$/, "$1<another player>"));
      const shown = data.kinds.flatMap(({ records }) => records.map(({ key }) => key));
      assert.deepEqual(shown.toSorted(), named.toSorted());
      assert.deepEqual(data.unread, []);
      const text = JSON.stringify(data);
      for (const { id, name } of [ben, cat]) {
        assert.ok(!new RegExp(`\\b(${id}|${name})\\b`).test(text), `${name} is in it`);
      }
      const { left } = await store.players.forget(ann.id, "gone-1");
      assert.deepEqual([left, await tracesOf(bare, ann)], [[], []]);
    },
  );

  suite.one(
    "a player's part in a game, its drinks and its result is theirs alone",
    async (setup) => {
      const { play, store } = setup;
      const id = await play.playGame();
      const stored = (await store.games.find(id))?.game ?? assert.fail();
      const press = stored.rounds[0]?.rolls[1]?.interactionId ?? null;
      const at = new Date(play.now).toISOString();
      await play.payAndUndo(ben, session);
      const data = await store.players.ownData(ben.id);
      const drinks = [
        { drink: `${id}.001`, to: "you", from: "another player", reason: "critical_hit", at },
        { drink: `${id}.002`, to: "you", from: null, reason: "lowest_roll", at },
      ];
      assert.ok(!JSON.stringify(data).includes(stored.dice?.seed ?? ""), "the seed stays secret");
      assert.deepEqual(recordsOf(data, "game:{gameId}"), [{
        key: `game:{${id}}`,
        server: "guild-t",
        channel: "channel-t",
        session,
        status: "completed",
        createdAt: at,
        endedAt: at,
        yourName: "Ben",
        itIsYourTable: false,
        yourSeatWasKept: false,
        yourRolls: [{ round: 1, value: 2, at, press }],
        roundsYouWereSkippedIn: [],
        yourAbsences: [],
        youHaveADrinkToGive: false,
        youCalledItOff: null,
        drinks: drinks.map((drink) => ({ ...drink, isVoided: false })),
      }]);
      assert.deepEqual(recordsOf(data, "drinks:{gameId}"), [{ key: `drinks:{${id}}`, drinks }]);
      assert.deepEqual(recordsOf(data, "session_tab:{sessionId}"), [{
        key: `session_tab:{${session}}`,
        name: "Ben",
        received: "2",
        paid: "0",
        games: "1",
      }]);
      assert.deepEqual(
        recordsOf(data, "session_corrections:{sessionId}").flatMap(({ corrections }) =>
          corrections
        ),
        [{ what: "payment_undone", drink: `${id}.001`, by: "you", at }],
      );
      const [result] = recordsOf(data, "session_results:{sessionId}");
      assert.deepEqual(result?.results, [{
        game: id,
        startedAt: at,
        endedAt: at,
        yourRoll: 2,
        yourRollsInRollOffs: [],
        drinksYouGaveWithAHit: 0,
        drinksYouGotFromAHit: 1,
        youRolledAFail: false,
        youWon: false,
        youLost: true,
        youWereSkipped: false,
        youLeft: false,
      }]);
      assert.deepEqual(recordsOf(data, "session:{sessionId}"), []);
      const giver = await store.players.ownData(ann.id);
      assert.deepEqual(recordsOf(giver, "session_debts:{sessionId}:<playerId>"), [{
        key: `session_debts:{${session}}:<another player>`,
        debts: [{ drink: `${id}.001`, owedBy: "another player", from: "you", ...hit(at) }],
      }]);
    },
  );

  suite.one(
    "a stranger has no data, and a game that outlives its ledger is shown",
    async (setup) => {
      const { store, bare } = setup;
      await playAll(store);
      const stranger = await store.players.ownData("7");
      assert.deepEqual(stranger.kinds.flatMap(({ records }) => records), []);
      const names = await bare("KEYS", "*") as string[];
      await bare("DEL", ...names.filter((key) => /^(session|drinks|guild_session)/.test(key)));
      const shown = recordsOf(await store.players.ownData(ann.id), "game:{gameId}");
      const listed = await bare("SMEMBERS", `player_games:{${ann.id}}`) as string[];
      assert.deepEqual(
        shown.map(({ key }) => key).toSorted(),
        listed.map((id) => `game:{${id}}`).toSorted(),
      );
    },
  );

  suite.one("what cannot be read is named, and the rest is shown", async ({ store, bare }) => {
    await playAll(store);
    const [payments, game] = [`session_payments:{${session}}`, `game:{${idOf(2)}}`];
    await bare("DEL", payments);
    await bare("SET", payments, "not a set");
    await bare("SET", game, `{"v":1,"creatorId":"${ann.id}"`);
    await bare("SET", `player:{${ann.id}}`, `"${ann.id}"`);
    const data = await store.players.ownData(ann.id);
    assert.deepEqual(data.unread.toSorted(), [game, payments, `player:{${ann.id}}`].toSorted());
    assert.ok(recordsOf(data, "drinks:{gameId}").length > 0);
    assert.deepEqual(recordsOf(data, "player:{playerId}"), []);
  });
}

function hit(at: string) {
  return { reason: "critical_hit", at };
}

function recordsOf({ kinds }: OwnData, pattern: string): readonly OwnRecord[] {
  const found = kinds.find(({ key }) => key === pattern);
  return found?.records ?? assert.fail(`There is no ${pattern}`);
}
