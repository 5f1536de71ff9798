import assert from "node:assert/strict";
import { foldTab, type Person } from "../../src/game/mod.ts";
import { RecordCorrupt, StoreUnavailable } from "../../src/service/mod.ts";
import { type RedisStore } from "../../src/storage/mod.ts";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { openBench, openTable, type Suite, type Table } from "./_engine.ts";
import { ann, ben, cat, Evening } from "./_evening.ts";

const day = 86_400_000;
const nobody = "gone-1";
const session = "guild-t-1";

/** Forgetting a player: no trace of them, and nothing changed for anybody else. */
export function forgetContract(suite: Suite): void {
  suite.test("a forgotten player's id and name stand nowhere but in done-markers", async () => {
    await using table = await openTable(suite);
    await using raw = new RawRedis(table.engine);
    await playAll(table.store);
    const before = await tracesOf(raw, ann);
    assert.ok(before.length > 10, `a player leaves traces everywhere: ${before}`);
    await forget(table.store, ann, nobody);
    assert.deepEqual(await tracesOf(raw, ann), []);
    const dump = await raw.dump();
    assert.deepEqual(Object.keys(dump).filter((key) => key.includes(nobody)).toSorted(), [
      `player_drinks:{${nobody}}`,
      `player_games:{${nobody}}`,
      `session_debts:{${session}}:${nobody}`,
    ]);
    assert.ok(await raw.lifetimeMs((await raw.keys("done:*"))[0] ?? "") <= 15 * 60_000);
  });

  suite.test("the tabs, debts and counts of the others are as they were", async () => {
    await using table = await openTable(suite);
    const { store } = table;
    await playAll(store);
    const before = await seenByOthers(store);
    await checkFold(store, session);
    const [annBefore] = await linesOf(store, ann.id);
    await forget(store, ann, nobody);
    await checkFold(store, session);
    assert.deepEqual(await seenByOthers(store), before);
    const [nobodysLine, nobodyOfAllTime] = await linesOf(store, nobody);
    assert.deepEqual(nobodysLine, { ...annBefore, playerId: nobody, name: "" });
    assert.deepEqual(nobodyOfAllTime, nobodysLine);
    const { playerId: _, name: __, ...counts } = nobodysLine ?? assert.fail();
    assert.deepEqual(await store.ledger.counts(nobody), counts);
    assert.deepEqual(await store.ledger.counts(ann.id), { received: 0, assigned: 0, paid: 0 });
    const [debts] = await store.ledger.debts([session], nobody);
    assert.equal(debts?.length, counts.received - counts.paid);
  });

  suite.test("what is forgotten keeps its lifetime", async () => {
    await using table = await openTable(suite, { gameRetentionMs: day });
    const { store, bare } = table;
    const evening = new Evening(store);
    const gameId = await evening.playGame();
    await evening.roll((await evening.start(ann, gameId)).game.id, ann, 3).catch(() => {});
    await evening.newSession(ben);
    await evening.move((await evening.store.games.active())[0]?.id ?? "", ann, {
      type: "abandon",
      managesMessages: true,
    });
    await store.settled();
    const ledger = ["session:{guild-t-1}", `drinks:{${gameId}}`, "session_tab:{guild-t-1}"];
    const before = await Promise.all(ledger.map((key) => bare("PEXPIRETIME", key)));
    await forget(store, ben, nobody);
    const after = await Promise.all(
      [...ledger, `session_debts:{${session}}:${nobody}`].map((key) => bare("PEXPIRETIME", key)),
    );
    assert.deepEqual(after, [...before, before[0]]);
    assert.ok(Number(before[0]) > 0);
    const gameMs = Number(await bare("PTTL", `game:{${gameId}}`));
    assert.ok(gameMs > day - 60_000 && gameMs <= day, `game lives for ${gameMs}`);
    const open = await store.sessions.ofGuild("guild-t");
    assert.equal(await bare("PTTL", `session:{${open?.currentId}}`), -1);
  });

  suite.test("a game that outlives its session's ledger forgets as well", async () => {
    await using table = await openTable(suite);
    await using raw = new RawRedis(table.engine);
    await playAll(table.store);
    const names = await raw.keys();
    const ledger = names.filter((key) => /^(session|drinks)/.test(key));
    await table.bare("DEL", ...ledger, "guild_session:{guild-t}");
    await forget(table.store, ann, nobody);
    assert.deepEqual(await tracesOf(raw, ann), []);
    assert.deepEqual(await raw.keys("player*1001*"), []);
  });

  suite.test("in a running game somebody nameless is awaited, and can be skipped", async () => {
    await using table = await openTable(suite);
    const evening = new Evening(table.store);
    const { game } = await evening.start();
    await evening.join(game.id, ben);
    await evening.begin(game.id);
    assert.deepEqual(await forget(table.store, ann, nobody), [game.id]);
    await evening.roll(game.id, ben, 3);
    const roll = evening.tryMove(game.id, { type: "roll", round: null }, evening.invocation(ann));
    assert.deepEqual((await roll as { refused: { code: string } }).refused.code, "game/not_in");
    evening.now += 6 * 60_000;
    const skipped = await evening.move(game.id, ben, { type: "skip", round: null });
    assert.equal(skipped.game.status, "completed");
    assert.deepEqual(skipped.game.drinks.map(({ toId }) => toId), [nobody]);
    await checkFold(table.store, session);
  });

  suite.test("whoever plays again afterwards is a new player, and can be forgotten again", async () => {
    await using table = await openTable(suite);
    await using raw = new RawRedis(table.engine);
    const evening = new Evening(table.store);
    const first = await evening.playGame();
    await forget(table.store, ben, nobody);
    const { game } = await evening.start(ben, first);
    await evening.begin(game.id, ben);
    await evening.roll(game.id, ben, 1);
    assert.deepEqual(await table.store.ledger.counts(ben.id), {
      received: 1,
      assigned: 0,
      paid: 0,
    });
    await checkFold(table.store, session);
    await forget(table.store, ben, "gone-2");
    assert.deepEqual(await tracesOf(raw, ben), []);
    assert.deepEqual((await linesOf(table.store, nobody))[0]?.received, 2);
    await checkFold(table.store, session);
  });

  suite.test("forgetting somebody unknown, or twice, changes nothing", async () => {
    await using table = await openTable(suite);
    await using raw = new RawRedis(table.engine);
    await playAll(table.store);
    await forget(table.store, ann, nobody);
    const before = await raw.dump();
    assert.deepEqual(await forget(table.store, ann, "gone-2"), []);
    assert.deepEqual(await raw.dump(), before);
  });

  for (const command of ["EXEC", "WATCH"]) {
    suite.test(`a press just before every ${command} of a forgetting is forgotten as well`, async () => {
      await using bench = await openBench(suite);
      await using raw = new RawRedis(bench.engine);
      await playAll(bench.store);
      const meanwhile = new Evening(bench.other, "t", { ids: "x", channel: "other" });
      let last: string | null = null;
      let presses = 0;
      bench.wire.beforeEach(command, async () => {
        if (presses++ >= 4) return;
        const { game } = await meanwhile.start(ann, last);
        await meanwhile.begin(game.id, ann);
        await meanwhile.roll(game.id, ann, 1);
        await meanwhile.pay(ann, [session]);
        last = game.id;
      });
      await forget(bench.store, ann, nobody);
      assert.ok(presses > 4);
      assert.deepEqual(await tracesOf(raw, ann), []);
      await checkFold(bench.store, session);
    });
  }

  suite.test("others play and pay on while somebody is forgotten, and nothing is lost", async () => {
    await using bench = await openBench(suite, { connections: 4 });
    await using raw = new RawRedis(bench.engine);
    await playAll(bench.store);
    const { game } = await new Evening(bench.store, "t", { ids: "y", channel: "y" }).start(cat);
    const others = new Evening(bench.other, "t", { ids: "x", channel: "y" });
    await others.join(game.id, ann);
    await others.join(game.id, ben);
    await others.begin(game.id, cat);
    const [, ...moves] = await Promise.all([
      forget(bench.store, ann, nobody),
      others.rollAs(game.id, ben, 1, others.invocation(ben)),
      others.rollAs(game.id, cat, 1, others.invocation(cat)),
      others.pay(ben, [session]),
      others.saveBoard(game),
    ]);
    assert.equal(moves.length, 4);
    const view = await bench.store.games.find(game.id);
    assert.deepEqual(view?.game.players.map(({ id }) => id), [cat.id, nobody, ben.id]);
    assert.deepEqual(view.game.rounds[0]?.rolls.length, 2);
    assert.deepEqual(await tracesOf(raw, ann), []);
    await checkFold(bench.store, session);
  });

  suite.test("after a cut at any point it can be said again, and the books balance", async () => {
    await using table = await openTable(suite);
    await using raw = new RawRedis(table.engine);
    await playAll(table.store);
    await playAll(table.store, "u");
    for (let cut = 0, isDone = false; !isDone; cut++) {
      let execs = 0;
      table.wire.fuse = (commands) =>
        commands.includes("EXEC") && ++execs === cut + 1 ? "cut after" : "pass";
      isDone = await forget(table.store, ann, `gone-${cut}`).then(() => execs <= cut, (error) => {
        assert.ok(error instanceof StoreUnavailable);
        return false;
      });
      await checkFold(table.store, session);
      await checkFold(table.store, "guild-u-1");
    }
    table.wire.fuse = () => "pass";
    await forget(table.store, ann, nobody);
    assert.deepEqual(await tracesOf(raw, ann), []);
  });

  suite.test("a broken-off forgetting leaves the books balanced, and is finished by saying it again", async () => {
    await using bench = await openBench(suite);
    await using raw = new RawRedis(bench.engine);
    await playAll(bench.other);
    await playAll(bench.other, "u");
    let execs = 0;
    // Cut for good: a write that was on its way when its deadline passed must not come through later.
    bench.wire.fuse = (commands) =>
      commands.includes("EXEC") && ++execs > 1 ? "cut before" : "pass";
    await assert.rejects(forget(bench.store, ann, "gone-1"), StoreUnavailable);
    assert.notDeepEqual(await tracesOf(raw, ann), []);
    await checkFold(bench.other, session);
    await checkFold(bench.other, "guild-u-1");
    await forget(bench.other, ann, "gone-2");
    assert.deepEqual(await tracesOf(raw, ann), []);
    const tabs = await Promise.all(
      ["t", "u"].map((name) => bench.other.ledger.guildTab(`guild-${name}`)),
    );
    // Each session was done whole, under one of the two.
    const ids = tabs.map((lines) => lines.find(({ playerId }) => playerId.startsWith("gone-")));
    assert.deepEqual(ids.map((line) => line?.playerId).toSorted(), ["gone-1", "gone-2"]);
  });

  suite.test("a session that cannot be read keeps the others from nothing, and is told", async () => {
    await using table = await openTable(suite);
    await using raw = new RawRedis(table.engine);
    await playAll(table.store);
    await playAll(table.store, "u");
    const payments = `session_payments:{${session}}`;
    await table.bare("SADD", "player_games:{1001}", "unreadable");
    await table.bare("SET", "game:{unreadable}", "spilt wine");
    await table.bare("DEL", payments);
    await table.bare("SET", payments, "spilt beer");
    const isCorrupt = (error: unknown) => error instanceof RecordCorrupt && error.key === payments;
    await assert.rejects(forget(table.store, ann, nobody), isCorrupt);
    assert.equal(await raw.text(payments), "spilt beer");
    const left = (await tracesOf(raw, ann)).filter((trace) => /^(session|game|drinks)/.test(trace));
    assert.deepEqual(left.filter((trace) => trace.includes("guild-u")), []);
    await table.bare("DEL", payments);
    await forget(table.store, ann, nobody);
    assert.deepEqual(await tracesOf(raw, ann), []);
  });
}

