import type { BoardRef, BoardView } from "../../service/mod.ts";
import {
  type Calling,
  type Message,
  renderBoard,
  renderMovedBoard,
  textMessage,
} from "../render/mod.ts";
import { delay } from "../../async/mod.ts";
import { type Failure, type FailureReason, type Sent, timeOfSnowflake } from "../connection/mod.ts";
import type { Reply } from "../interactions/reply.ts";
import type { BoardWrite } from "./board_events.ts";
import type { BoardTools } from "./board_tools.ts";
import { alreadyAnswered, isMessageGone, permanentFailures } from "./write_failures.ts";
import { WriteQueue } from "./write_queue.ts";

/** Discord caps edits of messages older than an hour, so a board of this age is posted again. */
const ageLimitMs = 50 * 60_000;

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
  /** Messages that are no longer the board, and still look like it. */
  readonly #left: BoardRef[] = [];
  /** Whether the game calls its players by a new message, which could not be posted yet. */
  #hasToCall = false;
  #failures = 0;
  #lastFailure: Failure | null = null;
  #editedAt = -Infinity;
  readonly #writes = new WriteQueue();
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
    return !this.#writes.isBusy && this.#catchingUp === null;
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

  /** Whether the board is posted again where its game calls players. */
  get postsAnew(): boolean {
    return this.#tools.calls.postsAnew;
  }

  /** Answers a button of this board with its new state; only the user sees `ephemeral`. */
  async answer(reply: Reply, pressed: BoardRef, ephemeral: Message | null): Promise<void> {
    const known = this.#ref?.messageId === pressed.messageId;
    // The board may have moved while the interaction was on its way.
    if (isNewer(pressed, this.#ref)) this.#moveTo(pressed);
    const isHere = this.#ref?.messageId === pressed.messageId;
    if (this.#writes.isBusy || reply.isAnswered || !isHere) {
      await (ephemeral ? reply.sendEphemeral(ephemeral) : reply.acknowledge());
      await this.refresh();
    } else if (this.#isOld()) {
      await this.post(reply, textMessage("The board has moved down."));
      if (ephemeral) await reply.sendEphemeral(ephemeral);
    } else {
      await this.#writes.inTurn(() => this.#send("answer", reply.update(this.#render())));
      if (ephemeral) await reply.sendEphemeral(ephemeral);
      await this.refresh();
    }
    if (!known && this.#ref === pressed) await this.#tools.save(this.#view, pressed);
    this.#shrinkOld();
  }

  /** Posts the board as a new message in answer to `reply`; of the old one a link is left. */
  async post(reply: Reply, note: Message): Promise<Sent> {
    const sent = await this.#postAnswer(reply, note, "quiet");
    // Refused as an answer, it may still be taken as an edit or as a message of its own.
    if (!sent.ok && sent.reason === "refused") void this.refresh();
    return sent;
  }

  /** As {@linkcode post}, and it mentions those whom the game calls. */
  async call(reply: Reply, note: Message): Promise<Sent> {
    const sent = await this.#postAnswer(reply, note, "loud");
    // Another process that has answered has posted the board, too.
    if (sent.ok || sent.reason === "already_answered") return sent;
    this.#hasToCall = sent.reason !== "refused";
    return await this.refresh() ?? { ok: true, messageId: this.#ref?.messageId ?? null };
  }

  /** An answer cannot wait for the writes before it, but those after it can wait for it. */
  async #postAnswer(reply: Reply, note: Message, calling: Calling): Promise<Sent> {
    const sent = await this.#writes.atOnce(() =>
      this.#replace(reply.sendPublic(this.#render(calling), note))
    );
    this.#shrinkOld();
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

  /** Writes at once what is still to be written. Resolves when there is nothing left. */
  async finish(): Promise<void> {
    this.#hurry.abort();
    await this.refresh();
    await this.#writes.ended();
  }

  #isBehind(): boolean {
    return this.#hasToCall || this.#shown < this.#view.game.revision;
  }

  #isOld(): boolean {
    return this.#ref !== null && this.#tools.now() - this.#ref.postedAt >= ageLimitMs;
  }

  #render(calling: Calling = "loud"): Message {
    const { game, standings } = this.#view;
    return renderBoard(game, standings, this.#tools.calls.mentions ? calling : "off");
  }

  async #catchUp(): Promise<void> {
    this.#failures = 0;
    try {
      while (this.#isBehind()) {
        await this.#waitToEdit();
        const sent = await this.#writes.inTurn(() => this.#isBehind() ? this.#editOrPost() : null);
        this.#shrinkOld();
        if (sent && !sent.ok && !this.#mayRetry(sent)) return;
      }
    } finally {
      // In the same tick as the last check, so that a later change begins the next catch-up.
      this.#catchingUp = null;
    }
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
    if (ref === null || this.#isOld() || this.#hasToCall) return await this.#postToChannel();
    this.#editedAt = performance.now();
    const { messaging } = this.#tools;
    const edit = messaging.editMessage(ref.channelId, ref.messageId, this.#render());
    const sent = await this.#send("edit", edit);
    return isMessageGone(sent) ? await this.#postToChannel() : sent;
  }

  #postToChannel(): Promise<Sent> {
    const { channelId } = this.#view.game;
    const board = this.#render(this.#hasToCall ? "loud" : "quiet");
    return this.#replace(this.#tools.messaging.createMessage(channelId, board));
  }

  async #replace(sending: Promise<Sent>): Promise<Sent> {
    const sent = await this.#send("post", sending);
    if (!sent.ok) return sent;
    this.#hasToCall = false;
    if (sent.messageId === null) return sent;
    const ref = {
      channelId: this.#view.game.channelId,
      messageId: sent.messageId,
      postedAt: timeOfSnowflake(sent.messageId),
    };
    this.#moveTo(ref);
    if (this.#ref === ref) await this.#tools.save(this.#view, ref);
    return sent;
  }

  /** Takes a message as the board, unless one that was made later is. */
  #moveTo(ref: BoardRef): void {
    const [newer, older] = isNewer(ref, this.#ref) ? [ref, this.#ref] : [this.#ref, ref];
    this.#ref = newer;
    if (older) this.#left.push(older);
  }

  /** Leaves nothing but a link of messages that were the board. No answer waits for it. */
  #shrinkOld(): void {
    for (const old of this.#left.splice(0)) void this.#writes.inTurn(() => this.#shrink(old));
  }

  /** The message may be gone; that is fine. */
  async #shrink(old: BoardRef): Promise<void> {
    if (this.#ref === null) return;
    const link = renderMovedBoard(this.#view.game, this.#ref.messageId);
    const sent = await this.#tools.messaging.editMessage(old.channelId, old.messageId, link);
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

function isNewer(a: BoardRef | null, b: BoardRef | null): boolean {
  return a !== null && (b === null || BigInt(a.messageId) > BigInt(b.messageId));
}
