import assert from "node:assert/strict";
import {
  ann,
  ben,
  committed,
  invocation,
  openScripted,
  place,
  playGame,
  refusedBy,
  start,
} from "./_use_cases.ts";
import { assertSound } from "../ops/doctor/_findings.ts";

Deno.test("without a session or without debts there is nothing to pay", async () => {
  await using cases = await openScripted();
  const nothing = {
    ...{ payments: [], debts: [], left: 0, standings: null, replayed: false },
    isEarlierSession: false,
  };
  assert.deepEqual(await cases.tabs.pay(place.guildId, invocation(ann), 5), nothing);
  await playGame(cases);
  assert.deepEqual(await cases.tabs.pay(place.guildId, invocation(ben), 5), nothing);
});

Deno.test("a payment settles the oldest drinks, as many as asked for", async () => {
  await using cases = await openScripted();
  const first = await playGame(cases);
  cases.now += 60_000;
  const second = await playGame(cases);
  const one = await cases.tabs.pay(place.guildId, invocation(ann), 1);
  assert.deepEqual(one.debts.map(({ drinkId }) => drinkId), [first.drinks[0]?.id]);
  assert.equal(one.left, 3);
  const rest = await cases.tabs.pay(place.guildId, invocation(ann), 25);
  assert.deepEqual(
    rest.debts.map(({ drinkId }) => drinkId),
    [first.drinks[1]?.id, second.drinks[0]?.id, second.drinks[1]?.id],
  );
  assert.equal(rest.left, 0);
  await assertSound(cases.engine.address);
});

Deno.test("ten payments at once pay what is owed and no more", async () => {
  await using cases = await openScripted();
  await playGame(cases);
  const paid = await Promise.all(
    Array.from({ length: 10 }, () => cases.tabs.pay(place.guildId, invocation(ann), 1)),
  );
  assert.equal(paid.reduce((sum, { payments }) => sum + payments.length, 0), 2);
  await assertSound(cases.engine.address);
});

Deno.test("debts of the session before are paid when the current one has none", async () => {
  await using cases = await openScripted();
  const first = await playGame(cases);
  committed(await cases.tabs.newSession(place, invocation(ann), false));
  const second = await playGame(cases);
  const current = await cases.tabs.pay(place.guildId, invocation(ann), 5);
  assert.equal(current.isEarlierSession, false);
  assert.deepEqual(current.payments.map(({ sessionId }) => sessionId), [
    second.sessionId,
    second.sessionId,
  ]);
  const earlier = await cases.tabs.pay(place.guildId, invocation(ann), 5);
  assert.equal(earlier.isEarlierSession, true);
  assert.equal(earlier.payments.length, 2);
  assert.equal(earlier.payments[0]?.sessionId, first.sessionId);
  assert.equal((await cases.tabs.pay(place.guildId, invocation(ann), 5)).payments.length, 0);
});

Deno.test("debts of two sessions ago are paid on their board only", async () => {
  await using cases = await openScripted();
  const game = await playGame(cases);
  committed(await cases.tabs.newSession(place, invocation(ann), false));
  committed(await cases.tabs.newSession(place, invocation(ann), false));
  assert.equal((await cases.tabs.pay(place.guildId, invocation(ann), 5)).payments.length, 0);
  const pressed = { gameId: game.id, messageId: "9001", place };
  assert.equal(committed(await cases.tabs.payOnBoard(pressed, invocation(ann))).left, 1);
});

Deno.test("a board pays one drink of its own game's session; an old or unknown one pays nothing", async () => {
  await using cases = await openScripted();
  const game = await playGame(cases);
  const board = { channelId: place.channelId, messageId: "9005", postedAt: cases.now };
  await cases.store.games.saveBoard(game, board);
  const payOn = (gameId: string, messageId: string) =>
    cases.tabs.payOnBoard({ gameId, messageId, place }, invocation(ann));
  assert.equal(refusedBy(await payOn(game.id, "9004")), "stale_board");
  assert.equal(refusedBy(await payOn("unknown", "9005")), "unknown_game");
  const paid = committed(await payOn(game.id, "9005"));
  assert.deepEqual([paid.payments.length, paid.left], [1, 1]);
});

Deno.test("a tab knows this session's debts, the ones before, and who gave them", async () => {
  await using cases = await openScripted();
  const empty = await cases.tabs.tab(place.guildId, ann);
  assert.deepEqual([empty.debts, empty.earlierDebts], [[], []]);
  await playGame(cases);
  committed(await cases.tabs.newSession(place, invocation(ann), false));
  await playGame(cases);
  const tab = await cases.tabs.tab(place.guildId, ann);
  assert.deepEqual(tab.debts.map(({ reason }) => reason), ["critical_fail", "lowest_roll"]);
  assert.equal(tab.earlierDebts.length, 2);
  assert.equal(tab.names.get(ann.id), "Ann");
  assert.deepEqual(tab.counts, { received: 4, assigned: 0, paid: 0 });
});

Deno.test("a leaderboard has the session and all time, of one guild", async () => {
  await using cases = await openScripted();
  assert.deepEqual(await cases.tabs.leaderboard(place.guildId), { session: [], allTime: [] });
  await playGame(cases);
  committed(await cases.tabs.newSession(place, invocation(ann), false));
  const { session, allTime } = await cases.tabs.leaderboard(place.guildId);
  assert.deepEqual(session, []);
  assert.deepEqual(allTime.map(({ name, received }) => [name, received]), [["Ann", 2], ["Ben", 0]]);
  assert.deepEqual(await cases.tabs.leaderboard("2002"), { session: [], allTime: [] });
});

Deno.test("only its opener or a manager of the server replaces a session", async () => {
  await using cases = await openScripted();
  await start(cases, ann);
  const refused = await cases.tabs.newSession(place, invocation(ben), false);
  assert("refused" in refused && refused.refused.code === "session/not_yours");
  const { opened } = committed(await cases.tabs.newSession(place, invocation(ben), true));
  assert.equal(opened.openerId, ben.id);
  const again = await cases.tabs.newSession(place, invocation(ann), false);
  assert("refused" in again);
});

Deno.test("two new sessions at once follow one another, and none is lost", async () => {
  await using cases = await openScripted();
  const game = await start(cases, ann);
  const [first, second] = await Promise.all([
    cases.tabs.newSession(place, invocation(ann), true),
    cases.tabs.newSession(place, invocation(ben), true),
  ]);
  const one = committed(first);
  const two = committed(second);
  assert.equal(one.closed?.id, game.sessionId);
  assert.equal(two.closed?.id, one.opened.id);
  const sessions = await cases.store.sessions.ofGuild(place.guildId);
  assert.deepEqual(sessions, { currentId: two.opened.id, previousId: one.opened.id });
});
