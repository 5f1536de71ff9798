import { delay } from "../../async/mod.ts";
import type { PaymentNotice } from "../../service/mod.ts";
import type { Failure, Messaging } from "../connection/mod.ts";
import { type BoardTimings, EditPace, isMessageGone, WriteQueue } from "../board/mod.ts";
import type { Reply } from "../interactions/reply.ts";
import { renderNotice } from "../render/mod.ts";

/** What a notice's message needs from outside. */
export interface NoticeTools {
  readonly messaging: Messaging;
  readonly timings: BoardTimings;
  /** Ends the wait between edits. */
  readonly hurry: AbortSignal;
  /** A write failed for good. */
  readonly failed: (channelId: string, failure: Failure) => void;
}

/**
 * The message of one notice. Writes to it go one at a time, each with the latest state, and one that
 * was overtaken is followed by one more.
 */
export class NoticeMessage {
  readonly #tools: NoticeTools;
  readonly #writes = new WriteQueue();
  readonly #pace: EditPace;
  #notice: PaymentNotice;
  /** The latest revision that Discord has accepted. */
  #shown: number;
  #isGone = false;
  #catchingUp: Promise<void> | null = null;

  /** `shown` is the revision that the message is known to show. */
  constructor(notice: PaymentNotice, tools: NoticeTools, shown: number) {
    this.#notice = notice;
    this.#tools = tools;
    this.#shown = shown;
    this.#pace = new EditPace(tools.timings);
  }

  get notice(): PaymentNotice {
    return this.#notice;
  }

  /** Whether the message cannot be edited any more: it may have been deleted. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Takes over a state, unless a later one is known. */
  learn(notice: PaymentNotice): void {
    if (notice.revision > this.#notice.revision) this.#notice = notice;
  }

  /** Answers a button of this message with its new state. */
  async answer(reply: Reply): Promise<void> {
    if (this.#writes.isBusy || reply.isAnswered) {
      await reply.acknowledge();
    } else {
      await this.#writes.inTurn(async () => {
        const { revision } = this.#notice;
        const sent = await reply.update(renderNotice(this.#notice));
        if (sent?.ok) this.#shown = Math.max(this.#shown, revision);
      });
    }
    await this.refresh();
  }

  /** Brings the message up to date by edits. Resolves when it is, or when no retry helps for now. */
  async refresh(): Promise<void> {
    if (this.#isBehind()) this.#catchingUp ??= this.#catchUp();
    await this.#catchingUp;
  }

  #isBehind(): boolean {
    return !this.#isGone && this.#shown < this.#notice.revision;
  }

  async #catchUp(): Promise<void> {
    this.#pace.restart();
    try {
      while (this.#isBehind()) {
        const { waitMs } = this.#pace;
        if (waitMs > 0) await delay(waitMs, this.#tools.hurry);
        const mayGoOn = await this.#writes.inTurn(() => !this.#isBehind() || this.#edit());
        if (!mayGoOn) return;
      }
    } finally {
      // In the same tick as the last check, so that a later change begins the next catch-up.
      this.#catchingUp = null;
    }
  }

  /** False if no retry helps. */
  async #edit(): Promise<boolean> {
    const { channelId, messageId, revision } = this.#notice;
    this.#pace.edited();
    const message = renderNotice(this.#notice);
    const sent = await this.#tools.messaging.editMessage(channelId, messageId, message);
    if (sent.ok) {
      this.#shown = Math.max(this.#shown, revision);
      return true;
    }
    this.#isGone = isMessageGone(sent);
    if (!this.#isGone && this.#pace.failed(sent)) return true;
    if (!this.#isGone) this.#tools.failed(channelId, sent);
    return false;
  }
}
