import assert from "node:assert/strict";
import {
  ann,
  assertBalanced,
  ben,
  committed,
  invocation,
  openBar,
  place,
  playGame,
  refusedBy,
  start,
} from "./_bar.ts";

Deno.test("with no session, or nothing open, everybody is all caught up", async () => {
  await using bar = await openBar();
  const nothing = { payments: [], debts: [], left: 0, replayed: false, isEarlierSession: false };
  assert.deepEqual(await bar.tabs.pay(place.guildId, invocation(ann), 5), nothing);
  await playGame(bar);
  assert.deepEqual(await bar.tabs.pay(place.guildId, invocation(ben), 5), nothing);
});

Deno.test("a payment settles the oldest drinks, as many as asked for", async () => {
  await using bar = await openBar();
  const first = await playGame(bar);
  bar.now += 60_000;
  const second = await playGame(bar);
  const one = await bar.tabs.pay(place.guildId, invocation(ann), 1);
  assert.deepEqual(one.debts.map(({ drinkId }) => drinkId), [first.drinks[0]?.id]);
  assert.equal(one.left, 3);
  const rest = await bar.tabs.pay(place.guildId, invocation(ann), 25);
  assert.deepEqual(
    rest.debts.map(({ drinkId }) => drinkId),
    [first.drinks[1]?.id, second.drinks[0]?.id, second.drinks[1]?.id],
  );
  assert.equal(rest.left, 0);
  await assertBalanced(bar, first.sessionId, [first.id, second.id]);
});

Deno.test("the same payment twice pays once and is answered the same", async () => {
  await using bar = await openBar();
  const { id, sessionId } = await playGame(bar);
  const once = invocation(ann);
  const first = await bar.tabs.pay(place.guildId, once, 1);
  const again = await bar.tabs.pay(place.guildId, once, 1);
  assert.deepEqual(again, { ...first, replayed: true });
  assert.equal((await bar.store.ledger.payments(sessionId)).length, 1);
  await assertBalanced(bar, sessionId, [id]);
});

Deno.test("ten payments at once pay what is owed and no more", async () => {
  await using bar = await openBar();
  const { id, sessionId } = await playGame(bar);
  const paid = await Promise.all(
    Array.from({ length: 10 }, () => bar.tabs.pay(place.guildId, invocation(ann), 1)),
  );
  assert.equal(paid.reduce((sum, { payments }) => sum + payments.length, 0), 2);
  await assertBalanced(bar, sessionId, [id]);
});

Deno.test("debts of the session before are paid when the current one has none", async () => {
  await using bar = await openBar();
  const first = await playGame(bar);
  committed(await bar.tabs.newSession(place, invocation(ann), false));
  const second = await playGame(bar);
  const current = await bar.tabs.pay(place.guildId, invocation(ann), 5);
  assert.equal(current.isEarlierSession, false);
  assert.deepEqual(current.payments.map(({ sessionId }) => sessionId), [
    second.sessionId,
    second.sessionId,
  ]);
  const earlier = await bar.tabs.pay(place.guildId, invocation(ann), 5);
  assert.equal(earlier.isEarlierSession, true);
  assert.equal(earlier.payments.length, 2);
  assert.equal(earlier.payments[0]?.sessionId, first.sessionId);
  assert.equal((await bar.tabs.pay(place.guildId, invocation(ann), 5)).payments.length, 0);
});

Deno.test("debts of two sessions ago are paid on their board only", async () => {
  await using bar = await openBar();
  const game = await playGame(bar);
  committed(await bar.tabs.newSession(place, invocation(ann), false));
  committed(await bar.tabs.newSession(place, invocation(ann), false));
  assert.equal((await bar.tabs.pay(place.guildId, invocation(ann), 5)).payments.length, 0);
  const pressed = { gameId: game.id, messageId: "9001" };
  assert.equal(committed(await bar.tabs.payOnBoard(pressed, invocation(ann))).left, 1);
});

Deno.test("a board pays one drink of its own game's session; an old or unknown one pays nothing", async () => {
  await using bar = await openBar();
  const game = await playGame(bar);
  const board = { channelId: place.channelId, messageId: "9005", postedAt: bar.now };
  await bar.store.games.saveBoard(game, board);
  const payOn = (gameId: string, messageId: string) =>
    bar.tabs.payOnBoard({ gameId, messageId }, invocation(ann));
  assert.equal(refusedBy(await payOn(game.id, "9004")), "stale_board");
  assert.equal(refusedBy(await payOn("unknown", "9005")), "unknown_game");
  const paid = committed(await payOn(game.id, "9005"));
  assert.deepEqual([paid.payments.length, paid.left], [1, 1]);
});

Deno.test("a tab knows this session's debts, the ones before, and who gave them", async () => {
  await using bar = await openBar();
  const empty = await bar.tabs.tab(place.guildId, ann);
  assert.deepEqual([empty.debts, empty.earlierDebts], [[], []]);
  await playGame(bar);
  committed(await bar.tabs.newSession(place, invocation(ann), false));
  await playGame(bar);
  const tab = await bar.tabs.tab(place.guildId, ann);
  assert.deepEqual(tab.debts.map(({ reason }) => reason), ["critical_fail", "lowest_roll"]);
  assert.equal(tab.earlierDebts.length, 2);
  assert.equal(tab.names.get(ann.id), "Ann");
  assert.deepEqual(tab.counts, { received: 4, assigned: 0, paid: 0 });
});

Deno.test("a leaderboard has the session and all time, of one guild", async () => {
  await using bar = await openBar();
  assert.deepEqual(await bar.tabs.leaderboard(place.guildId), { session: [], allTime: [] });
  await playGame(bar);
  committed(await bar.tabs.newSession(place, invocation(ann), false));
  const { session, allTime } = await bar.tabs.leaderboard(place.guildId);
  assert.deepEqual(session, []);
  assert.deepEqual(allTime.map(({ name, received }) => [name, received]), [["Ann", 2]]);
  assert.deepEqual(await bar.tabs.leaderboard("2002"), { session: [], allTime: [] });
});

Deno.test("a session is replaced by its opener or who manages the server, and by nobody else", async () => {
  await using bar = await openBar();
  await start(bar, ann);
  const refused = await bar.tabs.newSession(place, invocation(ben), false);
  assert("refused" in refused && refused.refused.code === "session/not_yours");
  const { opened } = committed(await bar.tabs.newSession(place, invocation(ben), true));
  assert.equal(opened.openerId, ben.id);
  const again = await bar.tabs.newSession(place, invocation(ann), false);
  assert("refused" in again);
});

Deno.test("two new sessions at once follow one another, and none is lost", async () => {
  await using bar = await openBar();
  const game = await start(bar, ann);
  const [first, second] = await Promise.all([
    bar.tabs.newSession(place, invocation(ann), true),
    bar.tabs.newSession(place, invocation(ben), true),
  ]);
  const one = committed(first);
  const two = committed(second);
  assert.equal(one.closed?.id, game.sessionId);
  assert.equal(two.closed?.id, one.opened.id);
  const sessions = await bar.store.sessions.ofGuild(place.guildId);
  assert.deepEqual(sessions, { currentId: two.opened.id, previousId: one.opened.id });
});