function forget(store: RedisStore, person: Person, nobodyId: string): Promise<readonly string[]> {
  return store.players.forget(person.id, nobodyId);
}

/** Games with everything in them: hits both ways, debts, payments, one that runs, one that waits. */
async function playAll(store: RedisStore, name = "t"): Promise<void> {
  const evening = new Evening(store, name);
  const { game } = await evening.start();
  await evening.join(game.id, ben);
  await evening.join(game.id, cat);
  await evening.begin(game.id);
  await evening.roll(game.id, ann, 6);
  await evening.give(game.id, ann, ben.id);
  await evening.roll(game.id, ben, 6);
  await evening.give(game.id, ben, ann.id);
  await evening.roll(game.id, cat, 1);
  evening.now += 1000;
  const alone = await evening.start(ann, game.id);
  await evening.begin(alone.game.id);
  await evening.roll(alone.game.id, ann, 6);
  await evening.give(alone.game.id, ann, ann.id);
  await evening.pay(ann, [`guild-${name}-1`]);
  await evening.pay(ben, [`guild-${name}-1`]);
  const running = await evening.start(ben, alone.game.id);
  await evening.join(running.game.id, ann);
  await evening.begin(running.game.id, ben);
  await evening.roll(running.game.id, ann, 1);
  const elsewhere = new Evening(store, name, { channel: `${name}-2`, ids: "e" });
  const waiting = await elsewhere.start(ann);
  await elsewhere.saveBoard(waiting.game);
}

