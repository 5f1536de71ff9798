import assert from "node:assert/strict";
import type { Person } from "../../src/game/mod.ts";
import { StoreUnavailable } from "../../src/service/mod.ts";
import { repair } from "../../src/ops/mod.ts";
import type { RedisStore } from "../../src/storage/mod.ts";
import { dumpOf } from "./_dump.ts";
import type { Bare, Suite } from "./_engine.ts";
import { ann, ben, cat, idOf, playAll, session, StorePlay } from "./_store_play.ts";

const day = 86_400_000;
const placeholder = "gone-1";

/** Forgetting a player: no trace of them is left, and nothing changes for the others. */
export function forgetContract(suite: Suite): void {
  suite.one(
    "a forgotten player's id and name are left in done markers only",
    async ({ store, bare }) => {
      await playAll(store);
      const before = await tracesOf(bare, ann);
      assert.ok(before.length > 10, `a player leaves traces everywhere: ${before}`);
      await forget(store, ann, placeholder);
      assert.deepEqual(await tracesOf(bare, ann), []);
      const dump = await dumpOf(bare);
      assert.deepEqual(
        Object.keys(dump).filter((key) => !isMark(key)).filter((key) => key.includes(placeholder))
          .toSorted(),
        [
          `player_drinks:{${placeholder}}`,
          `player_games:{${placeholder}}`,
          `session_debts:{${session}}:${placeholder}`,
        ],
      );
      assert.ok(
        Number(await bare("PTTL", (await bare("KEYS", "done:*") as string[])[0] ?? "")) <=
          15 * 60_000,
      );
    },
  );

  suite.one("the tabs, debts and counts of the others are as they were", async (setup) => {
    const { store } = setup;
    await playAll(store);
    const before = await seenByOthers(store);
    await setup.assertSound();
    const [annBefore] = await linesOf(store, ann.id);
    await forget(store, ann, placeholder);
    await setup.assertSound();
    assert.deepEqual(await seenByOthers(store), before);
    const [line, lineOfAllTime] = await linesOf(store, placeholder);
    assert.deepEqual(line, { ...annBefore, playerId: placeholder, name: "" });
    assert.deepEqual(lineOfAllTime, line);
    await store.settled();
    const { playerId: _, name: __, games: ___, won: ____, ...counts } = line ?? assert.fail();
    assert.deepEqual(await store.ledger.counts(placeholder), counts);
    assert.deepEqual(await store.ledger.counts(ann.id), { received: 0, assigned: 0, paid: 0 });
    const [debts] = await store.ledger.debts([session], placeholder);
    assert.equal(debts?.length, counts.received - counts.paid);
  });

  suite.one("what is forgotten keeps its lifetime", async ({ play, store, bare }) => {
    const gameId = await play.playGame();
    await play.roll((await play.start(ann, gameId)).game.id, ann, 3).catch(() => {});
    await play.newSession(ben);
    await store.settled();
    await play.move((await play.store.games.active())[0]?.id ?? "", ann, {
      type: "abandon",
      managesMessages: true,
    });
    await store.settled();
    const ledger = [`session:{${session}}`, `drinks:{${gameId}}`, `session_tab:{${session}}`];
    const before = await Promise.all(ledger.map((key) => bare("PEXPIRETIME", key)));
    await forget(store, ben, placeholder);
    const after = await Promise.all(
      [...ledger, `session_debts:{${session}}:${placeholder}`].map((key) =>
        bare("PEXPIRETIME", key)
      ),
    );
    assert.deepEqual(after, [...before, before[0]]);
    assert.ok(Number(before[0]) > 0);
    const gameMs = Number(await bare("PTTL", `game:{${gameId}}`));
    assert.ok(gameMs > day - 60_000 && gameMs <= day, `game lives for ${gameMs}`);
    const open = await store.sessions.ofGuild("guild-t");
    assert.equal(await bare("PTTL", `session:{${open?.currentId}}`), -1);
  }, { gameRetentionMs: day });

  suite.one("a game that outlives its session's ledger forgets as well", async (setup) => {
    const { store, bare } = setup;
    await playAll(store);
    const names = await bare("KEYS", "*") as string[];
    const ledger = names.filter((key) => /^(session|drinks)/.test(key));
    await bare("DEL", ...ledger, "guild_session:{guild-t}");
    await forget(store, ann, placeholder);
    assert.deepEqual(await tracesOf(bare, ann), []);
    assert.deepEqual(await bare("KEYS", "player*1001*"), []);
    const line = (await store.ledger.guildTab("guild-t"))
      .find(({ playerId }) => playerId === placeholder) ?? assert.fail("no line");
    const { playerId: _, name: __, games: ___, won: ____, ...counts } = line;
    await store.settled();
    assert.deepEqual(await store.ledger.counts(placeholder), counts);
  });

  suite.one("in a running game the placeholder is awaited, and can be skipped", async (setup) => {
    const { play } = setup;
    const game = await play.begun();
    assert.deepEqual(await forget(setup.store, ann, placeholder), [game.id]);
    await play.roll(game.id, ben, 3);
    const roll = play.tryMove(game.id, { type: "roll", round: null }, play.invocation(ann));
    assert.deepEqual((await roll as { refused: { code: string } }).refused.code, "game/not_in");
    play.now += 6 * 60_000;
    const skipped = await play.move(game.id, ben, { type: "skip", round: null });
    assert.equal(skipped.game.status, "completed");
    assert.deepEqual(skipped.game.drinks.map(({ toId }) => toId), [placeholder]);
    await setup.assertSound();
  });

  suite.one(
    "someone who plays again afterwards is a new player, and can be forgotten again",
    async (setup) => {
      const { play, store, bare } = setup;
      const first = await play.playGame();
      await forget(store, ben, placeholder);
      const { game } = await play.start(ben, first);
      await play.begin(game.id, ben);
      await play.roll(game.id, ben, 1);
      await store.settled();
      assert.deepEqual(await store.ledger.counts(ben.id), {
        received: 1,
        assigned: 0,
        paid: 0,
      });
      await setup.assertSound();
      await forget(store, ben, "gone-2");
      assert.deepEqual(await tracesOf(bare, ben), []);
      assert.deepEqual((await linesOf(store, placeholder))[0]?.received, 2);
      await setup.assertSound();
    },
  );

  suite.one(
    "forgetting an unknown player, or one twice, changes nothing",
    async ({ store, bare }) => {
      await playAll(store);
      await forget(store, ann, placeholder);
      const before = await dumpOf(bare);
      assert.deepEqual(await forget(store, ann, "gone-2"), []);
      assert.deepEqual(await dumpOf(bare), before);
    },
  );

  for (const command of ["EXEC", "WATCH"]) {
    suite.long.two(
      `an interaction just before every ${command} of a forgetting is forgotten as well`,
      async (setup) => {
        const { store, bare } = setup;
        await playAll(store);
        const meanwhile = new StorePlay(setup.other, "t", { ids: "x", channel: "other" });
        let last: string | null = null;
        let plays = 0;
        setup.proxy.beforeEach(command, async () => {
          if (plays++ >= 4) return;
          const { game } = await meanwhile.start(ann, last);
          await meanwhile.begin(game.id, ann);
          await meanwhile.roll(game.id, ann, 1);
          await meanwhile.pay(ann, [session]);
          last = game.id;
        });
        await forget(store, ann, placeholder);
        assert.ok(plays > 4);
        assert.deepEqual(await tracesOf(bare, ann), []);
        await setup.assertSound();
      },
    );
  }

  suite.two(
    "others play and pay while a player is forgotten, and nothing is lost",
    async (setup) => {
      const { store, bare } = setup;
      await playAll(store);
      const { game } = await new StorePlay(store, "t", { ids: "y", channel: "y" }).start(cat);
      const others = new StorePlay(setup.other, "t", { ids: "x", channel: "y" });
      await others.join(game.id, ann);
      await others.join(game.id, ben);
      await others.begin(game.id, cat);
      const [, ...moves] = await Promise.all([
        forget(store, ann, placeholder),
        others.rollAs(game.id, ben, 1, others.invocation(ben)),
        others.rollAs(game.id, cat, 1, others.invocation(cat)),
        others.pay(ben, [session]),
        others.saveBoard(game),
      ]);
      assert.equal(moves.length, 4);
      const view = await store.games.find(game.id);
      assert.deepEqual(view?.game.players.map(({ id }) => id), [cat.id, placeholder, ben.id]);
      assert.deepEqual(view.game.rounds[0]?.rolls.length, 2);
      assert.deepEqual(await tracesOf(bare, ann), []);
      await setup.assertSound();
    },
    { connections: 4 },
  );

  suite.long.one(
    "after a cut at any point it can be repeated, and the tabs add up",
    async (setup) => {
      const { store, proxy, bare } = setup;
      await playAll(store);
      await playAll(store, "u");
      for (let cut = 0, isDone = false; !isDone; cut++) {
        let execs = 0;
        proxy.fuse = (commands) =>
          commands.includes("EXEC") && ++execs === cut + 1 ? "cut after" : "pass";
        isDone = await forget(store, ann, `gone-${cut}`).then(() => execs <= cut, (error) => {
          assert.ok(error instanceof StoreUnavailable);
          return false;
        });
        await setup.assertSound();
      }
      proxy.fuse = () => "pass";
      await forget(store, ann, placeholder);
      assert.deepEqual(await tracesOf(bare, ann), []);
    },
  );

  suite.long.two(
    "an interrupted forgetting leaves tabs that add up, and a second one completes it",
    async (setup) => {
      const { other, bare } = setup;
      await playAll(other);
      await playAll(other, "u");
      let execs = 0;
      // Cut for good: a write that was on its way when its deadline passed must not come through later.
      setup.proxy.fuse = (commands) =>
        commands.includes("EXEC") && ++execs > 1 ? "cut before" : "pass";
      await assert.rejects(forget(setup.store, ann, "gone-1"), StoreUnavailable);
      assert.notDeepEqual(await tracesOf(bare, ann), []);
      await setup.assertSound();
      await forget(other, ann, "gone-2");
      assert.deepEqual(await tracesOf(bare, ann), []);
      const tabs = await Promise.all(
        ["t", "u"].map((name) => other.ledger.guildTab(`guild-${name}`)),
      );
      // Each session was done whole, under one of the two.
      const ids = tabs.map((lines) => lines.find(({ playerId }) => playerId.startsWith("gone-")));
      assert.deepEqual(ids.map((line) => line?.playerId).toSorted(), ["gone-1", "gone-2"]);
    },
  );

  suite.long.one(
    "payments that cannot be read stop nothing else from being forgotten, and are named",
    async (setup) => {
      const { store, bare } = setup;
      await playAll(store);
      await playAll(store, "u");
      const payments = `session_payments:{${session}}`;
      await bare("SADD", "player_games:{1001}", "unreadable");
      await bare("SET", "game:{unreadable}", "not a game");
      await bare("DEL", payments);
      await bare("SET", payments, "not a set");
      assert.deepEqual(await leftBy(store), [payments]);
      assert.equal(await bare("GET", payments), "not a set");
      // Two payments that nobody can read stay hers on the tabs: these have to add up.
      assert.deepEqual((await tracesOf(bare, ann)).map((trace) => trace.split(" ")[0]), [
        "guild_tab:{guild-t}",
        `session_tab:{${session}}`,
      ]);
      await bare("DEL", payments);
      await forget(store, ann, placeholder);
      assert.deepEqual(await tracesOf(bare, ann), []);
    },
  );
}

