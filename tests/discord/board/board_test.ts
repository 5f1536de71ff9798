import assert from "node:assert/strict";
import { Board, type BoardTimings } from "../../../src/discord/board/mod.ts";
import { textMessage } from "../../../src/discord/render/mod.ts";
import { Reply } from "../../../src/discord/interactions/reply.ts";
import type { FailureReason, Sent } from "../../../src/discord/connection/mod.ts";
import {
  applyMove,
  type Game,
  type HouseStyle,
  isRuleError,
  type Move,
  startGame,
  usualStyle,
} from "../../../src/game/mod.ts";
import type { BoardRef, BoardView } from "../../../src/service/mod.ts";
import {
  accepted,
  commandUse,
  componentUse,
  failed,
  RecordedCalls,
  RecordedMessaging,
} from "../_recorded_messaging.ts";
import { fixedEnv } from "../../_helpers/fixed_env.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";

const quick: BoardTimings = {
  editSpacingMs: 0,
  retryMs: 0,
  maxRetries: 3,
  tumbleMs: 0,
  standingsSpacingMs: 0,
};
const now = 1_700_000_000_000;
const ephemeral = textMessage("psst");
const ref: BoardRef = { channelId: "3001", messageId: "8001", postedAt: now };

/** A board with everything it sent, saved and reported. */
class RecordedBoard {
  readonly messaging = new RecordedMessaging(now);
  readonly saved: BoardRef[] = [];
  readonly uncalled = new RecordedCalls();
  readonly failures: { readonly reason: FailureReason; readonly forGood: boolean }[] = [];
  readonly board: Board;
  game: Game;

  constructor(
    timings: BoardTimings = quick,
    board: BoardRef | null = ref,
    style = usualStyle,
  ) {
    this.game = { ...newGame(), style };
    this.board = new Board({ game: this.game, board, evening: null }, {
      messaging: this.messaging,
      timings,
      uncalled: this.uncalled,
      now: () => now,
      events: {
        boardWritten() {},
        boardFailed: (_id, { reason }, forGood) => this.failures.push({ reason, forGood }),
      },
      save: (_view, saved) => {
        this.saved.push(saved);
        return Promise.resolve();
      },
    });
  }

  /** A player joins, and the board learns it. */
  change(): BoardView {
    this.game = withOneMore(this.game);
    const view = { game: this.game, board: null, evening: null };
    this.board.learn(view);
    return view;
  }

  answer(menu = null as typeof ephemeral | null, pressed = ref): Promise<void> {
    return this.board.answer(this.reply(), pressed, menu);
  }

  call(): Promise<Sent> {
    return this.board.call(this.reply(), ref);
  }

  reply(): Reply {
    return new Reply(this.messaging, componentUse("1:join:g:0", ref.messageId), 60_000);
  }

  /** The number of players on the message that was sent last. */
  get shown(): string | undefined {
    const embed = this.messaging.calls.at(-1)?.message?.embeds?.[0];
    return embed?.description?.match(/\((\d+)\/10\)/)?.[1];
  }
}

Deno.test("a button is answered by the board itself, in one call", async () => {
  const recorded = new RecordedBoard();
  recorded.change();
  await recorded.answer();
  assert.deepEqual(recorded.messaging.log, ["answer update"]);
  assert.equal(recorded.shown, "2");
});

Deno.test("an ephemeral message comes after the board", async () => {
  const recorded = new RecordedBoard();
  recorded.change();
  await recorded.answer(ephemeral);
  assert.deepEqual(recorded.messaging.log, ["answer update", "followUp ephemeral"]);
});

Deno.test("interactions during a write are acknowledged, and one edit shows them all", async () => {
  const recorded = new RecordedBoard();
  const gate = hold(recorded, "answer");
  recorded.change();
  const answers = [recorded.answer()];
  await recorded.messaging.called(1);
  for (let use = 0; use < 5; use++) {
    recorded.change();
    answers.push(recorded.answer());
  }
  recorded.change();
  answers.push(recorded.answer(ephemeral));
  await recorded.messaging.called(7);
  gate.resolve(accepted);
  await Promise.all(answers);
  const { log } = recorded.messaging;
  assert.equal(log.filter((call) => call === "answer deferredUpdate").length, 5);
  assert.equal(log.filter((call) => call === "answer message ephemeral").length, 1);
  assert.deepEqual(log.slice(-1), ["editMessage"]);
  assert.equal(log.filter((call) => call === "editMessage").length, 1);
  assert.equal(recorded.shown, "8");
  assert(recorded.board.isIdle);
});

