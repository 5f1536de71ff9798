import assert from "node:assert/strict";
import { BoardKeeper } from "../../../src/discord/board/mod.ts";
import { isRuleError, startGame } from "../../../src/game/mod.ts";
import type { BoardRef, BoardView } from "../../../src/service/mod.ts";
import { accepted, failed, RecordedCalls, RecordedMessaging } from "../_recorded_messaging.ts";
import { fixedEnv } from "../../_helpers/fixed_env.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";

const now = 1_700_000_000_000;
const ref: BoardRef = { channelId: "3001", messageId: "8001", postedAt: now };
/** More boards than are kept whole. */
const many = 300;

function keeperOn(messaging: RecordedMessaging): BoardKeeper {
  return new BoardKeeper({
    messaging,
    timings: { editSpacingMs: 0, retryMs: 0, maxRetries: 0, tumbleMs: 0, standingsSpacingMs: 0 },
    now: () => now,
    events: { boardWritten() {}, boardFailed() {} },
    uncalled: new RecordedCalls(),
    save: () => Promise.resolve(),
  });
}

function viewOf(id: string): BoardView {
  const place = { guildId: "2001", channelId: "3001", sessionId: "s" };
  const env = fixedEnv({ now, newId: () => id });
  const started = startGame(
    { ...place, creator: { id: "1", name: "Ann" }, houseRules: usualRules },
    null,
    env,
  );
  assert(!isRuleError(started));
  return { game: started.created.game, board: ref, evening: null };
}

Deno.test("what a board shows is known after the board itself was dropped", async () => {
  const messaging = new RecordedMessaging(now);
  const keeper = keeperOn(messaging);
  const views = Array.from({ length: many }, (_, at) => viewOf(`game-${at}`));
  for (const view of views) await keeper.of(view).refresh();
  assert.equal(messaging.calls.length, many);
  for (const view of views) {
    assert(keeper.shows(view.game), view.game.id);
    assert.equal(await keeper.of(view).refresh(), null);
  }
  assert.equal(messaging.calls.length, many, "nothing is written a second time");
  assert.equal(keeper.shows(viewOf("another").game), false);
});

Deno.test("a board that could not be written shows nothing, as far as is known", async () => {
  const messaging = new RecordedMessaging(now);
  const keeper = keeperOn(messaging);
  messaging.decide = () => failed("missing_permission");
  const closed = viewOf("closed");
  await keeper.of(closed).refresh();
  messaging.decide = () => accepted;
  for (let at = 0; at < many; at++) await keeper.of(viewOf(`game-${at}`)).refresh();
  assert.equal(keeper.shows(closed.game), false);
  const before = messaging.calls.length;
  await keeper.of(closed).refresh();
  assert.equal(messaging.calls.length, before + 1);
  assert(keeper.shows(closed.game));
});
