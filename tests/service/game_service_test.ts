import assert from "node:assert/strict";
import { isOldMessage } from "../../src/service/game_service.ts";
import { StoreUnavailable } from "../../src/service/mod.ts";
import { slotOf } from "../../src/storage/keys/mod.ts";
import {
  ann,
  ben,
  cat,
  committed,
  invocation,
  move,
  openScripted,
  place,
  playGame,
  refusedBy,
  roll,
  start,
  tryMove,
} from "./_use_cases.ts";

Deno.test("the first start opens the guild's session, the next ones use it", async () => {
  await using cases = await openScripted();
  const first = await start(cases, ann);
  const elsewhere = { ...place, channelId: "3002" };
  const second = await start(cases, ben, elsewhere);
  assert.equal(second.sessionId, first.sessionId);
  assert.equal((await cases.store.sessions.find(first.sessionId))?.openerId, ann.id);
  const abroad = await start(cases, ann, { guildId: "2002", channelId: "3003" });
  assert.notEqual(abroad.sessionId, first.sessionId);
});

Deno.test("games and sessions have ids in the slot of their guild", async () => {
  await using cases = await openScripted();
  const game = await start(cases, ann);
  const { opened } = committed(await cases.tabs.newSession(place, invocation(ann), false));
  const slots = [game.id, game.sessionId, opened.id, place.guildId].map(slotOf);
  assert.equal(new Set(slots).size, 1);
});

Deno.test("a channel has one live game; a finished one makes room", async () => {
  await using cases = await openScripted();
  await start(cases, ann);
  assert.equal(refusedBy(await cases.games.start(place, invocation(ben))), "start/already_running");
  await cases.games.moveInChannel(
    place,
    { type: "abandon", managesMessages: true },
    invocation(ben),
  );
  assert.equal((await start(cases, ben)).creatorId, ben.id);
});

Deno.test("New game on the board of a game that is not the channel's latest is refused", async () => {
  await using cases = await openScripted();
  const first = await playGame(cases);
  const pressed = { gameId: first.id, messageId: "9001" };
  const second = committed(await cases.games.start(place, invocation(ben), pressed)).game;
  assert.notEqual(second.id, first.id);
  assert.equal(refusedBy(await cases.games.start(place, invocation(cat), pressed)), "stale_board");
  const unknown = { gameId: "forgotten", messageId: "9002" };
  assert.equal(refusedBy(await cases.games.start(place, invocation(cat), unknown)), "stale_board");
});

Deno.test("a button on a message older than the board is stale, on a newer one it is not", async () => {
  await using cases = await openScripted();
  const game = await start(cases, ann);
  const board = { channelId: place.channelId, messageId: "9005", postedAt: cases.now };
  await cases.store.games.saveBoard(game, board);
  const join = (messageId: string) =>
    cases.games.move({ gameId: game.id, messageId, place }, { type: "join" }, invocation(ben));
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

Deno.test("a look shows standings for a game that is over, and none for a live one", async () => {
  await using cases = await openScripted();
  assert.equal(await cases.games.look(place), null);
  const { id } = await playGame(cases);
  assert.equal((await cases.games.look(place))?.evening?.standings.length, 2);
  assert.equal((await cases.games.lookAt(id))?.game.id, id);
  assert.equal(await cases.games.lookAt("unknown"), null);
  await start(cases, ben);
  assert.equal((await cases.games.look(place))?.evening, null);
});

Deno.test("a move in an unknown game, or in a channel without a game, is refused", async () => {
  await using cases = await openScripted();
  assert.equal(refusedBy(await tryMove(cases, "nothing", ann, { type: "join" })), "unknown_game");
  const result = await cases.games.moveInChannel(place, { type: "join" }, invocation(ann));
  assert.equal(refusedBy(result), "unknown_game");
});

Deno.test("a refused move changes nothing and returns the current state", async () => {
  await using cases = await openScripted();
  const game = await start(cases, ann);
  const result = await tryMove(cases, game.id, ben, { type: "roll", round: 1 });
  assert.equal(refusedBy(result), "game/not_in");
  assert("refused" in result && result.refused.reason === "rule");
  assert.equal(result.refused.seen?.game.id, game.id);
  assert.deepEqual((await cases.store.games.find(game.id))?.game, game);
});

Deno.test("a game keeps the session it began in when a new one opens", async () => {
  await using cases = await openScripted();
  const game = await start(cases, ann);
  const { running } = committed(await cases.tabs.newSession(place, invocation(ann), false));
  assert.deepEqual(running.map(({ id }) => id), [game.id]);
  await move(cases, game.id, ben, { type: "join" });
  await move(cases, game.id, ann, { type: "begin" });
  await roll(cases, game.id, ann, 1);
  const { game: over } = await roll(cases, game.id, ben, 3);
  assert.equal(over.sessionId, game.sessionId);
  assert.equal((await cases.store.ledger.sessionTab(game.sessionId))[0]?.received, 2);
});

Deno.test("an invocation that was given up before its turn changes nothing", async () => {
  await using cases = await openScripted();
  const game = await start(cases, ann);
  const pressed = { gameId: game.id, messageId: null, place };
  const given = { ...invocation(ben), signal: AbortSignal.abort() };
  await assert.rejects(cases.games.move(pressed, { type: "join" }, given), StoreUnavailable);
  assert.deepEqual((await cases.store.games.find(game.id))?.game, game);
});

Deno.test("to verify is the last game that is over, however often the channel plays on", async () => {
  await using cases = await openScripted();
  const toVerify = async (gameId?: string, where = place) => {
    const { live, finished } = await cases.games.toVerify(where, gameId);
    return [live?.id ?? null, finished?.id ?? null];
  };
  assert.deepEqual(await toVerify(), [null, null]);
  const first = await playGame(cases);
  assert.deepEqual(await toVerify(), [null, first.id]);
  const second = await start(cases, ben);
  assert.deepEqual(await toVerify(), [second.id, first.id]);
  assert.deepEqual(await toVerify(first.id), [null, first.id]);
  assert.deepEqual(await toVerify(second.id), [second.id, null]);
  await move(cases, second.id, ben, { type: "abandon", managesMessages: false });
  assert.deepEqual(await toVerify(), [null, second.id], "one that was called off is over too");
  const elsewhere = { ...place, channelId: "3002" };
  assert.deepEqual(await toVerify(first.id, elsewhere), [null, null]);
  assert.deepEqual(await toVerify("forgotten"), [null, null]);
});