Deno.test("a write that was overtaken is followed by one more", async () => {
  const recorded = new RecordedBoard();
  const gate = hold(recorded, "answer");
  recorded.change();
  const answer = recorded.answer();
  await recorded.messaging.called(1);
  recorded.change();
  gate.resolve(accepted);
  await answer;
  assert.deepEqual(recorded.messaging.log, ["answer update", "editMessage"]);
  assert.equal(recorded.shown, "3");
});

Deno.test("an older state never takes the place of a newer one", async () => {
  const recorded = new RecordedBoard();
  const older = recorded.change();
  recorded.change();
  recorded.board.learn(older);
  await recorded.board.refresh();
  assert.equal(recorded.shown, "3");
  await recorded.board.refresh();
  assert.deepEqual(recorded.messaging.log, ["editMessage"], "nothing further to show");
});

Deno.test("a change is shown, at every tick of a write", async () => {
  for (let ticks = 0; ticks < 40; ticks++) {
    const recorded = new RecordedBoard();
    recorded.change();
    const writing = recorded.board.refresh();
    for (let tick = 0; tick < ticks; tick++) await null;
    recorded.change();
    await recorded.board.refresh();
    assert.equal(recorded.shown, "3", `after ${ticks} ticks`);
    await writing;
  }
});

Deno.test("an edit that fails is tried again, and given up in the end", async () => {
  const recorded = new RecordedBoard();
  let refusals = 2;
  recorded.messaging.decide = () => refusals-- > 0 ? failed("unreachable") : accepted;
  recorded.change();
  assert.equal(await recorded.board.refresh(), null);
  assert.equal(recorded.messaging.log.length, 3);

  refusals = Infinity;
  recorded.change();
  assert.deepEqual(await recorded.board.refresh(), failed("unreachable"));
  assert.equal(recorded.messaging.log.length, 3 + 1 + quick.maxRetries);
  assert.deepEqual(recorded.failures.at(-1), { reason: "unreachable", forGood: true });
  // The next change begins a new series of tries.
  refusals = 0;
  recorded.change();
  assert.equal(await recorded.board.refresh(), null);
  assert.equal(recorded.shown, "4");
});

for (const reason of ["missing_permission", "archived_thread", "unknown_channel"] as const) {
  Deno.test(`after ${reason} there is no second try`, async () => {
    const recorded = new RecordedBoard();
    recorded.messaging.decide = () => failed(reason);
    recorded.change();
    assert.deepEqual(await recorded.board.refresh(), failed(reason));
    assert.deepEqual(recorded.messaging.log, ["editMessage"]);
    assert.deepEqual(recorded.failures, [{ reason, forGood: true }]);
  });
}

for (const reason of ["unknown_message", "edits_capped"] as const) {
  Deno.test(`an edit that fails by ${reason} makes the board a new message`, async () => {
    const recorded = new RecordedBoard();
    recorded.messaging.decide = ({ messageId }) =>
      messageId === ref.messageId ? failed(reason) : accepted;
    recorded.change();
    assert.equal(await recorded.board.refresh(), null);
    assert.deepEqual(recorded.messaging.log.slice(0, 2), ["editMessage", "createMessage"]);
    assert.equal(recorded.saved.length, 1);
    recorded.messaging.decide = () => accepted;
    recorded.change();
    await recorded.board.refresh();
    assert.equal(recorded.messaging.log.at(-1), "editMessage");
    assert.equal(recorded.messaging.calls.at(-1)?.messageId, recorded.saved[0]?.messageId);
    assert.equal(recorded.saved.length, 1);
  });
}

Deno.test("a board older than 50 minutes is posted again, and the old one loses its buttons", async () => {
  const old = { ...ref, postedAt: now - 50 * 60_000 };
  const recorded = new RecordedBoard(quick, old);
  recorded.change();
  await recorded.answer(ephemeral, old);
  await recorded.board.finish();
  const { log, calls } = recorded.messaging;
  assert.deepEqual(log.toSorted(), ["answer message", "editMessage", "followUp ephemeral"]);
  const edit = calls.find(({ what }) => what === "editMessage");
  assert.deepEqual(edit?.message?.components, []);
  assert.equal(edit?.messageId, old.messageId);
  assert.equal(recorded.saved[0]?.messageId, recorded.messaging.newestId);
  const young = new RecordedBoard(quick, { ...ref, postedAt: now - 50 * 60_000 + 1 });
  young.change();
  await young.board.refresh();
  assert.deepEqual(young.messaging.log, ["editMessage"]);
});

Deno.test("a board that was posted by a command is where later edits go", async () => {
  const recorded = new RecordedBoard();
  const reply = new Reply(recorded.messaging, commandUse("ronnied board"), 60_000);
  await recorded.board.post(reply, ephemeral);
  await recorded.board.finish();
  assert.deepEqual(recorded.messaging.log, ["answer message", "editMessage"]);
  assert.equal(
    recorded.messaging.calls[1]?.messageId,
    ref.messageId,
    "the old one loses its buttons",
  );
  recorded.change();
  await recorded.board.refresh();
  assert.deepEqual(recorded.messaging.log.slice(2), ["editMessage"]);
  assert.equal(recorded.messaging.calls.at(-1)?.messageId, recorded.messaging.newestId);
});

