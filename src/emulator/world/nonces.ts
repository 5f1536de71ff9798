import type { Clock } from "../clock.ts";
import type { MessageForm } from "../forms/message_form.ts";
import type { StoredMessage } from "./message_store.ts";

/** "The past few minutes", within which Discord checks nonces. */
const memoryMs = 5 * 60_000;

/** Remembers enforced nonces, so that a repeated request makes no second message. */
export class Nonces {
  readonly #clock: Clock;
  readonly #written = new Map<string, StoredMessage>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Writes a message, or returns the recent one that has the same enforced nonce
   * (Discord docs: Message, Create Message, `enforce_nonce`).
   */
  once(form: MessageForm, write: () => StoredMessage): StoredMessage {
    if (form.nonce === undefined || !form.enforceNonce) return write();
    const key = String(form.nonce);
    const known = this.#written.get(key);
    if (known && this.#clock.now() - known.createdAt < memoryMs) return known;
    const message = write();
    this.#written.set(key, message);
    return message;
  }
}