/** Where a person's id or name stands, done-markers apart: keys, and the texts in them. */
async function tracesOf(raw: RawRedis, { id, name }: Person): Promise<readonly string[]> {
  const dump = await raw.dump();
  const isTrace = new RegExp(`\\b${id}\\b|\\b${name}\\b`);
  return Object.entries(dump).filter(([key]) => !key.startsWith("done:"))
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
        fromId: fromId === nobody ? ann.id : fromId,
      }))
    ),
    games: await Promise.all(ids.map((id) => store.players.gameIds(id))),
  };
}

/** The session's tab is the fold of its drinks and payments, its debts are what is unpaid. */
async function checkFold({ ledger, games }: Table["store"], sessionId: string): Promise<void> {
  const payments = await ledger.payments(sessionId);
  const tab = await ledger.sessionTab(sessionId);
  const guildId = sessionId.replace(/-\d+$/, "");
  const allTime = await ledger.guildTab(guildId);
  const ids = Array.from({ length: 40 }, (_, index) => index + 1).flatMap((number) =>
    ["", "e", "x", "y"].map((infix) => `${guildId}${infix}-${number}`)
  );
  const drinks = (await Promise.all(ids.map((id) => ledger.drinks(id)))).flat();
  for (const game of await games.getMany(ids)) {
    assert.deepEqual(drinks.filter(({ gameId }) => gameId === game.id), game.drinks);
  }
  const fold = foldTab(drinks, payments);
  const counted = tab.map(({ playerId, name: _, ...counts }) => [playerId, counts] as const);
  assert.deepEqual(Object.fromEntries(counted), Object.fromEntries(fold));
  const paidIds = new Set(payments.map(({ drinkId }) => drinkId));
  for (const [playerId, counts] of fold) {
    const [debts = []] = await ledger.debts([sessionId], playerId);
    const open = drinks.filter(({ toId, id }) => toId === playerId && !paidIds.has(id));
    assert.deepEqual(
      debts.map(({ drinkId }) => drinkId).toSorted(),
      open.map(({ id }) => id).toSorted(),
    );
    const total = allTime.find((line) => line.playerId === playerId);
    assert.ok(total && total.received >= counts.received && total.assigned >= counts.assigned);
    assert.ok((await ledger.counts(playerId)).received >= counts.received);
  }
}