Deno.test("a message that could not be posted changes nothing about the old board", async () => {
  const recorded = new RecordedBoard();
  recorded.messaging.decide = ({ what }) =>
    what === "answer" ? failed("missing_permission") : accepted;
  const reply = new Reply(recorded.messaging, commandUse("ronnied board"), 60_000);
  assert.deepEqual(await recorded.board.post(reply, ephemeral), failed("missing_permission"));
  assert.deepEqual(recorded.messaging.log, ["answer message"]);
  assert.deepEqual(recorded.saved, []);
});

Deno.test("a board whose message is not stored yet is stored when its button is used", async () => {
  const recorded = new RecordedBoard(quick, null);
  recorded.change();
  await recorded.answer();
  assert.deepEqual(recorded.saved, [ref]);
  recorded.change();
  await recorded.answer();
  assert.equal(recorded.saved.length, 1);
});

Deno.test("edits keep their distance, until the bot is in a hurry", async () => {
  const recorded = new RecordedBoard({ ...quick, editSpacingMs: 60_000 });
  recorded.change();
  await recorded.board.refresh();
  recorded.change();
  const waiting = recorded.board.refresh();
  recorded.change();
  assert.equal(recorded.board.isIdle, false);
  assert.equal(recorded.messaging.log.length, 1);
  await Promise.all([recorded.board.finish(), waiting]);
  assert.equal(recorded.messaging.log.length, 2);
  assert.equal(recorded.shown, "4");
});

Deno.test("a call is the answer itself, even while an edit hangs; a link to it replaces the old board", async () => {
  const recorded = new RecordedBoard();
  const gate = hold(recorded, "editMessage");
  recorded.change();
  const editing = recorded.board.refresh();
  await recorded.messaging.called(1);
  recorded.change();
  assert((await recorded.call()).ok);
  assert.deepEqual(recorded.messaging.log, ["editMessage", "answer message"]);
  gate.resolve(accepted);
  await Promise.all([editing, recorded.board.finish()]);
  assert.deepEqual(recorded.messaging.log, ["editMessage", "answer message", "editMessage"]);
  const link = recorded.messaging.calls[2];
  assert.equal(link?.messageId, ref.messageId);
  assert.equal(
    link?.message?.content,
    `⬇️ The game goes on [further down](https://discord.com/channels/2001/3001/${recorded.messaging.newestId}).`,
  );
});

Deno.test("two calls at once: the later message is the board, whichever is answered first", async () => {
  const recorded = new RecordedBoard();
  const gate = hold(recorded, "answer");
  recorded.change();
  const first = recorded.call();
  await recorded.messaging.called(1);
  recorded.change();
  assert((await recorded.call()).ok);
  const { newestId } = recorded.messaging;
  gate.resolve(accepted);
  await first;
  // The first message gets its id last here, so that it is the newer one.
  assert(recorded.messaging.newestId > newestId);
  await recorded.board.finish();
  const edits = recorded.messaging.calls.filter(({ what }) => what === "editMessage");
  const links = edits.filter(({ message }) => message?.content?.startsWith("⬇️"));
  assert.deepEqual(
    links.map(({ messageId }) => messageId).toSorted(),
    [newestId, ref.messageId].toSorted(),
  );
  assert.equal(recorded.saved.at(-1)?.messageId, recorded.messaging.newestId);
  // It was sent with the older state.
  const board = edits.filter((edit) => !links.includes(edit));
  assert.deepEqual(board.map(({ messageId }) => messageId), [recorded.messaging.newestId]);
  assert.match(board[0]?.message?.embeds?.[0]?.description ?? "", /\(3\/10\)/);
});

for (const reason of ["too_late", "unreachable"] as const) {
  Deno.test(`a call whose answer fails by ${reason} becomes a message of its own`, async () => {
    const recorded = new RecordedBoard();
    recorded.messaging.decide = ({ what }) => what === "answer" ? failed(reason) : accepted;
    recorded.change();
    assert((await recorded.call()).ok);
    await recorded.board.finish();
    assert.deepEqual(recorded.messaging.log, ["answer message", "createMessage", "editMessage"]);
    recorded.change();
    await recorded.board.refresh();
    assert.deepEqual(recorded.messaging.log.slice(3), ["editMessage"]);
  });
}

Deno.test("a call that another process has answered is not made twice", async () => {
  const recorded = new RecordedBoard();
  recorded.messaging.decide = () => failed("already_answered");
  recorded.change();
  assert.deepEqual(await recorded.call(), failed("already_answered"));
  assert.deepEqual(recorded.messaging.log, ["answer message"]);
});

