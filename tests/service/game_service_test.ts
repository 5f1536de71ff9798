import assert from "node:assert/strict";
import { isOldMessage } from "../../src/service/game_service.ts";
import { StoreUnavailable } from "../../src/service/mod.ts";
import {
  ann,
  ben,
  cat,
  committed,
  invocation,
  move,
  openBar,
  place,
  playGame,
  refusedBy,
  roll,
  start,
  tryMove,
} from "./_bar.ts";

Deno.test("the first start opens the guild's session, the next ones use it", async () => {
  await using bar = await openBar();
  const first = await start(bar, ann);
  const elsewhere = { ...place, channelId: "3002" };
  const second = await start(bar, ben, elsewhere);
  assert.equal(second.sessionId, first.sessionId);
  assert.equal((await bar.store.sessions.find(first.sessionId))?.openerId, ann.id);
  const abroad = await start(bar, ann, { guildId: "2002", channelId: "3003" });
  assert.notEqual(abroad.sessionId, first.sessionId);
});

Deno.test("a channel has one live game; a finished one makes room", async () => {
  await using bar = await openBar();
  await start(bar, ann);
  assert.equal(refusedBy(await bar.games.start(place, invocation(ben))), "start/already_running");
  await bar.games.moveInChannel(
    place.channelId,
    { type: "abandon", managesMessages: true },
    invocation(ben),
  );
  assert.equal((await start(bar, ben)).creatorId, ben.id);
});

Deno.test("New game on the board of a game that is not the channel's latest is refused", async () => {
  await using bar = await openBar();
  const first = await playGame(bar);
  const pressed = { gameId: first.id, messageId: "9001" };
  const second = committed(await bar.games.start(place, invocation(ben), pressed)).game;
  assert.notEqual(second.id, first.id);
  assert.equal(refusedBy(await bar.games.start(place, invocation(cat), pressed)), "stale_board");
  const unknown = { gameId: "forgotten", messageId: "9002" };
  assert.equal(refusedBy(await bar.games.start(place, invocation(cat), unknown)), "stale_board");
});

Deno.test("a game forgotten for an hour is abandoned by the next start, and handed over with its board", async () => {
  await using bar = await openBar();
  const game = await start(bar, ann);
  const board = { channelId: place.channelId, messageId: "9001", postedAt: bar.now };
  await bar.store.games.saveBoard(game, board);
  bar.now += 3_600_000;
  const { replaced } = committed(await bar.games.start(place, invocation(ben)));
  assert.equal(replaced?.game.status, "abandoned");
  assert.equal(replaced?.game.id, game.id);
  assert.deepEqual(replaced?.board, board);
  assert.equal((await bar.store.games.find(game.id))?.game.status, "abandoned");
});

Deno.test("a press from an older message than the board's is stale, one from a newer is not", async () => {
  await using bar = await openBar();
  const game = await start(bar, ann);
  const board = { channelId: place.channelId, messageId: "9005", postedAt: bar.now };
  await bar.store.games.saveBoard(game, board);
  const join = (messageId: string) =>
    bar.games.move({ gameId: game.id, messageId }, { type: "join" }, invocation(ben));
  assert.equal(refusedBy(await join("9004")), "stale_board");
  assert.equal(committed(await join("9006")).game.players.length, 2);
});

Deno.test("ids of messages are compared as numbers", () => {
  const view = (messageId: string) => ({
    game: {} as never,
    board: { channelId: "1", messageId, postedAt: 0 },
  });
  assert.equal(isOldMessage("999", view("1000")), true);
  assert.equal(isOldMessage("1000", view("999")), false);
  assert.equal(isOldMessage("1000", view("1000")), false);
  assert.equal(isOldMessage(null, view("1000")), false);
});

