import { KeyedQueue, Lru } from "../../async/mod.ts";
import {
  addPayment,
  type NoticeLine,
  noticeOpenForMs,
  type PaymentNotice,
  type PaymentNotices,
  type Place,
  StoreError,
} from "../../service/mod.ts";
import { ageLimitMs, type BoardTimings } from "../board/mod.ts";
import type { ConnectionLog, Messaging } from "../connection/mod.ts";
import { renderNotice } from "../render/mod.ts";
import { voiceFor } from "../words/mod.ts";
import { NoticeMessage, type NoticeTools } from "./notice_message.ts";

/** How many messages are kept in memory; the store knows the others. */
const keptMessages = 1_000;

/** A queue's task that is never given up. */
const never = new AbortController().signal;

/** What the notices need from outside. */
interface NoticeKeeperOptions {
  readonly messaging: Messaging;
  readonly store: PaymentNotices;
  readonly timings: BoardTimings;
  readonly log: ConnectionLog;
  /** Discord's clock, in milliseconds since the epoch. */
  readonly now: () => number;
}

/** How a new message reads. */
type NoticeWords = Pick<PaymentNotice, "locale" | "drink">;

/** The notices that this process has written to. */
export class NoticeKeeper {
  readonly #options: NoticeKeeperOptions;
  readonly #tools: NoticeTools;
  /** Under the ids of their messages. */
  readonly #messages = new Lru<string, NoticeMessage>(keptMessages);
  /** The one of each channel that takes further payments, until its time is over. */
  readonly #open = new Lru<string, NoticeMessage>(keptMessages);
  readonly #queue = new KeyedQueue();
  readonly #running = new Set<Promise<void>>();
  readonly #hurry = new AbortController();

  constructor(options: NoticeKeeperOptions) {
    this.#options = options;
    const { messaging, timings } = options;
    this.#tools = {
      messaging,
      timings,
      hurry: this.#hurry.signal,
      failed: (channelId, { reason, code }) => this.#warn({ channelId, reason, code }),
    };
  }

  /**
   * Tells a channel of a payment, without making the caller wait: by the message that takes payments
   * there, or by a new one. Should it fail, the payment counts all the same.
   */
  tell(place: Place, line: NoticeLine, words: NoticeWords): void {
    const telling = this.#tell(place, line, words).finally(() => this.#running.delete(telling));
    this.#running.add(telling);
  }

  /** What a message says; null if it tells of no payments, or of some too long ago. @throws {StoreError} */
  async find(place: Place, messageId: string): Promise<PaymentNotice | null> {
    await this.#beStored(place, messageId);
    const known = this.#messages.get(messageId)?.notice ??
      await this.#options.store.find(place.guildId, messageId);
    return known === null || this.#isOld(known) ? null : known;
  }

  /**
   * Changes what a message says. The message, which is still to be written, and whether anything has
   * changed; null if it is not known any more, or too old to be edited.
   *
   * @throws {StoreError}
   */
  async change(
    place: Place,
    messageId: string,
    change: (notice: PaymentNotice) => PaymentNotice,
  ): Promise<{ readonly message: NoticeMessage; readonly isChanged: boolean } | null> {
    await this.#beStored(place, messageId);
    return await this.#change(place.guildId, messageId, change);
  }

  async #change(
    guildId: string,
    messageId: string,
    change: (notice: PaymentNotice) => PaymentNotice,
  ) {
    let isChanged = false;
    const notice = await this.#options.store.change(guildId, messageId, (before) => {
      const after = this.#isOld(before) ? before : change(before);
      isChanged = after !== before;
      return after;
    });
    if (notice === null) {
      this.#messages.delete(messageId);
      return null;
    }
    return this.#isOld(notice) ? null : { message: this.#messageOf(notice, 0), isChanged };
  }

  #isOld({ openedAt }: PaymentNotice): boolean {
    return this.#options.now() - openedAt >= ageLimitMs;
  }

  /** Writes at once what is still to be told. Resolves when nothing is left. */
  async flush(): Promise<void> {
    this.#hurry.abort();
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** A message can be seen before Discord's answer has told its id: the channel's turn is over then. */
  async #beStored({ channelId }: Place, messageId: string): Promise<void> {
    if (this.#messages.peek(messageId) !== undefined) return;
    await this.#queue.run(channelId, never, () => Promise.resolve());
  }

  async #tell(place: Place, line: NoticeLine, words: NoticeWords): Promise<void> {
    try {
      const message = await this.#write(place, line, words);
      await message?.refresh();
      // It was deleted before the line was on it: another message tells it.
      if (message?.isGone) await (await this.#write(place, line, words))?.refresh();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#options.log.info("A payment is told no further for now: {error}", {
        error,
        channelId: place.channelId,
      });
    }
  }

  async #write(
    place: Place,
    line: NoticeLine,
    words: NoticeWords,
  ): Promise<NoticeMessage | null> {
    return await this.#queue.run(
      place.channelId,
      never,
      async () => await this.#addToOpen(place, line) ?? await this.#post(place, line, words),
    );
  }

  async #addToOpen({ guildId, channelId }: Place, line: NoticeLine): Promise<NoticeMessage | null> {
    const open = this.#open.get(channelId);
    if (open === undefined) return null;
    const { openedAt, messageId } = open.notice;
    if (open.isGone || this.#options.now() - openedAt >= noticeOpenForMs) return null;
    const changed = await this.#change(guildId, messageId, (notice) => addPayment(notice, line));
    if (changed === null) return null;
    const { message } = changed;
    const ids = new Set(line.drinks.map(({ paymentId }) => paymentId));
    const isOnIt = message.notice.lines.some(({ drinks }) =>
      drinks.some(({ paymentId }) => ids.has(paymentId))
    );
    return isOnIt ? message : null;
  }

  async #post(
    { guildId, channelId }: Place,
    line: NoticeLine,
    words: NoticeWords,
  ): Promise<NoticeMessage | null> {
    const { messaging, store, now } = this.#options;
    const draft: PaymentNotice = {
      guildId,
      channelId,
      messageId: "0",
      revision: 1,
      openedAt: now(),
      lines: [line],
      cheererIds: [],
      ...words,
    };
    const sent = await messaging.createMessage(
      channelId,
      renderNotice(voiceFor(draft.locale, draft.drink), draft),
    );
    if (!sent.ok) {
      this.#warn({ channelId, reason: sent.reason, code: sent.code });
      return null;
    }
    if (sent.messageId === null) return null;
    const notice = { ...draft, messageId: sent.messageId };
    await store.save(notice);
    const message = this.#messageOf(notice, notice.revision);
    this.#open.set(channelId, message);
    return message;
  }

  #messageOf(notice: PaymentNotice, shown: number): NoticeMessage {
    const { messageId } = notice;
    const message = this.#messages.get(messageId) ??
      new NoticeMessage(notice, this.#tools, shown);
    message.learn(notice);
    this.#messages.set(messageId, message);
    return message;
  }

  #warn(fields: Readonly<Record<string, unknown>>): void {
    this.#options.log.info("A payment cannot be told in its channel: {reason} ({code})", fields);
  }
}
