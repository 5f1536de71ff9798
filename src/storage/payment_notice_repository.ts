import type { PaymentNotice, PaymentNotices } from "../service/mod.ts";
import { keys } from "./keys/mod.ts";
import { commit, getRecord } from "./redis/mod.ts";
import type { StoreContext } from "./store_context.ts";

/** The messages that tell of payments, on Redis. */
export class PaymentNoticeRepository implements PaymentNotices {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async save(notice: PaymentNotice): Promise<void> {
    await this.#context.reader.write("save a payment notice", [this.#set(notice)]);
  }

  async find(guildId: string, messageId: string): Promise<PaymentNotice | null> {
    const { reader, codecs } = this.#context;
    const query = getRecord(keys.paymentNotice(guildId, messageId), codecs.paymentNotice);
    const [notice] = await reader.read("find a payment notice", query);
    return notice;
  }

  change(
    guildId: string,
    messageId: string,
    change: (notice: PaymentNotice) => PaymentNotice,
  ): Promise<PaymentNotice | null> {
    const { transactor, codecs } = this.#context;
    const key = keys.paymentNotice(guildId, messageId);
    return transactor.run<PaymentNotice | null>(
      "change a payment notice",
      undefined,
      key,
      async (watching) => {
        const [before] = await watching.watchLast([key], getRecord(key, codecs.paymentNotice));
        if (before === null) return { answer: null };
        const after = change(before);
        if (after === before) return { answer: before };
        return commit(guildId, [this.#set(after)], [], () => after);
      },
    );
  }

  #set(notice: PaymentNotice) {
    const key = keys.paymentNotice(notice.guildId, notice.messageId);
    const value = this.#context.codecs.paymentNotice.encode(key, notice);
    return { op: "set", key, value, expiry: { inMs: keys.paymentNotice.lifetime } } as const;
  }
}