Deno.test("an answer of which it is not known who gave it is followed by an edit", async () => {
  const recorded = new RecordedBoard();
  recorded.messaging.decide = ({ what }) =>
    what === "answer" ? failed("already_answered") : accepted;
  recorded.change();
  await recorded.answer(null);
  assert.deepEqual(recorded.messaging.log, ["answer update", "editMessage"]);
  assert.equal(recorded.messaging.calls[0]?.isOnce, false);
});

Deno.test("a button of a board that another process has posted shrinks the one before it", async () => {
  const recorded = new RecordedBoard();
  const newer = { ...ref, messageId: "8002" };
  recorded.change();
  await recorded.answer(null, newer);
  await recorded.board.finish();
  assert.deepEqual(recorded.messaging.log, ["answer update", "editMessage"]);
  assert.equal(recorded.messaging.calls[1]?.messageId, ref.messageId);
  assert.deepEqual(recorded.saved, [newer]);
});

/** A board whose game was decided by the last throw of a roll-off. */
function decided(tumbleMs: number, style?: HouseStyle): RecordedBoard {
  const recorded = new RecordedBoard({ ...quick, tumbleMs }, ref, style);
  const ids = recorded.change().game.players.map(({ id }) => id);
  const person = (id: string) => ({ id, name: "" });
  const play = (id: string, move: Move, die: number) => {
    const moved = applyMove(recorded.game, person(id), move, { ...env, scriptedFace: () => die });
    assert(!isRuleError(moved));
    recorded.game = moved.game;
  };
  const [ann = "", other = ""] = ids;
  play(ann, { type: "begin" }, 0);
  for (const die of [3, 2]) {
    play(ann, { type: "roll", round: null }, 3);
    play(other, { type: "roll", round: null }, die);
  }
  assert.equal(recorded.game.status, "completed");
  recorded.board.learn({ game: recorded.game, board: null, evening: null });
  return recorded;
}

Deno.test("a deciding throw tumbles in the answer, and a new message shows what it led to", async () => {
  const recorded = decided(5);
  assert(await recorded.board.tumble(recorded.reply(), ref));
  await recorded.board.finish();
  const { log, calls } = recorded.messaging;
  assert.deepEqual(log, ["answer update", "createMessage", "editMessage"]);
  assert.match(calls[0]?.message?.embeds?.[0]?.description ?? "", /tumbling/);
  assert(calls[0]?.isOnce, "or the end of it could be left to another process that is none");
  assert.deepEqual(calls[1]?.message?.allowedMentions.users, ["2"]);
  assert.deepEqual([...recorded.uncalled.gameIds], []);
  assert(recorded.board.isIdle);
});

Deno.test("a stop ends the tumbling at once; what others do meanwhile waits for its end", async () => {
  const recorded = decided(60_000);
  const tumbling = recorded.board.tumble(recorded.reply(), ref);
  await recorded.messaging.called(1);
  const refreshed = recorded.board.refresh();
  await null;
  assert.deepEqual(recorded.messaging.log, ["answer update"]);
  assert.deepEqual([...recorded.uncalled.gameIds], ["g"], "a later process would know");
  await Promise.all([recorded.board.finish(), tumbling, refreshed]);
  assert.deepEqual(recorded.messaging.log, ["answer update", "createMessage", "editMessage"]);
  assert.deepEqual([...recorded.uncalled.gameIds], []);
});

Deno.test("where boards are not posted again, two edits show a deciding throw", async () => {
  const recorded = decided(5, { postsAnew: false, mentions: false });
  assert(await recorded.board.tumble(recorded.reply(), ref));
  assert.deepEqual(recorded.messaging.log, ["answer update", "editMessage"]);
  assert.deepEqual(recorded.messaging.calls.map(({ message }) => message?.content), [
    undefined,
    undefined,
  ]);
  assert.deepEqual([...recorded.uncalled.gameIds], []);
});

Deno.test("a throw cannot tumble in an interaction that has its answer", async () => {
  const recorded = decided(5);
  const reply = recorded.reply();
  await reply.acknowledge();
  assert.equal(await recorded.board.tumble(reply, ref), false);
});

/** Holds back the next call of a kind until the gate opens; the calls after it succeed. */
function hold(recorded: RecordedBoard, what: "answer" | "editMessage"): PromiseWithResolvers<Sent> {
  const gate = Promise.withResolvers<Sent>();
  let isHeld = false;
  recorded.messaging.decide = (call) => {
    if (call.what !== what || isHeld) return accepted;
    isHeld = true;
    return gate.promise;
  };
  return gate;
}

const env = fixedEnv({ now, newId: () => "g" });

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