/** Keys that may name Ann: records, which are cut off, and others, which are of another type. */
const damageable = [
  `session:{${session}}`,
  `session_games:{${session}}`,
  `session_tab:{${session}}`,
  `session_payments:{${session}}`,
  `session_corrections:{${session}}`,
  `session_results:{${session}}`,
  `drinks:{${idOf(2)}}`,
  `game:{${idOf(2)}}`,
];

/** What cannot be read stays, all else is forgotten, and once it can be read it is forgotten too. */
export function forgetUnreadableContract(suite: Suite): void {
  for (const key of damageable) {
    suite.long.one(`without ${key} the rest is forgotten, and with it all`, async (setup) => {
      const { store, bare } = setup;
      await using inspection = await setup.inspect();
      await playAll(store);
      await playAll(store, "u");
      const entry = (await inspection.snapshot()).entries.get(key) ?? assert.fail(key);
      await bare("DEL", key);
      const damaged = entry.type === "string" ? `{"v":1,"openerId":"${ann.id}"` : "x";
      await bare("SET", key, damaged);
      assert.deepEqual(await leftBy(store), [key]);
      assert.equal(await bare("GET", key), damaged);
      const left = (await tracesOf(bare, ann)).map((trace) => trace.split(" ")[0] ?? "");
      assert.deepEqual(left.filter((each) => !isLeftBeside(key).test(each)), []);
      await inspection.replace([key], [entry]);
      // What the tab does not say any more, the doctor puts there again: it leads back.
      await repair(inspection, { gameRetentionMs: day }, () => {});
      await forget(store, ann, "gone-2");
      assert.deepEqual(await tracesOf(bare, ann), []);
      await repair(inspection, { gameRetentionMs: day }, () => {});
      await setup.assertSound();
    });
  }
}

