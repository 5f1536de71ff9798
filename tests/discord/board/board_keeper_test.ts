import assert from "node:assert/strict";
import { BoardKeeper } from "../../../src/discord/board/mod.ts";
import { isRuleError, startGame } from "../../../src/game/mod.ts";
import type { BoardRef, BoardView } from "../../../src/service/mod.ts";
import { RecordingTransport } from "../_recorded_messaging.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";

const now = 1_700_000_000_000;
const ref: BoardRef = { channelId: "3001", messageId: "8001", postedAt: now };
/** More than are kept whole. */
const many = 300;

function keeperOn(transport: RecordingTransport): BoardKeeper {
  return new BoardKeeper({
    transport,
    timings: { editSpacingMs: 0, retryMs: 0, maxRetries: 0 },
    now: () => now,
    events: { boardWritten() {}, boardFailed() {} },
    save: () => Promise.resolve(),
  });
}

function viewOf(id: string): BoardView {
  const place = { guildId: "2001", channelId: "3001", sessionId: "s" };
  const env = { now, rollDie: () => 3, newId: () => id };
  const started = startGame(
    { ...place, creator: { id: "1", name: "Ann" }, houseRules: usualRules },
    null,
    env,
  );
  assert(!isRuleError(started));
  return { game: started.created.game, board: ref, standings: null };
}

Deno.test("what a board shows is known long after the board itself was let go", async () => {
  const transport = new RecordingTransport(now);
  const keeper = keeperOn(transport);
  const views = Array.from({ length: many }, (_, at) => viewOf(`game-${at}`));
  for (const view of views) await keeper.of(view).refresh();
  assert.equal(transport.calls.length, many);
  for (const view of views) {
    assert(keeper.shows(view.game), view.game.id);
    assert.equal(await keeper.of(view).refresh(), null);
  }
  assert.equal(transport.calls.length, many, "nothing is written a second time");
  assert.equal(keeper.shows(viewOf("another").game), false);
});

Deno.test("a board that could not be written is not taken to show anything", async () => {
  const transport = new RecordingTransport(now);
  const keeper = keeperOn(transport);
  transport.decide = () => ({ ok: false, code: 50001, reason: "missing_permission" });
  const closed = viewOf("closed");
  await keeper.of(closed).refresh();
  transport.decide = () => ({ ok: true, messageId: null });
  for (let at = 0; at < many; at++) await keeper.of(viewOf(`game-${at}`)).refresh();
  assert.equal(keeper.shows(closed.game), false);
  const before = transport.calls.length;
  await keeper.of(closed).refresh();
  assert.equal(transport.calls.length, before + 1);
  assert(keeper.shows(closed.game));
});
