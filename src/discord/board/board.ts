import type { BoardRef, BoardView } from "../../service/mod.ts";
import { type Message, renderBoard, renderRetiredBoard, textMessage } from "../render/mod.ts";
import { delay } from "../../async/mod.ts";
import {
  type Failure,
  type FailureReason,
  type Messaging,
  type Sent,
  timeOfSnowflake,
} from "../connection/mod.ts";
import type { Reply } from "../interactions/reply.ts";
import type { BoardEvents, BoardTimings, BoardWrite } from "./board_events.ts";

/** Discord caps edits of messages older than an hour, so a board of this age is posted again. */
const ageLimitMs = 50 * 60_000;

/** The channel is gone or closed to the bot: no retry helps before somebody uses the board again. */
const permanentFailures: readonly FailureReason[] = [
  "unknown_channel",
  "missing_permission",
  "archived_thread",
];

/** The board message is gone, or too old to be edited: a new one replaces it. */
const messageFailures: readonly FailureReason[] = ["unknown_message", "edits_capped"];

/** What a board needs from outside. */
export interface BoardTools {
  readonly messaging: Messaging;
  readonly events: BoardEvents;
  readonly timings: BoardTimings;
  /** Discord's clock, as messages have its times; in milliseconds since the epoch. */
  readonly now: () => number;
  /** Remembers which message shows a game. Must not throw. */
  readonly save: (view: BoardView, ref: BoardRef) => Promise<void>;
}

/**
 * The board of one game. Writes to it go one at a time; the latest revision wins, and a write that
 * was overtaken is followed by one more.
 */
export class Board {
  readonly #tools: BoardTools;
  readonly #hurry = new AbortController();
  #view: BoardView;
  #learnedAt = performance.now();
  #ref: BoardRef | null;
  /** The latest revision that Discord has accepted. */
  #shown: number;
  #failures = 0;
  #lastFailure: Failure | null = null;
  #editedAt = -Infinity;
  /** Settles when the writes begun so far have ended. */
  #writes: Promise<unknown> = Promise.resolve();
  #writing = 0;
  #catchingUp: Promise<void> | null = null;

  /** `shown` is the revision that its message is known to show; 0 if nothing is known. */
  constructor(view: BoardView, tools: BoardTools, shown = 0) {
    this.#view = view;
    this.#shown = shown;
    this.#ref = view.board;
    this.#tools = tools;
  }

  /** Whether nothing is being written or waits to be. */
  get isIdle(): boolean {
    return this.#writing === 0 && this.#catchingUp === null;
  }

  /** The revision of the game that the message is known to show; 0 if none is. */
  get shownRevision(): number {
    return this.#shown;
  }