/** What may still name the player beside a key that cannot be read. */
function isLeftBeside(key: string): RegExp {
  // Without the list of its games a session's drinks are known by what is stored of the games only.
  const others = key.startsWith("session_games") ? "|drinks:" : "";
  return new RegExp(
    `^(${RegExp.escape(key)}|(session|guild)_tab:|player_games:\\{1001\\}${others})`,
  );
}

/** Forgets Ann. The keys that are left. */
async function leftBy(store: RedisStore): Promise<readonly string[]> {
  return (await store.players.forget(ann.id, placeholder)).left;
}

async function forget(
  store: RedisStore,
  person: Person,
  placeholderId: string,
): Promise<readonly string[]> {
  const { changedIds, left } = await store.players.forget(person.id, placeholderId);
  assert.deepEqual(left, []);
  return changedIds;
}

/** What keeps a commit from being made twice, for a quarter of an hour: all that may name the forgotten. */
function isMark(key: string): boolean {
  return /^(done|applied):/.test(key);
}

/** The keys and values that have a person's id or name, those marks apart. */
export async function tracesOf(bare: Bare, { id, name }: Person): Promise<readonly string[]> {
  const dump = await dumpOf(bare);
  const isTrace = new RegExp(`\\b${id}\\b|\\b${name}\\b`);
  return Object.entries(dump).filter(([key]) => !isMark(key))
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .filter((text) => isTrace.test(text));
}

/** A player's lines on the session's and the guild's tab. */
async function linesOf(store: RedisStore, playerId: string) {
  const tabs = await Promise.all([
    store.ledger.sessionTab(session),
    store.ledger.guildTab("guild-t"),
  ]);
  return tabs.map((lines) => lines.find((line) => line.playerId === playerId));
}

/** All that Ben and Cat can see about themselves. */
async function seenByOthers(store: RedisStore): Promise<unknown> {
  await store.settled();
  const { ledger } = store;
  const ids = [ben.id, cat.id];
  const isOther = ({ playerId }: { readonly playerId: string }) => ids.includes(playerId);
  const debts = await Promise.all(ids.map((id) => ledger.debts([session], id)));
  return {
    tab: (await ledger.sessionTab(session)).filter(isOther),
    allTime: (await ledger.guildTab("guild-t")).filter(isOther),
    counts: await Promise.all(ids.map((id) => ledger.counts(id))),
    debts: debts.map(([open = []]) =>
      open.map(({ drinkId, reason, at, fromId }) => ({
        drinkId,
        reason,
        at,
        fromId: fromId === placeholder ? ann.id : fromId,
      }))
    ),
    games: await Promise.all(ids.map((id) => store.players.gameIds(id))),
  };
}
