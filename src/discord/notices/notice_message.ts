import type { PaymentNotice } from "../../service/mod.ts";
import type { Failure, Messaging } from "../connection/mod.ts";
import { type BoardTimings, CatchUp, EditPace, isMessageGone, WriteQueue } from "../board/mod.ts";
import type { Reply } from "../interactions/reply.ts";
import { type Message, renderNotice } from "../render/mod.ts";
import { voiceFor } from "../words/mod.ts";

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
  readonly #catchUp: CatchUp;

  /** `shown` is the revision that the message is known to show. */
  constructor(notice: PaymentNotice, tools: NoticeTools, shown: number) {
    this.#notice = notice;
    this.#tools = tools;
    this.#shown = shown;
    this.#pace = new EditPace(tools.timings);
    this.#catchUp = new CatchUp({
      writes: this.#writes,
      pace: this.#pace,
      signal: tools.hurry,
      isBehind: () => this.#isBehind(),
      write: () => this.#edit(),
    });
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
        const sent = await reply.update(this.#render());
        if (sent?.ok) this.#shown = Math.max(this.#shown, revision);
      });
    }
    await this.refresh();
  }

  /** Brings the message up to date by edits. Resolves when it is, or when no retry helps for now. */
  refresh(): Promise<void> {
    return this.#catchUp.run();
  }

  #render(): Message {
    return renderNotice(voiceFor(this.#notice.locale, this.#notice.drink), this.#notice);
  }

  #isBehind(): boolean {
    return !this.#isGone && this.#shown < this.#notice.revision;
  }

  /** False if no retry helps. */
  async #edit(): Promise<boolean> {
    const { channelId, messageId, revision } = this.#notice;
    this.#pace.edited();
    const sent = await this.#tools.messaging.editMessage(channelId, messageId, this.#render());
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