Deno.test("the same press twice acts once and is answered with the same events", async () => {
  await using bar = await openBar();
  const { id } = await start(bar, ann);
  await move(bar, id, ann, { type: "begin" });
  bar.envSource.willRoll(4);
  const once = invocation(ann);
  const pressed = { gameId: id, messageId: null };
  const roll = { type: "roll", round: 1 } as const;
  const first = committed(await bar.games.move(pressed, roll, once));
  const again = committed(await bar.games.move(pressed, roll, once));
  assert.equal(first.replayed, false);
  assert.equal(again.replayed, true);
  assert.deepEqual(again.events, first.events);
  assert.deepEqual(again.game, first.game);
  assert.deepEqual(again.standings, first.standings);
});

Deno.test("the same start twice opens one game", async () => {
  await using bar = await openBar();
  const once = invocation(ann);
  const first = committed(await bar.games.start(place, once));
  const again = committed(await bar.games.start(place, once));
  assert.equal(again.replayed, true);
  assert.equal(again.game.id, first.game.id);
});

Deno.test("the move that completes a game comes with the session's standings", async () => {
  await using bar = await openBar();
  const { id } = await start(bar, ann);
  await move(bar, id, ben, { type: "join" });
  await move(bar, id, ann, { type: "begin" });
  assert.equal((await roll(bar, id, ann, 1)).standings, null);
  const { standings } = await roll(bar, id, ben, 4);
  assert.deepEqual(standings, [
    { playerId: ann.id, name: "Ann", received: 2, assigned: 0, paid: 0 },
  ]);
});

Deno.test("a look shows standings for a game that is over, and none for a live one", async () => {
  await using bar = await openBar();
  assert.equal(await bar.games.look(place.channelId), null);
  const { id } = await playGame(bar);
  assert.equal((await bar.games.look(place.channelId))?.standings?.length, 1);
  assert.equal((await bar.games.lookAt(id))?.game.id, id);
  assert.equal(await bar.games.lookAt("unknown"), null);
  await start(bar, ben);
  assert.equal((await bar.games.look(place.channelId))?.standings, null);
});

Deno.test("a move in a game nobody knows, or a channel without one, is refused", async () => {
  await using bar = await openBar();
  assert.equal(refusedBy(await tryMove(bar, "nothing", ann, { type: "join" })), "unknown_game");
  const result = await bar.games.moveInChannel(place.channelId, { type: "join" }, invocation(ann));
  assert.equal(refusedBy(result), "unknown_game");
});

Deno.test("a refused move leaves no trace and says what is the case", async () => {
  await using bar = await openBar();
  const game = await start(bar, ann);
  const result = await tryMove(bar, game.id, ben, { type: "roll", round: 1 });
  assert.equal(refusedBy(result), "game/not_in");
  assert("refused" in result && result.refused.reason === "rule");
  assert.equal(result.refused.seen?.game.id, game.id);
  assert.deepEqual((await bar.store.games.find(game.id))?.game, game);
});

Deno.test("a game keeps the session it began in when a new one opens", async () => {
  await using bar = await openBar();
  const game = await start(bar, ann);
  const { running } = committed(await bar.tabs.newSession(place, invocation(ann), false));
  assert.deepEqual(running.map(({ id }) => id), [game.id]);
  await move(bar, game.id, ben, { type: "join" });
  await move(bar, game.id, ann, { type: "begin" });
  await roll(bar, game.id, ann, 1);
  const { game: over } = await roll(bar, game.id, ben, 3);
  assert.equal(over.sessionId, game.sessionId);
  assert.equal((await bar.store.ledger.sessionTab(game.sessionId))[0]?.received, 2);
});

Deno.test("a press that was given up before its turn changes nothing", async () => {
  await using bar = await openBar();
  const game = await start(bar, ann);
  const pressed = { gameId: game.id, messageId: null };
  const given = { ...invocation(ben), signal: AbortSignal.abort() };
  await assert.rejects(bar.games.move(pressed, { type: "join" }, given), StoreUnavailable);
  assert.deepEqual((await bar.store.games.find(game.id))?.game, game);
});