  /** Takes over a state of the game, unless a later one is known. */
  learn(view: BoardView): void {
    if (view.game.revision < this.#view.game.revision) return;
    if (view.game.revision > this.#view.game.revision) this.#learnedAt = performance.now();
    this.#view = view;
    if (isNewer(view.board, this.#ref)) this.#ref = view.board;
  }

  /** Answers a button of this board with its new state; only the user sees `ephemeral`. */
  async answer(reply: Reply, pressed: BoardRef, ephemeral: Message | null): Promise<void> {
    const known = this.#ref?.messageId === pressed.messageId;
    // The board may have moved while the interaction was on its way.
    if (isNewer(pressed, this.#ref)) this.#ref = pressed;
    const isHere = this.#ref?.messageId === pressed.messageId;
    if (this.#writing > 0 || reply.isAnswered || !isHere) {
      await (ephemeral ? reply.sendEphemeral(ephemeral) : reply.acknowledge());
      await this.refresh();
    } else if (this.#isOld()) {
      await this.post(reply, textMessage("The board has moved down."));
      if (ephemeral) await reply.sendEphemeral(ephemeral);
    } else {
      await this.#inTurn(() => this.#send("answer", reply.update(this.#render())));
      if (ephemeral) await reply.sendEphemeral(ephemeral);
      await this.refresh();
    }
    if (!known && this.#ref === pressed) await this.#tools.save(this.#view, pressed);
  }

  /** Posts the board as a new message in answer to `reply`, and takes the buttons off the old one. */
  async post(reply: Reply, note: Message): Promise<Sent> {
    const sent = await this.#inTurn(() =>
      this.#replace(() => reply.sendPublic(this.#render(), note))
    );
    // Refused as an answer, it may still be taken as an edit or as a message of its own.
    if (!sent.ok && sent.reason === "refused") void this.refresh();
    return sent;
  }

  /**
   * Brings the message up to date by edits. Resolves when it is, with null, or when no retry helps
   * for now, with the last failure.
   */
  async refresh(): Promise<Failure | null> {
    if (this.#isBehind()) this.#catchingUp ??= this.#catchUp();
    await this.#catchingUp;
    return this.#isBehind() ? this.#lastFailure : null;
  }

  /** Stops waiting between edits: the latest state is shown at once. */
  hurry(): void {
    this.#hurry.abort();
  }

  #isBehind(): boolean {
    return this.#shown < this.#view.game.revision;
  }

  #isOld(): boolean {
    return this.#ref !== null && this.#tools.now() - this.#ref.postedAt >= ageLimitMs;
  }

  #render(): Message {
    return renderBoard(this.#view.game, this.#view.standings);
  }

  async #catchUp(): Promise<void> {
    this.#failures = 0;
    try {
      while (this.#isBehind()) {
        await this.#waitToEdit();
        const sent = await this.#inTurn(() => this.#isBehind() ? this.#editOrPost() : null);
        if (sent && !sent.ok && !this.#mayRetry(sent)) return;
      }
    } finally {
      // In the same tick as the last check, so that a later change begins the next catch-up.
      this.#catchingUp = null;
    }
  }

  /** Runs writes one after the other, in the order of the calls. */
  #inTurn<T>(write: () => T | Promise<T>): Promise<T> {
    this.#writing += 1;
    const written = this.#writes.then(write).finally(() => this.#writing -= 1);
    this.#writes = written.catch(() => {});
    return written;
  }

  async #waitToEdit(): Promise<void> {
    const ms = this.#waitMs();
    if (ms > 0) await delay(ms, this.#hurry.signal);
  }

  #waitMs(): number {
    const { editSpacingMs, retryMs } = this.#tools.timings;
    const spacing = this.#editedAt + editSpacingMs - performance.now();
    const backOff = this.#failures === 0 ? 0 : retryMs * 2 ** (this.#failures - 1);
    return Math.max(0, spacing, backOff);
  }

  #mayRetry(failure: Failure): boolean {
    this.#failures += 1;
    const forGood = permanentFailures.includes(failure.reason) ||
      this.#failures > this.#tools.timings.maxRetries;
    this.#tools.events.boardFailed(this.#view.game.id, failure, forGood);
    return !forGood;
  }

  async #editOrPost(): Promise<Sent> {
    const ref = this.#ref;
    if (ref === null || this.#isOld()) return await this.#postToChannel();
    this.#editedAt = performance.now();
    const { messaging } = this.#tools;
    const edit = messaging.editMessage(ref.channelId, ref.messageId, this.#render());
    const sent = await this.#send("edit", edit);
    return isMessageGone(sent) ? await this.#postToChannel() : sent;
  }

  #postToChannel(): Promise<Sent> {
    const { channelId } = this.#view.game;
    return this.#replace(() => this.#tools.messaging.createMessage(channelId, this.#render()));
  }

  async #replace(send: () => Promise<Sent>): Promise<Sent> {
    const old = this.#ref;
    const sent = await this.#send("post", send());
    if (!sent.ok || sent.messageId === null) return sent;
    const ref = {
      channelId: this.#view.game.channelId,
      messageId: sent.messageId,
      postedAt: timeOfSnowflake(sent.messageId),
    };
    this.#ref = ref;
    await this.#tools.save(this.#view, ref);
    if (old) await this.#retire(old);
    return sent;
  }

  /** Takes the buttons off a message that is no longer the board. It may be gone; that is fine. */
  async #retire(old: BoardRef): Promise<void> {
    const retired = renderRetiredBoard(this.#view.game, this.#view.standings);
    const sent = await this.#tools.messaging.editMessage(old.channelId, old.messageId, retired);
    if (!sent.ok && !isMessageGone(sent)) {
      this.#tools.events.boardFailed(this.#view.game.id, sent, true);
    }
  }

  async #send(how: BoardWrite, sending: Promise<Sent | null>): Promise<Sent> {
    const { revision, id } = this.#view.game;
    const learnedAt = this.#learnedAt;
    const sent = await sending ?? alreadyAnswered;
    if (sent.ok) {
      this.#shown = Math.max(this.#shown, revision);
      this.#tools.events.boardWritten(id, how, performance.now() - learnedAt);
    } else {
      this.#lastFailure = sent;
    }
    return sent;
  }
}

const alreadyAnswered: Failure = { ok: false, status: 0, code: 0, reason: "already_answered" };

function isMessageGone(sent: Sent): boolean {
  return !sent.ok && messageFailures.includes(sent.reason);
}

function isNewer(a: BoardRef | null, b: BoardRef | null): boolean {
  return a !== null && (b === null || BigInt(a.messageId) > BigInt(b.messageId));
}
