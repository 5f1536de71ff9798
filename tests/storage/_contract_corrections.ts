import assert from "node:assert/strict";
import { foldTab, markVoided, standingLedger } from "../../src/game/mod.ts";
import { RecordCorrupt } from "../../src/service/mod.ts";
import type { Person, TabCounts } from "../../src/game/mod.ts";
import type { Bare, PlayedStore, PlayedTwice, Suite } from "./_engine.ts";
import { ann, ben, cat, committed, session, StorePlay } from "./_store_play.ts";

const debtsKey = `session_debts:{${session}}:1002`;

/** Undone payments and voided drinks. */
export function correctionsContract(suite: Suite): void {
  suite.one(
    "rule 18: an undone payment leaves the debt at its old place and time",
    async (setup) => {
      const { play, bare, store } = setup;
      await play.playGame();
      const before = await setOf(bare, debtsKey);
      play.now += 1000;
      const { payments } = await play.pay(ben, [session], 1, play.invocation(ben, "i1"));
      const offered = payments.map(({ id }) => id);
      const undone = committed(await play.tryUndo(ben, session, offered));
      assert.deepEqual(await setOf(bare, debtsKey), before);
      assert.equal(undone.debt.drinkId, payments[0]?.drinkId);
      const [line] = await store.ledger.sessionTab(session);
      assert.deepEqual([line?.name, line?.received, line?.paid], ["Ben", 2, 0]);
      assert.deepEqual(undone.standings, await store.ledger.sessionTab(session));
      assert.deepEqual(await store.ledger.guildTab("guild-t"), undone.standings);
      assert.deepEqual((await countsOf(setup, ben)).paid, 0);
      assert.equal((await store.ledger.payments(session)).length, 1, "its record stays");
      assert.deepEqual(await setOf(bare, `session_corrections:{${session}}`), [[
        {
          ...{ v: 1, type: "payment_undone", id: `${offered[0]}.undone`, paymentId: offered[0] },
          ...{ drinkId: payments[0]?.drinkId, gameId: payments[0]?.gameId, sessionId: session },
          ...{ payerId: ben.id, at: play.now },
        },
        play.now,
      ]]);
    },
  );

  suite.one("rule 18: a payment is undone once, and its drink can be paid again", async (setup) => {
    const { play } = setup;
    await play.playGame();
    const first = await play.pay(ben, [session]);
    const offered = first.payments.map(({ id }) => id);
    committed(await play.tryUndo(ben, session, offered));
    assert.equal(refused(await play.tryUndo(ben, session, offered)), "undo/nothing_paid");
    const again = await play.pay(ben, [session]);
    assert.deepEqual(again.debts, first.debts);
    assert.notEqual(again.payments[0]?.id, offered[0]);
    committed(await play.tryUndo(ben, session, again.payments.map(({ id }) => id)));
    assert.equal((await play.pay(ben, [session], 5)).payments.length, 2);
    assert.deepEqual((await countsOf(setup, ben)).paid, 2);
  });

  suite.one(
    "the same interaction undoes or voids once, and gets the same answer",
    async (setup) => {
      const { play } = setup;
      const gameId = await play.playGame();
      const { payments } = await play.pay(ben, [session]);
      const offered = payments.map(({ id }) => id);
      const press = play.invocation(ben);
      const undone = committed(await play.tryUndo(ben, session, offered, press));
      const undoneAgain = committed(await play.tryUndo(ben, session, offered, press));
      assert.deepEqual(undoneAgain, { ...undone, standings: null, replayed: true });
      const choice = play.invocation(cat);
      const voided = committed(await play.tryVoid(cat, gameId, `${gameId}.001`, choice));
      const voidedAgain = committed(await play.tryVoid(cat, gameId, `${gameId}.001`, choice));
      assert.deepEqual(voidedAgain, {
        ...voided,
        ...{ view: null, standings: null, replayed: true },
      });
      assert.deepEqual(await countsOf(setup, ben), { received: 1, assigned: 0, paid: 0 });
    },
  );

  suite.two("rule 19: a roll while a drink of its game is voided is not lost", async (setup) => {
    const { mine, theirs, store } = setup;
    const { id } = await mine.begun();
    await mine.roll(id, ann, 1);
    setup.proxy.before("EXEC", () => theirs.roll(id, ben, 4));
    committed(await mine.tryVoid(cat, id, `${id}.001`));
    const { game } = await store.games.find(id) ?? assert.fail("no game");
    assert.deepEqual([game.status, game.voidedIds], ["completed", [`${id}.001`]]);
  });

  suite.one("rule 19: a voided drink counts nowhere, as if it had not been", async (setup) => {
    const { play, store, bare } = setup;
    const gameId = await play.playGame();
    const before = await store.games.find(gameId);
    const voided = committed(await play.tryVoid(cat, gameId, `${gameId}.001`));
    assert(before);
    const game = markVoided(before.game, voided.voided);
    assert.deepEqual(voided.view, { ...before, game });
    assert.deepEqual(await store.games.find(gameId), { ...before, game });
    assert.ok(Number(await bare("PTTL", `game:{${gameId}}`)) > 0, "it ends when it would have");
    const ledger = await store.ledger.drinks(gameId);
    assert.equal(ledger.length, 2, "its record stays");
    const standing = standingLedger(ledger, [], await store.ledger.corrections(session));
    const tab = await store.ledger.sessionTab(session);
    assert.deepEqual(
      tab.filter(({ received, assigned }) => received + assigned > 0)
        .map(({ playerId, received, assigned, paid }) => [playerId, { received, assigned, paid }]),
      [...foldTab(standing.drinks, [])],
    );
    assert.deepEqual(tab, voided.standings);
    assert.deepEqual(await store.ledger.guildTab("guild-t"), tab);
    assert.deepEqual(await countsOf(setup, ann), { received: 0, assigned: 0, paid: 0 });
    assert.deepEqual(await countsOf(setup, ben), { received: 1, assigned: 0, paid: 0 });
    const [debts] = await store.ledger.debts([session], ben.id);
    assert.deepEqual(debts?.map(({ drinkId }) => drinkId), [`${gameId}.002`]);
    assert.equal(refused(await play.tryVoid(cat, gameId, `${gameId}.001`)), "correct/voided");
    committed(await play.tryVoid(cat, gameId, `${gameId}.002`));
    assert.equal(await bare("EXISTS", debtsKey), 0);
    // They have played all the same.
    assert.deepEqual(
      (await store.ledger.sessionTab(session)).map(({ received, games }) => [received, games]),
      [[0, 1], [0, 1]],
    );
  });

  suite.one("rule 19: a paid drink is voided only after its payment is undone", async (setup) => {
    const { play } = setup;
    const gameId = await play.playGame();
    const { payments } = await play.pay(ben, [session]);
    assert.equal(refused(await play.tryVoid(cat, gameId, `${gameId}.001`)), "correct/paid");
    committed(await play.tryUndo(ben, session, payments.map(({ id }) => id)));
    committed(await play.tryVoid(cat, gameId, `${gameId}.001`));
    assert.equal(refused(await play.tryVoid(cat, gameId, "none.001")), null);
    assert.equal(refused(await play.tryVoid(cat, "none", "none.001")), null);
  });

  suite.two("of a payment and a voiding at once one happens", async (setup) => {
    const { mine, theirs } = setup;
    const gameId = await mine.playGame();
    setup.proxy.before("EXEC", () => theirs.pay(ben, [session]));
    const late = await mine.tryVoid(cat, gameId, `${gameId}.001`);
    assert.equal(refused(late), "correct/paid");
    assert.deepEqual(await countsOf(setup, ben), { received: 2, assigned: 0, paid: 1 });
  });

  suite.two("of two presses of Undo at once one undoes", async (setup) => {
    const { mine, theirs, store } = setup;
    await mine.playGame();
    const { payments } = await mine.pay(ben, [session]);
    const offered = payments.map(({ id }) => id);
    const other = theirs.invocation(ben, "other");
    setup.proxy.before("EXEC", () => theirs.tryUndo(ben, session, offered, other));
    assert.equal(refused(await mine.tryUndo(ben, session, offered)), "undo/nothing_paid");
    assert.deepEqual((await countsOf(setup, ben)).paid, 0);
    assert.equal((await store.ledger.debts([session], ben.id))[0]?.length, 2);
  });

  suite.one("a correction takes three round trips", async (setup) => {
    const { play, proxy } = setup;
    const gameId = await play.playGame();
    const { payments } = await play.pay(ben, [session]);
    const offered = payments.map(({ id }) => id);
    const undo = () => play.tryUndo(ben, session, offered);
    await setup.settled();
    assert.equal(await proxy.count(undo), 3);
    await setup.settled();
    assert.equal(await proxy.count(() => play.tryVoid(cat, gameId, `${gameId}.001`)), 3);
    await setup.settled();
    assert.equal(await proxy.count(undo), 1, "a refused one, its UNWATCH not waited for");
  });

  suite.one("corrections of another type stop corrections and nothing else", async (setup) => {
    const { play, bare } = setup;
    const gameId = await play.playGame();
    const { payments } = await play.pay(ben, [session]);
    await bare("SET", `session_corrections:{${session}}`, "text");
    const offered = payments.map(({ id }) => id);
    await assert.rejects(play.tryUndo(ben, session, offered), RecordCorrupt);
    await assert.rejects(play.tryVoid(cat, gameId, `${gameId}.002`), RecordCorrupt);
    assert.equal((await play.pay(ben, [session])).payments.length, 1);
  });

  suite.one("in a session that has ended corrections end with it", async (setup) => {
    const { play, store, bare } = setup;
    const gameId = await play.playGame();
    const { payments } = await play.pay(ben, [session], 2);
    await play.newSession();
    await store.settled();
    const end = await bare("PEXPIRETIME", `session:{${session}}`) as number;
    assert.ok(end > 0);
    committed(await play.tryUndo(ben, session, payments.map(({ id }) => id)));
    const undone = (await store.ledger.debts([session], ben.id))[0]?.[0]?.drinkId ?? "";
    committed(await play.tryVoid(cat, gameId, undone));
    for (const key of ["session_corrections", "session_tab"]) {
      assert.equal(await bare("PEXPIRETIME", `${key}:{${session}}`), end, key);
    }
    await new StorePlay(store, "t", { ids: "z" }).pay(ben, [session]);
  });

  suite.one("who has voided a drink without playing is forgotten as well", async (setup) => {
    const { play, store, bare } = setup;
    const gameId = await play.playGame();
    const judge = { id: "1009", name: "Judge" };
    committed(await play.tryVoid(judge, gameId, `${gameId}.001`));
    assert.deepEqual(await store.players.forget(judge.id, "gone-9"), { changedIds: [], left: [] });
    const [[record] = []] = await setOf(bare, `session_corrections:{${session}}`);
    assert.equal((record as { byId: string }).byId, "gone-9");
    assert.ok(
      !(await store.ledger.sessionTab(session)).some(({ playerId }) => playerId === judge.id),
    );
  });
}

function refused(result: object): string | null {
  assert("refused" in result, JSON.stringify(result));
  return (result.refused as { readonly code: string } | null)?.code ?? null;
}

async function setOf(bare: Bare, key: string): Promise<unknown[][]> {
  const scored = await bare("ZRANGE", key, 0, -1, "WITHSCORES") as [string, number][];
  return scored.map(([member, score]) => [JSON.parse(member), score]);
}

/** A player's counts for all time, once all that was done has reached them. */
async function countsOf(
  { store, settled }: PlayedStore | PlayedTwice,
  { id }: Person,
): Promise<TabCounts> {
  await settled();
  return await store.ledger.counts(id);
}
