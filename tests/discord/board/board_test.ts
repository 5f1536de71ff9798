import assert from "node:assert/strict";
import { Board, type BoardTimings } from "../../../src/discord/board/mod.ts";
import { textMessage } from "../../../src/discord/render/mod.ts";
import { Reply } from "../../../src/discord/interactions/reply.ts";
import { discordErrors, type Sent } from "../../../src/discord/transport.ts";
import { applyMove, type Game, isRuleError, startGame } from "../../../src/game/mod.ts";
import type { BoardRef, BoardView } from "../../../src/service/mod.ts";
import { commandLine, pressOn, RecordingTransport } from "../_recorded_messaging.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";

const quick: BoardTimings = { editSpacingMs: 0, retryMs: 0, maxRetries: 3 };
const now = 1_700_000_000_000;
const whisper = textMessage("psst");
const ref: BoardRef = { channelId: "3001", messageId: "8001", postedAt: now };

interface Failure {
  readonly code: number;
  readonly forGood: boolean;
}

/** A board on a Discord that writes everything down. */
class Desk {
  readonly transport = new RecordingTransport(now);
  readonly saved: BoardRef[] = [];
  readonly failures: Failure[] = [];
  readonly board: Board;
  game: Game;

  constructor(timings: BoardTimings = quick, board: BoardRef | null = ref) {
    this.game = newGame();
    this.board = new Board({ game: this.game, board, standings: null }, {
      transport: this.transport,
      timings,
      now: () => now,
      events: {
        boardWritten() {},
        boardFailed: (_id, code, _reason, forGood) => this.failures.push({ code, forGood }),
      },
      save: (_view, saved) => {
        this.saved.push(saved);
        return Promise.resolve();
      },
    });
  }

  /** Somebody joins, and the board learns of it. */
  change(): BoardView {
    this.game = withOneMore(this.game);
    const view = { game: this.game, board: null, standings: null };
    this.board.learn(view);
    return view;
  }

  answer(menu = null as typeof whisper | null, pressed = ref): Promise<void> {
    return this.board.answer(this.reply(), pressed, menu);
  }

  reply(): Reply {
    return new Reply(this.transport, pressOn("1:join:g:0", ref.messageId), 60_000);
  }

  /** How many are at the table on the message that was sent last. */
  get shown(): string | undefined {
    const embed = this.transport.calls.at(-1)?.message?.embeds?.[0];
    return embed?.description?.match(/\((\d+)\/10\)/)?.[1];
  }
}

Deno.test("a press is answered by the board itself, in one call", async () => {
  const desk = new Desk();
  desk.change();
  await desk.answer();
  assert.deepEqual(desk.transport.log, ["callback update"]);
  assert.equal(desk.shown, "2");
});

Deno.test("what is private comes after the board, to the presser", async () => {
  const desk = new Desk();
  desk.change();
  await desk.answer(whisper);
  assert.deepEqual(desk.transport.log, ["callback update", "followUp private"]);
});

Deno.test("presses during a write are acknowledged, and one edit shows them all", async () => {
  const desk = new Desk();
  const gate = hold(desk, "callback");
  desk.change();
  const answers = [desk.answer()];
  await desk.transport.called(1);
  for (let invocation = 0; invocation < 5; invocation++) {
    desk.change();
    answers.push(desk.answer());
  }
  desk.change();
  answers.push(desk.answer(whisper));
  await desk.transport.called(7);
  gate.resolve({ ok: true, messageId: null });
  await Promise.all(answers);
  const { log } = desk.transport;
  assert.equal(log.filter((call) => call === "callback acknowledge").length, 5);
  assert.equal(log.filter((call) => call === "callback message private").length, 1);
  assert.deepEqual(log.slice(-1), ["editMessage"]);
  assert.equal(log.filter((call) => call === "editMessage").length, 1);
  assert.equal(desk.shown, "8");
  assert(desk.board.isIdle);
});

Deno.test("a write that was overtaken is followed by one more", async () => {
  const desk = new Desk();
  const gate = hold(desk, "callback");
  desk.change();
  const answer = desk.answer();
  await desk.transport.called(1);
  desk.change();
  gate.resolve({ ok: true, messageId: null });
  await answer;
  assert.deepEqual(desk.transport.log, ["callback update", "editMessage"]);
  assert.equal(desk.shown, "3");
});

Deno.test("an older state never takes the place of a newer one", async () => {
  const desk = new Desk();
  const older = desk.change();
  desk.change();
  desk.board.learn(older);
  await desk.board.refresh();
  assert.equal(desk.shown, "3");
  await desk.board.refresh();
  assert.deepEqual(desk.transport.log, ["editMessage"], "nothing further to show");
});

Deno.test("a change is shown in whichever instant of a write it comes", async () => {
  for (let ticks = 0; ticks < 40; ticks++) {
    const desk = new Desk();
    desk.change();
    const writing = desk.board.refresh();
    for (let tick = 0; tick < ticks; tick++) await null;
    desk.change();
    await desk.board.refresh();
    assert.equal(desk.shown, "3", `after ${ticks} ticks`);
    await writing;
  }
});

Deno.test("an edit that fails is tried again, and given up in the end", async () => {
  const desk = new Desk();
  let refusals = 2;
  desk.transport.decide = () => refusals-- > 0 ? failed(0) : { ok: true, messageId: null };
  desk.change();
  assert.equal(await desk.board.refresh(), null);
  assert.equal(desk.transport.log.length, 3);

  refusals = Infinity;
  desk.change();
  assert.deepEqual(await desk.board.refresh(), failed(0));
  assert.equal(desk.transport.log.length, 3 + 1 + quick.maxRetries);
  assert.deepEqual(desk.failures.at(-1), { code: 0, forGood: true });
  // The next change brings new hope.
  refusals = 0;
  desk.change();
  assert.equal(await desk.board.refresh(), null);
  assert.equal(desk.shown, "4");
});

for (
  const code of [
    discordErrors.missingAccess,
    discordErrors.missingPermissions,
    discordErrors.archivedThread,
    discordErrors.unknownChannel,
  ]
) {
  Deno.test(`where Discord says ${code} there is no second try`, async () => {
    const desk = new Desk();
    desk.transport.decide = () => failed(code);
    desk.change();
    assert.deepEqual(await desk.board.refresh(), failed(code));
    assert.deepEqual(desk.transport.log, ["editMessage"]);
    assert.deepEqual(desk.failures, [{ code, forGood: true }]);
  });
}

for (const code of [discordErrors.unknownMessage, discordErrors.tooManyOldEdits]) {
  Deno.test(`an edit refused with ${code} makes the board a new message`, async () => {
    const desk = new Desk();
    desk.transport.decide = ({ messageId }) =>
      messageId === ref.messageId ? failed(code) : { ok: true, messageId: null };
    desk.change();
    assert.equal(await desk.board.refresh(), null);
    assert.deepEqual(desk.transport.log.slice(0, 2), ["editMessage", "createMessage"]);
    assert.equal(desk.saved.length, 1);
    desk.transport.decide = () => ({ ok: true, messageId: null });
    desk.change();
    await desk.board.refresh();
    assert.equal(desk.transport.log.at(-1), "editMessage");
    assert.equal(desk.transport.calls.at(-1)?.messageId, desk.saved[0]?.messageId);
    assert.equal(desk.saved.length, 1);
  });
}

Deno.test("a board older than 50 minutes is posted anew, and the old one loses its buttons", async () => {
  const old = { ...ref, postedAt: now - 50 * 60_000 };
  const desk = new Desk(quick, old);
  desk.change();
  await desk.answer(whisper, old);
  assert.deepEqual(desk.transport.log, ["callback message", "editMessage", "followUp private"]);
  assert.deepEqual(desk.transport.calls[1]?.message?.components, []);
  assert.equal(desk.transport.calls[1]?.messageId, old.messageId);
  assert.equal(desk.saved[0]?.messageId, desk.transport.newestId);
  const young = new Desk(quick, { ...ref, postedAt: now - 50 * 60_000 + 1 });
  young.change();
  await young.board.refresh();
  assert.deepEqual(young.transport.log, ["editMessage"]);
});

Deno.test("a board that was posted by a command is where later edits go", async () => {
  const desk = new Desk();
  const reply = new Reply(desk.transport, commandLine("ronnied board"), 60_000);
  await desk.board.post(reply, whisper);
  assert.deepEqual(desk.transport.log, ["callback message", "editMessage"]);
  assert.equal(desk.transport.calls[1]?.messageId, ref.messageId, "the old one loses its buttons");
  desk.change();
  await desk.board.refresh();
  assert.deepEqual(desk.transport.log.slice(2), ["editMessage"]);
  assert.equal(desk.transport.calls.at(-1)?.messageId, desk.transport.newestId);
});

Deno.test("a message that could not be posted changes nothing about the old board", async () => {
  const desk = new Desk();
  desk.transport.decide = ({ what }) =>
    what === "callback" ? failed(50001) : { ok: true, messageId: null };
  const reply = new Reply(desk.transport, commandLine("ronnied board"), 60_000);
  assert.deepEqual(await desk.board.post(reply, whisper), failed(50001));
  assert.deepEqual(desk.transport.log, ["callback message"]);
  assert.deepEqual(desk.saved, []);
});

Deno.test("a board that is pressed and not on record is put on record", async () => {
  const desk = new Desk(quick, null);
  desk.change();
  await desk.answer();
  assert.deepEqual(desk.saved, [ref]);
  desk.change();
  await desk.answer();
  assert.equal(desk.saved.length, 1);
});

Deno.test("edits keep their distance, until the bot is in a hurry", async () => {
  const desk = new Desk({ ...quick, editSpacingMs: 60_000 });
  desk.change();
  await desk.board.refresh();
  desk.change();
  const waiting = desk.board.refresh();
  desk.change();
  assert.equal(desk.board.isIdle, false);
  assert.equal(desk.transport.log.length, 1);
  desk.board.hurry();
  await waiting;
  assert.equal(desk.transport.log.length, 2);
  assert.equal(desk.shown, "4");
});

/** Holds back the next call of a kind until the gate opens; what comes after it is fine. */
function hold(desk: Desk, what: "callback" | "editMessage"): PromiseWithResolvers<Sent> {
  const gate = Promise.withResolvers<Sent>();
  let isHeld = false;
  desk.transport.decide = (call) => {
    if (call.what !== what || isHeld) return { ok: true, messageId: null };
    isHeld = true;
    return gate.promise;
  };
  return gate;
}

function failed(code: number): Sent {
  return { ok: false, code, reason: "refused" };
}

const env = { now, rollDie: () => 3, newId: () => "g" };

function newGame(): Game {
  const creator = { id: "1", name: "Ann" };
  const place = {
    guildId: "2001",
    channelId: "3001",
    sessionId: "s",
    creator,
    houseRules: usualRules,
  };
  const started = startGame(place, null, env);
  assert(!isRuleError(started));
  return started.created.game;
}

function withOneMore(game: Game): Game {
  const person = { id: String(game.players.length + 1), name: `P${game.players.length}` };
  const outcome = applyMove(game, person, { type: "join" }, env);
  assert(!isRuleError(outcome));
  return outcome.game;
}
